import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { harmless } from './harmless.ts'

test('no terminal finds an order in what anybody said', () => {
  assert.equal(harmless('a\u001b]0;owned\u0007b\u001b[2Jc\u009b31md\re'), 'abc31mde')
  assert.equal(harmless('safe\u202etxt.exe'), 'safetxt.exe')
  assert.equal(harmless('\u001b]52;c;aGVsbG8=\u001b\\x'), 'x')
  assert.equal(harmless('\ud800'), '\ufffd')
})

test('words of any script, line ends and joined faces stay as they are', () => {
  for (const text of ['Grüße, 你好, مرحبا, שלום\n\tbye', '👩‍👩‍👧', 'क्‍ष', '{"text":"a\\n"}\n', '\r\u001b[K', '\u0007']) assert.equal(harmless(text), text)
})

test('whatever it is given, nothing that a terminal obeys comes out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      // oxlint-disable-next-line no-control-regex
      assert.doesNotMatch(harmless(`word ${text}`), /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
    }),
    { numRuns: 300 },
  )
})
