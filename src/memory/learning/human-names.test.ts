import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Reading } from '../../words/reading.ts'
import { humanNames } from './human-names.ts'

const read = (text: string, ...names: string[]): string[] => {
  const people = names.map((name) => ({ name, text: name, start: text.indexOf(name), end: text.indexOf(name) + name.length }))
  return [...humanNames(text, [{ text, people } as unknown as Reading])]
}

test('a capital alone makes nobody a human', () => {
  assert.deepEqual(read('Lisbon was lovely, and Mozart was playing.', 'Lisbon', 'Mozart'), [])
  assert.deepEqual(read("I'll go to Pride Month.", "I'll", 'Pride Month'), [])
  assert.deepEqual(read('Visited Rome on Sunday.', 'Rome', 'Sunday'), [])
})

test('whom one meets and who says something is a human', () => {
  assert.deepEqual(read('Had coffee with Ola in Madrid.', 'Ola', 'Madrid'), ['ola'])
  assert.deepEqual(read('Karim said he would come.', 'Karim'), ['karim'])
  assert.deepEqual(read("It is Nadia's birthday.", 'Nadia'), ['nadia'])
  assert.deepEqual(read('Met Anna and Tom.', 'Anna', 'Tom'), ['anna', 'tom'])
})
