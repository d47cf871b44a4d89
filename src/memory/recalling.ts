import { askedOf } from './asked.ts'
import { recall } from './recall.ts'
import type { Library, Recalled } from './recall.ts'
import { windowIn } from './window.ts'

/** So many are kept of each question, for whoever asks for fewer. */
const enough = 24
const mostKept = 16

export type RecallNow = (question: string, at: { readonly now: Temporal.Instant; readonly zone: string }, most: number) => readonly Recalled[]

/**
 * Recall that looks once where the same is asked again before anything was written: within one turn the mind, the answer and
 * its second thoughts ask for the same question. Nothing is kept across a write, so nothing that was forgotten can come back.
 */
export function recalling(library: Library): RecallNow {
  const kept = new Map<string, readonly Recalled[]>()
  let written = -1
  return (question, at, most) => {
    const changes = library.vault.get<{ n: number }>('select total_changes() as n')?.n ?? -1
    if (changes !== written || kept.size >= mostKept) kept.clear()
    written = changes
    const window = windowIn(question, at)
    const key = JSON.stringify([question, window?.from, window?.to])
    const known = kept.get(key)
    if (known && most <= enough) return known.slice(0, most)
    const found = recall(library, askedOf(library.vault, question, window), Math.max(most, enough))
    kept.set(key, found)
    return found.slice(0, most)
  }
}
