/** Everything known, as a list to read: facts as sentences, then what was said, each with where it comes from. */
import type { Readable } from '../vault/vault.ts'
import type { Source } from '../words/said.ts'
import { matchingFacts } from './facts.ts'
import { itemById, matchingItems } from './find.ts'
import { sourceOf } from './item.ts'
import type { Fact } from './memory.ts'
import { sayFact } from './say-fact.ts'
import { isDateSlot, sayDate } from './say-when.ts'

export type KnownThing = {
  readonly id: string
  readonly kind: 'fact' | 'item'
  /** `you`, or what to call whom it is about. */
  readonly subject: string
  readonly text: string
  /** The part that a correction replaces; facts only. */
  readonly value?: string
  readonly madeBy: 'rule' | 'person' | 'model'
  readonly sources: readonly Source[]
}

/** One page: all facts come before all items. `after` is what `next` said. */
export function knownEntries(vault: Readable, query: string, { most, after }: { most: number; after?: string }): { entries: KnownThing[]; next?: string } {
  const [stage, from] = /^([fi]):(\d+)$/.exec(after ?? '')?.slice(1) ?? ['f', String(Number.MAX_SAFE_INTEGER)]
  const entries: KnownThing[] = []
  if (stage === 'f') {
    const facts = matchingFacts(vault, query, most, Number(from))
    for (const fact of facts) {
      const sources = fact.sources.flatMap((id) => itemById(vault, id) ?? []).map(sourceOf)
      entries.push({ id: fact.id, kind: 'fact', subject: fact.about ?? 'you', text: sayFact(fact), value: shownValue(fact), madeBy: fact.madeBy, sources })
    }
    const last = facts.at(-1)
    if (facts.length === most && last) return { entries, next: `f:${rowOf(vault, last.id)}` }
  }
  const items = matchingItems(vault, query, most - entries.length, stage === 'i' ? Number(from) : Number.MAX_SAFE_INTEGER)
  for (const item of items)
    entries.push({
      id: item.id,
      kind: 'item',
      subject: item.who === 'companion' ? 'companion' : 'you',
      text: item.text,
      madeBy: 'person',
      sources: [sourceOf(item)],
    })
  const last = items.at(-1)
  return { entries, ...(last && entries.length >= most ? { next: `i:${last.seq}` } : {}) }
}

/** A value as one would type it: "3 May", not "--05-03". */
const shownValue = (fact: Fact): string =>
  isDateSlot(fact.slot) ? sayDate(fact.value, { now: Temporal.Instant.from('2000-01-01T00:00:00Z'), zone: 'UTC' }) : fact.value

const rowOf = (vault: Readable, fact: string): number => vault.get<{ rid: number }>('select rid from fact where id = ?', fact)?.rid ?? 0
