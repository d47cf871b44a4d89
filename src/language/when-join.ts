import { add, day, dayOf, finest, floor, rank } from './when-civil.ts'
import { has, is, time } from './when-node.ts'
import type { Node } from './when-node.ts'
import { between, dayOfMonth, fixed, mapped, span, within } from './when-series.ts'
import type { Series, Span } from './when-series.ts'
import { clockNode } from './when-words.ts'

/** How two times that are said together make one. */

const start = (one: Span): number => floor(one.s, 'day')

/** A clock time said with a part of the day: "5 in the afternoon", "tonight at 11", "at 2 in the night". */
export function clockInPart(part: Node, clock: Node): Node | null {
  if (!part.series || !clock.series) return null
  if (!has(clock, is.twelve) && (clock.n !== 12 || part.m < 18)) {
    const series = within(part.series, clock.series)
    return has(part, is.latent)
      ? time(clock.series, clock.g, is.clock, { n: clock.n, m: clock.m })
      : time(series, clock.g, is.clock | is.date, { n: clock.n, m: clock.m, zone: clock.zone })
  }
  const night = part.m >= 18
  // Two in the night is before dawn; eleven is not.
  const dark = part.m === 18.5 && clock.n <= 5
  const h = part.n === 0 ? clock.n % 12 : clock.n === 12 ? (night ? 24 : 12) : dark ? clock.n : clock.n + 12
  const second = h * 3600 + clock.m * 60
  if (has(part, is.latent)) return clockNode(h % 24, clock.m, null, clock.g, false)
  return time(
    mapped(part.series, (one) => span(start(one) + second, clock.g)),
    clock.g,
    is.clock | is.date,
    { n: h, m: clock.m, zone: clock.zone },
  )
}

const dayish = is.weekday | is.dayOfMonth | is.date | is.relative | is.holiday

/** "thursday" + "9:30", "march" + "2015", "friday" + "the 13th"; null where they cannot go together. */
export function meet(a: Node, b: Node, now: number): Node | null {
  if (!a.series || !b.series) return null
  const kinds = a.kind & b.kind
  if (kinds & (is.weekday | is.month | is.year | is.clock | is.holiday | is.season | is.weekend | is.open | is.every | is.dayOfMonth | is.relative)) return null
  if (has(a, is.date) && has(b, is.date)) return null
  const [coarse, fine] = order(a, b)
  if (coarse.side || fine.side) return null
  if (has(coarse, is.stretch)) return null
  // A quarter past on a month is no time; a clock needs a day.
  if (has(fine, is.clock) && rank(coarse.g) > rank('day') && !has(coarse, is.relative)) return null
  if (has(coarse, is.clock)) return null
  if (has(fine, is.part) && has(coarse, is.part)) return null
  if (has(fine, is.year) || (has(coarse, is.year) && has(fine, is.clock | is.part))) return null
  const more = { n: fine.n, m: fine.m, zone: fine.zone ?? coarse.zone }
  const keep = (fine.kind | coarse.kind) & ~(is.latent | is.weak | is.coming | is.twelve | is.weekday | is.month | is.year | is.dayOfMonth | is.bare)
  if (has(coarse, is.part) && has(fine, is.clock)) return clockInPart(coarse, fine)
  const outer = coarse.series as Series
  const inner = fine.series as Series
  let series: Series
  if (has(fine, is.stretch)) {
    if (!fine.pair) series = within(outer, inner)
    else series = between(within(outer, fine.pair[0].series as Series), fine.pair[1].series as Series)
  } else series = within(outer, inner)
  const first = series.next(now) ?? series.prev(now)
  if (!first) return null
  const whole = has(fine, dayish) && rank(fine.g) <= rank('day') ? is.date : rank(coarse.g) <= rank('day') ? is.date : 0
  const month = rank(fine.g) >= rank('month') ? fine.kind & is.month : 0
  return time(series, fine.g, (keep & ~is.date) | whole | month, more)
}

/** The coarser first; of two days a weekday is the finer ("friday the 13th" is a 13th that is a Friday, either way round). */
function order(a: Node, b: Node): readonly [Node, Node] {
  if (has(a, is.clock) !== has(b, is.clock)) return has(a, is.clock) ? [b, a] : [a, b]
  if (has(a, is.part) !== has(b, is.part)) return has(a, is.part) ? [b, a] : [a, b]
  if (has(a, is.weekend) !== has(b, is.weekend)) return has(a, is.weekend) ? [b, a] : [a, b]
  if (rank(a.g) === rank(b.g)) return has(a, is.weekday) ? [b, a] : [a, b]
  return rank(a.g) > rank(b.g) ? [a, b] : [b, a]
}

/** From one time to another. Half a day said once counts for both: "3 to 4pm", "9-11am". */
export function fromTo(a: Node, b: Node): Node | null {
  if (!a.series || !b.series || (a.kind | b.kind) & (is.open | is.every)) return null
  let from = a
  const to = b
  if (has(from, is.clock) !== has(to, is.clock)) {
    if (has(to, is.clock) && !has(from, is.clock | is.part | is.relative)) return null
    if (has(from, is.clock) && !has(from, is.date)) return null
  }
  if (has(from, is.clock) && has(to, is.clock)) {
    if (has(from, is.twelve) && !has(to, is.twelve | is.date)) {
      const half = to.n >= 12 && to.n % 12 >= from.n % 12 ? (from.n % 12) + 12 : from.n % 12
      from = { ...clockNode(half, from.m, null, from.g, false), kind: is.time | is.clock }
    }
  }
  if (has(from, is.stretch | is.part | is.weekend) !== has(to, is.stretch | is.part | is.weekend) && has(to, is.clock)) return null
  if (from.side || to.side) return null
  const pairable = has(from, is.clock) && !has(from, is.date)
  const series = between(from.series as Series, to.series as Series, has(to, is.stretch | is.part | is.weekend))
  return time(series, finest(from.g, to.g), is.stretch | (pairable ? is.clock : is.date), {
    zone: to.zone ?? from.zone,
    n: from.n,
    m: from.m,
    score: pairable && has(to, is.date) ? -0.5 : 0,
    ...(pairable ? { pair: [from, to] as const } : {}),
  })
}

/** A day and how long it lasts: "18th Dec for 10 days", "4pm for 30 minutes". */
export function lasting(from: Node, length: Node): Node | null {
  if (!from.series || has(from, is.stretch | is.open)) return null
  const series = mapped(from.series, (one) => {
    const end = shift(one.s, length, 1)
    const g = finest(one.g, (length.length.at(-1) as readonly [number, Node['g']])[1])
    return { s: one.s, e: add(floor(end, g), 1, g), g, until: end }
  })
  return time(series, finest(from.g, length.g), is.stretch | is.date | (from.kind & is.clock), { zone: from.zone })
}

/** A time moved by a length, `sign` 1 or -1. */
export function shift(from: number, length: Node, sign: number): number {
  let t = from
  for (const [count, grain] of length.length) t = whole(t, count * sign, grain)
  return t
}

function whole(t: number, count: number, grain: Node['g']): number {
  if (Number.isInteger(count) || rank(grain) <= rank('hour')) return add(t, count, grain)
  const full = Math.trunc(count)
  const rest = count - full
  const after = add(t, full, grain)
  return after + Math.round((add(after, Math.sign(rest) || 1, grain) - after) * Math.abs(rest) * 1)
}

/** The day of the month of a number or ordinal, once something says that it is one. */
export const domNode = (n: number): Node | null => (n >= 1 && n <= 31 && Number.isInteger(n) ? time(dayOfMonth(n), 'day', is.dayOfMonth, { n }) : null)

export const only = (s: number, g: Node['g'], kind = 0, count = 1): Node => time(fixed(span(s, g, count)), g, kind | is.relative)
export const stretch = (s: number, e: number, g: Node['g'], kind = 0): Node => time(fixed({ s, e, g }), g, kind | is.relative | is.stretch)
export const today = (now: number): number => dayOf(now) * day
