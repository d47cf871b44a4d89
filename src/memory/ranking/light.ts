/** Sets of the words of a question, as bits, and what they are worth together. */

/** The weight of a set of words, as a share of `full`. */
export function worthOf(weights: readonly number[], full = 1): (mask: number) => number {
  const known = new Map<number, number>()
  return (mask) => {
    let sum = known.get(mask)
    if (sum !== undefined) return sum
    sum = 0
    for (let n = 0; n < weights.length; n++) if (mask & (1 << n)) sum += weights[n] as number
    sum /= full
    known.set(mask, sum)
    return sum
  }
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
