import { findWhens } from '../language/when.ts'
import type { Window } from './asked.ts'

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** The span of time that a question about the past names ("in March", "last week", "on Tuesday"), or undefined. */
export function windowIn(question: string, { now, zone }: { now: Temporal.Instant; zone: string }): Window | undefined {
  const local = now.toZonedDateTimeISO(zone)
  const today = local.toPlainDate()
  const span = (text: string, from: Temporal.PlainDate, to: Temporal.PlainDate): Window => ({
    text,
    from: from.toZonedDateTime(zone).epochMilliseconds,
    to: to.toZonedDateTime(zone).epochMilliseconds,
  })
  const found = (pattern: RegExp): RegExpExecArray | null => pattern.exec(question)
  let match: RegExpExecArray | null

  // A date in full wins over what is said beside it: "last weekend, before 10 April".
  const date = dateNamed(question, today)
  if (date) return { ...span(date.text, date.from, date.to), dated: true }

  if ((match = found(/\bthe day before yesterday\b/i))) return span(match[0], today.subtract({ days: 2 }), today.subtract({ days: 1 }))
  if ((match = found(/\byesterday\b|\blast night\b/i))) return span(match[0], today.subtract({ days: 1 }), today)
  if ((match = found(/\b(?:earlier )?today\b|\bthis (?:morning|afternoon|evening)\b/i))) return span(match[0], today, today.add({ days: 1 }))
  const monday = today.subtract({ days: today.dayOfWeek - 1 })
  if ((match = found(/\blast week(?:end)?\b/i))) return span(match[0], monday.subtract({ days: 7 }), monday)
  if ((match = found(/\bthis week(?:end)?\b/i))) return span(match[0], monday, monday.add({ days: 7 }))
  const first = today.with({ day: 1 })
  if ((match = found(/\blast month\b/i))) return span(match[0], first.subtract({ months: 1 }), first)
  if ((match = found(/\bthis month\b/i))) return span(match[0], first, first.add({ months: 1 }))
  if ((match = found(/\blast year\b/i))) return span(match[0], today.with({ month: 1, day: 1 }).subtract({ years: 1 }), today.with({ month: 1, day: 1 }))
  if ((match = found(/\b(?:last |on )(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i))) {
    const back = (today.dayOfWeek - (weekdays.indexOf((match[1] ?? '').toLowerCase()) + 1) + 7) % 7 || 7
    const day = today.subtract({ days: back })
    return span(match[0], day, day.add({ days: 1 }))
  }
  if ((match = found(/\bin (20\d\d|19\d\d)\b/i))) {
    const year = Temporal.PlainDate.from({ year: Number(match[1]), month: 1, day: 1 })
    return span(match[0], year, year.add({ years: 1 }))
  }
  return furtherBack(question, local)
}

/** A date that is named in full or in part: "on 3 March", "March 3, 2025", "in March 2025", "in March". */
const named =
  /\b(?<at>(?:on|in|before|after|since|during|until|last|this) )?(?:the )?(?:(\d{1,2})(?:st|nd|rd|th)?(?: of)? )?(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?(?: (\d{1,2})(?:st|nd|rd|th)?\b(?!\d))?(?:(?:,\s*| )(\d{4})\b)?/i

function dateNamed(question: string, today: Temporal.PlainDate): { text: string; from: Temporal.PlainDate; to: Temporal.PlainDate } | undefined {
  const match = named.exec(question)
  if (!match) return undefined
  const [text, , before, name = '', after, year] = match
  // "May" and "March" are words and "June" and "Jan" are names too: a month stands after "in" or beside a number.
  if (!match.groups?.['at'] && !before && !after && !year) return undefined
  const month = months.findIndex((whole) => whole.startsWith(name.toLowerCase().slice(0, 3))) + 1
  const day = Number(before ?? after ?? 0)
  let from: Temporal.PlainDate
  try {
    from = Temporal.PlainDate.from({ year: year ? Number(year) : today.year, month, day: day || 1 }, { overflow: 'reject' })
  } catch {
    return undefined
  }
  if (!year && Temporal.PlainDate.compare(from, today) > 0) from = from.subtract({ years: 1 })
  return { text, from, to: day ? from.add({ days: 1 }) : from.add({ months: 1 }) }
}

/** What the rules for the commonest windows leave over ("two weeks ago", "over Christmas"); what lies ahead is meant of last time. */
function furtherBack(question: string, local: Temporal.ZonedDateTime): Window | undefined {
  const when = findWhens(question, { now: local, locale: 'en-GB' }).find(
    ({ from, to, every, grain }) => from && to && !every && grain !== 'second' && grain !== 'minute',
  )
  if (!when?.from || !when.to) return undefined
  const ahead = Temporal.ZonedDateTime.compare(when.from, local) > 0
  if (ahead && !/\b(?:did|was|were|had|last|said|told|happened)\b/i.test(question))
    return { text: when.text, from: when.from.epochMilliseconds, to: when.to.epochMilliseconds }
  const back = ahead ? { years: 1 } : { years: 0 }
  return { text: when.text, from: when.from.subtract(back).epochMilliseconds, to: when.to.subtract(back).epochMilliseconds }
}
