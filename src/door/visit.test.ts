import assert from 'node:assert/strict'
import { EventEmitter } from 'node:events'
import { beforeEach, describe, test } from 'node:test'
import type { WebSocket } from 'ws'
import { type FakeClock, fakeClock } from '../clock/clock.fake.ts'
import { type Gathering, gather } from './gathering.ts'
import { type FakeLife, fakeLife } from './life.fake.ts'
import { visit } from './visit.ts'
import type { FromDoor, FromPage } from './wire.ts'

/** A socket without a network: what the page sends is put in, what it gets is read out. */
class Line extends EventEmitter {
  readonly OPEN = 1
  readyState = 1
  bufferedAmount = 0
  readonly got: FromDoor[] = []
  pings = 0
  code = 0
  send(text: string): void {
    this.got.push(JSON.parse(text) as FromDoor)
  }
  ping(): void {
    this.pings++
  }
  close(code: number): void {
    this.code = code
    this.end()
  }
  terminate(): void {
    this.code = 1006
    this.end()
  }
  end(): void {
    if (this.readyState !== 1) return
    this.readyState = 3
    this.emit('close')
  }
  says(message: FromPage | string): void {
    this.emit('message', Buffer.from(typeof message === 'string' ? message : JSON.stringify(message)), false)
  }
  of<T extends FromDoor['type']>(type: T): Extract<FromDoor, { type: T }>[] {
    return this.got.filter((message) => message.type === type) as never
  }
}

let clock: FakeClock
let life: FakeLife
let gathering: Gathering
let welcome: boolean
const problems: unknown[] = []

beforeEach(() => {
  clock = fakeClock('2026-11-22T14:10:00Z')
  life = fakeLife({ clock, answer: (text) => ({ text: `To ${text}.` }) })
  gathering = gather(life, { clock, note: (problem) => problems.push(problem) })
  welcome = true
  problems.length = 0
})
function opened(): { line: Line; gone: Promise<void> } {
  const line = new Line()
  const gone = visit(line as unknown as WebSocket, { gathering, clock, isWelcome: () => welcome, note: (problem) => problems.push(problem) })
  return { line, gone }
}
const said = (n: number): FromPage => ({ type: 'say', id: `say-${String(n).padStart(5, '0')}`, text: `number ${n}` })

describe('a visit', () => {
  test('says hello, speaks, and is answered in order', async () => {
    const { line } = opened()
    line.says({ type: 'hello' })
    for (let n = 1; n <= 12; n++) line.says(said(n))
    await gathering.rest()
    assert.deepEqual(
      line.of('heard').map(({ turn }) => turn.text),
      Array.from({ length: 12 }, (_, n) => `number ${n + 1}`),
    )
    assert.deepEqual(
      line.of('said').map(({ turn }) => turn.text),
      Array.from({ length: 12 }, (_, n) => `To number ${n + 1}.`),
    )
  })
  test('who speaks too fast is told so, and heard again after a pause', async () => {
    const { line } = opened()
    line.says({ type: 'hello' })
    for (let n = 1; n <= 60; n++) line.says(said(n))
    await gathering.rest()
    assert.equal(life.heardWords.length, 39)
    assert.ok(line.of('trouble').length >= 20)
    await clock.moveTo(clock.now().add({ seconds: 10 }))
    for (let n = 40; n <= 60; n++) line.says(said(n))
    await gathering.rest()
    assert.equal(life.heardWords.length, 60)
    assert.equal(line.readyState, 1)
  })
  test('a page that answers no ping is gone', async () => {
    const { line, gone } = opened()
    line.says({ type: 'hello' })
    await clock.moveTo(clock.now().add({ seconds: 26 }))
    assert.equal(line.pings, 1)
    line.emit('pong')
    await clock.moveTo(clock.now().add({ seconds: 26 }))
    assert.equal(line.readyState, 1)
    await clock.moveTo(clock.now().add({ seconds: 26 }))
    await gone
    assert.equal(line.code, 1006)
    assert.equal(gathering.windows(), 0)
  })
  test('a page that takes nothing is closed rather than kept in memory', () => {
    const { line } = opened()
    line.says({ type: 'hello' })
    line.bufferedAmount = 5 * 1024 * 1024
    life.unasked('It is six.')
    assert.equal(line.readyState, 3)
  })
  test('a session that ended is heard no more, from the next message on', async () => {
    const { line } = opened()
    line.says({ type: 'hello' })
    welcome = false
    line.says(said(1))
    await gathering.rest()
    assert.equal(line.code, 4001)
    assert.deepEqual(line.of('bye'), [{ type: 'bye', why: 'session' }])
    assert.deepEqual(life.heardWords, [])
  })
  test('nothing that comes after the end is read', async () => {
    const { line } = opened()
    line.says({ type: 'hello' })
    line.says('nonsense')
    line.says(said(1))
    await gathering.rest()
    assert.equal(line.code, 1007)
    assert.deepEqual(life.heardWords, [])
  })
  test('a bug in taking one message is told in words and does not end the visit', async () => {
    const { line } = opened()
    line.says({ type: 'hello' })
    Object.assign(life, { undo: () => Promise.reject(new TypeError('a bug')) })
    line.says({ type: 'undo', act: 'act-1' })
    await new Promise((resolve) => setImmediate(resolve))
    assert.equal(problems.length, 1)
    assert.equal(line.of('trouble').length, 1)
    assert.equal(line.readyState, 1)
  })
  test('the life is asked to undo, to be private, to stop and to confirm what the page names, nothing else', async () => {
    const { line } = opened()
    line.says({ type: 'hello' })
    line.says({ type: 'private', on: true })
    line.says({ type: 'undo', act: 'act-7' })
    line.says({ type: 'stop' })
    line.says({ type: 'confirm', id: 'nonce-1', yes: true })
    line.says({ type: 'seen', id: 'unasked-1' })
    await new Promise((resolve) => setImmediate(resolve))
    await gathering.rest()
    assert.equal(life.household().betweenUs, true)
    assert.deepEqual(
      line.of('undone').map(({ act }) => act),
      ['act-7'],
    )
    assert.deepEqual(life.called.filter((name) => name !== 'arrive').sort(), ['confirm nonce-1 true', 'seen unasked-1', 'stop'])
  })
})
