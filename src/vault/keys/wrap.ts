import { argon2, createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { z } from 'zod'

/**
 * A wrap: the data key, sealed under something that opens it (AES-256-GCM). What it belongs to is bound in as additional
 * data, so that a wrap taken from one key file does not open in another.
 */
const bytes = z.base64()
const sealed = { nonce: bytes, sealed: bytes }

/**
 * What opens it lies in the keychain under the name `entry`; where there is no keychain, in the file itself as `secret`,
 * and then whoever can read the file can open the vault: the person is told so.
 */
export const machineWrap = z.object({ by: z.literal('machine'), entry: z.string().optional(), secret: bytes.optional(), ...sealed })
/** Argon2id, RFC 9106; `memory` in KiB. The figures stand in the file, so that they can be raised later. */
export const passphraseWrap = z.object({
  by: z.literal('passphrase'),
  kdf: z.literal('argon2id'),
  memory: z.int().min(8192).max(1_048_576),
  passes: z.int().min(1).max(16),
  lanes: z.int().min(1).max(16),
  salt: bytes,
  ...sealed,
})
export const recoveryWrap = z.object({ by: z.literal('recovery'), salt: bytes, ...sealed })

/** The wraps that a person carries with them, in the head or on paper: these alone go into a backup. */
export const carriedWrap = z.discriminatedUnion('by', [passphraseWrap, recoveryWrap])
export const wrap = z.discriminatedUnion('by', [machineWrap, passphraseWrap, recoveryWrap])

export type MachineWrap = z.infer<typeof machineWrap>
export type PassphraseWrap = z.infer<typeof passphraseWrap>
export type RecoveryWrap = z.infer<typeof recoveryWrap>
export type CarriedWrap = z.infer<typeof carriedWrap>
export type Wrap = z.infer<typeof wrap>

/** 0.27 s and 64 MiB on the machine where it was chosen: dear for who guesses, bearable for who unlocks once a day. */
const argon = { memory: 65_536, passes: 3, lanes: 1 }

export async function wrapByPassphrase(key: Uint8Array, passphrase: string, bound: string): Promise<PassphraseWrap> {
  const salt = randomBytes(16)
  return {
    by: 'passphrase',
    kdf: 'argon2id',
    ...argon,
    salt: base64(salt),
    ...seal(key, await stretched(passphrase, { ...argon, salt }), `${bound} passphrase`),
  }
}

/** The data key, or undefined when the passphrase is not the right one. */
export async function unwrapByPassphrase(by: PassphraseWrap, passphrase: string, bound: string): Promise<Uint8Array | undefined> {
  return unseal(by, await stretched(passphrase, { ...by, salt: plain(by.salt) }), `${bound} passphrase`)
}

/** A recovery key is random already and needs no stretching. */
export function wrapByRecovery(key: Uint8Array, secret: Uint8Array, bound: string): RecoveryWrap {
  const salt = randomBytes(16)
  return { by: 'recovery', salt: base64(salt), ...seal(key, derived(secret, salt), `${bound} recovery`) }
}

export function unwrapByRecovery(by: RecoveryWrap, secret: Uint8Array, bound: string): Uint8Array | undefined {
  return unseal(by, derived(secret, plain(by.salt)), `${bound} recovery`)
}

/** With an `entry` the secret is in the keychain and does not go into the file. */
export function wrapByMachine(key: Uint8Array, opener: { secret: Uint8Array; entry?: string }, bound: string): MachineWrap {
  const { secret, entry } = opener
  return { by: 'machine', ...(entry === undefined ? { secret: base64(secret) } : { entry }), ...seal(key, secret, `${bound} machine`) }
}

export function unwrapByMachine(by: MachineWrap, fromKeychain: Uint8Array | undefined, bound: string): Uint8Array | undefined {
  const opener = by.secret === undefined ? fromKeychain : plain(by.secret)
  return opener?.length === 32 ? unseal(by, opener, `${bound} machine`) : undefined
}

/** The same passphrase typed on another keyboard may be composed differently: Unicode NFC, as RFC 8265 asks. */
function stretched(
  passphrase: string,
  { memory, passes, lanes, salt }: { memory: number; passes: number; lanes: number; salt: Uint8Array },
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    argon2('argon2id', { message: passphrase.normalize('NFC'), nonce: salt, parallelism: lanes, tagLength: 32, memory, passes }, (error, tag) =>
      error ? reject(error) : resolve(tag),
    )
  })
}

const derived = (secret: Uint8Array, salt: Uint8Array): Uint8Array => new Uint8Array(hkdfSync('sha256', secret, salt, 'os1 recovery key', 32))

function seal(key: Uint8Array, opener: Uint8Array, bound: string): { nonce: string; sealed: string } {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', opener, nonce).setAAD(Buffer.from(bound))
  return { nonce: base64(nonce), sealed: base64(Buffer.concat([cipher.update(key), cipher.final(), cipher.getAuthTag()])) }
}

function unseal(by: { nonce: string; sealed: string }, opener: Uint8Array, bound: string): Uint8Array | undefined {
  const whole = plain(by.sealed)
  if (whole.length !== 48) return undefined
  try {
    const decipher = createDecipheriv('aes-256-gcm', opener, plain(by.nonce)).setAAD(Buffer.from(bound))
    decipher.setAuthTag(whole.subarray(32))
    return Buffer.concat([decipher.update(whole.subarray(0, 32)), decipher.final()])
  } catch {
    return undefined
  }
}

const base64 = (data: Uint8Array): string => Buffer.from(data).toString('base64')
const plain = (text: string): Uint8Array => Buffer.from(text, 'base64')
