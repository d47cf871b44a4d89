import type { Keychain } from './keychain.ts'
import { boundTo, wrapOf } from './key-file.ts'
import type { CarriedKey, KeyFile } from './key-file.ts'
import { typed } from './recovery-key.ts'
import { unwrapByMachine, unwrapByPassphrase, unwrapByRecovery } from './wrap.ts'

/** What a vault is opened by. */
export type Opener =
  | { readonly by: 'machine' }
  | { readonly by: 'passphrase'; readonly passphrase: string }
  | { readonly by: 'recovery'; readonly recoveryKey: string }

/** The data key, or why not, in words for the person. */
export type Unlocked =
  | { readonly kind: 'open'; readonly key: Uint8Array }
  | { readonly kind: 'closed'; readonly why: 'wrong' | 'mistyped' | 'absent' | 'keychain'; readonly tell: string }

/** Opens the data key of a key file, or of what a backup carries. */
export async function unlocked(file: KeyFile | CarriedKey, opener: Opener, keychain?: Keychain): Promise<Unlocked> {
  if (opener.by === 'passphrase') {
    const by = wrapOf(file, 'passphrase')
    if (!by) return { kind: 'closed', why: 'absent', tell: 'There is no passphrase for this one.' }
    const key = await unwrapByPassphrase(by, opener.passphrase, boundTo(file))
    return key
      ? { kind: 'open', key }
      : {
          kind: 'closed',
          why: 'wrong',
          tell: 'That is not the passphrase. Look at capital letters and the keyboard layout, and try again, or use your recovery key.',
        }
  }
  if (opener.by === 'recovery') {
    const by = wrapOf(file, 'recovery')
    if (!by) return { kind: 'closed', why: 'absent', tell: 'There is no recovery key for this one.' }
    const read = typed(opener.recoveryKey)
    if (read.kind === 'mistyped') return { kind: 'closed', why: 'mistyped', tell: read.tell }
    const key = unwrapByRecovery(by, read.secret, boundTo(file))
    return key
      ? { kind: 'open', key }
      : { kind: 'closed', why: 'wrong', tell: 'That is a recovery key, but not for this one. Perhaps a newer one replaced it.' }
  }
  return byMachine(file, keychain)
}

async function byMachine(file: KeyFile | CarriedKey, keychain?: Keychain): Promise<Unlocked> {
  const by = wrapOf(file, 'machine')
  if (!by) return { kind: 'closed', why: 'absent', tell: 'This machine may not unlock your vault by itself. I need your passphrase or your recovery key.' }
  let secret: Uint8Array | undefined
  if (by.entry !== undefined) {
    try {
      secret = await keychain?.get(by.entry)
    } catch {
      return {
        kind: 'closed',
        why: 'keychain',
        tell: `${keychain?.name ?? 'The keychain'} does not let me in. Unlock it and start me again, or give me your passphrase or recovery key.`,
      }
    }
    if (!secret)
      return {
        kind: 'closed',
        why: 'keychain',
        tell: 'What opens your vault is not in the keychain of this machine. I need your passphrase or your recovery key.',
      }
  }
  const key = unwrapByMachine(by, secret, boundTo(file))
  return key
    ? { kind: 'open', key }
    : { kind: 'closed', why: 'wrong', tell: 'The key of this machine does not fit any more. I need your passphrase or your recovery key.' }
}
