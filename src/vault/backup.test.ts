import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { backUp, backUpBeforeUpgrade, backupsIn, dailyBackup, rewrapBackups } from './backup.ts'
import { readBackupLabel } from './backup-file.ts'
import { unlocked } from './keys/unlock.ts'
import { createKeys } from './keys/keys.ts'
import type { Keys } from './keys/keys.ts'
import { openVault } from './open-vault.ts'
import { bookMigrations, bookNow, line, writeLine } from './vault.contract.ts'
import { memoryStore } from './vault.fake.ts'
import type { Vault } from './vault.ts'

const root = mkdtempSync(join(tmpdir(), 'os1-backup-'))
after(() => rmSync(root, { recursive: true, force: true }))
let homes = 0
const now = Temporal.Instant.from('2026-03-01T03:30:00Z')

async function home(): Promise<{ keys: Keys; vault: Vault; backups: string }> {
  const at = join(root, `${++homes}`)
  const backups = join(at, 'backups')
  const keys = await createKeys({ file: join(at, 'keys', 'key.json'), changed: (carried) => rewrapBackups(backups, carried) }, { cipher: 'aegis', now })
  const vault = openVault({ store: memoryStore(), kinds: [writeLine], migrations: bookMigrations, now: bookNow })
  await vault.append([line('a', 'the piano')])
  return { keys, vault, backups }
}

test('a backup says what it is, carries the wraps of the person and never that of the machine', async () => {
  const { keys, vault, backups } = await home()
  await keys.setPassphrase('four unrelated plain words')
  const made = await backUp({ vault, keys, file: join(backups, 'mine.os1backup'), now })
  assert.equal(made.opensElsewhere, true)
  const label = readBackupLabel(made.file)
  assert.deepEqual(
    { why: label.why, schema: label.schema, made: label.made, wraps: label.key.wraps.map((one) => one.by) },
    { why: 'asked', schema: 2, made: now.toString(), wraps: ['passphrase'] },
  )
  assert.equal(label.size, statSync(made.file).size - 8192)
  await assert.rejects(backUp({ vault, keys, file: made.file, now }), /already a file/)
  assert.deepEqual(readdirSync(backups), ['mine.os1backup'])
})

test('without a passphrase or recovery key a backup says that it opens on this machine only', async () => {
  const { keys, vault, backups } = await home()
  assert.equal((await backUp({ vault, keys, file: join(backups, 'mine.os1backup'), now })).opensElsewhere, false)
})

test("there is one daily backup a day, on the person's own days, and seven are kept", async () => {
  const { keys, vault, backups } = await home()
  for (let day = 0; day < 10; day++) {
    for (const hours of [0, 1]) await dailyBackup({ vault, places: { backups }, keys, now: now.add({ hours: 24 * day + hours }), zone: 'Europe/Lisbon' })
  }
  assert.deepEqual(
    readdirSync(backups),
    [4, 5, 6, 7, 8, 9, 10].map((day) => `daily-2026-03-${String(day).padStart(2, '0')}.os1backup`),
  )
  await dailyBackup({ vault, places: { backups }, keys, now: Temporal.Instant.from('2026-03-10T23:30:00Z'), zone: 'Asia/Tokyo' })
  assert.ok(existsSync(join(backups, 'daily-2026-03-11.os1backup')))
  assert.equal(backupsIn(backups).length, 7)
  assert.equal(backupsIn(backups)[0]?.file, join(backups, 'daily-2026-03-11.os1backup'))
})

test('a daily backup that fails leaves the older ones and no half of its own', async () => {
  const { keys, vault, backups } = await home()
  for (let day = 0; day < 7; day++) await dailyBackup({ vault, places: { backups }, keys, now: now.add({ hours: 24 * day }), zone: 'UTC' })
  const before = readdirSync(backups)
  const broken: Vault = {
    ...vault,
    async copyTo(file) {
      writeFileSync(file, 'half')
      throw new Error('the disk is full')
    },
  }
  await assert.rejects(dailyBackup({ vault: broken, places: { backups }, keys, now: now.add({ hours: 24 * 8 }), zone: 'UTC' }), /full/)
  assert.deepEqual(readdirSync(backups), before)
})

test('a change of passphrase or recovery key reaches the backups that lie here', async () => {
  const { keys, vault, backups } = await home()
  await keys.setPassphrase('the first passphrase')
  const first = await keys.newRecoveryKey()
  const { file } = await backUp({ vault, keys, file: join(backups, 'a.os1backup'), now })
  const content = readFileSync(file).subarray(0, readBackupLabel(file).size)
  await keys.changePassphrase('the first passphrase', 'the second passphrase')
  const second = await keys.newRecoveryKey()
  assert.ok(first.kind === 'done' && second.kind === 'done')
  const { key } = readBackupLabel(file)
  assert.equal((await unlocked(key, { by: 'passphrase', passphrase: 'the first passphrase' })).kind, 'closed')
  assert.equal((await unlocked(key, { by: 'passphrase', passphrase: 'the second passphrase' })).kind, 'open')
  assert.equal((await unlocked(key, { by: 'recovery', recoveryKey: first.recoveryKey })).kind, 'closed')
  assert.equal((await unlocked(key, { by: 'recovery', recoveryKey: second.recoveryKey })).kind, 'open')
  assert.ok(readFileSync(file).subarray(0, content.length).equals(content))
})

test('a label that was cut or flipped is read from its twin; with both gone it is no backup', async () => {
  const { keys, vault, backups } = await home()
  const { file } = await backUp({ vault, keys, file: join(backups, 'a.os1backup'), now })
  const whole = readFileSync(file)
  for (const at of [whole.length - 4096 + 3, whole.length - 4096 + 80, whole.length - 8192 + 20]) {
    const flipped = Buffer.from(whole)
    flipped[at] = (flipped[at] ?? 0) ^ 4
    writeFileSync(file, flipped)
    assert.equal(readBackupLabel(file).schema, 2)
  }
  writeFileSync(file, whole)
  truncateSync(file, whole.length - 1)
  assert.throws(() => readBackupLabel(file), /not a whole backup/)
  writeFileSync(file, whole.subarray(0, whole.length - 4096))
  assert.throws(() => readBackupLabel(file), /not a whole backup/)
  writeFileSync(file, 'a letter')
  assert.throws(() => readBackupLabel(file), /not a whole backup/)
  assert.throws(() => readBackupLabel(join(backups, 'nothing')), /I cannot open/)
})

test('before an upgrade a backup of the old schema is made; when it cannot be made there is no upgrade', async () => {
  const { keys, backups } = await home()
  const store = memoryStore()
  openVault({ store, kinds: [writeLine], migrations: bookMigrations.slice(0, 1), now: bookNow })
  const parts = { store, kinds: [writeLine], migrations: bookMigrations, now: bookNow }
  let made = 0
  const hook = backUpBeforeUpgrade({ backups }, keys)
  mkdirSync(join(root, 'blocked'), { recursive: true })
  writeFileSync(join(root, 'blocked', 'backups'), 'a file where the folder should be')
  const blockedStore = { ...store, close: () => undefined }
  assert.throws(() => openVault({ ...parts, store: blockedStore, beforeUpgrade: backUpBeforeUpgrade({ backups: join(root, 'blocked', 'backups') }, keys) }), {
    name: 'Trouble',
  })
  assert.equal(store.get<{ user_version: number }>('pragma user_version')?.user_version, 1)
  openVault({
    ...parts,
    beforeUpgrade: (upgrade) => {
      made++
      hook(upgrade)
    },
  })
  assert.equal(made, 1)
  assert.deepEqual(
    backupsIn(backups).map(({ why }) => why),
    ['upgrade'],
  )
  assert.equal(readBackupLabel(backupsIn(backups)[0]?.file ?? '').schema, 1)
})
