import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readWeights } from './classifier-file.ts'
import { classifier } from './classifier.ts'
import { feelingReader } from './feelings-read.ts'
import { wordSenses } from './word-senses.ts'

const bytes = (name: string): Uint8Array => readFileSync(new URL(`../mind/weights/${name}.bin`, import.meta.url))
const feel = feelingReader(classifier(readWeights(bytes('feelings')), wordSenses(bytes('word-senses'))))

test('what is named is heard, with its strength', () => {
  assert.equal(feel('I am so lonely tonight').word, 'lonely')
  assert.equal(feel("I'm furious with my landlord").word, 'angry')
  assert.ok(feel('I am extremely anxious about tomorrow').arousal > 0.4)
})

test('what no word of feeling names is heard for its side', () => {
  for (const text of ['there is nobody left to ring on a Sunday', 'my mother had another fall', 'they let me go after nineteen years'])
    assert.ok(feel(text).valence < -0.1, text)
  for (const text of ['she said yes', 'the scan came back clear', 'we got the keys to the flat']) assert.ok(feel(text).valence > 0.1, text)
})

test('plain talk and requests feel like nothing', () => {
  for (const text of ['the meeting is at three', 'put milk on the list', 'my brother is called Tom', 'I went to the post office', 'ok'])
    assert.deepEqual([feel(text).valence, feel(text).word], [0, undefined], text)
})
