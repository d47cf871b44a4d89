/** Two scales on which the same question was measured against the same items. */
export type Rescale = { readonly from: Spread; readonly to: Spread }
type Spread = { readonly mean: number; readonly deviation: number }

/** Where the sample is taken: so many places over the whole vault, so many items in a row at each. */
const places = 16
const inRow = 16
/** Fewer items than these say nothing about a scale. */
const fewest = 20
/** The built-in scale where the question holds no word that it knows: usual over the development conversations. */
const usual: Spread = { mean: 0.12, deviation: 0.15 }

/**
 * How the cosines of one model are read on the scale of another, for one question: each has its own idea of how near
 * unrelated texts are, so both are measured on the same spread of items. Undefined where there are too few.
 */
export function matching(parts: {
  /** The items up to this number have been looked at by both. */
  reached: number
  from(rids: readonly number[]): ReadonlyMap<number, number>
  to(rids: readonly number[]): ReadonlyMap<number, number>
}): Rescale | undefined {
  const rids = sample(parts.reached)
  const from = spreadOf(parts.from(rids))
  if (!from) return undefined
  return { from, to: spreadOf(parts.to(rids)) ?? usual }
}

export const rescaled = ({ from, to }: Rescale, cosine: number): number =>
  Math.max(-1, Math.min(1, to.mean + ((cosine - from.mean) * to.deviation) / from.deviation))

function sample(reached: number): number[] {
  const step = Math.max(inRow, Math.floor(reached / places))
  const rids: number[] = []
  for (let first = 1; first <= reached && rids.length < places * inRow; first += step)
    for (let rid = first; rid < first + inRow && rid <= reached; rid++) rids.push(rid)
  return rids
}

function spreadOf(cosines: ReadonlyMap<number, number>): Spread | undefined {
  if (cosines.size < fewest) return undefined
  let sum = 0
  let square = 0
  for (const cosine of cosines.values()) {
    sum += cosine
    square += cosine * cosine
  }
  const mean = sum / cosines.size
  const deviation = Math.sqrt(Math.max(0, square / cosines.size - mean * mean))
  return deviation > 1e-4 ? { mean, deviation } : undefined
}
