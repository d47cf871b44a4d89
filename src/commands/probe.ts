import { createInterface } from 'node:readline'
import { z } from 'zod'
import type { Command } from './command.ts'
import { Misuse, told } from './told.ts'

type Probe = (line: any) => unknown

const probes: Readonly<Record<string, () => Promise<Probe>>> = {
  understand: async () => (await import('../mind/understand.ts')).probeUnderstand({ now: Temporal.Now.zonedDateTimeISO(), locale: 'en-GB' }),
  when: async () => (await import('../language/when.ts')).probeWhen,
  danger: async () => (await import('../care/notice.ts')).probeDanger,
  facts: async () => (await import('./probe-facts.ts')).probeFacts(),
  consent: async () => (await import('./probe-consent.ts')).probeConsent(),
}

export const probe: Command = {
  about: 'Measures a part with your own data: JSON Lines in, JSON Lines out.',
  usage: [
    'os1 probe understand   {"text"} -> {"intent", "score", "slots"}',
    'os1 probe when         {"text", "now", "zone", "locale"?} -> {"from", "to", "grain", "every"?}',
    'os1 probe danger       {"text", "before"?: []} -> {"level": "none" | "check" | "respond"}',
    'os1 probe facts        {"turns": [{"who", "text", "at"}], "ask", "at"?, "zone"?} -> {"answer", "sources", "abstained"}',
    'os1 probe consent      {"payload", "carrier", "ability", "args", "context": {"labels", "personMade": [], "saidThisTurn"}}',
    '                       -> {"decision": "allow" | "confirm" | "screen" | "deny", "rule"}',
    '                       abilities: every real one, and send, invite, share, call, pay, unlock, delete',
    'os1 probe recall       --data FILE [--k 50] [--without-meaning]: conversations in the shape of LoCoMo',
    '                       -> {"conversation", "question_index", "retrieved": [ids, best first]}',
    '',
    'One answer a line, in the order of the questions. A line that cannot be read is answered with {"error"}.',
  ].join('\n'),
  async run(args, io) {
    const [what = '', ...rest] = args
    if (what === 'recall') {
      await (await import('./probe-recall.ts')).probeRecall(rest, io.out)
      return 0
    }
    const load = probes[what]
    if (!load || rest.length > 0) throw new Misuse(`os1 probe WHAT, where WHAT is one of: ${[...Object.keys(probes), 'recall'].join(', ')}.`)
    const ask = await load()
    for await (const line of createInterface({ input: io.in, crlfDelay: Infinity })) {
      if (line.trim() !== '') io.out(`${JSON.stringify(await answer(ask, line))}\n`)
    }
    return 0
  },
}

/** What is wrong with a line, in words: which field, where one is at fault. */
function unreadable(error: unknown): string {
  if (error instanceof SyntaxError) return 'this line is not JSON'
  if (error instanceof z.ZodError)
    return `this line is not of the form that is asked for: ${error.issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`).join('; ')}`
  if (error instanceof RangeError) return 'a time in this line cannot be read: write it as 2026-03-01T10:00:00Z'
  return told(error).split('\n')[0] ?? 'this line cannot be read'
}

/** A bad line gets an answer of its own, so that answers and questions stay in step. */
async function answer(ask: Probe, line: string): Promise<unknown> {
  try {
    return await ask(JSON.parse(line))
  } catch (error) {
    return { error: unreadable(error) }
  }
}
