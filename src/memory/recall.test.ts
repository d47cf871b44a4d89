import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fakeVault } from '../vault/vault.fake.ts'
import { seededChance } from '../words/chance.ts'
import { askedOf } from './asked.ts'
import { openMemory } from './memory.ts'
import type { Item } from './memory.ts'
import { memoryOps } from './ops.ts'
import { marksOf } from './ranking/marks.ts'
import { gather } from './ranking/pool.ts'
import { newRarity, postingsOf } from './ranking/postings.ts'
import learnt from './ranking/weights.json' with { type: 'json' }
import { rank } from './recall.ts'
import { windowIn } from './window.ts'

const zone = 'Europe/London'
const start = Temporal.Instant.from('2026-03-01T10:00:00Z')

type Line = { who?: Item['who']; speaker?: string; text: string; hours?: number; conversation?: string }

/** A memory of lines, one a minute in one conversation unless they say otherwise. */
async function told(lines: readonly Line[]) {
  const vault = fakeVault({ kinds: memoryOps })
  const memory = openMemory({ vault, chance: seededChance(1) })
  let count = 0
  const say = ({ who = 'person', speaker, text, hours = 0, conversation = 'c' }: Line) => {
    const id = `i${++count}`
    const label = { integrity: who, confidentiality: 'private' as const, sources: [id] }
    return memory.remember({ id, conversation, who, ...(speaker && { speaker }), text, at: start.add({ minutes: count, hours }).toString(), label })
  }
  for (const line of lines) await say(line)
  const now = start.add({ hours: 24 * 60 })
  const ask = (question: string, most = 5): string[] => memory.recall(question, { now, zone, most }).map(({ text }) => text)
  const ranked = (question: string): string[] =>
    rank({ vault, rarity: newRarity() }, askedOf(vault, question, windowIn(question, { now, zone }))).map(({ turn }) => turn.text)
  return { vault, memory, say, ask, ranked, now }
}

test('the companion’s own words come after what the person said, unless they are asked for', async () => {
  const { ask } = await told([
    { text: 'The boiler broke again on Sunday.' },
    { who: 'companion', text: 'The boiler broke again, on Sunday of all days. I would suggest a boiler service.', hours: 30 },
    { text: 'Lunch was late.', hours: 60 },
  ])
  assert.equal(ask('when did the boiler break?')[0], 'The boiler broke again on Sunday.')
  assert.match(ask('what did you suggest about the boiler?')[0] ?? '', /^The boiler broke again, on Sunday of all days/)
})

test('whoever is named is looked at first, among those who said something that is kept', async () => {
  const { ask } = await told([
    { who: 'outside', speaker: 'Ruth', text: 'I bought a canoe in spring.', conversation: 'letters' },
    { who: 'outside', speaker: 'Omar', text: 'I bought a canoe in spring, too.', conversation: 'letters' },
    { who: 'outside', speaker: 'Ruth', text: 'The weather is fine.', hours: 40, conversation: 'letters' },
  ])
  assert.equal(ask('What did Ruth buy in spring?')[0], 'I bought a canoe in spring.')
  assert.equal(ask('What did Omar buy in spring?')[0], 'I bought a canoe in spring, too.')
})

test('an answer that shares no word with the question is found behind the one that does', async () => {
  const { ask } = await told([
    { who: 'outside', speaker: 'Ruth', text: 'What are you reading at the moment, Omar?', conversation: 'letters' },
    { who: 'outside', speaker: 'Omar', text: 'Middlemarch, slowly and with joy.', conversation: 'letters' },
    { text: 'The roof leaks.', hours: 20 },
    { text: 'The roof still leaks.', hours: 40 },
  ])
  assert.equal(ask('What is Omar reading?')[0], 'Middlemarch, slowly and with joy.')
})

test('a date in the question finds what was said that day', async () => {
  const { ask } = await told([
    { text: 'We had soup with the neighbours.' },
    { text: 'We had soup with the cousins.', hours: 24 * 9 },
    { text: 'We had soup alone.', hours: 24 * 20 },
  ])
  assert.equal(ask('who had soup with us on 10 March?')[0], 'We had soup with the cousins.')
  assert.equal(ask('who had soup with us last week, on March 10, 2026?')[0], 'We had soup with the cousins.')
})

test('a month counts as one beside a number or after a word of time; else it may be somebody', () => {
  const window = (question: string): string | undefined => windowIn(question, { now: start, zone })?.text.trim()
  assert.equal(window('what did June say?'), undefined)
  assert.equal(window('may I ask something?'), undefined)
  assert.equal(window('what did I do in June?'), 'in June')
  assert.equal(window('what happened on Aug 15th'), 'on Aug 15th')
  assert.equal(window('what did I do the week before August 3, 2025?'), 'before August 3, 2025')
})

test('what was asked before it was told is found once it is told, and gone once it is forgotten', async () => {
  const { memory, say, ask, now } = await told([{ text: 'The kettle is new.' }])
  assert.deepEqual(ask('who is Wilhelmina?'), [])
  const item = await say({ text: 'Wilhelmina mended the clock.', hours: 20 })
  assert.equal(ask('who is Wilhelmina?')[0], 'Wilhelmina mended the clock.')
  await memory.forget({ item: item.id }, now.toString())
  assert.deepEqual(ask('who is Wilhelmina?'), [])
})

test('the rarest words are read first, and no more than the budget', async () => {
  const { vault } = await told([...Array.from({ length: 40 }, (_, n) => ({ text: `The garden on day ${n}.` })), { text: 'A heron in the garden.' }])
  const { terms } = postingsOf(vault, newRarity(), { terms: ['garden', 'heron'], budget: { share: 0, fewest: 10, most: 10 } })
  assert.deepEqual(
    terms.map(({ term, rids }) => [term, rids?.length]),
    [
      ['heron', 1],
      ['garden', undefined],
    ],
  )
})

test('words too common to be read still count where they stand', async () => {
  const { vault } = await told([
    ...Array.from({ length: 40 }, (_, n) => ({ text: `The garden on day ${n}.` })),
    { text: 'A heron flew off.' },
    { text: 'A heron in the garden.' },
  ])
  const library = { vault, rarity: newRarity(), budget: { share: 0, fewest: 10, most: 10 } }
  assert.equal(rank(library, askedOf(vault, 'heron garden'))[0]?.turn.text, 'A heron in the garden.')
})

test('every mark is a number, and every learnt weight has its mark', async () => {
  const { vault, now } = await told([
    { who: 'outside', speaker: 'Ruth', text: 'Where were you on Sunday?' },
    { who: 'outside', speaker: 'Omar', text: '“At home”, in Leeds, with 3 friends.' },
    { who: 'companion', text: 'Good.' },
  ])
  for (const question of ['When was Omar in Leeds?', 'what friends do Ruth and Omar have?', '', 'leeds in 2026', 'how many on 1 March 2026?']) {
    const asked = askedOf(vault, question, windowIn(question, { now, zone }))
    for (const { marks, covered } of marksOf(gather({ vault, rarity: newRarity(), fewest: 3 }, asked), asked)) {
      for (const [mark, value] of Object.entries(marks)) assert.ok(Number.isFinite(value), `${mark} for "${question}"`)
      assert.ok(covered >= 0 && covered <= 1 + 1e-9)
      for (const weights of [learnt.withMeaning, learnt.withoutMeaning]) for (const mark of Object.keys(weights)) assert.ok(mark in marks, mark)
    }
  }
})
