import type { Readable } from '../vault/vault.ts'
import type { Source } from '../words/said.ts'
import type { Asking } from './memory.ts'
import type { Recalled } from './recall.ts'

/** What to say, and what it rests on. `known: false` is the honest answer that it was not told. */
export type Answer = { readonly text: string; readonly sources: readonly Source[]; readonly known: boolean }
export type AnswerAt = Asking & { recall(words: string, most: number): readonly Recalled[] }

export function answer(_vault: Readable, _question: string, _about: AnswerAt): Answer | undefined {
  return undefined
}
