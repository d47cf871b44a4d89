/**
 * Memory: what was said and what it means. Items are verbatim and are never rewritten; everything else (people, facts,
 * search keys) is derived from them, points back at them, and can be rebuilt. It never keeps the companion's own guesses
 * or recalled text as facts about the person.
 *
 * This file is the room's face; outsiders import nothing else from here but `memory/ops.ts` (by `awaken`).
 */
import type { Clock } from '../clock/clock.ts'
import type { Felt } from '../language/feelings-read.ts'
import { feelingOf } from '../language/feelings.ts'
import type { Op, Vault } from '../vault/vault.ts'
import type { Chance } from '../words/chance.ts'
import type { Label } from '../words/label.ts'
import type { Moment } from '../words/moment.ts'
import type { Reading } from '../words/reading.ts'
import type { Source } from '../words/said.ts'
import { aboutMe, aboutPerson } from './about.ts'
import type { Summary } from './about.ts'
import { answer } from './answer.ts'
import type { Answer } from './answer.ts'
import type { Standing } from './answering/near.ts'
import { askWhich, doubts, isOpen, whichMeant } from './doubts.ts'
import type { Doubt, Which } from './doubts.ts'
import { fact, factsOf, matchingFacts } from './facts.ts'
import { planForgetting, tellPlan } from './forget.ts'
import type { Forgettable } from './forget.ts'
import { itemById, latestItems, matchingItems } from './find.ts'
import { knownEntries } from './known.ts'
import { settling } from './settle-doubt.ts'
import type { KnownThing } from './known.ts'
import { answerInward, innerLife } from './inner-life.ts'
import type { InnerLife } from './inner-life.ts'
import { afterForgetting, correcting, keeping, learning, takingBack } from './decide.ts'
import { allPeople, whoIs } from './people.ts'
import { newRarity } from './ranking/postings.ts'
import { recalling } from './recalling.ts'
import { isDateSlot } from './say-when.ts'
import { typedDate } from './typed-date.ts'
import { birthdays, ties } from './ties.ts'
import type { BirthdayOf, KnownTie } from './ties.ts'
import type { Vectors } from './vectors/meaning.ts'

/** One remembered utterance, note or event. */
export type Item = {
  readonly id: string
  readonly conversation: string
  readonly seq: number
  readonly who: 'person' | 'companion' | 'outside'
  /** The name of whoever said it, where it was neither the person nor the companion. */
  readonly speaker?: string
  readonly text: string
  readonly at: string
  readonly label: Label
}

/** Something believed to be so, with where it was said. */
export type Fact = {
  readonly id: string
  /** 'you' or a person id. */
  readonly subject: string
  /** What to call the subject: a name, or "your sister"; absent for 'you'. */
  readonly about?: string
  /** For example `lives in`, `works as`, `likes`, `birthday`, `sister`, `keeps passport in`. */
  readonly slot: string
  readonly value: string
  readonly since?: string
  readonly until?: string
  readonly madeBy: 'rule' | 'person' | 'model'
  readonly sources: readonly string[]
  /** The human that the value is, where it is one. */
  readonly person?: string
  /** Codes and passwords: said only when asked for by name. */
  readonly secret?: boolean
  /** No longer so: something told later took its place. */
  readonly superseded?: boolean
  readonly recordedAt?: string
}

/** When and where something is asked. */
export type Asking = {
  readonly now: Temporal.Instant
  readonly zone: string
  readonly locale?: string
  /** An item that is no answer: the question itself. */ readonly except?: string
}

export type { Answer, Doubt, Forgettable, InnerLife, KnownThing, Summary }
export type { Commitment } from './commitments.ts'
export type { FeltItem, MoodDay } from './feelings/mood.ts'
export type { PortraitKind, PortraitLine } from './portrait.ts'
export type { Gathered, Grain, Line as ReflectionLine } from './reflection/gather.ts'
export type { Reflection } from './reflection/reflections.ts'

export type Memory = InnerLife & {
  /** Keep an utterance; durable when it resolves. Twice with the same id keeps it once. */
  remember(item: Omit<Item, 'seq'>): Promise<Item>
  /** The op that keeps an utterance, for who has more to keep in the same transaction. */
  remembering(item: Omit<Item, 'seq'>): Op
  /** Learn facts and people from something the person said (never from anything else). Returns what is new. */
  learn(item: Item, readings: readonly Reading[], moment: Moment): Promise<readonly Fact[]>
  /** Keep what the person asked to have remembered: as what it says where a rule understands it, else as a note in their words. */
  keep(item: Item, what: string, moment: Moment): Promise<readonly Fact[]>
  /** Takes a fact back and leaves what was said: how keeping is undone. */
  takeBack(fact: string, at: string): Promise<void>
  /** Makes ready to be asked, in a second at most; never fails. Without it recall does with less (see vectors/port.ts). */
  prepare(question: string, how?: Parameters<Vectors['prepare']>[1]): Promise<void>
  recall(question: string, about: { now: Temporal.Instant; zone: string; most?: number }): readonly (Item & { score: number })[]
  whoIs(nameOrRelation: string): { id: string; name?: string; relation?: string; facts: readonly Fact[] } | undefined
  people(): readonly { id: string; name?: string; relation?: string; lastSpokenOf: string; facts: readonly Fact[] }[]
  facts(subject?: string): readonly Fact[]
  item(id: string): Item | undefined
  /** The last items of a conversation, oldest first; `before` pages back. */
  latest(most: number, before?: number): readonly Item[]
  /** Items and facts that match, newest first where the query is empty. */
  search(query: string, most: number): { items: readonly Item[]; facts: readonly Fact[] }
  /** Answers a question about the person's own life from what was told, or says honestly that it was not; undefined where it is no such question. */
  answer(question: string, about: Asking): Answer | undefined
  /** What is known of the person, or of one human, in a few spoken sentences, most important first. */
  about(whom: 'you' | string, about: Asking & { length?: number }): Summary | undefined
  /** Facts and items for a list to read, each a full sentence with its source; newest first where the query is empty. */
  known(query: string, most: number, after?: string): { entries: readonly KnownThing[]; next?: string }
  /** The person's people, with how often they were spoken of lately. */
  ties(now: Temporal.Instant): readonly KnownTie[]
  birthdays(from: Temporal.PlainDate, to: Temporal.PlainDate): readonly BirthdayOf[]
  sources(items: readonly string[]): readonly Source[]
  correct(fact: string, value: string, at: string): Promise<void>
  /** Two things told that cannot both be so, the newest first. */
  doubts(): readonly Doubt[]
  /** "You told me in May that Anna lives in Lyon. Is it Lisbon now?" */
  askWhich(doubt: Doubt, about: Asking): string
  /** Takes the person's answer to that; undefined where it is none. */
  settleDoubt(doubt: Doubt, answer: Item, about: Asking): Promise<Which | undefined>
  /** Final, `also` in the same transaction: the item or fact, and all that was derived from it alone. Returns how many rows went. */
  forget(what: Forgettable, at: string, also?: readonly Op[]): Promise<number>
  /** What `forget` would take, in words, without doing it. */
  wouldForget(what: Forgettable): { items: number; facts: number; ids: readonly string[]; goes: readonly string[]; first?: string; last?: string }
  count(): { items: number; facts: number; people: number }
}

/**
 * Opens the memory that lies in a vault. `alsoForget` gives the ops by which other rooms let go of what they keep of the
 * items named; they are applied in the same transaction as the forgetting itself. `meaning` is what recall knows of how near
 * things stand in meaning. `feel` hears how an utterance feels; without it the rule lexicon does.
 */
export function openMemory({
  vault,
  chance,
  alsoForget,
  meaning,
  feel = async () => lexically,
  standing,
}: {
  vault: Vault
  chance: Chance
  clock?: Clock
  alsoForget?: (items: readonly string[]) => readonly Op[]
  meaning?: Vectors
  feel?: () => Promise<(text: string) => Felt>
  /** What stands in reminders, notes, lists and the calendar: known too, where nothing that was told answers. */
  standing?: (about: Asking) => readonly Standing[]
}): Memory {
  const rarity = newRarity()
  const recallNow = recalling({ vault, rarity, meaning })
  const op = (kind: string, body: unknown, at: string): Op => ({ id: chance.id(Temporal.Instant.from(at)), kind: `memory.${kind}`, version: 1, at, body })

  return {
    ...innerLife({ vault, chance }),
    async remember(item) {
      const known = itemById(vault, item.id)
      if (known) return known
      await vault.append([op('remembered', item, item.at)])
      return itemById(vault, item.id) as Item
    },
    remembering: (item) => op('remembered', item, item.at),
    async learn(item, readings, moment) {
      const { ops, facts } = learning(vault, { item, readings, moment, feel: await feel() }, op)
      await vault.append(ops)
      return facts.flatMap((id) => fact(vault, id) ?? [])
    },
    async keep(item, what, moment) {
      const found = keeping(vault, { item, what, moment }, op)
      if (!found) return []
      await vault.append(found.ops)
      return [...found.learned.facts.map(({ id }) => id), ...found.learned.again].flatMap((id) => fact(vault, id) ?? [])
    },
    async takeBack(id, at) {
      await vault.append(takingBack(vault, id, { at, op }))
    },
    prepare: async (question, how) => meaning?.prepare(question, how),
    recall: (question, { now, zone, most = 20 }) => recallNow(question, { now, zone }, most),
    whoIs: (name) => whoIs(vault, name),
    people: () => allPeople(vault),
    facts: (subject) => factsOf(vault, subject),
    item: (id) => itemById(vault, id),
    latest: (most, before) => latestItems(vault, most, before),
    search: (query, most) => ({ items: matchingItems(vault, query, most), facts: matchingFacts(vault, query, most) }),
    answer: (question, about) =>
      answerInward(vault, question, about) ??
      answer(vault, question, {
        ...about,
        recall: (words, most) => recallNow(words, about, most).filter(({ id }) => id !== about.except),
        ...(standing && { standing: () => standing(about) }),
      }),
    about: (whom, about) => (whom === 'you' ? aboutMe(vault, about) : aboutPerson(vault, whom, about)),
    known: (query, most, after) => knownEntries(vault, query, { most, ...(after && { after }) }),
    ties: (now) => ties(vault, now),
    birthdays: (from, to) => birthdays(vault, from, to),
    sources: (items) =>
      items.flatMap((id) => {
        const item = itemById(vault, id)
        return item ? [{ item: item.id, text: item.text, at: item.at, who: item.who }] : []
      }),
    async correct(id, words, at) {
      const slot = fact(vault, id)?.slot ?? ''
      const value = (isDateSlot(slot) ? typedDate(words, Temporal.Instant.from(at).toZonedDateTimeISO('UTC')) : undefined) ?? words
      await vault.append(correcting(vault, { id, value, next: chance.id(Temporal.Instant.from(at)) }, { at, op }))
    },
    doubts: () => doubts(vault),
    askWhich,
    async settleDoubt(doubt, answer, about) {
      const which = isOpen(vault, doubt.before.id, doubt.after.id) ? whichMeant(doubt, answer.text, about) : undefined
      if (which) await vault.append(settling(vault, { doubt, which, item: answer, zone: about.zone }, op))
      return which
    },
    async forget(what, at, also = []) {
      const plan = planForgetting(vault, what)
      if (plan.items.length + plan.facts.length === 0) return 0
      const before = rows(vault)
      const after = afterForgetting(vault, plan, { at, op })
      await vault.append([op('forgot', plan, at), ...(alsoForget?.(plan.items) ?? []), ...also])
      await vault.append(after())
      rarity.counts.clear()
      meaning?.release()
      return before - rows(vault)
    },
    wouldForget: (what) => tellPlan(vault, planForgetting(vault, what)),
    count: () => ({
      items: number(vault, 'select count(*) as n from item'),
      facts: number(vault, 'select count(*) as n from fact where retracted_at is null'),
      people: number(vault, 'select count(*) as n from person'),
    }),
  }
}

/** What the rule lexicon hears, where no classifier is there. */
const lexically = (text: string): Felt => ({ ...feelingOf(text), confidence: 0.5 })

const number = (vault: Vault, sql: string): number => vault.get<{ n: number }>(sql)?.n ?? 0

/** Rows that hold something told, over all tables. */
const rows = (vault: Vault): number =>
  ['item', 'fact', 'person', 'mention', 'time_ref'].reduce((sum, table) => sum + number(vault, `select count(*) as n from ${table}`), 0)
