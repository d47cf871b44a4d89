import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fakeClock } from '../clock/clock.fake.ts'
import { fakeVault } from '../vault/vault.fake.ts'
import type { Vault } from '../vault/vault.ts'
import { civilOf, nextDue, takeDue, told, untold } from './due.ts'
import { putOp, secretaryOps } from './ops.ts'
import type { Due } from './ops.ts'

const label = { integrity: 'person', confidentiality: 'private', sources: '[]' } as const

async function remind(vault: Vault, one: { id: string; at: Temporal.ZonedDateTime; rule?: string; floats?: 0 | 1; kind?: Due['kind'] }): Promise<void> {
  const at = one.at
  const row: Due = {
    id: one.id,
    kind: one.kind ?? 'reminder',
    what: one.id,
    at: at.epochMilliseconds,
    civil: civilOf(at),
    zone: at.timeZoneId,
    floats: one.floats ?? (one.rule ? 1 : 0),
    rule: one.rule ?? null,
    anchor: civilOf(at),
    seconds: null,
    state: 'waiting',
    fired: null,
    made: at.epochMilliseconds,
    ...label,
  }
  await vault.append([putOp('due', row, { id: `set/${one.id}/${at.epochMilliseconds}`, at: at.toString({ timeZoneName: 'never' }) })])
}

type Rang = { id: string; at: string; now: string; late: boolean }

/** Lives from the clock's time to `until`, ringing what falls due, as the initiative loop does: by `nextDue`, in naps of at most a day. */
async function live(vault: Vault, clock: ReturnType<typeof fakeClock>, until: Temporal.Instant, zone: string): Promise<Rang[]> {
  const rang: Rang[] = []
  for (;;) {
    const now = clock.now()
    const { ringing, ops } = takeDue(vault, now, zone)
    await vault.append(ops)
    for (const one of ringing) rang.push({ id: one.due, at: one.at.toString(), now: now.toString(), late: one.late })
    await vault.append(
      told(
        vault,
        ringing.map((one) => one.id),
        now,
      ),
    )
    const next = nextDue(vault, zone)
    const wake = next && Temporal.Instant.compare(next, now) > 0 ? next : now.add({ hours: 24 })
    const stop = [wake, now.add({ hours: 24 }), until].reduce((a, b) => (Temporal.Instant.compare(a, b) <= 0 ? a : b))
    if (Temporal.Instant.compare(now, until) >= 0) return rang
    await clock.moveTo(stop)
  }
}

const vaultOf = (): Vault => fakeVault({ kinds: secretaryOps })
const local = (instant: string, zone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' })

test('a reminder fires once, at its time, and is then over', async () => {
  const vault = vaultOf()
  const clock = fakeClock('2026-03-01T08:00:00Z')
  await remind(vault, { id: 'call', at: Temporal.ZonedDateTime.from('2026-03-01T09:00[Europe/Lisbon]') })
  const rang = await live(vault, clock, Temporal.Instant.from('2026-03-05T00:00:00Z'), 'Europe/Lisbon')
  assert.deepEqual(rang, [{ id: 'call', at: '2026-03-01T09:00:00Z', now: '2026-03-01T09:00:00Z', late: false }])
  assert.equal(nextDue(vault, 'Europe/Lisbon'), null)
})

test('every weekday at seven is seven on the wall on both sides of both changes of clocks', async () => {
  for (const [start, zone] of [
    ['2026-03-10', 'Europe/Berlin'],
    ['2026-10-05', 'Europe/Berlin'],
    ['2026-02-20', 'America/New_York'],
    ['2026-03-20', 'Australia/Lord_Howe'],
  ] as const) {
    const vault = vaultOf()
    const from = Temporal.PlainDate.from(start).toZonedDateTime(zone)
    const clock = fakeClock(from.toInstant())
    await remind(vault, { id: 'pills', at: from.with({ hour: 7 }), rule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR' })
    const rang = await live(vault, clock, from.add({ days: 40 }).toInstant(), zone)
    const expected = Array.from({ length: 40 }, (_, k) => from.add({ days: k }).with({ hour: 7 })).filter((day, k) => k === 0 || day.dayOfWeek <= 5)
    assert.deepEqual(
      rang.map((one) => one.at),
      expected.map((day) => day.toInstant().toString()),
      `${zone} ${start}`,
    )
    assert.ok(rang.every((one) => local(one.at, zone) === '07:00' && !one.late && one.now === one.at))
  }
})

test('an hour that the clocks skip is rung for after the gap, and one that comes twice rings once', async () => {
  const vault = vaultOf()
  const from = Temporal.ZonedDateTime.from('2026-03-27T00:00[Europe/Berlin]')
  await remind(vault, { id: 'night', at: from.with({ hour: 2, minute: 30 }), rule: 'FREQ=DAILY' })
  const spring = await live(vault, fakeClock(from.toInstant()), from.add({ days: 5 }).toInstant(), 'Europe/Berlin')
  assert.deepEqual(
    spring.map((one) => local(one.at, 'Europe/Berlin')),
    ['02:30', '02:30', '03:30', '02:30', '02:30'],
  )
  const autumn = vaultOf()
  const october = Temporal.ZonedDateTime.from('2026-10-24T00:00[Europe/Berlin]')
  await remind(autumn, { id: 'night', at: october.with({ hour: 2, minute: 30 }), rule: 'FREQ=DAILY' })
  assert.equal((await live(autumn, fakeClock(october.toInstant()), october.add({ days: 3 }).toInstant(), 'Europe/Berlin')).length, 3)
})

test('what falls due while the machine sleeps is told late, and of a daily one only the last', async () => {
  const vault = vaultOf()
  const clock = fakeClock('2026-05-01T06:00:00Z')
  await remind(vault, { id: 'once', at: Temporal.ZonedDateTime.from('2026-05-02T09:00[UTC]') })
  await remind(vault, { id: 'daily', at: Temporal.ZonedDateTime.from('2026-05-01T07:00[UTC]'), rule: 'FREQ=DAILY' })
  await live(vault, clock, Temporal.Instant.from('2026-05-01T08:00:00Z'), 'UTC')
  await clock.moveTo(Temporal.Instant.from('2026-05-04T10:00:00Z'))
  const { ringing, ops } = takeDue(vault, clock.now(), 'UTC')
  await vault.append(ops)
  assert.deepEqual(
    ringing.map((one) => [one.due, one.at.toString(), one.late]),
    [
      ['once', '2026-05-02T09:00:00Z', true],
      ['daily', '2026-05-04T07:00:00Z', true],
    ],
  )
  assert.equal(nextDue(vault, 'UTC')?.toString(), '2026-05-05T07:00:00Z')
})

test('a clock that is set back rings for nothing twice', async () => {
  const vault = vaultOf()
  const clock = fakeClock('2026-06-01T06:00:00Z')
  await remind(vault, { id: 'daily', at: Temporal.ZonedDateTime.from('2026-06-01T07:00[UTC]'), rule: 'FREQ=DAILY' })
  await remind(vault, { id: 'once', at: Temporal.ZonedDateTime.from('2026-06-01T07:30[UTC]') })
  const first = await live(vault, clock, Temporal.Instant.from('2026-06-01T08:00:00Z'), 'UTC')
  await clock.moveTo(Temporal.Instant.from('2026-06-01T05:00:00Z'))
  const again = await live(vault, clock, Temporal.Instant.from('2026-06-02T08:00:00Z'), 'UTC')
  assert.deepEqual(
    [...first, ...again].map((one) => [one.id, one.at]),
    [
      ['daily', '2026-06-01T07:00:00Z'],
      ['once', '2026-06-01T07:30:00Z'],
      ['daily', '2026-06-02T07:00:00Z'],
    ],
  )
})

test('a clock that once ran a year ahead does not silence what recurs', async () => {
  const vault = vaultOf()
  const clock = fakeClock('2026-06-01T06:00:00Z')
  await remind(vault, { id: 'daily', at: Temporal.ZonedDateTime.from('2026-06-01T07:00[UTC]'), rule: 'FREQ=DAILY' })
  await clock.moveTo(Temporal.Instant.from('2027-06-01T12:00:00Z'))
  await vault.append(takeDue(vault, clock.now(), 'UTC').ops)
  await clock.moveTo(Temporal.Instant.from('2026-06-02T06:00:00Z'))
  const rang = await live(vault, clock, Temporal.Instant.from('2026-06-04T08:00:00Z'), 'UTC')
  assert.deepEqual(
    rang.map((one) => one.at),
    ['2026-06-02T07:00:00Z', '2026-06-03T07:00:00Z', '2026-06-04T07:00:00Z'],
  )
})

test('what recurs follows the person to another zone; what was set for an instant stays there', async () => {
  const vault = vaultOf()
  const clock = fakeClock('2026-07-01T00:00:00Z')
  await remind(vault, { id: 'morning', at: Temporal.ZonedDateTime.from('2026-07-01T07:00[Europe/Lisbon]'), rule: 'FREQ=DAILY' })
  await remind(vault, { id: 'call', at: Temporal.ZonedDateTime.from('2026-07-03T15:00[Europe/Lisbon]') })
  await live(vault, clock, Temporal.Instant.from('2026-07-02T12:00:00Z'), 'Europe/Lisbon')
  const there = await live(vault, clock, Temporal.Instant.from('2026-07-05T00:00:00Z'), 'Asia/Tokyo')
  assert.deepEqual(
    there.map((one) => [one.id, one.at]),
    [
      ['morning', '2026-07-02T22:00:00Z'],
      ['call', '2026-07-03T14:00:00Z'],
      ['morning', '2026-07-03T22:00:00Z'],
      ['morning', '2026-07-04T22:00:00Z'],
    ],
  )
})

test('a rhythm of hours runs on through a change of clocks', async () => {
  const vault = vaultOf()
  const from = Temporal.ZonedDateTime.from('2026-10-24T22:00[Europe/Berlin]')
  await remind(vault, { id: 'drink', at: from.add({ hours: 2 }), rule: 'FREQ=HOURLY;INTERVAL=2' })
  const rang = await live(vault, fakeClock(from.toInstant()), from.toInstant().add({ hours: 12 }), 'Europe/Berlin')
  const gaps = rang.slice(1).map((one, k) =>
    Temporal.Instant.from(one.at)
      .since(Temporal.Instant.from((rang[k] as Rang).at))
      .total('hours'),
  )
  assert.ok(rang.length >= 5 && gaps.every((gap) => gap === 2), JSON.stringify(gaps))
})

test('what nobody heard waits to be told, and is told once', async () => {
  const vault = vaultOf()
  await remind(vault, { id: 'call', at: Temporal.ZonedDateTime.from('2026-03-01T09:00[UTC]') })
  const now = Temporal.Instant.from('2026-03-01T09:00:00Z')
  await vault.append(takeDue(vault, now, 'UTC').ops)
  const later = now.add({ hours: 5 })
  const waiting = untold(vault, later)
  assert.deepEqual(
    waiting.map((one) => [one.due, one.late]),
    [['call', true]],
  )
  await vault.append(
    told(
      vault,
      waiting.map((one) => one.id),
      later,
    ),
  )
  assert.deepEqual(untold(vault, later), [])
  assert.deepEqual(takeDue(vault, later, 'UTC').ringing, [])
})

test('whatever the clock does in 40 days, each time rings at most once, never before its time, and none is forgotten', async () => {
  const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'UTC']
  const jolt = fc.record({
    day: fc.integer({ min: 0, max: 39 }),
    hour: fc.integer({ min: 0, max: 23 }),
    kind: fc.constantFrom('sleep', 'back'),
    hours: fc.integer({ min: 1, max: 30 }),
  })
  const rules = [undefined, 'FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=MO,WE,FR', 'FREQ=MONTHLY;BYMONTHDAY=1,15,-1', 'FREQ=DAILY;INTERVAL=3']
  const thing = fc.record({
    day: fc.integer({ min: 0, max: 30 }),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
    rule: fc.constantFrom(...rules),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...zones),
      fc.constantFrom('2026-03-05', '2026-10-10', '2026-03-20'),
      fc.array(thing, { minLength: 1, maxLength: 4 }),
      fc.array(jolt, { maxLength: 4 }),
      async (zone, start, things, jolts) => {
        const vault = vaultOf()
        const from = Temporal.PlainDate.from(start).toZonedDateTime(zone)
        const end = from.add({ days: 40 }).toInstant()
        const clock = fakeClock(from.toInstant())
        for (const [k, one] of things.entries())
          await remind(vault, {
            id: `r${k}`,
            at: from.add({ days: one.day }).with({ hour: one.hour, minute: one.minute }),
            ...(one.rule ? { rule: one.rule } : {}),
          })
        const rang: Rang[] = []
        for (const { day, hour, kind, hours } of jolts.toSorted((a, b) => a.day - b.day || a.hour - b.hour)) {
          const when = from.add({ days: day, hours: hour }).toInstant()
          if (Temporal.Instant.compare(when, clock.now()) > 0) rang.push(...(await live(vault, clock, when, zone)))
          await clock.moveTo(kind === 'sleep' ? clock.now().add({ hours }) : clock.now().subtract({ hours: Math.min(hours, 20) }))
        }
        rang.push(...(await live(vault, clock, end, zone)))
        assert.equal(new Set(rang.map((one) => `${one.id} ${one.at}`)).size, rang.length, 'twice')
        assert.ok(
          rang.every((one) => one.at <= one.now),
          'early',
        )
        things.forEach((one, k) => {
          const at = from.add({ days: one.day }).with({ hour: one.hour, minute: one.minute }).toInstant()
          if (Temporal.Instant.compare(at, end) <= 0)
            assert.ok(
              rang.some((ring) => ring.id === `r${k}`),
              'forgotten',
            )
        })
        const next = nextDue(vault, zone)
        assert.ok(next === null || Temporal.Instant.compare(next, clock.now()) > 0, 'left over')
      },
    ),
    { numRuns: 60 },
  )
})
