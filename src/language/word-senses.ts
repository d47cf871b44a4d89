import { brotliDecompressSync } from 'node:zlib'
import { hashOf } from './features.ts'
import { hashIndex } from './hash-index.ts'

/**
 * What a word is like: a small vector per common English word, so that a classifier that learned "remind me to ring my
 * sister" has a notion of "phone my aunt". The table is a reduction of GloVe (Pennington, Socher, Manning 2014; vectors
 * dedicated to the public domain under PDDL 1.0) by principal components, in bytes.
 */
export type WordSenses = {
  readonly dimensions: number
  /** Adds up what the words of an utterance are like, rarer words more, and scales the sum to length 1 (or leaves zeros). */
  sum(parts: readonly string[], into: Float32Array): void
}

/** File layout, packed by Brotli, little-endian: u32 count, u32 dimensions, u32 hashes (most frequent word first), then i8 rows of length 127. */
export function wordSenses(file: Uint8Array): WordSenses {
  const bytes = brotliDecompressSync(file)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint32(0, true)
  const dimensions = view.getUint32(4, true)
  const hashes = new Uint32Array(count)
  for (let n = 0; n < count; n++) hashes[n] = view.getUint32(8 + 4 * n, true)
  const rows = new Int8Array(bytes.buffer, bytes.byteOffset + 8 + 4 * count, count * dimensions)
  const index = hashIndex(hashes)
  return {
    dimensions,
    sum(parts, into) {
      into.fill(0)
      for (const part of parts) {
        const row = index.row(hashOf(part, 9))
        if (row < 0) continue
        const weight = weightOfRank(row)
        const at = row * dimensions
        for (let d = 0; d < dimensions; d++) into[d] = (into[d] as number) + weight * (rows[at + d] as number)
      }
      let square = 0
      for (const value of into) square += value * value
      if (square === 0) return
      const scale = 1 / Math.sqrt(square)
      for (let d = 0; d < dimensions; d++) into[d] = (into[d] as number) * scale
    },
  }
}

/** Common words say less: Zipf's law makes the rank a stand-in for frequency, and this is then about an idf. */
const weightOfRank = (rank: number): number => Math.log(2 + rank)
