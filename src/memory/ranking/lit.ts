/**
 * The items that hold words of a question, with which: one number an item of the vault, because in a large vault tens of
 * thousands are touched for one question and a map of them would cost more than finding them. Gone with the question.
 */
import { glow, worthOf } from './light.ts'
import type { Posted } from './postings.ts'

export type Lit = {
  /** Each once, in no order. */
  readonly rids: Int32Array
  /** The words that an item holds, as bits in the order of the terms. */
  maskOf(rid: number): number
}

export function litBy(terms: readonly Posted[]): Lit {
  let last = 0
  let most = 0
  for (const { rids } of terms) {
    last = Math.max(last, rids?.at(-1) ?? 0)
    most += rids?.length ?? 0
  }
  const masks = new Int32Array(last + 1)
  const found = new Int32Array(most)
  let count = 0
  for (const [n, { rids = [] }] of terms.entries()) {
    for (const rid of rids) {
      const mask = masks[rid] as number
      if (mask === 0) found[count++] = rid
      masks[rid] = mask | (1 << n)
    }
  }
  return { rids: found.subarray(0, count), maskOf: (rid) => masks[rid] ?? 0 }
}

/** Of so many that hold words themselves, the neighbours are looked at too. In a small vault that is all of them. */
const withNeighbours = 120
const smallVault = 600
const beside = [1, 2, -1] as const

/** The items on which the words shine brightest, brightest first. Neighbours by number: nearly always those of the conversation. */
export function brightest({ rids, maskOf }: Lit, weights: readonly number[], most: number): number[] {
  const light = (rid: number): number => glow((by) => maskOf(rid + by), weights)
  const withBeside = (some: Iterable<number>): number[] => [...new Set(Array.from(some, (rid) => [rid, ...beside.map((by) => rid + by)]).flat())]
  if (rids.length <= smallVault) {
    const all = withBeside(rids)
    return best(all, Float64Array.from(all, light), most)
  }
  const worth = worthOf(weights)
  const rough = new Float64Array(rids.length)
  for (let n = 0; n < rids.length; n++) {
    const rid = rids[n] as number
    const own = maskOf(rid)
    rough[n] = worth(own) + 0.5 * worth((maskOf(rid - 1) | maskOf(rid - 2)) & ~own)
  }
  const chosen = best(rids, rough, most)
  const all = [...new Set([...chosen, ...withBeside(chosen.slice(0, withNeighbours))])]
  return best(all, Float64Array.from(all, light), most)
}

const buckets = 2048

/** The items with the highest values, highest first; of equals the newest. */
function best(rids: ArrayLike<number>, values: Float64Array, most: number): number[] {
  let top = 1e-9
  for (let n = 0; n < values.length; n++) if ((values[n] as number) > top) top = values[n] as number
  const step = buckets / top
  const counts = new Int32Array(buckets + 1)
  const into = new Int16Array(values.length)
  for (let n = 0; n < values.length; n++) {
    const bucket = Math.max(0, Math.floor((values[n] as number) * step))
    into[n] = bucket
    counts[bucket] = (counts[bucket] as number) + 1
  }
  let bar = buckets + 1
  for (let sum = 0; bar > 0 && sum < most;) sum += counts[--bar] as number
  const found: number[] = []
  for (let n = 0; n < values.length; n++) if ((into[n] as number) >= bar) found.push(n)
  return found
    .sort((a, b) => (values[b] as number) - (values[a] as number) || (rids[b] as number) - (rids[a] as number))
    .slice(0, most)
    .map((n) => rids[n] as number)
}
