import { featuresOf } from './features.ts'
import type { Features, StemCache } from './features.ts'
import { hashIndex } from './hash-index.ts'
import type { HashIndex } from './hash-index.ts'
import type { WordSenses } from './word-senses.ts'

/**
 * A linear classifier over hashed features: each feature has a row of weights, one per label that it speaks for or
 * against. Small enough to commit, and a whole utterance takes some tens of microseconds.
 */
export type Guess = { readonly label: string; readonly score: number }

export type Classifier = {
  readonly labels: readonly string[]
  /** Best first, scores from 0 to 1 that add up to 1 over all labels; at most `most`. */
  classify(text: string, most?: number): Guess[]
  /** How rare a feature is (inverse document frequency); what was never seen is the rarest. */
  rarity(hash: number): number
}

/** What is written to disk. Rows are sparse: `from[row]` to `from[row + 1]` index `label` and `weight`. */
export type Weights = {
  readonly labels: readonly string[]
  /** How sharply margins turn into probabilities: fitted on held-out utterances. */
  readonly sharpness: number
  /** Per label: the size of one step of its weights. */
  readonly steps: Float32Array
  readonly keys: Uint32Array
  /** Inverse document frequency per row, in 1/16. */
  readonly idf: Uint8Array
  readonly from: Uint32Array
  readonly label: Uint8Array | Uint16Array
  readonly weight: Int8Array
  /** Dense weights of the word senses, label by label. */
  readonly senses: Int8Array
}

/** How much each block counts, relative to the words. Chosen by cross-validation on training sets. */
export const blockWeights = { words: 1, letters: 0.7, senses: 1 } as const

/** A vector over rows of a model, blocks scaled to their weight. */
export type Sparse = { readonly rows: Int32Array; readonly values: Float32Array }

/** Turns features into values: (1 + log tf) x idf, each block brought to its length. `counts` is scratch, a zero per row. */
export function sparse(features: Features, index: HashIndex, scale: { idf(row: number): number; counts: Uint16Array }): Sparse {
  const most = features.words.length + features.letters.length
  const rows = new Int32Array(most)
  const values = new Float32Array(most)
  const { counts } = scale
  let size = 0
  for (const [block, length] of [
    [features.words, blockWeights.words],
    [features.letters, blockWeights.letters],
  ] as const) {
    const first = size
    for (const hash of block) {
      const row = index.row(hash)
      if (row < 0) continue
      if (counts[row] === 0) rows[size++] = row
      counts[row] = (counts[row] as number) + 1
    }
    let square = 0
    for (let n = first; n < size; n++) {
      const row = rows[n] as number
      const count = counts[row] as number
      counts[row] = 0
      const value = (count === 1 ? 1 : 1 + Math.log(count)) * scale.idf(row)
      values[n] = value
      square += value * value
    }
    const by = square === 0 ? 0 : length / Math.sqrt(square)
    for (let n = first; n < size; n++) values[n] = (values[n] as number) * by
  }
  return { rows: rows.subarray(0, size), values: values.subarray(0, size) }
}

/** What stands in no row was seen hardly ever. */
const rarest = 10

export function classifier(weights: Weights, senses: WordSenses): Classifier {
  const { labels, steps, from, label, weight } = weights
  const index = hashIndex(weights.keys)
  const cache: StemCache = new Map()
  const scale = { idf: (row: number): number => (weights.idf[row] as number) / 16, counts: new Uint16Array(weights.keys.length) }
  const dimensions = senses.dimensions
  const like = new Float32Array(dimensions)
  const margins = new Float32Array(labels.length)
  return {
    labels,
    rarity(hash) {
      const row = index.row(hash)
      return row < 0 ? rarest : scale.idf(row)
    },
    classify(text, most = 5) {
      const features = featuresOf(text, cache)
      const { rows, values } = sparse(features, index, scale)
      margins.fill(0)
      for (let n = 0; n < rows.length; n++) {
        const row = rows[n] as number
        const value = values[n] as number
        for (let at = from[row] as number, to = from[row + 1] as number; at < to; at++) {
          const of = label[at] as number
          margins[of] = (margins[of] as number) + value * (weight[at] as number)
        }
      }
      senses.sum(features.parts, like)
      for (let of = 0; of < labels.length; of++) {
        let sum = 0
        const base = of * dimensions
        for (let d = 0; d < dimensions; d++) sum += (like[d] as number) * (weights.senses[base + d] as number)
        margins[of] = ((margins[of] as number) + sum * blockWeights.senses) * (steps[of] as number) * weights.sharpness
      }
      return best(labels, margins, most)
    },
  }
}

function best(labels: readonly string[], margins: Float32Array, most: number): Guess[] {
  let highest = -Infinity
  for (const margin of margins) if (margin > highest) highest = margin
  let sum = 0
  // What is e^20 times less likely adds nothing that could be seen.
  for (const margin of margins) if (margin > highest - 20) sum += Math.exp(margin - highest)
  const order: number[] = []
  for (let of = 0; of < labels.length; of++) {
    const margin = margins[of] as number
    let place = order.length
    while (place > 0 && (margins[order[place - 1] as number] as number) < margin) place--
    if (place >= most) continue
    order.splice(place, 0, of)
    if (order.length > most) order.pop()
  }
  return order.map((of) => ({ label: labels[of] as string, score: Math.exp((margins[of] as number) - highest) / sum }))
}
