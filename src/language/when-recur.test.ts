import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nextOccurrence } from './when-recur.ts'

/** The first so many occurrences. */
function first(rule: string, anchor: string, most: number): string[] {
  const start = Temporal.PlainDateTime.from(anchor)
  let after = start.subtract({ seconds: 1 })
  const found: string[] = []
  for (let k = 0; k < most; k++) {
    const next = nextOccurrence(rule, start, after)
    if (!next) break
    found.push(next.toString({ smallestUnit: 'minute' }))
    after = next
  }
  return found
}
const days = (rule: string, anchor: string, most: number): string[] => first(rule, anchor, most).map((one) => one.slice(0, 10))

test('the examples of RFC 5545 come out as it lists them', () => {
  assert.deepEqual(days('FREQ=DAILY;COUNT=3', '1997-09-02T09:00', 9), ['1997-09-02', '1997-09-03', '1997-09-04'])
  assert.deepEqual(days('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=8', '1997-09-02T09:00', 9), [
    '1997-09-02',
    '1997-09-04',
    '1997-09-16',
    '1997-09-18',
    '1997-09-30',
    '1997-10-02',
    '1997-10-14',
    '1997-10-16',
  ])
  assert.deepEqual(days('FREQ=MONTHLY;COUNT=4;BYDAY=1FR', '1997-09-05T09:00', 9), ['1997-09-05', '1997-10-03', '1997-11-07', '1997-12-05'])
  assert.deepEqual(days('FREQ=MONTHLY;BYMONTHDAY=-3', '1997-09-28T09:00', 3), ['1997-09-28', '1997-10-29', '1997-11-28'])
  assert.deepEqual(days('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2', '1997-09-29T09:00', 4), ['1997-09-29', '1997-10-30', '1997-11-27', '1997-12-30'])
  assert.deepEqual(days('FREQ=YEARLY;BYDAY=20MO', '1997-05-19T09:00', 3), ['1997-05-19', '1998-05-18', '1999-05-17'])
  assert.deepEqual(days('FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', '1997-05-12T09:00', 3), ['1997-05-12', '1998-05-11', '1999-05-17'])
  assert.deepEqual(days('FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200', '1997-01-01T09:00', 5), [
    '1997-01-01',
    '1997-04-10',
    '1997-07-19',
    '2000-01-01',
    '2000-04-09',
  ])
  assert.deepEqual(days('FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5', '2007-01-15T09:00', 9), ['2007-01-15', '2007-01-30', '2007-02-15', '2007-03-15', '2007-03-30'])
})

test('hours and minutes said in the rule win over those of the anchor', () => {
  assert.deepEqual(first('FREQ=DAILY;BYHOUR=10,17;BYMINUTE=30', '2026-01-01T00:00', 3), ['2026-01-01T10:30', '2026-01-01T17:30', '2026-01-02T10:30'])
  assert.deepEqual(first('FREQ=MINUTELY;INTERVAL=90', '2026-01-01T09:00', 3), ['2026-01-01T09:00', '2026-01-01T10:30', '2026-01-01T12:00'])
})

test('a rule that never happens ends, and UNTIL is the last possible moment', () => {
  assert.deepEqual(first('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '2026-01-01T09:00', 1), [])
  assert.deepEqual(days('FREQ=DAILY;UNTIL=20260103', '2026-01-01T09:00', 9), ['2026-01-01', '2026-01-02', '2026-01-03'])
})

test('an old anchor costs no more than a new one', () => {
  const anchor = Temporal.PlainDateTime.from('1950-01-01T09:00')
  assert.equal(nextOccurrence('FREQ=DAILY', anchor, Temporal.PlainDateTime.from('2026-05-05T10:00'))?.toString(), '2026-05-06T09:00:00')
})
