import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadFeelings } from '../mind/feel.ts'
import { loadUnderstanding } from '../mind/understand.ts'
import { fakeVault } from '../vault/vault.fake.ts'
import type { Vault } from '../vault/vault.ts'
import { seededChance } from '../words/chance.ts'
import { saidByCompanion, saidByPerson } from '../words/label.ts'
import type { Moment } from '../words/moment.ts'
import { digestOf } from './forgotten.ts'
import { knownNames } from './lesson.ts'
import { openMemory } from './memory.ts'
import type { Memory } from './memory.ts'
import { memoryOps } from './ops.ts'

const feel = loadFeelings()
const { understand } = loadUnderstanding()
const zone = 'Europe/Lisbon'

type Life = { memory: Memory; vault: Vault; said(at: string, text: string): Promise<string>; answered(at: string, text: string): Promise<void> }

function life(): Life {
  const vault = fakeVault({ kinds: memoryOps })
  const memory = openMemory({ vault, chance: seededChance(5), feel: async () => feel })
  let n = 0
  return {
    memory,
    vault,
    async said(at, text) {
      const now = Temporal.Instant.from(at)
      const id = `said-${++n}`
      const item = await memory.remember({ id, conversation: 'c', who: 'person', text, at, label: saidByPerson(id) })
      const moment: Moment = {
        person: 'me',
        conversation: 'c',
        now,
        zone,
        locale: 'en-GB',
        channel: 'page',
        betweenUs: false,
        signal: new AbortController().signal,
      }
      await memory.learn(item, understand(text, { now: now.toZonedDateTimeISO(zone), locale: 'en-GB', names: knownNames(vault) }), moment)
      return id
    },
    async answered(at, text) {
      const id = `answer-${++n}`
      const item = await memory.remember({ id, conversation: 'c', who: 'companion', text, at, label: saidByCompanion(id) })
      const moment: Moment = {
        person: 'me',
        conversation: 'c',
        now: Temporal.Instant.from(at),
        zone,
        locale: 'en-GB',
        channel: 'page',
        betweenUs: false,
        signal: new AbortController().signal,
      }
      await memory.learn(item, [], moment)
    },
  }
}

const feelingOf = (vault: Vault, item: string) =>
  vault.get<{ valence: number; word: string | null; made_by: string }>(
    'select f.valence, f.word, f.made_by from feeling f join item i on i.rid = f.item where i.id = ?',
    item,
  )
const span = { from: '2026-09-28', to: '2026-10-12', zone }

test('a feeling is kept with the words it was heard in, and never from the companion’s own', async () => {
  const { vault, said, answered, memory } = life()
  const sad = await said('2026-10-01T10:00:00Z', 'I feel so lonely in this town')
  await answered('2026-10-01T10:00:05Z', 'That sounds terribly lonely and sad.')
  await said('2026-10-01T10:02:00Z', 'put milk on the list')
  assert.equal(feelingOf(vault, sad)?.word, 'lonely')
  assert.equal(vault.get<{ n: number }>('select count(*) as n from feeling')?.n, 1)
  const [day] = memory.mood(span)
  assert.deepEqual([day?.day, day?.words, day?.felt[0]?.source.item], ['2026-10-01', ['lonely'], sad])
})

test('what is asked about a feeling is none, and what one likes is none', async () => {
  const { vault, said } = life()
  await said('2026-10-01T09:00:00Z', 'I hate liver')
  await said('2026-10-01T10:00:00Z', 'was I sad last week?')
  await said('2026-10-01T10:01:00Z', 'when was I last happy')
  assert.equal(vault.get<{ n: number }>('select count(*) as n from feeling')?.n, 0)
})

test('“I wasn’t sad, just tired” is how it was, whatever is read afterwards', async () => {
  const { vault, said, memory } = life()
  const first = await said('2026-10-01T10:00:00Z', 'I feel really sad today')
  assert.equal(feelingOf(vault, first)?.word, 'sad')
  await said('2026-10-01T11:00:00Z', "I wasn't sad, just tired")
  assert.deepEqual([feelingOf(vault, first)?.word, feelingOf(vault, first)?.made_by], ['tired', 'person'])
  // Learning from it again does not bring the reading back.
  const item = memory.item(first)
  assert.ok(item)
  await memory.learn(item, [], {
    person: 'me',
    conversation: 'c',
    now: Temporal.Instant.from(item.at),
    zone,
    locale: 'en-GB',
    channel: 'page',
    betweenUs: false,
    signal: new AbortController().signal,
  })
  assert.equal(feelingOf(vault, first)?.word, 'tired')
})

test('a feeling that the person denies is no point of the line', async () => {
  const { said, memory } = life()
  const one = await said('2026-10-01T10:00:00Z', 'I am furious with the landlord')
  assert.equal(memory.mood(span).length, 1)
  assert.ok(await memory.correctFeeling(one, null, '2026-10-02T00:00:00Z'))
  assert.deepEqual(memory.mood(span), [])
})

test('how one has been is answered with days and with one’s own words', async () => {
  const { said, memory } = life()
  await said('2026-10-01T10:00:00Z', 'I feel so sad about the dog')
  await said('2026-10-03T10:00:00Z', 'I am so happy, I got the flat')
  const about = { now: Temporal.Instant.from('2026-10-04T20:00:00Z'), zone, locale: 'en-GB' }
  const how = memory.answer('how have I been lately?', about)
  assert.match(how?.text ?? '', /up and down: one good day and one hard one/)
  assert.deepEqual(how?.sources.map(({ text }) => text).toSorted(), ['I am so happy, I got the flat', 'I feel so sad about the dog'])
  assert.match(memory.answer('was I sad this week?', about)?.text ?? '', /^Yes, on one day this week\. On 1 October you said: “I feel so sad about the dog\.”/)
  assert.match(memory.answer('when was I last happy?', about)?.text ?? '', /yesterday: “I am so happy/)
  assert.match(memory.answer('was I jealous this week?', about)?.text ?? '', /never put it so|nothing that you said/)
  assert.match(memory.answer('how was I in March?', about)?.text ?? '', /I cannot tell/)
})

test('a day is gathered each night: what happened, who, what was decided, what is open', async () => {
  const { said, memory, vault } = life()
  await said('2026-10-01T08:00:00Z', 'I had lunch with my sister Anna and we laughed a lot.')
  await said('2026-10-01T12:00:00Z', 'I decided to take the flat in Alfama. I still have to tell my landlord.')
  await said('2026-10-01T13:00:00Z', 'remind me to buy milk')
  await said('2026-10-01T14:00:00Z', 'what time is it?')
  assert.equal(await memory.reflect(Temporal.Instant.from('2026-10-01T23:30:00Z'), zone), 1)
  const [day] = memory.reflections('day', { most: 3 })
  assert.equal(day?.id, 'day/2026-10-01')
  assert.deepEqual(
    day.gathered.happened.map(({ text }) => text),
    ['I had lunch with my sister Anna and we laughed a lot.'],
  )
  assert.deepEqual(
    day.gathered.decided.map(({ text }) => text),
    ['I decided to take the flat in Alfama.'],
  )
  assert.deepEqual(
    day.gathered.open.map(({ text }) => text),
    ['I still have to tell my landlord.'],
  )
  assert.ok(memory.whoIn(day).includes('Anna'))
  const told = memory.tellReflection(day.id, { now: Temporal.Instant.from('2026-10-02T08:00:00Z'), zone, locale: 'en-GB' })
  assert.equal(
    told?.text,
    'Yesterday you had lunch with your sister Anna and you laughed a lot. You decided to take the flat in Alfama. What is open: you still have to tell your landlord.',
  )
  // It is a key to its items, and no fact.
  assert.ok(vault.get("select 1 from reflection_fts where reflection_fts match 'alfama'"))
  assert.ok(!memory.facts('you').some(({ value }) => /landlord/.test(value)))
  assert.equal(await memory.reflect(Temporal.Instant.from('2026-10-02T03:00:00Z'), zone), 0)
})

test('what was open and is settled later in the week is open no more', async () => {
  const { said, memory } = life()
  await said('2026-10-05T12:00:00Z', 'I still have to call the landlord about the boiler.')
  await said('2026-10-07T12:00:00Z', 'I finally called the landlord about the boiler.')
  await memory.reflect(Temporal.Instant.from('2026-10-13T03:00:00Z'), zone)
  const [week] = memory.reflections('week', { most: 1 })
  assert.deepEqual(week?.gathered.open, [])
  assert.equal(memory.reflections('day', { most: 9 }).at(-1)?.gathered.open.length, 1)
})

test('what happened this week is told at once, without a night between', async () => {
  const { said, memory } = life()
  await said('2026-10-06T12:00:00Z', 'I sold the boat to a man from Faro.')
  const about = { now: Temporal.Instant.from('2026-10-08T20:00:00Z'), zone, locale: 'en-GB' }
  const week = memory.answer('what happened this week?', about)
  assert.equal(week?.text, 'This week you sold the boat to a man from Faro.')
  assert.equal(week.sources.length, 1)
  assert.match(memory.answer('what happened today?', about)?.text ?? '', /^Today you have told me nothing/)
  // That is about the boat, and for recall.
  assert.doesNotMatch(memory.answer('what happened with the boat this week?', about)?.text ?? '', /^This week/)
})

test('the portrait is in the person’s own words, with what speaks against it, and theirs to set right', async () => {
  const { said, memory } = life()
  await said('2026-10-01T12:00:00Z', 'I never lie.')
  await said('2026-10-02T12:00:00Z', 'Honesty matters to me more than anything')
  await said('2026-10-03T12:00:00Z', 'I lied to my boss about the deadline')
  const now = Temporal.Instant.from('2026-10-04T12:00:00Z')
  const lines = await memory.portrait(now)
  const never = lines.find(({ text }) => text === 'You never lie.')
  assert.ok(never)
  assert.deepEqual(
    never.against.map(({ text }) => text),
    ['I lied to my boss about the deadline'],
  )
  assert.ok(lines.some(({ text }) => /^Honesty matters to you/.test(text)))
  await memory.correctPortrait(never.id, 'You lie rarely, and never to friends.', '2026-10-05T12:00:00Z')
  await said('2026-10-06T12:00:00Z', 'I never lie, as I said.')
  const later = await memory.portrait(Temporal.Instant.from('2026-10-07T12:00:00Z'))
  assert.equal(later.find(({ id }) => id === never.id)?.text, 'You lie rarely, and never to friends.')
  const honesty = later.find(({ text }) => text.startsWith('Honesty'))
  assert.ok(honesty)
  await memory.correctPortrait(honesty.id, null, '2026-10-08T12:00:00Z')
  assert.ok(!(await memory.portrait(Temporal.Instant.from('2026-10-09T12:00:00Z'))).some(({ text }) => text.startsWith('Honesty')))
})

test('what is forgotten goes from feelings, days, portrait and promises, and nothing but a digest of its id stays', async () => {
  const { said, memory, vault } = life()
  const gone = await said('2026-10-01T12:00:00Z', 'I promised Zebedee to return his ladder, and I never break a promise to Zebedee. I am so anxious.')
  await said('2026-10-01T13:00:00Z', 'I met Anna at the market.')
  await memory.reflect(Temporal.Instant.from('2026-10-02T03:00:00Z'), zone)
  await memory.portrait(Temporal.Instant.from('2026-10-02T04:00:00Z'))
  await memory.forget({ item: gone }, '2026-10-03T12:00:00Z')
  for (const { name } of vault.all<{ name: string }>("select name from sqlite_master where type = 'table'"))
    for (const row of vault.all(`select * from "${name}"`))
      assert.ok(
        !Object.values(row).some((cell) =>
          (cell instanceof Uint8Array ? Buffer.from(cell).toString('latin1') : String(cell)).toLowerCase().includes('zebedee'),
        ),
        name,
      )
  assert.equal(memory.mood(span).length, 0)
  assert.deepEqual(memory.commitments(), [])
  const [day] = memory.reflections('day', { most: 1 })
  assert.deepEqual(
    day?.gathered.happened.map(({ text }) => text),
    ['I met Anna at the market.'],
  )
  assert.deepEqual(
    memory.forgottenKeys().map(({ key }) => key),
    [digestOf(gone)],
  )
  assert.deepEqual(memory.cameBack(), [])
  // As a backup that was made before would bring it.
  await said('2026-10-04T12:00:00Z', 'hello again')
  await vault.append([
    {
      id: 'again',
      kind: 'memory.remembered',
      version: 1,
      at: '2026-10-01T12:00:00Z',
      body: { id: gone, conversation: 'c', who: 'person', text: 'Zebedee', at: '2026-10-01T12:00:00Z', label: saidByPerson(gone) },
    },
  ])
  await vault.append([{ id: 'restored', kind: 'memory.noted-forgotten', version: 1, at: '2026-10-04T13:00:00Z', body: { keys: [...memory.forgottenKeys()] } }])
  assert.deepEqual(memory.cameBack(), [gone])
  await memory.forget({ items: memory.cameBack() }, '2026-10-05T12:00:00Z')
  assert.deepEqual(memory.cameBack(), [])
})

test('a promise is open until it is told of as done', async () => {
  const { said, memory } = life()
  await said('2026-10-01T12:00:00Z', 'I promised Leila I would water her plants')
  const [open] = memory.commitments()
  assert.equal(open?.owner, 'you')
  assert.match(open.what, /water/)
  await said('2026-10-03T12:00:00Z', "I watered Leila's plants, all done")
  assert.deepEqual(memory.commitments(), [])
})
