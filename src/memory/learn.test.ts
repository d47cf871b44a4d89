import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fakeVault } from '../vault/vault.fake.ts'
import { seededChance } from '../words/chance.ts'
import { saidByPerson } from '../words/label.ts'
import { scored } from '../../bench/learned.ts'
import { last } from './learning/labelled-last.ts'
import { second } from './learning/labelled-second.ts'
import { talk } from './learning/labelled-talk.ts'
import { third } from './learning/labelled-third.ts'
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

test('what is learned from plain talk is right, and little of it is missed', async () => {
  for (const set of [labelled, second, talk, third, last]) {
    const { utterances, made, wanted, right, wrong, missed } = await scored(set)
    assert.ok(utterances > 90)
    assert.ok(right / made >= 0.97, wrong.join('\n'))
    assert.ok(right / wanted >= 0.8, missed.join('\n'))
  }
})
