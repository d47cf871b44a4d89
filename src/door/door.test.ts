import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { WebSocket } from 'ws'
import type { Clock } from '../clock/clock.ts'
import { stillClock } from '../clock/still-clock.fake.ts'
import { type Door, openDoor } from './door.ts'
import { knock, knockRaw, knockSocket } from './knock.fake.ts'
import { fakeLife } from './life.fake.ts'
import type { House } from './life.ts'
import { routes } from './routes.ts'
import { settingsChange } from './sheets.ts'
import { cookieName, sessionsInMemory } from './sessions.ts'

/** A clock that hurries: a minute passes at every look, so that no limit is ever reached by the matrix itself. */
function hurriedClock(): Clock {
  let now = Temporal.Instant.from('2026-11-22T17:10:00Z')
  return { ...stillClock(() => now), now: () => (now = now.add({ seconds: 30 })) }
}

const sessions = sessionsInMemory()
const clock = hurriedClock()
const life = fakeLife({ clock, answer: (text) => ({ text: `You said: ${text}` }) })
const folder = mkdtempSync(join(tmpdir(), 'os1-door-'))
const problems: unknown[] = []
let house: House = { kind: 'open', life }
const locked: House = {
  kind: 'locked',
  unlock: async (how) => ('passphrase' in how && how.passphrase === 'open sesame' ? { kind: 'done', is: {} } : { kind: 'not', why: 'That is not it.' }),
}
let door: Door
let own: string

/** A cookie that is let in. */
async function admitted(): Promise<string> {
  const code = door.link().split('#code=')[1] as string
  const got = await knock(door.port, {
    method: 'POST',
    path: '/api/session',
    headers: { origin: own, 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  })
  assert.equal(got.status, 200)
  return String(got.headers['set-cookie']).split(';')[0] as string
}

const post = (path: string, body: unknown, cookie?: string) =>
  knock(door.port, {
    method: 'POST',
    path,
    headers: { origin: own, 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
    body: JSON.stringify(body),
  })

before(async () => {
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>OS1</title>')
  writeFileSync(join(folder, 'assets', 'main-abc.js'), 'export {}')
  writeFileSync(join(folder, 'assets', 'main-abc.js.br'), 'packed')
  door = await openDoor({ house: () => house, sessions, clock, port: 0, page: folder, note: (problem) => problems.push(problem) })
  own = `http://localhost:${door.port}`
})
after(async () => {
  await door.close()
  rmSync(folder, { recursive: true })
})

describe('who may come in: every route, principal, session, house and origin', () => {
  const origins = ['own', 'none', 'other port', 'foreign', 'null', 'numeric', 'https'] as const
  const states = ['none', 'valid', 'revoked', 'expired', 'unknown', 'malformed', 'two cookies'] as const
  const originOf = (kind: (typeof origins)[number]): string | undefined =>
    ({
      own,
      none: undefined,
      'other port': `http://localhost:${door.port + 1}`,
      foreign: 'https://evil.example',
      null: 'null',
      numeric: `http://127.0.0.1:${door.port}`,
      https: `https://localhost:${door.port}`,
    })[kind]

  async function cookieIn(state: (typeof states)[number]): Promise<string | undefined> {
    const name = cookieName(door.port)
    if (state === 'none') return undefined
    if (state === 'unknown') return `${name}=${'A'.repeat(43)}`
    if (state === 'malformed') return `${name}=true`
    const cookie = await admitted()
    const newest = sessions.list().at(-1)
    assert.ok(newest)
    if (state === 'revoked') await sessions.revoke(newest.hash)
    if (state === 'expired') await sessions.add({ ...newest, until: '2026-01-01T00:00:00Z' })
    return state === 'two cookies' ? `${cookie}; ${name}=${'B'.repeat(43)}` : cookie
  }

  /** Written from the rules of consent.md, not from the code. */
  function expected(route: (typeof routes)[number], state: string, houseKind: string, origin: string): number[] {
    const mayNotSpeak = origin !== 'own' && !(origin === 'none' && route.method === 'GET')
    if (mayNotSpeak) return [403]
    const known = state === 'valid'
    if (route.needs !== 'anyone' && !known) return [401]
    if (route.needs === 'life' && houseKind === 'locked') return [423]
    return [200, 400, 401, 404, 409]
  }

  let asked = 0
  for (const route of routes) {
    test(`${route.method} ${route.path} is for ${route.needs}`, async () => {
      const path = route.path.replace(/:\w+/g, 'thing-1')
      for (const state of states) {
        for (const houseKind of ['open', 'locked'] as const) {
          for (const origin of origins) {
            house = { kind: 'open', life }
            const cookie = await cookieIn(state)
            house = houseKind === 'open' ? { kind: 'open', life } : locked
            const from = originOf(origin)
            const headers = { ...(from === undefined ? {} : { origin: from }), ...(cookie ? { cookie } : {}), 'content-type': 'application/json' }
            const got = await knock(door.port, { method: route.method, path, headers, ...(route.method === 'GET' ? {} : { body: '{}' }) })
            const allowed = expected(route, state, houseKind, origin)
            assert.ok(allowed.includes(got.status), `${state}, ${houseKind}, origin ${origin}: got ${got.status}, wanted ${allowed.join(' or ')}`)
            assert.ok(got.headers['content-security-policy'], 'every answer carries the policy')
            asked++
          }
        }
      }
      house = { kind: 'open', life }
    })
  }
  test('the matrix was big enough', () => assert.ok(asked >= 300, `${asked} cases`))
  test('nothing in it was a bug', () => assert.deepEqual(problems, []))
})

describe('the address', () => {
  const others = [
    'evil.example',
    'localhost',
    'localhost:80',
    'LOCALHOST.evil.example',
    '127.0.0.1',
    '0.0.0.0:PORT',
    '[::ffff:127.0.0.1]:PORT',
    'localhost.:PORT',
    'localhost:PORT.evil.example',
    '192.168.1.10:PORT',
    '127.1:PORT',
    '2130706433:PORT',
    'os1.localhost:PORT',
    'user@localhost:PORT',
    'localhost:PORT, evil.example',
    ' ',
    'LOCALHOST:PORT',
  ]
  for (const other of others) {
    for (const path of ['/', '/api/session', '/api/today', '/assets/main-abc.js', '/nothing']) {
      test(`Host "${other}" gets nothing at ${path}`, async () => {
        const got = await knock(door.port, { path, host: other.replace('PORT', String(door.port)), headers: { cookie: await admitted() } })
        assert.ok([400, 421].includes(got.status), String(got.status))
        assert.doesNotMatch(got.text, /<title>|session/)
      })
    }
  }
  test('a name that is rebound to this machine gets nothing, although its page and its Host agree', async () => {
    const host = `rebound.example:${door.port}`
    const cookie = await admitted()
    assert.equal((await knock(door.port, { path: '/api/today', host, headers: { cookie, origin: `http://${host}` } })).status, 421)
    assert.equal(await knockSocket(door.port, { host, origin: `http://${host}`, cookie }), 421)
  })
  test('forwarded headers change nothing', async () => {
    const headers = {
      'x-forwarded-host': 'localhost',
      'x-forwarded-for': '127.0.0.1',
      forwarded: 'host=localhost;proto=https',
      'x-forwarded-proto': 'https',
      'x-real-ip': '127.0.0.1',
    }
    assert.equal((await knock(door.port, { path: '/api/today', headers })).status, 401)
    assert.equal(
      (await knock(door.port, { path: '/', host: 'evil.example', headers: { ...headers, 'x-forwarded-host': `localhost:${door.port}` } })).status,
      421,
    )
  })
  test('two hosts, no host, and a whole address in the request line are refused', async () => {
    assert.match(await knockRaw(door.port, `GET / HTTP/1.1\r\nHost: localhost:${door.port}\r\nHost: evil.example\r\nConnection: close\r\n\r\n`), / 400 /)
    assert.match(await knockRaw(door.port, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'), / 400 /)
    assert.match(await knockRaw(door.port, `GET http://localhost:${door.port}/ HTTP/1.1\r\nHost: localhost:${door.port}\r\nConnection: close\r\n\r\n`), / 400 /)
  })
  test('the same door opens by its IPv4 and IPv6 number', async () => {
    assert.equal((await knock(door.port, { path: '/', host: `127.0.0.1:${door.port}` })).status, 200)
    assert.equal((await knock(door.port, { path: '/', host: `[::1]:${door.port}` })).status, 200)
  })
})

describe('the WebSocket', () => {
  const origins = ['none', 'foreign', 'null', 'other port', 'numeric', 'own'] as const
  for (const origin of origins) {
    for (const known of [true, false]) {
      for (const path of ['/ws', '/', '/api/today', '/ws/']) {
        test(`from ${origin} origin, ${known ? 'with' : 'without'} a session, at ${path}`, async () => {
          const from = {
            none: undefined,
            foreign: 'https://evil.example',
            null: 'null',
            'other port': 'http://localhost:1',
            numeric: `http://127.0.0.1:${door.port}`,
            own,
          }[origin]
          const headers = { ...(from ? { origin: from } : {}), ...(known ? { cookie: await admitted() } : {}) }
          const wanted = origin !== 'own' ? 403 : path !== '/ws' ? 404 : known ? 101 : 401
          assert.equal(await knockSocket(door.port, headers, path), wanted)
        })
      }
    }
  }
  for (const site of ['cross-site', 'same-site']) {
    test(`a browser that says "${site}" is believed`, async () => {
      assert.equal(await knockSocket(door.port, { origin: own, cookie: await admitted(), 'sec-fetch-site': site }), 403)
      assert.equal((await knock(door.port, { path: '/api/today', headers: { cookie: await admitted(), 'sec-fetch-site': site } })).status, 403)
      assert.equal((await knock(door.port, { path: '/', headers: { 'sec-fetch-site': site, 'sec-fetch-mode': 'navigate' } })).status, 200)
    })
  }
  test('a locked house opens none', async () => {
    const cookie = await admitted()
    house = locked
    assert.equal(await knockSocket(door.port, { origin: own, cookie }), 423)
    house = { kind: 'open', life }
  })

  const bad: [string, string | Buffer][] = [
    ['no JSON', 'hello'],
    ['an empty frame', ''],
    ['an array', '[]'],
    ['an unknown type', '{"type":"become-root"}'],
    ['an unknown field', '{"type":"hello","approved":true}'],
    ['a say before the hello', '{"type":"say","id":"12345678","text":"hi"}'],
    ['an id that is a path', '{"type":"say","id":"../../etc","text":"hi"}'],
    ['a negative seq', '{"type":"hello","after":-1}'],
    ['a huge seq', '{"type":"hello","after":1e999}'],
    ['a confirmation with an approval of its own', '{"type":"confirm","id":"1","yes":"approved"}'],
    ['binary', Buffer.from([1, 2, 3])],
    ['a frame that is too large', JSON.stringify({ type: 'hello', more: 'x'.repeat(70_000) })],
    ['prototype tricks', '{"__proto__":{"type":"hello"}}'],
  ]
  for (const [what, frame] of bad) {
    test(`${what} ends the visit, and only the visit`, async () => {
      const socket = new WebSocket(`ws://127.0.0.1:${door.port}/ws`, { headers: { host: `localhost:${door.port}`, origin: own, cookie: await admitted() } })
      await new Promise((resolve) => socket.once('open', resolve))
      const closed = new Promise<number>((resolve) => socket.once('close', resolve))
      socket.on('error', () => {})
      socket.send(frame)
      assert.ok([1003, 1007, 1008, 1009].includes(await closed))
      assert.equal((await knock(door.port, { path: '/' })).status, 200)
    })
  }
  test('too many words, and words that are only blanks, are refused', async () => {
    for (const text of ['x'.repeat(8_001), '   ']) {
      const socket = new WebSocket(`ws://127.0.0.1:${door.port}/ws`, { headers: { host: `localhost:${door.port}`, origin: own, cookie: await admitted() } })
      await new Promise((resolve) => socket.once('open', resolve))
      const closed = new Promise<number>((resolve) => socket.once('close', resolve))
      socket.send('{"type":"hello"}')
      socket.send(JSON.stringify({ type: 'say', id: 'abcdefgh', text }))
      assert.equal(await closed, 1008)
    }
  })
  test('revoking a session closes its windows at once', async () => {
    const cookie = await admitted()
    const socket = new WebSocket(`ws://127.0.0.1:${door.port}/ws`, { headers: { host: `localhost:${door.port}`, origin: own, cookie } })
    await new Promise((resolve) => socket.once('open', resolve))
    const closed = new Promise<number>((resolve) => socket.once('close', resolve))
    const got = await knock(door.port, {
      method: 'DELETE',
      path: '/api/session',
      headers: { origin: own, cookie, 'content-type': 'application/json' },
      body: '{}',
    })
    assert.equal(got.status, 200)
    assert.match(String(got.headers['set-cookie']), /Max-Age=0/)
    assert.equal(await closed, 4001)
    assert.equal((await knock(door.port, { path: '/api/today', headers: { cookie } })).status, 401)
  })
})

describe('the first session', () => {
  test('a code works once', async () => {
    const code = door.link().split('#code=')[1]
    assert.equal((await post('/api/session', { code })).status, 200)
    assert.equal((await post('/api/session', { code })).status, 401)
  })
  test('two that race with one code: one wins', async () => {
    const code = door.link().split('#code=')[1]
    const got = await Promise.all(Array.from({ length: 6 }, () => post('/api/session', { code })))
    assert.equal(got.filter(({ status }) => status === 200).length, 1)
  })
  test('the cookie is HttpOnly, SameSite=Strict, for the whole door and nobody else', async () => {
    const code = door.link().split('#code=')[1]
    const got = await post('/api/session', { code })
    assert.match(String(got.headers['set-cookie']), /^os1-\d+=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=15552000$/)
    assert.doesNotMatch(JSON.stringify(sessions.list()), new RegExp(String(got.headers['set-cookie']).split('=')[1]?.split(';')[0] ?? 'x'))
  })
  test('the code is in the fragment, which no server ever sees', () => assert.match(door.link(), /^http:\/\/localhost:\d+\/#code=[A-Za-z0-9_-]{22}$/))
  test('a code in the query is not read', async () => {
    const code = door.link().split('#code=')[1]
    const got = await knock(door.port, { path: `/?code=${code}` })
    assert.equal(got.headers['set-cookie'], undefined)
    assert.equal((await knock(door.port, { path: `/api/today?code=${code}&token=${code}` })).status, 401)
  })
  test('the sixth unused code closes the first', async () => {
    const first = door.link().split('#code=')[1]
    for (let n = 0; n < 5; n++) door.link()
    assert.equal((await post('/api/session', { code: first })).status, 401)
  })
})

describe('requests', () => {
  test('another content type than JSON is refused, as a form of another page would send it', async () => {
    const cookie = await admitted()
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', '']) {
      const got = await knock(door.port, {
        method: 'POST',
        path: '/api/export',
        headers: { origin: own, cookie, ...(type ? { 'content-type': type } : {}) },
        body: '{}',
      })
      assert.equal(got.status, 415)
    }
  })
  test('a body of a megabyte is refused', async () => assert.equal((await post('/api/erase', { name: 'x'.repeat(1_000_000) }, await admitted())).status, 413))
  test('unknown fields are refused in words', async () => {
    const got = await knock(door.port, {
      method: 'PUT',
      path: '/api/settings',
      headers: { origin: own, cookie: await admitted(), 'content-type': 'application/json' },
      body: '{"exec":"/bin/sh"}',
    })
    assert.equal(got.status, 400)
    assert.match(JSON.parse(got.text).error, /exec/)
  })
  test('what is not in the table does not exist', async () => {
    const cookie = await admitted()
    for (const path of [
      '/api',
      '/api/',
      '/api/nothing',
      '/api/known/1',
      '/api/session/..',
      '/API/today',
      '/.env',
      '/../package.json',
      '/%2e%2e/package.json',
      '/assets/',
      '/assets/main-abc.js.br',
      '/index.html/x',
      '//evil.example/',
    ]) {
      const got = await knock(door.port, { path, headers: { cookie } })
      assert.equal(got.status, 404, path)
    }
    for (const method of ['PATCH', 'OPTIONS', 'TRACE', 'PUT', 'DELETE'])
      assert.equal((await knock(door.port, { method, path: '/', headers: { origin: own, cookie } })).status, 404, method)
  })
  test('a file of the page is sent packed, kept for ever when its name is its content, and known again', async () => {
    const got = await knock(door.port, { path: '/assets/main-abc.js', headers: { 'accept-encoding': 'gzip, br' } })
    assert.equal(got.headers['content-encoding'], 'br')
    assert.equal(got.text, 'packed')
    assert.match(String(got.headers['cache-control']), /immutable/)
    const again = await knock(door.port, { path: '/assets/main-abc.js', headers: { 'if-none-match': String(got.headers.etag) } })
    assert.equal(again.status, 304)
    assert.match(String((await knock(door.port, { path: '/' })).headers['cache-control']), /no-cache/)
  })
  test('nothing that the person keeps is cached', async () =>
    assert.equal((await knock(door.port, { path: '/api/known', headers: { cookie: await admitted() } })).headers['cache-control'], 'no-store'))
  test('an export is an archive that opens', async () => {
    const got = await post('/api/export', {}, await admitted())
    assert.equal(
      got.headers['content-disposition'],
      'attachment; filename="os1-export-2026-11-23.zip"'.replace('2026-11-23', String(got.headers['content-disposition']).match(/\d{4}-\d\d-\d\d/)?.[0] ?? ''),
    )
    assert.equal(got.bytes.readUInt32LE(0), 0x04034b50)
    assert.equal(got.bytes.readUInt32LE(got.bytes.length - 22), 0x06054b50)
    assert.equal(got.bytes.readUInt16LE(got.bytes.length - 12), 2)
  })
  test('the policy has no inline, no elsewhere and no frames', async () => {
    const policy = String((await knock(door.port, { path: '/' })).headers['content-security-policy'])
    assert.doesNotMatch(policy, /unsafe|\*|https?:/)
    assert.match(policy, /frame-ancestors 'none'/)
  })
})

describe('limits', () => {
  test('guessing a code is slowed on loopback too', async () => {
    let now = Temporal.Instant.from('2026-11-22T17:10:00Z')
    const slow = await openDoor({
      house: () => house,
      sessions: sessionsInMemory(),
      clock: stillClock(() => now),
      port: 0,
      page: folder,
      note: () => {},
    })
    try {
      const headers = { origin: slow.address, 'content-type': 'application/json' }
      const guess = async () =>
        (await knock(slow.port, { method: 'POST', path: '/api/session', headers, body: JSON.stringify({ code: 'A'.repeat(22) }) })).status
      const got: number[] = []
      for (let n = 0; n < 12; n++) got.push(await guess())
      assert.deepEqual(got, [...Array(8).fill(401), ...Array(4).fill(429)])
      now = now.subtract({ hours: 5 })
      assert.equal(await guess(), 429, 'a clock set back gives nothing away')
      now = now.add({ hours: 5 })
      for (let n = 0; n < 8; n++) await guess()
      assert.equal(await guess(), 429)
      const printed = slow.link().split('#code=')[1]
      const right = await knock(slow.port, { method: 'POST', path: '/api/session', headers, body: JSON.stringify({ code: printed }) })
      assert.equal(right.status, 200, 'who has the right code is let in, however often others guess')
      const cookie = String(right.headers['set-cookie']).split(';')[0] as string
      for (let n = 0; n < 20; n++) assert.equal((await knock(slow.port, { method: 'POST', path: '/api/backup', headers, body: '{}' })).status, 401)
      const own = await knock(slow.port, { method: 'POST', path: '/api/backup', headers: { ...headers, cookie }, body: '{}' })
      assert.notEqual(own.status, 429, 'strangers do not use up what the person may do')
      now = now.add({ seconds: 61 })
      assert.equal(await guess(), 401)
      now = now.add({ minutes: 5 })
      const code = slow.link().split('#code=')[1]
      now = now.add({ minutes: 11 })
      assert.equal(
        (await knock(slow.port, { method: 'POST', path: '/api/session', headers, body: JSON.stringify({ code }) })).status,
        401,
        'a code ten minutes old is worthless',
      )
      const many = await Promise.all(Array.from({ length: 130 }, async () => (await knock(slow.port, { path: '/api/session' })).status))
      assert.ok(many.includes(429))
    } finally {
      await slow.close()
    }
  })
  test('a second door takes the next free port', async () => {
    const second = await openDoor({ house: () => house, sessions: sessionsInMemory(), clock, port: door.port, page: join(folder, 'absent'), note: () => {} })
    try {
      assert.ok(second.port > door.port)
      const got = await knock(second.port, { path: '/' })
      assert.equal(got.status, 503)
      assert.match(got.text, /not built yet/)
    } finally {
      await second.close()
    }
  })
})

describe('what a page may send', () => {
  test('a name loses what would turn or hide the words beside it, and one of nothing else is refused', () => {
    const read = (name: string) => settingsChange.safeParse({ name })
    assert.equal(read('Ev\u202ee\u001b[31m\u0000 \ud800').data?.name, 'Eve[31m')
    assert.equal(read('José 👩‍🚀').data?.name, 'José 👩‍🚀')
    assert.equal(settingsChange.safeParse({ companion: '\u202e\u200b ' }).success, false)
  })
  test('a thing of a name longer than any of ours is not there, and nothing breaks', async () => {
    house = { kind: 'open', life }
    const cookie = await admitted()
    const before = problems.length
    assert.equal((await post(`/api/known/${'a'.repeat(3_000)}/forget`, { sure: true }, cookie)).status, 404)
    assert.equal(problems.length, before)
  })
})
