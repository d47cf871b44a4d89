import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Keychain } from './keychain.ts'

/** What every keychain must do. `fresh` gives one that may already hold other people's things. */
export function keychainContract(name: string, fresh: () => Keychain): void {
  const secret = (fill: number): Uint8Array => new Uint8Array(32).fill(fill)
  const bytes = (found: Uint8Array | undefined): number[] | undefined => found && [...found]

  test(`${name}: gives back what it was given, byte for byte`, async () => {
    const keychain = fresh()
    const mixed = Uint8Array.from({ length: 32 }, (_, n) => n * 8)
    await keychain.put('os1 test one', mixed)
    await keychain.put('os1 test two', secret(255))
    assert.deepEqual(bytes(await keychain.get('os1 test one')), [...mixed])
    assert.deepEqual(bytes(await keychain.get('os1 test two')), [...secret(255)])
    await keychain.remove('os1 test one')
    await keychain.remove('os1 test two')
  })

  test(`${name}: keeps the newest under one name, and nothing after it was removed`, async () => {
    const keychain = fresh()
    await keychain.put('os1 test', secret(1))
    await keychain.put('os1 test', secret(2))
    assert.deepEqual(bytes(await keychain.get('os1 test')), [...secret(2)])
    await keychain.remove('os1 test')
    await keychain.remove('os1 test')
    assert.equal(await keychain.get('os1 test'), undefined)
  })
}
