import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonical } from './canonical.ts'

test('the order of keys and absent fields make no difference', () => {
  assert.equal(canonical({ b: 1, a: [true, null, 'x'], c: undefined }), '{"a":[true,null,"x"],"b":1}')
  assert.equal(canonical({ a: { d: 1, c: 2 } }), canonical({ a: { c: 2, d: 1 } }))
  assert.equal(canonical(-0), '0')
})

test('what JSON cannot hold is a bug', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, () => 1, Symbol('x'), undefined, 1n]) assert.throws(() => canonical(value), TypeError)
})

test('it can be read back as what it was, and writing it again gives the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const written = canonical(value)
      assert.deepEqual(canonical(JSON.parse(written)), written)
    }),
  )
})
