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
  /** The product of a query with one row; undefined where nothing was put, or zeros. A query's bytes must not change from call to call. */
  product(query: Int8Array, row: number): number | undefined
  /**
   * Calls `take` for every row from `from` on whose product with the query is above the bar, in order. The bar, a whole number of 32
   * bits, is asked for anew at each stretch of rows, so that a search which has found enough is bothered less and less.
   */
  above(query: Int8Array, from: number, on: { bar(): number; take(row: number, product: number): void }): void
}

/** Rows a stretch. */
export const stretch = 1024
