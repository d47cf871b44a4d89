/**
 * The secretary: reminders, timers, wake-ups, notes, lists, a private calendar, time and sums. Everything that it does for
 * the person is an ability, called through consent; everything that it keeps is written by ops. It never speaks of its own
 * accord: the initiative asks `due.ts` what has fallen due. Mail and shared calendars are not here yet.
 */
import type { Ability } from '../words/ability.ts'
import type { Readable } from '../vault/vault.ts'
import { briefAbilities } from './brief.ts'
import type { Birthday } from './stands-then.ts'
import { eventsBetween } from './calendar.ts'
import type { Happening } from './calendar.ts'
import { clockAbilities } from './clock-abilities.ts'
import { dueAt } from './due.ts'
import { eventAbilities } from './event.ts'
import { allLists, entriesOf, listAbilities } from './list.ts'
import { allNotes, noteAbilities } from './note.ts'
import type { Due, Note } from './ops.ts'
import { reckonAbilities } from './reckon.ts'
import { dueAbilities } from './reminder.ts'
import type { Room } from './room.ts'
import { spellAbility } from './spell.ts'
import { timerAbilities } from './timer.ts'
import { tossAbilities } from './toss.ts'

export { nextDue, takeDue, told, untold } from './due.ts'
export type { Ringing } from './due.ts'
export { sayRinging } from './say-ringing.ts'
export { letGoOps, madeOf } from './made-of.ts'
export type { MadeThing } from './made-of.ts'
export { standing } from './what-stands.ts'
export type { Birthday } from './stands-then.ts'
export type { Happening } from './calendar.ts'

/** Everything that the secretary can do. `birthdays` is asked for the day's brief: memory knows people, the secretary does not. */
export function secretaryAbilities(made: Room & { readonly birthdays?: (from: Temporal.PlainDate, to: Temporal.PlainDate) => readonly Birthday[] }): Ability[] {
  const room: Room = { vault: made.vault, chance: made.chance }
  return [
    ...dueAbilities(room, 'reminder'),
    ...dueAbilities(room, 'alarm'),
    ...timerAbilities(room),
    ...noteAbilities(room),
    ...listAbilities(room),
    ...eventAbilities(room, made.birthdays),
    ...clockAbilities(),
    ...reckonAbilities(),
    ...tossAbilities(room.chance),
    spellAbility,
    ...briefAbilities(room, made.birthdays),
    // All of them change the vault by `room.write` and nothing else.
  ].map((ability) => ({ ...ability, whole: true }))
}

/** Something on the page: what is due and what happens, told apart by kind. Times in milliseconds since the epoch. */
export type Coming =
  | { readonly kind: 'event'; readonly at: number; readonly event: Happening }
  | {
      readonly kind: 'reminder' | 'timer' | 'alarm'
      readonly id: string
      readonly at: number
      readonly what: string
      readonly recurs: boolean
      readonly rule: string | null
    }

/** What is coming in a stretch of time, in order. */
export function upcoming(vault: Readable, from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime): Coming[] {
  const things: Coming[] = eventsBetween(vault, from, to).map((event) => ({ kind: 'event', at: event.start, event }))
  for (const one of vault.all<Due>(`select * from due where state = 'waiting' order by at`)) {
    const at = dueAt(one, from.timeZoneId)
    if (at >= from.epochMilliseconds && at < to.epochMilliseconds)
      things.push({ kind: one.kind, id: one.id, at, what: one.what, recurs: one.rule !== null, rule: one.rule })
  }
  return things.toSorted((a, b) => a.at - b.at)
}

/** Today as the page shows it: the whole day's events, and what is still due before midnight. */
export function today(vault: Readable, now: Temporal.Instant, zone: string): Coming[] {
  const start = now.toZonedDateTimeISO(zone).startOfDay()
  return upcoming(vault, start, start.add({ days: 1 }))
}

/** All lists with what is on them. */
export const lists = (vault: Readable): { id: string; name: string; items: { id: string; text: string }[] }[] =>
  allLists({ vault } as Room).map(({ id, name }) => ({ id, name, items: entriesOf({ vault } as Room, id).map((one) => ({ id: one.id, text: one.text })) }))

/** All notes, newest first. `at` in milliseconds since the epoch. */
export const notes = (vault: Readable): Pick<Note, 'id' | 'text' | 'at'>[] => allNotes({ vault } as Room).map(({ id, text, at }) => ({ id, text, at }))
