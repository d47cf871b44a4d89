/** Memory measured with somebody else's data: a life that was talked, then one question. */
import { z } from 'zod'
import { openMemory } from '../memory/memory.ts'
import type { Memory } from '../memory/memory.ts'
import { memoryOps } from '../memory/ops.ts'
import { loadUnderstanding } from '../mind/understand.ts'
import type { Understanding } from '../mind/understand.ts'
import { fakeVault } from '../vault/vault.fake.ts'
import { seededChance } from '../words/chance.ts'
import { saidByCompanion, saidByPerson } from '../words/label.ts'
import type { Source } from '../words/said.ts'

const turn = z.object({ who: z.string().min(1), text: z.string(), at: z.string().optional() })
const line = z.object({ turns: z.array(turn), ask: z.string(), at: z.string().optional(), zone: z.string().optional(), locale: z.string().optional() })

export type FactsLine = z.infer<typeof line>
export type FactsAnswer = { readonly answer: string; readonly sources: readonly (Source & { readonly turn: number })[]; readonly abstained: boolean }

const companions = /^(?:companion|assistant|os1?|ai|bot|system|her|samantha)$/i
const outsiders = /^(?:outside|mail|web|tool)$/i

/**
 * Makes the answerer of `os1 probe facts`: every line has a vault of its own, kept in memory; each turn is kept,
 * understood and learned from as talk is. The question is asked at its `at`, else an hour after the last turn.
 */
export function probeFacts(): (given: unknown) => Promise<FactsAnswer> {
  const { understand } = loadUnderstanding()
  return (given) => answered(line.parse(given), understand)
}

async function answered({ turns, ask, at, zone = 'UTC', locale = 'en-GB' }: FactsLine, understand: Understanding['understand']): Promise<FactsAnswer> {
  const memory = openMemory({ vault: fakeVault({ kinds: memoryOps }), chance: seededChance(1) })
  let last = Temporal.Instant.from('2026-01-01T12:00:00Z')
  for (const [n, said] of turns.entries()) {
    const now = said.at === undefined ? last.add({ minutes: 1 }) : instantIn(said.at, zone)
    last = now
    const who = companions.test(said.who) ? 'companion' : outsiders.test(said.who) ? 'outside' : 'person'
    await hear(memory, { id: `t${n}`, who, text: said.text, now, zone, locale }, understand)
  }
  const now = at === undefined ? last.add({ hours: 1 }) : instantIn(at, zone)
  const found = memory.answer(ask, { now, zone, locale })
  if (!found) return { answer: 'I do not know that; you have not told me.', sources: [], abstained: true }
  return { answer: found.text, sources: found.sources.map((source) => ({ turn: Number(source.item.slice(1)), ...source })), abstained: !found.known }
}

type Heard = { id: string; who: 'person' | 'companion' | 'outside'; text: string; now: Temporal.Instant; zone: string; locale: string }

/** As `companion/converse` does it: keep, understand with the names that are known, learn. */
async function hear(memory: Memory, { id, who, text, now, zone, locale }: Heard, understand: Understanding['understand']): Promise<void> {
  const label = who === 'person' ? saidByPerson(id) : who === 'companion' ? saidByCompanion(id) : { ...saidByCompanion(id), integrity: 'outside' as const }
  const conversation = now.toZonedDateTimeISO(zone).subtract({ hours: 4 }).toPlainDate().toString()
  const item = await memory.remember({ id, conversation, who, text, at: now.toString(), label })
  if (who !== 'person') return
  const names = new Set(memory.people().flatMap(({ name }) => (name ? [name.toLowerCase(), (name.split(' ')[0] ?? name).toLowerCase()] : [])))
  const readings = understand(text, { now: now.toZonedDateTimeISO(zone), locale, names })
  await memory.learn(item, readings, {
    person: 'me',
    conversation,
    now,
    zone,
    locale,
    channel: 'replay',
    betweenUs: false,
    signal: new AbortController().signal,
  })
}

/** `2026-03-01`, `2026-03-01T10:00`, with an offset or without; a bare day is its noon. */
function instantIn(at: string, zone: string): Temporal.Instant {
  const written = at.trim().replace(' ', 'T')
  if (/(?:Z|[+-]\d\d:?\d\d)$/i.test(written) && written.includes('T')) return Temporal.Instant.from(written)
  const plain = written.length <= 10 ? Temporal.PlainDate.from(written).toPlainDateTime({ hour: 12 }) : Temporal.PlainDateTime.from(written)
  return plain.toZonedDateTime(zone).toInstant()
}
