import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Trouble } from '../words/trouble.ts'
import { traced } from './told.ts'

function caught(work: () => unknown): unknown {
  try {
    return work()
  } catch (problem) {
    return problem
  }
}

test('a log never holds what could not be read: it may be what somebody said', () => {
  const secret = 'I kissed Quillonius'
  const problems = [
    caught(() => JSON.parse(secret)),
    caught(() => Temporal.Instant.from(secret)),
    caught(() => new RegExp(`(${secret}`)),
    new Error(`no such thing: ${secret}\n    at ${secret} (/a/b.ts:1:1)`),
    secret,
  ]
  for (const problem of problems) assert.doesNotMatch(traced(problem), /Quillon/)
  assert.match(traced(problems[0]), /^SyntaxError\n\s+at .*told\.test/s)
})

test('trouble says what it has to say', () => {
  assert.equal(traced(new Trouble({ engine: 'disk', retry: 'later', tell: 'The disk is full.' })), 'The disk is full.')
})
