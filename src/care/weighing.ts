import { withSigns } from './signs.ts'

/**
 * A linear classifier (multinomial logistic regression) over hashed features: words, pairs of words, signs, pairs of signs,
 * and pieces of words (4 letters, so that typing errors do not matter). The same function makes the features in training.
 */
export const buckets = 65_536

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hash(kind: number, text: string): number {
  let h = (0x811c9dc5 ^ kind) >>> 0
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i)
    h = Math.imul(h, 0x01000193)
  }
  h ^= h >>> 15
  return (h >>> 0) % buckets
}

export type Features = { readonly at: readonly number[]; readonly worth: number }

/** Bucket numbers of a plain text, without repeats, and the worth of each (their vector has length 1). */
export function features(plainText: string): Features {
  const found = new Set<number>()
  const words = plainText.match(/[\p{L}\p{N}']+|[?\u{1F602}\u{1F923}\u{1F480}]/gu) ?? []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    found.add(hash(1, word))
    if (i > 0) found.add(hash(2, `${words[i - 1]} ${word}`))
    if (word.length > 4) for (let n = 0; n + 4 <= word.length; n++) found.add(hash(3, word.slice(n, n + 4)))
  }
  const stream = withSigns(plainText).match(/[\p{L}\p{N}']+/gu) ?? []
  let last = ''
  for (let i = 0; i < stream.length; i++) {
    const word = stream[i] as string
    const isSign = isSignName(word)
    if (isSign) {
      found.add(hash(4, word))
      if (last) found.add(hash(5, `${last} ${word}`))
      last = word
    }
    const next = stream[i + 1]
    if (next && (isSign || isSignName(next))) found.add(hash(6, `${word} ${next}`))
  }
  if (!last) found.add(hash(7, 'no sign'))
  if (/\b(?:i|me|my|myself)\b/.test(plainText)) found.add(hash(7, last ? 'i, sign' : 'i'))
  found.add(hash(8, words.length < 5 ? 'short' : words.length < 15 ? 'middling' : 'long'))
  return { at: [...found], worth: 1 / Math.sqrt(Math.max(found.size, 1)) }
}

const isSignName = (word: string): boolean => word.charCodeAt(0) === 122 && word.length > 4

/** `buckets` divides the number of buckets in the features, so a smaller head folds them. */
export type Head = {
  readonly buckets: number
  readonly classes: readonly string[]
  readonly bias: readonly number[]
  readonly scale: number
  readonly weights: Int8Array
}

/** Probabilities, one for each class of the head. Weights lie bucket by bucket: `weights[bucket * classes + class]`. */
export function weigh(head: Head, { at, worth }: Features): number[] {
  const many = head.classes.length
  const sums = [...head.bias]
  const step = head.scale * worth
  for (const bucket of at) {
    const from = (bucket % head.buckets) * many
    for (let c = 0; c < many; c++) sums[c] = (sums[c] as number) + (head.weights[from + c] as number) * step
  }
  const top = Math.max(...sums)
  const raised = sums.map((sum) => Math.exp(sum - top))
  const total = raised.reduce((a, b) => a + b, 0)
  return raised.map((value) => value / total)
}

/** Two heads in one file: a line of JSON (classes, biases, scales), then the weights of each, one signed byte a weight. */
export function readHeads(bytes: Uint8Array): Head[] {
  const end = bytes.indexOf(10)
  const told = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as { classes: string[]; bias: number[]; scale: number; buckets: number }[]
  let from = end + 1
  return told.map((head) => {
    if (buckets % head.buckets !== 0) throw new RangeError(`weights were made for ${head.buckets} buckets`)
    const size = head.classes.length * head.buckets
    const weights = new Int8Array(bytes.buffer, bytes.byteOffset + from, size)
    from += size
    return { buckets: head.buckets, classes: head.classes, bias: head.bias, scale: head.scale, weights }
  })
}
