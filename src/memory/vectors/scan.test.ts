import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainScan } from './plain-scan.ts'
import { scanContract } from './scan.contract.ts'
import { simdScan } from './simd-scan.ts'

scanContract('plain JavaScript', plainScan)

if (simdScan(16)) scanContract('SIMD', (stride) => simdScan(stride)!)
else test('SIMD', { skip: 'this machine has no SIMD' })

test('rows that the SIMD module cannot take are left to plain JavaScript', () => {
  assert.equal(simdScan(4112), undefined)
  assert.equal(simdScan(20), undefined)
})
