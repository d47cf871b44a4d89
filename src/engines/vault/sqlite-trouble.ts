import { Trouble } from '../../words/trouble.ts'

/**
 * SQLite's result codes (https://www.sqlite.org/rescode.html) and the system's errors, in words that say what to do.
 * What is no trouble of the disk (a wrong statement, a broken constraint) comes back as it was: that is a bug.
 */
export function troubleFrom(cause: unknown, { file, folder }: { file: string; folder: string }): unknown {
  if (cause instanceof Trouble || !(cause instanceof Error)) return cause
  const code = (cause as { code?: string }).code ?? ''
  const trouble = (retry: 'now' | 'later' | 'never', tell: string): Trouble => new Trouble({ engine: 'vault', retry, tell, cause })

  if (/^SQLITE_(BUSY|LOCKED)/.test(code))
    return trouble('later', `Another program has ${file} open, most likely another OS1. Close that one, or talk to it instead.`)
  if (code === 'SQLITE_NOTADB')
    return trouble(
      'never',
      `I cannot open ${file}: the key does not fit it, or its beginning is damaged. I have not changed it. If you have its own key file, put that back; otherwise restore your last backup.`,
    )
  if (/^SQLITE_CORRUPT|^SQLITE_IOERR_(SHORT_READ|DATA|CORRUPTFS)/.test(code)) return damagedTrouble(file, cause)
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT')
    return trouble(
      'later',
      `The disk that holds ${folder} is full, so I could not keep the last thing. Everything before it is safe. Make some room and say it again.`,
    )
  if (/^SQLITE_READONLY/.test(code) || code === 'EROFS')
    return trouble('never', `I may read ${file} but not write to it. Give your user the right to write there, and start me again.`)
  if (/^SQLITE_(CANTOPEN|PERM|AUTH)/.test(code) || code === 'EACCES' || code === 'EPERM')
    return trouble('never', `I cannot open ${file}. See that the folder ${folder} is there and that your user may read and write it.`)
  if (/directory does not exist/.test(cause.message) || code === 'ENOENT' || code === 'ENOTDIR' || code === 'EEXIST')
    return trouble('never', `The folder ${folder} is not there, and I cannot make it. See what is in its place, or start me with --home and another folder.`)
  // What a file that may only be read ends in when it is to be ours alone.
  if (/^SQLITE_IOERR_(LOCK|RDLOCK|CHECKRESERVEDLOCK)$/.test(code))
    return trouble(
      'never',
      `I may read ${file} but not write to it, or it lies on a network drive that keeps no locks. Give your user the right to write there, or choose a folder on this machine's own disk with --home, and start me again.`,
    )
  if (/^SQLITE_IOERR/.test(code) || code === 'EIO')
    return trouble(
      'later',
      `The disk that holds ${folder} answered with an error, so I could not keep the last thing. Everything before it is safe. See whether the disk is full or failing, and say it again.`,
    )
  return cause
}

/** Part of what was kept cannot be read any more. Nothing has been changed when this is thrown. */
export const damagedTrouble = (file: string, cause: unknown): Trouble =>
  new Trouble({
    engine: 'vault',
    retry: 'never',
    cause,
    tell: `Part of ${file} is damaged and can no longer be read. I have stopped before making it worse. Keep that file and what lies beside it, and restore your last backup.`,
  })

/** The vault is not where it must be. Beginning a new one there would look as if all were forgotten. */
export const goneTrouble = (file: string): Trouble =>
  new Trouble({
    engine: 'vault',
    retry: 'never',
    tell: `What I keep for you should be in ${file}, and there is nothing there. If it is on a disk that is not connected, connect it and start me again. If it is lost, restore your last backup.`,
  })
