import { newborn } from '../mind/mind.ts'
import type { MindState, Thread } from '../mind/mind.ts'
import type { Op, Vault } from '../vault/vault.ts'
import type { StatePart } from './ops.ts'

/** Reads one part of the companion's state. */
export function readPart<T>(vault: Vault, key: string): T | undefined {
  const row = vault.get<{ body: string }>('select body from mind_state where key = ?', key)
  return row && (JSON.parse(row.body) as T)
}

const threadPrefix = 'thread/'
const wholes = ['frames', 'focus', 'moves', 'last', 'notes'] as const

/** The mind's state as it was left. */
export function readMindState(vault: Vault): MindState {
  const threads = vault
    .all<{ body: string }>("select body from mind_state where key >= 'thread/' and key < 'thread0' order by key")
    .map((row) => JSON.parse(row.body) as Thread)
  const kept: Record<string, unknown> = { threads }
  for (const key of wholes) {
    const part = readPart(vault, key)
    if (part !== undefined) kept[key] = part
  }
  return { ...newborn, ...kept }
}

/** What changed from one state to the next, part by part: an evening's talk writes little. */
export function changedParts(before: MindState, after: MindState): StatePart[] {
  const parts: StatePart[] = []
  for (const key of wholes) {
    if (before[key] === after[key]) continue
    parts.push({ key, body: after[key] === undefined ? null : JSON.stringify(after[key]) })
  }
  const old = new Map(before.threads.map((thread) => [thread.id, thread]))
  for (const thread of after.threads) {
    if (old.get(thread.id) !== thread) parts.push({ key: threadPrefix + thread.id, body: JSON.stringify(thread) })
    old.delete(thread.id)
  }
  for (const id of old.keys()) parts.push({ key: threadPrefix + id, body: null })
  return parts
}

/** The op that keeps these parts. */
export const stateOp = (id: string, at: Temporal.Instant, parts: readonly StatePart[]): Op => ({
  id,
  kind: 'companion.state',
  version: 1,
  at: at.toString(),
  body: { parts },
})
