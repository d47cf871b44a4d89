import type { Grain } from '../words/when.ts'
import { add, at, dateOf, day, dayOf, daysInMonth, finest, floor, weekdayOf } from './when-civil.ts'

/** A stretch of civil time, half-open, with the grain in which it was said. */
export type Span = { readonly s: number; readonly e: number; readonly g: Grain; readonly until?: number }

/**
 * What a time expression stands for: "tuesday" is every Tuesday there is. Composition is intersection, and resolving is
 * picking the occurrence nearest to now. (The idea is Duckling's; the code is ours.)
 */
export type Series = {
  /** The first occurrence that ends after `t`. */
  /** How many series are looked through for each of its occurrences; 0 or absent where none is. */
  readonly deep?: number
  next(t: number): Span | null
  /** The last occurrence that ends at or before `t`. */
  prev(t: number): Span | null
}

/** Nobody means a Tuesday the 31st of February: a search gives up after so many steps. */
const patience = 420

/**
 * Each level looks through the one below, so that their patience multiplies: "the last week of the month of the last week of …"
 * would be looked for until the end of time. The deeper, the less it is looked for; what is deeper than this is no time.
 */
const deepest = 4
const depthOf = (...parts: readonly (Series | undefined)[]): number => 1 + Math.max(...parts.map((part) => part?.deep ?? 0))
const triesAt = (deep: number, most: number): number => (deep > deepest ? 0 : ([most, Math.min(most, 60), 12, 3][deep - 1] ?? 1))

export const span = (s: number, g: Grain, count = 1): Span => ({ s, e: add(s, count, g), g })

export const fixed = (only: Span): Series => ({ next: (t) => (only.e > t ? only : null), prev: (t) => (only.e <= t ? only : null) })

/** Occurrences counted by an index that grows with time: `index` guesses the index at a time, `of` gives the occurrence, if there is one. */
export function counted(index: (t: number) => number, of: (n: number) => Span | null): Series {
  return {
    next(t) {
      for (let n = index(t) - 1, end = n + patience; n < end; n++) {
        const found = of(n)
        if (found && found.e > t) return found
      }
      return null
    },
    prev(t) {
      for (let n = index(t) + 1, end = n - patience; n > end; n--) {
        const found = of(n)
        if (found && found.e <= t) return found
      }
      return null
    },
  }
}

/** Once every `period` seconds, `offset` after its start. */
export const periodic = (period: number, offset: number, grain: Grain, count = 1): Series =>
  counted(
    (t) => Math.floor((t - offset) / period),
    (n) => span(n * period + offset, grain, count),
  )

const monthIndex = (t: number): number => {
  const { y, m } = dateOf(dayOf(t))
  return y * 12 + m - 1
}
const yearIndex = (t: number): number => dateOf(dayOf(t)).y

/** At most one occurrence a year. */
export const yearly = (of: (year: number) => Span | null): Series => counted(yearIndex, of)
/** At most one occurrence a month; month 1-12. */
export const monthly = (of: (year: number, month: number) => Span | null): Series =>
  counted(monthIndex, (n) => of(Math.floor(n / 12), (((n % 12) + 12) % 12) + 1))

export const weekday = (n: number): Series =>
  counted(
    (t) => Math.floor((dayOf(t) + 3) / 7),
    (w) => span((w * 7 - 3 + n - 1) * day, 'day'),
  )
export const month = (n: number): Series => yearly((y) => span(at(y, n, 1), 'month'))
export const monthDay = (m: number, d: number): Series => yearly((y) => (d <= daysInMonth(y, m) ? span(at(y, m, d), 'day') : null))
export const dayOfMonth = (d: number): Series => monthly((y, m) => (d <= daysInMonth(y, m) ? span(at(y, m, d), 'day') : null))
export const year = (y: number): Series => fixed(span(at(y, 1, 1), 'year'))
export const date = (y: number, m: number, d: number): Series | null =>
  m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m) ? fixed(span(at(y, m, d), 'day')) : null
/** A stretch of each day, in seconds after midnight; it may run past midnight. */
export const partOfDay = (from: number, to: number): Series => counted(dayOf, (n) => ({ s: n * day + from, e: n * day + to, g: 'hour' }))
export const weekend: Series = counted(
  (t) => Math.floor((dayOf(t) + 3) / 7),
  (w) => ({ s: (w * 7 - 3 + 4) * day + 18 * 3600, e: (w * 7 - 3 + 7) * day, g: 'hour' }),
)
/** All whole units of a grain. */
export const each = (grain: Grain): Series => ({ next: (t) => span(floor(t, grain), grain), prev: (t) => span(add(floor(t, grain), -1, grain), grain) })

/** The nth occurrence of a weekday in a month; negative counts from the end. */
export function nthWeekday(y: number, m: number, weekdayNumber: number, n: number): number | null {
  const days = daysInMonth(y, m)
  const first = dayOf(at(y, m, 1))
  if (n > 0) {
    const d = 1 + ((weekdayNumber - weekdayOf(first) + 7) % 7) + (n - 1) * 7
    return d <= days ? d : null
  }
  const d = days - ((weekdayOf(first + days - 1) - weekdayNumber + 7) % 7) + (n + 1) * 7
  return d >= 1 ? d : null
}

/** Occurrences of the finer series that start within an occurrence of the coarser one. */
export function within(coarse: Series, fine: Series): Series {
  const cut = (a: Span, b: Span | null): Span | null => (b && b.s >= a.s && b.s < a.e ? b : null)
  const deep = depthOf(coarse, fine)
  const tries = triesAt(deep, patience)
  return {
    deep,
    next(t) {
      let a = tries > 0 ? coarse.next(t) : null
      for (let n = 0; a && n < tries; n++) {
        let b = fine.next(Math.max(a.s, t))
        if (b && b.s < a.s) b = fine.next(b.e)
        const found = cut(a, b)
        if (found) return found
        a = coarse.next(a.e)
      }
      return null
    },
    prev(t) {
      if (tries === 0) return null
      const running = coarse.next(t)
      let a = running && running.s < t ? running : coarse.prev(t)
      for (let n = 0; a && n < tries; n++) {
        // The last occurrence that starts before the coarse one ends, and ends by t.
        const limit = Math.min(a.e, t)
        const over = fine.next(limit)
        const b = over && over.s < limit && over.e <= t ? over : fine.prev(limit)
        const found = cut(a, b)
        if (found) return found
        a = coarse.prev(a.s)
      }
      return null
    },
  }
}

/** What `of` makes of each occurrence, where it makes something; `through` is what it looks through for that. What it makes must lie within or near the occurrence, in order. */
export function mapped(series: Series, of: (one: Span) => Span | null, through?: Series): Series {
  const deep = depthOf(series, through)
  const tries = triesAt(deep, 60)
  return {
    deep,
    next(t) {
      let one = tries > 0 ? series.next(t) : null
      for (let n = 0; one && n < tries; n++) {
        const made = of(one)
        if (made && made.e > t) return made
        one = series.next(one.e)
      }
      return null
    },
    prev(t) {
      if (tries === 0) return null
      const running = series.next(t)
      const part = running && of(running)
      if (part && part.e <= t) return part
      let one = series.prev(t)
      for (let n = 0; one && n < tries; n++) {
        const made = of(one)
        if (made && made.e <= t) return made
        one = series.prev(one.s)
      }
      return null
    },
  }
}

/**
 * From the start of one to the end of the other, the other being the first that begins after it. The end counts as a whole
 * unit of the finer grain ("from the 3rd to the 5th" ends as the 6th begins; so by Duckling's convention does "3 to 4 pm"
 * end at five), and what was said is kept in `until`.
 */
export function between(from: Series, to: Series, toIsStretch = false): Series {
  const close = (a: Span | null): Span | null => {
    if (!a) return null
    let b = to.next(a.s)
    if (b && b.s <= a.s) b = to.next(b.e)
    if (!b) return null
    const g = finest(a.g, b.g)
    return { s: a.s, e: toIsStretch ? b.e : add(b.s, 1, g), g, until: b.s }
  }
  return {
    deep: depthOf(from, to),
    next: (t) => close(from.next(t)) ?? close(from.prev(t)),
    prev: (t) => close(from.prev(t)),
  }
}
