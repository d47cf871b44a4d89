/** The sheets behind the door: what they show is read from the rooms, what they change goes through consent or is the person's own edit. */
import type { Clock } from '../clock/clock.ts'
import type { Companion } from '../companion/companion.ts'
import type { Consent } from '../consent/consent.ts'
import { sayList } from '../language/say-when.ts'
import type { KnownThing, Memory } from '../memory/memory.ts'
import type { Person } from '../person/person.ts'
import type { Coming } from '../secretary/secretary.ts'
import type { Change } from '../words/moment.ts'
import { saidByPerson } from '../words/label.ts'
import type { Moment } from '../words/moment.ts'
import { inwardBehind, kindOf } from './inward-behind.ts'
import type { Rooms } from './life.ts'
import type { Entry, KnownEntry, Later, PeopleView, SettingsView, TodayView } from './sheets.ts'

export type Sheets = {
  readonly companion: Companion
  readonly consent: Consent
  readonly memory: Memory
  readonly person: Person
  readonly clock: Clock
  readonly version: string
  /** What is in the calendar and what is due, from one time to another, in order. */
  coming(from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime): readonly Coming[]
  /** The one tie that deserves attention, and what might be done. */
  tie(): Promise<{ readonly name: string; readonly why: string; readonly act: string } | undefined>
  keeps(): Pick<SettingsView, 'keys' | 'keeps'>
  /** What the secretary keeps because of these items, and the ops by which it goes. */
  madeOf(items: readonly string[]): readonly { readonly id: string; readonly kind: string; readonly text: string }[]
  letGo(made: readonly string[]): readonly Change[]
  readonly backup: Rooms['backup']
  readonly export: Rooms['export']
  readonly erasure: Rooms['erasure']
  readonly erase: Rooms['erase']
}

const page = 40
const utterances = new Set(['item'])

export function sheetsBehind(sheets: Sheets): Rooms {
  const { companion, consent, memory, person, clock } = sheets
  const now = (): Temporal.ZonedDateTime => clock.now().toZonedDateTimeISO(person.profile().zone)
  const moment = (): Moment => ({
    person: 'me',
    conversation: companion.conversation(clock.now()),
    now: clock.now(),
    zone: person.profile().zone,
    locale: person.profile().locale,
    channel: 'page',
    betweenUs: false,
    signal: new AbortController().signal,
  })
  const settings = (): SettingsView => {
    const { companion: self, name, country, age, zone, locale, company, bedtime, manner } = person.profile()
    return {
      companion: { name: self?.name ?? 'OS1', ...(self?.why ? { why: self.why } : {}) },
      ...(name ? { name } : {}),
      ...(country ? { country } : {}),
      age,
      zone,
      locale,
      company,
      bedtime,
      manner,
      ...sheets.keeps(),
      version: sheets.version,
    }
  }

  return {
    ...inwardBehind({ memory, person, clock, letGo: sheets.letGo, madeOf: sheets.madeOf, forgot: () => companion.forgot() }),
    async today() {
      return todayOf(now(), sheets.coming, memory)
    },
    async settle(entry, how) {
      const [kind = '', id = ''] = entry.split('/')
      const call =
        'later' in how
          ? { ability: `${kind}.change`, args: { ids: [id], at: laterThan(now(), how.later).toString({ timeZoneName: 'never' }) } }
          : { ability: kind === 'timer' ? 'timer.cancel' : `${kind}.cancel`, args: kind === 'timer' ? { id } : { ids: [id] } }
      const here = moment()
      const { outcome, act } = await consent.act(
        { ...call, context: consent.contextOf(here.conversation), argumentLabels: saidByPerson(`page:${entry}`) },
        here,
      )
      if (outcome.kind === 'done') return { kind: 'done', is: { told: act.told, ...(act.undo ? { act: act.undo } : {}) } }
      return { kind: 'not', why: 'why' in outcome ? outcome.why : 'That did not work. Tell me in words what you would like.' }
    },
    async people() {
      const tie = await sheets.tie()
      const { people, ...when } = peopleOf(memory, person, clock.now())
      return { ...when, people: people.map((one) => (tie && one.name === tie.name ? { ...one, tie: `${tie.why} ${tie.act}` } : one)) }
    },
    async known(query, next) {
      const { entries, next: following } = memory.known(query, page, next)
      const back = next === undefined && query === '' ? memory.cameBack().length : 0
      return {
        counts: memory.count(),
        zone: person.profile().zone,
        entries: entries.map(entryOf),
        ...(following ? { next: following } : {}),
        ...(back > 0 ? { back } : {}),
      }
    },
    async correct(id, value) {
      if (utterances.has(kindOf(memory, id))) return { kind: 'not', why: 'What was said stays as it was said. You can forget it, or tell me how it really is.' }
      if (memory.wouldForget({ fact: id }).facts === 0) return { kind: 'not', why: 'That is gone already.' }
      await memory.correct(id, value, clock.now().toString())
      companion.forgot()
      return { kind: 'done', is: null }
    },
    async settings() {
      return settings()
    },
    async change({ companion: called, manner, ...rest }) {
      const profile = person.profile()
      const next = {
        ...rest,
        ...(manner ? { manner: { ...profile.manner, ...defined(manner) } } : {}),
        ...(called ? { companion: { name: called, why: 'You gave it to me.', since: profile.companion?.since ?? clock.now().toString() } } : {}),
      }
      await person.save(next as Parameters<Person['save']>[0], clock.now())
      companion.changed()
      return { kind: 'done', is: settings() }
    },
    backup: sheets.backup,
    export: sheets.export,
    erasure: sheets.erasure,
    erase: sheets.erase,
  }
}

const defined = <T extends object>(all: T): Partial<T> => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Partial<T>

function laterThan(now: Temporal.ZonedDateTime, later: Later): Temporal.ZonedDateTime {
  if (later === 'ten-minutes') return now.add({ minutes: 10 })
  if (later === 'hour') return now.add({ hours: 1 })
  if (later === 'evening') return now.hour < 18 ? now.withPlainTime({ hour: 19 }) : now.add({ hours: 1 })
  return now.add({ days: 1 }).withPlainTime({ hour: 9 })
}

/** How far ahead "when there is a moment" looks. */
const daysAhead = 14

function todayOf(now: Temporal.ZonedDateTime, coming: Sheets['coming'], memory: Memory): TodayView {
  const start = now.startOfDay()
  const end = start.add({ days: 1 })
  const born = (from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime): Entry[] => memory.birthdays(from.toPlainDate(), to.toPlainDate()).map(birthday)
  const later = end.add({ days: daysAhead })
  const fixed = [...born(start, end), ...coming(start, end).map((one) => entry(one, now))]
  const open = [
    ...coming(end, later)
      .slice(0, 20)
      .map((one) => entry(one, now)),
    ...born(end, later),
  ]
  return { date: start.toPlainDate().toString(), zone: now.timeZoneId, now: now.toInstant().toString(), summary: summary(fixed, open), fixed, open }
}

const birthday = ({ name, date, turns }: { name: string; date: string; turns?: number }): Entry => ({
  id: `birthday/${date}/${name}`,
  kind: 'birthday',
  title: name === 'you' ? 'Your birthday' : `${name.charAt(0).toUpperCase()}${name.slice(1)}’s birthday`,
  day: date,
  state: 'ahead',
  ...(turns === undefined ? {} : { note: `${turns} years` }),
  can: [],
})

function entry(one: Coming, now: Temporal.ZonedDateTime): Entry {
  const at = Temporal.Instant.fromEpochMilliseconds(one.at).toString()
  const past = one.at < now.epochMilliseconds
  if (one.kind === 'event') {
    const { event } = one
    const note = [event.people.length > 0 ? `with ${sayList(event.people)}` : '', event.place ?? ''].filter(Boolean).join(', ')
    return {
      id: `event/${event.id}`,
      kind: 'event',
      title: event.title,
      ...(event.wholeDay ? { day: Temporal.Instant.from(at).toZonedDateTimeISO(now.timeZoneId).toPlainDate().toString() } : { at }),
      state: event.stop < now.epochMilliseconds ? 'past' : 'ahead',
      ...(note ? { note } : {}),
      can: past || event.recurs ? [] : ['cancel'],
    }
  }
  const title = one.what || (one.kind === 'timer' ? 'Timer' : one.kind === 'alarm' ? 'Wake up' : 'Reminder')
  return {
    id: `${one.kind}/${one.id}`,
    kind: one.kind === 'timer' ? 'timer' : 'reminder',
    title: title.charAt(0).toUpperCase() + title.slice(1),
    at,
    state: 'ahead',
    ...(one.recurs ? { note: 'again and again' } : {}),
    can: one.kind === 'timer' ? ['cancel'] : one.recurs ? ['later', 'cancel'] : ['done', 'later', 'cancel'],
  }
}

function summary(fixed: readonly Entry[], open: readonly Entry[]): string {
  const ahead = fixed.filter(({ state }) => state === 'ahead').length
  if (fixed.length === 0 && open.length === 0) return 'Nothing is fixed. A day like this is a good one, too.'
  if (ahead === 0) return fixed.length > 0 ? 'What was fixed for today is behind you.' : 'Nothing is fixed for today.'
  return ahead === 1 ? 'One thing is left today.' : `${ahead} things are left today.`
}

function entryOf(one: KnownThing): KnownEntry {
  return {
    id: one.id,
    kind: one.kind === 'fact' ? 'fact' : 'utterance',
    about: one.subject,
    text: one.text,
    ...(one.value === undefined ? {} : { value: one.value }),
    madeBy: one.madeBy,
    sources: [...one.sources],
  }
}

function peopleOf(memory: Memory, person: Person, now: Temporal.Instant): PeopleView {
  const known = memory.known('', 1000).entries
  const people = memory.people().map(({ id, name, relation, lastSpokenOf, facts }) => {
    const ids = new Set(facts.map((fact) => fact.id))
    return {
      id,
      name: name ?? (relation ? `your ${relation}` : 'somebody'),
      ...(name && relation ? { relation } : {}),
      lastSpokenOf,
      facts: known.filter((one) => ids.has(one.id)).map(entryOf),
    }
  })
  return { now: now.toString(), zone: person.profile().zone, people }
}
