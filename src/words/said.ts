import type { Act } from './ability.ts'
import type { Trouble } from './trouble.ts'

/** A memory that an answer rests on: what the person sees when they ask "why do you say that?" */
export type Source = { readonly item: string; readonly text: string; readonly at: string; readonly who: 'person' | 'companion' | 'outside' }

/** A closed question with its answers, offered as words to choose; free text is always accepted too. */
export type Choices = { readonly question: string; readonly options: readonly string[]; readonly skippable: boolean }

/** Something that the companion says without having been asked: a reminder, a follow-up, a late notice. Kept as an item like any other. */
export type Unasked = {
  readonly id: string
  readonly seq: number
  readonly text: string
  readonly at: string
  readonly why: 'reminder' | 'timer' | 'alarm' | 'follow-up' | 'late' | 'backup' | 'care'
  /** Rings and shows a system notification; everything else waits quietly on the page. */
  readonly urgent: boolean
  readonly acts: readonly Act[]
}

/**
 * What the companion does in answer to an utterance, as a stream. The stream never rejects: trouble is an event, and
 * `done` is always the last one.
 */
export type Said =
  /** The utterance is on the disk (not sent "between us"). Always the first. */
  | { readonly kind: 'heard'; readonly id: string; readonly seq: number }
  | { readonly kind: 'saying'; readonly text: string }
  | { readonly kind: 'because'; readonly sources: readonly Source[] }
  | { readonly kind: 'did'; readonly act: Act }
  | {
      readonly kind: 'needsYes'
      readonly confirmation: { readonly id: string; readonly ability: string; readonly shown: string; readonly on: 'any' | 'screen' }
    }
  | { readonly kind: 'choose'; readonly choices: Choices }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  /** Something that the person should do with their own hands, on the page or in the terminal: nothing of it is spoken or kept. */
  | { readonly kind: 'open'; readonly place: 'keys' | 'settings' | 'known' | 'today' | 'people' }
  /** The whole reply as it was kept; `seq` is absent "between us". */
  | { readonly kind: 'done'; readonly id: string; readonly seq?: number; readonly text: string; readonly at: string }
