import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { product } from './bytes.ts'
import type { Scan } from './scan.ts'

/** What every scan must do. */
export function scanContract(name: string, fresh: (stride: number) => Scan): void {
  const products = (scan: Scan, query: Int8Array, from = 0): number[] => {
    const found: number[] = []
    scan.above(query, from, {
      bar: () => -(2 ** 31),
      take(row, product) {
        assert.equal(row, from + found.length)
        found.push(product)
      },
    })
    return found
  }
  const row = (stride: number, seed: number): Int8Array =>
    Int8Array.from({ length: stride }, (_, d) => ((seed * 7919 + d * 104_729 + ((seed * d) % 31)) % 255) - 127)

  test(`${name}: gives the exact products, for any bytes and any stride`, () => {
    const strides = fc.integer({ min: 1, max: 20 }).map((n) => n * 16)
    const some = strides.chain((stride) => fc.array(fc.int8Array({ minLength: stride, maxLength: stride, min: -127 }), { minLength: 2, maxLength: 9 }))
    fc.assert(
      fc.property(some, ([query, ...rows]) => {
        const scan = fresh(query!.length)
        rows.forEach((bytes, n) => scan.put(n, bytes))
        assert.deepEqual(
          products(scan, query!),
          rows.map((bytes) => product(query!, bytes)),
        )
      }),
      { numRuns: 60 },
    )
  })

  test(`${name}: nothing overflows at the ends of the scale`, () => {
    for (const stride of [16, 96, 1024, 4096]) {
      const scan = fresh(stride)
      scan.put(0, new Int8Array(stride).fill(-128))
      scan.put(1, new Int8Array(stride).fill(127))
      assert.deepEqual(products(scan, new Int8Array(stride).fill(127)), [-128 * 127 * stride, 127 * 127 * stride])
    }
  })

  test(`${name}: grows, leaves zeros where nothing was put, and begins where it is told`, () => {
    const scan = fresh(32)
    const query = row(32, 3)
    assert.equal(scan.rows(), 0)
    assert.deepEqual(products(scan, query), [])
    const many = 20_000
    const rows = Array.from({ length: many }, (_, n) => row(32, n))
    scan.put(0, rows[0]!)
    for (let n = 10; n < many; n += 5) {
      const bytes = new Int8Array(5 * 32)
      for (let k = 0; k < 5; k++) bytes.set(rows[n + k]!, k * 32)
      scan.put(n, bytes)
    }
    assert.equal(scan.rows(), many)
    const expected = rows.map((bytes, n) => (n > 0 && n < 10 ? 0 : product(query, bytes)))
    assert.deepEqual(products(scan, query), expected)
    assert.deepEqual(products(scan, query, 12_345), expected.slice(12_345))
    const other = row(32, 4)
    assert.equal(scan.product(query, 777), product(query, rows[777]!))
    assert.equal(scan.product(other, 777), product(other, rows[777]!))
    scan.put(many + 50_000, query)
    assert.equal(scan.product(other, 777), product(other, rows[777]!))
    assert.equal(scan.product(query, 777), product(query, rows[777]!))
    assert.equal(scan.product(query, 5), undefined)
    assert.equal(scan.product(query, many + 5), undefined)
    assert.equal(scan.product(query, many * 10), undefined)
    const across = new Int8Array(32)
    across[31] = 9
    scan.put(6, across)
    assert.equal(scan.product(new Int8Array(32).fill(1, 0, 31), 6), 0)
  })

  test(`${name}: a row can be put anew, also with zeros`, () => {
    const scan = fresh(16)
    scan.put(0, row(16, 1))
    scan.put(1, row(16, 2))
    scan.put(0, new Int8Array(16))
    assert.deepEqual(products(scan, row(16, 5)), [0, product(row(16, 5), row(16, 2))])
    assert.equal(scan.rows(), 2)
  })

  test(`${name}: takes what is above the bar, and the bar may rise on the way`, () => {
    const scan = fresh(16)
    const rows = Array.from({ length: 10_000 }, (_, n) => row(16, n))
    rows.forEach((bytes, n) => scan.put(n, bytes))
    const query = row(16, 11)
    const all = rows.map((bytes) => product(query, bytes))
    const found: [number, number][] = []
    scan.above(query, 0, { bar: () => 40_000, take: (at, value) => found.push([at, value]) })
    assert.ok(found.length > 10 && found.length < 5_000)
    assert.deepEqual(
      found,
      all.flatMap((value, n) => (value > 40_000 ? [[n, value] as [number, number]] : [])),
    )
    let best = -(2 ** 31)
    let taken = 0
    scan.above(query, 0, {
      bar: () => best,
      take(_, value) {
        taken += 1
        best = Math.max(best, value)
      },
    })
    assert.equal(best, Math.max(...all))
    assert.ok(taken < 2_000)
  })
}
