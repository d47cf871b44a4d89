/** A time expression, resolved. */
export type Grain = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year'

export type When = {
  /** The words that say it, and where they stand in the text (UTF-16 units, `end` exclusive). */
  readonly text: string
  readonly start: number
  readonly end: number
  /** Half-open: `to` is exclusive; for a point it lies one grain after `from`. null is an open side ("after May"). */
  readonly from: Temporal.ZonedDateTime | null
  readonly to: Temporal.ZonedDateTime | null
  /** Where a stretch was said to end, when `to` counts its last unit whole: "from 9 to 11" has 11:00 here and 12:00 in `to`. */
  readonly until?: Temporal.ZonedDateTime
  readonly grain: Grain
  /** A recurrence as an RFC 5545 RRULE value, for example `FREQ=WEEKLY;BYDAY=TU`. */
  readonly every?: string
  /** A clock time was said (so a reminder need not guess an hour). */
  readonly clock: boolean
}
