import assert from 'node:assert/strict'
import { readFileSync, statSync } from 'node:fs'
import { test } from 'node:test'
import { wordTable } from './word-table.ts'

const file = new URL('./words.bin', import.meta.url)
const table = wordTable(readFileSync(file))

const meaningOf = (text: string): Float32Array => {
  const into = new Float32Array(table.dimensions)
  table.meaning(text, into)
  return into
}
const cosine = (a: string, b: string): number => {
  const other = meaningOf(b)
  return meaningOf(a).reduce((sum, value, d) => sum + value * (other[d] ?? 0), 0)
}

test('the table is small enough to be carried along', () => {
  assert.ok(statSync(file).size <= 5_000_000)
})

test('what means the same stands near, though not a word is the same', () => {
  const pairs = [
    ['what did the doctor say about my knee', 'the physician examined a swollen leg'],
    ['my sister rang about her wedding', 'an aunt phoned, the marriage is in June'],
    ['we bought a dog', 'a new puppy lives with us'],
    ['the car broke down on the motorway', 'our vehicle stopped on a highway'],
  ] as const
  for (const [a, b] of pairs) {
    for (const [other] of pairs) if (other !== a) assert.ok(cosine(a, b) > cosine(other, b) + 0.15, `"${b}" is nearer to "${a}" than to "${other}"`)
  }
})

test('a text without a known word means nothing', () => {
  const into = new Float32Array(table.dimensions).fill(1)
  assert.equal(table.meaning('xqzzt 🙂', into), false)
  assert.ok(into.every((value) => value === 0))
  assert.equal(table.meaning('', into), false)
})

test('a vector has length 1, and a name says little beside what is told', () => {
  assert.ok(Math.abs(Math.hypot(...meaningOf('the boat is for sale')) - 1) < 1e-5)
  assert.ok(cosine('Anna sold the boat', 'Priya sold the boat') > 0.9)
})

test('a damaged table is noticed', () => {
  const bytes = readFileSync(file)
  bytes[100_000] = (bytes[100_000] as number) ^ 1
  assert.throws(() => wordTable(bytes), /damaged/)
  assert.throws(() => wordTable(bytes.subarray(0, 1000)), TypeError)
  assert.throws(() => wordTable(Buffer.from('nothing')), TypeError)
})
