/**
 * A technique: a few turns with a beginning and an end, tested elsewhere without a language model (a thought record, one small
 * step towards somebody, expressive writing, an evening wind-down). Data only: `technique-run` plays it, keeps its place in the
 * state, lets the person leave with a word and come back. Lines are spoken aloud: no jargon, no exclamation marks.
 */
export type Technique = {
  /** For example `thoughts`, `step`, `writing`, `winddown`, `mood`. */
  readonly key: string
  /** The intents that begin it. */
  readonly intents: readonly string[]
  /** How it is offered, as a question that a yes takes up. */
  readonly offer: readonly string[]
  /** Said first, before the first step. */
  readonly open: readonly string[]
  readonly steps: readonly Step[]
  /** The last words; `{answer}` slots by step key, in the person's own words turned round. */
  readonly close: readonly string[]
}

export type Step = {
  readonly key: string
  /** What is asked or suggested; may hold `{slots}` of earlier steps. */
  readonly ask: readonly string[]
  /** `number` wants 0 to 100 and asks once more where none was said; `text` takes anything; `any` needs no content ("done"). */
  readonly takes: 'text' | 'number' | 'any'
  /** Said before the next step, in answer to this one; may hold `{slots}`, this step's included. */
  readonly heard?: readonly string[]
}
