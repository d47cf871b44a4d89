import { assemble, code, v128 } from './assemble.ts'
import { stretch } from './scan.ts'
import type { Scan } from './scan.ts'

/** Where things lie in the module's memory: the query as 16-bit numbers, the products of a stretch, the rows. */
const longestStride = 4096
const productsAt = longestStride * 2
const rowsAt = productsAt + stretch * 4
const page = 65_536

/**
 * With the processor's SIMD, 16 bytes at a time: some ten times as fast as plain JavaScript. Undefined where this machine has none, and
 * for rows longer than 4,096 bytes.
 */
export function simdScan(stride: number): Scan | undefined {
  if (stride > longestStride || stride % 16 !== 0) return undefined
  const bytes = dotProducts(stride)
  if (!WebAssembly.validate(bytes)) return undefined
  const { memory, run } = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as {
    memory: WebAssembly.Memory
    run(query: number, rows: number, count: number, products: number): void
  }
  let rows = 0
  const reserve = (end: number): void => {
    const missing = rowsAt + end - memory.buffer.byteLength
    // A quarter more than is needed, because growing may mean moving.
    if (missing > 0) memory.grow(Math.ceil((missing + end / 4) / page))
  }
  return {
    stride,
    rows: () => rows,
    put(row, bytes) {
      const end = row * stride + bytes.length
      reserve(end)
      new Int8Array(memory.buffer, rowsAt + row * stride, bytes.length).set(bytes)
      rows = Math.max(rows, end / stride)
    },
    row: (row) => (row < rows ? new Int8Array(memory.buffer, rowsAt + row * stride, stride).slice() : new Int8Array(stride)),
    products(query, from, each) {
      new Int16Array(memory.buffer, 0, stride).set(query)
      for (let first = from; first < rows; first += stretch) {
        const count = Math.min(stretch, rows - first)
        run(0, rowsAt + first * stride, count, productsAt)
        each(first, new Int32Array(memory.buffer, productsAt, count))
      }
    },
  }
}

/** run(query, row, count, product): one product a row, for `count` rows (at least one) that lie one behind the other. */
function dotProducts(stride: number): Uint8Array<ArrayBuffer> {
  const [query, row, count, product, sum] = [0, 1, 2, 3, 4] as const
  const eight = (n: number) => [...code.get(row), ...code.v128load8x8s(8 * n), ...code.get(query), ...code.v128load(16 * n), ...code.i32x4dot, ...code.i32x4add]
  const lane = (n: number) => [...code.get(sum), ...code.i32x4extract(n)]
  const body = code.loop([
    ...code.constant(0),
    ...code.i32x4splat,
    ...Array.from({ length: stride / 8 }, (_, n) => eight(n)).flat(),
    ...code.set(sum),
    ...code.get(product),
    ...lane(0),
    ...lane(1),
    ...code.add,
    ...lane(2),
    ...code.add,
    ...lane(3),
    ...code.add,
    ...code.store(0),
    ...code.advance(row, stride),
    ...code.advance(product, 4),
    ...code.advance(count, -1),
    ...code.get(count),
  ])
  return assemble({ parameters: 4, locals: [v128], body, pages: 1 })
}
