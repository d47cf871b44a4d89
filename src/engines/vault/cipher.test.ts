import assert from 'node:assert/strict'
import { test } from 'node:test'
import { suitedCipher } from './cipher.ts'

test('a processor without AES instructions gets chacha20, every other aegis', () => {
  assert.equal(
    suitedCipher('linux', () => 'processor\t: 0\nflags\t\t: fpu sse4_2 aes xsave avx\n'),
    'aegis',
  )
  assert.equal(
    suitedCipher('linux', () => 'processor\t: 0\nFeatures\t: fp asimd evtstrm aes pmull sha1\n'),
    'aegis',
  )
  assert.equal(
    suitedCipher('linux', () => 'processor\t: 0\nFeatures\t: fp asimd evtstrm crc32 cpuid\n'),
    'chacha20',
  )
  assert.equal(
    suitedCipher('linux', () => 'flags\t\t: fpu vaes_like sse2\n'),
    'chacha20',
  )
})

test('where nothing can be found out it is aegis', () => {
  assert.equal(
    suitedCipher('linux', () => 'nothing of use'),
    'aegis',
  )
  assert.equal(
    suitedCipher('linux', () => {
      throw new Error('no such file')
    }),
    'aegis',
  )
  assert.equal(
    suitedCipher('darwin', () => assert.fail('not asked')),
    'aegis',
  )
  assert.equal(
    suitedCipher('win32', () => assert.fail('not asked')),
    'aegis',
  )
})
