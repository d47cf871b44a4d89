/** What a person takes with them from the page: a backup or an export, as bytes that are read while they are sent. */
import { createReadStream, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { backUp, backupEnding, backupsIn } from './backup.ts'
import { parcels } from './export/export.ts'
import type { Keys } from './keys/keys.ts'
import type { Vault } from './vault.ts'

/** A file that the person takes away. */
export type Parcel = { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> }

/** A backup that is made now, sent, and then removed here: it is the person's copy, not ours. */
export async function backupParcel({ vault, keys, cache, now }: { vault: Vault; keys: Keys; cache: string; now: Temporal.Instant }): Promise<Parcel> {
  const file = join(cache, `os1-${now.toString().slice(0, 19).replaceAll(':', '-')}${backupEnding}`)
  mkdirSync(cache, { recursive: true, mode: 0o700 })
  // What was never read to its end before goes now.
  for (const left of readdirSync(cache).filter((name) => name.includes(backupEnding))) rmSync(join(cache, left))
  await backUp({ vault, keys, file, now })
  return { name: basename(file), bytes: readOnce(file) }
}

async function* readOnce(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file) as AsyncIterable<Uint8Array>
  } finally {
    rmSync(file, { force: true })
  }
}

/** The open formats, file by file. */
export async function* exportParcels(what: Parameters<typeof parcels>[0]): AsyncGenerator<Parcel> {
  for (const { name, text } of parcels(what)) yield { name, bytes: encoded(text()) }
}

/** In pieces of a decent size, with a pause after each for whoever speaks meanwhile. */
async function* encoded(text: Iterable<string>): AsyncGenerator<Uint8Array> {
  let gathered = ''
  for (const piece of text) {
    gathered += piece
    if (gathered.length < 65_536) continue
    yield Buffer.from(gathered)
    gathered = ''
    await new Promise((resolve) => {
      setImmediate(resolve)
    })
  }
  if (gathered !== '') yield Buffer.from(gathered)
}

/** How much lies where: the vault with its log in bytes, and the newest backup. */
export function keepsWhere(places: { readonly vault: string; readonly backups: string; readonly data: string }): {
  where: string
  bytes: number
  backups: string
  lastBackup?: string
} {
  const folder = dirname(places.vault)
  const bytes = readdirSync(folder)
    .filter((name) => name.startsWith(basename(places.vault)))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
  const newest = backupsIn(places.backups)[0]
  return { where: places.vault, bytes, backups: places.backups, ...(newest ? { lastBackup: newest.made } : {}) }
}
