/** A page that speaks through the real door to an OS1 that is killed at any moment: what was acknowledged is there, once. */
import assert from 'node:assert/strict'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { WebSocket } from 'ws'
import type { FromDoor } from '../src/door/wire.ts'
import { awake, emptyHome, os1 } from './house.ts'

const rounds = Number(process.env['OS1_KILLS'] ?? 20)

/** Lets a browser in. */
async function admitted(link: string): Promise<Record<string, string>> {
  const { origin, hash } = new URL(link)
  const got = await fetch(`${origin}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ code: hash.slice('#code='.length) }),
  })
  return { origin, cookie: String(got.headers.get('set-cookie')).split(';')[0] as string }
}

type Line = { got: FromDoor[]; say(id: string, text: string): void; until(what: (message: FromDoor) => boolean): Promise<boolean>; close(): void }

function lineTo(headers: Record<string, string>): Promise<Line> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${headers['origin']?.replace('http', 'ws')}/ws`, { headers })
    const got: FromDoor[] = []
    let look = (): void => {}
    let gone = false
    socket.on('message', (data) => {
      got.push(JSON.parse((data as Buffer).toString()) as FromDoor)
      look()
    })
    socket.on('close', () => {
      gone = true
      look()
    })
    socket.on('error', reject)
    socket.on('open', () => {
      socket.send(JSON.stringify({ type: 'hello' }))
      resolve({
        got,
        say: (id, text) => socket.send(JSON.stringify({ type: 'say', id, text })),
        until: (what) =>
          new Promise((found) => {
            look = () => {
              if (got.some(what)) found(true)
              else if (gone) found(false)
            }
            look()
          }),
        close: () => socket.terminate(),
      })
    })
  })
}

test(`killed ${rounds} times while it listens, thinks, acts and answers: each turn is there once, each reminder set once`, { timeout: 480_000 }, async (t) => {
  const home = emptyHome(t)
  // The first meeting is over, so that every line is answered by the mind.
  assert.equal((await os1(['talk', '--home', home], { input: 'hello\n' })).code, 0)
  const acknowledged = new Map<string, string>()
  let unsure: [string, string] | undefined
  let inside = 0
  for (let round = 0; round <= rounds; round++) {
    const life = await awake(t, home)
    const line = await lineTo(await admitted(life.link))
    if (unsure) {
      const [id, text] = unsure
      line.say(id, text)
      assert.ok(await line.until((message) => message.type === 'said' && message.turn.to === id), `round ${round}: no answer to what was sent again`)
      acknowledged.set(id, text)
    }
    if (round === rounds) {
      line.close()
      await life.end()
      break
    }
    const id = `utterance-${round}`
    const text = round % 2 === 0 ? `remind me to polish lamp ${round} in ${round + 30} minutes` : `put thing${round} on the shopping list`
    line.say(id, text)
    // At most half of what a turn takes in all, so that most deaths fall inside one; the first turn of a process is slower.
    const moment = Math.random() * (round % 4 === 0 ? 700 : 350)
    await Promise.race([line.until((message) => message.type === 'said' && message.turn.to === id), new Promise((wake) => setTimeout(wake, moment))])
    await life.end('SIGKILL')
    if (line.got.some((message) => message.type === 'heard' && message.turn.id === id)) acknowledged.set(id, text)
    if (!line.got.some((message) => message.type === 'said' && message.turn.to === id)) inside++
    line.close()
    unsure = [id, text]
  }

  assert.ok(inside >= rounds / 4, `only ${inside} deaths fell into a turn`)
  const away = join(home, 'away')
  assert.equal((await os1(['export', away, '--home', home])).code, 0)
  const told = readdirSync(away, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) =>
      readFileSync(join(away, name), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    )
  const count = (fits: (row: Record<string, unknown>) => boolean): number => told.filter(fits).length
  const entries = told.filter((row) => row['kind'] === 'list').flatMap((row) => (row['entries'] as { text: string }[]).map(({ text }) => text))
  assert.equal(acknowledged.size, rounds)
  for (const [id, text] of acknowledged) {
    assert.equal(
      count((row) => row['id'] === id && row['text'] === text),
      1,
      `${id} is there once`,
    )
    assert.equal(
      count((row) => row['answers'] === id),
      1,
      `${id} was answered once`,
    )
    const [, lamp, thing] = /(lamp \d+)|(thing\d+)/.exec(text) ?? []
    if (lamp)
      assert.equal(
        count((row) => row['kind'] === 'reminder' && String(row['what']).endsWith(lamp)),
        1,
        `${lamp} is remembered once`,
      )
    else assert.equal(entries.filter((text) => text === thing).length, 1, `${thing} is on the list once`)
  }
  // Nothing of it lies beside the vault, by name or by word.
  for (const name of readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((name) => !name.startsWith('away'))) {
    assert.doesNotMatch(name, /lamp|thing/)
    const file = join(home, name)
    if (statSync(file).isFile()) assert.ok(!readFileSync(file).includes('polish lamp'), name)
  }
})
