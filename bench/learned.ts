/** Labelled talk held against what memory learns from it. */
import { openMemory } from '../src/memory/memory.ts'
import { memoryOps } from '../src/memory/ops.ts'
import { loadUnderstanding } from '../src/mind/understand.ts'
import { fakeVault } from '../src/vault/vault.fake.ts'
import { seededChance } from '../src/words/chance.ts'
import { saidByPerson } from '../src/words/label.ts'

const at = Temporal.Instant.from('2026-03-02T10:00:00Z')
const zone = 'Europe/London'
const { understand } = loadUnderstanding()

/** Facts as `subject|slot|value`, learned from one utterance of somebody who said nothing before. */
export async function learnedFrom(text: string): Promise<string[]> {
  const memory = openMemory({ vault: fakeVault({ kinds: memoryOps }), chance: seededChance(1) })
  const item = await memory.remember({ id: 'said', conversation: 'c', who: 'person', text, at: at.toString(), label: saidByPerson('said') })
  const readings = understand(text, { now: at.toZonedDateTimeISO(zone), locale: 'en-GB' })
  const moment = {
    person: 'me',
    conversation: 'c',
    now: at,
    zone,
    locale: 'en-GB',
    channel: 'replay' as const,
    betweenUs: false,
    signal: new AbortController().signal,
  }
  const facts = await memory.learn(item, readings, moment)
  const names = new Map(memory.people().map(({ id, name, relation }) => [id, name ?? relation ?? id]))
  return facts.map(({ subject, slot, value }) => `${names.get(subject) ?? subject}|${slot}|${value}`)
}

export type Scored = { utterances: number; made: number; wanted: number; right: number; wrong: string[]; missed: string[] }

/** Each line `text => subject|slot|value; …`. */
export async function scored(set: string): Promise<Scored> {
  const score: Scored = { utterances: 0, made: 0, wanted: 0, right: 0, wrong: [], missed: [] }
  for (const line of set.trim().split('\n')) {
    const [said = '', facts = ''] = line.split(' =>')
    const expected = facts
      .split(';')
      .map((fact) => fact.trim())
      .filter(Boolean)
    const found = await learnedFrom(said)
    score.utterances += 1
    score.made += found.length
    score.wanted += expected.length
    score.right += found.filter((fact) => expected.includes(fact)).length
    for (const fact of found) if (!expected.includes(fact)) score.wrong.push(`${said} -> ${fact}`)
    for (const fact of expected) if (!found.includes(fact)) score.missed.push(`${said} -> ${fact}`)
  }
  return score
}
