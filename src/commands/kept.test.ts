import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'

/** The commands as a person runs them: each a process of its own, with a life that is awake beside it and without. */
const root = mkdtempSync(join(tmpdir(), 'os1-kept-'))
const os1 = join(import.meta.dirname, '..', 'os1.ts')
const home = (name: string): string => join(root, name)
const living = new Set<ChildProcess>()
after(() => {
  for (const child of living) child.kill('SIGKILL')
  rmSync(root, { recursive: true, force: true })
})

type Told = { code: number; out: string; err: string }

function started(args: readonly string[], more: { home: string; env?: Record<string, string> }): ChildProcess {
  const { OS1_RECOVERY_KEY: _one, OS1_PASSPHRASE: _two, DBUS_SESSION_BUS_ADDRESS: _three, ...env } = process.env
  const child = spawn(process.execPath, [os1, ...args], {
    cwd: root,
    env: { ...env, OS1_HOME: more.home, XDG_CACHE_HOME: join(root, 'cache'), CI: '1', ...more.env },
  })
  living.add(child)
  child.on('close', () => living.delete(child))
  return child
}

function run(args: readonly string[], more: { home: string; input?: string; env?: Record<string, string> }): Promise<Told> {
  const child = started(args, more)
  let out = ''
  let err = ''
  child.stdout?.on('data', (words) => (out += words))
  child.stderr?.on('data', (words) => (err += words))
  child.stdin?.end(more.input ?? '')
  return new Promise((resolve) => child.on('close', (code) => resolve({ code: code ?? -1, out, err })))
}

/** Wakes a life and waits until it says that it is. */
function awake(at: string): Promise<ChildProcess> {
  const child = started(['wake', '--no-browser', '--port', '0'], { home: at })
  return new Promise((resolve, reject) => {
    let out = ''
    child.stdout?.on('data', (words) => {
      out += words
      if (out.includes('awake at')) resolve(child)
    })
    child.on('close', () => reject(new Error(`it did not wake: ${out}`)))
  })
}

const ended = (child: ChildProcess): Promise<unknown> =>
  child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : new Promise((resolve) => child.on('close', resolve))

const first = home('first')
let recoveryKey = ''

before(
  async () => {
    const told = await run(['talk'], { home: first, input: 'my sister Anna lives in Porto\n' })
    assert.equal(told.code, 0, told.err)
    recoveryKey = /([0-9A-Z]{4}-){6}[0-9A-Z]{4}/.exec((await run(['keys', 'recovery'], { home: first })).out)?.[0] ?? ''
    assert.notEqual(recoveryKey, '')
  },
  { timeout: 180_000 },
)

test('a backup is made, not written over, and restored on another machine with the recovery key', { timeout: 180_000 }, async () => {
  const made = await run(['backup', 'a.os1backup'], { home: first })
  assert.equal(made.code, 0, made.err)
  assert.match(made.out, /opens on any machine with your recovery key/)
  const again = await run(['backup', 'a.os1backup'], { home: first })
  assert.equal(again.code, 1)
  assert.match(again.err, /do not write over it/)
  const other = home('other')
  const restored = await run(['restore', 'a.os1backup'], { home: other, input: `${recoveryKey.toLowerCase()}\n` })
  assert.equal(restored.code, 0, restored.err)
  const knows = await run(['talk'], { home: other, input: 'where does my sister live?\n' })
  assert.match(knows.out, /Porto/)
  const third = await run(['restore', 'a.os1backup'], { home: home('third'), env: { OS1_RECOVERY_KEY: recoveryKey } })
  assert.equal(third.code, 0, third.err)
})

test('restoring with a wrong key, no key or a damaged file changes nothing and says so', { timeout: 180_000 }, async () => {
  await run(['backup', 'b.os1backup'], { home: first })
  const nobody = home('nobody')
  for (const input of ['', `${recoveryKey.replace(/.$/, (last) => (last === '2' ? '3' : '2'))}\n`, 'some passphrase\n']) {
    const refused = await run(['restore', 'b.os1backup'], { home: nobody, input })
    assert.equal(refused.code, 1)
    assert.match(refused.err, /Nothing was changed/)
  }
  truncateSync(join(root, 'b.os1backup'), 9000)
  const damaged = await run(['restore', 'b.os1backup'], { home: nobody, input: `${recoveryKey}\n` })
  assert.equal(damaged.code, 1)
  assert.match(damaged.err, /not a whole backup/)
  assert.equal(existsSync(nobody), false)
})

test('with an OS1 awake, backup and export go through it, and restore ends it first', { timeout: 180_000 }, async () => {
  const at = home('awake')
  cpSync(first, at, { recursive: true })
  const life = await awake(at)
  const made = await run(['backup', 'c.os1backup'], { home: at })
  assert.equal(made.code, 0, made.err)
  const told = await run(['export', 'told'], { home: at })
  assert.equal(told.code, 0, told.err)
  assert.match(readFileSync(join(root, 'told', 'people.md'), 'utf8'), /lives in: Porto/)
  assert.equal(life.exitCode, null)
  const restored = await run(['restore', 'c.os1backup'], { home: at })
  assert.equal(restored.code, 0, restored.err)
  assert.match(restored.out, /put aside|lies in/)
  assert.match(restored.out, /has been ended/)
  await ended(life)
  assert.match((await run(['talk'], { home: at, input: 'where does my sister live?\n' })).out, /Porto/)
})

test('an export is written into an empty folder only', { timeout: 180_000 }, async () => {
  const told = await run(['export', 'open'], { home: first })
  assert.equal(told.code, 0, told.err)
  assert.match(told.out, /not encrypted/)
  assert.ok(readFileSync(join(root, 'open', 'everything.jsonl'), 'utf8').includes('my sister Anna lives in Porto'))
  const again = await run(['export', 'open'], { home: first })
  assert.equal(again.code, 1)
  assert.match(again.err, /not an empty folder/)
})

test('erasing asks for the name, takes no other, and leaves nothing', { timeout: 180_000 }, async () => {
  const at = home('erased')
  cpSync(first, at, { recursive: true })
  const wrong = await run(['erase'], { home: at, input: 'yes\n' })
  assert.equal(wrong.code, 1)
  assert.match(wrong.err, /not the name/)
  assert.match(wrong.out, /What I keep: \d+ utterances/)
  const name = /type the name: (.*)/.exec(wrong.out)?.[1] ?? ''
  const right = await run(['erase'], { home: at, input: `${name}\n` })
  assert.equal(right.code, 0, right.err)
  assert.equal(existsSync(at), false)
  const nothing = await run(['erase'], { home: at, input: `${name}\n` })
  assert.equal(nothing.code, 1)
  assert.match(nothing.err, /nothing to erase/)
})

test('with an OS1 awake, erasing goes through it and ends it', { timeout: 180_000 }, async () => {
  const at = home('erased awake')
  cpSync(first, at, { recursive: true })
  const life = await awake(at)
  const wrong = await run(['erase'], { home: at, input: 'yes\n' })
  assert.equal(wrong.code, 1)
  assert.match(wrong.err, /not the name/)
  assert.equal(life.exitCode, null)
  const right = await run(['erase'], { home: at, input: `${/type the name: (.*)/.exec(wrong.out)?.[1] ?? ''}\n` })
  assert.equal(right.code, 0, right.err)
  await ended(life)
  assert.deepEqual(existsSync(at) ? readdirSync(at, { recursive: true }) : [], [])
})

test('a vault whose key is lost is not given a new one; a restore brings both back', { timeout: 180_000 }, async () => {
  const at = home('keyless')
  cpSync(first, at, { recursive: true })
  await run(['backup', 'd.os1backup'], { home: at })
  rmSync(join(at, 'keys', 'key.json'))
  const lost = await run(['talk'], { home: at, input: 'hello\n' })
  assert.equal(lost.code, 1)
  assert.match(lost.err, /the key to it should be at .*key\.json and is not there/)
  assert.equal(existsSync(join(at, 'keys', 'key.json')), false)
  const back = await run(['restore', 'd.os1backup'], { home: at, input: `${recoveryKey}\n` })
  assert.equal(back.code, 0, back.err)
  assert.match((await run(['talk'], { home: at, input: 'where does my sister live?\n' })).out, /Porto/)
})

test('what is locked or damaged can be erased too', { timeout: 180_000 }, async () => {
  const at = home('damaged')
  cpSync(first, at, { recursive: true })
  writeFileSync(join(at, 'keys', 'key.json'), '{')
  const told = await run(['erase'], { home: at, input: 'OS1\n' })
  assert.equal(told.code, 0, told.err)
  assert.equal(existsSync(at), false)
})
