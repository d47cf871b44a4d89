import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Trouble } from '../words/trouble.ts'

/**
 * Writes a file so that, whatever happens, either the old content or the new one is there, whole: a temporary file in the
 * same folder, flushed, renamed over the old one, and the folder flushed. Only the owner may read it (0600).
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const folder = dirname(file)
  const draft = join(folder, `.${basename(file)}.new`)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    rmSync(draft, { force: true })
    const handle = openSync(draft, 'wx', 0o600)
    try {
      const bytes = Buffer.from(content)
      for (let written = 0; written < bytes.length;) written += writeSync(handle, bytes, written)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(draft, file)
    flushFolder(folder)
  } catch (cause) {
    rmSync(draft, { force: true })
    throw new Trouble({
      engine: 'files',
      retry: 'later',
      tell: `I could not write ${file}. See that there is room on the disk and that your user may write there.`,
      cause,
    })
  }
}

/** Makes renames and removals in a folder last through a power cut. Windows opens no folders; there the rename must do. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Overwritten before it is removed. A disk that moves its blocks about may still hold the old ones. */
export function overwrite(file: string): void {
  const { size } = statSync(file)
  const handle = openSync(file, 'r+')
  try {
    writeSync(handle, randomBytes(size), 0, size, 0)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  rmSync(file)
}
