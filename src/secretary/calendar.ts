import { nextOccurrence } from '../language/when-recur.ts'
import type { Readable } from '../vault/vault.ts'
import type { Event } from './ops.ts'

/** One occurrence of an event. Times in milliseconds since the epoch; `stop` is exclusive. */
export type Happening = {
  readonly id: string
  readonly title: string
  readonly people: readonly string[]
  readonly place: string | null
  readonly start: number
  readonly stop: number
  readonly wholeDay: boolean
  readonly recurs: boolean
}

/** Everything in the calendar that touches a stretch of time, recurrences expanded, in order. */
export function eventsBetween(vault: Readable, from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime): Happening[] {
  const [a, b] = [from.epochMilliseconds, to.epochMilliseconds]
  const found: Happening[] = []
  for (const one of vault.all<Event>('select * from event where rule is not null or (start < ? and stop > ?) order by start, id', b, a)) {
    if (!one.rule) found.push(happening(one, one.start))
    else for (const start of starts(one, a, b)) found.push(happening(one, start))
  }
  return found.toSorted((x, y) => x.start - y.start || (x.id < y.id ? -1 : 1))
}

/** A stretch asked for by a person holds no more occurrences of one event than this. */
const most = 400

function starts(one: Event, a: number, b: number): number[] {
  const length = one.stop - one.start
  const anchor = Temporal.Instant.fromEpochMilliseconds(one.start).toZonedDateTimeISO(one.zone).toPlainDateTime()
  const found: number[] = []
  let after = Temporal.Instant.fromEpochMilliseconds(Math.max(one.start, a - length) - 1000)
    .toZonedDateTimeISO(one.zone)
    .toPlainDateTime()
  for (let n = 0; n < most; n++) {
    const next = nextOccurrence(one.rule as string, anchor, after)
    if (!next) break
    const start = next.toZonedDateTime(one.zone).epochMilliseconds
    if (start >= b) break
    if (start + length > a) found.push(start)
    after = next
  }
  return found
}

const happening = (one: Event, start: number): Happening => ({
  id: one.id,
  title: one.title,
  people: JSON.parse(one.people) as string[],
  place: one.place,
  start,
  stop: start + (one.stop - one.start),
  wholeDay: one.whole_day === 1,
  recurs: one.rule !== null,
})
