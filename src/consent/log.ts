import type { Readable } from '../vault/vault.ts'
import type { Act } from '../words/ability.ts'

export type ActRow = {
  id: string
  ability: string
  class: string
  args: string | null
  at: string
  state: string
  told: string
  result: string | null
  undo_until: string | null
}
export const actColumns = 'id, ability, class, args, at, state, told, result, undo_until'

/** An act as it is shown. `undo` is the id to undo it by, where that is still possible. */
export const actOf = (row: ActRow): Act => ({
  id: row.id,
  ability: row.ability,
  args: row.args === null ? {} : (JSON.parse(row.args) as unknown),
  outcome: row.state,
  told: row.told,
  ...(row.state === 'done' && row.result !== null ? { undo: row.id } : {}),
})

export const actById = (vault: Readable, id: string): ActRow | undefined => vault.get<ActRow>(`select ${actColumns} from act where id = ?`, id)

/** The newest first. What only read is in the chain, but not in this list of deeds. */
export const newestActs = (vault: Readable, most: number): Act[] =>
  vault.all<ActRow>(`select ${actColumns} from act where class <> 'read' order by at desc, id desc limit ?`, most).map(actOf)
