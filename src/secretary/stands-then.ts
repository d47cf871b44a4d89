/** What stands for a stretch of time beside the calendar: reminders, wake-ups, timers and birthdays, as the answer about a day tells them. */
import { sayDay, sayList, sayTime, sayWhen } from '../language/say-when.ts'
import { localTime } from '../words/moment.ts'
import type { Moment } from '../words/moment.ts'
import type { Readable } from '../vault/vault.ts'
import { dueAt, step } from './due.ts'
import { toYou } from './heard.ts'
import type { Due } from './ops.ts'

/** A birthday that falls on a day; `turns` where the year of birth is known. */
export type Birthday = { readonly name: string; readonly date: string; readonly turns?: number }
/** Whose birthdays fall into some days, the last one exclusive. */
export type Birthdays = (from: Temporal.PlainDate, to: Temporal.PlainDate) => readonly Birthday[]
/** Something that will ring. `at` in milliseconds since the epoch. */
export type WillRing = { readonly at: number; readonly what: string; readonly kind: Due['kind'] }

/** What will ring between two times (the second exclusive), in order; what recurs is there once, at its first time in them. */
export function dueBetween(vault: Readable, from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime): WillRing[] {
  const start = from.epochMilliseconds
  const firstFrom = (one: Due): number => {
    const at = dueAt(one, from.timeZoneId)
    return at >= start ? at : (step(one, start - 1000, from.timeZoneId)?.epochMilliseconds ?? at)
  }
  return vault
    .all<Due>(`select * from due where state = 'waiting' order by at, id`)
    .map((one) => ({ at: firstFrom(one), what: one.what, kind: one.kind }))
    .filter((one) => one.at >= start && one.at < to.epochMilliseconds)
    .toSorted((a, b) => a.at - b.at)
}

const nouns: Readonly<Record<Due['kind'], readonly [one: string, more: string]>> = {
  reminder: ['a reminder', 'reminders'],
  alarm: ['a wake-up', 'wake-ups'],
  timer: ['a timer', 'timers'],
}

/** "a reminder: take the bins out at 9 am", "it is Anna’s birthday (30)": a phrase for each kind that there is. */
export function sayStanding(found: { due: readonly WillRing[]; birthdays: readonly Birthday[] }, moment: Moment, oneDay: boolean): string[] {
  const said = (one: WillRing): string => {
    const at = Temporal.Instant.fromEpochMilliseconds(one.at).toZonedDateTimeISO(moment.zone)
    const when = oneDay ? `at ${sayTime(at, moment.locale)}` : sayWhen(at, localTime(moment), moment.locale)
    return one.what ? `${toYou(one.what)} ${when}` : when
  }
  const rings = (['reminder', 'alarm', 'timer'] as const).flatMap((kind) => {
    const some = found.due.filter((one) => one.kind === kind)
    const [first] = some
    if (!first) return []
    if (some.length === 1 && !first.what) return [`${nouns[kind][0]} ${said(first)}`]
    const more = some.length > 8 ? ` and ${some.length - 8} more` : ''
    return [`${nouns[kind][some.length === 1 ? 0 : 1]}: ${sayList(some.slice(0, 8).map(said))}${more}`]
  })
  const born = found.birthdays.map((one) => {
    const turns = one.turns === undefined ? '' : ` (${one.turns})`
    return oneDay
      ? `it is ${one.name}’s birthday${turns}`
      : `${one.name}’s birthday${turns} is ${sayDay(Temporal.PlainDate.from(one.date), localTime(moment), moment.locale, true)}`
  })
  return [...rings, ...born]
}
