/** The part of What I know that looks inward, and forgetting: mood, days, the portrait, and what goes with what. */
import type { Clock } from '../clock/clock.ts'
import type { Forgettable, Memory, Reflection } from '../memory/memory.ts'
import type { Person } from '../person/person.ts'
import type { Change } from '../words/moment.ts'
import type { Answer, Rooms } from './life.ts'
import type { DayEntry, DayPart, ForgetAll, Forgetting } from './sheets.ts'

export type Inward = Pick<Rooms, 'forget' | 'forgetAll' | 'forgetAgain' | 'mood' | 'feltAs' | 'days' | 'portrait' | 'portray'>
type Parts = {
  readonly memory: Memory
  readonly person: Person
  readonly clock: Clock
  madeOf(items: readonly string[]): NonNullable<Forgetting['made']>
  letGo(made: readonly string[]): readonly Change[]
  /** Told when something was forgotten. */
  forgot(): void
}

/** So many days or weeks come at once. */
const page = 7
/** A day that is shown holds so many lines of each part at most; it was gathered with as many. */
const partNames: readonly DayPart[] = ['happened', 'decided', 'open']

export const kindOf = (memory: Memory, id: string): 'item' | 'fact' => (memory.item(id) ? 'item' : 'fact')

export function inwardBehind({ memory, person, clock, madeOf, letGo, forgot }: Parts): Inward {
  const asking = () => {
    const { zone, locale } = person.profile()
    return { now: clock.now(), zone, locale }
  }
  const forgetting = async (what: Forgettable, { sure, also = [] }: { sure: boolean; also?: readonly string[] | undefined }): Promise<Answer<Forgetting>> => {
    const would = memory.wouldForget(what)
    if (would.items + would.facts === 0) return { kind: 'not', why: 'That is gone already.' }
    const made = madeOf(would.ids)
    const offered = new Set(made.map(({ id }) => id))
    if (sure) {
      await memory.forget(what, clock.now().toString(), letGo(also.filter((id) => offered.has(id))))
      forgot()
    }
    return { kind: 'done', is: { rows: would.items + would.facts, goes: [...would.goes], ...(made.length > 0 ? { made } : {}) } }
  }
  const entryOf = (one: Reflection): DayEntry => {
    return {
      id: one.id,
      grain: one.grain,
      start: one.start,
      stop: one.stop,
      told: memory.tellReflection(one.id, asking())?.text ?? '',
      who: [...memory.whoIn(one)],
      lines: partNames.flatMap((part) => one.gathered[part].flatMap(({ text, item }) => memory.sources([item]).map((source) => ({ part, text, source })))),
    }
  }

  return {
    forget: (id, how) => forgetting(kindOf(memory, id) === 'item' ? { item: id } : { fact: id }, how),
    async forgetAll(what, how) {
      const named = forgettable(memory, what, person.profile().zone)
      return named ? forgetting(named, how) : { kind: 'not', why: 'I know nobody of that name.' }
    },
    async forgetAgain() {
      const items = memory.cameBack()
      if (items.length === 0) return { kind: 'not', why: 'There is nothing here that you had me forget.' }
      await memory.forget({ items }, clock.now().toString())
      forgot()
      return { kind: 'done', is: null }
    },
    async mood(weeks) {
      const { now, zone, locale } = asking()
      const today = now.toZonedDateTimeISO(zone).toPlainDate()
      const from = today.subtract({ days: weeks * 7 - 1 })
      const days = memory.mood({ from: from.toString(), to: today.add({ days: 1 }).toString(), zone })
      const told = memory.answer('How have I been lately?', { now, zone, locale })
      return {
        zone,
        from: from.toString(),
        to: today.toString(),
        told: told?.known ? (/^.*?\.(?: You sounded [^.]*\.)?/.exec(told.text)?.[0] ?? '') : '',
        days: days.map(({ felt, words, ...day }) => ({
          ...day,
          words: [...words],
          felt: felt.map(({ source, valence, word, byPerson }) => ({ source, valence, byPerson, ...(word ? { word } : {}) })),
        })),
      }
    },
    async feltAs(item, word) {
      const done = await memory.correctFeeling(item, word, clock.now().toString())
      return done ? { kind: 'done', is: null } : { kind: 'not', why: 'That is gone already.' }
    },
    async days(grain, before) {
      const { now, zone } = asking()
      // What nobody gathered yet, because the machine slept through the night, is gathered when it is asked for.
      await memory.reflect(now, zone)
      const found = memory.reflections(grain, { most: page + 1, ...(before ? { before } : {}) })
      const entries = found.slice(0, page).map(entryOf)
      const last = entries.at(-1)
      return { zone, today: now.toZonedDateTimeISO(zone).toPlainDate().toString(), entries, ...(found.length > page && last ? { next: last.start } : {}) }
    },
    async portrait() {
      return {
        zone: person.profile().zone,
        lines: (await memory.portrait(clock.now())).map((line) => ({ ...line, for: [...line.for], against: [...line.against] })),
      }
    },
    async portray(id, text) {
      const done = await memory.correctPortrait(id, text, clock.now().toString())
      return done ? { kind: 'done', is: null } : { kind: 'not', why: 'That is gone already.' }
    },
  }
}

function forgettable(memory: Memory, what: ForgetAll, zone: string): Forgettable | undefined {
  if ('topic' in what) return { topic: what.topic }
  if ('source' in what) return { source: what.source }
  if ('person' in what) {
    const found = memory.whoIs(what.person)
    return found && { person: found.id }
  }
  const day = Temporal.PlainDate.from(what.day)
  const start = (date: Temporal.PlainDate): string => date.toZonedDateTime(zone).toInstant().toString()
  return { from: start(day), to: start(day.add({ days: 1 })) }
}
