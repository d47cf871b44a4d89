import type { Grain } from '../words/when.ts'

/**
 * Civil time as plain numbers: seconds since 1970-01-01T00:00:00 on the wall, without a zone. The grammar reckons in these
 * (Temporal objects cost a microsecond each) and only what was found becomes a ZonedDateTime.
 */

export const minute = 60
export const hour = 3600
export const day = 86_400

/** Days from 1970-01-01 of a proleptic Gregorian date; month 1-12, may overflow. Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
export function dayNumber(year: number, month: number, dayOfMonth: number): number {
  const y = year + Math.floor((month - 1) / 12)
  const m = ((((month - 1) % 12) + 12) % 12) + 1
  const shifted = m <= 2 ? y - 1 : y
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** Year, month and day of a day number. */
export function dateOf(days: number): { y: number; m: number; d: number } {
  const z = days + 719_468
  const era = Math.floor(z / 146_097)
  const doe = z - era * 146_097
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365)
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const m = mp < 10 ? mp + 3 : mp - 9
  return { y: yoe + era * 400 + (m <= 2 ? 1 : 0), m, d: doy - Math.floor((153 * mp + 2) / 5) + 1 }
}

export const daysInMonth = (y: number, m: number): number => dayNumber(y, m + 1, 1) - dayNumber(y, m, 1)
/** 1 Monday to 7 Sunday. */
export const weekdayOf = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1
export const dayOf = (seconds: number): number => Math.floor(seconds / day)
export const at = (y: number, m: number, d: number, second = 0): number => dayNumber(y, m, d) * day + second

const order: readonly Grain[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year']
/** Fineness: 0 second to 7 year. */
export const rank = (grain: Grain): number => order.indexOf(grain)
export const finest = (a: Grain, b: Grain): Grain => (rank(a) <= rank(b) ? a : b)
/** The grain in which a shift by this one is said to be exact: "in two weeks" is a day, "in two days" an hour. */
export const below: Readonly<Record<Grain, Grain>> = {
  second: 'second',
  minute: 'second',
  hour: 'minute',
  day: 'hour',
  week: 'day',
  month: 'day',
  quarter: 'month',
  year: 'month',
}

/** The start of the grain that holds a time. */
export function floor(seconds: number, grain: Grain): number {
  switch (grain) {
    case 'second':
      return Math.floor(seconds)
    case 'minute':
      return Math.floor(seconds / minute) * minute
    case 'hour':
      return Math.floor(seconds / hour) * hour
    case 'day':
      return dayOf(seconds) * day
    case 'week':
      return (dayOf(seconds) - weekdayOf(dayOf(seconds)) + 1) * day
  }
  const { y, m } = dateOf(dayOf(seconds))
  if (grain === 'month') return at(y, m, 1)
  if (grain === 'quarter') return at(y, m - ((m - 1) % 3), 1)
  return at(y, 1, 1)
}

/** Adds whole or part units; months and years keep the day where the month has it. */
export function add(seconds: number, count: number, grain: Grain): number {
  switch (grain) {
    case 'second':
      return seconds + count
    case 'minute':
      return seconds + count * minute
    case 'hour':
      return seconds + count * hour
    case 'day':
      return seconds + count * day
    case 'week':
      return seconds + count * 7 * day
  }
  const months = Math.round(count * (grain === 'month' ? 1 : grain === 'quarter' ? 3 : 12))
  const { y, m, d } = dateOf(dayOf(seconds))
  const first = dateOf(dayNumber(y, m + months, 1))
  return dayNumber(first.y, first.m, Math.min(d, daysInMonth(first.y, first.m))) * day + (seconds - dayOf(seconds) * day)
}
