/**
 * Memory: what was said and what it means. Items are verbatim and are never rewritten; everything else (people, facts,
 * search keys) is derived from them, points back at them, and can be rebuilt. It never keeps the companion's own guesses
 * or recalled text as facts about the person.
 *
 * This file is the room's face; outsiders import nothing else from here but `memory/ops.ts` (by `awaken`).
 */
import type { Label } from '../words/label.ts'
import type { Moment } from '../words/moment.ts'
import type { Reading } from '../words/reading.ts'

/** One remembered utterance, note or event. */
export type Item = {
  readonly id: string
  readonly conversation: string
  readonly seq: number
  readonly who: 'person' | 'companion' | 'outside'
  readonly text: string
  readonly at: string
  readonly label: Label
}

/** Something believed to be so, with where it was said. */
export type Fact = {
  readonly id: string
  /** 'you' or a person id. */
  readonly subject: string
  /** For example `lives in`, `works as`, `likes`, `birthday`, `sister`, `keeps passport in`. */
  readonly slot: string
  readonly value: string
  readonly since?: string
  readonly until?: string
  readonly madeBy: 'rule' | 'person' | 'model'
  readonly sources: readonly string[]
}

export type Memory = {
  /** Keep an utterance; durable when it resolves. Twice with the same id keeps it once. */
  remember(item: Omit<Item, 'seq'>): Promise<Item>
  /** Learn facts and people from something the person said (never from anything else). Returns what is new. */
  learn(item: Item, readings: readonly Reading[], moment: Moment): Promise<readonly Fact[]>
  recall(question: string, about: { now: Temporal.Instant; zone: string; most?: number }): readonly (Item & { score: number })[]
  whoIs(nameOrRelation: string): { id: string; name?: string; relation?: string; facts: readonly Fact[] } | undefined
  people(): readonly { id: string; name?: string; relation?: string; lastSpokenOf: string; facts: readonly Fact[] }[]
  facts(subject?: string): readonly Fact[]
  item(id: string): Item | undefined
  /** The last items of a conversation, oldest first; `before` pages back. */
  latest(most: number, before?: number): readonly Item[]
  /** Items and facts that match, newest first where the query is empty. */
  search(query: string, most: number): { items: readonly Item[]; facts: readonly Fact[] }
  correct(fact: string, value: string, at: string): Promise<void>
  /** Final: the item or fact, and all that was derived from it alone. Returns how many rows went. */
  forget(what: { item?: string; fact?: string; person?: string; topic?: string; from?: string; to?: string }, at: string): Promise<number>
  count(): { items: number; facts: number; people: number }
}
