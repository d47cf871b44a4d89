/** What fell due while nobody was there: said first at the next contact. */
import { told, untold } from '../secretary/due.ts'
import { ringWords } from '../secretary/ring-words.ts'
import type { Moment } from '../words/moment.ts'
import type { Life } from './life.ts'

/** The words for it, or undefined; marks it as told. Not between us: telling would be written down. */
export async function tellUntold(life: Life, moment: Moment): Promise<string | undefined> {
  if (moment.betweenUs) return undefined
  const waiting = untold(life.vault, moment.now)
  if (waiting.length === 0) return undefined
  await life.vault.append(told(life.vault, waiting.map(({ id }) => id), moment.now))
  const at = { now: moment.now.toZonedDateTimeISO(moment.zone), locale: moment.locale }
  return waiting.map((ring) => ringWords(ring, at)).join(' ')
}
