import assert from 'node:assert/strict'
import { test } from 'node:test'
import { banks } from '../banks.ts'
import { connect, edges, cannotKnow } from './edge.ts'
import { feelings } from './feelings.ts'
import { itself } from './itself.ts'
import { steering } from './steering.ts'

const lines: string[] = [
  ...Object.values(banks).flatMap((b) => [...b.r, ...(b.a ?? [])]),
  ...Object.values(feelings).flatMap((b) => [...b.r, ...(b.a ?? [])]),
  ...itself.flatMap((s) => s.lines),
  ...Object.values(steering).flat(),
  ...Object.values(edges).flat(),
  ...connect,
  ...cannotKnow,
]

test('there are many lines, and few stand twice', () => {
  assert.ok(lines.length > 400, String(lines.length))
  const seen = new Set<string>()
  // A short civil word may stand in several places.
  const twice = lines.filter((line) => line.split(' ').length > 3 && (seen.has(line) ? true : (seen.add(line), false)))
  assert.ok(twice.length < 60, twice.join(' | '))
})

test('no line says what must never be said', () => {
  const banned =
    /I understand how you feel|must be hard|must be (so )?(difficult|tough)|sounds like|as an AI\b|\bI(?:['’]?m| am) (so )?(happy|proud|excited|sad)\b|\bjourney\b|\bcop(e|ing) mechanism|\bself-care\b|\bvalid(ate)?\b|hold(ing)? space|\bboundar|!|toxic|trauma|How does that make you feel/i
  for (const line of lines) assert.doesNotMatch(line, banned, line)
})

test('every slot is one that can be filled, and no line asks two questions', () => {
  const slots = new Set(
    'x a bare who with for forbare about place how do ing as one other clause echo frag said it is was has s their2 he him name self since last sources language number part feeling q'.split(
      ' ',
    ),
  )
  for (const line of lines) {
    for (const [, slot] of line.matchAll(/\{(\w+)\}/g)) assert.ok(slots.has(slot!.charAt(0).toLowerCase() + slot!.slice(1)), `${slot} in ${line}`)
    assert.ok((line.match(/\?/g) ?? []).length <= 2, line)
  }
})
