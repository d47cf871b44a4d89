/** What is derived again is what was there: over a life that was lived, corrected, kept, forgotten and taken back. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { sqliteStore } from '../engines/vault/sqlite.ts'
import { openMemory } from '../memory/memory.ts'
import { rebuild } from '../memory/rebuild.ts'
import type { Reader } from '../memory/rebuild.ts'
import { memoryOps } from '../memory/ops.ts'
import { loadFeelings } from '../mind/feel.ts'
import { loadUnderstanding } from '../mind/understand.ts'
import { openVault } from '../vault/open-vault.ts'
import { migrations } from '../vault/schema/migrations.ts'
import type { Store } from '../vault/store.ts'
import type { Readable, Vault } from '../vault/vault.ts'
import { consentOps } from '../consent/consent.ts'
import { personIn, personKinds } from '../person/person.ts'
import { secretaryOps } from '../secretary/ops.ts'
import { seededChance } from '../words/chance.ts'
import { companionOps } from './ops.ts'
import { later, say, start, woken } from './woken.fake.ts'

const root = mkdtempSync(join(tmpdir(), 'os1-rebuilt-'))
after(() => rmSync(root, { recursive: true, force: true }))
const key = new Uint8Array(32).fill(7)
const reader: Reader = { understand: loadUnderstanding().understand, feel: loadFeelings() }

let made = 0
async function livedLife(): Promise<Vault> {
  const store = sqliteStore({ file: join(root, `life-${++made}.vault`), key })
  const vault = openVault({
    store,
    kinds: [...personKinds, ...memoryOps, ...consentOps, ...secretaryOps, ...companionOps],
    migrations,
    now: () => Temporal.Instant.from(start),
  })
  await personIn({ vault, chance: seededChance(1) }).save(
    { zone: 'Europe/London', locale: 'en-GB', companion: { name: 'Wren', why: '', since: start } },
    Temporal.Instant.from(start),
  )
  return vault
}

const lines = [
  'good evening',
  'my sister Anna lives in Porto and she plays the cello',
  'I work as a luthier in Leeds',
  'I met Tom for lunch today and we laughed a lot',
  'I am so tired, I did not sleep a wink',
  'remember that the boiler man comes on Tuesdays',
  "I wasn't tired, just sad",
  'I believe in telling people the truth',
  'I decided to take the flat in Hebden Bridge',
  'I still have to answer Karim about the boat',
  'Anna moved to Lisbon last week',
  'I promised Leila I would water her plants on Friday',
  'remind me to call Tom tomorrow at nine',
  'I like figs and I hate liver',
  'I never lie',
  'I lied to my boss this morning and I feel guilty',
  'my brother Quillon is a baker in York',
  'Anna lives in Lisbon',
]

/** Everything derived, as it is read, in a fixed order. */
function derived(vault: Readable): Record<string, unknown> {
  const all = (sql: string) => vault.all(sql)
  return {
    people: all('select id, name, called, relation, last_at from person order by id'),
    aliases: all('select person, kind, text from alias order by person, kind, text'),
    mentions: all('select item, person, name, relation from mention order by item, person, name, relation'),
    times: all('select * from time_ref order by item, start, stop'),
    facts: all(
      'select id, subject, slot, value, person, since, until, recorded_at, retracted_at, made_by, confidence, confidentiality, superseded_by from fact order by rid',
    ),
    sources: all('select f.id, s.item from fact_source s join fact f on f.rid = s.fact order by f.rid, s.item'),
    feelings: all('select * from feeling order by item'),
    commitments: all('select * from commitment order by id'),
    portrait: all('select * from portrait order by id'),
    portraitSources: all('select * from portrait_source order by portrait, item, stance'),
    reflections: all('select id, grain, start, stop, words, body, integrity, confidentiality from reflection order by start, grain'),
    reflectionSources: all('select r.id, s.item from reflection_source s join reflection r on r.rid = s.reflection order by r.id, s.item'),
    words: all('select term, doc, cnt from item_term order by term'),
    factWords: all('select f.id, x.words from fact_fts x join fact f on f.rid = x.rowid order by f.rid'),
    reflectionWords: all('select r.id, x.words from reflection_fts x join reflection r on r.rid = x.rowid order by r.id'),
  }
}

async function lived(
  seed: number,
): Promise<{ vault: Vault; speak(text: string): Promise<string>; night(): Promise<void>; memory: ReturnType<typeof openMemory>; now(): string }> {
  const vault = await livedLife()
  const { companion, clock } = await woken(vault, seed)
  const memory = openMemory({ vault, chance: seededChance(seed + 1000), feel: async () => reader.feel })
  let n = 0
  const speak = async (text: string): Promise<string> => {
    await later(clock, 40)
    return say(companion, `utterance-${seed}-${n++}`, text)
  }
  return { vault, speak, memory, now: () => clock.now().toString(), night: async () => void (await memory.reflect(clock.now(), 'Europe/London')) }
}

const copyOf = async (vault: Vault): Promise<Store> => {
  const file = join(root, `copy-${++made}.vault`)
  await vault.copyTo(file)
  return sqliteStore({ file, key })
}

async function rebuiltIn(vault: Vault, more: { signal?: AbortSignal; progress?(done: number, all: number): void } = {}): ReturnType<typeof rebuild> {
  const copy = await copyOf(vault)
  const chance = seededChance(99)
  const at = '2027-01-01T00:00:00Z'
  try {
    return await rebuild({
      vault,
      copy,
      reader,
      here: { zone: 'Europe/London', locale: 'en-GB' },
      newId: () => chance.id(Temporal.Instant.from(at)),
      at,
      ...more,
    })
  } finally {
    copy.close()
  }
}

test('a life that was lived is the same when it is derived again', async () => {
  const { vault, speak, night } = await lived(1)
  for (const line of lines) await speak(line)
  await night()
  const before = derived(vault)
  for (const [name, rows] of Object.entries(before)) assert.ok((rows as unknown[]).length > 0, `there are ${name}`)
  const told: string[] = []
  const outcome = await rebuiltIn(vault, { progress: (done, all) => told.push(`${done}/${all}`) })
  assert.deepEqual(outcome?.changed, [])
  assert.deepEqual(derived(vault), before)
  assert.equal(told.at(-1), `${outcome?.items}/${outcome?.items}`)
})

test('what was corrected, taken back, kept and said of a feeling stays as the person said', async () => {
  const { vault, speak, night, memory, now } = await lived(2)
  for (const line of lines) await speak(line)
  const job = memory.facts('you').find(({ slot }) => slot.startsWith('works'))
  assert.ok(job)
  await memory.correct(job.id, 'an oud maker', now())
  const met = memory.latest(100).find(({ text }) => text.startsWith('I met Tom'))
  assert.ok(met)
  await memory.correctFeeling(met.id, 'calm', now())
  await speak('remember that my locker is number twelve')
  await speak('undo that')
  const value = (await memory.portrait(Temporal.Instant.from(now()))).find(({ kind }) => kind === 'value')
  assert.ok(value)
  await memory.correctPortrait(value.id, 'You hold that the truth can be told kindly.', now())
  await night()
  const before = derived(vault)
  const outcome = await rebuiltIn(vault)
  assert.deepEqual(outcome?.changed, [])
  assert.deepEqual(derived(vault), before)
  assert.ok(memory.facts('you').some(({ value: held, madeBy }) => held === 'an oud maker' && madeBy === 'person'))
  assert.ok(!memory.facts('you').some(({ value: held }) => /locker|twelve/.test(held)))
  const feeling = vault.get<{ word: string; made_by: string }>('select word, made_by from feeling f join item i on i.rid = f.item where i.id = ?', met.id)
  assert.deepEqual([feeling?.word, feeling?.made_by], ['calm', 'person'])
  assert.ok((await memory.portrait(Temporal.Instant.from(now()))).some(({ text, madeBy }) => text.includes('kindly') && madeBy === 'person'))
})

test('what was forgotten does not come back, and what is left is the same', async () => {
  const { vault, speak, night, memory, now } = await lived(3)
  for (const line of lines) await speak(line)
  await night()
  const quillon = memory.whoIs('Quillon')
  assert.ok(quillon)
  await memory.forget({ person: quillon.id }, now())
  await memory.forget({ topic: 'figs' }, now())
  const before = derived(vault)
  assert.ok(!JSON.stringify(before).toLowerCase().includes('quillon'))
  const outcome = await rebuiltIn(vault)
  assert.deepEqual(outcome?.changed, [])
  assert.deepEqual(derived(vault), before)
})

test('what was broken is mended, and what is called off changes nothing', async () => {
  const { vault, speak, night } = await lived(4)
  for (const line of lines) await speak(line)
  await night()
  const before = derived(vault)
  // As a crash between an answer and learning, or a fault of an older version, would leave it.
  const store = sqliteStore({ file: join(root, 'broken.vault'), key })
  store.close()
  await vault.append([
    { id: 'break', kind: 'memory.rebuilt', version: 1, at: start, body: { clear: 'feeling', table: 'feeling', rows: [] } },
    { id: 'break-too', kind: 'memory.rebuilt', version: 1, at: start, body: { clear: 'mention', table: 'mention', rows: [] } },
  ])
  const broken = derived(vault)
  const off = new AbortController()
  assert.equal(await rebuiltIn(vault, { signal: off.signal, progress: () => off.abort() }), undefined)
  assert.deepEqual(derived(vault), broken)
  const outcome = await rebuiltIn(vault)
  assert.deepEqual(outcome?.changed, ['mention', 'feeling'])
  assert.deepEqual(derived(vault), before)
})

test('what is said while it goes on is taken in', async () => {
  const { vault, speak } = await lived(5)
  for (const line of lines.slice(0, 12)) await speak(line)
  let once = false
  let talking: Promise<unknown> = Promise.resolve()
  const outcome = await rebuiltIn(vault, {
    progress() {
      if (once) return
      once = true
      talking = speak('my aunt Petra came to dinner and I was so glad')
    },
  })
  await talking
  assert.ok(outcome)
  const before = derived(vault)
  assert.ok(JSON.stringify(before['people']).includes('Petra'))
  assert.deepEqual((await rebuiltIn(vault))?.changed, [])
  assert.deepEqual(derived(vault), before)
})
