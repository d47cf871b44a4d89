import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { embedderContract } from '../../memory/vectors/embedder.contract.ts'
import { fakeEmbedder } from '../../memory/vectors/embedder.fake.ts'
import { Trouble } from '../../words/trouble.ts'
import { openAiEmbedder } from './openai.ts'
import type { OpenAiParts } from './openai.ts'

type Sent = {
  readonly path: string | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: { model: string; input: string[]; dimensions?: number; encoding_format: string }
}
type Answers = (sent: Sent, response: ServerResponse, nth: number) => void | Promise<void>

const ends: (() => void)[] = []
after(() => {
  for (const end of ends) end()
})

/** A server on this machine, for one test. */
async function server(answers: Answers): Promise<{ url: string; sent: Sent[] }> {
  const sent: Sent[] = []
  const listening = createServer((request, response) => {
    let text = ''
    request.on('data', (chunk: Buffer) => (text += chunk.toString()))
    request.on('end', () => {
      sent.push({ path: request.url, headers: request.headers, body: JSON.parse(text) })
      void answers(sent.at(-1)!, response, sent.length)
    })
  })
  await new Promise<void>((resolve) => {
    listening.listen(0, '127.0.0.1', resolve)
  })
  ends.push(() => {
    listening.closeAllConnections()
    listening.close()
  })
  return { url: `http://127.0.0.1:${(listening.address() as AddressInfo).port}/v1`, sent }
}

const model = fakeEmbedder({ dimensions: 12 })
const signal = new AbortController().signal
const vectors = (texts: readonly string[]) => model.embed(texts, { use: 'item', signal })
const say = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(typeof body === 'string' ? body : JSON.stringify(body))
}
const well: Answers = async ({ body }, response) =>
  say(response, 200, {
    object: 'list',
    data: (await vectors(body.input)).map((vector, index) => ({ object: 'embedding', index, embedding: [...vector] })),
    model: body.model,
  })
const opened = (url: string, more: Partial<OpenAiParts> = {}) => openAiEmbedder({ url, model: 'small', pauses: [1, 1], ...more })
const items = { use: 'item', signal } as const

embedderContract('a server that speaks as OpenAI does', {
  fresh: async () => opened((await server(well)).url),
  broken: async () => opened('http://127.0.0.1:9/v1'),
})

const fails = (promise: Promise<unknown>, retry: Trouble['retry'], tell: RegExp): Promise<void> =>
  assert.rejects(promise, (error) => error instanceof Trouble && error.retry === retry && tell.test(error.tell))

test('it asks for what it wants, with the key, at the right place', async () => {
  const { url, sent } = await server(well)
  await opened(`${url}/`, { key: 'sesame', dimensions: 12 }).embed(['one', 'two'], items)
  await opened(`${url}/embeddings`).embed(['three'], items)
  assert.equal(sent[0]?.path, '/v1/embeddings')
  assert.equal(sent[0]?.headers.authorization, 'Bearer sesame')
  assert.deepEqual(sent[0]?.body, { model: 'small', input: ['one', 'two'], encoding_format: 'float', dimensions: 12 })
  assert.equal(sent[1]?.path, '/v1/embeddings')
  assert.equal(sent[1]?.headers.authorization, undefined)
  assert.equal(sent[1]?.body.dimensions, undefined)
})

test('the name of a model that is known says what it wants to be told about a text', async () => {
  const { url, sent } = await server(well)
  const nomic = opened(url, { model: 'nomic-embed-text:v1.5' })
  await nomic.embed(['the boat'], items)
  await nomic.embed(['where is the boat'], { use: 'question', signal })
  assert.deepEqual(
    sent.map(({ body }) => body.input[0]),
    ['search_document: the boat', 'search_query: where is the boat'],
  )
})

test('vectors come in the order of the texts, whatever the order of the reply, as numbers or as base64', async () => {
  const { url } = await server(async ({ body }, response) => {
    const data = (await vectors(body.input)).map((vector, index) => ({ index, embedding: Buffer.from(vector.buffer).toString('base64') }))
    say(response, 200, { data: data.toReversed() })
  })
  assert.deepEqual(await opened(url).embed(['one', 'two', 'three'], items), await vectors(['one', 'two', 'three']))
})

test('different addresses, models and dimensions have different names', () => {
  const ids = [opened('http://a/v1'), opened('http://b/v1'), opened('http://a/v1', { model: 'large' }), opened('http://a/v1', { dimensions: 256 })].map(
    ({ id }) => id,
  )
  assert.equal(new Set(ids).size, 4)
  assert.equal(opened('http://a/v1/').id, ids[0])
})

test('a server that is busy for a moment is asked again', async () => {
  const { url, sent } = await server((one, response, nth) =>
    nth < 3 ? say(response, nth === 1 ? 503 : 429, {}, { 'retry-after': '0' }) : well(one, response, nth),
  )
  assert.equal((await opened(url).embed(['one'], items)).length, 1)
  assert.equal(sent.length, 3)
})

test('for a question, which somebody waits for, there is one try', async () => {
  const { url, sent } = await server((_, response) => say(response, 503, {}))
  await fails(opened(url).embed(['one'], { use: 'question', signal }), 'later', /busy/)
  assert.equal(sent.length, 1)
})

test('a wrong key and an unknown model are said at once, and not tried again', async () => {
  const locked = await server((_, response) => say(response, 401, { error: { message: 'no' } }))
  await fails(opened(locked.url, { key: 'wrong' }).embed(['one'], items), 'never', /key/)
  assert.equal(locked.sent.length, 1)
  const empty = await server((_, response) => say(response, 404, { error: 'model not found' }))
  await fails(opened(empty.url).embed(['one'], items), 'never', /no model "small"/)
  assert.equal(empty.sent.length, 1)
})

test('a batch that is too large is halved until it is taken, and the size is kept', async () => {
  const { url, sent } = await server((one, response, nth) => (one.body.input.length > 10 ? say(response, 413, {}) : well(one, response, nth)))
  const server64 = opened(url)
  const texts = Array.from({ length: 64 }, (_, n) => `text ${n}`)
  assert.deepEqual(await server64.embed(texts, items), await vectors(texts))
  const before = sent.length
  await server64.embed(texts.slice(0, 8), items)
  assert.equal(sent.length, before + 1)
  assert.ok(sent.slice(-2).every(({ body }) => body.input.length <= 10))
})

test('a text that is too long is cut until it is taken, and its neighbours are not', async () => {
  const { url, sent } = await server((one, response, nth) =>
    one.body.input.some((text) => text.length > 2000) ? say(response, 500, { error: 'input is too large' }) : well(one, response, nth),
  )
  const long = 'word '.repeat(4000)
  const made = await opened(url).embed(['first', long, 'last'], items)
  assert.equal(made.length, 3)
  const [first, last] = await vectors(['first', 'last'])
  assert.deepEqual([made[0], made[2]], [first, last])
  assert.ok(sent.every(({ body }) => body.input.every((text) => text.length <= 6000)))
})

test('a server that refuses everything is trouble, not a loop', async () => {
  const { url, sent } = await server((_, response) => say(response, 400, { error: 'unknown field' }))
  await fails(opened(url).embed(['one', 'two', 'three', 'x'.repeat(5000)], items), 'never', /does not take/)
  assert.ok(sent.length < 15)
})

test('one that never answers is given up', async () => {
  const { url } = await server(() => {})
  await fails(opened(url, { patience: 30, pauses: [0, 0] }).embed(['one'], items), 'later', /too long/)
})

test('stopping ends the wait at once', async () => {
  const { url } = await server(() => {})
  const stop = new AbortController()
  const asked = opened(url).embed(['one'], { use: 'item', signal: stop.signal })
  setImmediate(() => stop.abort())
  await assert.rejects(asked, { name: 'AbortError' })
})

test('a redirect is not followed: the words go where they were meant to go', async () => {
  const elsewhere = await server(well)
  const { url } = await server((_, response) => say(response, 307, '', { location: `${elsewhere.url}/embeddings` }))
  await fails(opened(url).embed(['one'], items), 'later', /cannot be reached/)
  assert.equal(elsewhere.sent.length, 0)
})

test('what is no answer is told as such, and never taken for one', async () => {
  const replies: readonly unknown[] = [
    '<html>hello</html>',
    {},
    { data: [] },
    {
      data: [
        { index: 0, embedding: [] },
        { index: 1, embedding: [1] },
      ],
    },
    {
      data: [
        { index: 0, embedding: ['a'] },
        { index: 1, embedding: [1] },
      ],
    },
    {
      data: [
        { index: 0, embedding: [1, 2] },
        { index: 1, embedding: [1] },
      ],
    },
    {
      data: [
        { index: 0, embedding: [1, 2] },
        { index: 0, embedding: [1, 2] },
      ],
    },
    {
      data: [
        { index: 0, embedding: [1e60, 2] },
        { index: 1, embedding: [1, 2] },
      ],
    },
    {
      data: [
        { index: 0, embedding: 'AAA=' },
        { index: 1, embedding: 'AAAAAA==' },
      ],
    },
    {
      data: [
        { index: 0, embedding: Array.from({ length: 5000 }, () => 1) },
        { index: 1, embedding: Array.from({ length: 5000 }, () => 1) },
      ],
    },
  ]
  for (const reply of replies) {
    const { url } = await server((_, response) => say(response, 200, reply))
    await fails(opened(url).embed(['one', 'two'], items), 'never', /cannot use/)
  }
})
