import { z } from 'zod'
import { sayDay, sayList, sayTime } from '../language/say-when.ts'
import type { Ability } from '../words/ability.ts'
import { localTime } from '../words/moment.ts'
import { eventsBetween } from './calendar.ts'
import type { Happening } from './calendar.ts'
import { toYou, whensOf } from './heard.ts'
import { allLists, entriesOf } from './list.ts'
import { readInstant } from './reminder.ts'
import type { Room } from './room.ts'
import { dueBetween, sayStanding } from './stands-then.ts'
import type { Birthday, Birthdays, WillRing } from './stands-then.ts'

/** A day at a glance: what is fixed, what is open, whose birthday it is. */
export type DayBrief = {
  readonly day: string
  readonly events: readonly Happening[]
  readonly due: readonly WillRing[]
  readonly todo: readonly string[]
  readonly birthdays: readonly Birthday[]
}

export function briefAbilities(room: Room, birthdays: Birthdays = () => []): Ability[] {
  const brief: Ability<{ day?: string | undefined }, DayBrief> = {
    name: 'day.brief',
    class: 'read',
    about: 'A day at a glance: events, reminders, what is open on the to-do list, birthdays.',
    takes: z.object({ day: z.string().optional().describe('ISO date, or date and time; today where absent') }),
    async do(args, moment) {
      const now = localTime(moment)
      const date = args.day
        ? /^\d{4}-\d\d-\d\d$/.test(args.day)
          ? Temporal.PlainDate.from(args.day)
          : readInstant(args.day, moment.zone)?.toPlainDate()
        : now.toPlainDate()
      if (!date) return { kind: 'not', why: 'I could not make out which day you mean.' }
      const from = date.toZonedDateTime(moment.zone)
      const to = from.add({ days: 1 })
      const start = date.equals(now.toPlainDate()) ? now.epochMilliseconds : from.epochMilliseconds
      const due = dueBetween(room.vault, Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(moment.zone), to).filter(
        ({ kind }) => kind !== 'timer',
      )
      const todo = allLists(room).find((one) => one.name === 'to-do')
      const events = eventsBetween(room.vault, from, to).filter((one) => one.stop > start || one.wholeDay)
      return {
        kind: 'done',
        result: {
          day: date.toString(),
          events,
          due,
          todo: todo ? entriesOf(room, todo.id).map((one) => one.text) : [],
          birthdays: birthdays(date, date.add({ days: 1 })),
        },
      }
    },
    spoken: {
      intents: ['day_brief'],
      fill(reading, _known, scene) {
        const when = whensOf(reading, scene).find((one) => one.from && one.grain !== 'second')
        return when?.from ? { day: when.from.toPlainDate().toString() } : {}
      },
      needs: [],
      tell(result, _args, scene) {
        const { moment } = scene
        const time = (ms: number): string => sayTime(Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(moment.zone), moment.locale)
        const day = sayDay(Temporal.PlainDate.from(result.day), localTime(moment), moment.locale)
        const parts: string[] = []
        if (result.events.length > 0)
          parts.push(`${sayList(result.events.map((one) => `${toYou(one.title)} ${one.wholeDay ? 'all day' : `at ${time(one.start)}`}`))}`)
        parts.push(...sayStanding(result, moment, true))
        const open =
          result.todo.length > 0
            ? ` Open on your to-do list: ${sayList(result.todo.slice(0, 5))}${result.todo.length > 5 ? ` and ${result.todo.length - 5} more` : ''}.`
            : ''
        if (parts.length === 0)
          return [`Nothing is fixed ${/^(?:today|tomorrow|yesterday)$/.test(day) ? day : `on ${day}`}.${open}`, `${cap(day)} is free, as far as I know.${open}`]
        return [`${cap(day)}: ${parts.join('. ').replace(/\. ([a-z])/g, (_, c: string) => `. ${c.toUpperCase()}`)}.${open}`]
      },
    },
  }
  return [brief] as Ability[]
}
const cap = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
