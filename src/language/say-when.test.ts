import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sayDate, sayDay, sayEvery, sayLength, sayList, saySpan, sayTime, sayWhen } from './say-when.ts'

/** A Sunday. */
const now = Temporal.ZonedDateTime.from('2026-11-22T12:00[Europe/London]')
const at = (time: string): Temporal.ZonedDateTime => Temporal.ZonedDateTime.from(`${time}[Europe/London]`)

test('times follow the clock of the locale', () => {
  assert.deepEqual(
    ['09:00', '09:30', '21:00', '00:00', '12:00'].map((time) => sayTime(at(`2026-11-22T${time}`), 'en-GB')),
    ['nine', '9:30', '21:00', 'midnight', 'noon'],
  )
  assert.deepEqual(
    ['09:00', '09:30', '21:00'].map((time) => sayTime(at(`2026-11-22T${time}`), 'en-US')),
    ['9 am', '9:30 am', '9 pm'],
  )
})

test('days are said as seen from today', () => {
  const said = (date: string, locale = 'en-GB'): string => sayDay(at(`${date}T10:00`), now, locale, true)
  assert.deepEqual(
    ['2026-11-22', '2026-11-23', '2026-11-21', '2026-11-26', '2026-11-18', '2026-12-03', '2027-06-03'].map((date) => said(date)),
    ['today', 'tomorrow', 'yesterday', 'on Thursday', 'last Wednesday', 'on Thursday 3 December', 'on 3 June 2027'],
  )
  assert.equal(said('2026-12-03', 'en-US'), 'on Thursday, December 3')
  assert.equal(sayDate(at('2026-12-03T10:00'), 'en-US', true), 'December 3, 2026')
  assert.equal(sayWhen(at('2026-11-23T09:00'), now, 'en-GB'), 'tomorrow at nine')
  assert.equal(saySpan(at('2026-11-23T09:00'), at('2026-11-23T10:30'), now, 'en-GB'), 'tomorrow from nine to 10:30')
})

test('lengths and lists are said as people say them', () => {
  assert.deepEqual([600, 1800, 5400, 7500, 60, 3600, 1, 172_800, 604_800].map(sayLength), [
    'ten minutes',
    'half an hour',
    'an hour and a half',
    'two hours and five minutes',
    'a minute',
    'an hour',
    'a second',
    'two days',
    'a week',
  ])
  assert.equal(sayList(['milk', 'eggs', 'bread']), 'milk, eggs and bread')
  assert.equal(sayList(['tea', 'coffee'], true), 'tea or coffee')
})

test('recurrences are said as people say them', () => {
  const rules: readonly (readonly [string, string])[] = [
    ['FREQ=WEEKLY;BYDAY=TU', 'every Tuesday'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=FR', 'every other Friday'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'every weekday'],
    ['FREQ=MONTHLY;BYMONTHDAY=15', 'on the 15th of every month'],
    ['FREQ=MONTHLY;BYDAY=1MO', 'on the 1st Monday of every month'],
    ['FREQ=DAILY;INTERVAL=3', 'every three days'],
    ['FREQ=DAILY', 'every day'],
    ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31', 'every year on the 31st of December'],
    ['FREQ=WEEKLY;UNTIL=20270601;BYDAY=TU', 'every Tuesday until 1 June 2027'],
  ]
  for (const [rule, said] of rules) assert.equal(sayEvery(rule, 'en-GB'), said)
})
