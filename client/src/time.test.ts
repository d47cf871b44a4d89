import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ago, clockTime, daysBetween, size } from './time.ts'

const istanbul = { zone: 'Europe/Istanbul', locale: 'en-GB' }
const now = '2026-11-22T14:10:00Z'

describe('time in words', () => {
  const cases = [
    ['2026-11-22T05:00:00Z', 'today'],
    ['2026-11-21T20:59:00Z', 'yesterday'],
    ['2026-11-21T21:30:00Z', 'today'],
    ['2026-11-11T10:00:00Z', 'eleven days ago'],
    ['2026-10-04T10:00:00Z', 'seven weeks ago'],
    ['2026-04-11T10:00:00Z', 'seven months ago'],
    ['2024-03-01T10:00:00Z', 'in March 2024'],
    ['2026-11-23T10:00:00Z', 'today'],
  ] as const
  for (const [at, words] of cases) test(`${at} was ${words}`, () => assert.equal(ago(at, now, istanbul), words))
  test('days are civil days of the person, also where the clocks change', () => {
    assert.equal(daysBetween('2026-10-24T21:30:00Z', '2026-10-25T23:30:00Z', { zone: 'Europe/Lisbon', locale: 'en-GB' }), 1)
    assert.equal(daysBetween('2026-03-28T12:00:00Z', '2026-03-29T12:00:00Z', { zone: 'Europe/Berlin', locale: 'de-DE' }), 1)
    assert.equal(daysBetween('2026-11-22T23:00:00Z', '2026-11-22T23:30:00Z', { zone: 'Asia/Tokyo', locale: 'ja-JP' }), 0)
  })
  test('the clock follows the locale', () => {
    assert.equal(clockTime('2026-11-22T15:00:00Z', istanbul), '18:00')
    assert.match(clockTime('2026-11-22T15:00:00Z', { zone: 'America/New_York', locale: 'en-US' }), /^10:00\sAM$/)
  })
  test('sizes are said in two figures', () =>
    assert.deepEqual([0, 999, 41_203_000, 1_250, 339_000_000, 1.5e10].map(size), ['0 bytes', '999 bytes', '41 MB', '1.3 kB', '340 MB', '15 GB']))
})
