import type { FeelingWord } from '../../words/reading.ts'

/** Whether it lies ahead when told ("interview on Thursday"), has happened, or lasts. */
export type Phase = 'ahead' | 'past' | 'lasting'

/** What a line is limited to: one feeling, or any good, bad or mixed one. */
export type Tone = FeelingWord | 'good' | 'bad' | 'mixed'

/** A line and when it fits. Without `feeling` and `phase` it is true of the kind whatever was told. */
export type Line = { readonly line: string; readonly feeling?: Tone; readonly phase?: Phase }

/**
 * A kind of thing that happens in a life, as data: how it is said, what one would want to know, what helps, and when to ask
 * again. Lines are written to be spoken aloud, in the second person, without exclamation marks; reflections hold no question.
 *
 * Slots, filled with the person's own words; a line whose slot was not heard is not used:
 * `{who}` a human, as the companion would name them ("your sister", "Anna"), upper-cased by the filler at the start of a sentence;
 * `{what}` a thing as a noun phrase with its article or possessive ("the thesis", "your bike");
 * `{where}` a place as a noun phrase that can follow "in" or "to" ("Lisbon", "the new flat");
 * `{when}` a time still to come, without its preposition, so that it can follow "until" or "by" ("Thursday", "tomorrow", "next week");
 * leave it out for "today", "now", a clock time alone and anything past.
 *
 * `helps` are `Line`s like `reflect`, because advice for before an interview is nonsense after it; `followUp` is a list by phase,
 * because "how did it go" must not be asked of one who told how it went. Take the first entry whose `phase` fits the thread, or
 * has none.
 */
export type LifeEventKind = {
  readonly key: string
  /** How it is said, 14 or more ways, as a person would really type or say it: trains the reader, so no slots here. */
  readonly said: readonly string[]
  /** Usual valence, -1 to 1. */
  readonly valence: number
  readonly phase: Phase | 'any'
  readonly feelings: readonly FeelingWord[]
  /** Particulars, most wanted first: what one who cares would ask next. `answeredBy` matches when it was already told. */
  readonly ask: readonly { readonly key: string; readonly phase?: Phase; readonly lines: readonly string[]; readonly answeredBy?: RegExp }[]
  /** A plain word first, true of the event whatever was told of it: what a friend says before asking. */
  readonly reflect: readonly Line[]
  /** What the companion would do, given when it is asked. */
  readonly helps: readonly Line[]
  /** Words that must never be said about it, by either mind. */
  readonly never: readonly string[]
  /** When to ask again, counted from when it happens (or was told), as ISO 8601 duration, and how. Once. */
  readonly followUp: readonly { readonly phase?: Phase; readonly after: string; readonly lines: readonly string[] }[]
}

/** "any", a phase, a feeling, or both: "past", "proud", "past proud". */
type When = 'any' | Phase | Tone | `${Phase} ${Tone}`
type Lines = string | Partial<Record<When, string>>

/** A kind as it is written: one line of text a wording, so that the files read as prose. */
export type Draft = Pick<LifeEventKind, 'key' | 'valence' | 'phase' | 'feelings'> & {
  readonly said: string
  readonly ask: readonly { readonly key: string; readonly phase?: Phase; readonly lines: string; readonly answeredBy?: RegExp }[]
  readonly reflect: Lines
  readonly helps: Lines
  readonly never: string
  readonly followUp: readonly { readonly phase?: Phase; readonly after: string; readonly lines: string }[]
}

const phases: readonly string[] = ['ahead', 'past', 'lasting'] satisfies Phase[]

/** Makes a kind of its draft. */
export function kind(draft: Draft): LifeEventKind {
  return {
    ...draft,
    said: split(draft.said),
    ask: draft.ask.map((asked) => ({ ...asked, lines: split(asked.lines) })),
    reflect: spread(draft.reflect),
    helps: spread(draft.helps),
    never: split(draft.never),
    followUp: draft.followUp.map((later) => ({ ...later, lines: split(later.lines) })),
  }
}

const split = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

function spread(lines: Lines): Line[] {
  if (typeof lines === 'string') return split(lines).map((line) => ({ line }))
  return Object.entries(lines).flatMap(([when, text]) => split(text).map((line) => ({ line, ...limits(when) })))
}

function limits(when: string): Omit<Line, 'line'> {
  const words = when.split(' ').filter((word) => word !== 'any')
  const phase = words.find((word) => phases.includes(word)) as Phase | undefined
  const feeling = words.find((word) => !phases.includes(word)) as Tone | undefined
  return { ...(phase ? { phase } : {}), ...(feeling ? { feeling } : {}) }
}
