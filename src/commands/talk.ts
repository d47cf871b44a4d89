import { parseArgs } from 'node:util'
import type { Command } from './command.ts'
import { Misuse } from './told.ts'

export const talk: Command = {
  about: 'Talks with it here, in the terminal.',
  usage: [
    'os1 talk                 a conversation, line by line; an empty line or Ctrl-D ends it',
    'os1 talk < lines.txt     answers each line; --json gives one object a reply: text, acts, timings',
    'os1 talk --replay < days.jsonl',
    '                         lives through {"at", "text"?} lines on a simulated clock, and prints what is said',
    '',
    '  --meet                 with piped lines: begin with the first meeting, if it has not been',
    '  --zone ZONE --seed N   with --replay: the time zone (default: this machine’s) and the seed (default: 1)',
    '  --home DIR             another home; --replay without it uses a scratch one that is thrown away',
  ].join('\n'),
  async run(args, io) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean' },
        replay: { type: 'boolean' },
        meet: { type: 'boolean' },
        zone: { type: 'string' },
        seed: { type: 'string' },
        home: { type: 'string' },
      },
    })
    if (values.replay) {
      const { replay } = await import('./replay.ts')
      return await replay({ ...values, seed: numberOf(values.seed) }, io)
    }
    if (values.seed !== undefined || values.zone !== undefined) throw new Misuse('--zone and --seed go with --replay.')
    if (!io.in.isTTY || values.json) return await (await import('./talk-piped.ts')).talkPiped(values, io)
    return await (await import('./talk-live.ts')).talkLive(values, io)
  },
}

function numberOf(text: string | undefined): number {
  const seed = text === undefined ? 1 : Number(text)
  if (!Number.isSafeInteger(seed)) throw new Misuse(`--seed takes a whole number, not "${text}".`)
  return seed
}
