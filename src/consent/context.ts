import { join } from '../words/label.ts'
import type { Confidentiality, Integrity, Label } from '../words/label.ts'
import { clean, isTainted } from '../words/label.ts'
import type { Chance } from '../words/chance.ts'
import type { Op, Readable } from '../vault/vault.ts'

/** Of sources only those from outside are kept, and no more than this: the rest would grow with every turn. */
const mostSources = 100

type Row = { integrity: Integrity; confidentiality: Confidentiality; sources: string }

/** The join of everything placed in a conversation so far; a fresh one is clean. */
export function contextOf(vault: Readable, conversation: string): Label {
  const row = vault.get<Row>('select integrity, confidentiality, sources from context_label where conversation = ?', conversation)
  return row ? { integrity: row.integrity, confidentiality: row.confidentiality, sources: JSON.parse(row.sources) as string[] } : clean
}

/** The label of a conversation once this has been placed in it. */
export function widened(before: Label, label: Label): Label {
  const joined = join(before, isTainted(label) ? label : { ...label, sources: [] })
  return { ...joined, sources: joined.sources.slice(0, mostSources) }
}

/** The op that places something in a conversation, or undefined where it changes nothing. */
export function widenOp(vault: Readable, conversation: string, label: Label, chance: Chance): Op | undefined {
  const before = contextOf(vault, conversation)
  const after = widened(before, label)
  if (after.integrity === before.integrity && after.confidentiality === before.confidentiality && after.sources.length === before.sources.length)
    return undefined
  // The op's instant says nothing here; the label is what counts. A fixed one keeps the clock out of it.
  const at = '1970-01-01T00:00:00Z'
  return { id: chance.id(Temporal.Instant.from(at)), kind: 'consent.widened', version: 1, at, body: { conversation, label } }
}
