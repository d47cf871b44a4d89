import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Trouble } from '../words/trouble.ts'

/**
 * Writes a file so that, whatever happens, either the old content or the new one is there, whole: a temporary file in the
 * same folder, flushed, renamed over the old one, and the folder flushed. Only the owner may read it (0600).
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const draft = join(dirname(file), `.${basename(file)}.new`)
  written(file, draft, () => {
    rmSync(draft, { force: true })
    draftOf(draft, content)
    renameSync(draft, file)
  })
}

/** The same for a file that must not be there yet. False, and nothing changed, when somebody was first; of two at once one is. */
export function writeNew(file: string, content: string | Uint8Array): boolean {
  const draft = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.new`)
  return written(file, draft, () => {
    draftOf(draft, content)
    const first = putInPlace(draft, file)
    rmSync(draft, { force: true })
    return first
  })
}

/** Gives a finished draft its name, unless that is taken; the draft may stay behind. */
function putInPlace(draft: string, file: string): boolean {
  try {
    linkSync(draft, file)
    return true
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false
    // Some file systems know no second names.
    if (existsSync(file)) return false
    renameSync(draft, file)
    return true
  }
}

function written<Result>(file: string, draft: string, write: () => Result): Result {
  const folder = dirname(file)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const result = write()
    flushFolder(folder)
    return result
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

function draftOf(draft: string, content: string | Uint8Array): void {
  const handle = openSync(draft, 'wx', 0o600)
  try {
    const bytes = Buffer.from(content)
    for (let written = 0; written < bytes.length;) written += writeSync(handle, bytes, written)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
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
