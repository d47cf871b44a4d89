import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Session, Sessions } from '../../door/sessions.ts'
import type { writeWhole } from '../../vault/write-whole.ts'

const kept = z.array(z.object({ hash: z.string(), since: z.string(), until: z.string(), where: z.string() }))

/**
 * The browsers that were let in, in one small file beside the key: they must be known before the vault is open. It holds
 * hashes only. A file that cannot be read means that nobody is known, and a fresh link lets them in again.
 */
export function fileSessions(file: string, write: typeof writeWhole): Sessions {
  let sessions: Session[] = []
  try {
    sessions = kept.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    // None yet, or damaged: everyone knocks again.
  }
  const keep = (next: Session[]): void => {
    write(file, `${JSON.stringify(next, null, 2)}\n`)
    sessions = next
  }
  return {
    add: async (session) => keep([...sessions.filter(({ hash }) => hash !== session.hash), session]),
    find: (hash) => sessions.find((session) => session.hash === hash),
    revoke: async (hash) => keep(sessions.filter((session) => session.hash !== hash)),
    list: () => sessions,
  }
}
