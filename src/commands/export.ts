import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { machineClock } from '../clock/clock.ts'
import { sized } from '../vault/erase.ts'
import { asked } from './asked.ts'
import type { Command } from './command.ts'
import { lineTo } from './line.ts'
import { onlyWord } from './told.ts'

export const exportLife: Command = {
  about: 'Writes everything in open formats: pages to read, and JSON Lines for programs.',
  usage: [
    'os1 export [FOLDER]         into FOLDER, which must be new or empty; without one, into a new folder here with the date in its name',
    '  --home DIR',
    '',
    'It is not encrypted. What is in it is told in docs/export.md.',
  ].join('\n'),
  async run(args, io) {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { home: { type: 'string' } } })
    const folder = resolve(onlyWord(positionals) ?? `os1-export-${machineClock.now().toString().slice(0, 10)}`)
    const line = await lineTo(values.home, io)
    try {
      const { files, bytes } = await asked<{ files: number; bytes: number }>(line, 'export', { folder })
      io.out(
        `Everything I keep for you is in ${folder}: ${files} files, ${sized(bytes)}. Begin with README.md.\nIt is not encrypted: whoever has that folder can read it.\n`,
      )
      return 0
    } finally {
      line.close()
    }
  },
}
