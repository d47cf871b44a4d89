import assert from 'node:assert/strict'
import { test } from 'node:test'
import { corrected } from './list.ts'

test('a corrected list loses nothing but what was corrected', () => {
  assert.deepEqual(corrected(['milk'], ['oat milk'], false), ['oat milk'])
  assert.deepEqual(corrected(['calculus'], ['thermodynamics'], true), ['calculus', 'thermodynamics'])
  assert.deepEqual(corrected(['milk', 'eggs', 'bread'], ['oat milk'], false), ['eggs', 'bread', 'oat milk'])
  assert.deepEqual(corrected(['milk', 'eggs'], ['butter'], false), ['milk', 'eggs', 'butter'])
  assert.deepEqual(corrected(['red wine', 'white wine'], ['wine vinegar'], false), ['red wine', 'white wine', 'wine vinegar'])
  assert.deepEqual(corrected(['milk'], ['oat milk'], true), ['milk', 'oat milk'])
})
