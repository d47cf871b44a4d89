import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { findDuration } from './duration.ts'

test('lengths of time are read in seconds and as ISO durations', () => {
  const cases: readonly (readonly [string, number, string])[] = [
    ['for ten minutes', 600, 'PT10M'],
    ['an hour and a half', 5400, 'PT1H30M'],
    ['half an hour', 1800, 'PT30M'],
    ['2 hours and 5 minutes', 7500, 'PT2H5M'],
    ['a 5 minute timer', 300, 'PT5M'],
    ['90 seconds', 90, 'PT1M30S'],
    ['three quarters of an hour', 2700, 'PT45M'],
    ['two weeks', 1_209_600, 'P2W'],
    ['1 hour thirty', 5400, 'PT1H30M'],
  ]
  for (const [text, seconds, iso] of cases) {
    const found = findDuration(text)
    assert.equal(found?.seconds, seconds, text)
    assert.equal(found?.iso, iso, text)
  }
  for (const text of ['second thoughts', 'a quarter of the cake', 'day after day']) assert.equal(findDuration(text), null, text)
})

const file = join(process.env['OS1_SHARED'] ?? join(import.meta.dirname, '../../../shared'), 'data/time/duckling.en.duration.jsonl')
const unit: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_746,
  quarter: 7_889_238,
  year: 31_556_952,
}

test("most of Duckling's durations are read exactly", (t) => {
  if (!existsSync(file)) return t.skip('shared data absent')
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { text: string; expect: { value: number; unit: string } })
  const wrong = rows.filter(({ text, expect }) => Math.abs((findDuration(text)?.seconds ?? 0) / (expect.value * (unit[expect.unit] as number)) - 1) > 1e-3)
  t.diagnostic(`${rows.length - wrong.length} of ${rows.length}; not: ${wrong.map((row) => row.text).join(', ')}`)
  assert.ok(wrong.length / rows.length <= 0.3)
})
