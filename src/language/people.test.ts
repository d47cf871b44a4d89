import assert from 'node:assert/strict'
import { test } from 'node:test'
import { feelingOf } from './feelings.ts'
import { findPeople } from './people.ts'
import { findPlaces } from './places.ts'

const named = (text: string, known: readonly string[] = []) =>
  findPeople(text, new Set(known)).map(({ name, relation }) => [name, relation].filter((part) => part !== undefined).join(' / '))

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['my sister Anna called', ['Anna / sister']],
  ['my sister anna called', ['Anna / sister']],
  ['mum is ill', ['mother']],
  ["my boss's wife left him", ["boss's wife"]],
  ['I saw my ex-wife with Tom', ['ex-wife', 'Tom']],
  ['my best friend is moving', ['best friend']],
  ['I had lunch with Sarah and Priya', ['Sarah', 'Priya']],
  ["Anna's mother is here", ["Anna's mother"]],
  ['uncle Joe came', ['Uncle Joe / uncle']],
  ['Dr Patel says I am fine', ['Dr Patel / doctor']],
  ['I went to work on Monday', []],
  ['In March I will be better', []],
  ['Today was good', []],
  ['I will mark the date', []],
  ['the boss shouted', ['boss']],
  ['the friend of a friend', []],
  ['my friend called me', ['friend']],
  ['her mother hates me', ['her mother']],
  ['I love my wife', ['wife']],
  ['my mother-in-law is coming', ['mother-in-law']],
  ['my husband and my kids', ['husband', 'children']],
  ['we met Nadia Olsen yesterday', ['Nadia Olsen']],
]
for (const [text, expected] of cases) test(`people: ${text}`, () => assert.deepEqual(named(text), expected))

test('a name that memory holds is heard in lower case', () => {
  assert.deepEqual(named('zorro is here', []), [])
  assert.deepEqual(named('zorro is here', ['zorro']), ['Zorro'])
})

test('people stand where they are said to stand', () => {
  const text = 'yesterday my sister Anna called'
  const [person] = findPeople(text)
  assert.equal(text.slice(person?.start, person?.end), 'my sister Anna')
})

test('places: cities in any case, near places, no humans', () => {
  assert.deepEqual(findPlaces('what time is it in tokyo and in New York'), ['tokyo', 'New York'])
  assert.deepEqual(findPlaces('we met at the lake'), ['the lake'])
  const text = 'I gave it to Anna in Lisbon'
  assert.deepEqual(findPlaces(text, findPeople(text)), ['Lisbon'])
  assert.deepEqual(findPlaces('see you on Monday in March'), [])
})

test('feelings: words, denial, strength, the turn of "but"', () => {
  assert.equal(feelingOf('I am so lonely').word, 'lonely')
  assert.ok(feelingOf('I am not happy').valence < 0)
  assert.ok(feelingOf('I am very sad').valence < feelingOf('I am a bit sad').valence)
  assert.ok(feelingOf('it was awful but I am happy now').valence > 0)
  assert.deepEqual(feelingOf('the meeting is at three'), { valence: 0, arousal: 0 })
  assert.equal(feelingOf("I'm terrified of flying").word, 'anxious')
  assert.equal(feelingOf("I'm not angry").word, undefined)
})
