import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Reading } from '../words/reading.ts'
import { isSure } from './certain.ts'
import { gistOf } from './talk/gist.ts'

const reading = (text: string, kind: string, valence = 0): Reading => ({
  text,
  act: 'tell',
  intent: 'tell',
  score: 0.9,
  others: [],
  slots: {},
  whens: [],
  people: [],
  places: [],
  event: { kind, score: 0.91 },
  feeling: { valence, arousal: 0 },
})
const sure = (text: string, kind: string, valence = 0): boolean => isSure(reading(text, kind, valence), gistOf(text).clauses[0]!)

test('an event is believed only where the feeling told agrees with it', () => {
  assert.ok(sure('I got promoted at work this morning', 'promotion', 0.6))
  assert.ok(!sure('I got promoted and it makes me miserable', 'promotion', -0.7))
})

test('an event of one’s own is not believed of somebody else', () => {
  assert.ok(!sure('my boss gave the promotion to her friend', 'promotion'))
})

test('a bare fragment needs more than a guess', () => {
  assert.ok(!sure('the promotion', 'promotion'))
})
