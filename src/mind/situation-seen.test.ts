import assert from 'node:assert/strict'
import { test } from 'node:test'
import { situationIn } from './situation-seen.ts'
import { readSituations } from './situations/situations.ts'
import { loadUnderstanding } from './understand.ts'

const table = readSituations()
const { understand } = loadUnderstanding()
const about = { now: Temporal.ZonedDateTime.from('2026-03-02T20:00[Europe/London]'), locale: 'en-GB' }
const seen = (text: string): string | undefined => situationIn(understand(text, about), table).situation?.key

test('what is plainly said is known for what it is', () => {
  assert.match(seen('my boss took credit for my work again') ?? '', /credit/)
  assert.match(seen('we broke up last night') ?? '', /left|break|broke/)
  assert.match(seen('I fell out with my brother') ?? '', /sibling|brother/)
})

test('nobody is thought dead who is only spoken of', () => {
  for (const text of ["I haven't told my mother", 'I told my mother', 'my father says hello', 'I took my son to the park', 'my wife is away'])
    assert.doesNotMatch(seen(text) ?? '', /grief|died|funeral|miscarriage/, text)
})

test('what is only supposed or asked needs to be much surer', () => {
  assert.equal(seen('what if the train is late one day'), undefined)
})

test('words that say nothing are no situation', () => {
  for (const text of ['asdfgh', 'blorp', 'lorem ipsum dolor sit amet']) assert.equal(seen(text), undefined, text)
})
