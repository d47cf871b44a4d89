import assert from 'node:assert/strict'
import { test } from 'node:test'
import { play } from '../../stories/evening.ts'

const replies = async (script: string, seed = 1): Promise<string[]> => (await play(script, seed)).map((t) => t.reply)
const seeds = [1, 2, 3, 4]

test('bed is let go: no question, a few words', async () => {
  for (const line of ['I guess I should sleep', 'thanks. I should sleep', 'well, I shall say good night', 'ok gn'])
    for (const seed of seeds) {
      const reply = (await replies(`I have an exam on Monday\n${line}`, seed)).at(-1)!
      assert.doesNotMatch(reply, /\?/, `${line}: ${reply}`)
      assert.ok(reply.split(' ').length < 12, reply)
    }
})

test('liking horses is no praise of the companion', async () => {
  for (const seed of seeds) assert.doesNotMatch((await replies('I like horses', seed)).at(-1)!, /thank|kind of you|generous|bow|electricity/i)
})

test('cruelty that they regret is not taken for kindness', async () => {
  for (const seed of seeds) assert.doesNotMatch((await replies('I told her she only turns up to take things\nthat was cruel', seed)).at(-1)!, /kind/i)
})

test('what they do not want to speak of is left', async () => {
  for (const seed of seeds) assert.doesNotMatch((await replies("my boss shouted at me\nI don't want to talk about it", seed)).at(-1)!, /\?/)
})

test('nothing is approved that is not known to be good', async () => {
  for (const seed of seeds) {
    assert.doesNotMatch((await replies('I kissed someone from work on friday', seed)).at(-1)!, /^Good|\bGood\.|well done/i)
    assert.doesNotMatch((await replies('my boss gave the promotion to someone else', seed)).at(-1)!, /good news|proud|way\./i)
  }
})

test('a question about what to do is never answered from memory', async () => {
  for (const seed of seeds) assert.doesNotMatch((await replies("I'm in love with Ines\nshould I tell her?", seed)).at(-1)!, /not told me|nothing of yours/)
})
