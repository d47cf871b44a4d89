/**
 * Who may come in. A one-use code, printed where only the person sees it, opens a session; the session is a random token
 * in a cookie. Only hashes are kept, so that a copy of the list opens nothing.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Clock } from '../clock/clock.ts'

/** One browser that was let in. `hash` is the SHA-256 of its token, in hex; instants are ISO. */
export type Session = { readonly hash: string; readonly since: string; readonly until: string; readonly where: string }

/** Where sessions are kept over a restart. `awaken` backs it with a file or the vault. */
export type Sessions = {
  add(session: Session): Promise<void>
  find(hash: string): Session | undefined
  revoke(hash: string): Promise<void>
  list(): readonly Session[]
}

/** Sessions in memory only: for tests, and for a scratch life. */
export function sessionsInMemory(): Sessions {
  const kept = new Map<string, Session>()
  return {
    add: async (session) => void kept.set(session.hash, session),
    find: (hash) => kept.get(hash),
    revoke: async (hash) => void kept.delete(hash),
    list: () => [...kept.values()],
  }
}

/** A code that was printed and not used within this time is worthless. */
const codeLives = Temporal.Duration.from({ minutes: 10 })
/** A browser that was let in stays so for half a year, then asks again. */
const sessionLives = Temporal.Duration.from({ hours: 24 * 180 })
/** More unused codes than this are never open at once: printing a new one closes the oldest. */
const mostCodes = 5

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const same = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))

export type Porter = {
  /** A new one-use code of 128 bits, as base64url. */
  code(): string
  /** Exchange a code for a session token; undefined when the code is unknown, used or too old. */
  admit(code: string, where: string): Promise<{ token: string; session: Session } | undefined>
  /** Whose token this is. */
  whose(token: string | undefined): Session | undefined
  revoke(hash: string): Promise<void>
  list(): readonly Session[]
  /** Called with the hash of every session that ends by being revoked. */
  onRevoked(tell: (hash: string) => void): void
}

export function porter(clock: Clock, sessions: Sessions): Porter {
  const codes: { hash: string; until: Temporal.Instant }[] = []
  const listeners: ((hash: string) => void)[] = []
  const isOver = (until: Temporal.Instant): boolean => Temporal.Instant.compare(clock.now(), until) >= 0
  return {
    code() {
      const code = randomBytes(16).toString('base64url')
      codes.push({ hash: sha256(code), until: clock.now().add(codeLives) })
      if (codes.length > mostCodes) codes.shift()
      return code
    },
    async admit(code, where) {
      const hash = sha256(code)
      const place = codes.findIndex((known) => same(known.hash, hash))
      if (place < 0) return undefined
      // Out of the list before anything is awaited: two that race with one code must not both win.
      const [known] = codes.splice(place, 1)
      if (!known || isOver(known.until)) return undefined
      const token = randomBytes(32).toString('base64url')
      const now = clock.now()
      const session = { hash: sha256(token), since: now.toString(), until: now.add(sessionLives).toString(), where }
      await sessions.add(session)
      return { token, session }
    },
    whose(token) {
      if (!token || !/^[A-Za-z0-9_-]{43}$/.test(token)) return undefined
      const session = sessions.find(sha256(token))
      return session && !isOver(Temporal.Instant.from(session.until)) ? session : undefined
    },
    async revoke(hash) {
      await sessions.revoke(hash)
      for (const tell of listeners) tell(hash)
    },
    list: () => sessions.list().filter((session) => !isOver(Temporal.Instant.from(session.until))),
    onRevoked: (tell) => void listeners.push(tell),
  }
}

/** The cookie of one door. The port is part of the name, since browsers share cookies among the ports of a host. */
export const cookieName = (port: number): string => `os1-${port}`

/** The one value of a cookie; undefined when it is absent or there are two (somebody planted one). */
export function cookieOf(header: string | undefined, name: string): string | undefined {
  const values = (header ?? '').split(';').flatMap((pair) => {
    const equals = pair.indexOf('=')
    return equals > 0 && pair.slice(0, equals).trim() === name ? [pair.slice(equals + 1).trim()] : []
  })
  return values.length === 1 ? values[0] : undefined
}

/** `token` empty takes the cookie away. */
export const setCookie = (name: string, token: string): string =>
  `${name}=${token}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${token ? sessionLives.total('seconds') : 0}`
