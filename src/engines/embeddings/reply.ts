import { z } from 'zod'

const numbers = z.array(z.number()).min(1).max(4096)
/** As numbers, or as the base64 of 32-bit floats, little-endian, which some servers send unasked. */
const reply = z.object({ data: z.array(z.object({ index: z.int().min(0).optional(), embedding: z.union([numbers, z.string().min(4)]) })) })

/** The vectors in a reply, in the order of the texts; or what is wrong with it, in a few words. */
export function vectorsIn(body: string, count: number): Float32Array[] | string {
  let json: unknown
  try {
    json = JSON.parse(body)
  } catch {
    return 'no JSON'
  }
  const read = reply.safeParse(json)
  if (!read.success) return 'no list of vectors'
  const { data } = read.data
  if (data.length !== count) return `${data.length} vectors for ${count} texts`
  const vectors: (Float32Array | undefined)[] = Array.from({ length: count })
  for (const [n, { index, embedding }] of data.entries()) {
    const vector = typeof embedding === 'string' ? floats(embedding) : Float32Array.from(embedding)
    if (!vector || vector.some((value) => !Number.isFinite(value))) return 'vectors that are no numbers'
    vectors[index ?? n] = vector
  }
  const all = vectors.filter((vector) => vector !== undefined)
  return all.length === count ? all : 'vectors whose order is unclear'
}

function floats(base64: string): Float32Array | undefined {
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length === 0 || bytes.length % 4 !== 0 || bytes.length > 4 * 4096) return undefined
  return Float32Array.from({ length: bytes.length / 4 }, (_, n) => bytes.readFloatLE(4 * n))
}
