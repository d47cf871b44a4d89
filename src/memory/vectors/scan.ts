/**
 * Many vectors of bytes, held in memory, and their dot products with one: all of them, exactly. No index of near
 * neighbours: 100,000 vectors of 256 bytes take some 4 ms (see `decisions/`), which such an index would not repay.
 */
export type Scan = {
  /** Bytes a row. */
  readonly stride: number
  /** One past the highest row that was put. */
  rows(): number
  /** Puts whole rows, beginning at a row. Rows that were skipped are zeros. */
  put(row: number, bytes: Int8Array): void
  /** The bytes of a row: a copy, zeros where nothing was put. */
  row(row: number): Int8Array
  /** Calls `each` with the products of a stretch of rows, in order, beginning at `from`. The numbers are good only during the call. */
  products(query: Int8Array, from: number, each: (first: number, products: Int32Array) => void): void
}

/** Rows a stretch. */
export const stretch = 4096
