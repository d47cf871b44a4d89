import { add, at, dateOf, day, dayNumber, dayOf, daysInMonth, floor, hour, minute, weekdayOf } from './when-civil.ts'
import { nthWeekday } from './when-series.ts'
import { codes } from './when-words.ts'

/**
 * Occurrences of an RRULE (RFC 5545) in civil time: the part of the standard that people say out loud, that is FREQ, INTERVAL,
 * COUNT, UNTIL, BYDAY, BYMONTHDAY, BYMONTH, BYYEARDAY, BYWEEKNO, BYSETPOS, BYHOUR, BYMINUTE, with weeks that begin on Monday.
 * Civil time on purpose: "every day at seven" is seven on the wall on both sides of a change of clocks.
 */
type Rule = {
  freq: string
  interval: number
  count: number
  until: number
  days: { n: number; weekday: number }[]
  monthDays: number[]
  months: number[]
  yearDays: number[]
  weeks: number[]
  positions: number[]
  hours: number[]
  minutes: number[]
}

function read(text: string): Rule {
  const part = new Map(
    text
      .replace(/^RRULE:/, '')
      .split(';')
      .map((one) => one.split('=') as [string, string]),
  )
  const numbers = (key: string): number[] => (part.get(key) ?? '').split(',').filter(Boolean).map(Number)
  const until = part.get('UNTIL')
  return {
    freq: part.get('FREQ') ?? 'DAILY',
    interval: Math.max(1, Number(part.get('INTERVAL') ?? 1)),
    count: Number(part.get('COUNT') ?? Infinity),
    until: until
      ? at(
          Number(until.slice(0, 4)),
          Number(until.slice(4, 6)),
          Number(until.slice(6, 8)),
          until.length > 8 ? Number(until.slice(9, 11)) * hour + Number(until.slice(11, 13)) * minute + Number(until.slice(13, 15)) : day - 1,
        )
      : Infinity,
    days: (part.get('BYDAY') ?? '')
      .split(',')
      .filter(Boolean)
      .map((code) => ({ n: Number.parseInt(code, 10) || 0, weekday: codes.indexOf(code.slice(-2) as 'MO') + 1 })),
    monthDays: numbers('BYMONTHDAY'),
    months: numbers('BYMONTH'),
    yearDays: numbers('BYYEARDAY'),
    weeks: numbers('BYWEEKNO'),
    positions: numbers('BYSETPOS'),
    hours: numbers('BYHOUR'),
    minutes: numbers('BYMINUTE'),
  }
}

/** Rules that would search longer than this many periods have no further occurrence worth waiting for. */
const patience = 6000

/** The first occurrence strictly after `after`, or null. All in civil seconds; the anchor is the first occurrence and gives what the rule leaves out. */
export function nextCivil(text: string, anchor: number, after: number): number | null {
  const rule = read(text)
  const sub = { HOURLY: hour, MINUTELY: minute, SECONDLY: 1 }[rule.freq]
  if (sub) return nextStep(rule, anchor, after, sub * rule.interval)
  const start = rule.count === Infinity ? Math.max(0, Math.floor(periodsBetween(rule.freq, anchor, after) / rule.interval) - 1) : 0
  let seen = 0
  for (let n = start; n < start + patience; n++) {
    for (const t of inPeriod(rule, anchor, n * rule.interval)) {
      if (t < anchor) continue
      if (t > rule.until || ++seen > rule.count) return null
      if (t > after) return t
    }
  }
  return null
}

function nextStep(rule: Rule, anchor: number, after: number, step: number): number | null {
  const n = Math.max(0, Math.floor((after - anchor) / step) + 1)
  const t = anchor + n * step
  return t > rule.until || n >= rule.count ? null : t
}

function periodsBetween(freq: string, a: number, b: number): number {
  if (freq === 'DAILY') return dayOf(b) - dayOf(a)
  if (freq === 'WEEKLY') return (floor(b, 'week') - floor(a, 'week')) / (7 * day)
  const [x, y] = [dateOf(dayOf(a)), dateOf(dayOf(b))]
  return freq === 'MONTHLY' ? (y.y - x.y) * 12 + y.m - x.m : y.y - x.y
}

/** The occurrences of the nth period after the anchor's, in order. */
function inPeriod(rule: Rule, anchor: number, n: number): number[] {
  let found = daysOf(rule, anchor, n).toSorted((a, b) => a - b)
  found = found.filter((d, k) => d !== found[k - 1])
  if (rule.positions.length > 0) {
    // "The first and last Friday": positions count per weekday only when the rule says so; RFC 5545 counts over the whole set.
    found = rule.positions
      .map((p) => found.at(p > 0 ? p - 1 : p))
      .filter((d): d is number => d !== undefined)
      .toSorted((a, b) => a - b)
  }
  const second = anchor - dayOf(anchor) * day
  const hours = rule.hours.length ? rule.hours : [Math.floor(second / hour)]
  const minutes = rule.minutes.length ? rule.minutes : [rule.hours.length ? 0 : Math.floor((second % hour) / minute)]
  const rest = rule.hours.length || rule.minutes.length ? 0 : second % minute
  return found.flatMap((d) => hours.flatMap((h) => minutes.map((m) => d * day + h * hour + m * minute + rest)))
}

function daysOf(rule: Rule, anchor: number, n: number): number[] {
  const first = dayOf(anchor)
  const { y, m, d } = dateOf(first)
  const allowed = (number: number): boolean => rule.months.length === 0 || rule.months.includes(dateOf(number).m)
  switch (rule.freq) {
    case 'DAILY': {
      const one = first + n
      const date = dateOf(one)
      const fits =
        allowed(one) &&
        (rule.days.length === 0 || rule.days.some(({ weekday }) => weekday === weekdayOf(one))) &&
        (rule.monthDays.length === 0 || rule.monthDays.some((k) => date.d === (k > 0 ? k : daysInMonth(date.y, date.m) + k + 1)))
      return fits ? [one] : []
    }
    case 'WEEKLY': {
      const monday = dayOf(add(floor(anchor, 'week'), n, 'week'))
      return (rule.days.length ? rule.days.map(({ weekday }) => weekday) : [weekdayOf(first)]).map((weekday) => monday + weekday - 1).filter(allowed)
    }
    case 'MONTHLY': {
      const there = dateOf(dayNumber(y, m + n, 1))
      return rule.months.length === 0 || rule.months.includes(there.m) ? inMonth(rule, there.y, there.m, d) : []
    }
  }
  const year = y + n
  const newYear = dayNumber(year, 1, 1)
  if (rule.yearDays.length) return rule.yearDays.map((k) => (k > 0 ? newYear + k - 1 : dayNumber(year + 1, 1, 1) + k))
  if (rule.weeks.length) {
    const week1 = dayOf(floor(at(year, 1, 4), 'week'))
    return rule.weeks.flatMap((w) =>
      (rule.days.length ? rule.days.map(({ weekday }) => weekday) : [weekdayOf(first)]).map((weekday) => week1 + (w - 1) * 7 + weekday - 1),
    )
  }
  if (rule.months.length) return rule.months.flatMap((month) => inMonth(rule, year, month, d))
  if (rule.days.length) {
    return rule.days.flatMap(({ n: nth, weekday }) => {
      if (nth > 0) return [newYear + ((weekday - weekdayOf(newYear) + 7) % 7) + (nth - 1) * 7]
      const last = dayNumber(year + 1, 1, 1) - 1
      if (nth < 0) return [last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7]
      return Array.from({ length: 53 }, (_, k) => newYear + ((weekday - weekdayOf(newYear) + 7) % 7) + k * 7).filter((one) => one <= last)
    })
  }
  return rule.monthDays.length ? Array.from({ length: 12 }, (_, k) => inMonth(rule, year, k + 1, d)).flat() : inMonth(rule, year, m, d)
}

function inMonth(rule: Rule, y: number, m: number, anchorDay: number): number[] {
  const length = daysInMonth(y, m)
  const first = dayNumber(y, m, 1)
  if (rule.days.length) {
    const found = rule.days.flatMap(({ n, weekday }) => {
      const nths = n === 0 ? [1, 2, 3, 4, 5] : [n]
      return nths
        .map((k) => nthWeekday(y, m, weekday, k))
        .filter((d): d is number => d !== null)
        .map((d) => first + d - 1)
    })
    return rule.monthDays.length ? found.filter((d) => rule.monthDays.includes(d - first + 1)) : found
  }
  return (rule.monthDays.length ? rule.monthDays : [anchorDay])
    .map((d) => (d > 0 ? d : length + d + 1))
    .filter((d) => d >= 1 && d <= length)
    .map((d) => first + d - 1)
}

const seconds = (t: Temporal.PlainDateTime): number => at(t.year, t.month, t.day, t.hour * hour + t.minute * minute + t.second)
const plain = (t: number): Temporal.PlainDateTime =>
  Temporal.Instant.fromEpochMilliseconds(t * 1000)
    .toZonedDateTimeISO('UTC')
    .toPlainDateTime()

/** The first occurrence of a rule strictly after a civil time, or null when there is none. The anchor is its first possible occurrence. */
export function nextOccurrence(rule: string, anchor: Temporal.PlainDateTime, after: Temporal.PlainDateTime): Temporal.PlainDateTime | null {
  const found = nextCivil(rule, seconds(anchor), seconds(after))
  return found === null ? null : plain(found)
}

/** Whether a rule counts hours or less: such a rhythm runs on through a change of clocks. */
export const isRhythm = (rule: string): boolean => /FREQ=(HOURLY|MINUTELY|SECONDLY)/.test(rule)
