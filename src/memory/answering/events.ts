/** How often something happened: the times that were told, each day once; or the number that the person gave themselves. */
import type { Answer, AnswerAt } from '../answer.ts'
import { sourceOf } from '../item.ts'
import { sayOn } from '../say-when.ts'
import type { AskedShape } from './asked-shape.ts'
import { numbersIn } from './amounts-in.ts'
import type { Fit } from './fit.ts'
import { quoteOf } from './quote-of.ts'
import { happenedAt, isPast } from './statement.ts'
import type { HappenedAt } from './statement.ts'

type Counting = { readonly shape: AskedShape; readonly fits: readonly Fit[]; readonly at: AnswerAt }

const moving = /\b(?:went|flew|drove|travel|took|been|got|came|come|back|trip|weekend|days?|week|holiday|home|arrived|landed|visit|was|were|spent|stayed)/i
const ordinalTime = /\b(?<nth>second|third|fourth|fifth|sixth|\d+(?:nd|rd|th)) time\b/i
/** "I run three times a week" is a rhythm, and answers "how often". */
const rhythm =
  /\b(?:once|twice|(?:two|three|four|five|six|seven|\d+) times) (?:a|per|every) (?:day|week|month|year)\b|\bevery (?:other |second |single |few )?(?:day|morning|evening|night|week|weekend|fortnight|month|year|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?\b|\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days\b|\b(?:daily|weekly|monthly)\b/i

export function countEvents({ shape, fits, at }: Counting): Answer | undefined {
  const place = shape.terms.find(({ role }) => role === 'name')
  const habitual = !shape.past ? fits.find(({ statement }) => rhythm.test(statement.text)) : undefined
  if (habitual) return { text: quoteOf(habitual.statement, at), sources: [sourceOf(habitual.statement.item)], known: true }
  const today = at.now.toZonedDateTimeISO(at.zone).toPlainDate()
  const stated = fits.find(
    ({ statement }) =>
      (!statement.tentative && numbersIn(statement.plain).some(({ next }) => /^times?$/.test(next[0] ?? ''))) ||
      (/\b(?:once|twice)\b/i.test(statement.plain) && !statement.tentative),
  )
  if (stated) return { text: quoteOf(stated.statement, at), sources: [sourceOf(stated.statement.item)], known: true }
  const told = fits
    .filter(({ statement }) => !statement.tentative && !statement.negated)
    .filter(({ statement }) => isPast(statement.plain) || /^\p{L}+(?: with| at|\.)/u.test(statement.text) || moving.test(statement.plain))
  const happened = told
    .filter(({ statement }) => !place || isVisit(statement.plain, place.word, statement.text))
    .map((one) => ({ one, on: happenedAt(one.statement, at) }))
    .filter(({ on }) => Temporal.PlainDate.compare(on.start, today) <= 0)
  const days = apart(happened, place ? 6 : 0)
  const [first] = days
  if (!first) return undefined
  const sources = days.map(({ one }) => sourceOf(one.statement.item))
  const nth = days.map(({ one }) => ordinalTime.exec(one.statement.plain)?.groups?.['nth']).find(Boolean)
  if (days.length === 1)
    return {
      text: `${nth ? `For the ${nth} time, by your own count.` : 'Once that you told me of.'} ${quoteOf(first.one.statement, at)}`,
      sources,
      known: true,
    }
  const times = days.map(({ on }) => sayOn(on.date, at))
  return {
    text: `${countWords[days.length] ?? `${days.length} times`} that you told me of: ${times.slice(0, -1).join(', ')} and ${times.at(-1)}.`,
    sources: sources.slice(0, 6),
    known: true,
  }
}

const countWords: Readonly<Record<number, string>> = { 2: 'Twice', 3: 'Three times', 4: 'Four times', 5: 'Five times', 6: 'Six times' }

/** Being somewhere, not only speaking of it: "back from Lisbon", "four days in Lisbon", "Lisbon was glorious". */
function isVisit(plain: string, place: string, text: string): boolean {
  const name = place.replace(/[^\p{L}\p{N} '-]/gu, '')
  if (/\b(?:book(?:ed|ing)?|next|will|going to|fly out|flying|planned)\b/i.test(plain)) return false
  if (new RegExp(`^${name}(?:\\.|!|,| was\\b| is over\\b)`, 'i').test(text.trim())) return true
  return new RegExp(`\\b(?:to|in|from|at|around|visited|did) (?:the )?${name}\\b`, 'i').test(plain) && moving.test(plain)
}

/** Oldest first; what lies within so many days of another telling is the same time. */
function apart(told: readonly { one: Fit; on: HappenedAt }[], within: number): { one: Fit; on: HappenedAt }[] {
  const kept: { one: Fit; on: HappenedAt }[] = []
  for (const next of told.toSorted((a, b) => Temporal.PlainDate.compare(a.on.start, b.on.start))) {
    const last = kept.at(-1)
    if (!last || last.on.start.until(next.on.start, { largestUnit: 'days' }).days > within) kept.push(next)
  }
  return kept
}
