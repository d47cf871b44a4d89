import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { placesOn } from '../person/places.ts'
import type { Places } from '../person/places.ts'
import { erase, erasePlan, finishErasure, nameToType, planTold, sized } from './erase.ts'
import { fakeKeychain } from './keys/keychain.fake.ts'
import { createKeys } from './keys/keys.ts'
import type { Keys } from './keys/keys.ts'
import { fakeVault } from './vault.fake.ts'

const root = mkdtempSync(join(tmpdir(), 'os1-erase-'))
after(() => rmSync(root, { recursive: true, force: true }))
const now = Temporal.Instant.from('2026-03-01T03:30:00Z')
let homes = 0

async function home(): Promise<{ places: Places; keys: Keys; keychain: ReturnType<typeof fakeKeychain> }> {
  const places = placesOn({ platform: process.platform, env: {}, home: '/nowhere', chosen: join(root, `${++homes}`) })
  const keychain = fakeKeychain()
  const keys = await createKeys({ file: places.key, keychain }, { cipher: 'aegis', now })
  for (const [folder, name, bytes] of [
    [join(places.data, 'vault'), 'life.vault', 5000],
    [join(places.data, 'vault'), 'life.vault-wal', 100],
    [places.backups, 'daily-2026-03-01.os1backup', 6000],
    [join(places.aside, 'then'), 'life.vault', 10],
    [places.logs, 'log', 10],
    [places.cache, 'x', 10],
  ] as const) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, name), Buffer.alloc(bytes))
  }
  writeFileSync(join(places.config, 'sessions.json'), '[]')
  return { places, keys, keychain }
}

test('the plan lists what goes, how much it is, and what cannot be reached', async () => {
  const { places } = await home()
  const vault = fakeVault({ kinds: [] })
  const plan = erasePlan({ places, name: 'Samantha', vault })
  assert.deepEqual(
    plan.goes.map(({ what, files }) => [what, files]),
    [
      ['The keys', 2],
      ['The vault', 2],
      ['The backups', 1],
      ['What a restore put aside', 1],
      ['The logs', 1],
      ['What was kept for speed', 1],
    ],
  )
  assert.equal(plan.goes[1]?.bytes, 5100)
  assert.equal(plan.counts['utterances'], 0)
  const lines = planTold({ ...plan, counts: { utterances: 1, people: 3, notes: 0 } })
  assert.equal(lines[0], 'What I keep: 1 utterance, 3 people.')
  assert.ok(lines.some((line) => line.startsWith('The vault: ') && line.endsWith('(2 files, 5.1 kB)')))
  assert.ok(lines.some((line) => line.startsWith('Not reached: Backups and exports that you carried elsewhere')))
})

test('without the right name nothing happens', async () => {
  const { places, keys } = await home()
  const before = readdirSync(places.data, { recursive: true, encoding: 'utf8' }).sort()
  for (const typed of ['', 'Sam', 'Samantha please']) {
    const outcome = await erase({ places, plan: erasePlan({ places, name: 'Samantha' }), typed, destroyKeys: keys.destroy, close: () => assert.fail('closed') })
    assert.equal(outcome.kind, 'refused')
  }
  assert.deepEqual(readdirSync(places.data, { recursive: true, encoding: 'utf8' }).sort(), before)
})

test('with it everything goes, the key first, and what is not ours stays', async () => {
  const { places, keys, keychain } = await home()
  writeFileSync(join(places.data, 'a letter of mine.txt'), 'Dear Catherine')
  const outcome = await erase({
    places,
    plan: erasePlan({ places, name: 'Samantha' }),
    typed: ' samantha ',
    destroyKeys: keys.destroy,
    close() {
      assert.equal(existsSync(places.key), false)
      assert.equal(existsSync(places.vault), true)
    },
  })
  assert.deepEqual(outcome, { kind: 'erased', files: 8 })
  assert.deepEqual(readdirSync(places.data), ['a letter of mine.txt'])
  assert.equal(readFileSync(join(places.data, 'a letter of mine.txt'), 'utf8'), 'Dear Catherine')
  assert.deepEqual(keychain.names(), [])
})

test('a home that is empty afterwards goes too', async () => {
  const { places, keys } = await home()
  await erase({ places, plan: erasePlan({ places, name: 'OS1' }), typed: 'OS1', destroyKeys: keys.destroy, close: () => undefined })
  assert.equal(existsSync(places.data), false)
})

test('cut short, it goes on at the next start', async () => {
  const { places, keys } = await home()
  const cut = { places, plan: erasePlan({ places, name: 'OS1' }), typed: 'OS1', close: () => undefined }
  await assert.rejects(erase({ ...cut, destroyKeys: () => Promise.reject(new Error('power cut')) }))
  assert.equal(existsSync(places.key), true)
  assert.equal(finishErasure(places), true)
  assert.equal(existsSync(places.data), false)
  assert.equal(finishErasure(places), false)
  assert.ok(keys.key())
})

test("what is to be typed is the companion's name, else the person's, else OS1", () => {
  assert.equal(nameToType({ companion: { name: 'Samantha' }, name: 'Theodore' }), 'Samantha')
  assert.equal(nameToType({ name: 'Theodore' }), 'Theodore')
  assert.equal(nameToType({}), 'OS1')
})

test('sizes are told as a person reads them', () => {
  assert.deepEqual([0, 999, 1000, 123_456, 339_000_000].map(sized), ['0 bytes', '999 bytes', '1.0 kB', '123 kB', '339 MB'])
})
