/** The tables that are derived: how they are read for comparison, and how what was derived is put in their place. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { OpKind, Readable, Writable } from '../vault/vault.ts'
import { indexFact } from './fact-index.ts'

/** The tables that are derived, in the order in which they are filled, each with its columns. The names of columns stand for a row. */
export const derivedTables: Readonly<Record<string, string>> = {
  person: 'id name called relation last_at',
  alias: 'person kind text',
  mention: 'item person name relation',
  time_ref: 'item start stop grain kind',
  fact: 'rid id subject slot value person since until recorded_at retracted_at made_by confidence confidentiality superseded_by',
  fact_source: 'fact item',
  feeling: 'item valence arousal word confidence made_by integrity confidentiality',
  commitment: 'id owner whom what due state confidentiality',
  commitment_source: 'commitment item',
  portrait: 'id kind trait text made_by confidence integrity confidentiality',
  portrait_source: 'portrait item stance',
  reflection: 'rid id grain start stop words body integrity confidentiality',
  reflection_source: 'reflection item',
}
/** So many rows are put in place by one op. */
const page = 10_000

type Cells = Record<string, string | number | null>

/** The rows of a table in a fixed order, many at a time. */
export function* rowsOf(vault: Readable, table: string): Generator<Cells[]> {
  const columns = (derivedTables[table] ?? '').split(' ')
  // Facts stand in the order in which they were learned; what was gathered again has no order but its days.
  const order = table === 'fact' ? 'rid' : columns[0] === 'rid' ? 'id' : columns.join(', ')
  for (let from = 0; ; from += page) {
    const rows = vault.all<Cells>(`select ${columns.join(', ')} from ${table} order by ${order} limit ? offset ?`, page, from)
    if (rows.length > 0) yield rows
    if (rows.length < page) return
  }
}

/** A digest of all that a table holds, in a fixed order. Numbers of the database count by their order only. */
export function contentOf(vault: Readable, table: string): string {
  const hash = createHash('sha256')
  const numbered = table === 'fact_source' ? 'fact' : table === 'reflection_source' ? 'reflection' : undefined
  if (numbered) {
    for (const { id, items } of vault.all<{ id: string; items: string }>(
      `select t.id, (select json_group_array(item) from (select s.item from ${table} s where s.${numbered} = t.rid order by s.item)) as items from ${numbered} t order by ${numbered === 'fact' ? 't.rid' : 't.id'}`,
    ))
      hash.update(`${id} ${items}\n`)
    return hash.digest('hex')
  }
  for (const rows of rowsOf(vault, table)) for (const { rid: _, ...row } of rows) hash.update(`${JSON.stringify(row)}\n`)
  return hash.digest('hex')
}

const value = z.union([z.string(), z.number(), z.null()])
export const rebuilt = z.object({
  table: z.string().refine((name) => name === 'item' || Object.hasOwn(derivedTables, name)),
  rows: z.array(z.record(z.string().regex(/^[a-z_]+$/), value)),
  clear: z.string().optional(),
  index: z.boolean().optional(),
})

/** Puts in place what was derived: clears a table, fills it, or makes the indexes anew. */
export const rebuiltKind: OpKind<z.infer<typeof rebuilt>> = {
  kind: 'memory.rebuilt',
  version: 1,
  body: rebuilt,
  apply(vault, { table, rows, clear: cleared, index }) {
    if (cleared) vault.run(`delete from ${table}`)
    const columns = (derivedTables[table] ?? '').split(' ')
    for (const row of rows)
      vault.run(`insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`, ...columns.map((column) => row[column] ?? null))
    if (index) indexAnew(vault)
  },
}

function indexAnew(vault: Writable): void {
  vault.run("insert into item_fts (item_fts) values ('rebuild')")
  vault.run('delete from fact_fts')
  for (const { id } of vault.all<{ id: string }>('select id from fact where retracted_at is null order by rid')) indexFact(vault, id)
  vault.run('delete from reflection_fts')
  vault.run('insert into reflection_fts (rowid, words) select rid, words from reflection')
}
