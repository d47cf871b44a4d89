import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { PersonView } from '../../src/door/sheets.ts'
import { placed } from './rings.ts'

const now = '2026-11-22T14:10:00Z'
const person = (name: string, daysAgo: number, tie?: string): PersonView => {
  const at = new Date(Date.parse(now) - daysAgo * 86_400_000).toISOString()
  return { id: name, name, lastContact: at, lastSpokenOf: at, facts: [], ...(tie ? { tie } : {}) }
}
const many = fc.uniqueArray(fc.record({ name: fc.string({ minLength: 2, maxLength: 12 }), days: fc.integer({ min: 0, max: 900 }) }), {
  selector: ({ name }) => name,
  maxLength: 40,
})

describe('people in rings', () => {
  test('the nearer, the fresher the contact', () => {
    const { on } = placed([person('Aylin', 0), person('Jonas', 17), person('Hanna', 225)], now)
    assert.deepEqual(
      on.map(({ person, ring }) => [person.name, ring]),
      [
        ['Aylin', 'near'],
        ['Jonas', 'mid'],
        ['Hanna', 'far'],
      ],
    )
  })
  test('everybody stands somewhere once, and nobody nearer than their last contact allows', () => {
    fc.assert(
      fc.property(many, (people) => {
        const { on, others } = placed(
          people.map(({ name, days }) => person(name, days)),
          now,
        )
        assert.deepEqual([...on.map(({ person }) => person.id), ...others.map(({ id }) => id)].sort(), people.map(({ name }) => name).sort())
        for (const { person, ring } of on) {
          const days = (Date.parse(now) - Date.parse(person.lastSpokenOf)) / 86_400_000
          assert.ok(ring !== 'near' || days < 10)
          assert.ok(ring !== 'mid' || days < 45)
        }
      }),
    )
  })
  test('the thread reaches the tie without crossing a name', () => {
    const { on } = placed([person('Karim', 49, 'He asked about the boat.'), ...Array.from({ length: 18 }, (_, n) => person(`Friend ${n}`, n * 6))], now)
    const tie = on.find(({ person }) => person.tie)
    assert.ok(tie)
    const angle = Math.atan2(tie.y, tie.x)
    for (const { person, x, y } of on) {
      if (person.tie) continue
      const apart = Math.abs(Math.atan2(Math.sin(Math.atan2(y, x) - angle), Math.cos(Math.atan2(y, x) - angle)))
      assert.ok(apart > 0.5, `${person.name} stands in the way`)
    }
  })
})
