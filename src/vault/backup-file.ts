import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, fstatSync, openSync, readSync, writeSync } from 'node:fs'
import { z } from 'zod'
import { Trouble } from '../words/trouble.ts'
import { carriedKey } from './keys/key-file.ts'
import type { CarriedKey } from './keys/key-file.ts'

/**
 * A backup is one file: a copy of the encrypted vault, byte for byte what SQLite wrote, and behind it a label that says
 * what it is and carries the data key, wrapped by the passphrase and the recovery key (never by the machine). The label
 * stands there twice, each with its checksum, so that a re-wrap that is cut short leaves one that can be read.
 *
 * A label: 'OS1 backup 1\n' padded to 16 bytes, SHA-256 of the JSON, its length (u32, big-endian), the JSON, zeros to 4096.
 */
export const backupLabel = z.object({
  format: z.literal('os1-backup'),
  version: z.literal(1),
  /** An ISO instant. */
  made: z.string(),
  why: z.enum(['asked', 'daily', 'upgrade']),
  /** The schema of the vault in it. */
  schema: z.int(),
  /** Bytes of the vault, before the labels. */
  size: z.int(),
  key: carriedKey,
})
export type BackupLabel = z.infer<typeof backupLabel>

const slot = 4096
const magic = Buffer.from('OS1 backup 1\n'.padEnd(16, '\0'))
const head = magic.length + 32 + 4

/** Labels a bare copy of a vault: from here on it is a backup. Durable when it returns. */
export function labelBackup(file: string, about: Omit<BackupLabel, 'format' | 'version' | 'size'>): BackupLabel {
  const handle = openSync(file, 'r+')
  try {
    const label: BackupLabel = { format: 'os1-backup', version: 1, ...about, size: fstatSync(handle).size }
    writeLabels(handle, label)
    return label
  } finally {
    closeSync(handle)
  }
}

/** Gives a backup of the same key its newest wraps: an old passphrase or recovery key no longer opens it. Leaves others alone. */
export function rewrapBackup(file: string, key: CarriedKey): void {
  const label = readBackupLabel(file)
  if (label.key.id !== key.id) return
  const handle = openSync(file, 'r+')
  try {
    writeLabels(handle, { ...label, key })
  } finally {
    closeSync(handle)
  }
}

/** Throws `Trouble` when it is no backup, is cut short, or was made by a newer version. */
export function readBackupLabel(file: string): BackupLabel {
  let handle: number
  try {
    handle = openSync(file, 'r')
  } catch (cause) {
    throw new Trouble({ engine: 'backup', retry: 'never', cause, tell: `I cannot open ${file}. See that it is there and that your user may read it.` })
  }
  try {
    const { size } = fstatSync(handle)
    for (const place of [size - slot, size - 2 * slot]) {
      const found = place < 0 ? undefined : labelAt(handle, place)
      if (found && found.size === size - 2 * slot) return found
    }
  } finally {
    closeSync(handle)
  }
  throw new Trouble({
    engine: 'backup',
    retry: 'never',
    tell: `${file} is not a whole backup of mine: its end is missing or damaged. Nothing was changed. Try another copy of it, or an older backup.`,
  })
}

function writeLabels(handle: number, label: BackupLabel): void {
  const json = Buffer.from(JSON.stringify(label))
  if (json.length > slot - head) throw new RangeError('the label of a backup is too long')
  const bytes = Buffer.alloc(slot)
  magic.copy(bytes)
  createHash('sha256').update(json).digest().copy(bytes, magic.length)
  bytes.writeUInt32BE(json.length, head - 4)
  json.copy(bytes, head)
  for (const place of [label.size, label.size + slot]) {
    for (let written = 0; written < slot;) written += writeSync(handle, bytes, written, slot - written, place + written)
    fsyncSync(handle)
  }
}

function labelAt(handle: number, place: number): BackupLabel | undefined {
  const bytes = Buffer.alloc(slot)
  if (readSync(handle, bytes, 0, slot, place) !== slot || !bytes.subarray(0, magic.length).equals(magic)) return undefined
  const length = bytes.readUInt32BE(head - 4)
  const json = bytes.subarray(head, head + length)
  if (
    length > slot - head ||
    !createHash('sha256')
      .update(json)
      .digest()
      .equals(bytes.subarray(magic.length, head - 4))
  )
    return undefined
  return backupLabel.safeParse(JSON.parse(json.toString('utf8'))).data
}
