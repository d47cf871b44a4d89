import type { Grain } from '../words/when.ts'
import { rule } from './when-chart.ts'
import type { Rule } from './when-chart.ts'
import { add, at, dateOf, day, dayOf, floor, rank } from './when-civil.ts'
import { domNode, fromTo, lasting, meet, stretch } from './when-join.ts'
import { has, is, time, without } from './when-node.ts'
import type { Node } from './when-node.ts'
import { between, fixed, mapped, span, yearly } from './when-series.ts'
import type { Series, Span } from './when-series.ts'

/** From one time to another, open sides, beginnings and ends, seasons. */

const days = (m: Node | undefined, a: Node | undefined, b: Node | undefined): Node | null => {
  if (!m || !a || !b || !m.series || !has(m, is.month) || a.n < 1 || b.n > 31 || b.n <= a.n || !Number.isInteger(a.n + b.n)) return null
  const first = domNode(a.n)
  const last = domNode(b.n)
  return time(
    mapped(m.series, (one) => ({ s: one.s + (a.n - 1) * day, e: one.s + b.n * day, g: 'day', until: one.s + (b.n - 1) * day })),
    'day',
    is.stretch | is.date,
    { n: first && last ? a.n : 0 },
  )
}

const open = (t: Node, side: 'after' | 'before'): Node | null =>
  t.series && !t.side && !(side === 'after' && has(t, is.stretch) && !has(t, is.season))
    ? { ...without(t, is.latent | is.weak | is.twelve), kind: (t.kind & ~(is.latent | is.weak)) | is.open, side }
    : null

/** The thirds of a month, four-month ends of a year, and so on: Duckling's measures. */
export function piece(which: 'beginning' | 'middle' | 'end', t: Node): Node | null {
  if (!t.series || has(t, is.stretch | is.open) || (rank(t.g) < rank('week') && t.g !== 'day')) return null
  const cut = (one: Span): Span | null => {
    switch (t.g) {
      case 'week':
        return which === 'beginning' ? days2(one, 0, 3) : which === 'end' ? { s: one.e - 3 * day, e: one.e, g: 'day' } : days2(one, 2, 4)
      case 'month':
        return which === 'beginning' ? days2(one, 0, 10) : which === 'middle' ? days2(one, 10, 20) : { s: one.s + 20 * day, e: one.e, g: 'day' }
      case 'quarter':
        return {
          s: add(one.s, which === 'beginning' ? 0 : which === 'middle' ? 1 : 2, 'month'),
          e: add(one.s, which === 'beginning' ? 1 : which === 'middle' ? 2 : 3, 'month'),
          g: 'month',
        }
      case 'year':
        return which === 'beginning' ? months(one, 0, 3) : which === 'middle' ? months(one, 4, 8) : months(one, 8, 12)
      case 'day':
        return which === 'beginning' ? hours(one, 6, 10) : which === 'middle' ? hours(one, 11, 14) : hours(one, 17, 21)
    }
    return null
  }
  const g: Grain = t.g === 'year' || t.g === 'quarter' ? 'month' : t.g === 'day' ? 'hour' : 'day'
  return time(mapped(t.series, cut), g, is.stretch | is.date)
}
const days2 = (one: Span, from: number, to: number): Span => ({ s: one.s + from * day, e: one.s + to * day, g: 'day' })
const hours = (one: Span, from: number, to: number): Span => ({ s: one.s + from * 3600, e: one.s + to * 3600, g: 'hour' })
const months = (one: Span, from: number, to: number): Span => ({ s: add(one.s, from, 'month'), e: add(one.s, to, 'month'), g: 'month' })
const current = (g: Grain, now: number): Node => time(fixed(span(floor(now, g), g)), g)

const until = (t: Node, now: number): Node | null => {
  if (!t.series || t.side) return null
  const end = t.series.next(now)
  if (!end || (end.s <= now && !has(t, is.stretch | is.part) && rank(end.g) < rank('day'))) return null
  const to = has(t, is.stretch) ? end.e : end.s <= now ? end.e : end.s
  return { ...stretch(now, to, 'second', t.kind & is.clock), zone: t.zone }
}

const season = (n: number): Series => {
  const starts = [
    [3, 20],
    [6, 21],
    [9, 23],
    [12, 21],
  ] as const
  const ends = [
    [6, 21],
    [9, 24],
    [12, 22],
    [3, 21],
  ] as const
  return yearly((y) => ({
    s: at(y, starts[n]?.[0] as number, starts[n]?.[1] as number),
    e: at(y + (n === 3 ? 1 : 0), ends[n]?.[0] as number, ends[n]?.[1] as number),
    g: 'day',
  }))
}
const seasonNode =
  (n: number, weak = 0) =>
  (): Node =>
    time(season(n), 'day', is.season | is.stretch | weak)

function seasonAt(step: number, now: number): Node {
  const { y, m, d } = dateOf(dayOf(now))
  const edges = [at(y, 3, 20), at(y, 6, 21), at(y, 9, 23), at(y, 12, 21)]
  const index = y * 4 + edges.filter((edge) => edge <= at(y, m, d)).length - 1 + step
  const s = edgeOf(index)
  return stretch(s, edgeOf(index + 1) - (step === 1 ? day : 0), 'day', is.season)
}
const edgeOf = (index: number): number => {
  const y = Math.floor(index / 4)
  const [m, d] = (
    [
      [3, 20],
      [6, 21],
      [9, 23],
      [12, 21],
    ] as const
  )[(((index % 4) + 4) % 4) as 0] as readonly [number, number]
  return at(y, m, d)
}

const bare = (t: Node): Node => without(t, is.latent)

export const stretchRules: readonly Rule[] = [
  // Days of one month
  ...rule('from? <month> the? <nth> -|to|until|till|thru|through|and the? <nth>', ([m, a, b]) => days(m, a, b), 2),
  ...rule('between <month> the? <nth> and the? <nth>', ([m, a, b]) => days(m, a, b), 2),
  ...rule('from? the? <nth> -|to|until|till|thru|through the? <nth> of? <month>', ([a, b, m]) => days(m, a, b), 2),
  ...rule('between the? <nth> and the? <nth> of? <month>', ([a, b, m]) => days(m, a, b), 2),
  ...rule(
    'from the <nth> to|until|till|thru|through the <nth>',
    ([a, b]) => {
      const from = domNode((a as Node).n)
      const to = domNode((b as Node).n)
      return from && to ? fromTo(from, to) : null
    },
    1,
  ),

  // From and to
  ...rule('from <any> to|until|untill|till|til|-|thru|through|/ <any>', ([a, b]) => fromTo(bare(a as Node), bare(b as Node)), 1),
  ...rule('in? between|betw|btw <any> and|- <any>', ([a, b]) => fromTo(bare(a as Node), bare(b as Node)), 1),
  ...rule('<time> -|to|until|untill|till|til|thru|through|/ <any>', ([a, b]) => fromTo(a as Node, bare(b as Node)), 0.2),
  ...rule(
    '<any> -|to|until|untill|till|til|thru|through|/ <time>',
    ([a, b]) =>
      (has(a as Node, is.clock | is.year) && has(b as Node, is.clock | is.year)) || has(a as Node, is.dayOfMonth) ? fromTo(bare(a as Node), b as Node) : null,
    0.2,
  ),
  ...rule('<year> -|to <year>', ([a, b]) => fromTo(bare(a as Node), bare(b as Node))),
  ...rule('from <clock> to|until|till|- <clock>', ([a, b]) => fromTo(bare(a as Node), bare(b as Node)), 1),
  ...rule(
    '<time> from <any> to|until|untill|till|til|- <any>',
    ([d, a, b], { now }) => {
      const hours = fromTo(bare(a as Node), bare(b as Node))
      return hours && meet(d as Node, hours, now)
    },
    1,
  ),
  ...rule('later|anytime? than|after <any> but|and before <any>', ([a, b]) => exclusive(a as Node, b as Node), 2),
  ...rule('later than <any> but|and before <any>', ([a, b]) => exclusive(a as Node, b as Node), 2),
  ...rule(
    'later than <any> but|and before <clock> on <time>',
    ([a, b, d], { now }) => {
      const hours = exclusive(a as Node, b as Node)
      return hours && meet(d as Node, hours, now)
    },
    2.5,
  ),
  ...rule('<any> ish -|to <any>', ([a, b]) => fromTo(bare(a as Node), bare(b as Node))),
  ...rule('<time> ish', ([a]) => (has(a as Node, is.stretch) ? (a as Node) : null)),
  ...rule('around|about|for|at|during|over <time>', ([a]) => (has(a as Node, is.stretch) ? (a as Node) : null), 0.1),
  ...rule('<time> in the <mer>', ([a, m]) => halvedPair(a as Node, (m as Node).n), 1),
  ...rule('<time> in the <part>', ([a, m]) => halvedPair(a as Node, (m as Node).n), 1),

  // For so long
  ...rule('<any> for <length>', ([t, l]) => (has(t as Node, is.latent) && !has(t as Node, is.clock) ? null : lasting(t as Node, l as Node)), 1),
  ...rule(
    '<time> for <length> at|from|starting at? <clock>',
    ([d, l, c], { now }) => {
      const from = meet(d as Node, bare(c as Node), now)
      return from && lasting(from, l as Node)
    },
    2,
  ),
  ...rule('from <time> for <length>', ([t, l]) => lasting(t as Node, l as Node), 1),
  ...rule('for <length> from|starting|beginning from|on|at? <time>', ([l, t]) => lasting(t as Node, l as Node), 1.5),

  // Open sides
  ...rule(
    'until|till|til|before|prior|untill|through|upto to? <any>',
    ([t]) => (has(t as Node, is.part) && has(t as Node, is.latent) ? null : open(bare(t as Node), 'before')),
    0.5,
  ),
  ...rule('up to|until <any>', ([t]) => (has(t as Node, is.part) && has(t as Node, is.latent) ? null : open(bare(t as Node), 'before')), 0.5),
  ...rule('anytime|sometime|sometimes before|until <any>', ([t]) => open(bare(t as Node), 'before'), 0.6),
  ...rule('from <time>', ([t]) => (has(t as Node, is.stretch) && !has(t as Node, is.season) ? (t as Node) : null), 0.7),
  ...rule(
    'after|since|from <any>',
    ([t]) =>
      (has(t as Node, is.stretch) && !has(t as Node, is.season)) || (has(t as Node, is.part) && has(t as Node, is.latent))
        ? null
        : open(bare(t as Node), 'after'),
    0,
  ),
  ...rule('anytime|sometime|sometimes after|since|from <any>', ([t]) => open(bare(t as Node), 'after'), 0.6),
  ...rule('ever? since <any>', ([t], { now }) => sinceThen(t as Node, now), 0.4),
  ...rule('starting|beginning from|on|at|in? <any>', ([t]) => open(bare(t as Node), 'after'), 0.3),
  ...rule('from <any> on|onwards|onward', ([t]) => open(bare(t as Node), 'after'), 0.6),
  ...rule('<any> or|and later|after|onwards', ([t]) => open(bare(t as Node), 'after'), 0.6),
  ...rule('as soon as possible', (_, { now }) => ({ ...time(fixed(span(now, 'second')), 'second', is.open | is.relative), side: 'after' })),
  ...rule('asap', (_, { now }) => ({ ...time(fixed(span(now, 'second')), 'second', is.open | is.relative), side: 'after' })),
  ...rule(
    'by|before the? end of <time>',
    ([t], { now }) => {
      const one = t?.series?.next(now)
      return one ? stretch(now, one.e, 'second') : null
    },
    1.5,
  ),
  ...rule('by|before the? end of the? <unit>', ([u], { now }) => stretch(now, add(floor(now, (u as Node).g), 1, (u as Node).g), 'second'), 1.5),
  ...rule('by <any>', ([t], { now }) => (has(t as Node, is.part) && has(t as Node, is.latent) ? null : until(bare(t as Node), now)), 0.8),
  ...rule('<day> <open>', ([d, o], { now }) => openOn(d as Node, o as Node, now), 0.5),
  ...rule('<time> <open>', ([d, o], { now }) => openOn(d as Node, o as Node, now), 0.5),
  ...rule('<open> on? <time>', ([o, d], { now }) => openOn(d as Node, o as Node, now), 0.4),

  // Beginnings and ends
  ...rule('at|in|by? the? beginning|start of the? <any>', ([t]) => piece('beginning', t as Node), 1),
  ...rule('at|in|by? the? end of the? <any>', ([t]) => piece('end', t as Node), 1),
  ...rule('at|in? the? middle|mid of the? <any>', ([t]) => piece('middle', t as Node), 1),
  ...rule('at|in? the? beginning|start of the? <unit>', ([u], { now }) => piece('beginning', current((u as Node).g, now)), 1),
  ...rule('at|in? the? end of the? <unit>', ([u], { now }) => piece('end', current((u as Node).g, now)), 1),
  ...rule('at|in? the? middle of the? <unit>', ([u], { now }) => piece('middle', current((u as Node).g, now)), 1),
  ...rule('at|in? early|earlier in? <any>', ([t]) => (rank((t as Node).g) >= rank('week') ? piece('beginning', t as Node) : null), 1),
  ...rule('in? mid -? <any>', ([t]) => (rank((t as Node).g) >= rank('week') ? piece('middle', t as Node) : null), 1),
  ...rule('in? late|later in? <any>', ([t]) => (rank((t as Node).g) >= rank('week') ? piece('end', t as Node) : null), 1),
  ...(['week', 'month', 'year', 'day'] as const).flatMap((g) => [
    // "The boy" is mostly a boy.
    ...rule(
      `at|in? the? bo${g[0]}`,
      (_, { now }) => {
        const one = piece('beginning', current(g, now))
        return one && { ...one, kind: one.kind | is.weak }
      },
      1,
    ),
    ...rule(`at|in? the? eo${g[0]}`, (_, { now }) => piece('end', current(g, now)), 1),
    ...rule(`by|before the? eo${g[0]}`, (_, { now }) => stretch(now, add(floor(now, g), 1, g), 'second'), 1.5),
  ]),

  // Seasons
  ...rule('spring|springtime', seasonNode(0, is.weak)),
  ...rule('summer|summertime', seasonNode(1)),
  ...rule('autumn|fall', seasonNode(2, is.weak)),
  ...rule('winter|wintertime', seasonNode(3)),
  ...rule('in|during|over the? <season>', ([s]) => without(s as Node, is.weak)),
  ...rule('the <season>', ([s]) => s as Node),
  ...rule(
    'this|current <season>',
    ([s], { now }) => {
      const one = s?.series?.next(now)
      return one ? stretch(one.s, one.e, 'day', is.season) : null
    },
    0.5,
  ),
  ...rule(
    'next <season>',
    ([s], { now }) => {
      let one = s?.series?.next(now)
      if (one && one.s <= now) one = s?.series?.next(one.e)
      return one ? stretch(one.s, one.e, 'day', is.season) : null
    },
    0.6,
  ),
  ...rule(
    'last|past <season>',
    ([s], { now }) => {
      const one = s?.series?.prev(now)
      return one ? stretch(one.s, one.e, 'day', is.season) : null
    },
    0.6,
  ),
  ...rule('this|current season', (_, { now }) => seasonAt(0, now)),
  ...rule('next season', (_, { now }) => seasonAt(1, now)),
  ...rule('last|past|previous season', (_, { now }) => seasonAt(-1, now)),
  ...rule(
    '<season> of|in? <year>',
    ([s, y]) => {
      const one = (s as Node).series?.next(at((y as Node).n, 1, 1))
      const right = one && one.s < at((y as Node).n, 1, 1) ? (s as Node).series?.next(one.e) : one
      return right ? stretch(right.s, right.e, 'day', is.season) : null
    },
    1,
  ),
]

/** Since May: the last May, not the coming one. */
function sinceThen(t: Node, now: number): Node | null {
  if (!t.series || t.side || !has(t, is.month | is.weekday | is.holiday | is.season | is.date) || has(t, is.relative)) return null
  const running = t.series.next(now)
  const found = running && running.s <= now ? running : t.series.prev(now)
  return found && { ...time(fixed(found), found.g, is.open | is.relative), side: 'after' }
}

/** "Later than nine but before eleven". */
function exclusive(a: Node, b: Node): Node | null {
  return fromTo(bare(a), bare(b))
}

function halvedPair(t: Node, half: number): Node | null {
  if (!t.pair || !has(t, is.stretch)) return null
  const put = (one: Node): Node =>
    has(one, is.twelve)
      ? {
          ...one,
          kind: one.kind & ~is.twelve,
          n: (one.n % 12) + half,
          series: mapped(one.series as Series, (s) => (Math.floor((((s.s % day) + day) % day) / 3600) >= 12 === (half === 12) ? s : null)),
        }
      : one
  const [from, to] = [put(t.pair[0]), put(t.pair[1])]
  return { ...t, series: between(from.series as Series, to.series as Series), pair: [from, to] }
}

/** "Friday after five", "after five on friday". */
function openOn(d: Node, o: Node, now: number): Node | null {
  if (!has(o, is.clock) || has(d, is.clock | is.open | is.part) || !o.series) return null
  const inner = meet(d, { ...o, kind: o.kind & ~is.open, side: null }, now)
  return inner && { ...inner, kind: inner.kind | is.open, side: o.side }
}
