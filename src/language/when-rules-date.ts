import { rule } from './when-chart.ts'
import type { Rule } from './when-chart.ts'
import { add, dateOf, dayOf, floor, rank } from './when-civil.ts'
import { domNode, meet, only } from './when-join.ts'
import { has, is, time, without } from './when-node.ts'
import type { Node } from './when-node.ts'
import { date, each, fixed, mapped, monthDay, span, weekend, year } from './when-series.ts'
import type { Series, Span } from './when-series.ts'

/** Dates as they are written, weekdays, and counted ones ("the last friday of october"). */

const monthDayNode = (m: Node | undefined, d: Node | undefined): Node | null =>
  m && d && Number.isInteger(d.n) && d.n >= 1 && d.n <= 31 && has(m, is.month) && rank(m.g) === rank('month') && !has(m, is.date | is.relative) && m.n >= 1
    ? time(monthDay(m.n, d.n), 'day', is.date, { n: d.n, m: m.n })
    : null

export const fullYear = (n: number): number => (n >= 100 ? n : n < 50 ? 2000 + n : 1900 + n)

const dated = (d: Node | undefined, m: Node | undefined, y: Node | undefined): Node | null => {
  if (!d || !m || !y || !has(m, is.month) || !Number.isInteger(y.n) || (!(y.n >= 1000 && y.n < 3000) && !(y.n >= 0 && y.n < 100))) return null
  const series = date(fullYear(y.n), m.n, d.n)
  return series && time(series, 'day', is.date)
}

const yearNode = (n: number, kind = 0): Node | null => (Number.isInteger(n) && n >= 1000 && n < 3000 ? time(year(n), 'year', is.year | kind, { n }) : null)

/** The nth whole unit that lies within each occurrence of a time; negative counts from its end. */
export function nthUnit(n: number, unit: Node['g'], of: Node): Node | null {
  if (!of.series || (rank(of.g) <= rank(unit) && !has(of, is.stretch | is.season)) || has(of, is.open)) return null
  const pick = (one: Span): Span | null => {
    if (n > 0) {
      const first = floor(one.s, unit) < one.s ? add(floor(one.s, unit), 1, unit) : one.s
      const s = add(first, n - 1, unit)
      return s < one.e ? span(s, unit) : null
    }
    const s = add(floor(one.e, unit), n, unit)
    return s >= one.s ? span(s, unit) : null
  }
  return time(mapped(of.series, pick), unit, is.date)
}

/** The nth occurrence of a time ("friday", "weekend", "super tuesday") within another. */
export function nthOf(n: number, one: Node, of: Node): Node | null {
  const fine = one.series
  if (!fine || !of.series || has(of, is.open) || (rank(of.g) <= rank(one.g) && !has(of, is.stretch))) return null
  const pick = (frame: Span): Span | null => {
    if (n > 0) {
      let found = fine.next(frame.s)
      if (found && found.s < frame.s) found = fine.next(found.e)
      for (let k = 1; found && k < n; k++) found = fine.next(found.e)
      return found && found.s < frame.e ? found : null
    }
    const over = fine.next(frame.e)
    let found = over && over.s < frame.e ? over : fine.prev(frame.e)
    for (let k = -1; found && k > n; k--) found = fine.prev(found.s)
    return found && found.s >= frame.s ? found : null
  }
  return time(mapped(of.series, pick, fine), one.g, is.date | (one.kind & is.weekend))
}

/** The nth occurrence that begins after a time. */
function nthAfter(n: number, fine: Series, t: number): Span | null {
  let found = fine.next(t)
  if (found && found.s < t) found = fine.next(found.e)
  for (let k = 1; found && k < n; k++) found = fine.next(found.e)
  return found
}

export const occurrence = (n: number, one: Node, now: number): Node | null => {
  const fine = one.series
  if (!fine) return null
  if (n > 0) {
    let found = fine.next(now)
    if (found && found.s <= now) found = fine.next(found.e)
    for (let k = 1; found && k < n; k++) found = fine.next(found.e)
    return found && time(fixed(found), found.g, is.date | is.relative | (one.kind & (is.weekend | is.holiday)))
  }
  let found = fine.prev(now)
  for (let k = -1; found && k > n; k--) found = fine.prev(found.s)
  return found && time(fixed(found), found.g, is.date | is.relative | (one.kind & (is.weekend | is.holiday)))
}

/** Next: of a weekday or weekend, the one in the coming week (weeks begin on Monday); of all else, the coming one. */
function following(one: Node, now: number): Node | null {
  if (!one.series) return null
  if (!has(one, is.weekday | is.weekend) || has(one, is.date)) return occurrence(1, one, now)
  const found = one.series.next(add(floor(now, 'week'), 1, 'week'))
  return found && time(fixed(found), found.g, is.date | is.relative | (one.kind & is.weekend))
}

function closest(n: number, one: Node, to: Node, now: number): Node | null {
  const target = to.series?.next(now) ?? to.series?.prev(now)
  if (!one.series || !target) return null
  const t = target.s
  const found: Span[] = []
  let ahead = nthAfter(1, one.series, t)
  let behind = one.series.prev(t)
  while (found.length < n && (ahead || behind)) {
    const takeAhead = ahead && (!behind || ahead.s - t <= t - behind.s)
    if (takeAhead && ahead) {
      found.push(ahead)
      ahead = one.series.next(ahead.e)
    } else if (behind) {
      found.push(behind)
      behind = one.series.prev(behind.s)
    }
  }
  const last = found[n - 1]
  return last ? time(fixed(last), last.g, is.date | is.relative) : null
}

const shown = (one: Node): Node => without(one, is.latent | is.weak)

export const dateRules: readonly Rule[] = [
  // Written dates
  ...rule('<month> .? the? <nth>', ([m, d]) => monthDayNode(m, d), 0.5),
  ...rule('the? <nth> .? day? of? <month>', ([d, m]) => monthDayNode(m, d), 0.5),
  ...rule('<nth> -|/ <month>', ([d, m]) => monthDayNode(m, d), 0.2),
  ...rule('<month> .? the? <nth> ,? of|in? <n>', ([m, d, y]) => (y && y.n >= 1000 ? dated(d, m, y) : null), 1),
  ...rule('the? <nth> of? <month> .? ,? of|in? <n>', ([d, m, y]) => (y && y.n >= 1000 ? dated(d, m, y) : null), 1),
  ...rule("the? <nth> of? <month> ' <n>", ([d, m, y]) => dated(d, m, y), 1),
  ...rule('<n> -|/|. <month> -|/|. <n>', ([d, m, y]) => dated(d, m, y), 1),
  ...rule('<n> <month> -|/|. <n>', ([d, m, y]) => (y && y.n >= 1000 ? dated(d, m, y) : null), 1),
  ...rule('the? ides of <month>', ([m]) => (m && has(m, is.month) ? time(monthDay(m.n, [3, 5, 7, 10].includes(m.n) ? 15 : 13), 'day', is.date) : null), 1),
  ...rule(
    '<month> .? ,? of|in? <n>',
    ([m, y]) =>
      m && y && y.n >= 1000 && y.n < 3000 && !has(m, is.date | is.relative) && m.n
        ? time(fixed(span(date(y.n, m.n, 1)?.next(-1e15)?.s as number, 'month')), 'month', is.month | is.date, { n: 0 })
        : null,
    1,
  ),
  ...rule(
    "<month> ' <n>",
    ([m, y]) =>
      m && y && y.n < 100 && m.n ? time(fixed(span(date(fullYear(y.n), m.n, 1)?.next(-1e15)?.s as number, 'month')), 'month', is.month | is.date) : null,
    1,
  ),
  ...rule('the? year <n>', ([y]) => (y && y.n >= 1000 ? yearNode(y.n) : null)),
  ...rule('in|during|within the? year? <year>', ([y]) => shown(y as Node)),
  ...rule('around|about|circa|for <year>', ([y]) => ((y as Node).n >= 1700 ? shown(y as Node) : null)),
  ...rule('in|during|this|around|about|for|through|throughout|over <month>', ([m]) => (has(m as Node, is.date) ? shown(m as Node) : { ...shown(m as Node) })),
  ...rule('in the month of <month>', ([m]) => shown(m as Node)),
  ...rule('month of <month>', ([m]) => shown(m as Node)),
  ...rule('<day> .', ([d]) => d as Node, -0.1),
  ...rule('<month> .', ([m]) => m as Node, -0.1),
  ...rule('the <nth>', ([d]) => {
    const made = domNode((d as Node).n)
    return made && { ...made, kind: made.kind | is.latent }
  }),
  ...rule('on|by the <nth>', ([d]) => domNode((d as Node).n)),
  ...rule('on <dom>', ([d]) => shown(d as Node)),
  ...rule('on <time>', ([d]) => (has(d as Node, is.clock) ? null : shown(d as Node)), 0.2),
  ...rule(
    '<day> ,? the? <ord>',
    ([w, d], { now }) => {
      const dom = domNode((d as Node).n)
      return dom && meet(w as Node, dom, now)
    },
    0.5,
  ),
  ...rule(
    '<day> ,? the <n>',
    ([w, d], { now }) => {
      const dom = domNode((d as Node).n)
      return dom && meet(w as Node, dom, now)
    },
    0.5,
  ),
  ...rule(
    'the? <nth> of <time>',
    ([d, t], { now }) => {
      const dom = domNode((d as Node).n)
      return dom && (t as Node).g === 'month' ? meet(dom, t as Node, now) : null
    },
    0.3,
  ),

  // This, next and last
  ...rule('this|current <day>', ([d]) => without(shown(d as Node), is.coming), 0.5),
  ...rule('this coming <time>', ([d], { now }) => occurrence(1, d as Node, now), 0.5),
  ...rule(
    'next|following <time>',
    ([d], { now }) => (has(d as Node, is.clock | is.part | is.date) && !has(d as Node, is.holiday) ? null : following(d as Node, now)),
    0.5,
  ),
  ...rule(
    'coming|upcoming <time>',
    ([d], { now }) => (has(d as Node, is.clock | is.date) && !has(d as Node, is.holiday) ? null : occurrence(1, d as Node, now)),
    0.5,
  ),
  ...rule(
    'last|past|previous <time>',
    ([d], { now }) => (has(d as Node, is.clock | is.date) && !has(d as Node, is.holiday) ? null : occurrence(-1, d as Node, now)),
    0.5,
  ),
  ...rule(
    'this past|last <time>',
    ([d], { now }) => (has(d as Node, is.clock | is.date) && !has(d as Node, is.holiday) ? null : occurrence(-1, d as Node, now)),
    0.6,
  ),
  ...rule('this <time>', ([d], { now }) => (has(d as Node, is.holiday | is.month | is.season | is.weekend) ? running(d as Node, now) : null), 0.4),
  ...rule('<time> after next', ([d], { now }) => occurrence(2, d as Node, now), 1),
  ...rule('<time> before last', ([d], { now }) => occurrence(-2, d as Node, now), 1),
  ...rule(
    '<n> <time> from now|today',
    ([n, d], { now }) => (has(d as Node, is.weekday | is.weekend | is.holiday | is.month) ? occurrence((n as Node).n, d as Node, now) : null),
    1,
  ),
  ...rule(
    '<n> <time> ago|back',
    ([n, d], { now }) => (has(d as Node, is.weekday | is.weekend | is.holiday | is.month) ? occurrence(-(n as Node).n, d as Node, now) : null),
    1,
  ),
  ...rule('this|current <weekend>', ([w], { now }) => running(w as Node, now), 0.5),
  ...rule('next <weekend>', ([,], { now }) => following(weekendNode(), now), 0.5),
  ...rule('last|past|previous <weekend>', (_, { now }) => occurrence(-1, weekendNode(), now), 0.5),
  ...rule('this past|last <weekend>', (_, { now }) => occurrence(-1, weekendNode(), now), 0.6),
  ...rule('coming|this coming <weekend>', (_, { now }) => occurrence(1, weekendNode(), now), 0.5),
  ...rule('over|at|on|during|for|in the? <weekend>', () => weekendNode()),
  ...rule('the <weekend>', () => weekendNode()),
  ...rule('<weekend> of <time>', ([, t], { now }) =>
    has(t as Node, is.date | is.dayOfMonth) && rank((t as Node).g) <= rank('day')
      ? weekendOf(t as Node)
      : rank((t as Node).g) === rank('week')
        ? meet(weekendNode(), t as Node, now)
        : null,
  ),

  // Holidays
  ...rule('the <holiday>', ([h]) => h as Node),
  ...rule('<holiday> .', ([h]) => h as Node, -0.1),
  ...rule('<holiday> of|in|, the? year? <year>', ([h, y]) => inYear(h as Node, (y as Node).n), 1),
  ...rule('<holiday> <year>', ([h, y]) => inYear(h as Node, (y as Node).n), 1),
  ...rule(
    '<holiday> of|in? <time>',
    ([h, t], { now }) => ((t as Node).g === 'year' && !has(t as Node, is.stretch) ? inYearOf(h as Node, t as Node, now) : null),
    1,
  ),
  ...rule('<holiday> <weekend>', ([h]) => longWeekend(h as Node), 1),
  ...rule('<holiday> week -? end', ([h]) => longWeekend(h as Node), 1),

  // Counted ones
  ...rule('the? <nth> <unit> of|in|into|from <time>', ([n, u, t]) => nthUnit((n as Node).n, (u as Node).g, t as Node), 1),
  ...rule('the? <nth> <unit> of|in <year>', ([n, u, t]) => nthUnit((n as Node).n, (u as Node).g, t as Node), 1),
  ...rule('the? last <unit> of|in <any>', ([u, t]) => nthUnit(-1, (u as Node).g, t as Node), 1),
  ...rule('the? <ord> last|latest <unit> of|in <any>', ([n, u, t]) => nthUnit(-(n as Node).n, (u as Node).g, t as Node), 1),
  ...rule('the? <ord> to last <unit> of|in <any>', ([n, u, t]) => nthUnit(-(n as Node).n, (u as Node).g, t as Node), 1),
  ...rule(
    'the? <ord> <any> of|in <any>',
    ([n, d, t]) => (has(d as Node, is.weekday | is.weekend | is.holiday) ? nthOf((n as Node).n, d as Node, t as Node) : null),
    1,
  ),
  ...rule('the? last <any> of|in <any>', ([d, t]) => (has(d as Node, is.weekday | is.weekend | is.holiday) ? nthOf(-1, d as Node, t as Node) : null), 1),
  ...rule(
    'the? <ord> last <any> of|in <any>',
    ([n, d, t]) => (has(d as Node, is.weekday | is.weekend | is.holiday) ? nthOf(-(n as Node).n, d as Node, t as Node) : null),
    1,
  ),
  ...rule('the? first|next <time> after|following <any>', ([d, t], { now }) => afterTime(1, d as Node, t as Node, now), 1),
  ...rule('the? <ord> <time> after|following <any>', ([n, d, t], { now }) => afterTime((n as Node).n, d as Node, t as Node, now), 1),
  ...rule('the? last <time> before <any>', ([d, t], { now }) => afterTime(-1, d as Node, t as Node, now), 1),
  ...rule('the? <time> after <time>', ([d, t], { now }) => (has(d as Node, is.weekday) ? afterTime(1, d as Node, t as Node, now) : null), 0.5),
  ...rule('the? <time> before <time>', ([d, t], { now }) => (has(d as Node, is.weekday) ? afterTime(-1, d as Node, t as Node, now) : null), 0.5),
  ...rule('the? closest|nearest <time> to|from <any>', ([d, t], { now }) => closest(1, d as Node, t as Node, now), 1),
  ...rule('the? <ord> closest|nearest <time> to|from <any>', ([n, d, t], { now }) => closest((n as Node).n, d as Node, t as Node, now), 1),
  ...rule('the? last <unit> of|in the|this <unit>', ([u, w]) => nthUnit(-1, (u as Node).g, eachOf(w as Node)), 1),
  ...rule('the? <ord> <unit> of|in the|this <unit>', ([k, u, w]) => nthUnit((k as Node).n, (u as Node).g, eachOf(w as Node)), 1),
  ...rule('the? last <day> of|in the|this <unit>', ([d, w]) => nthOf(-1, d as Node, eachOf(w as Node)), 1),
  ...rule('the? <ord> <day> of|in the|this <unit>', ([k, d, w]) => nthOf((k as Node).n, d as Node, eachOf(w as Node)), 1),
  ...rule('the? <nth> of the|this month', ([d]) => domNode((d as Node).n), 1),
  ...rule('<day> of|in|from <time>', ([d, t], { now }) => (rank((t as Node).g) === rank('week') ? meet(d as Node, t as Node, now) : null), 0.5),
  ...rule('the? <ord> quarter|qtr', ([n], { now }) => ((n as Node).n <= 4 ? quarterOf(dateOf(dayOf(now)).y, (n as Node).n) : null), 0.5),
  ...rule(
    'the? <ord> quarter|qtr of|in? <any>',
    ([n, y]) => (has(y as Node, is.year) && (n as Node).n <= 4 ? quarterOf((y as Node).n, (n as Node).n) : nthUnit((n as Node).n, 'quarter', y as Node)),
    1,
  ),
  ...rule('<ord>', ([n], { now }) => ((n as Node).by === 'q' ? quarterOf(dateOf(dayOf(now)).y, (n as Node).n) : null)),
  ...rule('<ord> of|in? <year>', ([n, y]) => ((n as Node).by === 'q' ? quarterOf((y as Node).n, (n as Node).n) : null), 1),
  ...rule("<time> ' s <day>", ([t, d], { now }) => (rank((t as Node).g) === rank('week') ? meet(d as Node, t as Node, now) : null), 1),
  ...rule('week <n>', ([n], { now }) => {
    const y = dateOf(dayOf(now)).y
    return (n as Node).n >= 1 && (n as Node).n <= 53 ? only(isoWeek(y, (n as Node).n), 'week', is.date) : null
  }),
  ...rule(
    'week <n> of|in? <year>',
    ([n, y]) => ((n as Node).n >= 1 && (n as Node).n <= 53 ? only(isoWeek((y as Node).n, (n as Node).n), 'week', is.date) : null),
    1,
  ),
  ...rule(
    'the? week of|commencing|beginning|starting <time>',
    ([t]) =>
      (t as Node).g === 'day' || (t as Node).g === 'hour'
        ? time(
            mapped((t as Node).series as Series, (one) => span(floor(one.s, 'week'), 'week')),
            'week',
            is.date,
          )
        : null,
    1,
  ),
]

/** A holiday of a year: the first that begins in it. */
function inYear(one: Node, y: number): Node | null {
  const start = date(y, 1, 1)?.next(-1e15)?.s as number
  let found = one.series?.next(start) ?? null
  if (found && found.s < start) found = one.series?.next(found.e) ?? null
  return found && found.s < add(start, 1, 'year') ? time(fixed(found), 'day', is.date | is.relative | (one.kind & is.stretch)) : null
}
function inYearOf(one: Node, t: Node, now: number): Node | null {
  const found = t.series?.next(now) ?? t.series?.prev(now)
  return found ? inYear(one, dateOf(dayOf(found.s)).y) : null
}

/** From Friday evening to the end of a holiday on a Monday, or from the holiday on to Sunday. */
function longWeekend(one: Node): Node | null {
  return (
    one.series &&
    time(
      mapped(one.series, (found) => {
        const end = weekend.next(found.s) as Span
        const before = weekend.prev(found.s + 1) as Span
        return before.e === found.s ? { s: before.s, e: found.e, g: 'hour' } : { s: Math.min(end.s, found.s), e: end.e, g: 'hour' }
      }),
      'hour',
      is.weekend | is.date | is.stretch,
    )
  )
}

/** "The month" in "the last day of the month": whichever still has that day ahead. */
const eachOf = (unit: Node): Node => time(each(unit.g), unit.g)

const weekendNode = (): Node => time(weekend, 'hour', is.weekend)
const weekendOf = (t: Node): Node =>
  time(
    mapped(t.series as Series, (one) => weekend.next(floor(one.s, 'week'))),
    'hour',
    is.weekend | is.date,
  )
export const quarterOf = (y: number, n: number): Node =>
  time(fixed(span(date(y, n * 3 - 2, 1)?.next(-1e15)?.s as number, 'quarter')), 'quarter', is.date | is.relative)
/** Monday of an ISO week. */
const isoWeek = (y: number, n: number): number => add(floor(date(y, 1, 4)?.next(-1e15)?.s as number, 'week'), n - 1, 'week')

function running(one: Node, now: number): Node | null {
  const found = one.series?.next(now)
  return found ? time(fixed(found), found.g, is.date | is.relative | (one.kind & (is.holiday | is.season | is.weekend | is.stretch)), { n: one.n }) : null
}

function afterTime(n: number, one: Node, t: Node, now: number): Node | null {
  if (!one.series || !t.series || has(one, is.clock | is.part)) return null
  const from = t.series.next(now) ?? t.series.prev(now)
  if (!from) return null
  const found = n > 0 ? nthAfter(n, one.series, from.e) : one.series.prev(from.s)
  return found ? time(fixed(found), found.g, is.date | is.relative) : null
}
