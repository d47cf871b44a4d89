/** Starts OS1: the door, the companion behind it, and what comes due. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Awake } from '../awaken.ts'
import { keysAt, awaken, openDoorTo } from '../awaken.ts'
import { atLogin } from './at-login.ts'
import type { Command, Io } from './command.ts'
import { homeOf, running, socketOf } from './home.ts'
import { wakingAt } from './line.ts'
import { serve } from './serve.ts'
import { openSocket } from '../door/socket.ts'
import type { Places } from '../person/places.ts'
import { writeWhole } from '../vault/write-whole.ts'
import { Misuse, traced } from './told.ts'
import { tidySoon } from './tidy.ts'
import { version } from './version.ts'

/** The built page; a running OS1 never builds it. */
const page = join(import.meta.dirname, '..', '..', 'client', 'dist')

export const wake: Command = {
  about: 'Starts it and says where to find it (this is what "os1" alone does).',
  usage: [
    'os1 wake                    starts OS1, prints a link that opens the page once, and opens a browser if there is a desktop',
    '  --port N                  another port than 3117 (a taken one is passed over)',
    '  --no-browser              only print the link',
    '  --at-login on|off         start with this computer’s sessions, or no longer',
    '  --home DIR                another home than the platform’s own',
    '',
    'A second "os1 wake" prints a fresh link to the first. Ctrl-C ends it.',
  ].join('\n'),
  async run(args, io) {
    const { values } = parseArgs({
      args: [...args],
      options: { port: { type: 'string' }, 'no-browser': { type: 'boolean' }, 'at-login': { type: 'string' }, home: { type: 'string' } },
    })
    if (values['at-login'] !== undefined) return await atLogin(values['at-login'], { home: values.home }, io)
    const port = portOf(values.port)
    const places = homeOf(values.home, io)
    const already = await running(places, io)
    if (already) {
      const { link } = (await last(already.ask('link'))) as { link: string }
      already.close()
      io.out(`OS1 is awake already. This link opens it once, within ten minutes:\n\n  ${link}\n\n`)
      openBrowser(link, values['no-browser'], io)
      return 0
    }
    return await stayAwake({ home: values.home, port, quiet: values['no-browser'] ?? false }, io)
  },
}

async function stayAwake(options: { home: string | undefined; port: number | undefined; quiet: boolean }, io: Io): Promise<number> {
  const places = homeOf(options.home, io)
  const waking = wakingAt(places, io)
  const ending = new AbortController()
  const end = (): void => ending.abort()
  // Not once: a Ctrl-C may come twice, from the terminal and through what started this, and must not cut the closing short.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
  // The last words of a process that breaks stand in somebody's log: where, and nothing of what was said.
  process.once('uncaughtException', (problem) => {
    io.err(`${traced(problem)}\n`)
    process.exit(1)
  })

  let awake: Awake | undefined
  const living: Promise<void>[] = []
  const become = (risen: Awake): Awake => {
    awake = risen
    living.push(risen.initiative.live(ending.signal))
    return risen
  }
  const first = await keysAt(waking)
  if (first.kind === 'open') become(await awaken(waking, first.keys))
  const door = await openDoorTo(waking, {
    port: options.port ?? rememberedPort(places),
    page,
    version,
    awake: () => awake,
    keys: first.keys,
    rise: async () => become(await awaken(waking, first.keys)),
    end,
  })
  const socket = await openSocket(socketOf(places, io), (command, args, signal) => {
    if (command === 'link') return once({ link: door.link(), address: door.address })
    if (!awake) throw new Misuse(`It is locked. Unlock it on its page first: ${door.link()}`)
    return serve({ awake, link: door.link, address: () => door.address, end })(command, args, signal)
  })
  io.out(
    `\n  OS1 is awake at ${door.address}\n\n  ${first.kind === 'locked' ? 'It is locked and waits for you. ' : ''}This link opens it once, within ten minutes:\n  ${door.link()}\n\n  Ctrl-C ends it; "os1 talk" talks with it here.\n\n`,
  )
  openBrowser(door.link(), options.quiet, io)
  rememberPort(places, door.port)
  io.flush()
  tidySoon()

  if (!ending.signal.aborted) await new Promise<void>((resolve) => ending.signal.addEventListener('abort', () => resolve(), { once: true }))
  await door.close()
  await socket.close()
  await Promise.allSettled(living)
  awake?.close()
  return 0
}

function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Misuse(`--port takes a number from 0 to 65535, not "${text}".`)
  return port
}

/** The port of last time: bookmarks and an installed page keep working when 3117 was somebody else's. */
function rememberedPort(places: Places): number | undefined {
  try {
    const port = Number(readFileSync(join(places.config, 'port'), 'utf8'))
    return Number.isInteger(port) && port > 0 && port < 65536 ? port : undefined
  } catch {
    return undefined
  }
}

function rememberPort(places: Places, port: number): void {
  if (rememberedPort(places) !== port) writeWhole(join(places.config, 'port'), `${port}\n`)
}

/** Opens the person's own browser where there is a desktop to open it on. */
function openBrowser(link: string, unwanted: boolean | undefined, io: Io): void {
  const desktop = io.platform === 'darwin' || io.platform === 'win32' || io.env['DISPLAY'] || io.env['WAYLAND_DISPLAY']
  if (unwanted || !desktop || io.env['CI'] || io.env['SSH_CONNECTION']) return
  const [program, args]: [string, string[]] =
    io.platform === 'darwin' ? ['open', [link]] : io.platform === 'win32' ? ['rundll32', ['url.dll,FileProtocolHandler', link]] : ['xdg-open', [link]]
  const own = io.umask === undefined ? undefined : process.umask(io.umask)
  const child = spawn(program, args, { stdio: 'ignore', detached: true })
  if (own !== undefined) process.umask(own)
  child.on('error', () => {})
  child.unref()
}

async function* once<T>(value: T): AsyncGenerator<unknown, T> {
  return value
}

async function last(events: AsyncGenerator<unknown, unknown>): Promise<unknown> {
  for (;;) {
    const { value, done } = await events.next()
    if (done) return value
  }
}
