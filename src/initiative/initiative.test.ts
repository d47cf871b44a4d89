import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fakeClock } from '../clock/clock.fake.ts'
import { openInitiative } from './initiative.ts'
import type { Occasion } from './initiative.ts'

const at = (time: string): Temporal.Instant => Temporal.Instant.from(`2026-03-01T${time}Z`)

function listed(name: string, times: string[], took: string[]): Occasion {
  const waiting = times.map(at)
  return {
    name,
    next: () => waiting[0] ?? null,
    async take(now) {
      waiting.shift()
      took.push(`${name} ${now.toString().slice(11, 19)}`)
    },
  }
}

test('takes what is due in order of time, and nothing that lies ahead', async () => {
  const took: string[] = []
  const initiative = openInitiative({
    clock: fakeClock(at('10:00:00')),
    occasions: [listed('b', ['09:30:00', '11:00:00'], took), listed('a', ['09:00:00'], took)],
    broken: () => {},
  })
  await initiative.takeDue()
  assert.deepEqual(took, ['a 10:00:00', 'b 10:00:00'])
  assert.equal(initiative.next(at('10:00:00'))?.toString(), '2026-03-01T11:00:00Z')
})

test('an occasion that breaks is left alone for a while and does not silence the others', async () => {
  const took: string[] = []
  const troubles: string[] = []
  const clock = fakeClock(at('10:00:00'))
  const broken: Occasion = { name: 'broken', next: () => at('09:00:00'), take: () => Promise.reject(new Error('no')) }
  const initiative = openInitiative({ clock, occasions: [broken, listed('good', ['09:30:00'], took)], broken: (name) => troubles.push(name) })
  await initiative.takeDue()
  assert.deepEqual([took, troubles], [['good 10:00:00'], ['broken']])
  await initiative.takeDue()
  assert.deepEqual(troubles, ['broken'])
  await clock.moveTo(at('10:06:00'))
  await initiative.takeDue()
  assert.deepEqual(troubles, ['broken', 'broken'])
})

test('an occasion that never moves on is not taken for ever', async () => {
  let taken = 0
  const stuck: Occasion = {
    name: 'stuck',
    next: () => at('09:00:00'),
    take: async () => {
      taken += 1
    },
  }
  await openInitiative({ clock: fakeClock(at('10:00:00')), occasions: [stuck], broken: () => {} }).takeDue()
  assert.equal(taken, 1)
})

test('while it lives, what is due is taken at its time, and what was added is noticed within a second', async () => {
  const took: string[] = []
  const waiting: Temporal.Instant[] = [at('10:00:30')]
  const occasion: Occasion = {
    name: 'x',
    next: () => waiting[0] ?? null,
    take: async (now) => {
      waiting.shift()
      took.push(now.toString().slice(11, 19))
    },
  }
  const clock = fakeClock(at('10:00:00'))
  const end = new AbortController()
  const living = openInitiative({ clock, occasions: [occasion], broken: () => {} }).live(end.signal)
  for (let second = 1; second <= 60; second++) {
    if (second === 40) waiting.push(at('10:00:42.500'))
    await clock.moveTo(at('10:00:00').add({ seconds: second }))
  }
  end.abort()
  await living
  assert.deepEqual(took, ['10:00:30', '10:00:42'])
})
