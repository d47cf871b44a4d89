import { isBlank, product } from './bytes.ts'
import { stretch } from './scan.ts'
import type { Scan } from './scan.ts'

/** In plain JavaScript: for machines whose processor has no SIMD, and what the other is measured against. */
export function plainScan(stride: number): Scan {
  let held = new Int8Array(0)
  let rows = 0
  return {
    stride,
    rows: () => rows,
    put(row, bytes) {
      const end = row * stride + bytes.length
      if (end > held.length) {
        const wider = new Int8Array(Math.ceil(end * 1.25))
        wider.set(held)
        held = wider
      }
      held.set(bytes, row * stride)
      rows = Math.max(rows, end / stride)
    },
    product(query, row) {
      if (row >= rows) return undefined
      const found = product(query, held.subarray(row * stride, (row + 1) * stride))
      return found === 0 && isBlank(held.subarray(row * stride, (row + 1) * stride)) ? undefined : found
    },
    above(query, from, { bar, take }) {
      for (let first = from; first < rows; first += stretch) {
        const least = bar()
        const end = Math.min(rows, first + stretch)
        for (let row = first, at = first * stride; row < end; row++) {
          let sum = 0
          for (let d = 0; d < stride; d++, at++) sum += (held[at] as number) * (query[d] as number)
          if (sum > least) take(row, sum)
        }
      }
    },
  }
}
