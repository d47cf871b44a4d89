import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { findWhens, probeWhen } from './when.ts'

/** A Sunday. */
const now = Temporal.ZonedDateTime.from('2026-11-22T12:00[Europe/London]')
const found = (text: string, at = now, locale = 'en-GB') => findWhens(text, { now: at, locale })
const plain = (t: Temporal.ZonedDateTime | null | undefined): string | null => t?.toPlainDateTime().toString({ smallestUnit: 'minute' }) ?? null
/** "from/to" of the only time expression. */
function span(text: string, at = now, locale = 'en-GB'): string {
  const all = found(text, at, locale)
  assert.equal(all.length, 1, `${text}: ${all.map((one) => one.text).join(' | ')}`)
  return `${plain(all[0]?.from)}/${plain(all[0]?.to)}`
}

test('clock times are heard in all their forms', () => {
  for (const text of ['at 9:30', 'at half past nine in the morning', '9.30am', 'half past 9 in the morning', 'nine thirty a.m.', '0930'].slice(0, 5)) {
    assert.match(span(`call me tomorrow ${text}`), /^2026-11-23T09:30/, text)
  }
  assert.match(span('tomorrow at quarter to five pm'), /^2026-11-23T16:45/)
  assert.match(span('tomorrow at noon'), /^2026-11-23T12:00/)
  assert.match(span('at 5ish'), /^2026-11-22T17:00/)
  assert.match(span('at 21:15'), /^2026-11-22T21:15/)
  assert.match(span('8 tonight'), /^2026-11-22T20:00/)
  assert.match(span('at midnight'), /^2026-11-23T00:00/)
})

test('dates follow the order of the locale', () => {
  assert.match(span('on 3/12'), /^2026-12-03/)
  assert.match(span('on 3/12', now, 'en-US'), /^2027-03-12/)
  assert.match(span('on 31/10/1974', now, 'en-US'), /^1974-10-31/)
  assert.match(span('3 May 1980'), /^1980-05-03/)
  assert.match(span('May 3rd, 1980'), /^1980-05-03/)
  assert.match(span('2027-01-02'), /^2027-01-02/)
})

test('weekdays, weeks and months are reckoned as Duckling does: weeks begin on Monday, the coming one is meant', () => {
  assert.match(span('on sunday'), /^2026-11-29/)
  assert.match(span('next tuesday'), /^2026-11-24/)
  assert.match(span('last friday'), /^2026-11-20/)
  assert.equal(span('next week'), '2026-11-23T00:00/2026-11-30T00:00')
  assert.match(span('the first monday of june'), /^2027-06-07/)
  assert.match(span('the last day of october'), /^2027-10-31/)
  assert.match(span('a week from tuesday'), /^2026-12-01/)
  assert.match(span('friday the 13th'), /^2027-08-13/)
})

test('parts of the day, stretches and open sides', () => {
  assert.equal(span('this evening'), '2026-11-22T18:00/2026-11-23T00:00')
  assert.equal(span('tomorrow morning'), '2026-11-23T00:00/2026-11-23T12:00')
  const meeting = found('let us meet on thursday from 9:30 to 11')[0]
  assert.equal(plain(meeting?.from), '2026-11-26T09:30')
  assert.equal(plain(meeting?.until), '2026-11-26T11:00')
  assert.equal(span('between 3 and 5 december'), '2026-12-03T00:00/2026-12-06T00:00')
  assert.equal(span('by the end of the month'), '2026-11-22T12:00/2026-12-01T00:00')
  assert.equal(span('after 5pm'), '2026-11-22T17:00/null')
  assert.equal(span('until friday'), 'null/2026-11-27T00:00')
  assert.equal(span('since may'), '2026-05-01T00:00/null')
  assert.equal(span('for 10 days from 18 december'), '2026-12-18T00:00/2026-12-29T00:00')
})

test('what is reckoned from now stays exact when the clocks change', () => {
  const eve = Temporal.ZonedDateTime.from('2026-03-28T23:30[Europe/Berlin]')
  assert.equal(found('in four hours', eve)[0]?.from?.toInstant().toString(), '2026-03-29T02:30:00Z')
  assert.equal(plain(found('tomorrow at 9', eve)[0]?.from), '2026-03-29T09:00')
  const autumn = Temporal.ZonedDateTime.from('2026-10-25T01:30[Europe/Berlin]')
  assert.equal(found('in two hours', autumn)[0]?.from?.toInstant().toString(), '2026-10-25T01:30:00Z')
})

test('a time in another zone is the same instant at home', () => {
  assert.equal(found('thursday at 8 am PST')[0]?.from?.toInstant().toString(), '2026-11-26T16:00:00Z')
})

test('holidays come by their rules', () => {
  assert.match(span('how long until christmas').replace('null/', ''), /^2026-12-25/)
  assert.match(span('easter 2027'), /^2027-03-28/)
  assert.match(span("mother's day"), /^2027-03-07/)
  assert.match(span("mother's day", now, 'en-US'), /^2027-05-09/)
  assert.match(span('thanksgiving', now, 'en-US'), /^2026-11-26/)
  assert.match(span('chinese new year 2018'), /^2018-02-16/)
})

test('recurrences become rules', () => {
  const every = (text: string): string | undefined => found(text)[0]?.every
  assert.equal(every('every other tuesday until june'), 'FREQ=WEEKLY;INTERVAL=2;UNTIL=20270601;BYDAY=TU')
  assert.equal(every('each weekday at 7'), 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=7;BYMINUTE=0')
  assert.equal(every('every month on the 15th'), 'FREQ=MONTHLY;BYMONTHDAY=15')
  assert.equal(every('first friday of every month'), 'FREQ=MONTHLY;BYDAY=1FR')
  assert.equal(every('daily'), 'FREQ=DAILY')
  assert.equal(every('every year on december 31st'), 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31')
  assert.equal(every('on mondays and thursdays'), 'FREQ=WEEKLY;BYDAY=MO,TH')
})

test('words that only look like times are left alone', () => {
  const innocent = [
    '25',
    'this one',
    'may I go',
    'on second thoughts',
    'march on',
    'I saw the sun',
    'I sat down',
    'April said that she knew',
    'he is 25',
    'at 7 tables',
    'the 2nd time',
    'one day I will',
    'a minute',
    'good morning',
    'it was a long day',
    'every time',
    'my day was fine',
    'call 650-650-6500',
    'they wed in secret',
    'I march every morning'.slice(0, 7),
    'two three',
    'I have 3 kids and 2 dogs',
    'she will fall',
    'my boss is rude',
    'the house number is 12',
  ]
  for (const text of innocent)
    assert.deepEqual(
      found(text).map((one) => one.text),
      [],
      text,
    )
})

test('each expression says where it stands', () => {
  const text = 'Lunch tomorrow at noon, and the dentist on 3 May at 9'
  for (const one of found(text)) assert.equal(text.slice(one.start, one.end), one.text)
  assert.equal(found(text).length, 2)
})

type Row = {
  text: string
  ref: string
  locale: string
  latent?: boolean
  expect: null | { type: string; start: string; end: string; at: string; dir: string; grain: string; holiday?: string }
}
const shared = join(process.env['OS1_SHARED'] ?? join(import.meta.dirname, '../../../shared'), 'data/time')
const rows = (file: string): Row[] =>
  readFileSync(join(shared, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)

function wanted(expect: NonNullable<Row['expect']>): [string | null, string | null, string] {
  const after = (iso: string): string =>
    Temporal.PlainDateTime.from(iso.slice(0, 19))
      .add(expect.grain === 'quarter' ? { months: 3 } : { [`${expect.grain}s`]: 1 })
      .toString({ smallestUnit: 'second' }) + iso.slice(19)
  if (expect.type === 'value') return [expect.start, after(expect.start), expect.grain]
  if (expect.type === 'interval') return [expect.start, expect.end, expect.grain]
  return expect.dir === 'after' ? [expect.at, null, expect.grain] : [null, expect.at, expect.grain]
}

test("most of Duckling's English corpus is read exactly, and nothing in its negatives", (t) => {
  if (!existsSync(shared)) return t.skip('shared data absent')
  let [right, rest, restRight] = [0, 0, 0]
  const all = rows('duckling.en.jsonl')
  for (const row of all) {
    const got = probeWhen({ text: row.text, now: row.ref, zone: row.ref.slice(19), locale: row.locale })
    const want = wanted(row.expect as NonNullable<Row['expect']>)
    const exact = got.from === want[0] && got.to === want[1] && got.grain === want[2]
    if (exact) right++
    if (!row.expect?.holiday) {
      rest++
      if (exact) restRight++
    }
  }
  t.diagnostic(`${((100 * right) / all.length).toFixed(1)}% of all rows, ${((100 * restRight) / rest).toFixed(1)}% without holidays`)
  assert.ok(right / all.length >= 0.95, `${right} of ${all.length}`)
  assert.ok(restRight / rest >= 0.96, `${restRight} of ${rest}`)
  for (const row of rows('duckling.en.negative.jsonl'))
    assert.deepEqual(probeWhen({ text: row.text, now: row.ref, zone: row.ref.slice(19) }), { from: null, to: null, grain: null }, row.text)
})
