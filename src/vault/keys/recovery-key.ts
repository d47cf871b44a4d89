import { createHash, randomBytes } from 'node:crypto'

/**
 * The recovery key: 120 random bits, printed as 24 letters of Crockford's base 32 and 4 letters of check, in groups of
 * four. It has no I, L, O or U, and reads those that are typed as the 1, 1, 0 and V they were most likely meant as.
 */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const secretBytes = 15
const secretLetters = 24
const checkLetters = 4

export const newRecoveryKey = (): Uint8Array => randomBytes(secretBytes)

/** As it is printed: `7K3M-…`, seven groups. */
export function printed(secret: Uint8Array): string {
  const plain = spelled(secret)
  return (plain + check(plain)).replace(/(.{4})(?=.)/g, '$1-')
}

export type Typed =
  | { readonly kind: 'good'; readonly secret: Uint8Array }
  /** Not a key as printed. `group` counts from 1 where one letter explains it. */
  | { readonly kind: 'mistyped'; readonly tell: string; readonly group?: number }

/** Reads a key as a person types it: any case, with or without dashes and spaces. */
export function typed(text: string): Typed {
  const bare = text
    .toUpperCase()
    .replace(/[\s\-‐-―_.]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/U/g, 'V')
  const strange = [...bare].find((letter) => !letters.includes(letter))
  if (strange !== undefined) return { kind: 'mistyped', tell: `A recovery key has only letters and digits; there is a "${strange}" in this one.` }
  const whole = secretLetters + checkLetters
  if (bare.length !== whole) return { kind: 'mistyped', tell: `A recovery key has ${whole} letters in seven groups; this one has ${bare.length}.` }
  if (check(bare.slice(0, secretLetters)) === bare.slice(secretLetters)) return { kind: 'good', secret: bytesOf(bare.slice(0, secretLetters)) }
  const group = wrongGroup(bare)
  return group === undefined
    ? { kind: 'mistyped', tell: 'There is a slip in this recovery key. Please compare it with the one you wrote down, letter by letter.' }
    : { kind: 'mistyped', group, tell: `There is a slip in this recovery key, most likely in group ${group}. Please look at that one again.` }
}

function spelled(secret: Uint8Array): string {
  let bits = BigInt(`0x${Buffer.from(secret).toString('hex')}`)
  let text = ''
  for (let n = 0; n < secretLetters; n++) {
    text = letters[Number(bits & 31n)] + text
    bits >>= 5n
  }
  return text
}

function bytesOf(text: string): Uint8Array {
  let bits = 0n
  for (const letter of text) bits = (bits << 5n) | BigInt(letters.indexOf(letter))
  return Buffer.from(bits.toString(16).padStart(secretBytes * 2, '0'), 'hex')
}

/** Twenty bits of SHA-256: a slip passes unnoticed once in a million. */
function check(plain: string): string {
  const digest = createHash('sha256').update(`os1 recovery ${plain}`).digest()
  return [0, 1, 2, 3].map((n) => letters[(digest[n] ?? 0) & 31]).join('')
}

/** The group in which changing one letter, or swapping two neighbours, makes the key right; undefined when none or several do. */
function wrongGroup(bare: string): number | undefined {
  const right = (candidate: string): boolean => check(candidate.slice(0, secretLetters)) === candidate.slice(secretLetters)
  const groups = new Set<number>()
  for (let at = 0; at < bare.length; at++) {
    for (const letter of letters) if (right(bare.slice(0, at) + letter + bare.slice(at + 1))) groups.add(Math.floor(at / 4) + 1)
    if (at > 0 && right(bare.slice(0, at - 1) + bare[at] + bare[at - 1] + bare.slice(at + 1))) groups.add(Math.floor((at - 1) / 4) + 1)
  }
  return groups.size === 1 ? [...groups][0] : undefined
}
