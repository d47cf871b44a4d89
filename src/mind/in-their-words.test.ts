import assert from 'node:assert/strict'
import { test } from 'node:test'
import { framesFor } from './in-their-words.ts'
import { fill } from './realise.ts'
import { slotsOf } from './said-back.ts'
import { gistOf } from './talk/gist.ts'

const asked = (text: string, heavy = false): string[] => {
  const clause = gistOf(text).clauses[0]!
  const slots = slotsOf(clause, {})
  return framesFor(clause, slots, heavy).flatMap((line) => fill(line.replace(/^~/, ''), slots) ?? [])
}

test('a deed is asked about in its own words', () => {
  assert.ok(asked('we adopted a greyhound').includes('What made you adopt a greyhound?'))
  assert.ok(asked("I'm thinking of cutting my hair short").some((line) => line.includes('cutting your hair short')))
})

test('what befell somebody is not asked about as if it had been meant', () => {
  assert.ok(!asked('I dropped my phone in the toilet').some((line) => line.startsWith('What made you')))
})

test('in the middle of something heavy nobody is asked what made them do it', () => {
  assert.ok(!asked('I sat on her bed for a bit', true).some((line) => line.startsWith('What made you') || line.startsWith('How did you come')))
})

test('nothing is asked of what was not said to happen', () => {
  assert.deepEqual(asked('to a woman called Steph'), [])
  assert.deepEqual(asked('if I moved to Leeds'), [])
})
