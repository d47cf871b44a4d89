/**
 * Fits a linear score that puts what is right before everything else of its question. What is right is set, one by one, against
 * all that is wrong, by softmax cross-entropy; a question with many to find counts by the root of how many. Marks are brought
 * to unit variance and the weights pulled to nought; minimised by L-BFGS (Liu and Nocedal, 1989).
 */
export type Row = { readonly marks: Readonly<Record<string, number>>; readonly right: boolean }
/** One question: the rows that were gathered for it, and how many there are to find in all. */
export type Sought = { readonly group: number; readonly wanted: number; readonly rows: readonly Row[] }
export type Found = {
  /** Share of what is to be found among the first k. */ at(k: number): number
  /** 1 over the rank of the first that is right. */ readonly reciprocal: number
}

type Block = { readonly values: Float32Array; readonly right: readonly number[]; readonly wrong: readonly number[]; readonly share: number }

export function fitRanking(sought: readonly Sought[], { marks, pull }: { marks: readonly string[]; pull: number }): Record<string, number> {
  const used = marks.map((mark) => ({ mark, spread: spreadOf(sought, mark) })).filter(({ spread }) => spread > 1e-3)
  const size = used.length
  const blocks = sought
    .filter(({ rows }) => rows.some(({ right }) => right))
    .map(({ rows, wanted }): Block => {
      const values = new Float32Array(rows.length * size)
      for (const [n, { marks: of }] of rows.entries()) for (const [k, { mark, spread }] of used.entries()) values[n * size + k] = (of[mark] ?? 0) / spread
      const sides = (right: boolean): number[] => rows.flatMap((row, n) => (row.right === right ? [n] : []))
      return { values, right: sides(true), wrong: sides(false), share: 1 / Math.sqrt(wanted) }
    })
  const weights = minimum(size, (at, slope) => lossOf(blocks, { at, slope, pull }))
  return Object.fromEntries(used.map(({ mark, spread }, k) => [mark, (weights[k] as number) / spread]))
}

function spreadOf(sought: readonly Sought[], mark: string): number {
  let [count, sum, squares] = [0, 0, 0]
  for (const { rows } of sought)
    for (const { marks } of rows) {
      const value = marks[mark] ?? 0
      count++
      sum += value
      squares += value * value
    }
  return Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2))
}

/** The loss at some weights; its slope is written into `slope`. */
function lossOf(blocks: readonly Block[], { at, slope, pull }: { at: Float64Array; slope: Float64Array; pull: number }): number {
  const size = at.length
  let loss = 0
  for (let k = 0; k < size; k++) {
    const weight = at[k] as number
    loss += 0.5 * pull * weight * weight
    slope[k] = pull * weight
  }
  for (const { values, right, wrong, share } of blocks) {
    const count = values.length / size
    const scores = new Float64Array(count)
    for (let n = 0; n < count; n++) {
      let sum = 0
      for (let k = 0; k < size; k++) sum += (at[k] as number) * (values[n * size + k] as number)
      scores[n] = sum
    }
    const top = scores.reduce((most, score) => Math.max(most, score), -Infinity)
    const powers = scores.map((score) => Math.exp(score - top))
    const against = wrong.reduce((sum, n) => sum + (powers[n] as number), 0)
    const push = new Float64Array(count)
    let blame = 0
    for (const n of right) {
      const power = powers[n] as number
      const all = power + against
      loss -= share * Math.log(power / all + 1e-30)
      push[n] = -share * (against / all)
      blame += share / all
    }
    for (const n of wrong) push[n] = blame * (powers[n] as number)
    for (let n = 0; n < count; n++) {
      const by = push[n] as number
      if (Math.abs(by) > 1e-9) for (let k = 0; k < size; k++) slope[k] = (slope[k] as number) + by * (values[n * size + k] as number)
    }
  }
  return loss
}

/** Steps remembered, steps taken at most, and the gain below which it is enough. */
const memory = 10
const mostSteps = 200
const enough = 1e-6

function minimum(size: number, lossAt: (at: Float64Array, slope: Float64Array) => number): Float64Array {
  let at = new Float64Array(size)
  let slope = new Float64Array(size)
  let loss = lossAt(at, slope)
  const past: { step: Float64Array; turn: Float64Array }[] = []
  for (let n = 0; n < mostSteps; n++) {
    const way = direction(slope, past)
    const descent = -dot(way, slope)
    let length = 1
    for (;;) {
      const next = at.map((value, k) => value - length * (way[k] as number))
      const nextSlope = new Float64Array(size)
      const nextLoss = lossAt(next, nextSlope)
      if (nextLoss <= loss + 1e-4 * length * descent) {
        const step = next.map((value, k) => value - (at[k] as number))
        const turn = nextSlope.map((value, k) => value - (slope[k] as number))
        if (dot(step, turn) > 1e-12) past.push({ step, turn })
        if (past.length > memory) past.shift()
        const gain = loss - nextLoss
        ;[at, slope, loss] = [next, nextSlope, nextLoss]
        if (gain < enough * Math.abs(loss)) return at
        break
      }
      length /= 2
      if (length < 1e-6) return at
    }
  }
  return at
}

/** The slope, bent by what was learnt of the curve on the last steps (the two-loop recursion). */
function direction(slope: Float64Array, past: readonly { step: Float64Array; turn: Float64Array }[]): Float64Array {
  const way = slope.slice()
  const last = past.at(-1)
  const kept: number[] = []
  for (const [n, { step, turn }] of [...past.entries()].toReversed()) {
    const share = dot(step, way) / dot(turn, step)
    kept[n] = share
    for (let k = 0; k < way.length; k++) way[k] = (way[k] as number) - share * (turn[k] as number)
  }
  const scale = last ? dot(last.step, last.turn) / dot(last.turn, last.turn) : 1 / Math.sqrt(dot(slope, slope))
  for (let k = 0; k < way.length; k++) way[k] = (way[k] as number) * scale
  for (const [n, { step, turn }] of past.entries()) {
    const back = (kept[n] as number) - dot(turn, way) / dot(turn, step)
    for (let k = 0; k < way.length; k++) way[k] = (way[k] as number) + back * (step[k] as number)
  }
  return way
}

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, k) => sum + value * (b[k] as number), 0)

/** How well weights do for a question. */
export function found({ rows, wanted }: Sought, weights: Readonly<Record<string, number>>): Found {
  const entries = Object.entries(weights)
  const scored = rows.map(({ marks, right }) => ({ right, score: entries.reduce((sum, [mark, weight]) => sum + weight * (marks[mark] ?? 0), 0) }))
  const ranks = scored.toSorted((a, b) => b.score - a.score).flatMap(({ right }, n) => (right ? [n + 1] : []))
  return { at: (k) => ranks.filter((rank) => rank <= k).length / wanted, reciprocal: ranks[0] === undefined ? 0 : 1 / ranks[0] }
}
