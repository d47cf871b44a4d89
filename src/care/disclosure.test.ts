import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fakeClock } from '../clock/clock.fake.ts'
import { conversationDay, disclose, disclosureDue, hoursBetween, remarkDue, type Disclosed } from './disclosure.ts'

test('whatever the zone, the pauses and the age, nobody is ever talked to without having been told within the hours and on the day', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('Europe/London', 'America/New_York', 'Pacific/Apia', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/St_Johns'),
      fc.constantFrom('adult' as const, 'child' as const),
      fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 0, max: 366 * 24 }),
      async (zone, age, pauses, startHour) => {
        const clock = fakeClock(Temporal.Instant.from('2026-01-01T00:00:00Z').add({ hours: startHour }))
        let disclosed: Disclosed = {}
        for (const minutes of pauses) {
          await clock.moveTo(clock.now().add({ minutes }))
          const now = clock.now()
          const due = disclosureDue(disclosed, { now, zone, age })
          if (due) ({ disclosed } = disclose(disclosed, due, { name: 'Ada', now }))
          const last = Temporal.Instant.from(disclosed.last as string)
          assert.ok(now.since(last).total('hours') < hoursBetween(age))
          assert.equal(conversationDay(last, zone), conversationDay(now, zone))
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('it is not said more often than it must be', () => {
  const zone = 'Europe/London'
  let disclosed: Disclosed = {}
  let times = 0
  for (let minute = 0; minute < 8 * 60; minute++) {
    const now = Temporal.Instant.from('2026-05-01T09:00:00Z').add({ minutes: minute })
    const due = disclosureDue(disclosed, { now, zone, age: 'adult' })
    if (due) {
      times++
      ;({ disclosed } = disclose(disclosed, due, { name: 'Ada', now }))
    }
  }
  assert.equal(times, 3)
})

test('a clock that was set back makes it due again', () => {
  const { disclosed } = disclose({}, 'first', { name: 'Ada', now: Temporal.Instant.from('2026-05-01T12:00:00Z') })
  assert.equal(disclosureDue(disclosed, { now: Temporal.Instant.from('2026-05-01T11:00:00Z'), zone: 'UTC', age: 'adult' }), 'hours')
})

test('the words say that it is an AI, and differ from day to day', () => {
  let disclosed: Disclosed = {}
  const heard = new Set<string>()
  for (let day = 0; day < 5; day++) {
    const told = disclose(disclosed, 'day', { name: 'Ada', now: Temporal.Instant.from('2026-05-01T12:00:00Z').add({ hours: 24 * day }) })
    assert.match(told.words, /\bAI\b/)
    heard.add(told.words)
    disclosed = told.disclosed
  }
  assert.equal(heard.size, 5)
})

test('a long sitting or a late hour gets one remark, once', () => {
  const at = { zone: 'Europe/London', age: 'adult' as const, bedtime: 23, since: Temporal.Instant.from('2026-01-10T19:00:00Z') }
  assert.equal(remarkDue({}, { ...at, now: Temporal.Instant.from('2026-01-10T20:00:00Z') }), undefined)
  const long = remarkDue({}, { ...at, now: Temporal.Instant.from('2026-01-10T20:31:00Z') })
  assert.ok(long)
  assert.equal(remarkDue(long.disclosed, { ...at, now: Temporal.Instant.from('2026-01-11T01:00:00Z') }), undefined)
  assert.ok(remarkDue({}, { zone: at.zone, age: 'adult', bedtime: 0.5, now: Temporal.Instant.from('2026-01-11T01:00:00Z') }))
  assert.equal(remarkDue({}, { zone: at.zone, age: 'adult', bedtime: 23, now: Temporal.Instant.from('2026-01-11T09:00:00Z') }), undefined)
})
