import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'

/** The command as a person runs it, and a server for it to be pointed at. */
const root = mkdtempSync(join(tmpdir(), 'os1-meaning-'))
const texts: string[] = []
const keys = new Set<string | undefined>()
const server = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk: Buffer) => (body += chunk.toString()))
  request.on('end', () => {
    const { input, model } = JSON.parse(body) as { input: string[]; model: string }
    keys.add(request.headers.authorization)
    texts.push(...input)
    response.writeHead(model === 'small' ? 200 : 404)
    response.end(JSON.stringify({ data: input.map((text, index) => ({ index, embedding: [1, text.length % 7, text.length % 5, text.length % 3] })) }))
  })
})
await new Promise<void>((resolve) => {
  server.listen(0, '127.0.0.1', resolve)
})
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
after(() => {
  server.closeAllConnections()
  server.close()
  rmSync(root, { recursive: true, force: true })
})

function os1(args: readonly string[], input = ''): Promise<{ code: number; out: string; err: string }> {
  const { OS1_PASSPHRASE: _one, DBUS_SESSION_BUS_ADDRESS: _two, ...env } = process.env
  const child = spawn(process.execPath, [join(import.meta.dirname, '..', 'os1.ts'), ...args], {
    env: { ...env, OS1_HOME: join(root, 'life'), XDG_CACHE_HOME: join(root, 'cache'), OS1_MEANING_KEY: 'sesame', CI: '1' },
  })
  let out = ''
  let err = ''
  child.stdout.on('data', (words) => (out += words))
  child.stderr.on('data', (words) => (err += words))
  child.stdin.end(input)
  return new Promise((resolve) => child.on('close', (code) => resolve({ code: code ?? -1, out, err })))
}

test('a stronger model is chosen, tried, filled, looked at and let go again', { timeout: 240_000 }, async () => {
  const talked = await os1(['talk'], 'my sister Anna lives in Porto\nthe code of the garage is 4711\n')
  assert.equal(talked.code, 0, talked.err)
  assert.equal(texts.length, 0, 'nothing goes anywhere before it was chosen')
  assert.match((await os1(['meaning'])).out, /built in[\s\S]*Nothing leaves this machine[\s\S]*turns/)

  const wrong = await os1(['meaning', 'use', url, 'large'])
  assert.equal(wrong.code, 1)
  assert.match(wrong.err, /no model "large"[\s\S]*Nothing was changed/)
  assert.match((await os1(['meaning', 'use', 'http://example.com/v1', 'small'])).err, /https/)
  assert.match((await os1(['meaning', 'use', url])).err, /os1 meaning \[/)

  const used = await os1(['meaning', 'use', url, 'small'])
  assert.equal(used.code, 0, used.err)
  assert.match(used.out, /The model small at http/)
  const filled = await os1(['meaning', 'fill'])
  const [, reached, items] = /The model: (\d+) of (\d+) turns/.exec(filled.out) ?? []
  assert.ok(Number(items) >= 4 && reached === items, filled.out)
  assert.ok(texts.includes('my sister Anna lives in Porto'))
  assert.ok(!texts.some((text) => text.includes('4711')), 'a code stays at home')
  assert.deepEqual([...keys], ['Bearer sesame'])

  assert.match((await os1(['doctor'])).out, new RegExp(`works +Meaning: ${url} small, made for ${items} of ${items} turns`))

  // In talk, questions are shown to it; what is told is not, nor anything between us.
  texts.length = 0
  const more = await os1(['talk'], 'my bank card pin is 9934\nwhere does my sister live?\nkeep this between us\nwhere is my passport?\n')
  assert.match(more.out, /Porto/)
  assert.deepEqual(texts, ['where does my sister live?'])

  const back = await os1(['meaning', 'built-in'])
  assert.match(back.out, /Nothing leaves this machine/)
  assert.doesNotMatch(back.out, /The model/)
})

test('a model whose server is gone is told by the doctor, and nothing else suffers', { timeout: 240_000 }, async () => {
  const gone = createServer((_request, response) => response.end(JSON.stringify({ data: [{ index: 0, embedding: [1, 2, 3] }] })))
  await new Promise<void>((resolve) => {
    gone.listen(0, '127.0.0.1', resolve)
  })
  const address = `http://127.0.0.1:${(gone.address() as AddressInfo).port}/v1`
  assert.equal((await os1(['meaning', 'use', address, 'small'])).code, 0)
  gone.closeAllConnections()
  await new Promise((resolve) => gone.close(resolve))
  const talked = await os1(['talk'], 'where does my sister live?\n')
  assert.match(talked.out, /Porto/)
  assert.match((await os1(['meaning', 'fill'])).out, /cannot be reached/)
})
