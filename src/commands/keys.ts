import { parseArgs } from 'node:util'
import type { Command, Io } from './command.ts'
import { lineTo } from './line.ts'
import type { Met } from './line.ts'
import { Misuse } from './told.ts'
import { hiddenLine, shownLine } from './typed.ts'
import type { KeysAbout } from '../vault/keys/keys.ts'

export const keys: Command = {
  about: 'The passphrase, the recovery key, and whether this machine opens the vault by itself.',
  usage: [
    'os1 keys                    says how things are, and asks what to change',
    'os1 keys passphrase         sets or changes the passphrase',
    'os1 keys recovery           prints a new recovery key, once; the one before stops working',
    'os1 keys by-itself on|off   whether this machine may open the vault without you',
    '  --home DIR',
  ].join('\n'),
  async run(args, io) {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { home: { type: 'string' } } })
    const line = await lineTo(values.home, io)
    try {
      return await handleKeys(line, io, positionals)
    } finally {
      line.close()
    }
  },
}

/** What is done with one's own hands: nothing of it is spoken, and nothing of it is kept in the conversation. */
export async function handleKeys(line: Met, io: Io, [what, how]: readonly string[] = []): Promise<number> {
  if (what === undefined) {
    io.out(`${described((await asked(line, 'keys.about')) as KeysAbout)}\n`)
    if (!io.isTerminal) return 0
    const choice = (await shownLine(io, '\n1  set or change the passphrase\n2  print a new recovery key\n3  leave it\n\n> ')).trim()
    return choice === '1' ? handleKeys(line, io, ['passphrase']) : choice === '2' ? handleKeys(line, io, ['recovery']) : 0
  }
  if (what === 'recovery') {
    const { recoveryKey } = (await asked(line, 'keys.recovery')) as { recoveryKey: string }
    io.out(
      `\nYour recovery key. Write it down on paper now; it is not shown again, and I do not keep it:\n\n    ${recoveryKey}\n\nWith it, a backup opens on any machine. Without it and without a passphrase, a lost disk is lost.\n\n`,
    )
    return 0
  }
  if (what === 'passphrase') {
    const about = (await asked(line, 'keys.about')) as KeysAbout
    const old = about.passphrase ? await hiddenLine(io, 'The passphrase you have now: ') : undefined
    const passphrase = await hiddenLine(io, 'The new passphrase (ten characters or more; several words are best): ')
    if (passphrase !== (await hiddenLine(io, 'Once more: '))) throw new Misuse('The two were not the same, so nothing was changed.')
    await asked(line, 'keys.passphrase', { passphrase, ...(old === undefined ? {} : { old }) })
    io.out('Done. This machine still opens the vault by itself; "os1 keys by-itself off" makes it wait for you.\n')
    return 0
  }
  if (what === 'by-itself' && (how === 'on' || how === 'off')) {
    await asked(line, 'keys.by-itself', { on: how === 'on' })
    io.out(
      how === 'on'
        ? 'This machine opens the vault by itself from now on.\n'
        : 'From the next start on, it waits for your passphrase. Until you give it, reminders stay silent.\n',
    )
    return 0
  }
  throw new Misuse('os1 keys [passphrase | recovery | by-itself on|off]')
}

function described(about: KeysAbout): string {
  return [
    about.byItself
      ? `This machine opens your vault by itself (its part of the key is in ${about.byItself === 'keychain' ? (about.keychain ?? 'the keychain') : 'the key file'}). Whoever is logged in as you could, too.`
      : 'Your vault opens only with your passphrase or your recovery key.',
    about.passphrase ? 'There is a passphrase.' : 'There is no passphrase.',
    about.recoveryKey ? 'There is a recovery key; it was shown to you once.' : 'There is no recovery key: if this disk is lost, everything in it is lost.',
    ...(about.openToOthers ? ['Careful: others on this machine may read the key file. Set its mode to 600.'] : []),
  ].join('\n')
}

async function asked(line: Met, command: string, args?: unknown): Promise<unknown> {
  const events = line.ask(command, args)
  for (;;) {
    const { value, done } = await events.next()
    if (done) return value
  }
}
