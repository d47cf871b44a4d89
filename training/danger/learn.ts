/** Multinomial logistic regression by AdaGrad over sparse features. */
import type { Features } from '../../src/care/weighing.ts'

export type Example = { readonly features: Features; readonly is: number; readonly counts: number }
export type Learned = { readonly buckets: number; readonly classes: readonly string[]; readonly bias: number[]; readonly weights: Float32Array }

/**
 * `decay` is L2 per step; `counts` of an example weighs its loss. The weights are the mean of those after each round from
 * `settledAfter` on, which errs less on wordings never seen. Deterministic: the order is shuffled with a fixed seed.
 */
export function learn(
  examples: readonly Example[],
  classes: readonly string[],
  how: { buckets: number; rounds: number; rate: number; decay: number; settledAfter: number },
): Learned {
  const many = classes.length
  const weights = new Float32Array(how.buckets * many)
  const seen = new Float32Array(how.buckets * many)
  const bias = Array.from({ length: many }, () => 0)
  const mean = new Float64Array(weights.length)
  const meanBias = bias.map(() => 0)
  const settled = how.rounds - how.settledAfter
  const order = examples.map((_, i) => i)
  let seed = 12345
  const chance = (): number => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) / 4294967296
  for (let round = 0; round < how.rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(chance() * (i + 1))
      ;[order[i], order[j]] = [order[j] as number, order[i] as number]
    }
    for (const n of order) {
      const { features, is, counts } = examples[n] as Example
      const sums = [...bias]
      for (const bucket of features.at) {
        const from = (bucket % how.buckets) * many
        for (let c = 0; c < many; c++) sums[c] = (sums[c] as number) + (weights[from + c] as number) * features.worth
      }
      const top = Math.max(...sums)
      const raised = sums.map((s) => Math.exp(s - top))
      const total = raised.reduce((a, b) => a + b, 0)
      for (let c = 0; c < many; c++) {
        const wrong = ((raised[c] as number) / total - (c === is ? 1 : 0)) * counts
        bias[c] = (bias[c] as number) - 0.02 * wrong
        if (Math.abs(wrong) < 1e-4) continue
        for (const bucket of features.at) {
          const at = (bucket % how.buckets) * many + c
          const slope = wrong * features.worth + how.decay * (weights[at] as number)
          seen[at] = (seen[at] as number) + slope * slope
          weights[at] = (weights[at] as number) - (how.rate * slope) / (Math.sqrt(seen[at] as number) + 1e-4)
        }
      }
    }
    if (round < how.settledAfter) continue
    for (let i = 0; i < weights.length; i++) mean[i] = (mean[i] as number) + (weights[i] as number) / settled
    for (let c = 0; c < many; c++) meanBias[c] = (meanBias[c] as number) + (bias[c] as number) / settled
  }
  return { buckets: how.buckets, classes, bias: meanBias, weights: Float32Array.from(mean) }
}

/** The file that `readHeads` reads: weights rounded to one signed byte each. */
export function written(heads: readonly Learned[]): Uint8Array {
  const bodies = heads.map(({ weights }) => {
    const largest = weights.reduce((most, w) => Math.max(most, Math.abs(w)), 1e-9)
    const scale = largest / 127
    return { scale, bytes: Int8Array.from(weights, (w) => Math.round(w / scale)) }
  })
  const head = JSON.stringify(heads.map((h, n) => ({ classes: h.classes, bias: h.bias, scale: bodies[n]?.scale, buckets: h.buckets })))
  return Buffer.concat([Buffer.from(`${head}\n`), ...bodies.map((b) => Buffer.from(b.bytes.buffer))])
}
