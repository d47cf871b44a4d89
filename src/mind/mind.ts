/**
 * The mind: understands what is said and decides what to say and do. It owns no data and reaches nothing by itself: memory,
 * abilities, time and chance are handed to it with each turn, and its own state goes out with its answer. There are two
 * minds behind this one type, the built-in one (rules and a small classifier) and a language model; both get the same turn.
 */
import type { Ability, Focus, Outcome } from '../words/ability.ts'
import type { Chance } from '../words/chance.ts'
import type { Heard } from '../words/heard.ts'
import type { Moment } from '../words/moment.ts'
import type { Reading } from '../words/reading.ts'
import type { Said, Source } from '../words/said.ts'

export type Mind = {
  /** Yields what to say and do; never rejects; returns the state to keep. Does not yield `done`: converse does. */
  think(turn: Turn): AsyncGenerator<Said, MindState>
  /** How to ask about a thread whose time has come, and the state in which it was asked; undefined where nothing fits. */
  followUp(thread: Thread, asking: Pick<Turn, 'state' | 'chance' | 'moment' | 'self'>): { readonly text: string; readonly state: MindState } | undefined
}

/** Everything the mind may know of this moment. */
export type Turn = {
  readonly heard: Heard
  readonly readings: readonly Reading[]
  readonly moment: Moment
  readonly state: MindState
  readonly self: Self
  readonly person: PersonSeen
  readonly abilities: readonly Ability[]
  readonly chance: Chance
  /** Search memory by words, people and dates; best first. Cheap (milliseconds); call it when it serves the answer. */
  recall(question: string, most?: number): readonly Recalled[]
  /** Answers a question about the person's own life; undefined where it is no such question, `known` false where it was never told. */
  answer(question: string):
    | {
        readonly text: string
        readonly sources: readonly Source[]
        readonly known: boolean
        /** What was asked, where it is not known. */ readonly asked?: string
        /** No answer, but the nearest line that was told. */ readonly near?: true
      }
    | undefined
  /** What is known of a human: by name ("Anna") or relation ("sister"). */
  whoIs(name: string): KnownPerson | undefined
  /** Call an ability through the gate. */
  act(ability: string, args: unknown): Promise<Outcome>
}

/** Who the companion is: its name, when it was born, its manner. */
export type Self = { readonly name: string; readonly since: string; readonly manner: Manner }

/** How to speak, each from 0 to 1. Form only: never what is meant. */
export type Manner = { readonly length: number; readonly formality: number; readonly warmth: number; readonly humour: number; readonly directness: number }

export type PersonSeen = {
  readonly name?: string
  readonly age: 'adult' | 'child'
  readonly country?: string
  /** How much company they like, 0 (only when I ask) to 1 (often). */
  readonly company: number
}

/** A remembered utterance or note, verbatim. `who` said it. */
export type Recalled = Source & { readonly score: number }

export type KnownPerson = {
  readonly id: string
  readonly name?: string
  readonly relation?: string
  readonly facts: readonly { readonly slot: string; readonly value: string; readonly source: Source }[]
}

/** The mind's own state, kept in the vault between turns, alive after a restart. Plain JSON. Keep it small: each part is saved when it changed. */
export type MindState = {
  /** Requests under way, the newest last: resumable after an interruption. */
  readonly frames: readonly Frame[]
  /** What was spoken of lately, newest first; at most 12. */
  readonly focus: readonly Focus[]
  /** What is going on in the person's life. */
  readonly threads: readonly Thread[]
  /** Moves and wordings used, with the time, to keep the balance and not to repeat; the oldest fall away. */
  readonly moves: readonly MoveMade[]
  /** What was just said or offered, so that "yes", "the second one", "what did you mean?" have a meaning. */
  readonly last?: { readonly said: string; readonly at: string; readonly offer?: Offer; readonly sources: readonly Source[]; readonly did: readonly string[] }
  /** Room for what one mind keeps beside these, by name (a technique under way, days since a remark). */
  readonly notes: Readonly<Record<string, unknown>>
}

export const newborn: MindState = { frames: [], focus: [], threads: [], moves: [], notes: {} }

/** A request whose arguments are not complete, or which waits for an answer. */
export type Frame = {
  readonly ability: string
  readonly args: Readonly<Record<string, unknown>>
  readonly asked?: string
  readonly options?: readonly string[]
  /** It was come back to after an interruption: once is enough. */ readonly returned?: boolean
  readonly at: string
  readonly text: string
}

/** What the companion offered: a yes takes it up. */
export type Offer =
  | { readonly kind: 'ability'; readonly ability: string; readonly args: unknown }
  | { readonly kind: 'technique'; readonly technique: string }
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly of: string }

/** Something going on in the person's life: opened by what they told, asked about once when its time has come. */
export type Thread = {
  readonly id: string
  /** A key of the life-events table. */
  readonly kind: string
  readonly people: readonly string[]
  /** The person's own words about it, newest last, with item ids. */
  readonly told: readonly { readonly text: string; readonly at: string; readonly item: string }[]
  /** What one would want to know and has not heard, by key of the kind. */
  readonly unknown: readonly string[]
  /** Slots heard: who, where, when, what. */
  readonly known: Readonly<Record<string, string>>
  readonly status: 'coming' | 'going on' | 'over' | 'let go'
  readonly valence: number
  /** When it happens, ISO instant, and when to ask about it (once). */
  readonly at?: string
  readonly followUpAt?: string
  readonly followedUp?: string
}

export type MoveMade = { readonly move: string; readonly line?: string; readonly at: string }
