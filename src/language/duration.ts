import type { Grain } from '../words/when.ts'
import { findLengths } from './when.ts'
import type { Length } from './when.ts'

/** Lengths of time: "ten minutes", "an hour and a half", "2h30". */

const sizes: Readonly<Record<Grain, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_746,
  quarter: 7_889_238,
  year: 31_556_952,
}

/** In seconds; months and years by their mean length in the Gregorian calendar (365.2425 days a year). */
export const inSeconds = (length: Pick<Length, 'parts'>): number => length.parts.reduce((sum, [count, grain]) => sum + count * sizes[grain], 0)

/** As an ISO 8601 duration, parts of days and less in seconds: "PT5400S" becomes "PT1H30M". */
export function isoOf(length: Pick<Length, 'parts'>): string {
  let dates = { years: 0, months: 0, weeks: 0, days: 0 }
  let seconds = 0
  for (const [count, grain] of length.parts) {
    if (grain === 'year' && Number.isInteger(count)) dates = { ...dates, years: dates.years + count }
    else if (grain === 'year' || grain === 'quarter' || grain === 'month')
      dates = { ...dates, months: dates.months + Math.round(count * (grain === 'year' ? 12 : grain === 'quarter' ? 3 : 1)) }
    else if ((grain === 'week' || grain === 'day') && Number.isInteger(count))
      dates = grain === 'week' ? { ...dates, weeks: dates.weeks + count } : { ...dates, days: dates.days + count }
    else seconds += count * sizes[grain]
  }
  return Temporal.Duration.from({ ...dates, ...timeParts(Math.round(seconds)) }).toString()
}
const timeParts = (seconds: number) => ({ hours: Math.floor(seconds / 3600), minutes: Math.floor((seconds % 3600) / 60), seconds: seconds % 60 })

export type Lasting = { readonly text: string; readonly start: number; readonly end: number; readonly seconds: number; readonly iso: string }

/** The first length of time in a text, or null. */
export function findDuration(text: string): Lasting | null {
  const first = findLengths(text)[0]
  return first ? { text: first.text, start: first.start, end: first.end, seconds: inSeconds(first), iso: isoOf(first) } : null
}
