/** What stories need: a house of their own, the command as a person runs it, and days that pass in seconds. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const launcher = join(import.meta.dirname, '..', 'os1.js')

/** An empty home that is thrown away after the story. */
export function emptyHome(t: { after(then: () => void): void }): string {
  const home = mkdtempSync(join(tmpdir(), 'os1-story-'))
  t.after(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }))
  return home
}

export type Run = { readonly code: number | null; readonly out: string; readonly err: string }

const environment = (more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, DBUS_SESSION_BUS_ADDRESS: _bus, XDG_RUNTIME_DIR: _runtime, OS1_HOME: _home, ...rest } = process.env
  return { ...rest, LANG: 'en_GB.UTF-8', TZ: 'Europe/London', ...more }
}

/** Runs a command to its end, with these lines on its standard input. */
export function os1(args: readonly string[], { input = '', env = {} }: { input?: string; env?: Readonly<Record<string, string>> } = {}): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [launcher, ...args], { env: environment(env), stdio: ['pipe', 'pipe', 'pipe'] })
    let [out, err] = ['', '']
    child.stdout.on('data', (bytes: Buffer) => {
      out += bytes.toString()
    })
    child.stderr.on('data', (bytes: Buffer) => {
      err += bytes.toString()
    })
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    child.on('close', (code) => resolve({ code, out, err }))
  })
}

/** Starts OS1 and waits until it says where it is. */
export async function awake(
  t: { after(then: () => Promise<void>): void },
  home: string,
  port = 0,
): Promise<{ link: string; child: ChildProcess; end(signal?: NodeJS.Signals): Promise<number | null> }> {
  const child = spawn(process.execPath, [launcher, 'wake', '--no-browser', '--port', String(port), '--home', home], {
    env: environment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => resolve(code))
  })
  const end = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
    return ended
  }
  t.after(async () => void (await end('SIGKILL')))
  let out = ''
  const link = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (bytes: Buffer) => {
      out += bytes.toString()
      const found = /http:\/\/localhost:\d+\/#code=\S+/.exec(out)
      if (found) resolve(found[0])
    })
    child.once('exit', () => reject(new Error(`OS1 ended before it was awake: ${out}`)))
  })
  return { link, child, end }
}

export type Line = { readonly at: string; readonly text?: string }
export type Heard = {
  readonly at: string
  readonly kind: 'reply' | 'unasked'
  readonly text: string
  readonly acts: readonly { ability: string; args: unknown; outcome: string; undo?: string }[]
}

/** Lives through these moments and gives everything that was said. */
export async function lived(lines: readonly Line[], options: readonly string[] = []): Promise<Heard[]> {
  const { out, err, code } = await os1(['talk', '--replay', '--zone', 'Europe/London', ...options], {
    input: lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
  })
  if (code !== 0) throw new Error(err)
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Heard)
}

/** An evening: the lines said one after the other, two minutes apart. */
export function evening(begins: string, ...texts: string[]): Line[] {
  const start = Temporal.Instant.from(begins)
  return texts.map((text, n) => ({ at: start.add({ minutes: 2 * n }).toString(), text }))
}

export const replies = (heard: readonly Heard[]): string[] => heard.filter(({ kind }) => kind === 'reply').map(({ text }) => text)

/** The conversation so far in a home, as the terminal would show it. */
export async function said(home: string, ...lines: string[]): Promise<string[]> {
  const { out, err, code } = await os1(['talk', '--json', '--home', home], { input: lines.map((line) => `${line}\n`).join('') })
  if (code !== 0) throw new Error(err)
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text)
}
