/**
 * The door: how a person reaches their companion over HTTP and a WebSocket, on this machine only. It decides who may come
 * in and carries words both ways; it never decides what is said or done, and keeps nothing of it.
 *
 * This file is the room's face. Its ports are `door/life.ts` (what is behind it) and `door/sessions.ts` (who was let in);
 * `door/socket.ts` is the other way in, for commands.
 */
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import type { Duplex } from 'node:stream'
import { getRequestListener } from '@hono/node-server'
import { WebSocketServer } from 'ws'
import type { Clock } from '../clock/clock.ts'
import { answers } from './answer.ts'
import { type Gathering, gather } from './gathering.ts'
import { hostsOf, refusal } from './guard.ts'
import { always } from './headers.ts'
import type { House, Life } from './life.ts'
import { openPage } from './page.ts'
import { type Sessions, cookieName, cookieOf, porter } from './sessions.ts'
import { visit } from './visit.ts'
import { largestFrame } from './wire.ts'

export type DoorOptions = {
  /** The life, or the lock before it; asked anew for every request. */
  readonly house: () => House
  readonly sessions: Sessions
  readonly clock: Clock
  /** Tried first; when it is taken, the next free one up to 20 further. 0 takes any. */
  readonly port: number
  /** The folder of the built page, which may be absent. */
  readonly page: string
  /** Told of bugs, without a person's words. */
  readonly note: (problem: unknown) => void
}

export type Door = {
  readonly port: number
  /** `http://localhost:3117` */
  readonly address: string
  /** A fresh link that opens the page once, within ten minutes. */
  link(): string
  /** How many windows are open. */
  windows(): number
  close(): Promise<void>
}

const loopback = ['127.0.0.1', '::1'] as const
const portsTried = 20
const mostConnections = 200
const mostVisits = 50

export const defaultPort = 3117

export async function openDoor({ house, sessions, clock, port: wanted, page, note }: DoorOptions): Promise<Door> {
  const servers = loopback.map(() =>
    createServer({ maxHeaderSize: 16 * 1024, requestTimeout: 60_000, headersTimeout: 15_000, connectionsCheckingInterval: 5_000 }),
  )
  const port = await listen(servers, wanted)
  const guests = porter(clock, sessions)
  const hosts = hostsOf(port)
  const cookie = cookieName(port)
  const listener = getRequestListener(answers({ house, porter: guests, clock, page: openPage(page), port, note }).fetch, {
    overrideGlobalObjects: false,
    hostname: 'localhost',
  })
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestFrame, perMessageDeflate: false, clientTracking: true })
  const visitors = new Map<string, Set<() => void>>()
  let gathered: { life: Life; gathering: Gathering } | undefined

  guests.onRevoked((hash) => {
    for (const leave of visitors.get(hash) ?? []) leave()
  })

  /** The conversation of the life that is open now. */
  function gatheringOf(life: Life): Gathering {
    if (gathered?.life !== life) {
      gathered?.gathering.close()
      gathered = { life, gathering: gather(life, { clock, note }) }
    }
    return gathered.gathering
  }

  function turnedAway(request: IncomingMessage, upgrade: boolean): { status: number; why: string } | undefined {
    // A request line with a whole address in it is for proxies; two Host headers are for tricking them.
    if (!request.url?.startsWith('/')) return { status: 400, why: 'I am not a proxy.' }
    if (request.rawHeaders.filter((name, n) => n % 2 === 0 && name.toLowerCase() === 'host').length !== 1)
      return { status: 400, why: 'A request names one host.' }
    const { host, origin, 'sec-fetch-site': site, 'sec-fetch-mode': mode } = request.headers
    return refusal(
      request.method ?? '',
      { host, origin, secFetchSite: site as string | undefined, secFetchMode: mode as string | undefined },
      { hosts, upgrade },
    )
  }

  function onRequest(request: IncomingMessage, response: ServerResponse): void {
    const refused = turnedAway(request, false)
    if (!refused) return void listener(request, response)
    response.writeHead(refused.status, { ...always, 'content-type': 'application/json', connection: 'close' })
    response.end(JSON.stringify({ error: refused.why }))
  }

  function onUpgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void {
    const refuse = (status: number, why: string): void =>
      void stream.end(`HTTP/1.1 ${status} Refused\r\nconnection: close\r\ncontent-type: application/json\r\n\r\n${JSON.stringify({ error: why })}`)
    stream.on('error', () => stream.destroy())
    const refused = turnedAway(request, true)
    if (refused) return refuse(refused.status, refused.why)
    if (request.url !== '/ws' || request.method !== 'GET') return refuse(404, 'There is no such thing here.')
    const token = cookieOf(request.headers.cookie, cookie)
    const session = guests.whose(token)
    if (!session) return refuse(401, 'I do not know this browser.')
    const home = house()
    if (home.kind !== 'open') return refuse(423, 'I am locked.')
    if (sockets.clients.size >= mostVisits) return refuse(503, 'Too many windows are open.')
    const { life } = home
    sockets.handleUpgrade(request, stream, head, (socket) => {
      const isStillOpen = (): boolean => {
        const now = house()
        return guests.whose(token) !== undefined && now.kind === 'open' && now.life === life
      }
      const leave = (): void => {
        socket.send(JSON.stringify({ type: 'bye', why: 'session' }))
        socket.close(4001)
      }
      const theirs = visitors.get(session.hash) ?? new Set()
      visitors.set(session.hash, theirs.add(leave))
      void visit(socket, { gathering: gatheringOf(life), clock, isWelcome: isStillOpen, note }).then(() => theirs.delete(leave))
    })
  }

  for (const server of servers) server.on('request', onRequest).on('upgrade', onUpgrade)

  return {
    port,
    address: `http://localhost:${port}`,
    link: () => `http://localhost:${port}/#code=${guests.code()}`,
    windows: () => gathered?.gathering.windows() ?? 0,
    async close() {
      for (const socket of sockets.clients) {
        socket.send(JSON.stringify({ type: 'bye', why: 'closing' }))
        socket.close(1001)
      }
      gathered?.gathering.close()
      await gathered?.gathering.rest()
      for (const socket of sockets.clients) socket.terminate()
      await Promise.all(
        servers.map(
          (server) =>
            new Promise<void>((resolve) => {
              if (!server.listening) return resolve()
              server.close(() => resolve())
              server.closeAllConnections()
            }),
        ),
      )
    },
  }
}

/** Binds all loopback addresses to one port and says which. A machine without IPv6 gets the other only. */
async function listen(servers: readonly Server[], wanted: number): Promise<number> {
  for (let port = wanted; port <= wanted + portsTried; port++) {
    let bound = port
    let taken = false
    for (const [n, server] of servers.entries()) {
      server.maxConnections = mostConnections
      const problem = await bind(server, bound, loopback[n] as string)
      if (problem === undefined) bound = (server.address() as { port: number }).port
      else if (n > 0 && (problem === 'EADDRNOTAVAIL' || problem === 'EAFNOSUPPORT')) continue
      else if (problem === 'EADDRINUSE' || problem === 'EACCES') taken = true
      else throw new Error(`the door could not be opened: ${problem}`)
      if (taken) break
    }
    if (!taken) return bound
    await Promise.all(servers.filter(({ listening }) => listening).map((server) => new Promise((resolve) => server.close(resolve))))
    if (wanted === 0) port = -1
  }
  throw new Error(`the ports ${wanted} to ${wanted + portsTried} are all taken`)
}

const bind = (server: Server, port: number, host: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException): void => resolve(error.code ?? error.message)
    server.once('error', failed)
    server.listen({ port, host, exclusive: true, ipv6Only: host.includes(':') }, () => {
      server.off('error', failed)
      resolve(undefined)
    })
  })
