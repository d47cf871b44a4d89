import type { Sparse } from './classifier.ts'

type Problem = {
  readonly vectors: readonly Sparse[]
  readonly classes: Int32Array
  readonly costs: Float32Array
  readonly of: number
  readonly size: number
  readonly passes: number
}

/** Within this of the optimum a coordinate is left alone, and a pass that moves nothing further is the last. */
const tolerance = 0.1

/** The plane that parts one class from the rest: dual coordinate descent with shrinking, squared hinge loss. */
export function solve({ vectors, classes, costs, of, size, passes }: Problem): Float32Array {
  const plane = new Float32Array(size)
  const count = vectors.length
  const alpha = new Float32Array(count)
  const order = Int32Array.from({ length: count }, (_, n) => n)
  const next = sequence(1 + of)
  let active = count
  for (let pass = 0; pass < passes; pass++) {
    let furthest = 0
    for (let n = 0; n < active; n++) swap(order, n, n + Math.floor(next() * (active - n)))
    for (let n = 0; n < active; n++) {
      const i = order[n] as number
      const side = classes[i] === of ? 1 : -1
      const { rows, values } = vectors[i] as Sparse
      const damp = 0.5 / (costs[i] as number)
      const old = alpha[i] as number
      let margin = 0
      let square = damp
      for (let k = 0; k < rows.length; k++) {
        const value = values[k] as number
        margin += (plane[rows[k] as number] as number) * value
        square += value * value
      }
      const slope = side * margin - 1 + old * damp
      if (old === 0 && slope > tolerance) {
        active--
        swap(order, n, active)
        n--
        continue
      }
      const pull = old === 0 ? Math.min(slope, 0) : slope
      if (pull === 0) continue
      furthest = Math.max(furthest, Math.abs(pull))
      const now = Math.max(old - slope / square, 0)
      alpha[i] = now
      const by = (now - old) * side
      for (let k = 0; k < rows.length; k++) {
        const row = rows[k] as number
        plane[row] = (plane[row] as number) + by * (values[k] as number)
      }
    }
    if (furthest > tolerance) continue
    if (active === count) break
    active = count
  }
  return plane
}

function swap(order: Int32Array, a: number, b: number): void {
  const kept = order[a] as number
  order[a] = order[b] as number
  order[b] = kept
}

/** A fixed sequence in [0, 1): the same weights every time. Numerical Recipes' linear congruence. */
function sequence(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}
