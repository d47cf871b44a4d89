import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findDuration } from './duration.ts'
import { findPeople } from './people.ts'
import { findPlaces } from './places.ts'
import { reckon } from './number-sum.ts'
import { readable } from './readable.ts'
import { turnRound } from './turn-round.ts'
import { findLengths, findWhens } from './when.ts'

const about = { now: Temporal.ZonedDateTime.from('2026-03-02T19:00:00[Europe/London]'), locale: 'en-GB' }
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  findWhens: (text) => findWhens(text, about),
  findLengths,
  findDuration,
  reckon,
  turnRound,
  findPeople: (text) => findPeople(text),
  findPlaces: (text) => findPlaces(text),
}
const longest = 8_000
const filled = (piece: string): string => piece.repeat(Math.ceil(longest / piece.length)).slice(0, longest)

/** Not a measure (the bench has those): a grammar that goes back and forth takes minutes, and everything else stands still. In milliseconds. */
const endless = 10_000

/** In milliseconds, the better of three: other work on the machine is no fault of a reader. */
function took(work: () => unknown): number {
  let best = Infinity
  for (let n = 0; n < 3 && best > 40; n++) {
    const began = performance.now()
    work()
    best = Math.min(best, performance.now() - began)
  }
  return best
}

test('ordinary words are read as they are', () => {
  for (const text of [
    'Grüße aus Köln!',
    'remind me at 9:30 to call mum…',
    'she said: “no”',
    '你好，世界',
    'no. way.\n\nreally?',
    'what is 100000000000000000000000 + 1',
    '👩‍👩‍👧 came',
  ])
    assert.equal(readable(text), text)
  assert.equal(readable('wh\u0061t\u200b  is\tit'), 'what is it')
})

test('what only slows a reader down is shortened', () => {
  assert.equal(readable(`x${' '.repeat(8000)}y`), 'x y')
  assert.ok(readable(`e${'\u0301'.repeat(10_000)}`).length < 8)
  assert.ok(readable('!'.repeat(8_000)).length < 20)
  assert.equal(readable('\ud800a\u0000'), '\ufffda')
})

test('a short sentence that names times within times within times is given up, not looked for until the end of time', () => {
  for (const piece of ['last week of the month of ', 'the first Monday of ', 'the day after ', 'the last weekend of the second week of '])
    for (const read of [readers['findWhens'], readers['findLengths']]) assert.ok(took(() => read?.(piece.repeat(12))) < endless, piece)
})

// Words that begin something, over and over: where a grammar or an expression could go back and forth.
const pieces = [
  '9 ',
  '1+',
  '(',
  '(1+',
  '9^',
  '10:30 ',
  '12/12/2026 ',
  'on Monday ',
  'and ',
  'every day ',
  'last week of the month of ',
  '2 hours and ',
  'half past ',
  "my sister's ",
  'Anna and ',
  'Ab ',
  "it's ",
  '. ',
  'a-',
  ', ',
  'I am ',
  "I don't ",
  'remind me to ',
  'what is my ',
  'twenty one thousand ',
  'minus ',
  '5 km in ',
  'from Monday to ',
  'between 5 and ',
  '1/',
  'Mr. ',
  'the first Monday of ',
  'a quarter to ',
  '1st ',
  'two weeks from ',
  'İ',
  '\u0301',
  '\u001b[31m',
  'x ',
  '5% of ',
  'square root of ',
  '99999999!',
]
for (const [name, read] of Object.entries(readers)) {
  test(`${name} neither throws nor dwells on the longest utterance, whatever it repeats`, () => {
    for (const piece of pieces) {
      const text = readable(filled(piece))
      const time = took(() => read(text))
      assert.ok(time < endless, `${JSON.stringify(piece)}: ${Math.round(time)} ms`)
    }
  })
  test(`${name} throws on no text at all`, () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((all) => all.join('')),
        ),
        (text) => void read(text),
      ),
      { numRuns: 150 },
    )
  })
}

test('absurd sums and times are refused, not thrown', () => {
  for (const text of [
    `square root of ${'9'.repeat(400)}`,
    '('.repeat(590),
    `${'-'.repeat(580)}1`,
    '9^9^9^9^9',
    '99999999!',
    '1/0',
    'in 99999999999999999999 years',
    '1 January 999999',
    '99999999999 centuries ago',
    'the year -1',
  ]) {
    assert.doesNotThrow(() => reckon(text), text.slice(0, 40))
    assert.doesNotThrow(() => findWhens(text, about), text.slice(0, 40))
    assert.doesNotThrow(() => findDuration(text), text.slice(0, 40))
  }
})
