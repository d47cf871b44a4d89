/** Sets of the words of a question, as bits, and what they are worth together. */

/** The weight of a set of words, as a share of `full`. Sums of twelve words each are kept: it is asked very often. */
export function worthOf(weights: readonly number[], full = 1): (mask: number) => number {
  const low = sumsOf(weights.slice(0, half), full)
  const high = sumsOf(weights.slice(half), full)
  return (mask) => (low[mask & (low.length - 1)] as number) + (high[(mask >> half) & (high.length - 1)] as number)
}

const half = 12

function sumsOf(weights: readonly number[], full: number): Float64Array {
  const sums = new Float64Array(1 << weights.length)
  for (const [n, weight] of weights.entries()) for (let mask = 0; mask < 1 << n; mask++) sums[mask | (1 << n)] = (sums[mask] as number) + weight / full
  return sums
}

/**
 * How much of a word shines on an item from where it stands: on the item itself, on those before it, after it. The answer follows
 * the turn that holds the topic words.
 */
const shine: readonly (readonly [number, number])[] = [
  [0, 1],
  [-1, 0.6],
  [-2, 0.45],
  [1, 0.35],
  [-3, 0.25],
  [2, 0.2],
]

/** The light on an item: every word of the question from where it shines brightest. */
export function glow(maskAt: (by: number) => number, weights: readonly number[]): number {
  let sum = 0
  let seen = 0
  for (const [by, share] of shine) {
    const fresh = maskAt(by) & ~seen
    if (fresh === 0) continue
    seen |= fresh
    for (let n = 0; n < weights.length; n++) if (fresh & (1 << n)) sum += (weights[n] as number) * share
  }
  return sum
}
