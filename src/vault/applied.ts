import { createHash } from 'node:crypto'

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const ulid = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/

/**
 * An op id as 16 bytes, for the table of applied ops. A ULID is its own 128 bits, so that it stays in order of time and a
 * busy day touches few pages; anything else becomes the first half of its SHA-256. With its row that is some 20 bytes an
 * op, small enough to be kept for ever, so that an op is recognised however late it comes again.
 */
export function appliedKey(id: string): Uint8Array {
  if (!ulid.test(id)) return createHash('sha256').update(id).digest().subarray(0, 16)
  let bits = 0n
  for (const letter of id) bits = (bits << 5n) | BigInt(crockford.indexOf(letter))
  return Buffer.from(bits.toString(16).padStart(32, '0'), 'hex')
}
