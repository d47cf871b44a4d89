import type { Keychain } from './keychain.ts'

/** A keychain in memory. `locked` makes it refuse, as one does before the person has signed in. */
export function fakeKeychain(): Keychain & { locked: boolean; readonly names: () => string[] } {
  const kept = new Map<string, Uint8Array>()
  const keychain = {
    name: 'a keychain in memory',
    locked: false,
    names: () => [...kept.keys()],
    async put(name: string, secret: Uint8Array) {
      mustBeOpen()
      kept.set(name, Uint8Array.from(secret))
    },
    async get(name: string) {
      mustBeOpen()
      return kept.get(name)
    },
    async remove(name: string) {
      mustBeOpen()
      kept.delete(name)
    },
  }
  function mustBeOpen(): void {
    if (keychain.locked) throw new Error('the keychain is locked')
  }
  return keychain
}
