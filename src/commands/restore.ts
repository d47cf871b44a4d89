import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { openStore, systemKeychainOf } from '../awaken.ts'
import { machineClock } from '../clock/clock.ts'
import { restore as putBack } from '../vault/restore.ts'
import type { Progress, Restored } from '../vault/restore.ts'
import { migrations } from '../vault/schema/migrations.ts'
import type { Opener } from '../vault/keys/unlock.ts'
import { asked } from './asked.ts'
import type { Command, Io } from './command.ts'
import { homeOf, running } from './home.ts'
import { lineTo } from './line.ts'
import type { Met } from './line.ts'
import { Misuse, onlyWord } from './told.ts'
import { hiddenLine, shownLine } from './typed.ts'
import type { Places } from '../person/places.ts'

export const restore: Command = {
  about: 'Puts a backup in place of what is here, after checking it whole; what is here is put aside.',
  usage: [
    'os1 restore FILE            asks for the recovery key or the passphrase where this machine cannot open it by itself',
    '  --forget-again      forgets again what you had me forget since that backup; without it I ask, or say how',
    '  --home DIR',
    '',
    'Without a terminal the key is taken from OS1_RECOVERY_KEY or OS1_PASSPHRASE, else from the first line of standard input.',
    'An OS1 that runs on this home is ended once the backup has been found whole.',
  ].join('\n'),
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { home: { type: 'string' }, 'forget-again': { type: 'boolean' } },
    })
    const said = onlyWord(positionals)
    if (said === undefined) throw new Misuse('Which backup? os1 restore FILE')
    const places = homeOf(values.home, io)
    const keychain = await systemKeychainOf(io)
    let ended = false
    const once = (opener: Opener): Promise<Restored> =>
      putBack({
        file: resolve(said),
        opener,
        places,
        openStore,
        ...(keychain && { keychain }),
        newest: migrations.length,
        now: machineClock.now(),
        ...(io.isTerminal && { progress: shown(io) }),
        letGo: async () => {
          ended = await endRunning(places, io)
        },
      })
    let outcome = await once({ by: 'machine' })
    for (let tries = 0; outcome.kind === 'closed' && tries < 3; tries++) {
      const given = await keyFor(outcome.tell, tries, io)
      if (given === undefined) break
      outcome = await once(given)
    }
    if (outcome.kind === 'closed') throw new Misuse(`${outcome.tell} Nothing was changed.`)
    io.out(`Everything is as it was on ${outcome.made.slice(0, 10)}.\n`)
    if (outcome.aside) io.out(`What was here before lies in ${outcome.aside}; delete it when you do not miss it.\n`)
    await offerForgetting(values.home, { again: values['forget-again'] ?? false, io })
    if (ended) io.out('The OS1 that was running has been ended. Start it again with "npm start" or "os1 wake".\n')
    return 0
  },
}

/** What was forgotten since the backup was made is here again: it is said, and goes where the person wants it so. */
async function offerForgetting(home: string | undefined, { again, io }: { again: boolean; io: Io }): Promise<void> {
  let line: Met
  try {
    line = await lineTo(home, { ...io, isTerminal: false })
  } catch {
    // It waits for its passphrase: the page and the next start say it.
    return
  }
  try {
    const { items } = (await asked(line, 'came-back')) as { items: number }
    if (items === 0) return
    const those = items === 1 ? 'one thing' : `${items} things`
    io.out(`This backup brought back ${those} that you had me forget.\n`)
    const yes = again || (io.isTerminal && /^\s*y/i.test(await shownLine(io, 'Shall I forget it again? [y/n] ')))
    if (!yes) return io.out('It is here, then. “What I know”, on the page, can forget it again.\n')
    await asked(line, 'forget-again')
    io.out('That is forgotten again.\n')
  } finally {
    line.close()
  }
}

/** From the environment first, then from whoever sits there or from the pipe. Undefined when there is none (any more). */
async function keyFor(tell: string, tries: number, io: Io): Promise<Opener | undefined> {
  if (tries === 0) {
    if (io.env['OS1_RECOVERY_KEY']) return { by: 'recovery', recoveryKey: io.env['OS1_RECOVERY_KEY'] }
    if (io.env['OS1_PASSPHRASE']) return { by: 'passphrase', passphrase: io.env['OS1_PASSPHRASE'] }
  }
  if (!io.isTerminal && tries > 0) return undefined
  if (io.isTerminal) io.err(`${tell}\n`)
  const words = await hiddenLine(io, io.isTerminal ? 'Recovery key or passphrase: ' : '')
  return words.trim() === '' ? undefined : openerFrom(words)
}

/** Seven groups of letters and digits are a recovery key, also one with a slip in it; anything else is a passphrase. */
export function openerFrom(words: string): Opener {
  const groups = words.trim().split(/[\s-]+/)
  return groups.length >= 6 && groups.length <= 8 && groups.every((group) => /^[0-9A-Z]{3,5}$/i.test(group) && /^(?=.*\d|[^a-z]+$)/.test(group.toUpperCase()))
    ? { by: 'recovery', recoveryKey: words }
    : { by: 'passphrase', passphrase: words }
}

/** Asks the OS1 that runs on this home to end, and waits until it has. True when there was one. */
async function endRunning(places: Places, io: Io): Promise<boolean> {
  const line = await running(places, io)
  if (!line) return false
  await asked(line, 'end')
  line.close()
  for (let tries = 0; tries < 100; tries++) {
    const still = await running(places, io)
    if (!still) return true
    still.close()
    // Not the clock's sleep: it would let this process end.
    await pause(100)
  }
  throw new Misuse('The OS1 that runs here does not end. End it yourself, and try again. Nothing was changed.')
}

/** One line that is written over as it goes on. */
function shown(io: Io): Progress {
  const words = { copying: 'Copying the backup', checking: 'Checking every page of it', placing: 'Putting it in place' }
  let last = ''
  return (stage, part) => {
    const line = `${words[stage]} … ${Math.round(part * 100)}%`
    if (line === last) return
    last = line
    io.err(`\r${line.padEnd(40)}${stage === 'placing' && part === 1 ? '\n' : ''}`)
  }
}
