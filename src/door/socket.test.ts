import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { Trouble } from '../words/trouble.ts'
import { type Commands, callSocket, openSocket } from './socket.ts'

const folder = mkdtempSync(join(tmpdir(), 'os1-socket-'))
const skip = process.platform === 'win32' ? 'named pipes have no file to look at' : false
after(() => rmSync(folder, { recursive: true }))

const commands: Commands = async function* (command, args, signal) {
  if (command === 'count') for (let n = 1; n <= Number(args); n++) yield n
  if (command === 'wait') {
    yield 'waiting'
    await new Promise<void>((resolve) => (signal.aborted ? resolve() : signal.addEventListener('abort', () => resolve())))
    return 'stopped'
  }
  if (command === 'flood') for (let n = 0; n < 100_000 && !signal.aborted; n++) yield 'x'.repeat(1_000)
  if (command === 'trouble') throw new Trouble({ engine: 'disk', retry: 'later', tell: 'The disk is full.' })
  return { command }
}

describe('the socket for commands', { skip }, () => {
  test('a command streams its events and then what it gave; several run at once on one line', async () => {
    const path = join(folder, 'a', 'os1.sock')
    const socket = await openSocket(path, commands)
    const line = await callSocket(path)
    assert.ok(line)
    const run = async (count: number) => {
      const got: unknown[] = []
      const events = line.ask('count', count)
      for (;;) {
        const { value, done } = await events.next()
        if (done) return [...got, value]
        got.push(value)
      }
    }
    assert.deepEqual(await Promise.all([run(3), run(1000).then((got) => got.length)]), [[1, 2, 3, { command: 'count' }], 1001])
    line.close()
    await socket.close()
  })
  test('a command that refuses before it has begun is answered, and ends nothing', async () => {
    const path = join(folder, 'refusing', 'os1.sock')
    const socket = await openSocket(path, (command, args, signal) => {
      if (command === 'locked') throw new Error('It is locked.')
      return commands(command, args, signal)
    })
    const line = await callSocket(path)
    assert.ok(line)
    await assert.rejects(line.ask('locked').next(), /It is locked/)
    assert.deepEqual((await line.ask('still there').next()).value, { command: 'still there' })
    line.close()
    await socket.close()
  })
  test('a guest that never reads is sent away, and so is one that runs too much at once', async () => {
    const path = join(folder, 'deaf', 'os1.sock')
    const socket = await openSocket(path, commands)
    const ended = (send: string): Promise<void> =>
      new Promise((resolve) => {
        const guest = connect(path, () => guest.write(send))
        guest.on('close', () => resolve())
        guest.on('error', () => undefined)
        if (send.includes('flood')) guest.pause()
        // A paused guest learns that it is gone when it looks again.
        setTimeout(() => guest.resume(), 1_500).unref()
      })
    await ended('{"id":"1","command":"flood"}\n')
    await ended(Array.from({ length: 200 }, (_, n) => `{"id":"${n}","command":"wait"}\n`).join(''))
    await socket.close()
  })
  test('only its owner may open it', async () => {
    const path = join(folder, 'b', 'os1.sock')
    const socket = await openSocket(path, commands)
    assert.equal(statSync(path).mode & 0o777, 0o600)
    assert.equal(statSync(join(folder, 'b')).mode & 0o777, 0o700)
    await socket.close()
  })
  test('a second OS1 is told so; what a crash left behind is cleared away; another file is never deleted', async () => {
    const path = join(folder, 'os1.sock')
    const socket = await openSocket(path, commands)
    await assert.rejects(openSocket(path, commands), { code: 'EADDRINUSE' })
    await socket.close()
    const again = await openSocket(path, commands)
    await again.close()
    const file = join(folder, 'letter.txt')
    writeFileSync(file, 'mine')
    await assert.rejects(openSocket(file, commands), /not a socket/)
    assert.equal(statSync(file).size, 4)
  })
  test('trouble comes back in its own words, and an abort stops the command', async () => {
    const path = join(folder, 'os1.sock')
    const socket = await openSocket(path, commands)
    const line = await callSocket(path)
    assert.ok(line)
    await assert.rejects(line.ask('trouble').next(), { message: 'The disk is full.' })
    const stop = new AbortController()
    const waiting = line.ask('wait', undefined, stop.signal)
    assert.deepEqual(await waiting.next(), { value: 'waiting', done: false })
    stop.abort()
    assert.deepEqual(await waiting.next(), { value: 'stopped', done: true })
    line.close()
    await socket.close()
  })
  test('when OS1 stops in the middle, the command says so', async () => {
    const path = join(folder, 'os1.sock')
    const socket = await openSocket(path, commands)
    const line = await callSocket(path)
    assert.ok(line)
    const waiting = line.ask('wait')
    await waiting.next()
    const next = waiting.next()
    await socket.close()
    await assert.rejects(next, /stopped before/)
  })
  test('nobody there is not an error', async () => assert.equal(await callSocket(join(folder, 'nobody.sock')), undefined))
  test('nonsense ends the line, and only the line', async () => {
    const path = join(folder, 'os1.sock')
    const socket = await openSocket(path, commands)
    for (const nonsense of ['hello\n', '{"id":1}\n', '[]\n', `${'x'.repeat(1_100_000)}`, '{"id":"1","command":"count","extra":1}\n']) {
      const guest = connect(path)
      guest.on('error', () => {})
      const closed = new Promise((resolve) => guest.once('close', resolve))
      guest.write(nonsense)
      await closed
    }
    const line = await callSocket(path)
    assert.deepEqual(await line?.ask('anything').next(), { value: { command: 'anything' }, done: true })
    line?.close()
    await socket.close()
  })
})
