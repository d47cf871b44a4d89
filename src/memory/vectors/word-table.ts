import { crc32 } from 'node:zlib'
import { hashOf } from '../../language/features.ts'
import { hashIndex } from '../../language/hash-index.ts'
import { wordsOf } from '../terms.ts'

/**
 * What words mean, for 49,000 English words: a reduction of GloVe (Pennington, Socher, Manning 2014; PDDL 1.0), made by
 * `training/derive-embeddings.ts`, where the method is told.
 */
export type WordTable = {
  /** Names the table: vectors that were made with another cannot be compared. */
  readonly version: number
  readonly dimensions: number
  /** What a text means: the weighed sum of its words, at length 1. False, and zeros, where it holds no known word. */
  meaning(text: string, into: Float32Array): boolean
}

export const tableMagic = 0x5753314f
export const tableHeader = 20
/** Of the words' hashes, so that they differ from those of the classifiers. */
export const tableSeed = 11

/** Little-endian: u32 magic, version, count, dimensions, CRC-32 of what follows; u32 hashes, u16 weights, i8 rows; most frequent word first. */
export function tableLayout(count: number, dimensions: number) {
  const weights = tableHeader + 4 * count
  const rows = weights + 2 * count
  return { hashes: tableHeader, weights, rows, end: rows + count * dimensions }
}

export function wordTable(bytes: Uint8Array): WordTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < tableHeader || view.getUint32(0, true) !== tableMagic) throw new TypeError('this is no table of words')
  const version = view.getUint32(4, true)
  const count = view.getUint32(8, true)
  const dimensions = view.getUint32(12, true)
  const layout = tableLayout(count, dimensions)
  if (bytes.length !== layout.end || crc32(bytes.subarray(tableHeader)) !== view.getUint32(16, true)) throw new TypeError('the table of words is damaged')
  const index = hashIndex(Uint32Array.from({ length: count }, (_, n) => view.getUint32(layout.hashes + 4 * n, true)))
  const rows = new Int8Array(bytes.buffer, bytes.byteOffset + layout.rows, count * dimensions)

  return {
    version,
    dimensions,
    meaning(text, into) {
      into.fill(0)
      for (const word of wordsOf(text)) {
        const row = index.row(hashOf(word, tableSeed))
        if (row < 0) continue
        const weight = view.getUint16(layout.weights + 2 * row, true)
        const start = row * dimensions
        for (let d = 0; d < dimensions; d++) into[d] = (into[d] as number) + weight * (rows[start + d] as number)
      }
      let square = 0
      for (const value of into) square += value * value
      if (square === 0) return false
      const scale = 1 / Math.sqrt(square)
      for (let d = 0; d < into.length; d++) into[d] = (into[d] as number) * scale
      return true
    },
  }
}
