import type { Focus } from '../words/ability.ts'
import type { Chance } from '../words/chance.ts'
import type { Label } from '../words/label.ts'
import type { Moment } from '../words/moment.ts'
import type { Op, Vault } from '../vault/vault.ts'
import { goneOp, putOp } from './ops.ts'
import type { RowOf, Table } from './ops.ts'

/** What every ability of the secretary is made with. */
export type Room = { readonly vault: Vault; readonly chance: Chance }

/** What was there before, so that an undo can put it back: rows as they were, and ids of rows that were not. */
export type Before = { readonly [T in Table]?: { readonly rows: readonly RowOf[T][]; readonly fresh: readonly string[] } }

/** The label of a row as columns. */
export const labelled = (label: Label): { integrity: Label['integrity']; confidentiality: Label['confidentiality']; sources: string } => ({
  integrity: label.integrity,
  confidentiality: label.confidentiality,
  sources: JSON.stringify(label.sources),
})

/** The label of a row. */
export const labelOf = (row: { integrity: Label['integrity']; confidentiality: Label['confidentiality']; sources: string }): Label => ({
  integrity: row.integrity,
  confidentiality: row.confidentiality,
  sources: JSON.parse(row.sources) as string[],
})

/** Puts and removes rows in one transaction (that of the act, while one is under way), and gives what undoes it. */
export async function write(
  room: Room,
  moment: Moment,
  changes: { readonly [T in Table]?: { put?: readonly RowOf[T][]; gone?: readonly string[] } },
): Promise<Before> {
  const at = moment.now.toString()
  const ops: Op[] = []
  const before: Record<string, { rows: unknown[]; fresh: string[] }> = {}
  for (const [table, change] of Object.entries(changes) as [Table, { put?: readonly RowOf[Table][]; gone?: readonly string[] }][]) {
    const rows: unknown[] = []
    const fresh: string[] = []
    const keep = (id: string): void => {
      const row = room.vault.get(`select * from ${table} where id = ?`, id)
      if (row) rows.push(row)
      else fresh.push(id)
    }
    for (const row of change.put ?? []) {
      keep(row.id)
      ops.push(putOp(table, row as RowOf[typeof table], { id: room.chance.id(moment.now), at }))
    }
    for (const id of change.gone ?? []) keep(id)
    if (change.gone?.length) ops.push(goneOp(table, change.gone, { id: room.chance.id(moment.now), at }))
    before[table] = { rows, fresh }
  }
  if (moment.keep) moment.keep(ops)
  else if (ops.length > 0) await room.vault.append(ops)
  return before as Before
}

/** Puts everything back as it was. */
export async function putBack(room: Room, moment: Moment, before: Before): Promise<void> {
  const changes: Record<string, { put: readonly unknown[]; gone: readonly string[] }> = {}
  for (const [table, kept] of Object.entries(before)) changes[table] = { put: kept.rows, gone: kept.fresh }
  await write(room, moment, changes as Parameters<typeof write>[2])
}

/** What was just spoken of, for "it" and "that one". */
export const spokenOf = (kind: Focus['kind'], id: string, text: string): Omit<Focus, 'at'> => ({ kind, ref: `${kind}/${id}`, text })

/** The id behind the newest thing of a kind that was spoken of. */
export const focused = (focus: readonly Focus[], ...kinds: readonly Focus['kind'][]): string | undefined =>
  focus
    .find((one) => kinds.includes(one.kind) && one.ref !== undefined)
    ?.ref?.split('/')
    .slice(1)
    .join('/')
