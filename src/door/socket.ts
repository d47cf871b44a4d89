/**
 * The way in for commands: a Unix socket (a named pipe on Windows) that only its owner can open. One request a line,
 * `{id, command, args}`; events come back one a line, `{id, event}` any number of times and then `{id, done}` or
 * `{id, error}`. What the commands are is none of its business.
 */
import { chmodSync, lstatSync, mkdirSync, rmSync } from 'node:fs'
import { type Socket, connect, createServer } from 'node:net'
import { dirname } from 'node:path'
import { z } from 'zod'
import { Trouble } from '../words/trouble.ts'

const request = z.strictObject({ id: z.string().min(1).max(64), command: z.string().min(1).max(64), args: z.unknown().optional() })
const cancel = z.strictObject({ id: z.string().min(1).max(64), cancel: z.literal(true) })
const answer = z.object({ id: z.string(), event: z.unknown().optional(), done: z.unknown().optional(), error: z.string().optional() })

const longestLine = 1024 * 1024
/** A guest that does not take what it is told is sent away rather than kept in memory; in characters. */
const mostUntaken = 8 * 1024 * 1024
/** One guest does not run more than this at once. */
const mostRunning = 100

/** Runs one command; every value it yields is an event, what it returns is `done`. Trouble is told; the signal ends it. */
export type Commands = (command: string, args: unknown, signal: AbortSignal) => AsyncGenerator<unknown, unknown>

export type CommandSocket = { close(): Promise<void> }

/**
 * `path` is a file in a folder of the person's own (made with mode 0700), or a pipe name `\\.\pipe\…`. Rejects with an
 * `EADDRINUSE` error when somebody listens there already; what a crash left behind is cleared away.
 */
export async function openSocket(path: string, commands: Commands): Promise<CommandSocket> {
  const isPipe = path.startsWith('\\\\.\\pipe\\')
  if (!isPipe) {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    if (lstatSync(path, { throwIfNoEntry: false })) {
      if (await isAnswering(path)) throw Object.assign(new Error('OS1 is running already'), { code: 'EADDRINUSE' })
      if (!lstatSync(path).isSocket()) throw new Error(`${path} is there already, and is not a socket`)
      rmSync(path)
    }
  }
  const guests = new Set<Socket>()
  const server = createServer((guest) => {
    guests.add(guest)
    guest.on('close', () => guests.delete(guest))
    serve(guest, commands)
  })
  // The umask closes the gap between making the socket and narrowing its mode.
  const before = isPipe ? undefined : process.umask(0o177)
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen({ path }, resolve)
    })
  } finally {
    if (before !== undefined) process.umask(before)
  }
  if (!isPipe) chmodSync(path, 0o600)
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const guest of guests) guest.destroy()
      }),
  }
}

function serve(guest: Socket, commands: Commands): void {
  const running = new Map<string, AbortController>()
  const tell = (what: unknown): void => {
    if (!guest.writable) return
    if (guest.writableLength > mostUntaken) return void guest.destroy()
    guest.write(`${JSON.stringify(what)}\n`)
  }
  guest.on('error', () => guest.destroy())
  guest.on('close', () => {
    for (const stop of running.values()) stop.abort()
  })
  lines(guest, (line) => {
    let said: unknown
    try {
      said = JSON.parse(line)
    } catch {
      return guest.destroy()
    }
    const stopping = cancel.safeParse(said)
    if (stopping.success) return running.get(stopping.data.id)?.abort()
    const asked = request.safeParse(said)
    if (!asked.success || running.has(asked.data.id) || running.size >= mostRunning) return guest.destroy()
    const { id, command, args } = asked.data
    const stop = new AbortController()
    running.set(id, stop)
    void run(id, () => commands(command, args, stop.signal), tell).finally(() => running.delete(id))
  })
}

async function run(id: string, begin: () => AsyncGenerator<unknown, unknown>, tell: (what: unknown) => void): Promise<void> {
  try {
    // Also what refuses at once, before it has begun, is an answer: it must never end the process that many talk through.
    const events = begin()
    for (;;) {
      const { value, done } = await events.next()
      if (done) return tell({ id, done: value ?? null })
      tell({ id, event: value })
    }
  } catch (problem) {
    tell({ id, error: problem instanceof Trouble ? problem.tell : problem instanceof Error ? problem.message : 'something went wrong' })
  }
}

/** Calls back for each line; a guest whose line never ends is sent away. */
function lines(guest: Socket, take: (line: string) => void): void {
  let rest = ''
  guest.setEncoding('utf8')
  guest.on('data', (text: string) => {
    rest += text
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
      const line = rest.slice(0, end)
      rest = rest.slice(end + 1)
      if (line !== '') take(line)
    }
    if (rest.length > longestLine) guest.destroy()
  })
}

const isAnswering = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = connect(path)
    probe.once('connect', () => {
      probe.destroy()
      resolve(true)
    })
    probe.once('error', () => resolve(false))
  })

/** A connection to a running OS1. */
export type Line = {
  /** Yields the events; returns what the command gave. Throws an Error with OS1's own words when it failed. */
  ask(command: string, args?: unknown, signal?: AbortSignal): AsyncGenerator<unknown, unknown>
  close(): void
}

/** Connect to a running OS1; undefined when none is listening there. */
export async function callSocket(path: string): Promise<Line | undefined> {
  const guest = connect(path)
  const open = await new Promise<boolean>((resolve) => {
    guest.once('connect', () => resolve(true))
    guest.once('error', () => resolve(false))
  })
  if (!open) return undefined
  const hearing = new Map<string, (said: z.infer<typeof answer> | undefined) => void>()
  let asked = 0
  lines(guest, (line) => {
    const said = answer.parse(JSON.parse(line))
    hearing.get(said.id)?.(said)
  })
  guest.on('error', () => guest.destroy())
  guest.on('close', () => {
    for (const tell of hearing.values()) tell(undefined)
  })
  return {
    async *ask(command, args, signal) {
      const id = `${++asked}`
      const heard: (z.infer<typeof answer> | undefined)[] = []
      let wake = (): void => {}
      hearing.set(id, (said) => {
        heard.push(said)
        wake()
      })
      const stop = (): void => void guest.write(`${JSON.stringify({ id, cancel: true })}\n`)
      signal?.addEventListener('abort', stop, { once: true })
      try {
        if (guest.destroyed) throw new Error('OS1 stopped before it had answered.')
        guest.write(`${JSON.stringify({ id, command, ...(args === undefined ? {} : { args }) })}\n`)
        for (;;) {
          if (heard.length === 0) await new Promise<void>((resolve) => (wake = resolve))
          const said = heard.shift()
          if (!said) throw new Error('OS1 stopped before it had answered.')
          if (said.error !== undefined) throw new Error(said.error)
          if ('done' in said) return said.done
          yield said.event
        }
      } finally {
        signal?.removeEventListener('abort', stop)
        hearing.delete(id)
      }
    },
    close: () => void guest.end(),
  }
}
