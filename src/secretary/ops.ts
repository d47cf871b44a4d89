/**
 * What changes the secretary's tables. A body is a whole row as it is to be, so that an op applied twice changes nothing,
 * and so that undoing is putting back the row that was.
 */
import { z } from 'zod'
import type { Op, OpKind, Value, Writable } from '../vault/vault.ts'

const id = z.string().min(1).max(200)
const label = { integrity: z.enum(['person', 'companion', 'outside']), confidentiality: z.enum(['public', 'private', 'secret']), sources: z.string() }

export const due = z.object({
  id,
  kind: z.enum(['reminder', 'timer', 'alarm']),
  what: z.string().max(2000),
  at: z.int(),
  civil: z.string(),
  zone: z.string(),
  floats: z.union([z.literal(0), z.literal(1)]),
  rule: z.string().nullable(),
  anchor: z.string(),
  seconds: z.number().nullable(),
  state: z.enum(['waiting', 'fired', 'cancelled']),
  fired: z.int().nullable(),
  made: z.int(),
  ...label,
})
export const fired = z.object({
  id,
  due: id,
  kind: z.enum(['reminder', 'timer', 'alarm']),
  what: z.string(),
  at: z.int(),
  taken: z.int(),
  told: z.int().nullable(),
})
export const note = z.object({ id, text: z.string().min(1).max(20_000), at: z.int(), ...label })
export const list = z.object({ id, name: z.string().min(1).max(200), made: z.int(), ...label })
export const entry = z.object({ id, list: id, text: z.string().min(1).max(2000), at: z.int(), ...label })
export const event = z.object({
  id,
  title: z.string().min(1).max(500),
  people: z.string(),
  place: z.string().nullable(),
  start: z.int(),
  stop: z.int(),
  zone: z.string(),
  whole_day: z.union([z.literal(0), z.literal(1)]),
  rule: z.string().nullable(),
  made: z.int(),
  ...label,
})

export type Due = z.infer<typeof due>
export type Fired = z.infer<typeof fired>
export type Note = z.infer<typeof note>
export type List = z.infer<typeof list>
export type Entry = z.infer<typeof entry>
export type Event = z.infer<typeof event>

const tables = { due, fired, note, list, entry, event } as const
export type Table = keyof typeof tables
export type RowOf = { due: Due; fired: Fired; note: Note; list: List; entry: Entry; event: Event }

/** Column names come from the schemas above, never from a body. */
function put(table: Table): (vault: Writable, body: Record<string, Value>) => void {
  const columns = Object.keys(tables[table].shape)
  const sql = `insert or replace into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`
  return (vault, body) => vault.run(sql, ...columns.map((column) => body[column] ?? null))
}

const gone = z.object({ ids: z.array(id) })

/** Every kind of op that the secretary brings: `secretary.due.put`, `secretary.due.gone` and so on. */
export const secretaryOps: readonly OpKind[] = (Object.keys(tables) as Table[]).flatMap((table): OpKind[] => [
  { kind: `secretary.${table}.put`, version: 1, body: tables[table], apply: put(table) },
  {
    kind: `secretary.${table}.gone`,
    version: 1,
    body: gone,
    apply: (vault, body: z.infer<typeof gone>) => {
      for (const one of body.ids) vault.run(`delete from ${table} where id = ?`, one)
    },
  },
])

/** An op that puts a row. `op` makes it unique: the same row may be put again by an undo. */
export const putOp = <T extends Table>(table: T, row: RowOf[T], op: { id: string; at: string }): Op => ({
  ...op,
  kind: `secretary.${table}.put`,
  version: 1,
  body: row,
})
export const goneOp = (table: Table, ids: readonly string[], op: { id: string; at: string }): Op => ({
  ...op,
  kind: `secretary.${table}.gone`,
  version: 1,
  body: { ids },
})
