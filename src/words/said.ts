import type { Act } from './ability.ts'
import type { Trouble } from './trouble.ts'

/** A memory that an answer rests on: what the person sees when they ask "why do you say that?" */
export type Source = { readonly item: string; readonly text: string; readonly at: string; readonly who: 'person' | 'companion' | 'outside' }

/** A closed question with its answers, offered as words to choose; free text is always accepted too. */
export type Choices = { readonly question: string; readonly options: readonly string[]; readonly skippable: boolean }

/**
 * What the companion does in answer to an utterance, as a stream. The stream never rejects: trouble is an event, and
 * `done` is always the last one.
 */
export type Said =
  | { readonly kind: 'saying'; readonly text: string }
  | { readonly kind: 'because'; readonly sources: readonly Source[] }
  | { readonly kind: 'did'; readonly act: Act }
  | { readonly kind: 'needsYes'; readonly confirmation: { readonly id: string; readonly ability: string; readonly shown: string; readonly on: 'any' | 'screen' } }
  | { readonly kind: 'choose'; readonly choices: Choices }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  | { readonly kind: 'done' }
