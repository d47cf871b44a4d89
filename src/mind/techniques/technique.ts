/**
 * A technique: a short conversation with a shape, of the kind that has been tested in rule-based agents and in counselling.
 * It is data; `walk.ts` says which step comes next and what an answer means, so that whoever runs it only keeps
 * `{ key, answers }` and speaks. A technique is offered, never begun unasked; it can be left at any step with a word, and
 * leaving costs nothing: nobody is asked why, and it is not brought up again by itself.
 *
 * Slots in lines are keys of answers. They hold the person's own words, verbatim, and stand in quotation marks; a line whose
 * slot was skipped is not used.
 */
import type { Wordings } from '../../words/ability.ts'
import type { FeelingWord } from '../../words/reading.ts'
import type { Intent } from '../intents.ts'

export type Technique = {
  readonly key: string
  /** What it is, as one would say it to the person. */
  readonly name: string
  /** Intents with which a person asks for it. */
  readonly intents: readonly Intent[]
  readonly fits: Fits
  /** One sentence, easily refused. */
  readonly offer: Wordings
  /** Said when it is taken up, before the first question. */
  readonly open: Wordings
  readonly steps: readonly Step[]
  /** The first one whose conditions hold is said at the end. The last one has none. */
  readonly close: readonly Closing[]
  /** Said when the person leaves in the middle. */
  readonly leave: Wordings
  /** Said when the person wants to go on later: then the open step is asked again. */
  readonly resume: Wordings
  /** A second part, some time after, offered once. */
  readonly review?: Review
}

/** When it may be offered by itself. All that is given must hold; asked for by name it always may begin. */
export type Fits = {
  /** One of these was named or heard. */
  readonly feelings?: readonly FeelingWord[]
  /** The thread is one of these kinds of life event. */
  readonly events?: readonly string[]
  /** Never offered where the talk is about one of these: nobody's grief is weighed in columns. */
  readonly not?: readonly string[]
  /** Words that call for it. */
  readonly said?: RegExp
  /** Local hours, `to` exclusive; may run over midnight. */
  readonly hours?: { readonly from: number; readonly to: number }
}

export type Expects =
  | { readonly kind: 'text' }
  /** 0 to 100. */
  | { readonly kind: 'rating' }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'choice'; readonly options: readonly { readonly key: string; readonly label: string; readonly says: RegExp }[] }
  /** The person does something for a while and comes back; whatever they write meanwhile is theirs and gets no answer. */
  | { readonly kind: 'quiet'; readonly lasts: string }

/**
 * What a line promises, so that nothing is promised that will not be done: `keep`, that what was said is in memory (not so
 * between us); `remind`, that a reminder was set; `review`, that the second part will come round; `forget`, that answers can be
 * unmade. Steps and closings whose promise cannot be kept are passed over.
 */
export type Promised = 'keep' | 'remind' | 'review' | 'forget'

export type Step = {
  readonly needs?: Promised
  /** What the answer is kept as: the slot in later lines. */
  readonly key: string
  readonly expects: Expects
  readonly ask: Wordings
  /** Asked once more, otherwise, when the answer did not fit. After that the step is skipped. */
  readonly again?: Wordings
  /** A word in return, before the next question; not at every step. */
  readonly received?: Wordings
  /** The step is left out unless all hold. */
  readonly when?: readonly Condition[]
}

/** About one earlier answer. A condition on an answer that is not there does not hold. */
export type Condition =
  | { readonly of: string; readonly is: string }
  | { readonly of: string; readonly atLeast: number }
  | { readonly of: string; readonly atMost: number }
  /** Lower or higher than another rating by at least this much. */
  | { readonly of: string; readonly below: string; readonly by: number }
  | { readonly of: string; readonly above: string; readonly by: number }
  | { readonly of: string; readonly answered: boolean }

export type Closing = {
  readonly needs?: Promised
  readonly when?: readonly Condition[]
  readonly lines: Wordings
  /** What to be reminded of, with slots, and the step in whose answer the time was said. Set it through the gate before the close is said. */
  readonly remind?: { readonly about: string; readonly at: string }
  /** Another technique that follows from this one, offered with this close. */
  readonly next?: string
}

export type Review = {
  /** Counted from the close, ISO 8601. */
  readonly after: string
  readonly when?: readonly Condition[]
  readonly open: Wordings
  readonly steps: readonly Step[]
  readonly close: readonly Closing[]
  /** How many times it may come round, for what takes several days. Once if absent. */
  readonly times?: number
}

export const text: Expects = { kind: 'text' }
export const rating: Expects = { kind: 'rating' }
export const yesNo: Expects = { kind: 'yes-no' }
