import assert from 'node:assert/strict'
import { test } from 'node:test'
import { memoryStore } from '../vault/vault.fake.ts'
import { openVault } from '../vault/open-vault.ts'
import { migrations } from '../vault/schema/migrations.ts'
import { seededChance } from '../words/chance.ts'
import { saidByCompanion, saidByPerson } from '../words/label.ts'
import type { Moment } from '../words/moment.ts'
import { openMemory } from './memory.ts'
import { memoryOps } from './ops.ts'
import { sayFact } from './say-fact.ts'

const zone = 'Europe/London'

/** A memory, and somebody who speaks into it, once a day from 1 March 2026 on. */
function life() {
  const store = memoryStore()
  const vault = openVault({ store, kinds: memoryOps, migrations, now: () => Temporal.Instant.from('2026-01-01T00:00:00Z') })
  const memory = openMemory({ vault, chance: seededChance(1) })
  let now = Temporal.Instant.from('2026-03-01T10:00:00Z')
  let n = 0
  const moment = (): Moment => ({
    person: 'me',
    conversation: now.toString().slice(0, 10),
    now,
    zone,
    locale: 'en-GB',
    channel: 'terminal',
    betweenUs: false,
    signal: new AbortController().signal,
  })
  const say = async (text: string, reply?: string) => {
    const id = `said-${++n}`
    const item = await memory.remember({ id, conversation: moment().conversation, who: 'person', text, at: now.toString(), label: saidByPerson(id) })
    if (reply)
      await memory.remember({
        id: `reply-${n}`,
        conversation: moment().conversation,
        who: 'companion',
        text: reply,
        at: now.add({ seconds: 1 }).toString(),
        label: saidByCompanion(id),
      })
    const facts = await memory.learn(item, [], moment())
    now = now.add({ hours: 24 })
    return { item, facts }
  }
  const ask = (question: string) => memory.answer(question, { now, zone, locale: 'en-GB' })
  /** Every value of every table but the two that hold digests only, as one text: what is forgotten must not be in it. */
  const everything = (): string => {
    const tables = store
      .all<{ name: string }>("select name from sqlite_schema where type = 'table' and name not like '%_fts%' and name <> 'item_term'")
      .map(({ name }) => name)
    return tables
      .map((table) => JSON.stringify(store.all(`select * from ${table}`), (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)))
      .join('\n')
  }
  const terms = (): string =>
    store
      .all<{ term: string }>('select term from item_term')
      .map(({ term }) => term)
      .join(' ')
  return { memory, store, vault, say, ask, everything, terms, moment, now: () => now }
}

test('an utterance is kept once, word for word', async () => {
  const { memory, moment } = life()
  const item = { id: 'a', conversation: 'c', who: 'person' as const, text: '  Ça va?  “Fine.” ', at: moment().now.toString(), label: saidByPerson('a') }
  const first = await memory.remember(item)
  assert.deepEqual(await memory.remember({ ...item, text: 'something else' }), first)
  assert.equal(memory.item('a')?.text, item.text)
  assert.equal(memory.count().items, 1)
})

test('a sequence number is never used twice, also after forgetting', async () => {
  const { memory, say, now } = life()
  await say('one')
  const { item } = await say('two')
  await memory.forget({ item: item.id }, now().toString())
  assert.ok((await say('three')).item.seq > item.seq)
})

test('nothing is learned from the companion or from outside', async () => {
  const { memory, moment } = life()
  for (const who of ['companion', 'outside'] as const) {
    const item = await memory.remember({
      id: who,
      conversation: 'c',
      who,
      text: 'My sister is called Anna.',
      at: moment().now.toString(),
      label: { integrity: who, confidentiality: 'private', sources: [] },
    })
    assert.deepEqual(await memory.learn(item, [], moment()), [])
  }
  const claimed = await memory.remember({
    id: 'x',
    conversation: 'c',
    who: 'person',
    text: 'My sister is called Anna.',
    at: moment().now.toString(),
    label: { integrity: 'outside', confidentiality: 'private', sources: ['mail'] },
  })
  assert.deepEqual(await memory.learn(claimed, [], moment()), [])
  assert.deepEqual(memory.count(), { items: 3, facts: 0, people: 0 })
})

test('what is told later takes the place of what was told before, and is told as such', async () => {
  const { memory, say, ask } = life()
  await say('I live in Oakland.')
  await say('We moved to Portland.')
  const facts = memory.facts('you')
  assert.deepEqual(
    facts.map(({ value, superseded }) => [value, superseded ?? false]),
    [
      ['Oakland', true],
      ['Portland', false],
    ],
  )
  assert.equal(ask('Where do I live?')?.text, 'You live in Portland. You used to live in Oakland, until 2 March.')
  await say('I like olives.')
  await say("I don't like olives any more.")
  assert.equal(ask('Do I like olives?')?.text, 'No: you do not like olives.')
})

test('the same thing told twice is one fact with two sources', async () => {
  const { memory, say } = life()
  await say('My sister is called Anna.')
  await say('My sister Anna rang.')
  const facts = memory.facts('you').filter(({ slot }) => slot === 'sister')
  assert.equal(facts.length, 1)
  assert.equal(facts[0]?.sources.length, 2)
})

test('somebody known by name and by relation becomes one as soon as both are said', async () => {
  const { memory, say } = life()
  await say('My sister is visiting.')
  await say('Anna is my sister.')
  assert.deepEqual(
    memory.people().map(({ name, relation }) => [name, relation]),
    [['Anna', 'sister']],
  )
  assert.equal(memory.whoIs('my sister')?.name, 'Anna')
  assert.equal(memory.whoIs('anna')?.relation, 'sister')
})

test('mum is the mother', async () => {
  const { memory, say } = life()
  await say('My mum lives in Cardiff.')
  assert.equal(
    memory.whoIs('my mother')?.facts.some(({ value }) => value === 'Cardiff'),
    true,
  )
})

test('the answer follows the turn that holds the words', async () => {
  const { memory, moment } = life()
  const said = ['Shall we talk about the holiday?', 'Somewhere with mountains, and a lake to swim in.', 'The bakery was closed.']
  for (const [n, text] of said.entries())
    await memory.remember({
      id: `h${n}`,
      conversation: 'c',
      who: 'person',
      text,
      at: moment().now.add({ seconds: n }).toString(),
      label: saidByPerson(`h${n}`),
    })
  const found = memory.recall('what did I want for the holiday?', { now: moment().now, zone })
  assert.ok(found.some(({ text }) => text.startsWith('Somewhere')))
})

test('a question about a week is answered from that week', async () => {
  const { memory, say, now } = life()
  await say('I planted the tomatoes.')
  for (let n = 0; n < 30; n++) await say(`Nothing much on day ${n}.`)
  await say('I painted the fence.')
  const found = memory.recall('what did I do yesterday?', { now: now(), zone })
  assert.equal(found[0]?.text, 'I painted the fence.')
})

test('nothing is recalled where nothing fits', async () => {
  const { memory, say, now } = life()
  await say('I planted the tomatoes.')
  assert.deepEqual(memory.recall('quarterly hydraulic turbine maintenance figures', { now: now(), zone }), [])
})

test('syntax of the search engine in a question does no harm', async () => {
  const { memory, say, now } = life()
  await say('I planted the tomatoes.')
  for (const question of ['" OR 1', 'NEAR(tomatoes, *)', 'tomatoes AND NOT -x:', 'it\'s (a "test"', '', '???', '🦆']) {
    memory.recall(question, { now: now(), zone })
    memory.search(question, 5)
    memory.answer(question, { now: now(), zone })
  }
})

test('questions are answered with the fact and where it comes from', async () => {
  const { say, ask } = life()
  const sister = await say('My sister is called Anna. She lives in Bristol.')
  await say('Anna’s birthday is on 3 May.')
  await say('I put my passport in the top drawer.')
  await say('The doctor said my knee needs six weeks of rest.')
  await say('Karim is my colleague.')
  await say('We went to Lisbon in 2023.')
  await say('I went to Lisbon with Anna in May 2024.')
  await say('I love green tea.')
  const answers: [string, string][] = [
    ['When is Anna’s birthday?', 'Anna’s birthday is on 3 May.'],
    ["when is my sister's birthday", 'Anna’s birthday is on 3 May.'],
    ['Where did I put my passport?', 'Your passport is in the top drawer.'],
    ['What is my sister called?', 'Your sister is called Anna.'],
    ['Who is Karim?', 'Karim is a colleague of yours.'],
    ['Do you remember my sister’s name?', 'Your sister is called Anna.'],
    ['What did I tell you on 5 March?', 'On 5 March you said: “Karim is my colleague.”'],
    ['Where does Anna live?', 'Anna lives in Bristol.'],
    ['What do I like?', 'You like green tea.'],
    ['What did the doctor say about my knee?', 'On 4 March you said: “The doctor said my knee needs six weeks of rest.”'],
    ['How many times have I been to Lisbon?', 'You have told me of two times in Lisbon: in 2023 and in May 2024.'],
  ]
  for (const [question, answer] of answers) assert.equal(ask(question)?.text, answer, question)
  assert.deepEqual(
    ask('What is my sister called?')?.sources.map(({ item }) => item),
    [sister.item.id],
  )
})

test('what was not told is said not to be known, by its name', async () => {
  const { say, ask } = life()
  await say('My boss is called Tom.')
  const unknown: [string, string][] = [
    ['When is Tom’s birthday?', 'I do not know when Tom’s birthday is; you have not told me. I know Tom as your boss.'],
    ['Where is my umbrella?', 'I do not know where your umbrella is; you have not told me.'],
    ['Who is Zoe?', 'I do not know who Zoe is; you have not told me.'],
    ['What is my sister called?', 'I do not know what your sister is called; you have not told me.'],
    ['When is Zoe’s birthday?', 'I do not know when Zoe’s birthday is; you have not told me about anybody called Zoe.'],
    ['Where do I live?', 'I do not know where you live; you have not told me.'],
  ]
  for (const [question, text] of unknown) assert.deepEqual([ask(question)?.text, ask(question)?.known, ask(question)?.sources], [text, false, []], question)
  assert.equal(ask('What is the capital of France?'), undefined)
})

test('a code is told when it is asked for, and never otherwise', async () => {
  const { memory, say, ask, now } = life()
  await say('The door code is 4411.')
  await say('I live in Oakland.')
  assert.equal(ask('What is the door code?')?.text, 'Your door code is 4411.')
  assert.equal(memory.about('you', { now: now(), zone, length: 1 })?.text.includes('4411'), false)
  assert.equal(memory.search('4411', 5).facts.length, 0)
})

test('what is known of the person is told in sentences, what matters first, with sources', async () => {
  const { memory, say, now } = life()
  for (const text of [
    'I like olives.',
    'I live in Oakland.',
    'My wife Priya works at the library.',
    'I work as a nurse.',
    'Our dog Biscuit is old.',
    'I saw Priya yesterday.',
  ])
    await say(text)
  const summary = memory.about('you', { now: now(), zone, length: 1 })
  assert.match(summary?.text ?? '', /^You live in Oakland\. Your wife is called Priya\./)
  assert.ok((summary?.sources.length ?? 0) >= 4)
  const short = memory.about('you', { now: now(), zone, length: 0 })
  assert.ok((short?.text.length ?? 0) < (summary?.text.length ?? 0))
  assert.ok((short?.left ?? 0) > 0)
  assert.equal(memory.about('Priya', { now: now(), zone })?.text, 'Priya is your wife. She works at the library. You saw Priya on 5 March.')
  assert.equal(memory.about('Zoe', { now: now(), zone }), undefined)
})

test('the person’s correction stands, and what was wrong does not come back', async () => {
  const { memory, say, ask, now } = life()
  await say('My sister is called Ana.')
  const fact = memory.facts('you').find(({ slot }) => slot === 'sister')
  await memory.correct(fact?.id ?? '', 'Anna', now().toString())
  assert.equal(ask('What is my sister called?')?.text, 'Your sister is called Anna.')
  assert.deepEqual(
    memory.facts('you').map(({ value, madeBy }) => [value, madeBy]),
    [['Anna', 'person']],
  )
  await memory.forget({ fact: memory.facts('you')[0]?.id ?? '' }, now().toString())
  assert.deepEqual(memory.facts(), [])
})

test('a date is shown and corrected as one writes it', async () => {
  const { memory, say, ask, now } = life()
  await say('My sister Anna’s birthday is on 3 May.')
  const shown = memory.known('birthday', 5).entries.find(({ kind }) => kind === 'fact')
  assert.deepEqual([shown?.text, shown?.value], ['Anna’s birthday is on 3 May.', '3 May'])
  await memory.correct(shown?.id ?? '', '4 May', now().toString())
  assert.equal(ask('When is Anna’s birthday?')?.text, 'Anna’s birthday is on 4 May.')
  await memory.correct(memory.facts().find(({ slot }) => slot === 'birthday')?.id ?? '', 'some day in spring', now().toString())
  assert.equal(ask('When is Anna’s birthday?')?.text, 'Anna’s birthday is on some day in spring.')
})

test('what is forgotten is nowhere: not in a table, not in an index, not in an answer', async () => {
  const { memory, say, ask, now, everything, terms } = life()
  await say('I live in Oakland.')
  const { item } = await say('My sister Wilhelmina has a quince allergy.', 'Wilhelmina and quinces: noted.')
  await say('The kettle is new.')
  assert.ok(memory.facts().length > 1)
  const gone = await memory.forget({ item: item.id }, now().toString())
  assert.ok(gone >= 4, `${gone} rows`)
  for (const word of ['Wilhelmina', 'quince']) {
    assert.equal(everything().toLowerCase().includes(word.toLowerCase()), false, word)
    assert.deepEqual(memory.search(word, 5), { items: [], facts: [] })
    assert.deepEqual(memory.recall(`who is ${word}`, { now: now(), zone }), [])
  }
  assert.equal(/wilhelmina|quinc/.test(terms()), false)
  assert.equal(ask('Who is Wilhelmina?')?.known, false)
  assert.deepEqual(memory.people(), [])
  assert.equal(ask('Where do I live?')?.known, true)
})

test('a fact that rests on something else too survives; what had taken another’s place gives it back', async () => {
  const { memory, say, ask, now } = life()
  await say('I live in Oakland.')
  const move = await say('We moved to Portland.')
  await say('My sister is called Anna.')
  const again = await say('My sister Anna rang.')
  await memory.forget({ item: move.item.id }, now().toString())
  assert.equal(ask('Where do I live?')?.text, 'You live in Oakland.')
  await memory.forget({ item: again.item.id }, now().toString())
  assert.equal(ask('What is my sister called?')?.text, 'Your sister is called Anna.')
})

test('a person, a subject or a day can be forgotten, each with all that hangs on it', async () => {
  const { memory, say, now, everything } = life()
  await say('My friend Karim plays chess.')
  await say('Had a row with my boss about the merger.')
  await say('The merger was called off.')
  await say('Bought bread.')
  await memory.forget({ person: memory.whoIs('Karim')?.id ?? '' }, now().toString())
  assert.equal(everything().includes('Karim'), false)
  assert.deepEqual(memory.wouldForget({ topic: 'the merger' }).goes, ['Had a row with my boss about the merger.', 'The merger was called off.'])
  await memory.forget({ topic: 'the merger' }, now().toString())
  assert.equal(everything().includes('merger'), false)
  await memory.forget({ from: '2026-03-04T00:00:00Z', to: '2026-03-05T00:00:00Z' }, now().toString())
  assert.deepEqual(memory.count(), { items: 0, facts: 0, people: 0 })
})

test('other rooms let go in the same moment', async () => {
  const { vault, say, now, memory } = life()
  const { item } = await say('The kettle is new.')
  let asked: readonly string[] = []
  const again = openMemory({
    vault,
    chance: seededChance(2),
    alsoForget: (items) => {
      asked = items
      return []
    },
  })
  await again.forget({ item: item.id }, now().toString())
  assert.deepEqual(asked, [item.id])
  assert.equal(memory.count().items, 0)
})

test('everything known can be paged through, facts as sentences first, each with its source', async () => {
  const { memory, say } = life()
  for (let n = 0; n < 7; n++) await say(`I hate number${n}.`)
  await say('My sister is called Anna.')
  const seen: string[] = []
  for (let after: string | undefined, pages = 0; pages < 20; pages++) {
    const page = memory.known('', 3, after)
    seen.push(...page.entries.map(({ kind, text }) => `${kind}: ${text}`))
    assert.ok(page.entries.every(({ sources }) => sources.length > 0))
    after = page.next
    if (!after) break
  }
  assert.equal(new Set(seen).size, seen.length)
  assert.equal(seen.length, memory.count().facts + memory.count().items)
  assert.equal(seen[0], 'fact: Your sister is called Anna.')
  assert.equal(memory.known('ann', 5).entries[0]?.text, 'Your sister is called Anna.')
})

test('every fact is a whole sentence in the second person', () => {
  const say = (slot: string, value: string, more: object = {}) =>
    sayFact(
      { id: 'f', subject: 'you', slot, value, madeBy: 'rule', sources: [], ...more },
      { now: Temporal.Instant.from('2026-03-05T10:00:00Z'), zone, locale: 'en-GB' },
    )
  const anna = { subject: 'p', about: 'Anna' }
  const sentences: [string, string][] = [
    [say('sister', 'Anna'), 'Your sister is called Anna.'],
    [say('friend', 'Karim'), 'Karim is a friend of yours.'],
    [say('birthday', '--05-03', anna), 'Anna’s birthday is on 3 May.'],
    [say('birthday', '1984-07-14'), 'Your birthday is on 14 July 1984.'],
    [say('keeps scissors', 'in the drawer'), 'Your scissors are in the drawer.'],
    [say('keeps passport', 'in the drawer', { superseded: true }), 'Your passport was in the drawer before.'],
    [say('lives in', 'Oakland', { superseded: true }), 'You used to live in Oakland.'],
    [say('works as', 'a nurse', anna), 'Anna is a nurse.'],
    [say('allergic to', 'nuts', { subject: 'p', about: 'your son' }), 'Your son is allergic to nuts.'],
    [say('dislikes', 'karaoke'), 'You do not like karaoke.'],
    [say('favourite films', 'Amélie and Her'), 'Your favourite films are Amélie and Her.'],
    [say('plan', 'an interview', { since: '2026-03-12', until: '2026-03-13T00:00:00Z' }), 'You have an interview on 12 March.'],
    [say('plan', 'are flying to Lisbon', { since: '2026-03-06', until: '2026-03-07T00:00:00Z' }), 'You are flying to Lisbon tomorrow.'],
    [say('plan', 'an interview', { since: '2026-03-01', until: '2026-03-02T00:00:00Z' }), 'You had an interview on 1 March.'],
    [say('age', '7', { ...anna, since: '2025-01-02' }), 'Anna was 7 on 2 January 2025.'],
    [say('code: door code', '4411'), 'Your door code is 4411.'],
    [say('note', 'the boiler man comes on Tuesdays'), 'You asked me to remember: the boiler man comes on Tuesdays.'],
  ]
  for (const [said, wanted] of sentences) assert.equal(said, wanted)
})
