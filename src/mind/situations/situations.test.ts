import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lifeEvent } from '../life-events/life-events.ts'
import { likeness } from './likeness.ts'
import { readTopic } from './situation.ts'
import { readSituations } from './situations.ts'

const table = readSituations({ examples: true })

test('every situation is said in many ways, belongs to a group that has lines of its own, and stands once in the table', () => {
  assert.equal(new Set(table.all.map(({ key }) => key)).size, table.all.length)
  for (const one of table.all) {
    assert.ok(one.said.length >= 20, `${one.key}: ${one.said.length} ways`)
    assert.ok(table.group(one.group), `${one.key}: no group ${one.group}`)
    assert.ok(one.kind === undefined || lifeEvent(one.kind), `${one.key}: no life event ${one.kind}`)
  }
})

test('every situation can be answered with a question and without one', () => {
  for (const { key, replies } of table.all) {
    const plain = replies.filter((line) => !line.includes('{'))
    assert.ok(
      plain.some((line) => line.includes('?')),
      `${key} has no question`,
    )
    assert.ok(
      plain.some((line) => !line.includes('?')),
      `${key} has only questions`,
    )
  }
})

test('no line cheers, diagnoses, or claims a life of its own', () => {
  const never =
    /!|\bI (?:feel|felt|love|miss|enjoy|remember when|used to|went|(?<!if I )saw|ate|slept)\b(?! nothing)|\b(?:I understand how you feel|as an AI|it sounds like|that must be hard|your journey|self-care)\b/i
  // A view is put as what it would do in the person's place.
  const lines = table.all.flatMap(({ replies, more }) => [...replies, ...more])
  assert.deepEqual(
    lines.filter((line) => never.test(line)),
    [],
  )
})

test('without the ways to say it, the table holds only what is needed to answer', () => {
  assert.ok(readSituations().all.every(({ said }) => said.length === 0))
})

test('a malformed topic names its line', () => {
  assert.throws(() => readTopic('a line of nobody', { examples: true }), /line 1/)
  assert.throws(() => readTopic('## one\nsaid so\n>no space', { examples: true }), /line 3: a space is missing/)
})

test('likeness is 1 for the same words, less for other words', () => {
  const like = likeness(() => 3)
  const cancelled = readTopic('## cancelled\nhe cancelled on me again\nshe called it off', { examples: true }).situations[0]!
  assert.equal(like('he cancelled on me again', cancelled), 1)
  assert.ok(like('she cancelled on us', cancelled) > like('the soup was cold', cancelled))
})
