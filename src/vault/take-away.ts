import { createReadStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { backUp, backupEnding } from './backup.ts'
import type { Export } from './export/export.ts'
import { parcels } from './export/export.ts'
import type { Keys } from './keys/keys.ts'
import type { Vault } from './vault.ts'

/** A file on its way to the person's browser. */
export type TakenAway = { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> }

/** A backup to carry away. It grows in a folder of its own among the backups, which goes when it has been read, or was not wanted any more. */
export async function takeBackup({ vault, keys, backups, now, zone }: { vault: Vault; keys: Keys; backups: string; now: Temporal.Instant; zone: string }): Promise<TakenAway> {
  const name = `os1-${now.toZonedDateTimeISO(zone).toPlainDate().toString()}${backupEnding}`
  mkdirSync(backups, { recursive: true, mode: 0o700 })
  const folder = mkdtempSync(join(backups, '.taken-'))
  try {
    const { file } = await backUp({ vault, keys, file: join(folder, name), now })
    return { name, bytes: readOnce(file, folder) }
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

async function* readOnce(file: string, folder: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file, { highWaterMark: 1 << 18 }) as AsyncIterable<Uint8Array>
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The export, file by file. The text is read from the vault as it is taken, with a pause after each piece for whoever speaks meanwhile. */
export async function* takeExport(what: Export): AsyncGenerator<TakenAway> {
  for (const { name, text } of parcels(what)) yield { name, bytes: inPieces(text()) }
}

async function* inPieces(text: Iterable<string>): AsyncGenerator<Uint8Array> {
  let gathered = ''
  for (const piece of text) {
    gathered += piece
    if (gathered.length < 65_536) continue
    yield Buffer.from(gathered)
    gathered = ''
    await new Promise((resolve) => { setImmediate(resolve) })
  }
  if (gathered !== '') yield Buffer.from(gathered)
}
