import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPeople } from '../../language/people.ts'
import { fill } from '../realise.ts'
import { allRemarks } from './all-remarks.ts'
import { agreeingThey, fittingRemarks, plainly } from './remark.ts'

const first = (text: string): string[] => {
  const [best] = fittingRemarks(allRemarks, { text, people: findPeople(text) })
  return best ? best.remark.lines.map((line) => agreeingThey(fill(line, best.slots) ?? '')) : []
}

test('every remark has something to say', () => {
  assert.ok(allRemarks.length > 80, String(allRemarks.length))
  for (const { source, lines } of allRemarks) assert.ok(lines.length > 0, source)
})

test('no remark says what must never be said, cheers, or claims a feeling', () => {
  const banned =
    /I understand how you feel|must be (so )?(hard|difficult|tough)|sounds like|as an AI\b|\bI(?: am|'m) (?:so )?(?:happy|proud|excited|sad)\b|\bI (?:feel|love|miss|enjoy|remember when)\b|\bjourney\b|\bself-care\b|\bvalid\b|hold(ing)? space|\bboundar|!|toxic|trauma/i
  for (const { lines } of allRemarks) for (const line of lines) assert.doesNotMatch(line, banned, line)
})

test('every slot of a remark is one that it can fill, and it asks one thing', () => {
  for (const { source, lines } of allRemarks)
    for (const line of lines) {
      for (const [, slot] of line.matchAll(/\{(\w+)\}/g)) assert.match(slot!.toLowerCase(), /^(who|he|him|his|x|a|n)$/, `${slot} in ${line}`)
      if (/\{[xX]\}/.test(line)) assert.match(source, /\(\?<[xy]>/, line)
      assert.ok((line.match(/\?/g) ?? []).length <= 2, line)
    }
})

test('what is denied, supposed or asked is not taken for news', () => {
  assert.deepEqual(first('I have not got a cold'), [])
  assert.deepEqual(first('if I got the job I would move'), [])
  assert.deepEqual(first('did I get the job that I wanted?'), [])
})

test('what happens to somebody else is not answered as one’s own', () => {
  assert.doesNotMatch(first('my wife got a job there').join(' '), /You did it|Well done/)
  assert.doesNotMatch(first('my boss gave the promotion to someone else').join(' '), /good news|Good news|proud/)
})

test('pronouns follow the human spoken of', () => {
  assert.match(first('my daughter has a fever').join(' '), /Is she drinking/)
  assert.match(first('my brother is angry with me').join(' '), /What does he say you did/)
})

test('plain text knows short forms and hides names', () => {
  assert.equal(plainly("I'm gonna call Anna, she's ill", findPeople("I'm gonna call Anna, she's ill")).text, 'i am going to call nn0 she is ill')
})
