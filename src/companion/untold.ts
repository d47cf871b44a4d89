/** What fell due while nobody was there: said first at the next contact. */
import { sayRinging, told, untold } from '../secretary/secretary.ts'
import type { Op } from '../vault/vault.ts'
import type { Moment } from '../words/moment.ts'
import type { Life } from './life.ts'

/**
 * The words for it, and the ops that mark it as told: to be kept together with the words, for what was marked and never
 * said would be lost. Not between us: telling would be written down.
 */
export function tellUntold(life: Life, moment: Moment): { text?: string; ops: Op[] } {
  const waiting = moment.betweenUs ? [] : untold(life.vault, moment.now)
  if (waiting.length === 0) return { ops: [] }
  const now = moment.now.toZonedDateTimeISO(moment.zone)
  const text = waiting.map((ring) => life.chance.pick(sayRinging(ring, now, moment.locale))).join(' ')
  return {
    text,
    ops: told(
      life.vault,
      waiting.map(({ id }) => id),
      moment.now,
    ),
  }
}
