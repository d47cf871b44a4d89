import type { MindState } from '../mind/mind.ts'
import type { Op, Vault } from '../vault/vault.ts'
import type { StatePart } from './ops.ts'
import { readMindState } from './state.ts'

/** The parts of the companion's own state that spoke of these items, without them. */
export function withoutItems(vault: Vault, items: readonly string[]): StatePart[] {
  const gone = new Set(items)
  const state = readMindState(vault)
  const parts: StatePart[] = []
  for (const thread of state.threads) {
    const told = thread.told.filter(({ item }) => !gone.has(item))
    if (told.length === thread.told.length) continue
    // What was known of a thread came from what was told: without that, there is no thread.
    parts.push({ key: `thread/${thread.id}`, body: told.length > 0 ? JSON.stringify({ ...thread, told, known: {} }) : null })
  }
  if (state.last?.sources.some(({ item }) => gone.has(item))) parts.push({ key: 'last', body: null })
  if (parts.length > 0 || items.length > 0)
    parts.push({ key: 'frames', body: null }, { key: 'focus', body: null }, { key: 'notes', body: JSON.stringify(keptNotes(state)) })
  return parts
}

/** Notes may quote the person; only those that are plain counts and times survive a forgetting. */
function keptNotes(state: MindState): Record<string, unknown> {
  return Object.fromEntries(Object.entries(state.notes).filter(([, value]) => typeof value === 'number' || typeof value === 'boolean'))
}

/** The ops by which the companion lets go of items that are being forgotten. */
export function forgetOps(vault: Vault, items: readonly string[], about: { id(): string; at: string }): Op[] {
  return [
    { id: about.id(), kind: 'companion.forgotten', version: 1, at: about.at, body: { items: [...items], parts: withoutItems(vault, items) } },
    // What was done because of them loses its words too; that it was done stays in the chain.
    { id: about.id(), kind: 'consent.erased', version: 1, at: about.at, body: { sources: [...items] } },
  ]
}
