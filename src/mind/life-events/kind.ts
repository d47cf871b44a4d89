import type { FeelingWord } from '../../words/reading.ts'

/**
 * A kind of thing that happens in a life, as data: how it is said, what one would want to know, what helps, and when to ask
 * again. Lines may hold slots: `{who}` ("your sister", "Anna"), `{what}`, `{where}`, `{when}`; a line whose slot was not heard
 * is not used. Lines are written to be spoken aloud, in the second person, without exclamation marks.
 */
export type LifeEventKind = {
  readonly key: string
  /** How it is said, 10 or more ways, as a person would really type or say it: trains the reader, so no slots here. */
  readonly said: readonly string[]
  /** Usual valence, -1 to 1. */
  readonly valence: number
  /** Whether it lies ahead when told ("interview on Thursday"), has happened, or lasts. */
  readonly phase: 'ahead' | 'past' | 'lasting' | 'any'
  readonly feelings: readonly FeelingWord[]
  /** Particulars, most wanted first: what one who cares would ask next. `answeredBy` matches when it was already told. */
  readonly ask: readonly { readonly key: string; readonly phase?: 'ahead' | 'past' | 'lasting'; readonly lines: readonly string[]; readonly answeredBy?: RegExp }[]
  /** Reflections: what lies under what was said; `feeling` limits a line to that feeling, `phase` to that time. */
  readonly reflect: readonly { readonly line: string; readonly feeling?: FeelingWord | 'good' | 'bad' | 'mixed'; readonly phase?: 'ahead' | 'past' | 'lasting' }[]
  /** A real affirmation: names what the person did, not what they are. */
  readonly affirm?: readonly string[]
  /** A considered word or a small step, given when asked for or welcome. */
  readonly helps?: readonly string[]
  /** Words that must never be said about it. */
  readonly never?: readonly string[]
  /** When to ask again, counted from when it happens (or was told), as ISO 8601 duration, and how. Once. */
  readonly followUp?: { readonly after: string; readonly lines: readonly string[] }
}
