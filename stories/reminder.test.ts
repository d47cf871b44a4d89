import assert from 'node:assert/strict'
import { test } from 'node:test'
import { callSocket } from '../src/door/socket.ts'
import { socketOf } from '../src/commands/home.ts'
import { placesOn } from '../src/person/places.ts'
import type { Unasked } from '../src/words/said.ts'
import { awake, emptyHome, evening, lived, os1, said } from './house.ts'

const socket = (home: string): string => socketOf(placesOn({ platform: process.platform, env: {}, home, chosen: home }), { platform: process.platform })

/** Listens as a terminal does, until the first thing is said unasked. */
async function firstUnasked(home: string): Promise<{ unasked: Unasked; heardAt: number }> {
  const line = await callSocket(socket(home))
  assert.ok(line, 'nobody listens on the socket')
  const stop = new AbortController()
  try {
    const { value } = await line.ask('attend', undefined, stop.signal).next()
    return { unasked: value as Unasked, heardAt: Temporal.Now.instant().epochMilliseconds }
  } finally {
    stop.abort()
    line.close()
  }
}

test('a reminder fires within a second, also after a restart', { timeout: 60_000 }, async (t) => {
  const home = emptyHome(t)
  const first = await awake(t, home)
  const [told] = await said(home, 'remind me in eight seconds to turn the bread')
  const due = Temporal.Now.instant().add({ seconds: 8 }).epochMilliseconds
  assert.match(told ?? '', /bread/)
  await first.end('SIGKILL')
  await awake(t, home)
  const { unasked, heardAt } = await firstUnasked(home)
  assert.match(unasked.text, /bread/)
  assert.equal(unasked.why, 'reminder')
  assert.ok(unasked.urgent)
  assert.ok(Math.abs(heardAt - due) < 2_500, `${heardAt - due} ms off`)
})

test('a reminder whose time passed while nothing ran is told as late at the next contact', { timeout: 60_000 }, async (t) => {
  const home = emptyHome(t)
  await said(home, 'remind me in two seconds to call the vet')
  await new Promise((resolve) => {
    setTimeout(resolve, 3_000)
  })
  const [reply] = await said(home, 'hello')
  assert.match(reply ?? '', /vet/)
  const [again] = await said(home, 'hello again')
  assert.doesNotMatch(again ?? '', /vet/)
})

test('a reminder every weekday at seven rings on weekdays at seven, over the change of clocks, and stops when it is cancelled', async () => {
  const heard = await lived([
    { at: '2026-03-25T20:00:00Z', text: 'remind me every weekday at 7 am to take the tablets' },
    { at: '2026-04-01T12:00:00Z' },
    { at: '2026-04-01T12:01:00Z', text: 'cancel the reminder about the tablets' },
    { at: '2026-04-10T12:00:00Z' },
  ])
  const rung = heard.filter(({ kind }) => kind === 'unasked').map(({ at }) => at)
  // Summer time began in London on 29 March 2026.
  assert.deepEqual(rung, ['2026-03-26T07:00:00Z', '2026-03-27T07:00:00Z', '2026-03-30T06:00:00Z', '2026-03-31T06:00:00Z', '2026-04-01T06:00:00Z'])
})

test('a replay without words lets everything due happen, at its own time', async () => {
  const heard = await lived([
    ...evening('2026-05-04T18:00:00Z', 'remind me tomorrow at nine to call Anna', 'set a timer for ten minutes'),
    { at: '2026-05-06T00:00:00Z' },
  ])
  assert.deepEqual(
    heard.filter(({ kind }) => kind === 'unasked').map(({ at }) => at),
    ['2026-05-04T18:12:00Z', '2026-05-05T08:00:00Z'],
  )
})

test('a replay is the same twice', async () => {
  const days = [
    ...evening('2026-05-04T18:00:00Z', 'hello', 'I had a row with my brother', 'remind me to ring him on Friday at six'),
    { at: '2026-05-09T09:00:00Z' },
    ...evening('2026-05-09T18:00:00Z', 'we made up'),
  ]
  assert.deepEqual(await lived(days), await lived(days))
  const other = await lived(days, ['--seed', '2'])
  assert.equal(other.length, (await lived(days)).length)
})

test('a line that is no moment, and time that runs backwards, are told in words', async () => {
  const bad = await os1(['talk', '--replay'], { input: '{"when": 1}\n' })
  assert.equal(bad.code, 1)
  assert.match(bad.err, /not \{"at"/)
  const back = await os1(['talk', '--replay'], { input: '{"at":"2026-01-02T00:00:00Z"}\n{"at":"2026-01-01T00:00:00Z"}\n' })
  assert.match(back.err, /Time runs forward/)
  const zone = await os1(['talk', '--replay', '--zone', 'Mars/Olympus'], { input: '{"at":"2026-01-02T00:00:00Z"}\n' })
  assert.match(zone.err, /not a time zone/)
})
