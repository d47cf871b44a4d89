/**
 * Vectors as bytes. A vector of length 1 is multiplied by a scale that depends on its dimensions alone, and rounded, so that
 * a dot product of bytes is a cosine after one division. Rows are padded to 16 bytes, the width of a SIMD register.
 */

/** Bytes that a vector takes. */
export const strideOf = (dimensions: number): number => Math.ceil(dimensions / 16) * 16

/** The parts of a unit vector are about 1/sqrt(dimensions); eight times that still fits. */
const scaleOf = (dimensions: number): number => 127 * Math.max(1, Math.sqrt(dimensions) / 8)

export function toBytes(vector: ArrayLike<number>): Int8Array {
  const bytes = new Int8Array(strideOf(vector.length))
  let square = 0
  for (let d = 0; d < vector.length; d++) square += (vector[d] as number) ** 2
  if (!(square > 0)) return bytes
  const scale = scaleOf(vector.length) / Math.sqrt(square)
  for (let d = 0; d < vector.length; d++) bytes[d] = Math.max(-127, Math.min(127, Math.round((vector[d] as number) * scale)))
  return bytes
}

/** The cosine that a dot product of bytes stands for. */
export const cosineOf = (product: number, dimensions: number): number => Math.max(-1, Math.min(1, product / scaleOf(dimensions) ** 2))

export function product(a: Int8Array, b: Int8Array): number {
  let sum = 0
  for (let d = 0; d < a.length; d++) sum += (a[d] as number) * (b[d] as number)
  return sum
}

/** Zeros stand for an item without a vector. */
export function isBlank(bytes: Int8Array): boolean {
  for (const byte of bytes) if (byte !== 0) return false
  return true
}
