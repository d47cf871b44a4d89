/** The keys behind the door, in the page's words. */
import type { Keys as DoorKeys } from './life.ts'
import type { KeysView } from './sheets.ts'

/** What the page needs of the keys; `vault/keys` fulfils it. */
export type OwnKeys = {
  about(): { readonly passphrase: boolean; readonly recoveryKey: boolean; readonly byItself?: 'file' | 'keychain' }
  setPassphrase(passphrase: string): Promise<Changed>
  changePassphrase(old: string, passphrase: string): Promise<Changed>
  setUnlockByItself(on: boolean): Promise<Changed>
  newRecoveryKey(): Promise<{ readonly kind: 'done'; readonly recoveryKey: string } | { readonly kind: 'refused'; readonly why: string }>
}
type Changed = { readonly kind: 'done' } | { readonly kind: 'refused'; readonly why: string }

export function keysView(keys: OwnKeys): KeysView {
  const { passphrase, recoveryKey, byItself } = keys.about()
  return { opens: byItself ? 'by-itself' : 'by-passphrase', passphrase, recovery: recoveryKey }
}

export function keysBehind(keys: OwnKeys): DoorKeys {
  const answer = (changed: Changed) => (changed.kind === 'done' ? { kind: 'done' as const, is: keysView(keys) } : { kind: 'not' as const, why: changed.why })
  return {
    keys: async () => keysView(keys),
    async setPassphrase(next, current) {
      return answer(keys.about().passphrase ? await keys.changePassphrase(current ?? '', next) : await keys.setPassphrase(next))
    },
    async newRecoveryKey() {
      const made = await keys.newRecoveryKey()
      return made.kind === 'done' ? { kind: 'done', is: { key: made.recoveryKey } } : { kind: 'not', why: made.why }
    },
    opens: async (by) => answer(await keys.setUnlockByItself(by === 'by-itself')),
  }
}
