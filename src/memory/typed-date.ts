import { findWhens } from '../language/when.ts'

/** A date as the person typed it ("4 May", "14 July 1984"), as it is kept: `--05-04` or `1984-07-14`. Undefined where it is none. */
export function typedDate(words: string, now: Temporal.ZonedDateTime, locale = 'en-GB'): string | undefined {
  if (!/\d/.test(words)) return undefined
  const day = findWhens(words, { now, locale })
    .find(({ from, grain }) => from && grain === 'day')
    ?.from?.toPlainDate()
  if (!day) return undefined
  return /\d{4}/.test(words) ? day.toString() : `--${day.toString().slice(5)}`
}
