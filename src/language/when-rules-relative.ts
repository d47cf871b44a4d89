import type { Grain } from '../words/when.ts'
import { rule } from './when-chart.ts'
import type { Rule } from './when-chart.ts'
import { add, below, day, floor, hour, rank } from './when-civil.ts'
import { meet, only, shift, stretch, today } from './when-join.ts'
import { has, is, node, time } from './when-node.ts'
import type { Node } from './when-node.ts'
import { fixed, mapped, partOfDay, span } from './when-series.ts'

/** Times reckoned from now, and lengths of time. */

const onDay =
  (offset: number) =>
  (_: unknown, { now }: { now: number }): Node =>
    only(today(now) + offset * day, 'day', is.date)
const partOfDayAt =
  (offset: number, from: number, to: number) =>
  (_: unknown, { now }: { now: number }): Node =>
    time(fixed({ s: today(now) + offset * day + from * hour, e: today(now) + offset * day + to * hour, g: 'hour' }), 'hour', is.part | is.date | is.relative, {
      n: from >= 12 ? 12 : 0,
      m: 18,
    })

const lengthNode = (count: number, g: Grain): Node => node({ kind: is.length, length: [[count, g]], g })
const plus = (a: Node, b: Node): Node | null => {
  const last = a.length.at(-1)
  const first = b.length[0]
  return last && first && rank(last[1]) > rank(first[1]) ? node({ kind: is.length, length: [...a.length, ...b.length], g: b.g }) : null
}

/** A time so far from now. Less than a day is exact also when the clocks change. */
function fromNow(length: Node, sign: number, now: number): Node | null {
  const finest = (length.length.at(-1) as readonly [number, Grain])[1]
  const whole = length.length.every(([count]) => Number.isInteger(count))
  const grain = whole ? below[finest] : below[below[finest]]
  const t = shift(now, length, sign)
  const exact = rank(finest) <= rank('hour') ? t - now : null
  return time(fixed(span(floor(t, grain), grain)), grain, is.relative | is.date, { exact })
}

const cycle = (n: number, g: Grain, now: number, count = 1): Node => {
  const s = add(floor(now, g), n, g)
  return time(
    fixed({ s, e: add(s, count, g), g }),
    g,
    is.relative | (rank(g) <= rank('day') ? is.date : 0) | (count > 1 ? is.stretch : 0) | (rank(g) <= rank('minute') ? is.weak : 0),
  )
}
const n = (one: Node | undefined): number => (one as Node).n
const g = (one: Node | undefined): Grain => (one as Node).g

function moved(length: Node, t: Node, sign: number): Node | null {
  if (!t.series || has(t, is.open)) return null
  const finest = (length.length.at(-1) as readonly [number, Grain])[1]
  const grain = rank(finest) < rank(t.g) ? below[finest] : t.g
  return time(
    mapped(t.series, (one) => span(floor(shift(one.s, length, sign), grain === 'second' ? 'minute' : grain), grain === 'second' ? 'minute' : grain)),
    grain === 'second' ? 'minute' : grain,
    is.date | (t.kind & is.clock),
    { zone: t.zone },
  )
}

/** "Thanksgiving in nine months": the first one after that time has passed. */
function seenFrom(t: Node, length: Node, sign: number, now: number): Node | null {
  if (!t.series || !has(t, is.holiday | is.month | is.weekday)) return null
  const found = t.series.next(shift(now, length, sign))
  return found ? time(fixed(found), found.g, is.date | is.relative) : null
}

export const relativeRules: readonly Rule[] = [
  ...rule('now|immediately', (_, { now }) => time(fixed(span(now, 'second')), 'second', is.relative | is.date | is.weak)),
  ...rule('right|just|straight now|away', (_, { now }) => time(fixed(span(now, 'second')), 'second', is.relative | is.date)),
  ...rule('at this|the moment', (_, { now }) => time(fixed(span(now, 'second')), 'second', is.relative | is.date | is.weak)),
  ...rule('today|todays', onDay(0)),
  ...rule('tomorrow|tomorrows|tmrw|tmr|tommorow|tomorow|tmw', onDay(1)),
  ...rule('yesterday|yesterdays', onDay(-1)),
  ...rule('the? day after tomorrow', onDay(2), 1),
  ...rule('the? day before yesterday', onDay(-2), 1),
  ...rule('overmorrow', onDay(2)),
  ...rule('tonight|tonite|tonights', partOfDayAt(0, 18, 24)),
  ...rule('late|later tonight|tonite', partOfDayAt(0, 21, 24), 1),
  ...rule('early tonight', partOfDayAt(0, 18, 21), 1),
  ...rule('last night', partOfDayAt(-1, 18, 24), 1),
  ...rule('late last night', partOfDayAt(-1, 21, 24), 1),
  ...rule('early last night', partOfDayAt(-1, 18, 21), 1),
  ...rule('first thing <time>?', ([t], { now }) => {
    const p = time(partOfDay(7 * hour, 9 * hour), 'hour', is.part)
    return t ? meet(t, p, now) : null
  }),

  // Units around now
  ...rule('the? this|current|present <unit>', ([u], { now }) => cycle(0, g(u), now)),
  ...rule('the? next|coming|following|upcoming <unit>', ([u], { now }) => cycle(1, g(u), now)),
  ...rule('this coming <unit>', ([u], { now }) => cycle(1, g(u), now)),
  ...rule('around <time>', ([t]) => (has(t as Node, is.clock) ? null : (t as Node))),
  ...rule('the? last|past|previous <unit>', ([u], { now }) => cycle(-1, g(u), now)),
  ...rule('this past|last <unit>', ([u], { now }) => cycle(-1, g(u), now)),
  ...rule('the? <unit> after next', ([u], { now }) => cycle(2, g(u), now), 1),
  ...rule('the? <unit> before last', ([u], { now }) => cycle(-2, g(u), now), 1),
  ...rule(
    'in|for|over|during|within? the? next|following <n> <unit>',
    ([k, u], { now }) => (n(k) >= 1 && Number.isInteger(n(k)) ? { ...cycle(1, g(u), now, n(k)), kind: is.time | is.relative | is.stretch } : null),
    1,
  ),
  ...rule(
    'in|for|over|during|within? the? last|past|previous <n> <unit>',
    ([k, u], { now }) => (n(k) >= 1 && Number.isInteger(n(k)) ? { ...cycle(-n(k), g(u), now, n(k)), kind: is.time | is.relative | is.stretch } : null),
    1,
  ),
  ...rule('the? upcoming|coming <n> <unit>', ([k, u], { now }) => (Number.isInteger(n(k)) ? cycle(n(k), g(u), now) : null), 1),
  ...rule('<n> upcoming|coming <unit>', ([k, u], { now }) => (Number.isInteger(n(k)) ? cycle(n(k), g(u), now) : null), 1),
  ...rule('all|the? whole|entire <unit>', ([u], { now }) => (rank(g(u)) >= rank('day') ? cycle(0, g(u), now) : null)),
  ...rule('all <unit>', ([u], { now }) => (g(u) === 'day' || g(u) === 'week' ? cycle(0, g(u), now) : null)),
  ...rule('the? rest|remainder of the|this? <unit>', ([u], { now }) => {
    const s = rank(g(u)) > rank('day') ? today(now) : floor(now, 'hour')
    return rank(g(u)) >= rank('day') ? stretch(s, add(floor(now, g(u)), 1, g(u)), rank(g(u)) > rank('day') ? 'day' : 'hour') : null
  }),
  ...rule('in|during|on the? <time>', ([t]) => (rank(g(t)) >= rank('week') && has(t as Node, is.relative | is.season) ? (t as Node) : null)),
  ...rule('later|earlier <time>', ([t]) => (has(t as Node, is.relative) ? (t as Node) : null)),

  // Lengths
  ...rule('<n> -? <unit>', ([k, u]) => lengthNode(n(k), g(u))),
  ...rule('a|an <unit>', ([u]) => (g(u) === 'quarter' ? null : lengthNode(1, g(u)))),
  ...rule('<n> more|extra|additional|fewer|less|full|whole <unit>', ([k, u]) => lengthNode(n(k), g(u))),
  ...rule('half a|an|of? an? <unit>', ([u]) => halfOf(g(u))),
  ...rule('a half <unit>', ([u]) => halfOf(g(u))),
  ...rule('half <unit>', ([u]) => halfOf(g(u)), -0.5),
  ...rule('a|one? quarter|quarters of? a|an? hour|hours', () => lengthNode(15, 'minute')),
  ...rule('three -? quarter|quarters of? an? hour|hours', () => lengthNode(45, 'minute'), 1),
  ...rule('<n> and a|an? half <unit>', ([k, u]) => lengthNode(n(k) + 0.5, g(u)), 1),
  ...rule('<n> and a|one? quarter|quarters of? <unit>', ([k, u]) => lengthNode(n(k) + 0.25, g(u)), 1),
  ...rule('<n> and <n> quarter|quarters of? <unit>', ([k, q, u]) => (n(q) >= 1 && n(q) <= 3 ? lengthNode(n(k) + n(q) / 4, g(u)) : null), 1.5),
  ...rule(
    '<length> and a? quarter',
    ([l]) => {
      const last = (l as Node).length[0]
      return last && (l as Node).length.length === 1 ? lengthNode(last[0] + 0.25, last[1]) : null
    },
    1,
  ),
  ...rule(
    '<length> and a? half',
    ([l]) => {
      const last = (l as Node).length[0]
      return last && (l as Node).length.length === 1 ? lengthNode(last[0] + 0.5, last[1]) : null
    },
    1,
  ),
  ...rule('<length> ,|and? <length>', ([a, b]) => plus(a as Node, b as Node), 0.5),
  ...rule('<length> , and <length>', ([a, b]) => plus(a as Node, b as Node), 0.5),
  ...rule(
    '<length> and? <n>',
    ([a, k]) =>
      (a as Node).length.at(-1)?.[1] === 'hour' && n(k) > 0 && n(k) < 60 && Number.isInteger(n(k)) ? plus(a as Node, lengthNode(n(k), 'minute')) : null,
    -1,
  ),
  ...rule('a? fortnight|fortnights', () => lengthNode(14, 'day')),
  ...rule('a|the? decade', () => lengthNode(10, 'year')),
  ...rule('<n> decades', ([k]) => lengthNode(n(k) * 10, 'year')),
  ...rule('<n> fortnights', ([k]) => lengthNode(n(k) * 14, 'day')),
  ...rule('a? few', () => node({ kind: is.number, n: 3 })),
  ...rule('a? couple|pair of?', () => node({ kind: is.number, n: 2 })),
  ...rule('about|around|roughly|approximately|exactly|another|just|only|like <length>', ([l]) => l as Node),

  // From now
  ...rule('in|after <length>', ([l], { now }) => fromNow(l as Node, 1, now), 1),
  ...rule('in|after another|about <length>', ([l], { now }) => fromNow(l as Node, 1, now), 1),
  ...rule("in <length> 's|' time", ([l], { now }) => fromNow(l as Node, 1, now), 1.5),
  ...rule('in <length> time|from|hence now?', ([l], { now }) => fromNow(l as Node, 1, now), 1),
  ...rule('<length> hence|later', ([l], { now }) => fromNow(l as Node, 1, now), 1),
  ...rule('<length> from now|today|here', ([l], { now }) => fromNow(l as Node, 1, now), 1),
  ...rule('<length> from right now', ([l], { now }) => time(fixed(span(shift(now, l as Node, 1), 'second')), 'second', is.relative | is.date), 1),
  ...rule('<length> ago|back|earlier', ([l], { now }) => fromNow(l as Node, -1, now), 1),
  ...rule(
    'within|inside the? <length>',
    ([l], { now }) => {
      const to = fromNow(l as Node, 1, now)?.series?.next(now)
      return to ? stretch(now, to.s, 'second') : null
    },
    1,
  ),
  ...rule('<length> from|after|following <time>', ([l, t]) => moved(l as Node, t as Node, 1), 0.8),
  ...rule('<length> before|prior <time>', ([l, t]) => moved(l as Node, t as Node, -1), 0.8),
  ...rule('<length> on <time>', ([l, t]) => (['day', 'week'].includes(g(l)) && has(t as Node, is.weekday) ? moved(l as Node, t as Node, 1) : null), 0.8),
  ...rule(
    '<length> <time>',
    ([l, t]) =>
      ['day', 'week', 'month', 'year'].includes(g(l)) && has(t as Node, is.weekday | is.relative) && g(t) === 'day' ? moved(l as Node, t as Node, 1) : null,
    0.5,
  ),
  ...rule('<time> week', ([t]) => (has(t as Node, is.weekday | is.relative) && g(t) === 'day' ? moved(lengthNode(1, 'week'), t as Node, 1) : null), 0.1),
  ...rule('<time> in <length>', ([t, l], { now }) => seenFrom(t as Node, l as Node, 1, now), 1.2),
  ...rule('<time> <length> ago|back', ([t, l], { now }) => seenFrom(t as Node, l as Node, -1, now), 1.2),
  ...rule('<time> <length> hence', ([t, l], { now }) => seenFrom(t as Node, l as Node, 1, now), 1.2),
  ...rule(
    'the? <unit> after <time>',
    ([u, t]) => (rank(g(u)) >= rank('day') ? moved(lengthNode(1, g(u)), { ...(t as Node), g: rank(g(t)) < rank(g(u)) ? 'day' : g(t) }, 1) : null),
    0.4,
  ),
  ...rule('the? <unit> before <time>', ([u, t]) => (rank(g(u)) >= rank('day') ? moved(lengthNode(1, g(u)), t as Node, -1) : null), 0.4),
  ...rule('<time> at|@ <clock>', ([t, c], { now }) => dayAt(t as Node, c as Node, now), 0.6),
]

/** "In seven days at five": the day that the length leads to. */
function dayAt(t: Node, clock: Node, now: number): Node | null {
  if (!has(t, is.relative) || has(t, is.clock | is.part | is.stretch) || t.g !== 'hour' || !t.series || !clock.series || has(clock, is.date)) return null
  const found = t.series.next(now) ?? t.series.prev(now)
  return found && meet(only(floor(found.s, 'day'), 'day', is.date), { ...clock, kind: clock.kind & ~is.latent }, now)
}

const halves: Partial<Record<Grain, readonly [number, Grain]>> = {
  hour: [30, 'minute'],
  minute: [30, 'second'],
  day: [12, 'hour'],
  year: [6, 'month'],
  month: [15, 'day'],
  week: [84, 'hour'],
}
function halfOf(grain: Grain): Node | null {
  const half = halves[grain]
  return half ? lengthNode(...half) : null
}
