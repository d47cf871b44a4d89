/**
 * The keys to a life: what opens the vault, and how that is changed. One random data key encrypts the vault; it is
 * wrapped for this machine, for a passphrase and for a recovery key, and a change re-wraps it without touching the vault.
 * A wrong key is an answer, not an error. It never writes the data key anywhere, and it keeps no passphrase.
 */
import { randomBytes } from 'node:crypto'
import { statSync } from 'node:fs'
import { overwrite } from '../write-whole.ts'
import type { Keychain } from './keychain.ts'
import { boundTo, carried, newKeyFile, readKeyFile, withWrap, wrapOf, writeFirstKeyFile, writeKeyFile } from './key-file.ts'
import type { CarriedKey, KeyFile } from './key-file.ts'
import { newRecoveryKey, printed } from './recovery-key.ts'
import { unlocked } from './unlock.ts'
import type { Opener, Unlocked } from './unlock.ts'
import { unwrapByPassphrase, wrapByMachine, wrapByPassphrase, wrapByRecovery } from './wrap.ts'

export type Cipher = KeyFile['cipher']

/** What happened to a change of keys. */
export type Changed = { readonly kind: 'done' } | { readonly kind: 'refused'; readonly why: string }

export type KeysAbout = {
  readonly id: string
  readonly cipher: Cipher
  readonly passphrase: boolean
  readonly recoveryKey: boolean
  /** Where the machine's own opener is kept, when the machine may unlock by itself. */
  readonly byItself?: 'file' | 'keychain'
  /** The keychain's name, where there is one. */
  readonly keychain?: string
  /** Others on this machine may read the key file: the person should know. */
  readonly openToOthers: boolean
}

export type Keys = {
  about(): KeysAbout
  unlock(by: Opener): Promise<Unlocked>
  /** The data key once unlocked, else undefined. 32 bytes; never to be kept, logged or shown. */
  key(): Uint8Array | undefined
  /** The first passphrase. Where there is one already, it must be changed, not set. */
  setPassphrase(passphrase: string): Promise<Changed>
  changePassphrase(old: string, passphrase: string): Promise<Changed>
  removePassphrase(old: string): Promise<Changed>
  /** Whether this machine may unlock by itself, so that reminders work before anyone has signed in. */
  setUnlockByItself(on: boolean): Promise<Changed>
  /** Shown once and kept nowhere; the one before stops working. */
  newRecoveryKey(): Promise<{ readonly kind: 'done'; readonly recoveryKey: string } | { readonly kind: 'refused'; readonly why: string }>
  /** What goes into a backup. */
  carried(): CarriedKey
  /** Final: overwrites and removes the key file. Nothing on this machine opens the vault afterwards. */
  destroy(): Promise<void>
}

export type KeysPlace = {
  /** The key file. */
  readonly file: string
  readonly keychain?: Keychain
  /** Called after what a backup carries has changed, so that the backups can be given the new wraps. */
  changed?(carried: CarriedKey): void
}

/** Makes a data key that this machine unlocks by itself, and nothing else yet. The key file must not exist. */
export async function createKeys(place: KeysPlace, { cipher, now }: { cipher: Cipher; now: Temporal.Instant }): Promise<Keys> {
  if (readKeyFile(place.file)) throw new TypeError('there is a key file already')
  const made = newKeyFile(cipher, now)
  const file = await withMachine(made.file, made.key, place.keychain)
  // Somebody who woke at the same moment may have been first: then theirs is the key, since a vault may lie under it.
  if (!writeFirstKeyFile(place.file, file)) await leaveKeychain(file, place.keychain)
  const keys = openKeys(place)
  await keys?.unlock({ by: 'machine' })
  if (!keys?.key()) throw new TypeError('a new key file does not open')
  return keys
}

/** The keys as they are, still locked. Undefined when there is no key file. Throws `Trouble` when it is damaged. */
export function openKeys(place: KeysPlace): Keys | undefined {
  const found = readKeyFile(place.file)
  if (!found) return undefined
  let file = found
  let key: Uint8Array | undefined
  const keep = (next: KeyFile): Changed => {
    writeKeyFile(place.file, next)
    file = next
    place.changed?.(carried(next))
    return { kind: 'done' }
  }
  const closed: Changed = { kind: 'refused', why: 'Your vault is locked. Unlock it first.' }
  const isPassphrase = async (old: string): Promise<boolean> => {
    const by = wrapOf(file, 'passphrase')
    return by !== undefined && (await unwrapByPassphrase(by, old, boundTo(file))) !== undefined
  }

  const keys: Keys = {
    about: () => {
      const machine = wrapOf(file, 'machine')
      return {
        id: file.id,
        cipher: file.cipher,
        passphrase: wrapOf(file, 'passphrase') !== undefined,
        recoveryKey: wrapOf(file, 'recovery') !== undefined,
        ...(machine && { byItself: machine.entry === undefined ? 'file' : 'keychain' }),
        ...(place.keychain && { keychain: place.keychain.name }),
        openToOthers: process.platform !== 'win32' && (statSync(place.file).mode & 0o077) !== 0,
      }
    },
    async unlock(by) {
      const outcome = await unlocked(file, by, place.keychain)
      if (outcome.kind === 'open') key = outcome.key
      return outcome
    },
    key: () => key,
    async setPassphrase(passphrase) {
      if (!key) return closed
      if (wrapOf(file, 'passphrase')) return { kind: 'refused', why: 'There is a passphrase already. To change it, tell me the old one too.' }
      const weak = tooShort(passphrase)
      return weak ?? keep(withWrap(file, 'passphrase', await wrapByPassphrase(key, passphrase, boundTo(file))))
    },
    async changePassphrase(old, passphrase) {
      if (!key) return closed
      if (!(await isPassphrase(old))) return { kind: 'refused', why: 'That is not the passphrase you have now.' }
      const weak = tooShort(passphrase)
      return weak ?? keep(withWrap(file, 'passphrase', await wrapByPassphrase(key, passphrase, boundTo(file))))
    },
    async removePassphrase(old) {
      if (!key) return closed
      if (!wrapOf(file, 'machine'))
        return { kind: 'refused', why: 'The passphrase is all that opens your vault here. Let this machine unlock by itself first, then it can go.' }
      if (!(await isPassphrase(old))) return { kind: 'refused', why: 'That is not the passphrase you have now.' }
      return keep(withWrap(file, 'passphrase'))
    },
    async setUnlockByItself(on) {
      if (!key) return closed
      if (!on && !wrapOf(file, 'passphrase'))
        return { kind: 'refused', why: 'Choose a passphrase first: without one nothing would open your vault after a restart.' }
      const before = file
      const done = keep(on ? await withMachine(file, key, place.keychain) : withWrap(file, 'machine'))
      await leaveKeychain(before, place.keychain)
      return done
    },
    async newRecoveryKey() {
      if (!key) return { kind: 'refused', why: 'Your vault is locked. Unlock it first.' }
      const secret = newRecoveryKey()
      keep(withWrap(file, 'recovery', wrapByRecovery(key, secret, boundTo(file))))
      return { kind: 'done', recoveryKey: printed(secret) }
    },
    carried: () => carried(file),
    async destroy() {
      key?.fill(0)
      key = undefined
      overwrite(place.file)
      await leaveKeychain(file, place.keychain)
    },
  }
  return keys
}

/**
 * A copy of the key file that this machine opens by itself: through the keychain where one answers, else through the file
 * alone. Each wrap has an entry of its own in the keychain, so that the old one still opens if this is cut short.
 */
export async function withMachine(file: KeyFile, key: Uint8Array, keychain: Keychain | undefined): Promise<KeyFile> {
  const secret = randomBytes(32)
  const entry = `os1 ${file.id} ${randomBytes(4).toString('hex')}`
  const kept = await keychain?.put(entry, secret).then(
    () => true,
    () => false,
  )
  return withWrap(file, 'machine', wrapByMachine(key, { secret, ...(kept && { entry }) }, boundTo(file)))
}

/** Takes a machine's opener out of the keychain. One that does not answer keeps a secret that opens nothing any more. */
async function leaveKeychain(file: KeyFile, keychain: Keychain | undefined): Promise<void> {
  const entry = wrapOf(file, 'machine')?.entry
  if (entry !== undefined) await keychain?.remove(entry).catch(() => undefined)
}

function tooShort(passphrase: string): Changed | undefined {
  return [...passphrase.normalize('NFC').trim()].length < 10
    ? { kind: 'refused', why: 'That is too short to protect much. Ten letters at the very least; four or five unrelated words are better.' }
    : undefined
}
