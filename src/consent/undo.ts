/** Undoing: by the inverse that each reversible ability ships, from the result that was kept, for thirty days. */
import type { Op } from '../vault/vault.ts'
import type { Ability, Act } from '../words/ability.ts'
import type { Moment } from '../words/moment.ts'
import { Trouble } from '../words/trouble.ts'
import { undoDays } from './carry-out.ts'
import { actById, actColumns, actOf } from './log.ts'
import type { ActRow } from './log.ts'
import { opAt } from './note.ts'
import type { Parts } from './note.ts'

export type Undone = { readonly kind: 'done'; readonly act: Act } | { readonly kind: 'not'; readonly why: string }

type Held = { isHeld(act: string): boolean; callOff(act: string): Promise<void> }

export function undoer({ vault, chance }: Parts, { byName, held }: { byName: ReadonlyMap<string, Ability>; held: Held }) {
  async function undo(id: string | 'last', moment: Moment): Promise<Undone> {
    if (id === 'last') return undoLast(moment)
    if (held.isHeld(id)) return callOff(id)
    const row = actById(vault, id)
    if (!row) return { kind: 'not', why: 'I know of no such act.' }
    if (row.state === 'undone') return { kind: 'not', why: 'That was already undone.' }
    if (row.state !== 'done') return { kind: 'not', why: 'That was never done, so there is nothing to undo.' }
    const ability = byName.get(row.ability)
    if (row.result === null || !ability?.undo) return { kind: 'not', why: 'That cannot be undone.' }
    if (row.undo_until === null || Temporal.Instant.compare(moment.now, Temporal.Instant.from(row.undo_until)) > 0) {
      return { kind: 'not', why: `That was more than ${undoDays} days ago; I no longer know how it was before.` }
    }
    const stage = (name: 'intent' | 'failed' | 'done'): Op => opAt(chance, 'undone', { body: { act: id, stage: name }, now: moment.now })
    await vault.append([stage('intent')])
    const changes: Op[] = []
    try {
      await ability.undo(JSON.parse(row.result), { ...moment, act: id, keep: (more) => void changes.push(...more) })
    } catch (error) {
      await vault.append([stage('failed')])
      if (!(error instanceof Trouble)) throw error
      return { kind: 'not', why: error.tell }
    }
    await vault.append([...changes, stage('done')])
    const { undo: _gone, ...done } = actOf({ ...row, state: 'undone' })
    return { kind: 'done', act: { ...done, told: row.told ? `Undone: “${row.told}” no longer holds.` : 'Undone.' } }
  }

  /** What is held back has not happened yet: it is called off. If it went out in that very moment, that is said. */
  async function callOff(id: string): Promise<Undone> {
    await held.callOff(id)
    const row = actById(vault, id)
    if (!row || row.state !== 'not') return { kind: 'not', why: 'That was too late: it is done.' }
    return { kind: 'done', act: actOf(row) }
  }

  /** The newest act that can be undone; reading and what cannot be undone are passed over, and so is what is undone already. */
  async function undoLast(moment: Moment): Promise<Undone> {
    const waiting = vault.get<{ id: string; at: string }>('select a.id, a.at from holding h join act a on a.id = h.act order by a.at desc, a.id desc limit 1')
    const row = vault.get<ActRow>(
      `select ${actColumns} from act where state = 'done' and result is not null and undo_until >= ? order by at desc, id desc limit 1`,
      moment.now.toString(),
    )
    if (waiting && held.isHeld(waiting.id) && (!row || waiting.at >= row.at)) return callOff(waiting.id)
    if (row) return undo(row.id, moment)
    const undone = vault.get<ActRow>(`select ${actColumns} from act where state = 'undone' order by at desc, id desc limit 1`)
    return { kind: 'not', why: undone ? 'There is nothing more to undo: the last of it was already undone.' : 'There is nothing to undo.' }
  }

  return undo
}
