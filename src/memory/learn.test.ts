import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fakeVault } from '../vault/vault.fake.ts'
import { seededChance } from '../words/chance.ts'
import { saidByPerson } from '../words/label.ts'
import { second } from './learning/labelled-second.ts'
import { labelled } from './learning/labelled.ts'
import { openMemory } from './memory.ts'
import { memoryOps } from './ops.ts'

const at = Temporal.Instant.from('2026-03-02T10:00:00Z')

/** A memory to which things are said, a minute apart. */
export function someone() {
  const memory = openMemory({ vault: fakeVault({ kinds: memoryOps }), chance: seededChance(1) })
  let n = 0
  return {
    memory,
    async say(text: string, now = at.add({ minutes: ++n })) {
      const id = `item-${n}-${now.epochMilliseconds}`
      const item = await memory.remember({ id, conversation: 'c', who: 'person', text, at: now.toString(), label: saidByPerson(id) })
      const facts = await memory.learn(item, [], {
        person: 'me',
        conversation: 'c',
        now,
        zone: 'Europe/London',
        locale: 'en-GB',
        channel: 'terminal',
        betweenUs: false,
        signal: new AbortController().signal,
      })
      return { item, facts }
    },
  }
}

const told = async (text: string): Promise<string[]> => {
  const { memory, say } = someone()
  const { facts } = await say(text)
  const names = new Map(memory.people().map(({ id, name, relation }) => [id, name ?? relation ?? id]))
  return facts.map(({ subject, slot, value }) => `${names.get(subject) ?? subject}|${slot}|${value}`)
}

/** Precision and recall over labelled utterances, with what was wrong and what was missed. */
async function scored(set: string) {
  let right = 0
  let made = 0
  let wanted = 0
  const wrong: string[] = []
  const missed: string[] = []
  const lines = set.trim().split('\n')
  for (const line of lines) {
    const [said = '', facts = ''] = line.split(' =>')
    const expected = facts
      .split(';')
      .map((fact) => fact.trim())
      .filter(Boolean)
    const found = await told(said)
    made += found.length
    wanted += expected.length
    right += found.filter((fact) => expected.includes(fact)).length
    for (const fact of found) if (!expected.includes(fact)) wrong.push(`${said} -> ${fact}`)
    for (const fact of expected) if (!found.includes(fact)) missed.push(`${said} -> ${fact}`)
  }
  const report = `precision ${((100 * right) / made).toFixed(1)}% of ${made}, found ${((100 * right) / wanted).toFixed(1)}% of ${wanted}, ${lines.length} utterances`
  if (process.env['SHOW']) console.log(`${report}\nWRONG\n${wrong.join('\n')}\nMISSED\n${missed.join('\n')}`)
  return { precision: right / made, found: right / wanted, lines: lines.length, report: `${report}\n${[...wrong, ...missed].join('\n')}` }
}

test('what is learned from plain talk is right, and little of it is missed', async () => {
  const { precision, found, lines, report } = await scored(labelled)
  assert.ok(lines >= 150)
  assert.ok(precision >= 0.97, report)
  assert.ok(found >= 0.95, report)
})

test('what is learned from a second set, written after the rules, is right', async () => {
  const { precision, found, report } = await scored(second)
  assert.ok(precision >= 0.95, report)
  assert.ok(found >= 0.8, report)
})
