/** The seal on a confirmation: whoever changes a stored question by other ways than asking gets nothing done with a yes. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Readable } from '../vault/vault.ts'
import { canonical } from './canonical.ts'
import type { ConfirmationRow } from './confirmation.ts'

export const sealingKey = (vault: Readable): string | undefined => vault.get<{ key: string }>('select key from sealing_key')?.key

/** Everything that decides what would run, and whether. HMAC-SHA-256 over canonical JSON. */
export type Sealed = Omit<ConfirmationRow, 'state' | 'seal' | 'asks'> & { readonly asks: string }

export function sealOf(key: string, row: Sealed): string {
  const { id, act, ability, args, items, account, destination, device, conversation, context, asks, expires_at, nonce, word } = row
  const record = [id, act, ability, args, items, account, destination, device, conversation, context, asks, expires_at, nonce, word]
  return createHmac('sha256', key).update(canonical(record), 'utf8').digest('hex')
}

export function isSealed(vault: Readable, row: ConfirmationRow): boolean {
  const key = sealingKey(vault)
  if (key === undefined) return false
  const [is, should] = [Buffer.from(row.seal, 'hex'), Buffer.from(sealOf(key, row), 'hex')]
  return is.length === should.length && timingSafeEqual(is, should)
}
