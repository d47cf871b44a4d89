import assert from 'node:assert/strict'
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { fakeKeychain } from './keychain.fake.ts'
import { keychainContract } from './keychain.contract.ts'
import { createKeys, openKeys } from './keys.ts'
import type { Keys, KeysPlace } from './keys.ts'

keychainContract('a keychain in memory', fakeKeychain)

const root = mkdtempSync(join(tmpdir(), 'os1-keys-'))
after(() => rmSync(root, { recursive: true, force: true }))
let homes = 0
const place = (more: Partial<KeysPlace> = {}): KeysPlace => ({ file: join(root, `${++homes}`, 'keys', 'key.json'), ...more })
const now = Temporal.Instant.from('2026-03-01T08:00:00Z')
const made = (at: KeysPlace): Promise<Keys> => createKeys(at, { cipher: 'aegis', now })
const hex = (keys: Keys | undefined): string => Buffer.from(keys?.key() ?? []).toString('hex')
const passphrase = 'four unrelated plain words'

test('new keys open by themselves on this machine, also after a restart', async () => {
  const at = place()
  const keys = await made(at)
  assert.equal(keys.key()?.length, 32)
  const again = openKeys(at)
  assert.equal(again?.key(), undefined)
  assert.equal((await again?.unlock({ by: 'machine' }))?.kind, 'open')
  assert.equal(hex(again), hex(keys))
  assert.deepEqual(again?.about(), { id: keys.about().id, cipher: 'aegis', passphrase: false, recoveryKey: false, byItself: 'file', openToOthers: false })
})

test("the key file is only the owner's, names the cipher, holds no data key and leaves no draft behind", async () => {
  const at = place()
  const keys = await made(at)
  await keys.setPassphrase(passphrase)
  const text = readFileSync(at.file, 'utf8')
  assert.equal(statSync(at.file).mode & 0o777, 0o600)
  assert.equal(JSON.parse(text).cipher, 'aegis')
  assert.ok(!text.includes(Buffer.from(keys.key() ?? []).toString('base64')) && !text.includes(hex(keys)) && !text.includes(passphrase))
  assert.deepEqual(readdirSync(dirname(at.file)), ['key.json'])
  chmodSync(at.file, 0o644)
  assert.equal(openKeys(at)?.about().openToOthers, true)
})

test('a passphrase opens, a wrong one does not, and an old one not after a change', async () => {
  const at = place()
  const keys = await made(at)
  assert.deepEqual(await keys.setPassphrase('short'), {
    kind: 'refused',
    why: 'That is too short to protect much. Ten letters at the very least; four or five unrelated words are better.',
  })
  assert.equal((await keys.setPassphrase(passphrase)).kind, 'done')
  assert.equal((await keys.setPassphrase('something else again')).kind, 'refused')
  const fresh = openKeys(at)
  const wrong = await fresh?.unlock({ by: 'passphrase', passphrase: 'Four unrelated plain words' })
  assert.equal(wrong?.kind === 'closed' && wrong.why, 'wrong')
  assert.equal((await fresh?.unlock({ by: 'passphrase', passphrase }))?.kind, 'open')
  assert.equal(hex(fresh), hex(keys))
  assert.equal((await keys.changePassphrase('not the old one', 'a wholly new phrase')).kind, 'refused')
  assert.equal((await keys.changePassphrase(passphrase, 'a wholly new phrase')).kind, 'done')
  assert.equal((await openKeys(at)?.unlock({ by: 'passphrase', passphrase }))?.kind, 'closed')
  assert.equal((await openKeys(at)?.unlock({ by: 'passphrase', passphrase: 'a wholly new phrase' }))?.kind, 'open')
  assert.equal((await keys.removePassphrase('a wholly new phrase')).kind, 'done')
  assert.equal(keys.about().passphrase, false)
})

test('a passphrase typed with composed or decomposed letters is the same', async () => {
  const at = place()
  await (await made(at)).setPassphrase('caf\u00e9 cr\u00e8me br\u00fbl\u00e9e')
  assert.equal((await openKeys(at)?.unlock({ by: 'passphrase', passphrase: 'cafe\u0301 cre\u0300me bru\u0302le\u0301e' }))?.kind, 'open')
})

test('the machine unlocks by itself only as long as the person lets it', async () => {
  const at = place()
  const keys = await made(at)
  assert.equal((await keys.setUnlockByItself(false)).kind, 'refused')
  await keys.setPassphrase(passphrase)
  assert.equal((await keys.setUnlockByItself(false)).kind, 'done')
  const fresh = openKeys(at)
  assert.equal((await fresh?.unlock({ by: 'machine' }))?.kind, 'closed')
  assert.equal((await keys.removePassphrase(passphrase)).kind, 'refused')
  await fresh?.unlock({ by: 'passphrase', passphrase })
  assert.equal((await fresh?.setUnlockByItself(true))?.kind, 'done')
  assert.equal((await openKeys(at)?.unlock({ by: 'machine' }))?.kind, 'open')
})

test('a recovery key opens; a newer one takes its place', async () => {
  const at = place()
  const keys = await made(at)
  const first = await keys.newRecoveryKey()
  assert.ok(first.kind === 'done')
  assert.match(first.recoveryKey, /^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/)
  const fresh = openKeys(at)
  assert.equal((await fresh?.unlock({ by: 'recovery', recoveryKey: ` ${first.recoveryKey.toLowerCase().replaceAll('-', ' ')}\n` }))?.kind, 'open')
  assert.equal(hex(fresh), hex(keys))
  const second = await keys.newRecoveryKey()
  assert.ok(second.kind === 'done')
  const late = await openKeys(at)?.unlock({ by: 'recovery', recoveryKey: first.recoveryKey })
  assert.equal(late?.kind === 'closed' && late.why, 'wrong')
  assert.equal((await openKeys(at)?.unlock({ by: 'recovery', recoveryKey: second.recoveryKey }))?.kind, 'open')
})

test('while locked nothing can be changed', async () => {
  const at = place()
  await made(at)
  const locked = openKeys(at)
  assert.equal((await locked?.setPassphrase(passphrase))?.kind, 'refused')
  assert.equal((await locked?.newRecoveryKey())?.kind, 'refused')
  assert.equal((await locked?.setUnlockByItself(true))?.kind, 'refused')
})

test('where there is a keychain it keeps what opens the vault, and the file alone opens nothing', async () => {
  const keychain = fakeKeychain()
  const at = place({ keychain })
  const keys = await made(at)
  assert.equal(keys.about().byItself, 'keychain')
  assert.ok(!readFileSync(at.file, 'utf8').includes('"secret"'))
  assert.equal((await openKeys(at)?.unlock({ by: 'machine' }))?.kind, 'open')
  assert.equal((await openKeys({ file: at.file })?.unlock({ by: 'machine' }))?.kind, 'closed')
  keychain.locked = true
  const shut = await openKeys(at)?.unlock({ by: 'machine' })
  assert.ok(shut?.kind === 'closed' && shut.why === 'keychain')
  keychain.locked = false
  await keys.setPassphrase(passphrase)
  await keys.setUnlockByItself(true)
  assert.equal(keychain.names().length, 1)
  await keys.setUnlockByItself(false)
  assert.deepEqual(keychain.names(), [])
})

test('a keychain that does not answer is done without, and that is told', async () => {
  const keychain = fakeKeychain()
  keychain.locked = true
  const keys = await made(place({ keychain }))
  assert.equal(keys.about().byItself, 'file')
})

test('what a backup carries never opens by machine, and is told of when it changes', async () => {
  const seen: string[][] = []
  const keys = await made(place({ changed: (carried) => seen.push(carried.wraps.map((one) => one.by)) }))
  await keys.setPassphrase(passphrase)
  await keys.newRecoveryKey()
  assert.deepEqual(seen, [['passphrase'], ['passphrase', 'recovery']])
  assert.deepEqual(
    keys.carried().wraps.map((one) => one.by),
    ['passphrase', 'recovery'],
  )
})

test('a wrap taken from another key file does not open', async () => {
  const one = place()
  const other = place()
  await (await made(one)).setPassphrase(passphrase)
  await made(other)
  const mixed = { ...JSON.parse(readFileSync(other.file, 'utf8')), wraps: JSON.parse(readFileSync(one.file, 'utf8')).wraps }
  writeFileSync(other.file, JSON.stringify(mixed))
  assert.equal((await openKeys(other)?.unlock({ by: 'machine' }))?.kind, 'closed')
  assert.equal((await openKeys(other)?.unlock({ by: 'passphrase', passphrase }))?.kind, 'closed')
})

test('a damaged, foreign or newer key file is told in words and left as it was', async () => {
  const at = place()
  await made(at)
  for (const [content, words] of [
    ['{"format":"os1-k', /damaged/],
    ['{"format":"other"}', /not one that I can use/],
    ['{"format":"os1-key","version":2}', /newer version/],
  ] as const) {
    writeFileSync(at.file, content)
    assert.throws(
      () => openKeys(at),
      (error: Error & { tell?: string }) => error.name === 'Trouble' && words.test(error.tell ?? ''),
    )
    assert.equal(readFileSync(at.file, 'utf8'), content)
  }
})

test('destroyed keys are gone, from the disk, the keychain and the process', async () => {
  const keychain = fakeKeychain()
  const at = place({ keychain })
  const keys = await made(at)
  const before = keys.key()
  await keys.destroy()
  assert.equal(existsSync(at.file), false)
  assert.deepEqual(keychain.names(), [])
  assert.equal(keys.key(), undefined)
  assert.ok(before?.every((byte) => byte === 0))
  assert.equal(openKeys(at), undefined)
})
