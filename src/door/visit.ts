/**
 * One visit is one connection: a window that is open. It reads what the page sends, refuses what is too much, too fast or
 * not in the wire's words, and ends when its session does.
 */
import type { WebSocket } from 'ws'
import type { Clock } from '../clock/clock.ts'
import type { Gathering, Window } from './gathering.ts'
import { limit } from './limit.ts'
import { type FromDoor, fromPage } from './wire.ts'

/** A page that hears nothing for this long is gone, and so is one that does not answer within it. */
const heartbeat = Temporal.Duration.from({ seconds: 25 })
/** A window that does not take what it is sent is closed rather than kept in memory; it comes back and asks for what it missed. */
const mostUnsent = 4 * 1024 * 1024

export type VisitOptions = {
  readonly gathering: Gathering
  readonly clock: Clock
  /** Asked before each message: a revoked session is heard no more. */
  readonly isWelcome: () => boolean
  readonly note: (problem: unknown) => void
}

/** Serve one open socket until it closes. Resolves when it has. */
export function visit(socket: WebSocket, { gathering, clock, isWelcome, note }: VisitOptions): Promise<void> {
  const pace = limit(clock, { most: 40, per: 10 })
  const gone = new AbortController()
  let leave: (() => void) | undefined
  let answered = true

  const window: Window = {
    tell(message: FromDoor) {
      if (socket.readyState !== socket.OPEN) return
      if (socket.bufferedAmount > mostUnsent) return socket.terminate()
      socket.send(JSON.stringify(message))
    },
  }
  const end = (why: 'session' | 'misuse', code: number): void => {
    window.tell({ type: 'bye', why })
    socket.close(code)
  }

  async function take(text: string): Promise<void> {
    let read
    try {
      read = fromPage.safeParse(JSON.parse(text))
    } catch {
      return end('misuse', 1007)
    }
    if (!read.success) return end('misuse', 1008)
    const message = read.data
    if (message.type === 'hello') {
      leave?.()
      leave = gathering.join(window, message.after)
      return
    }
    if (!leave) return end('misuse', 1008)
    switch (message.type) {
      case 'say':
        return gathering.say({ id: message.id, text: message.text, betweenUs: message.betweenUs ?? false }, window)
      case 'earlier':
        return gathering.earlier(message.before, window)
      case 'stop':
        return gathering.stop()
      case 'undo':
        return gathering.undo(message.act, window)
      case 'confirm':
        return gathering.confirm(message.id, message.yes, window)
      case 'private':
        return gathering.betweenUs(message.on)
      case 'seen':
        return gathering.seen(message.id)
    }
  }

  async function listenForSilence(): Promise<void> {
    while (!gone.signal.aborted) {
      await clock.sleepUntil(clock.now().add(heartbeat), gone.signal)
      if (gone.signal.aborted) return
      if (!answered) return socket.terminate()
      answered = false
      socket.ping()
    }
  }

  socket.on('pong', () => {
    answered = true
  })
  socket.on('message', (data, isBinary) => {
    answered = true
    if (socket.readyState !== socket.OPEN) return
    if (!isWelcome()) return end('session', 4001)
    if (isBinary) return end('misuse', 1003)
    if (!pace.take('visit')) return window.tell({ type: 'trouble', tell: 'That is faster than I can follow. Wait a moment.' })
    take((data as Buffer).toString()).catch((problem: unknown) => {
      // The visit loop: a bug in taking one message must not end the conversation.
      note(problem)
      window.tell({ type: 'trouble', tell: 'Something in me went wrong just now. Try that again.' })
    })
  })
  // An oversized or malformed frame: `ws` closes by itself after this.
  socket.on('error', () => socket.terminate())
  void listenForSilence()
  return new Promise((resolve) => {
    socket.on('close', () => {
      gone.abort()
      leave?.()
      resolve()
    })
  })
}
