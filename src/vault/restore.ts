/**
 * Restore: a backup becomes the life again, on this machine or another. Everything is checked before anything is
 * replaced, the vault that was here is put aside and never deleted, and a crash in the middle is taken up at the next
 * start (`finishRestore`): at each moment either the old life opens or the new one does.
 */
import { createReadStream, createWriteStream, copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { Trouble } from '../words/trouble.ts'
import { readBackupLabel } from './backup-file.ts'
import type { BackupLabel } from './backup-file.ts'
import type { Keychain } from './keys/keychain.ts'
import { readKeyFile, writeKeyFile } from './keys/key-file.ts'
import type { KeyFile } from './keys/key-file.ts'
import { withMachine } from './keys/keys.ts'
import { unlocked } from './keys/unlock.ts'
import type { Opener, Unlocked } from './keys/unlock.ts'
import { schemaVersion } from './schema/upgrade.ts'
import type { Store } from './store.ts'
import { flushFolder, writeWhole } from './write-whole.ts'

/** Opens a vault file: the engine, handed in. */
export type OpenStore = (what: { file: string; key: Uint8Array; cipher: KeyFile['cipher'] }) => Store

export type RestorePlaces = { readonly vault: string; readonly key: string; readonly aside: string }

/** How far it is: `part` from 0 to 1 within the stage. */
export type Progress = (stage: 'copying' | 'checking' | 'placing', part: number) => void

export type Restore = {
  /** The backup. */
  readonly file: string
  readonly opener: Opener
  readonly places: RestorePlaces
  readonly openStore: OpenStore
  readonly keychain?: Keychain
  /** The newest schema that this OS1 knows. */
  readonly newest: number
  readonly now: Temporal.Instant
  progress?: Progress
  /** Called once the backup has been found whole: whoever has the vault open must let go of it now. */
  letGo?(): Promise<void>
}

export type Restored =
  | { readonly kind: 'restored'; readonly made: string; /** Where the vault that was here lies now, if there was one. */ readonly aside?: string }
  /** The backup does not open with what was given; nothing was changed. */
  | Extract<Unlocked, { kind: 'closed' }>

/**
 * Puts a backup in place of the vault, which nobody may have open by then. Rejects with `Trouble` when the backup is
 * damaged or too new, the vault is in use, or the disk is full; nothing was changed then.
 */
export async function restore(what: Restore): Promise<Restored> {
  const { file, places, openStore, newest, now, progress } = what
  finishRestore(places)
  const label = readBackupLabel(file)
  const present = presentKey(places.key)
  const opened = await keyOf(label, present, what)
  if (opened.kind === 'closed') return opened
  const { key } = opened

  if (!what.letGo) await mustBeFree(what, present, { key, id: label.key.id })
  const draft = `${places.vault}.restoring`
  try {
    await copied(file, draft, label.size, (part) => progress?.('copying', part))
    progress?.('checking', 0)
    const store = openStore({ file: draft, key, cipher: label.key.cipher })
    try {
      const damage = store.damage()
      if (damage !== undefined) throw damaged(file, new Error(damage))
      if (schemaVersion(store) > newest) throw tooNew(file)
      // Our schema has neither: a backup that brings its own would change what is written later, unseen.
      if (store.get("select 1 from sqlite_master where type in ('trigger', 'view')"))
        throw damaged(file, new Error('it holds triggers or views, which none of mine does'))
      if (schemaVersion(store) !== label.schema) throw damaged(file, new Error('the schema is not what the label says'))
    } finally {
      store.close()
    }
    progress?.('checking', 1)
    await what.letGo?.()
    await mustBeFree(what, present, { key, id: label.key.id })
  } catch (error) {
    for (const part of ['', '-wal', '-tail']) rmSync(`${draft}${part}`, { force: true })
    if (error instanceof Trouble && error.retry === 'never' && error.engine === 'vault') throw damaged(file, error)
    throw error
  }

  progress?.('placing', 0)
  await carryForgotten(what, present, { key, id: label.key.id })
  const stays = present?.id === label.key.id
  if (!stays) writeKeyFile(restoredKey(places), await withMachine({ ...label.key, wraps: [...label.key.wraps] }, key, what.keychain))
  const had = existsSync(places.vault)
  const aside = join(places.aside, now.toString().slice(0, 19).replaceAll(':', '-'))
  renameSync(draft, restoredVault(places))
  flushFolder(dirname(places.vault))
  // From here on it will be done, if not now then at the next start.
  writeWhole(orders(places), JSON.stringify({ aside, newKey: !stays }))
  finishRestore(places)
  progress?.('placing', 1)
  return { kind: 'restored', made: label.made, ...(had && { aside }) }
}

const order = z.object({ aside: z.string(), newKey: z.boolean() })
const orders = (places: RestorePlaces): string => `${places.vault}.restore.json`
const restoredVault = (places: RestorePlaces): string => `${places.vault}.restored`
const restoredKey = (places: RestorePlaces): string => `${places.key}.restored`

/** Digests of what was forgotten here, for the life that opens next: the backup may bring some of it back. They say nothing of what it was. */
export const forgottenHere = (places: Pick<RestorePlaces, 'vault'>): string => `${places.vault}.forgotten.json`
const digests = z.array(z.object({ key: z.string(), at: z.string() }))
/** What a restore left of them, or none. */
export const carriedForgotten = (places: Pick<RestorePlaces, 'vault'>): z.infer<typeof digests> =>
  existsSync(forgottenHere(places)) ? digests.parse(JSON.parse(readFileSync(forgottenHere(places), 'utf8'))) : []

/** Where the vault that was here cannot be opened, nobody can say what was forgotten in it. */
async function carryForgotten(
  { places, openStore, keychain }: Restore,
  present: KeyFile | undefined,
  restored: { key: Uint8Array; id: string },
): Promise<void> {
  if (!present || !existsSync(places.vault)) return
  const own = present.id === restored.id ? { kind: 'open' as const, key: restored.key } : await unlocked(present, { by: 'machine' }, keychain)
  if (own.kind === 'closed') return
  try {
    const store = openStore({ file: places.vault, key: own.key, cipher: present.cipher })
    try {
      const keys = store.get("select 1 from sqlite_master where name = 'forgotten'")
        ? store.all<{ key: string; at: string }>('select key, at from forgotten')
        : []
      if (keys.length > 0) writeWhole(forgottenHere(places), JSON.stringify(keys))
    } finally {
      store.close()
    }
  } catch {
    // A vault too damaged to be read is a reason to restore, not to stop.
  }
}

/** Takes up a restore that a crash cut short. To be called before the keys or the vault are opened; does nothing otherwise. */
export function finishRestore(places: RestorePlaces): void {
  if (!existsSync(orders(places))) return
  const { aside, newKey } = order.parse(JSON.parse(readFileSync(orders(places), 'utf8')))
  if (existsSync(restoredVault(places))) {
    const old = ['-wal', '-tail', ''].filter((part) => existsSync(places.vault + part))
    if (old.length > 0) mkdirSync(aside, { recursive: true, mode: 0o700 })
    // The old vault must stay readable, so its key goes with it before a new one takes its place.
    if (old.length > 0 && newKey && existsSync(restoredKey(places)) && existsSync(places.key)) copyFileSync(places.key, join(aside, 'key.json'))
    for (const part of old) renameSync(places.vault + part, join(aside, `life.vault${part}`))
    if (old.length > 0) flushFolder(aside)
    if (newKey && existsSync(restoredKey(places))) {
      renameSync(restoredKey(places), places.key)
      flushFolder(dirname(places.key))
    }
    renameSync(restoredVault(places), places.vault)
    flushFolder(dirname(places.vault))
  }
  rmSync(orders(places))
  flushFolder(dirname(places.vault))
}

/** A damaged key file here is no reason not to restore: it is one of the reasons to. */
function presentKey(file: string): KeyFile | undefined {
  try {
    return readKeyFile(file)
  } catch {
    return undefined
  }
}

/** By what the backup carries; for the same key also by what this machine has, whose wraps may be newer. */
async function keyOf(label: BackupLabel, present: KeyFile | undefined, { opener, keychain }: Restore): Promise<Unlocked> {
  const same = present?.id === label.key.id ? present : undefined
  if (opener.by === 'machine') {
    if (same) return unlocked(same, opener, keychain)
    const tell =
      label.key.wraps.length > 0
        ? 'This backup comes from another machine, or from before. I need the recovery key or the passphrase that it was made with.'
        : 'This backup was made before there was a passphrase or a recovery key. It opens only with the key of the machine that made it.'
    return { kind: 'closed', why: 'absent', tell }
  }
  const carried = await unlocked(label.key, opener)
  if (carried.kind === 'open' || !same) return carried
  const here = await unlocked(same, opener)
  return here.kind === 'open' ? here : carried
}

/** Nobody may have the vault open that is about to be put aside. Where we cannot open it ourselves, we cannot know. */
async function mustBeFree({ places, openStore, keychain }: Restore, present: KeyFile | undefined, restored: { key: Uint8Array; id: string }): Promise<void> {
  if (!present || !existsSync(places.vault)) return
  const own = present.id === restored.id ? { kind: 'open' as const, key: restored.key } : await unlocked(present, { by: 'machine' }, keychain)
  if (own.kind === 'closed') return
  try {
    openStore({ file: places.vault, key: own.key, cipher: present.cipher }).close()
  } catch (error) {
    if (error instanceof Trouble && error.retry === 'later') throw error
  }
}

async function copied(from: string, to: string, size: number, progress: (part: number) => void): Promise<void> {
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 })
  for (const part of ['', '-wal', '-tail']) rmSync(`${to}${part}`, { force: true })
  let done = 0
  const count = new Transform({
    transform(chunk: Buffer, _encoding, next) {
      done += chunk.length
      progress(done / size)
      next(null, chunk)
    },
  })
  try {
    await pipeline(createReadStream(from, { end: size - 1, highWaterMark: 1 << 20 }), count, createWriteStream(to, { mode: 0o600, flush: true }))
  } catch (cause) {
    throw new Trouble({
      engine: 'restore',
      retry: 'later',
      cause,
      tell: `I could not copy the backup next to your vault, in ${dirname(to)}. See whether there is room on the disk. Nothing was changed.`,
    })
  }
}

const damaged = (file: string, cause: unknown): Trouble =>
  new Trouble({
    engine: 'restore',
    retry: 'never',
    cause,
    tell: `${file} is damaged, so I have not put it in place; what you have is as it was. Try another copy of it, or an older backup.`,
  })
const tooNew = (file: string): Trouble =>
  new Trouble({ engine: 'restore', retry: 'never', tell: `${file} was made by a newer version of me. Update me first; what you have is as it was.` })
