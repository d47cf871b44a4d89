import type { Grain } from '../words/when.ts'
import { rule } from './when-chart.ts'
import type { Now, Rule } from './when-chart.ts'
import { add, dateOf, dayOf, floor, minute } from './when-civil.ts'
import { shift } from './when-join.ts'
import { has, is, node } from './when-node.ts'
import type { Every, Node } from './when-node.ts'
import { codes } from './when-words.ts'

/** Recurrences: what follows "every", plurals, "daily", and what narrows them. The result is an RRULE (RFC 5545). */

const freqs: Readonly<Record<Grain, Every['freq']>> = {
  second: 'SECONDLY',
  minute: 'MINUTELY',
  hour: 'HOURLY',
  day: 'DAILY',
  week: 'WEEKLY',
  month: 'MONTHLY',
  quarter: 'MONTHLY',
  year: 'YEARLY',
}
const made = (every: Every, more: Partial<Node> = {}): Node => node({ kind: is.every | is.time, every, ...more })
const of = (one: Node | undefined): Every => (one as Node).every as Every
const n = (one: Node | undefined): number => (one as Node).n

const units = (g: Grain, interval: number): Node | null =>
  Number.isInteger(interval) && interval >= 1
    ? made({ freq: freqs[g], ...(g === 'quarter' ? { interval: interval * 3 } : interval === 1 ? {} : { interval }) })
    : null
const set = (byDay: readonly string[]): Node => node({ kind: is.days, every: { freq: 'WEEKLY', byDay } })
const nths = (days: readonly number[]): Node | null =>
  days.every((d) => Number.isInteger(d) && d >= -31 && d <= 31 && d !== 0) ? node({ kind: is.nths, every: { freq: 'MONTHLY', byMonthDay: days } }) : null
const nthsOf = (one: Node | undefined): readonly number[] => of(one).byMonthDay ?? []
const merged = (a: readonly string[] = [], b: readonly string[] = []): readonly string[] => [...a, ...b.filter((one) => !a.includes(one))]

/** "tue-sat" */
function range(a: Node, b: Node): Node | null {
  const [from, to] = [of(a).byDay ?? [], of(b).byDay ?? []]
  if (from.length !== 1 || to.length !== 1) return null
  const [i, j] = [codes.indexOf(from[0] as 'MO'), codes.indexOf(to[0] as 'MO')]
  return set(Array.from({ length: ((j - i + 7) % 7) + 1 }, (_, k) => codes[(i + k) % 7] as string))
}

/** "the 2nd and last friday" */
const counted = (days: Node, which: readonly number[], base: Every): Node =>
  made({ ...base, byDay: which.flatMap((k) => (of(days).byDay ?? []).map((day) => `${k}${day}`)) })
const monthly = (interval = 1): Every => ({ freq: 'MONTHLY', ...(interval > 1 ? { interval } : {}) })

/** "Daily except on weekends" is every weekday. */
function exceptDays(every: Node, days: Node): Node | null {
  const base = of(every)
  if (base.byMonthDay || base.interval || (base.freq !== 'DAILY' && base.freq !== 'WEEKLY')) return null
  const left = (base.byDay ?? codes).filter((day) => !of(days).byDay?.includes(day))
  return left.length > 0 ? made({ ...base, freq: 'WEEKLY', byDay: left }) : null
}

/** What recurs, told on which days. */
function onDays(every: Node, days: Node): Node | null {
  const base = of(every)
  if (base.byDay || base.byMonthDay || !['WEEKLY', 'MONTHLY', 'YEARLY', 'DAILY'].includes(base.freq)) return null
  return made({ ...base, freq: base.freq === 'DAILY' ? 'WEEKLY' : base.freq, byDay: of(days).byDay ?? [] })
}

function atClock(every: Node, clocks: readonly Node[], lean = 0): Node | null {
  const base = of(every)
  if (
    base.byHour ||
    clocks.some((one) => !has(one, is.clock) || has(one, is.stretch | is.date | is.open)) ||
    base.freq === 'HOURLY' ||
    base.freq === 'MINUTELY' ||
    base.freq === 'SECONDLY'
  )
    return null
  const part = base.part
  const pm = lean || (part && part[0] >= 43_200 ? 12 : 0)
  const hours = clocks.map((one) => (has(one, is.twelve) && pm === 12 && one.n < 12 ? one.n + 12 : one.n) % 24)
  const minutes = [...new Set(clocks.map((one) => one.m))]
  if (minutes.length > 1) return null
  const { part: _gone, ...rest } = base
  return made({ ...rest, byHour: hours, byMinute: minutes }, { n: clocks.some((one) => has(one, is.twelve)) && pm === 0 ? 1 : 0 })
}

const inPart = (every: Node, part: Node): Node | null => {
  const one = part.series?.next(0)
  const s = one ? one.s - floor(one.s, 'day') : 0
  return one && !of(every).byHour && !of(every).part && has(part, is.part) && !has(part, is.date) ? made({ ...of(every), part: [s, s + one.e - one.s] }) : null
}

/** The civil second from which a time counts as an end: its start, and the start of the day for whole days. */
function until(every: Node, t: Node, { now }: Now): Node | null {
  const base = of(every)
  const from = Math.max(now, base.start ?? now)
  const end = t.series?.next(from)
  const right = end && end.s <= from ? t.series?.next(end.e) : end
  return right && base.until === undefined && base.count === undefined ? made({ ...base, until: right.s }) : null
}
function starting(every: Node, t: Node, { now }: Now): Node | null {
  const found = t.series?.next(now)
  if (!found || of(every).start !== undefined) return null
  // "Starting in april, daily until march": the march after that april.
  let end = of(every).until
  if (end !== undefined && end <= found.s) end = add(end, 1, 'year')
  return made({ ...of(every), start: found.s, ...(end === undefined ? {} : { until: end }) })
}
const times = (every: Node, count: number): Node | null =>
  Number.isInteger(count) && count >= 1 && of(every).count === undefined && of(every).until === undefined ? made({ ...of(every), count }) : null
function lasting(every: Node, length: Node, { now }: Now): Node | null {
  const base = of(every)
  const end = shift(base.start ?? floor(now, 'day'), length, 1)
  return base.until === undefined && base.count === undefined ? made({ ...base, until: end }) : null
}

/** Yearly on a date, or on a counted weekday of a month. */
function yearlyOn(base: Every, month: Node, rest: Partial<Every>): Node | null {
  return has(month, is.month) && month.n >= 1 && !has(month, is.date | is.relative) ? made({ ...base, freq: 'YEARLY', byMonth: [month.n], ...rest }) : null
}
const yearly = (every: Node): boolean => of(every).freq === 'YEARLY' && !of(every).byDay && !of(every).byMonthDay

export const everyRules: readonly Rule[] = [
  // Rhythms
  ...rule('every|each single? <unit>', ([u]) => units((u as Node).g, 1)),
  ...rule('every|each other|second|alternate <unit>', ([u]) => units((u as Node).g, 2), 0.5),
  ...rule('every|each <n> <unit>', ([k, u]) => units((u as Node).g, n(k)), 0.5),
  ...rule('every|each <ord> <unit>', ([k, u]) => units((u as Node).g, n(k)), 0.4),
  ...rule('once|one a|an|each|every|per <unit>', ([u]) => units((u as Node).g, 1), 0.5),
  ...rule('daily|everyday', () => units('day', 1)),
  ...rule('weekly', () => units('week', 1)),
  ...rule('monthly', () => units('month', 1)),
  ...rule('hourly', () => units('hour', 1)),
  ...rule('yearly|annually', () => units('year', 1)),
  ...rule('quarterly', () => units('quarter', 1)),
  ...rule('fortnightly|biweekly', () => units('week', 2)),
  ...rule('every|each fortnight', () => units('week', 2)),

  // Weekdays
  ...rule('<days> ,|and|&|or|/ <days>', ([a, b]) => set(merged(of(a).byDay, of(b).byDay))),
  ...rule('<days> , and|or <days>', ([a, b]) => set(merged(of(a).byDay, of(b).byDay))),
  ...rule('<days> -|to|through|thru <days>', ([a, b]) => range(a as Node, b as Node), 0.2),
  ...rule('every|each single? <days>', ([d]) => made(of(d)), 0.5),
  ...rule('every|each other|second|alternate <days>', ([d]) => made({ ...of(d), interval: 2 }), 0.8),
  ...rule('every|each <n> <days>', ([k, d]) => made({ ...of(d), interval: n(k) }), 0.5),
  ...rule('every|each <ord> <days>', ([k, d]) => made({ ...of(d), interval: n(k) }), 0.4),
  ...rule('on|at every|each <days>', ([d]) => made(of(d)), 0.5),
  ...rule(
    '<every> and|,|& <every>',
    ([a, b]) =>
      of(a).byDay && of(b).byDay && of(a).freq === of(b).freq && !of(a).byHour && !of(b).byHour && !of(a).interval && !of(b).interval
        ? made({ ...of(a), byDay: merged(of(a).byDay, of(b).byDay) })
        : null,
    0.2,
  ),
  ...rule('on|at over? the? <every>', ([e]) => (of(e).freq === 'WEEKLY' ? made(of(e)) : null), 0.3),
  ...rule('<every> on|, the? a? <days>', ([e, d]) => onDays(e as Node, d as Node), 0.6),
  ...rule('<every> on|at the? <every>', ([e, d]) => (of(d).freq === 'WEEKLY' && of(d).byDay && !of(d).interval ? onDays(e as Node, d as Node) : null), 0.6),
  ...rule('<days> <every>', ([d, e]) => onDays(e as Node, d as Node), -0.2),

  ...rule('<every> except|but on|at? the? <days>', ([e, d]) => exceptDays(e as Node, d as Node), 1.2),
  ...rule('<every> but|except not? on|at? the? <days>', ([e, d]) => exceptDays(e as Node, d as Node), 1.2),

  // Days of the month
  ...rule('the? <ord> ,|and|& the? <ord>', ([a, b]) => nths([n(a), n(b)])),
  ...rule('<nths> ,|and|& the? <ord>', ([a, b]) => nths([...nthsOf(a), n(b)])),
  ...rule('<nths> , and the? <ord>', ([a, b]) => nths([...nthsOf(a), n(b)])),
  ...rule('<ord> and the? last', ([a]) => nths([n(a), -1])),
  ...rule('<nths> and the? last', ([a]) => nths([...nthsOf(a), -1])),
  ...rule('the? last', () => nths([-1])),
  ...rule('the? <ord> -? to? the? last', ([k]) => nths([-n(k)]), 0.3),
  ...rule('the <ord>', ([k]) => nths([n(k)])),
  ...rule('<ord> day', ([k]) => nths([n(k)])),
  ...rule('<nths> day', ([k]) => k as Node),
  ...rule('on the? <nths>', ([k]) => k as Node),
  ...rule('on <ord>', ([k]) => nths([n(k)])),
  ...rule('at? the? beginning|begin|start', () => nths([1]), -0.5),
  ...rule('at? the? end', () => nths([-1]), -0.5),
  ...rule(
    'every|each <ord> day? of every|each|the|a month',
    ([k]) => {
      const days = nths([n(k)])
      return days && made({ ...monthly(), byMonthDay: nthsOf(days) })
    },
    1,
  ),
  ...rule(
    'on? the? <ord> day? of every|each month',
    ([k]) => {
      const days = nths([n(k)])
      return days && made({ ...monthly(), byMonthDay: nthsOf(days) })
    },
    1,
  ),
  ...rule('every|each <nths> of every|each|the|a month', ([k]) => made({ ...monthly(), byMonthDay: nthsOf(k) }), 1),
  ...rule('on? <nths> of every|each month', ([k]) => made({ ...monthly(), byMonthDay: nthsOf(k) }), 1),
  ...rule('the? <ord> of <every>', ([k, e]) => onNths(e as Node, [n(k)]), 1),
  ...rule('<nths> of? <every>', ([k, e]) => onNths(e as Node, nthsOf(k)), 1),
  ...rule('<every> on the? <ord>', ([e, k]) => onNths(e as Node, [n(k)]), 0.8),
  ...rule('<every> on? <nths>', ([e, k]) => onNths(e as Node, nthsOf(k)), 0.8),
  ...rule('end of every|each month', () => made({ ...monthly(), byMonthDay: [-1] }), 1),
  ...rule('beginning|start of every|each month', () => made({ ...monthly(), byMonthDay: [1] }), 1),

  // Counted weekdays
  ...rule('every|each <ord> <days> of|in every|each|the|a month', ([k, d]) => counted(d as Node, [n(k)], monthly()), 1.5),
  ...rule('on? the? <ord> <days> of|in every|each month', ([k, d]) => counted(d as Node, [n(k)], monthly()), 1.5),
  ...rule('every|each last <days> of|in every|each|the|a month', ([d]) => counted(d as Node, [-1], monthly()), 1.5),
  ...rule('on? the? last <days> of|in every|each month', ([d]) => counted(d as Node, [-1], monthly()), 1.5),
  ...rule('every|each <nths> <days> of|in every|each|the|a month', ([k, d]) => counted(d as Node, nthsOf(k), monthly()), 1.5),
  ...rule('on? <nths> <days> of|in every|each month', ([k, d]) => counted(d as Node, nthsOf(k), monthly()), 1.5),
  ...rule('on? the? <ord> <days> of|in <every>', ([k, d, e]) => (isPlain(e as Node) ? counted(d as Node, [n(k)], of(e)) : null), 1.5),
  ...rule('on? <nths> <days> of|in <every>', ([k, d, e]) => (isPlain(e as Node) ? counted(d as Node, nthsOf(k), of(e)) : null), 1.5),
  ...rule('<every> on? the? <ord> <days>', ([e, k, d]) => (isPlain(e as Node) ? counted(d as Node, [n(k)], of(e)) : null), 1),
  ...rule('<every> on? <nths> <days>', ([e, k, d]) => (isPlain(e as Node) ? counted(d as Node, nthsOf(k), of(e)) : null), 1),
  ...rule('<ord> <days> and <every>', ([k, d, e]) => mixed([n(k)], d as Node, e as Node), 1),
  ...rule('<nths> <days> and <every>', ([k, d, e]) => mixed(nthsOf(k), d as Node, e as Node), 1),

  // Dates of the year
  ...rule('every|each <month> the? <ord>', ([m, k]) => yearlyOn({ freq: 'YEARLY' }, m as Node, { byMonthDay: [n(k)] }), 1),
  ...rule('every|each <month> <n>', ([m, k]) => (n(k) <= 31 ? yearlyOn({ freq: 'YEARLY' }, m as Node, { byMonthDay: [n(k)] }) : null), 1),
  ...rule('every|each <month> <n> and <n>', ([m, k, l]) => (n(k) <= 31 ? yearlyOn({ freq: 'YEARLY' }, m as Node, { byMonthDay: [n(k), n(l)] }) : null), 1),
  ...rule('every|each <nth> of <month>', ([k, m]) => yearlyOn({ freq: 'YEARLY' }, m as Node, { byMonthDay: [n(k)] }), 1),
  ...rule('every|each <month>', ([m]) => yearlyOn({ freq: 'YEARLY' }, m as Node, {}), 0.3),
  ...rule('<every> on? <month> the? <nth>', ([e, m, k]) => (yearly(e as Node) && n(k) <= 31 ? yearlyOn(of(e), m as Node, { byMonthDay: [n(k)] }) : null), 1),
  ...rule('<every> on? <month> <nths>', ([e, m, k]) => (yearly(e as Node) ? yearlyOn(of(e), m as Node, { byMonthDay: nthsOf(k) }) : null), 1.2),
  ...rule('<every> on? the? <nth> of <month>', ([e, k, m]) => (yearly(e as Node) ? yearlyOn(of(e), m as Node, { byMonthDay: [n(k)] }) : null), 1),
  ...rule(
    '<every> on? the? <ord> <days> of|in <month>',
    ([e, k, d, m]) => (yearly(e as Node) ? yearlyOn(of(e), m as Node, { byDay: (of(d).byDay ?? []).map((day) => `${n(k)}${day}`) }) : null),
    2,
  ),
  ...rule(
    '<every> on? the? last <days> of|in <month>',
    ([e, d, m]) => (yearly(e as Node) ? yearlyOn(of(e), m as Node, { byDay: (of(d).byDay ?? []).map((day) => `-1${day}`) }) : null),
    2,
  ),
  ...rule(
    '<every> in week <n>',
    ([e, k]) => (of(e).byDay && of(e).freq === 'WEEKLY' && n(k) <= 53 ? made({ ...of(e), freq: 'YEARLY', byWeekNo: [n(k)] }) : null),
    1,
  ),
  ...rule(
    '<every> in week <n> and <n>',
    ([e, k, l]) => (of(e).byDay && of(e).freq === 'WEEKLY' && n(k) <= 53 && n(l) <= 53 ? made({ ...of(e), freq: 'YEARLY', byWeekNo: [n(k), n(l)] }) : null),
    1,
  ),

  // Clock times and parts of the day
  ...rule('<every> ,? at|@|by <clock>', ([e, c]) => atClock(e as Node, [c as Node]), 1),
  ...rule('<every> <clock>', ([e, c]) => (has(c as Node, is.latent) ? null : atClock(e as Node, [c as Node])), 1),
  ...rule('<every> at <clock> ,|and <clock>', ([e, a, b]) => atClock(e as Node, [a as Node, b as Node]), 1.5),
  ...rule('<every> at <clock> , <clock> ,? and <clock>', ([e, a, b, c]) => atClock(e as Node, [a as Node, b as Node, c as Node]), 2),
  ...rule('at <clock> ,? on? <every>', ([c, e]) => atClock(e as Node, [c as Node]), 1),
  ...rule('<clock> ,? on? <every>', ([c, e]) => (has(c as Node, is.latent) ? null : atClock(e as Node, [c as Node])), 1),
  ...rule(
    'at? <clock> on? <nths> of <every>',
    ([c, k, e]) => {
      const days = onNths(e as Node, nthsOf(k))
      return days && atClock(days, [c as Node])
    },
    1.5,
  ),
  ...rule('every|each <part>', ([p]) => inPart(made({ freq: 'DAILY' }), p as Node), 0.5),
  ...rule('<every> in? the? <part>', ([e, p]) => inPart(e as Node, p as Node), 0.6),

  // How long it goes on
  ...rule('<every> ,? until|till|til|through|to <any>', ([e, t], now) => until(e as Node, t as Node, now), 0.8),
  ...rule('<every> ,? starting|beginning|from|as on|of|in|at? <any>', ([e, t], now) => starting(e as Node, t as Node, now), 0.8),
  ...rule('starting|beginning|from on|in|at? <any> ,? <every>', ([t, e], now) => starting(e as Node, t as Node, now), 0.8),
  ...rule(
    '<every> from <any> until|till|to <any>',
    ([e, a, b], now) => {
      const one = starting(e as Node, a as Node, now)
      return one && until(one, b as Node, now)
    },
    1.5,
  ),
  ...rule('<every> for the? next? up? to? <length>', ([e, l], now) => lasting(e as Node, l as Node, now), 0.8),
  ...rule('<every> for? up? to? <n> times|occurrences|x', ([e, k]) => times(e as Node, n(k)), 0.8),
  ...rule('<every> up? to? <n>', ([e, k]) => ((k as Node).by === 'times' ? times(e as Node, n(k)) : null), 0.8),
  ...rule('<every> once', ([e]) => times(e as Node, 1), 0.5),
  ...rule('<every> twice', ([e]) => times(e as Node, 2), 0.5),
]

const isPlain = (one: Node): boolean => {
  const { byDay, byMonthDay, byHour, freq } = of(one)
  return !byDay && !byMonthDay && !byHour && (freq === 'MONTHLY' || freq === 'YEARLY')
}

function onNths(every: Node, days: readonly number[]): Node | null {
  const base = of(every)
  if (base.byDay || base.byMonthDay || base.byYearDay || days.length === 0) return null
  if (base.freq === 'YEARLY') return base.byMonth ? made({ ...base, byMonthDay: days }) : made({ ...base, byYearDay: days })
  if (base.freq === 'WEEKLY') return days.every((d) => d >= 1 && d <= 7) ? made({ ...base, byDay: days.map((d) => codes[(d + 5) % 7] as string) }) : null
  return base.freq === 'MONTHLY' ? made({ ...base, byMonthDay: days }) : null
}

function mixed(which: readonly number[], days: Node, rest: Node): Node | null {
  const base = of(rest)
  return base.freq === 'MONTHLY' && base.byDay?.some((day) => /\d/.test(day))
    ? made({ ...base, byDay: [...which.flatMap((k) => (of(days).byDay ?? []).map((day) => `${k}${day}`)), ...base.byDay] })
    : null
}

const stamp = (seconds: number): string => {
  const { y, m, d } = dateOf(dayOf(seconds))
  const pad = (value: number, size = 2): string => String(value).padStart(size, '0')
  const rest = seconds - floor(seconds, 'day')
  return `${pad(y, 4)}${pad(m)}${pad(d)}${rest ? `T${pad(Math.floor(rest / 3600))}${pad(Math.floor((rest % 3600) / minute))}00` : ''}`
}

/** The RRULE value of a recurrence. UNTIL is civil time in the person's zone (without Z), because so are the occurrences. */
export function rruleOf(every: Every): string {
  const parts: string[] = [`FREQ=${every.freq}`]
  if (every.interval !== undefined && every.interval > 1) parts.push(`INTERVAL=${every.interval}`)
  if (every.count !== undefined) parts.push(`COUNT=${every.count}`)
  if (every.until !== undefined) parts.push(`UNTIL=${stamp(every.until)}`)
  for (const [name, values] of [
    ['BYMONTH', every.byMonth],
    ['BYWEEKNO', every.byWeekNo],
    ['BYYEARDAY', every.byYearDay],
    ['BYMONTHDAY', every.byMonthDay],
    ['BYDAY', every.byDay],
    ['BYSETPOS', every.bySetPos],
    ['BYHOUR', every.byHour],
    ['BYMINUTE', every.byMinute],
  ] as const) {
    if (values?.length) parts.push(`${name}=${values.join(',')}`)
  }
  return parts.join(';')
}
