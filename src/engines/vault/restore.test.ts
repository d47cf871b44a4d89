import assert from 'node:assert/strict'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { placesOn } from '../../person/places.ts'
import type { Places } from '../../person/places.ts'
import { backUp, backUpBeforeUpgrade, backupsIn, rewrapBackups } from '../../vault/backup.ts'
import { createKeys, openKeys } from '../../vault/keys/keys.ts'
import type { Keys } from '../../vault/keys/keys.ts'
import { openVault } from '../../vault/open-vault.ts'
import { finishRestore, restore } from '../../vault/restore.ts'
import type { Restored } from '../../vault/restore.ts'
import { bookMigrations, bookNow, line, writeLine } from '../../vault/vault.contract.ts'
import type { Vault } from '../../vault/vault.ts'
import { seededChance } from '../../words/chance.ts'
import { Trouble } from '../../words/trouble.ts'
import { sqliteStore } from './sqlite.ts'

const root = mkdtempSync(join(tmpdir(), 'os1-restore-'))
after(() => rmSync(root, { recursive: true, force: true }))
const now = Temporal.Instant.from('2026-03-01T03:30:00Z')
const passphrase = 'four unrelated plain words'
let machines = 0

/** Another machine: nothing of it is shared with the ones before. */
const machine = (): Places => placesOn({ platform: process.platform, env: {}, home: '/nowhere', chosen: join(root, `${++machines}`) })

const keysOn = async (places: Places): Promise<Keys> => {
  const at = { file: places.key, changed: (carried: Parameters<typeof rewrapBackups>[1]) => rewrapBackups(places.backups, carried) }
  const keys = openKeys(at) ?? (await createKeys(at, { cipher: 'aegis', now }))
  if (!keys.key()) await keys.unlock({ by: 'machine' })
  return keys
}

const vaultOn = (places: Places, keys: Keys, migrations = bookMigrations): Vault =>
  openVault({
    store: sqliteStore({ file: places.vault, key: keys.key() as Uint8Array, cipher: keys.about().cipher }),
    kinds: [writeLine],
    migrations,
    now: bookNow,
    beforeUpgrade: backUpBeforeUpgrade(places, keys),
  })

/** A life of some lines, with a recovery key and a passphrase, and a backup of it. */
async function lived(more: { bare?: boolean } = {}): Promise<{ places: Places; keys: Keys; file: string; recoveryKey: string; content: unknown }> {
  const places = machine()
  mkdirSync(join(places.data, 'vault'), { recursive: true })
  const keys = await keysOn(places)
  let recoveryKey = ''
  if (!more.bare) {
    await keys.setPassphrase(passphrase)
    const made = await keys.newRecoveryKey()
    recoveryKey = made.kind === 'done' ? made.recoveryKey : ''
  }
  const vault = vaultOn(places, keys)
  await vault.append(Array.from({ length: 50 }, (_, n) => line(`${n}`, `evening ${n}`, { weight: n / 3, bytes: `00ff${String(n).padStart(2, '0')}` })))
  const file = join(root, `backup-${machines}.os1backup`)
  await backUp({ vault, keys, file, now })
  const content = everything(vault)
  vault.close()
  return { places, keys, file, recoveryKey, content }
}

const everything = (vault: Vault): unknown => ({
  lines: vault.all('select * from line order by id').map((row) => ({ ...row, bytes: Buffer.from(row['bytes'] as Uint8Array).toString('hex') })),
  applied: vault.get('select count(*) as n from applied_op'),
  meta: vault.all('select * from meta order by key'),
})

const restored = (file: string, places: Places, more: Partial<Parameters<typeof restore>[0]>): Promise<Restored> =>
  restore({ file, places, openStore: sqliteStore, newest: bookMigrations.length, now, opener: { by: 'machine' }, ...more })

const files = (places: Places): string[] => (existsSync(places.data) ? readdirSync(places.data, { recursive: true, encoding: 'utf8' }).sort() : [])

test('a life is restored on another machine with nothing but the backup and the recovery key', async () => {
  const { file, recoveryKey, content } = await lived()
  const other = machine()
  const seen: string[] = []
  const outcome = await restored(file, other, {
    opener: { by: 'recovery', recoveryKey: recoveryKey.toLowerCase() },
    progress: (stage, part) => seen.push(`${stage} ${part}`),
  })
  assert.deepEqual(outcome, { kind: 'restored', made: now.toString() })
  const vault = vaultOn(other, await keysOn(other))
  assert.deepEqual(everything(vault), content)
  await vault.append([line('next', 'life goes on')])
  vault.close()
  assert.deepEqual(
    seen.filter((step) => !step.startsWith('copying 0')),
    ['copying 1', 'checking 0', 'checking 1', 'placing 0', 'placing 1'],
  )
  assert.deepEqual(
    files(other).filter((name) => /restor|part/.test(name)),
    [],
  )
  const again = openKeys({ file: other.key })
  assert.equal((await again?.unlock({ by: 'passphrase', passphrase }))?.kind, 'open')
})

test('a passphrase does it too', async () => {
  const { file, content } = await lived()
  const other = machine()
  assert.equal((await restored(file, other, { opener: { by: 'passphrase', passphrase } })).kind, 'restored')
  const vault = vaultOn(other, await keysOn(other))
  assert.deepEqual(everything(vault), content)
  vault.close()
})

test('with the wrong key, or none, nothing is changed', async () => {
  const { file, recoveryKey } = await lived()
  const { file: alien, recoveryKey: alienKey } = await lived()
  const other = machine()
  for (const opener of [
    { by: 'machine' },
    { by: 'passphrase', passphrase: 'not the right words' },
    { by: 'recovery', recoveryKey: alienKey },
    { by: 'recovery', recoveryKey: recoveryKey.slice(0, -1) },
  ] as const) {
    const outcome = await restored(file, other, { opener })
    assert.ok(outcome.kind === 'closed' && outcome.tell.length > 20)
  }
  assert.deepEqual(files(other), [])
  assert.ok(existsSync(alien))
})

test('on the machine that made it no key is asked for, and the life that was there is put aside and still opens', async () => {
  const { places, keys, file, content } = await lived()
  const vault = vaultOn(places, keys)
  await vault.append([line('later', 'what came after the backup')])
  vault.close()
  const outcome = await restored(file, places, {})
  assert.ok(outcome.kind === 'restored' && outcome.aside)
  const back = vaultOn(places, await keysOn(places))
  assert.deepEqual(everything(back), content)
  back.close()
  const old = sqliteStore({ file: join(outcome.aside, 'life.vault'), key: keys.key() as Uint8Array })
  assert.equal(old.get<{ n: number }>('select count(*) as n from line')?.n, 51)
  old.close()
})

test('over another life, that one is put aside with its own key', async () => {
  const { file, recoveryKey, content } = await lived()
  const { places } = await lived()
  const before = (await keysOn(places)).about().id
  const outcome = await restored(file, places, { opener: { by: 'recovery', recoveryKey } })
  assert.ok(outcome.kind === 'restored' && outcome.aside)
  const vault = vaultOn(places, await keysOn(places))
  assert.deepEqual(everything(vault), content)
  vault.close()
  const oldKeys = openKeys({ file: join(outcome.aside, 'key.json') })
  assert.equal(oldKeys?.about().id, before)
  await oldKeys?.unlock({ by: 'machine' })
  const old = sqliteStore({ file: join(outcome.aside, 'life.vault'), key: oldKeys?.key() as Uint8Array })
  assert.equal(old.get<{ n: number }>('select count(*) as n from line')?.n, 50)
  old.close()
})

test('a key file that is damaged or lost does not stand in the way', async () => {
  const { places, file, recoveryKey, content } = await lived()
  writeFileSync(places.key, '{')
  assert.equal((await restored(file, places, { opener: { by: 'recovery', recoveryKey } })).kind, 'restored')
  const vault = vaultOn(places, await keysOn(places))
  assert.deepEqual(everything(vault), content)
  vault.close()
})

test('a backup from before the passphrase and the recovery key opens here, and says that it opens nowhere else', async () => {
  const { places, file } = await lived({ bare: true })
  const elsewhere = await restored(file, machine(), {})
  assert.ok(elsewhere.kind === 'closed' && /only with the key of the machine that made it/.test(elsewhere.tell))
  assert.equal((await restored(file, places, {})).kind, 'restored')
})

test('a backup that is damaged anywhere is never put in place', async () => {
  const { places, file, content } = await lived()
  const whole = readFileSync(file)
  const chance = seededChance(3)
  for (const at of [30, 5000, whole.length - 8192 - 1, ...Array.from({ length: 25 }, () => 24 + Math.floor(chance.next() * (whole.length - 8192 - 24)))]) {
    const flipped = Buffer.from(whole)
    flipped[at] = (flipped[at] ?? 0) ^ 16
    writeFileSync(file, flipped)
    await assert.rejects(
      restored(file, places, {}),
      (error: unknown) => error instanceof Trouble && /what you have is as it was/.test(error.tell),
      `byte ${at}`,
    )
  }
  for (const length of [0, 100, 4096, whole.length - 4096, whole.length - 1]) {
    writeFileSync(file, whole.subarray(0, length))
    await assert.rejects(restored(file, places, {}), (error: unknown) => error instanceof Trouble && /not a whole backup/.test(error.tell))
  }
  const vault = vaultOn(places, await keysOn(places))
  assert.deepEqual(everything(vault), content)
  vault.close()
  assert.deepEqual(
    files(places).filter((name) => /restor|aside/.test(name)),
    [],
  )
})

test('a backup that brings triggers or views of its own is not put in place', async () => {
  const { places, keys } = await lived()
  const store = sqliteStore({ file: places.vault, key: keys.key() as Uint8Array })
  store.exec('create trigger sly after insert on line begin delete from line; end')
  store.close()
  const vault = vaultOn(places, keys)
  const file = join(root, 'sly.os1backup')
  await backUp({ vault, keys, file, now })
  vault.close()
  const before = files(places)
  await assert.rejects(restored(file, places, {}), (problem) => problem instanceof Trouble && /not put it in place/.test(problem.tell))
  assert.deepEqual(files(places), before)
})

test('while the vault is in use nothing is restored over it', async () => {
  const { places, keys, file } = await lived()
  const vault = vaultOn(places, keys)
  await assert.rejects(restored(file, places, {}), (error: unknown) => error instanceof Trouble && error.retry === 'later')
  await vault.append([line('still', 'here')])
  vault.close()
})

test('a backup of a newer schema is refused; one of an older schema is upgraded when it is opened', async () => {
  const { places, keys, file } = await lived()
  await assert.rejects(restored(file, places, { newest: 1 }), (error: unknown) => error instanceof Trouble && /newer version of me/.test(error.tell))
  assert.equal((await restored(file, places, {})).kind, 'restored')
  const third = [...bookMigrations, { version: 3, about: 'later', sql: 'alter table line add column mood text' }]
  const vault = vaultOn(places, keys, third)
  assert.equal(vault.get<{ n: number }>('select count(*) as n from line where mood is null')?.n, 50)
  vault.close()
  assert.deepEqual(
    backupsIn(places.backups).map(({ why }) => why),
    ['upgrade'],
  )
})

test('cut short at any point, a restore is finished at the next start or never began', async () => {
  const { file, recoveryKey, content } = await lived()
  const { places } = await lived()
  // All the states that a crash can leave behind, made by undoing the last steps one by one on a prepared copy.
  const other = machine()
  await restored(file, other, { opener: { by: 'recovery', recoveryKey } })
  for (let step = 0; step <= 4; step++) {
    const crashed = machine()
    cpSync(places.data, crashed.data, { recursive: true })
    const at = join(crashed.aside, 'then')
    cpSync(other.vault, `${crashed.vault}.restored`)
    cpSync(other.key, `${crashed.key}.restored`)
    writeFileSync(`${crashed.vault}.restore.json`, JSON.stringify({ aside: at, newKey: true }))
    if (step >= 1) mkdirSync(at, { recursive: true })
    if (step >= 1) cpSync(crashed.key, join(at, 'key.json'))
    if (step >= 2) renameSync(crashed.vault, join(at, 'life.vault'))
    if (step >= 3) renameSync(`${crashed.key}.restored`, crashed.key)
    if (step >= 4) renameSync(`${crashed.vault}.restored`, crashed.vault)
    finishRestore(crashed)
    finishRestore(crashed)
    const vault = vaultOn(crashed, await keysOn(crashed))
    assert.deepEqual(everything(vault), content, `step ${step}`)
    vault.close()
    const oldKeys = openKeys({ file: join(at, 'key.json') })
    await oldKeys?.unlock({ by: 'machine' })
    sqliteStore({ file: join(at, 'life.vault'), key: oldKeys?.key() as Uint8Array }).close()
    assert.deepEqual(
      files(crashed).filter((name) => /restor/.test(name)),
      [],
    )
  }
})
