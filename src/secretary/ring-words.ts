/** What is said when something falls due. */
import { sayLength, sayTime, sayWhen } from '../language/say-when.ts'
import type { Ringing } from './due.ts'

/** What is said about one thing that fell due; what is late says for when it was. */
export function ringWords(ring: Ringing, { now, locale }: { now: Temporal.ZonedDateTime; locale: string }): string {
  const at = ring.at.toZonedDateTimeISO(now.timeZoneId)
  if (ring.late) {
    const was = at.toPlainDate().equals(now.toPlainDate()) ? `at ${sayTime(at, locale)}` : sayWhen(at, now, locale)
    if (ring.kind === 'alarm') return `Your alarm was due ${was}, and I could not ring then.`
    if (ring.kind === 'timer') return `Your timer${ring.what ? ` for ${ring.what}` : ''} ran out ${sayLength(now.since(at).total('seconds'))} ago. I could not tell you then.`
    return `I am late with this; it was due ${was}: ${ring.what}.`
  }
  if (ring.kind === 'alarm') return `It is ${sayTime(at, locale)}. ${ring.what ? `Time to get up: ${ring.what}.` : 'Time to get up.'}`
  if (ring.kind === 'timer') return ring.what ? `The timer for ${ring.what} is up.` : 'Your timer is up.'
  return `You wanted to be reminded: ${ring.what}.`
}
