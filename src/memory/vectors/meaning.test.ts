import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fakeClock } from '../../clock/clock.fake.ts'
import { fakeVault } from '../../vault/vault.fake.ts'
import type { Op, Vault } from '../../vault/vault.ts'
import { Trouble } from '../../words/trouble.ts'
import { memoryOps } from '../ops.ts'
import { embedderContract } from './embedder.contract.ts'
import { fakeEmbedder } from './embedder.fake.ts'
import type { Embedder } from './embedder.ts'
import { openMeaning } from './meaning.ts'
import { models } from './segments.ts'

const start = '2026-03-02T09:00:00Z'
/** What was said has settled by then. */
const later = '2026-03-02T10:00:00Z'

embedderContract('a fake model', {
  fresh: async () => fakeEmbedder(),
  broken: async () =>
    Object.assign(fakeEmbedder(), { fails: new Trouble({ engine: 'fake', retry: 'later', tell: 'The model cannot be reached at the moment.' }) }),
})

const remembered = (id: string, text: string, { confidentiality = 'private', at = start } = {}): Op => ({
  id: `op ${id}`,
  kind: 'memory.remembered',
  version: 1,
  at: start,
  body: { id, conversation: 'c', who: 'person', text, at, label: { integrity: 'person', confidentiality, sources: [id] } },
})

const told = [
  'My sister rang, her wedding is in June',
  'The physician examined my swollen leg',
  'I repaired the bicycle in the yard',
  'We ate soup and bread for supper',
  'The bank wants the mortgage papers by Friday',
]
/** Talk of nothing in particular, so that there is a scale to measure by. */
const chatter = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, n) =>
      `${['rain', 'sun', 'wind', 'snow', 'fog'][n % 5]} over the ${['harbour', 'hills', 'town', 'fields', 'river', 'woods', 'roofs'][n % 7]} at ${['noon', 'dawn', 'night'][n % 3]} ${n}`,
  )

async function life(texts: readonly string[] = told, embedder?: () => Embedder | undefined) {
  const vault: Vault = fakeVault({ kinds: memoryOps })
  const clock = fakeClock(later)
  const bugs: unknown[] = []
  await vault.append(texts.map((text, n) => remembered(`i${n + 1}`, text)))
  const meaning = openMeaning({ vault, clock, ...(embedder && { embedder }), broken: (bug) => bugs.push(bug) })
  return { vault, clock, meaning, bugs, later: (minutes: number) => clock.moveTo(clock.now().add({ minutes })) }
}

const forget = (vault: Vault, ...items: string[]) =>
  vault.append([{ id: `forget ${items.join(' ')}`, kind: 'memory.forgot', version: 1, at: start, body: { items, facts: [] } }])
const segments = (vault: Vault): Uint8Array[] => vault.all<{ bytes: Uint8Array }>('select bytes from vector_segment').map(({ bytes }) => bytes)

test('what is near in meaning is found, though it shares no word', async () => {
  const { meaning } = await life()
  assert.equal(meaning.nearest('what did the doctor say about the knee', 3)[0]?.rid, 2)
  assert.equal(meaning.nearest('when does my aunt get married', 3)[0]?.rid, 1)
  const cosines = meaning.cosines('what did the doctor say about the knee', [1, 2, 3, 99])
  assert.deepEqual(
    [...cosines.keys()].toSorted((a, b) => a - b),
    [1, 2, 3],
  )
  assert.ok(cosines.get(2)! > cosines.get(1)! + 0.1 && cosines.get(2)! > cosines.get(3)! + 0.1)
})

test('a question without a known word finds nothing, and an empty vault too', async () => {
  const { meaning } = await life()
  assert.deepEqual(meaning.nearest('xqzzt', 5), [])
  assert.equal(meaning.cosines('xqzzt', [1, 2]).size, 0)
  const { meaning: empty } = await life([])
  assert.deepEqual(empty.nearest('the doctor', 5), [])
  await empty.prepare('the doctor')
  await empty.keepUp()
  assert.equal(empty.cosines('the doctor', [1]).size, 0)
})

test('made on the way, read from the vault or held in memory: the numbers are the same', async () => {
  const { meaning, vault } = await life([...told, ...chatter(200)])
  const question = 'is the weather bad at sea'
  const rids = Array.from({ length: 205 }, (_, n) => n + 1)
  const onTheWay = meaning.cosines(question, rids)
  assert.deepEqual(models(vault), [])
  await meaning.keepUp()
  assert.equal(models(vault)[0]?.reached, 205)
  const kept = meaning.cosines(question, rids)
  const nearest = meaning.nearest(question, 300)
  const held = meaning.cosines(question, rids)
  assert.deepEqual(kept, onTheWay)
  assert.deepEqual(held, onTheWay)
  assert.deepEqual(
    nearest,
    [...onTheWay].flatMap(([rid, cosine]) => (cosine > 0 ? [{ rid, cosine }] : [])).toSorted((a, b) => b.cosine - a.cosine || a.rid - b.rid),
  )
})

test('half filled is usable, and what is said later is found at once', async () => {
  const { meaning, vault } = await life([...told, ...chatter(100)])
  await meaning.keepUp()
  await vault.append([remembered('new', 'The surgeon wants to see my leg again')])
  assert.deepEqual(new Set(meaning.nearest('the doctor and the knee', 2).map(({ rid }) => rid)), new Set([2, 106]))
  await vault.append([remembered('newer', 'A nurse bandaged the ankle at the clinic')])
  assert.ok(meaning.nearest('the doctor and the knee', 3).some(({ rid }) => rid === 107))
  assert.ok(meaning.cosines('the doctor and the knee', [107]).has(107))
})

test('what is forgotten is gone from the vectors too, and does not come back', async () => {
  const { meaning, vault } = await life([...told, ...chatter(100)])
  await meaning.keepUp()
  const question = 'the doctor and the knee'
  assert.equal(meaning.nearest(question, 1)[0]?.rid, 2)
  const before = segments(vault).map((bytes) => bytes.filter((byte) => byte !== 0).length)
  await forget(vault, 'i2')
  const after = segments(vault).map((bytes) => bytes.filter((byte) => byte !== 0).length)
  assert.ok(after.reduce((a, b) => a + b) < before.reduce((a, b) => a + b) - 50)
  assert.ok(!meaning.nearest(question, 300).some(({ rid }) => rid === 2))
  meaning.release()
  assert.equal(meaning.cosines(question, [2]).size, 0)
  assert.ok(!meaning.nearest(question, 300).some(({ rid }) => rid === 2))
  await meaning.keepUp()
  assert.equal(meaning.cosines(question, [2]).size, 0)
})

test('what is forgotten while a model thinks about it gets no vector', async () => {
  let go = (): void => {}
  const model = fakeEmbedder()
  model.waits = new Promise((resolve) => (go = resolve))
  const { meaning, vault, bugs } = await life(told, () => model)
  const filling = meaning.keepUp()
  while (model.texts.length === 0) await new Promise((resolve) => setImmediate(resolve))
  await forget(vault, 'i2')
  go()
  await filling
  const strong = models(vault).find(({ id }) => id === model.id)
  assert.equal(strong?.reached, 5)
  const stride = 48
  const bytes = segments(vault)[0]!
  assert.ok(bytes.slice(2 * stride, 3 * stride).every((byte) => byte === 0))
  assert.ok(bytes.slice(3 * stride, 4 * stride).some((byte) => byte !== 0))
  assert.deepEqual(bugs, [])
})

test('after ten idle minutes nothing is held, and the next search reads it again', async () => {
  const { meaning, vault, later } = await life([...told, ...chatter(100)])
  await meaning.keepUp()
  const question = 'the doctor and the knee'
  const found = meaning.nearest(question, 3)
  let reads = 0
  const { all } = vault
  vault.all = ((sql: string, ...values: never[]) => {
    if (sql.includes('from vector_segment')) reads += 1
    return all(sql, ...values)
  }) as Vault['all']
  await later(9)
  assert.deepEqual(meaning.nearest(question, 3), found)
  assert.equal(reads, 0)
  await later(9)
  meaning.nearest(question, 3)
  assert.equal(reads, 0)
  await later(11)
  assert.deepEqual(meaning.nearest(question, 3), found)
  assert.ok(reads > 0)
})

const doctors = [['doctor', 'physician', 'surgeon']]

test('a stronger model is used for what it has made, on the scale of the built-in one', async () => {
  const model = fakeEmbedder({ groups: doctors, dimensions: 250 })
  const { meaning, vault } = await life([...told, ...chatter(100)], () => model)
  const question = 'doctor'
  const weak = meaning.cosines(question, [1, 2, 3, 4, 5])
  await meaning.keepUp()
  assert.deepEqual(
    models(vault).map(({ id, reached }) => [id, reached]),
    [
      ['words 1', 105],
      ['fake model', 105],
    ],
  )
  assert.deepEqual(meaning.cosines(question, [1, 2, 3, 4, 5]), weak, 'as long as it was not asked about the question')
  await meaning.prepare(question)
  const strong = meaning.cosines(question, [1, 2, 3, 4, 5])
  assert.notDeepEqual(strong, weak)
  for (const rid of [1, 3, 4, 5]) assert.ok(strong.get(2)! > strong.get(rid)!)
  const all = [
    ...meaning
      .cosines(
        question,
        Array.from({ length: 105 }, (_, n) => n + 1),
      )
      .values(),
  ]
  const mean = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length
  meaning.release()
  const weakAll = [
    ...meaning
      .cosines(
        question,
        Array.from({ length: 105 }, (_, n) => n + 1),
      )
      .values(),
  ]
  assert.ok(Math.abs(mean(all) - mean(weakAll)) < 0.05)
  await meaning.prepare(question)
  assert.equal(meaning.nearest(question, 1)[0]?.rid, 2)
})

test('where the stronger model has not been yet, the built-in one stands in', async () => {
  const model = fakeEmbedder({ groups: doctors })
  const { meaning, vault } = await life([...told, ...chatter(100)], () => model)
  await meaning.keepUp()
  model.fails = new Trouble({ engine: 'fake', retry: 'later', tell: 'The model cannot be reached.' })
  await vault.append([remembered('new', 'The surgeon wants to see my leg again')])
  await meaning.keepUp()
  assert.equal(meaning.filled()[1]?.reached, 105)
  assert.equal(meaning.filled()[1]?.trouble, 'The model cannot be reached.')
  model.fails = undefined
  const rids = meaning.nearest('the doctor and my leg', 4).map(({ rid }) => rid)
  assert.ok(rids.includes(106) && rids.includes(2))
})

test('a model that is slow or away holds nobody up, and is left alone for a while', async () => {
  const model = fakeEmbedder({ groups: doctors })
  const { meaning, later, bugs, clock } = await life([...told, ...chatter(100)], () => model)
  await meaning.keepUp()
  model.waits = new Promise(() => {})
  const preparing = meaning.prepare('the doctor')
  await new Promise((resolve) => setImmediate(resolve))
  await clock.moveTo(clock.now().add({ seconds: 1 }))
  await preparing
  assert.equal(meaning.nearest('the doctor', 1)[0]?.rid, 2)

  model.waits = undefined
  model.fails = new Trouble({ engine: 'fake', retry: 'later', tell: 'The model cannot be reached.' })
  await meaning.prepare('the surgeon')
  const before = model.texts.length
  await meaning.prepare('the nurse')
  assert.equal(model.texts.length, before, 'not asked again at once')
  model.fails = undefined
  await later(6)
  await meaning.prepare('the nurse')
  assert.ok(model.texts.includes('the nurse'))
  assert.deepEqual(bugs, [])
})

test('what is labelled secret is never given to a stronger model', async () => {
  const model = fakeEmbedder()
  const { meaning, vault } = await life(told, () => model)
  await vault.append([remembered('secret', 'the code of the safe is 4711', { confidentiality: 'secret' }), remembered('after', 'and it rains')])
  await meaning.keepUp()
  assert.deepEqual(model.texts, [...told, 'and it rains'])
  assert.equal(models(vault).find(({ id }) => id === model.id)?.reached, 7)
  assert.ok(meaning.cosines('the safe', [6]).has(6))
})

test('another model, or none: the vectors of the one before are dropped', async () => {
  let chosen: Embedder | undefined = fakeEmbedder({ id: 'first' })
  const { meaning, vault } = await life([...told, ...chatter(100)], () => chosen)
  await meaning.keepUp()
  assert.deepEqual(
    models(vault).map(({ id }) => id),
    ['words 1', 'first'],
  )
  const both = segments(vault).length
  chosen = fakeEmbedder({ id: 'second', dimensions: 16 })
  await meaning.keepUp()
  assert.deepEqual(
    models(vault).map(({ id }) => id),
    ['words 1', 'second'],
  )
  chosen = undefined
  await meaning.keepUp()
  assert.deepEqual(
    models(vault).map(({ id }) => id),
    ['words 1'],
  )
  assert.ok(segments(vault).length < both)
  assert.equal(meaning.nearest('the doctor', 1)[0]?.rid, 2)
})

test('a model that has become another one behind its name begins anew', async () => {
  const model = fakeEmbedder()
  const { meaning, vault, later, bugs } = await life([...told, ...chatter(100)], () => model)
  await meaning.keepUp()
  model.dimensions = 64
  await vault.append([remembered('new', 'The surgeon wants to see my leg again')])
  await later(1)
  await meaning.keepUp()
  assert.deepEqual(
    models(vault).map(({ id, dimensions, reached }) => [id, dimensions, reached]),
    [
      ['words 1', 96, 105],
      ['fake model', 64, 106],
    ],
  )
  assert.equal(new Set(model.texts).size, 106)
  assert.deepEqual(bugs, [])
})

test('a fill that is cut short goes on where it ended', async () => {
  const model = fakeEmbedder({ most: 10 })
  const { meaning, vault, later } = await life([...told, ...chatter(45)], () => model)
  const { append } = vault
  vault.append = async (ops) => {
    await append(ops)
    if (models(vault).some(({ id, reached }) => id === model.id && reached >= 20)) model.fails = new Trouble({ engine: 'fake', retry: 'later', tell: 'Away.' })
  }
  await meaning.keepUp()
  assert.equal(models(vault).find(({ id }) => id === model.id)?.reached, 20)
  vault.append = append
  model.fails = undefined
  await later(6)
  await meaning.keepUp()
  assert.equal(models(vault).find(({ id }) => id === model.id)?.reached, 50)
  assert.equal(model.texts.length, 60, 'the ten that failed were given again, the others once')
})

test('what was said just now is shown to no other model before it could be learnt from, and neither is what repeats a secret', async () => {
  const model = fakeEmbedder()
  const { meaning, vault, later: wait } = await life(told, () => model)
  await vault.append([
    remembered('code', 'the code of the garage is 4711', { at: later }),
    remembered('echo', 'Your code for the garage is 4711.', { at: later }),
    remembered('rain', 'and it rains', { at: later }),
  ])
  await meaning.keepUp()
  assert.deepEqual(model.texts, told)
  const secret = { id: 'f', subject: 'you', slot: 'code: garage', value: '4711', madeBy: 'rule', confidence: 1, confidentiality: 'secret' }
  await vault.append([
    {
      id: 'learnt',
      kind: 'memory.learned',
      version: 1,
      at: later,
      body: { item: 'code', mentions: [], merges: [], times: [], facts: [secret], ends: [], again: [] },
    },
  ])
  await wait(3)
  await meaning.keepUp()
  assert.deepEqual(model.texts, [...told, 'and it rains'])
})

test('all vectors can be made again from the items, and are the same', async () => {
  const model = fakeEmbedder()
  const { meaning, vault } = await life([...told, ...chatter(100)], () => model)
  await meaning.keepUp()
  await forget(vault, 'i3', 'i50')
  const before = segments(vault)
  await meaning.rebuild()
  await meaning.keepUp()
  assert.deepEqual(segments(vault), before)
  assert.equal(meaning.nearest('the doctor and the knee', 1)[0]?.rid, 2)
})

test('when another model is chosen, or none, nothing more goes to the one before', async () => {
  const first = fakeEmbedder({ id: 'first', most: 10 })
  let chosen: Embedder | undefined = first
  const { meaning, vault, bugs } = await life([...told, ...chatter(95)], () => chosen)
  let go = (): void => {}
  const { append } = vault
  vault.append = async (ops) => {
    await append(ops)
    if (models(vault).some(({ id, reached }) => id === 'first' && reached >= 20)) first.waits = new Promise((resolve) => (go = resolve))
  }
  const filling = meaning.keepUp()
  while (first.texts.length < 30) await new Promise((resolve) => setImmediate(resolve))
  chosen = undefined
  const stopping = meaning.keepUp()
  go()
  await stopping
  await filling
  assert.equal(first.texts.length, 30)
  assert.deepEqual(
    models(vault).map(({ id }) => id),
    ['words 1'],
  )
  assert.deepEqual(bugs, [])
})
