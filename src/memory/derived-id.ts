import { createHash } from 'node:crypto'

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * Ids for what is read off an item: the same item, read in the same way, gives the same ids, so that what is derived again
 * is recognised. In the form of a ULID, so that they stand in order of time: `at` gives the first ten letters, a digest of
 * the item, the `way` and a count the other sixteen.
 */
export function derivedIds(item: string, way: string, at: Temporal.Instant): () => string {
  let n = 0
  return () => `${encoded(BigInt(Math.max(0, at.epochMilliseconds)), 10)}${encoded(digest(`${item}\0${way}\0${n++}`), 16)}`
}

const digest = (text: string): bigint => BigInt(`0x${createHash('sha256').update(text).digest('hex').slice(0, 20)}`)

function encoded(value: bigint, length: number): string {
  let left = value
  let text = ''
  for (let n = 0; n < length; n++) {
    text = letters.charAt(Number(left & 31n)) + text
    left >>= 5n
  }
  return text
}
