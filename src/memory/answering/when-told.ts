/** When something was, or is to be, and since when: dates that were said, else the day on which it was told. */
import type { Answer, AnswerAt } from '../answer.ts'
import { sayDate, sayOn } from '../say-when.ts'
import type { AskedShape } from './asked-shape.ts'
import type { Fit } from './fit.ts'
import { quoteOf } from './quote-of.ts'
import { happenedAt, isPast } from './statement.ts'
import { capital, plainQuote, withSource } from './told-piece.ts'

export const beginning = /\b(?:start(?:ed|ing)?|began|begun|joined|took up|signed up|moved|got|bought|first day|since|new|met|opened)\b/i

/** A date, said or that of the telling; a rhythm is told in the words in which it was. */
export function when(shape: AskedShape, good: readonly Fit[], at: AnswerAt): Answer | undefined {
  const today = at.now.toZonedDateTimeISO(at.zone).toPlainDate()
  const dated = good.map((one) => ({ one, on: happenedAt(one.statement, { ...at, near: whereMet(one) }) }))
  const rhythm = good.find(({ statement }) => /\b(?:every|each|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days)\b/i.test(statement.text))
  if (shape.ahead || !shape.past) {
    if (rhythm) return plainQuote([rhythm], at)
    const told = dated.filter(({ on }) => on.said).sort((a, b) => b.one.statement.item.seq - a.one.statement.item.seq)
    const best = told.find(({ on }) => Temporal.PlainDate.compare(on.start, today) >= 0) ?? told[0]
    return best && withSource(`${sayTime(best.on, at)} ${quoteOf(best.one.statement, at)}`, [best.one])
  }
  const happened = dated.filter(
    ({ one, on }) =>
      !one.statement.tentative &&
      !one.statement.negated &&
      Temporal.PlainDate.compare(on.start, today) <= 0 &&
      (on.said || isPast(one.statement.plain) || isNews(one.statement.text)),
  )
  const order = happened.toSorted((a, b) => Temporal.PlainDate.compare(b.on.start, a.on.start))
  const nearest = good[0]?.share ?? 0
  const best =
    shape.turn === 'first'
      ? order.at(-1)
      : shape.turn === 'last'
        ? order[0]
        : order.filter(({ one }) => one.share >= nearest - 0.1 && one.here >= (good[0]?.here ?? 0) - 0.3)[0]
  if (!best) return undefined
  const same = best.on.start.equals(Temporal.Instant.from(best.one.statement.item.at).toZonedDateTimeISO(at.zone).toPlainDate())
  const lead = best.on.said || same ? sayTime(best.on, at) : ''
  return withSource(`${lead} ${same && !best.on.said ? `You said that day: ${quoteOf(best.one.statement, at, 'bare')}` : quoteOf(best.one.statement, at)}`, [
    best.one,
  ])
}

/** "New job!!", "Got the dog": told as it happens. */
const isNews = (text: string): boolean => /^(?:new|back|got|finally|done|home|first|joined|lunch|dinner|coffee|visited?|\p{L}+ed)\b|!/iu.test(text)

const whereMet = ({ statement, at }: Fit): number => statement.text.toLowerCase().indexOf(statement.words[at.at(-1) ?? 0] ?? '')

function sayTime(on: ReturnType<typeof happenedAt>, at: AnswerAt): string {
  if (on.vague) return `In the week of ${sayDate(on.date, at)}.`
  const clock = on.clock ? `, at ${on.clock}` : ''
  return `${capital(sayOn(on.date, at))}${clock}.`
}

export function sinceBegun(shape: AskedShape, good: readonly Fit[], at: AnswerAt): Answer | undefined {
  const best = good.find(({ statement }) => beginning.test(statement.plain) && !statement.tentative && !statement.negated)
  if (!best || !shape.terms.some(({ role }) => role === 'word' || role === 'name' || role === 'human')) return undefined
  const on = happenedAt(best.statement, at)
  const today = at.now.toZonedDateTimeISO(at.zone).toPlainDate()
  if (Temporal.PlainDate.compare(on.start, today) > 0) return undefined
  return withSource(`Since ${sayDate(on.date, at)}, so ${sayLength(on.start, today)}. ${quoteOf(best.statement, at)}`, [best])
}

function sayLength(from: Temporal.PlainDate, to: Temporal.PlainDate): string {
  const { years, months, days } = from.until(to, { largestUnit: 'years' })
  const many = (n: number, one: string): string => (n === 1 ? `one ${one}` : `${n} ${one}s`)
  if (years > 0) return months > 0 ? `${many(years, 'year')} and ${many(months, 'month')}` : many(years, 'year')
  if (months > 0) return days > 20 ? `nearly ${many(months + 1, 'month')}` : `about ${many(months, 'month')}`
  if (days >= 14) return `about ${many(Math.round(days / 7), 'week')}`
  return days === 0 ? 'since today' : many(days, 'day')
}
