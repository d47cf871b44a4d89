import assert from 'node:assert/strict'
import { test } from 'node:test'
import { correctedValue } from './corrected-value.ts'
import { loadUnderstanding } from './understand.ts'

const about = { now: Temporal.ZonedDateTime.from('2026-03-02T20:00[Europe/London]'), locale: 'en-GB' }
const { understand } = loadUnderstanding()
const value = (text: string, again = false) => correctedValue(understand(text, about)[0]!, again)

test('a time, a number and the name of a thing are taken as corrections', () => {
  for (const [text, rest] of [
    ['no, Thursday', 'Thursday'],
    ['sorry, it’s at six', 'at six'],
    ['no wait 7pm', '7pm'],
    ['actually tomorrow evening', 'tomorrow evening'],
    ['no, 15 minutes', '15 minutes'],
    ['I meant oat milk', 'oat milk'],
  ] as const)
    assert.equal(value(text)?.text, rest, text)
  assert.equal(value('I meant oat milk')?.slots['item'], 'oat milk')
})

test('what is told, wished or asked after a "no" corrects nothing', () => {
  for (const text of [
    'no i want to talk about it now',
    'no i’m fine',
    'actually I’m going to bed',
    'actually it’s my birthday today',
    'no can we talk about my day',
    'no let’s leave it',
    'wait, I need to think',
    'no that’s fine',
    'sorry, what was that',
    'no, she never called me back',
    'no thanks',
    'no',
  ])
    assert.equal(value(text), undefined, text)
})

test('the same request once more keeps its own words and none of those that correct', () => {
  const again = value('i meant put thermodynamics on the list too', true)
  assert.equal(again?.text, 'put thermodynamics on the list too')
  assert.ok(!Object.values(again?.slots ?? {}).some((slot) => /meant/.test(slot ?? '')))
})
