/** Writes the list of kinds into `docs/export.md`: `node src/vault/export/describe.ts`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { described } from './described.ts'

const page = join(import.meta.dirname, '../../../docs/export.md')
const heading = '## The kinds of record\n\n'
const text = readFileSync(page, 'utf8')
writeFileSync(page, `${text.slice(0, text.indexOf(heading) + heading.length)}${described()}`)
