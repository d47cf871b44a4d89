/**
 * Erasure: the end of a life here, for good. The key goes first, so that whatever a crash or a disk leaves behind can no
 * longer be read; then the vault, the backups and everything else of this home. It says beforehand what goes and what it
 * cannot reach, and does nothing until the name has been typed.
 */
import { existsSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Readable } from './vault.ts'
import { flushFolder, overwrite, writeWhole } from './write-whole.ts'

export type ErasePlaces = {
  readonly vault: string
  readonly key: string
  readonly backups: string
  readonly aside: string
  readonly logs: string
  readonly data: string
  readonly config: string
  readonly cache: string
}

/** A folder that goes, with all that is in it. */
export type Going = { readonly what: string; readonly folder: string; readonly files: number; readonly bytes: number }

export type ErasePlan = {
  /** The name that must be typed. */
  readonly name: string
  readonly goes: readonly Going[]
  /** What is in the vault, by sort; empty when it is locked. */
  readonly counts: Readonly<Record<string, number>>
  /** What cannot be reached from here, in words. */
  readonly stays: readonly string[]
}

/** The name of the companion, else of the person, else "OS1". */
export const nameToType = (profile: { readonly companion?: { readonly name: string } | undefined; readonly name?: string | undefined }): string =>
  profile.companion?.name ?? profile.name ?? 'OS1'

/** What would go. Without a vault (locked, damaged) the counts are missing, and it can be erased all the same. */
export function erasePlan({ places, name, vault }: { places: ErasePlaces; name: string; vault?: Readable }): ErasePlan {
  const goes = folders(places).flatMap(([what, folder]): Going[] => {
    const found = filesIn(folder)
    return found.length > 0
      ? [{ what, folder, files: found.length, bytes: found.reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0) }]
      : []
  })
  const count = (table: string): number => Number(vault?.get<{ n: number }>(`select count(*) as n from ${table}`)?.n ?? 0)
  const counts = vault
    ? {
        utterances: count('item'),
        people: count('person'),
        facts: count('fact'),
        reminders: count('due'),
        notes: count('note'),
        lists: count('list'),
        events: count('event'),
      }
    : {}
  return {
    name,
    goes,
    counts,
    stays: [
      'Backups and exports that you carried elsewhere. A backup still opens with its passphrase or recovery key: destroy those too. An export opens for anyone.',
      'Copies that your system made by itself, such as Time Machine, File History or snapshots. Without the key they cannot be read; if they hold the key file too, delete them.',
    ],
  }
}

/** The plan in sentences, for the screen. */
export function planTold(plan: ErasePlan): string[] {
  const counted = Object.entries(plan.counts)
    .filter(([, n]) => n > 0)
    .map(([what, n]) => `${n} ${n === 1 ? (singular[what] ?? what) : what}`)
  return [
    ...(counted.length > 0 ? [`What I keep: ${counted.join(', ')}.`] : []),
    ...plan.goes.map(({ what, folder, files, bytes }) => `${what}: ${folder} (${files === 1 ? '1 file' : `${files} files`}, ${sized(bytes)})`),
    ...plan.stays.map((words) => `Not reached: ${words}`),
  ]
}

const singular: Readonly<Record<string, string>> = {
  utterances: 'utterance',
  people: 'person',
  facts: 'fact',
  reminders: 'reminder',
  notes: 'note',
  lists: 'list',
  events: 'event',
}

export type Erased = { readonly kind: 'erased'; readonly files: number } | { readonly kind: 'refused'; readonly why: string }

/** Final. `close` closes the vault, and whatever else holds files here open; it is called once nothing can be read any more. */
export async function erase({
  places,
  plan,
  typed,
  destroyKeys,
  close,
}: {
  places: ErasePlaces
  plan: ErasePlan
  typed: string
  destroyKeys(): Promise<void>
  close(): void | Promise<void>
}): Promise<Erased> {
  const plain = (words: string): string => words.normalize('NFC').trim().toLocaleLowerCase('en')
  if (plain(typed) !== plain(plan.name)) return { kind: 'refused', why: `That is not the name. To erase everything, type: ${plan.name}` }
  writeWhole(marker(places), 'Everything here is being erased.\n')
  await destroyKeys()
  await close()
  remove(places)
  return { kind: 'erased', files: plan.goes.reduce((sum, { files }) => sum + files, 0) }
}

/** Takes up an erasure that a crash cut short. To be called before anything here is opened; does nothing otherwise. */
export function finishErasure(places: ErasePlaces): boolean {
  if (!existsSync(marker(places))) return false
  if (existsSync(places.key)) overwrite(places.key)
  remove(places)
  return true
}

const marker = (places: ErasePlaces): string => join(places.data, 'erasing')

/** The folders that are ours alone. With a chosen home, that folder itself may hold other things and is only removed when empty. */
function folders(places: ErasePlaces): [what: string, folder: string][] {
  return [
    ['The keys', dirname(places.key)],
    ['The vault', dirname(places.vault)],
    ['The backups', places.backups],
    ['What a restore put aside', places.aside],
    ['The logs', places.logs],
    ['What was kept for speed', places.cache],
  ]
}

function remove(places: ErasePlaces): void {
  for (const [, folder] of folders(places)) rmSync(folder, { recursive: true, force: true })
  rmSync(join(places.data, 'os1.sock'), { force: true })
  if (existsSync(places.data)) {
    flushFolder(places.data)
    // Last of all: as long as it is there, the next start goes on.
    rmSync(marker(places), { force: true })
    if (readdirSync(places.data).length === 0) rmdirSync(places.data)
  }
}

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map((entry) => join(entry.parentPath, entry.name))
    : []

/** Bytes as a person reads them. */
export function sized(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB']
  let step = 0
  let size = bytes
  while (size >= 1000 && step < units.length - 1) {
    size /= 1000
    step++
  }
  return `${step === 0 || size >= 100 ? Math.round(size) : size.toFixed(1)} ${units[step]}`
}
