/** What stands with the secretary, as memory may be asked for it: a reminder tells a day as well as anything that was said. */
import type { Readable } from '../vault/vault.ts'
import type { Moment } from '../words/moment.ts'
import { sayEvent } from './event.ts'
import { allNotes } from './note.ts'
import type { Due, Event, Note } from './ops.ts'
import { sayDue } from './reminder.ts'

/** `text` is what it is about, `said` a whole sentence that tells it; `sources` are ids of items. */
export type Standing = { readonly text: string; readonly said: string; readonly sources: readonly string[] }

/** Reminders and wake-ups that wait, events that are not over, then what is on lists and in notes: the soonest and the newest first. */
export function standing(vault: Readable, about: { readonly now: Temporal.Instant; readonly zone: string; readonly locale?: string }): Standing[] {
  const moment = { now: about.now, zone: about.zone, locale: about.locale ?? 'en-GB' } as Moment
  const due = vault.all<Due>("select * from due where kind in ('reminder', 'alarm') and state = 'waiting' and what <> '' order by at")
  const events = vault.all<Event>('select * from event where stop > ? or rule is not null order by start', about.now.epochMilliseconds)
  const entries = vault.all<{ text: string; name: string; sources: string }>(
    'select e.text, l.name, e.sources from entry e join list l on l.id = e.list order by e.at desc, e.id desc',
  )
  return [
    ...due.map((one) => made(one.what, `You have a reminder for that: ${one.what}, ${sayDue(one, moment)}.`, one.sources)),
    ...events.map((one) =>
      made(
        [one.title, ...(JSON.parse(one.people) as string[]), one.place ?? ''].join(' '),
        one.rule ? `That is in your calendar: ${one.title}.` : `That is in your calendar: ${one.title}, ${sayEvent(one, moment)}.`,
        one.sources,
      ),
    ),
    ...entries.map((one) => made(one.text, `That is on your ${one.name.replace(/ list$/, '')} list: ${one.text}.`, one.sources)),
    ...allNotes({ vault: vault as never }).map((one: Note) => made(one.text, `You have a note of that: “${one.text}”`, one.sources)),
  ]
}

const made = (text: string, said: string, sources: string): Standing => ({ text, said, sources: JSON.parse(sources) as string[] })
