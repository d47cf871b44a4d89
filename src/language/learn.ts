import { blockWeights, sparse } from './classifier.ts'
import type { Sparse, Weights } from './classifier.ts'
import { featuresOf } from './features.ts'
import type { StemCache } from './features.ts'
import { hashIndex } from './hash-index.ts'
import { solve } from './solve.ts'
import type { WordSenses } from './word-senses.ts'

export type Example = { readonly text: string; readonly label: string; readonly weight?: number }

export type LearnOptions = {
  /** Penalty of an error against simplicity; higher fits closer. */
  readonly cost: number
  /** Passes over the examples, per label. */
  readonly passes: number
  /** How large it may be on disk: the smallest weights go first. */
  readonly bytes: number
  /** Features seen in fewer examples than this are left out. */
  readonly least: number
  readonly sharpness: number
}

export const learnDefaults: LearnOptions = { cost: 1, passes: 10, bytes: 2_175_000, least: 1, sharpness: 4 }

/**
 * Trains a classifier: one linear support vector machine per label against the rest, squared hinge loss, by dual
 * coordinate descent (Hsieh et al., "A dual coordinate descent method for large-scale linear SVM", ICML 2008), over
 * tf-idf of hashed words and letters and over word senses. Deterministic.
 */
export function learn(examples: readonly Example[], senses: WordSenses, options: LearnOptions = learnDefaults): Weights {
  const labels = [...new Set(examples.map((example) => example.label))].sort()
  const numberOf = new Map(labels.map((label, n) => [label, n]))
  const cache: StemCache = new Map()
  const features = examples.map((example) => featuresOf(example.text, cache))

  const seenIn = new Map<number, number>()
  for (const { words, letters } of features) for (const hash of new Set([...words, ...letters])) seenIn.set(hash, (seenIn.get(hash) ?? 0) + 1)
  const keys = Uint32Array.from([...seenIn].filter(([, count]) => count >= options.least).map(([hash]) => hash)).sort()
  const idf = Uint8Array.from(keys, (hash) => Math.min(255, Math.round(16 * Math.log(1 + examples.length / (seenIn.get(hash) as number)))))
  const index = hashIndex(keys)
  const scale = { idf: (row: number): number => (idf[row] as number) / 16, counts: new Uint16Array(keys.length) }

  const dimensions = senses.dimensions
  const like = new Float32Array(dimensions)
  const vectors = features.map((feature): Sparse => {
    const { rows, values } = sparse(feature, index, scale)
    senses.sum(feature.parts, like)
    const all = new Int32Array(rows.length + dimensions)
    const valued = new Float32Array(rows.length + dimensions)
    all.set(rows)
    valued.set(values)
    for (let d = 0; d < dimensions; d++) {
      all[rows.length + d] = keys.length + d
      valued[rows.length + d] = (like[d] as number) * blockWeights.senses
    }
    return { rows: all, values: valued }
  })
  const classes = Int32Array.from(examples, (example) => numberOf.get(example.label) as number)
  const costs = Float32Array.from(examples, (example) => options.cost * (example.weight ?? 1))
  const planes = labels.map((_, of) => solve({ vectors, classes, costs, of, size: keys.length + dimensions, passes: options.passes }))
  return packed({ labels, planes, keys, idf, dimensions, options })
}

/** Prunes and rounds to bytes. A weight counts by how much it can move a margin: its size times the feature's idf. */
function packed(made: {
  labels: readonly string[]
  planes: readonly Float32Array[]
  keys: Uint32Array
  idf: Uint8Array
  dimensions: number
  options: LearnOptions
}): Weights {
  const { labels, planes, keys, idf, dimensions, options } = made
  const steps = Float32Array.from(planes, (plane) => {
    let largest = 1e-9
    for (const weight of plane) if (Math.abs(weight) > largest) largest = Math.abs(weight)
    return largest / 127
  })
  const fixed = 4096 + labels.length * (dimensions + 24)
  let entries = options.bytes / 2
  let sparse = pruned(planes, { steps, idf, floor: 0 })
  while (fixed + sparse.weight.length * perEntry(labels) + sparse.kept.length * perRow > options.bytes && entries > 1000) {
    entries *= 0.97
    sparse = pruned(planes, { steps, idf, floor: pruneFloor(planes, idf, entries) })
  }
  const { kept, counts, label, weight } = sparse
  const from = new Uint32Array(kept.length + 1)
  for (let row = 0; row < kept.length; row++) from[row + 1] = (from[row] as number) + (counts[row] as number)
  const denses = new Int8Array(labels.length * dimensions)
  for (let of = 0; of < labels.length; of++) {
    for (let d = 0; d < dimensions; d++)
      denses[of * dimensions + d] = Math.round(((planes[of] as Float32Array)[keys.length + d] as number) / (steps[of] as number))
  }
  return {
    labels,
    sharpness: options.sharpness,
    steps,
    from,
    senses: denses,
    keys: Uint32Array.from(kept, (row) => keys[row] as number),
    idf: Uint8Array.from(kept, (row) => idf[row] as number),
    label: labels.length > 255 ? Uint16Array.from(label) : Uint8Array.from(label),
    weight: Int8Array.from(weight),
  }
}

/** Bytes on disk: a key, a count and an idf per row; a label and a weight per entry. */
const perRow = 6
const perEntry = (labels: readonly string[]): number => (labels.length > 255 ? 3 : 2)

/** The weights that stay when all that move a margin by less than the floor are dropped, row by row. */
function pruned(
  planes: readonly Float32Array[],
  by: { steps: Float32Array; idf: Uint8Array; floor: number },
): { kept: number[]; counts: number[]; label: number[]; weight: number[] } {
  const { steps, idf, floor } = by
  const kept: number[] = []
  const counts: number[] = []
  const label: number[] = []
  const weight: number[] = []
  for (let row = 0; row < idf.length; row++) {
    let count = 0
    for (let of = 0; of < planes.length; of++) {
      const value = (planes[of] as Float32Array)[row] as number
      if (Math.abs(value) * (idf[row] as number) <= floor) continue
      const rounded = Math.round(value / (steps[of] as number))
      if (rounded === 0) continue
      label.push(of)
      weight.push(rounded)
      count++
    }
    if (count > 0) {
      kept.push(row)
      counts.push(count)
    }
  }
  return { kept, counts, label, weight }
}

/** The size below which weights are dropped so that about `entries` remain, estimated from a histogram. */
function pruneFloor(planes: readonly Float32Array[], idf: Uint8Array, entries: number): number {
  const bins = new Uint32Array(4096)
  const top = 64
  for (const plane of planes) {
    for (let row = 0; row < idf.length; row++) {
      const size = Math.abs(plane[row] as number) * (idf[row] as number)
      if (size > 0) bins[Math.min(4095, Math.floor((size / top) * 4096))]!++
    }
  }
  let left = entries
  for (let bin = 4095; bin >= 0; bin--) {
    left -= bins[bin] as number
    if (left < 0) return ((bin + 1) / 4096) * top
  }
  return 0
}
