import type { FeelingWord } from './feeling.ts'
import type { When } from './when.ts'

/** What kind of thing an utterance does. */
export type DialogueAct =
  | 'tell'
  | 'ask'
  | 'request'
  | 'answer'
  | 'correct'
  | 'greet'
  | 'thank'
  | 'part'
  | 'agree'
  | 'refuse'
  | 'vent'
  | 'joke'
  | 'insult'
  | 'praise'
  | 'silence'
  | 'noise'

/** A human who is spoken of: "my sister Anna" is { name: 'Anna', relation: 'sister' }. */
export type PersonNamed = { readonly name?: string; readonly relation?: string; readonly text: string; readonly start: number; readonly end: number }

/**
 * One understood segment of an utterance ("remind me to call mum, and what time is it in Tokyo" has two).
 * Made by `mind/understand`, read by both minds and by abilities; it never carries anything that was not said.
 */
export type Reading = {
  /** The segment, verbatim. */
  readonly text: string
  readonly act: DialogueAct
  /** One of the intents listed in `docs/intents.md`. */
  readonly intent: string
  /** How sure, 0 to 1, calibrated on held-out utterances. */
  readonly score: number
  /** The next best guesses, best first, for "did you mean". */
  readonly others: readonly { readonly intent: string; readonly score: number }[]
  /** Slots by name, in the person's words: `what`, `list`, `item`, `title`, `place`, `amount` … (see `docs/intents.md`). */
  readonly slots: Readonly<Record<string, string>>
  readonly whens: readonly When[]
  /** A span of time said as a length ("for ten minutes"), as ISO 8601 duration. */
  readonly lasts?: string
  readonly people: readonly PersonNamed[]
  readonly places: readonly string[]
  /** The kind of life event that it tells of (a key of the table in `mind/life-events`), with certainty 0 to 1, and whose it is: "my son got an offer" is theirs. */
  readonly event?: { readonly kind: string; readonly score: number; readonly whose?: 'mine' | 'theirs' }
  /** What this line may tell (keys of the table in `mind/situations`), best first, scores adding up to at most 1. Only where something is told. */
  readonly situations?: readonly SituationGuess[]
  /** The same of the whole utterance, on its first segment, where it has several. */
  readonly whole?: readonly SituationGuess[]
  readonly feeling: Feeling
}

/** A guess at a situation, with a score from 0 to 1, and how like it is to the nearest way of saying it (0 to 1; the best guesses only). */
export type SituationGuess = { readonly key: string; readonly score: number; readonly like?: number }

/** Valence from -1 (bad) to 1 (good), arousal from 0 (calm) to 1, and a plain word where one fits. */
export type Feeling = { readonly valence: number; readonly arousal: number; readonly word?: FeelingWord }

export type { FeelingWord }
