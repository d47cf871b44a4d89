/**
 * Backups: one a day and one before each change of the schema, made without being asked, and one whenever the person
 * asks. All of them stay encrypted and open with the recovery key or the passphrase on any machine. See
 * `decisions/backups-carry-the-wrapped-key.md`.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Trouble } from '../words/trouble.ts'
import { labelBackup, readBackupLabel, rewrapBackup } from './backup-file.ts'
import type { BackupLabel } from './backup-file.ts'
import type { CarriedKey } from './keys/key-file.ts'
import type { Keys } from './keys/keys.ts'
import type { Upgrade } from './schema/upgrade.ts'
import type { Vault } from './vault.ts'
import { flushFolder } from './write-whole.ts'

/** How many of each sort are kept. */
const kept = 7
export const backupEnding = '.os1backup'

export type Backup = {
  readonly file: string
  readonly made: string
  readonly bytes: number
  readonly why: BackupLabel['why']
  /** It can be opened on another machine. */ readonly opensElsewhere: boolean
}

/** A backup into a file that must not exist yet. Rejects with `Trouble` when it exists, the disk is full, or the vault is damaged. */
export async function backUp({
  vault,
  keys,
  file,
  now,
  why = 'asked',
}: {
  vault: Vault
  keys: Keys
  file: string
  now: Temporal.Instant
  why?: BackupLabel['why']
}): Promise<Backup> {
  const draft = draftOf(file)
  try {
    await vault.copyTo(draft)
    const schema = Number(vault.get<{ version: number }>('select user_version as version from pragma_user_version')?.version ?? 0)
    return placed(draft, file, labelBackup(draft, { made: now.toString(), why, schema, key: keys.carried() }))
  } finally {
    rmSync(draft, { force: true })
  }
}

/** The backup of the day, if there is none yet, and the oldest ones gone. `zone` decides what a day is. */
export async function dailyBackup({
  vault,
  places,
  keys,
  now,
  zone,
}: {
  vault: Vault
  places: { readonly backups: string }
  keys: Keys
  now: Temporal.Instant
  zone: string
}): Promise<void> {
  const file = join(places.backups, `daily-${now.toZonedDateTimeISO(zone).toPlainDate().toString()}${backupEnding}`)
  if (!existsSync(file)) await backUp({ vault, keys, file, now, why: 'daily' })
  // Only after the new one is safely there.
  prune(places.backups, 'daily-')
}

/** For `openVault`: makes a backup before an older vault is upgraded. */
export function backUpBeforeUpgrade(places: { readonly backups: string }, keys: Keys): (upgrade: Upgrade) => void {
  return ({ store, from, to, now }) => {
    const file = join(places.backups, `before-schema-${to}-${now.toString().slice(0, 19).replaceAll(':', '-')}${backupEnding}`)
    const draft = draftOf(file)
    try {
      store.copyTo(draft)
      placed(draft, file, labelBackup(draft, { made: now.toString(), why: 'upgrade', schema: from, key: keys.carried() }))
    } finally {
      rmSync(draft, { force: true })
    }
    prune(places.backups, 'before-schema-')
  }
}

/** The backups in a folder, newest first. What cannot be read is left out. */
export function backupsIn(folder: string): Backup[] {
  return names(folder)
    .flatMap((name) => {
      const file = join(folder, name)
      try {
        return [told(file, readBackupLabel(file))]
      } catch {
        return []
      }
    })
    .sort((a, b) => Temporal.Instant.compare(Temporal.Instant.from(b.made), Temporal.Instant.from(a.made)))
}

/** After a change of passphrase or recovery key: the backups here open with the new ones, and no longer with the old. */
export function rewrapBackups(folder: string, key: CarriedKey): void {
  for (const name of names(folder)) {
    try {
      rewrapBackup(join(folder, name), key)
    } catch (error) {
      // One that is damaged already must not stop the others.
      if (!(error instanceof Trouble)) throw error
    }
  }
}

const names = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(backupEnding)) : [])

const told = (file: string, label: BackupLabel): Backup => ({
  file,
  made: label.made,
  bytes: statSync(file).size,
  why: label.why,
  opensElsewhere: label.key.wraps.length > 0,
})

/** Where a backup grows until it is whole. What an earlier try left there goes. */
function draftOf(file: string): string {
  if (existsSync(file))
    throw new Trouble({ engine: 'backup', retry: 'never', tell: `There is already a file at ${file}. I do not write over it; choose another name.` })
  const folder = dirname(file)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (cause) {
    throw new Trouble({ engine: 'backup', retry: 'never', cause, tell: `I cannot make the folder ${folder}. Choose another place for the backup.` })
  }
  const draft = join(folder, `.${basename(file)}.part`)
  rmSync(draft, { force: true })
  return draft
}

function placed(draft: string, file: string, label: BackupLabel): Backup {
  renameSync(draft, file)
  flushFolder(dirname(file))
  return told(file, label)
}

/** The names hold the date, so their order is that of time. */
function prune(folder: string, beginning: string): void {
  for (const name of names(folder)
    .filter((one) => one.startsWith(beginning))
    .sort()
    .reverse()
    .slice(kept))
    rmSync(join(folder, name))
}
