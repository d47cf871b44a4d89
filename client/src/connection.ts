/** The line to the door: opens, comes back by itself with growing pauses, and says how it stands. It knows no words. */
import type { FromDoor, FromPage } from '../../src/door/wire.ts'

export type LinkState = 'opening' | 'open' | 'away' | 'unknown' | 'locked'

export type Connection = {
  send(message: FromPage): boolean
  /** Try again now. */
  hurry(): void
  close(): void
}

const shortest = 400
const longest = 15_000

export function connect(on: { state(state: LinkState): void; opened(send: (message: FromPage) => void): void; message(message: FromDoor): void }): Connection {
  let socket: WebSocket | undefined
  let pause = shortest
  let timer: ReturnType<typeof setTimeout> | undefined
  let closed = false
  let opening = false

  async function open(): Promise<void> {
    clearTimeout(timer)
    if (closed || opening || socket) return
    opening = true
    const standing = await ask()
    opening = false
    if (closed) return
    if (standing !== 'open') {
      on.state(standing)
      if (standing === 'away') later()
      return
    }
    const line = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/ws`)
    socket = line
    line.addEventListener('open', () => {
      pause = shortest
      on.state('open')
      on.opened((message) => line.send(JSON.stringify(message)))
    })
    line.addEventListener('message', ({ data }) => on.message(JSON.parse(String(data)) as FromDoor))
    line.addEventListener('close', () => {
      if (socket === line) socket = undefined
      if (closed) return
      on.state('away')
      later()
    })
  }

  function later(): void {
    clearTimeout(timer)
    // A little chance, so that all windows do not knock at once.
    timer = setTimeout(() => void open(), pause * (0.75 + Math.random() / 2))
    pause = Math.min(longest, pause * 2)
  }

  const hurry = (): void => {
    pause = shortest
    if (!document.hidden) void open()
  }
  addEventListener('online', hurry)
  document.addEventListener('visibilitychange', hurry)
  void open()
  return {
    send(message) {
      if (socket?.readyState !== WebSocket.OPEN) return false
      socket.send(JSON.stringify(message))
      return true
    },
    hurry,
    close() {
      closed = true
      clearTimeout(timer)
      removeEventListener('online', hurry)
      document.removeEventListener('visibilitychange', hurry)
      socket?.close()
    },
  }
}

/** Whether the door knows this browser, before a WebSocket is tried: that could not say why it was refused. */
async function ask(): Promise<LinkState> {
  try {
    const got = await fetch('/api/session', { cache: 'no-store' })
    if (!got.ok) return 'away'
    const { session, house } = (await got.json()) as { session: boolean; house: string }
    return !session ? 'unknown' : house === 'locked' ? 'locked' : 'open'
  } catch {
    return 'away'
  }
}
