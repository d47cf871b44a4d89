/** What fell due while nobody was there: said first at the next contact. */
import { sayRinging, told, untold } from '../secretary/secretary.ts'
import type { Moment } from '../words/moment.ts'
import type { Life } from './life.ts'

/** The words for it, or undefined; marks it as told. Not between us: telling would be written down. */
export async function tellUntold(life: Life, moment: Moment): Promise<string | undefined> {
  if (moment.betweenUs) return undefined
  const waiting = untold(life.vault, moment.now)
  if (waiting.length === 0) return undefined
  await life.vault.append(told(life.vault, waiting.map(({ id }) => id), moment.now))
  const now = moment.now.toZonedDateTimeISO(moment.zone)
  return waiting.map((ring) => life.chance.pick(sayRinging(ring, now, moment.locale))).join(' ')
}
