/** What the secretary keeps because of something that was said: when that is forgotten, the person says which of it goes too. */
import type { Op, Readable } from '../vault/vault.ts'
import { goneOp } from './ops.ts'
import type { Table } from './ops.ts'

/** `id` is kind and id ("due/01J…"), `text` what it says. */
export type MadeThing = { readonly id: string; readonly kind: 'reminder' | 'timer' | 'alarm' | 'note' | 'list entry' | 'event'; readonly text: string }

type Row = { id: string; kind: MadeThing['kind']; text: string; sources: string }
const kept: readonly (readonly [Table, string])[] = [
  ['due', "select id, kind, what as text, sources from due where state <> 'cancelled'"],
  ['note', "select id, 'note' as kind, text, sources from note"],
  ['entry', "select id, 'list entry' as kind, text, sources from entry"],
  ['event', "select id, 'event' as kind, title as text, sources from event"],
]

/** Everything that was made from one of these items. */
export function madeOf(vault: Readable, items: readonly string[]): MadeThing[] {
  const gone = new Set(items)
  return kept.flatMap(([table, sql]) =>
    vault
      .all<Row>(sql)
      .filter(({ sources }) => (JSON.parse(sources) as string[]).some((item) => gone.has(item)))
      .map(({ id, kind, text }) => ({ id: `${table}/${id}`, kind, text })),
  )
}

/** The ops by which such things go, with what was noticed of them; ids that are none are passed over. */
export function letGoOps(vault: Readable, ids: readonly string[], op: { id(): string; at: string }): Op[] {
  const tables = new Set(kept.map(([table]) => table))
  const by = Map.groupBy(
    ids.flatMap((id) => {
      const [table = '', ...rest] = id.split('/')
      return tables.has(table as Table) ? [{ table: table as Table, id: rest.join('/') }] : []
    }),
    ({ table }) => table,
  )
  return [...by].flatMap(([table, those]) => {
    const gone = those.map(({ id }) => id)
    const fired = table === 'due' ? gone.flatMap((due) => vault.all<{ id: string }>('select id from fired where due = ?', due).map(({ id }) => id)) : []
    return [goneOp(table, gone, { id: op.id(), at: op.at }), ...(fired.length > 0 ? [goneOp('fired', fired, { id: op.id(), at: op.at })] : [])]
  })
}
