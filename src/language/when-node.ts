import type { Grain } from '../words/when.ts'
import type { Series } from './when-series.ts'

/** What a piece of a time expression is, as bits: a rule asks for some and forbids others. */
export const is = {
  number: 1,
  ordinal: 2,
  unit: 4,
  length: 8,
  meridiem: 16,
  zone: 32,
  time: 64,
  weekday: 128,
  month: 256,
  dayOfMonth: 512,
  year: 1024,
  clock: 2048,
  part: 4096,
  /** Not accepted by itself: needs a preposition or a neighbour. */
  latent: 8192,
  /** Accepted by itself only where it is the whole text: "sun", "may", "15-2". */
  weak: 16_384,
  /** A stretch between two times: not to be intersected with a finer one. */
  stretch: 32_768,
  /** Open on one side. */
  open: 65_536,
  holiday: 131_072,
  /** 3 o'clock that may be three or fifteen. */
  twelve: 262_144,
  /** Means the coming one even while one is running: "tuesday" on a Tuesday. */
  coming: 524_288,
  /** A whole date. */
  date: 1_048_576,
  season: 2_097_152,
  /** Reckoned from now. */
  relative: 4_194_304,
  every: 8_388_608,
  weekend: 16_777_216,
  /** From a bare number ("at 7"): what follows it decides ("at 7 tables"). */
  bare: 33_554_432,
  /** Weekdays as a set: "mondays", "tue-sat". */
  days: 67_108_864,
  /** Days of a month as a set: "the 4th and 10th". */
  nths: 134_217_728,
} as const

/** A recurrence under construction: the parts of an RRULE, and what goes around it. */
export type Every = {
  readonly freq: 'SECONDLY' | 'MINUTELY' | 'HOURLY' | 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'
  readonly interval?: number
  readonly byDay?: readonly string[]
  readonly byMonthDay?: readonly number[]
  readonly byMonth?: readonly number[]
  readonly byYearDay?: readonly number[]
  readonly byWeekNo?: readonly number[]
  readonly bySetPos?: readonly number[]
  readonly byHour?: readonly number[]
  readonly byMinute?: readonly number[]
  readonly count?: number
  /** Civil seconds; the last time at which it may happen. */
  readonly until?: number
  /** Civil seconds; before this it does not begin. */
  readonly start?: number
  /** The part of the day in which it happens, in seconds after midnight: "every morning". */
  readonly part?: readonly [number, number]
}

export type Node = {
  readonly kind: number
  readonly score: number
  /** Value of a number or ordinal; hours to add for a meridiem; weekday, month, or hour number of a time. */
  readonly n: number
  /** The minute of a clock time. */
  readonly m: number
  /** The grain of a unit or a time. */
  readonly g: Grain
  readonly series: Series | null
  /** A length as (count, unit) pairs, largest first. */
  readonly length: readonly (readonly [number, Grain])[]
  /** Which side is open. */
  readonly side: 'after' | 'before' | null
  /** A fixed offset or IANA zone in which the clock was said. */
  readonly zone: string | null
  readonly every: Every | null
  /** The exact distance from now, for lengths shorter than a day: "in two hours" is two hours also when the clocks change. Seconds. */
  readonly exact: number | null
  /** The two clock times of a stretch, so that a day said later can be put before them. */
  readonly pair: readonly [Node, Node] | null
  /** Shown only while debugging and in tests: which rule made it. */
  readonly by: string
}

const nothing: Node = {
  kind: 0,
  score: 0,
  n: 0,
  m: 0,
  g: 'day',
  series: null,
  length: [],
  side: null,
  zone: null,
  every: null,
  exact: null,
  pair: null,
  by: '',
}

/** A node; what is not given is neutral. */
export const node = (some: Partial<Node>): Node => ({ ...nothing, ...some })

/** A time. */
export const time = (series: Series, g: Grain, kind = 0, more: Partial<Node> = {}): Node => ({ ...nothing, kind: is.time | kind, series, g, ...more })

export const has = (one: Node, bits: number): boolean => (one.kind & bits) !== 0
export const without = (one: Node, bits: number): Node => (one.kind & bits ? { ...one, kind: one.kind & ~bits } : one)
