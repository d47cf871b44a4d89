import { sayTime, sayWhen } from '../language/say-when.ts'
import type { Wordings } from '../words/ability.ts'
import type { Ringing } from './due.ts'
import { toYou } from './heard.ts'

/** What to say when something falls due. What is late says so: "this was for nine". */
export function sayRinging(one: Ringing, now: Temporal.ZonedDateTime, locale: string): Wordings {
  const at = one.at.toZonedDateTimeISO(now.timeZoneId)
  const sameDay = at.toPlainDate().equals(now.toPlainDate())
  const time = sameDay ? sayTime(at, locale) : sayWhen(at, now, locale)
  const what = toYou(one.what).replace(/[.?]+$/, '')
  if (one.kind === 'timer')
    return one.late
      ? [`${what ? `The ${what} timer` : 'Your timer'} was up at ${sayTime(at, locale)}.`]
      : [what ? `The ${what} timer is up.` : 'Time is up.', what ? `Time for the ${what}.` : 'That was your timer.']
  if (one.kind === 'alarm') {
    if (one.late) return [`You wanted to be woken at ${time}. It is ${sayTime(now, locale)} now.`]
    return [
      `It is ${sayTime(at, locale)}.${what ? ` ${cap(what)}.` : ''} Good morning.`.replace(
        'Good morning',
        at.hour >= 4 && at.hour < 12 ? 'Good morning' : 'Time to get up',
      ),
    ]
  }
  if (one.late) return [`This was for ${time}: ${what}.`, `Late, because I could not reach you: ${what}. It was for ${time}.`]
  return [`${cap(what)}. You asked me to say so now.`, `It is ${sayTime(at, locale)}: ${what}.`, `A reminder: ${what}.`]
}
const cap = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
