import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openMemory } from '../memory/memory.ts'
import { seededChance } from '../words/chance.ts'
import { emptyLife, later, say, woken } from './woken.fake.ts'

/** Somebody told two things of Anna a few weeks apart, and then speaks of other things until they are asked. */
async function contradicted(second = 'Anna lives in Lisbon.') {
  const vault = await emptyLife()
  const { companion, clock } = await woken(vault, 3)
  await say(companion, 'a', 'My sister is called Anna. She lives in Lyon.')
  await later(clock, 60 * 24 * 20)
  const replies = [await say(companion, 'b', second)]
  const small = [
    'I made soup today.',
    'The garden looks good.',
    'I finished the book.',
    'We painted the fence.',
    'I baked a cake.',
    'I walked to the lake today.',
  ]
  for (const [n, text] of small.entries()) {
    if (/Is it Lisbon/.test(replies.at(-1) ?? '')) break
    await later(clock, 5)
    replies.push(await say(companion, `c${n}`, text))
  }
  const memory = openMemory({ vault, chance: seededChance(9) })
  const where = () => memory.answer('Where does Anna live?', { now: clock.now(), zone: 'Europe/London', locale: 'en-GB' })?.text ?? ''
  return { companion, clock, replies, where }
}

test('what does not go together is asked about, once', async () => {
  const { companion, replies, where, clock } = await contradicted()
  assert.match(replies.at(-1) ?? '', /You told me on 2 March that Anna lives in Lyon\. Is it Lisbon now\?$/)
  assert.match(where(), /^Anna lives in Lisbon, as you told me .*; on 2 March you said Lyon\.$/)
  for (const [n, text] of ['I made tea.', 'The sun is out.', 'I sowed beans today.', 'I read all evening.'].entries()) {
    await later(clock, 5)
    assert.doesNotMatch(await say(companion, `d${n}`, text), /Lyon|Lisbon/)
  }
})

test('a yes ends what was, and it is told as such', async () => {
  const { companion, where } = await contradicted()
  assert.match(await say(companion, 'yes', 'Yes, she moved.'), /Lisbon/)
  assert.match(where(), /^Anna lives in Lisbon\. Anna used to live in Lyon, until 22 March\.$/)
})

test('a no takes the new back', async () => {
  const { companion, where } = await contradicted()
  assert.match(await say(companion, 'no', 'No, still Lyon.'), /Lyon|stays/)
  assert.equal(where(), 'Anna lives in Lyon.')
})

test('neither of the two is put right', async () => {
  const { companion, where } = await contradicted()
  assert.match(await say(companion, 'third', "No, it's Porto."), /Porto/)
  assert.match(where(), /^Anna lives in Porto\./)
})

test('a word of change asks nothing', async () => {
  const { replies, where } = await contradicted('Anna lives in Lisbon now.')
  assert.equal(
    replies.some((reply) => /Is it Lisbon/.test(reply)),
    false,
  )
  assert.match(where(), /^Anna lives in Lisbon\. Anna used to live in Lyon/)
})
