import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { machineClock } from '../clock/clock.ts'
import { backupEnding } from '../vault/backup.ts'
import type { Backup } from '../vault/backup.ts'
import { sized } from '../vault/erase.ts'
import { asked } from './asked.ts'
import type { Command } from './command.ts'
import { lineTo } from './line.ts'
import { onlyWord } from './told.ts'

export const backup: Command = {
  about: 'Writes a backup of everything, encrypted, into one file.',
  usage: [
    'os1 backup [FILE]           into FILE, which must not be there yet; into a folder, or here, under a name with the date',
    '  --home DIR',
    '',
    'It opens on any machine with your recovery key or your passphrase: os1 restore FILE.',
  ].join('\n'),
  async run(args, io) {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { home: { type: 'string' } } })
    const file = fileFor(onlyWord(positionals))
    const line = await lineTo(values.home, io)
    try {
      const made = await asked<Backup>(line, 'backup', { file })
      io.out(`A backup is in ${made.file} (${sized(made.bytes)}).\n`)
      io.out(
        made.opensElsewhere
          ? 'It is encrypted, and opens on any machine with your recovery key or your passphrase.\n'
          : 'It is encrypted, and for now it opens on this machine only: if this disk is lost, so is what is in it.\nMake a recovery key with "os1 keys recovery", and then another backup.\n',
      )
      return 0
    } finally {
      line.close()
    }
  },
}

/** A running OS1 has another working folder than this command, so the path is made whole here. */
function fileFor(said: string | undefined): string {
  const path = resolve(said ?? '.')
  return existsSync(path) && statSync(path).isDirectory()
    ? join(path, `os1-${machineClock.now().toString().slice(0, 19).replaceAll(':', '-')}${backupEnding}`)
    : path
}
