/**
 * What was already done for an utterance that is answered a second time, because the first answer was cut short between the
 * deed and the reply. Nothing of it is done twice: the mind asks again for what it wants, and gets what came of it then.
 */
import type { Readable } from '../vault/vault.ts'
import type { Act, Outcome } from '../words/ability.ts'
import type { Moment } from '../words/moment.ts'
import { turnOf } from './act.ts'
import { confirmationById, isOpen } from './confirmation.ts'
import { actById, actColumns, actOf } from './log.ts'
import type { ActRow } from './log.ts'

export type Again = {
  /** What came of the next act of this ability, in the order in which they were done; undefined where it is still to do. */
  take(ability: string): { readonly outcome: Outcome; readonly act: Act } | undefined
  /** What the utterance undid, with the words for it; taken once. */
  undone(): Act | undefined
  /** What was done and has not been taken: it must be told all the same. */
  rest(): Act[]
}

const unknown = 'I was interrupted in the middle of that, and do not know whether it was done. Look, and say it again if it was not.'

/** `moment` is that of the first hearing: it names the turn. Acts are known by it and by their source, the utterance. */
export function again(vault: Readable, { heard, moment }: { heard: string; moment: Moment }): Again {
  const left = vault
    .all<ActRow & { sources: string }>(
      `select ${actColumns}, sources from act where turn = ? and class <> 'read' order by (select min(seq) from audit where audit.act = act.id)`,
      turnOf(moment),
    )
    .filter(({ sources, state }) => (JSON.parse(sources) as string[]).includes(heard) && state !== 'not' && state !== 'refused')
  const undone = vault
    .all<{ act: string; body: string }>("select act, body from audit where at = ? and kind = 'undo' order by seq", moment.now.toString())
    .filter(({ body }) => (JSON.parse(body) as { stage?: string }).stage === 'done')
    .flatMap(({ act }) => actById(vault, act) ?? [])

  /** Undefined where nothing came of it, so that it is done now. */
  function outcomeOf(row: ActRow): Outcome | undefined {
    const held = row.state === 'running' ? vault.get<{ until: string }>('select until from holding where act = ?', row.id) : undefined
    if (held) return { kind: 'held', until: held.until, why: 'I do it in a few seconds. Say stop, or undo, and I do not.' }
    if (row.state === 'unknown' || row.state === 'running') return { kind: 'not', why: unknown }
    if (row.state === 'asked') {
      const waiting = vault.get<{ id: string }>("select id from confirmation where act = ? and state = 'waiting'", row.id)
      const record = waiting && confirmationById(vault, waiting.id)
      return record && isOpen(record, moment.now) ? { kind: 'needsYes', confirmation: record.id } : undefined
    }
    // What cannot be undone keeps no result: what was told of it stands for it.
    if (row.result === null) return { kind: 'not', why: row.told }
    return { kind: 'done', result: JSON.parse(row.result) as unknown }
  }

  return {
    take(ability) {
      const place = left.findIndex((row) => row.ability === ability)
      const [row] = place < 0 ? [] : left.splice(place, 1)
      const outcome = row && outcomeOf(row)
      return outcome && { outcome, act: actOf(row) }
    },
    undone() {
      const row = undone.shift()
      return row && { ...actOf(row), told: row.told ? `Undone: “${row.told}” no longer holds.` : 'Undone.' }
    },
    rest: () =>
      left
        .splice(0)
        .filter(({ state }) => state === 'done')
        .map(actOf),
  }
}
