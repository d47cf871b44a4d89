import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import type { Weights } from './classifier.ts'

/**
 * Weights as bytes, packed by Brotli (half the size; unpacked in some twenty milliseconds). Little-endian: u32 length of a JSON head, the head, then steps (f32), keys (u32), how many weights
 * each row has (u8 or u16, as the labels), idf (u8), labels, weights (i8), senses (i8). Every part starts at a multiple of 4.
 */
type Head = { readonly labels: readonly string[]; readonly sharpness: number; readonly rows: number; readonly entries: number; readonly senses: number }

const padded = (length: number): number => Math.ceil(length / 4) * 4
const wide = (labels: number): boolean => labels > 255

export function writeWeights(weights: Weights): Uint8Array {
  const head: Head = {
    labels: weights.labels,
    sharpness: weights.sharpness,
    rows: weights.keys.length,
    entries: weights.weight.length,
    senses: weights.senses.length,
  }
  const text = new TextEncoder().encode(JSON.stringify(head))
  const counts = Uint16Array.from(weights.keys, (_, row) => (weights.from[row + 1] as number) - (weights.from[row] as number))
  const of = wide(weights.labels.length) ? Uint16Array.from(weights.label) : Uint8Array.from(weights.label)
  const arrays = [
    text,
    weights.steps,
    weights.keys,
    wide(weights.labels.length) ? counts : Uint8Array.from(counts),
    weights.idf,
    of,
    weights.weight,
    weights.senses,
  ]
  const bytes = new Uint8Array(4 + arrays.reduce((sum, array) => sum + padded(array.byteLength), 0))
  new DataView(bytes.buffer).setUint32(0, text.length, true)
  let at = 4
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at)
    at += padded(array.byteLength)
  }
  return brotliCompressSync(bytes)
}

export function readWeights(file: Uint8Array): Weights {
  const unpacked = brotliDecompressSync(file)
  // A copy that starts at a multiple of 4, as typed arrays want it: a pooled Buffer may not.
  const bytes = unpacked.byteOffset % 4 === 0 ? unpacked : unpacked.slice()
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Head
  let at = 4 + padded(length)
  const take = (size: number): [ArrayBuffer, number] => {
    const start = bytes.byteOffset + at
    at += padded(size)
    return [bytes.buffer as ArrayBuffer, start]
  }
  const one = wide(head.labels.length) ? 2 : 1
  const narrow = (count: number): Uint8Array | Uint16Array => (one === 2 ? new Uint16Array(...take(count * 2), count) : new Uint8Array(...take(count), count))
  const steps = new Float32Array(...take(head.labels.length * 4), head.labels.length)
  const keys = new Uint32Array(...take(head.rows * 4), head.rows)
  const counts = narrow(head.rows)
  const idf = new Uint8Array(...take(head.rows), head.rows)
  const label = narrow(head.entries)
  const weight = new Int8Array(...take(head.entries), head.entries)
  const senses = new Int8Array(...take(head.senses), head.senses)
  const from = new Uint32Array(head.rows + 1)
  for (let row = 0; row < head.rows; row++) from[row + 1] = (from[row] as number) + (counts[row] as number)
  return { labels: head.labels, sharpness: head.sharpness, steps, keys, idf, from, label, weight, senses }
}
