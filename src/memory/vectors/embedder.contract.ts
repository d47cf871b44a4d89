import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Trouble } from '../../words/trouble.ts'
import type { Embedder } from './embedder.ts'

/** What every model for meaning must do. `broken` is one that cannot be reached. */
export function embedderContract(name: string, parts: { fresh(): Promise<Embedder>; broken(): Promise<Embedder> }): void {
  const signal = new AbortController().signal
  const cosine = (a: Float32Array, b: Float32Array): number => {
    const dot = (x: Float32Array, y: Float32Array): number => x.reduce((sum, value, d) => sum + value * (y[d] ?? 0), 0)
    return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b))
  }

  test(`${name}: one vector a text, in order, all of one length, the same for the same text`, async () => {
    const model = await parts.fresh()
    assert.ok(model.most >= 1 && model.id.length > 0)
    const texts = ['the boat is for sale', 'my knee hurts', 'the boat is for sale']
    const vectors = await model.embed(texts, { use: 'item', signal })
    assert.equal(vectors.length, 3)
    assert.equal(new Set(vectors.map(({ length }) => length)).size, 1)
    assert.ok(cosine(vectors[0]!, vectors[2]!) > 0.999)
    assert.ok(cosine(vectors[0]!, vectors[1]!) < 0.999)
    const [question] = await model.embed(['my knee hurts'], { use: 'question', signal })
    assert.equal(question?.length, vectors[0]!.length)
  })

  test(`${name}: as many texts as it says it takes, and an empty one among them`, async () => {
    const model = await parts.fresh()
    const texts = Array.from({ length: model.most }, (_, n) => (n === 0 ? '' : `number ${n}`))
    assert.equal((await model.embed(texts, { use: 'item', signal })).length, model.most)
  })

  test(`${name}: what cannot be had is trouble, told in words`, async () => {
    const model = await parts.broken()
    await assert.rejects(model.embed(['the boat'], { use: 'item', signal }), (error) => error instanceof Trouble && error.tell.length > 20)
  })

  test(`${name}: stops when it is told to`, async () => {
    const model = await parts.fresh()
    await assert.rejects(model.embed(['the boat'], { use: 'item', signal: AbortSignal.abort() }))
  })
}
