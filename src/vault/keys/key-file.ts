import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { Trouble } from '../../words/trouble.ts'
import { writeNew, writeWhole } from '../write-whole.ts'
import { carriedWrap, wrap } from './wrap.ts'
import type { Wrap } from './wrap.ts'

/**
 * The key file: what the vault is encrypted with, and everything that opens its key. It lies apart from the vault, and
 * never holds the data key itself. `id` tells which vault and which backups it belongs to.
 */
const header = {
  format: z.literal('os1-key'),
  version: z.literal(1),
  id: z.string().regex(/^[0-9a-f]{16}$/),
  cipher: z.enum(['aegis', 'chacha20']),
  made: z.string(),
}
export const keyFile = z.object({ ...header, wraps: z.array(wrap) })
export type KeyFile = z.infer<typeof keyFile>

/** What of it goes into a backup: never what lets a machine unlock by itself. */
export const carriedKey = z.object({ ...header, wraps: z.array(carriedWrap) })
export type CarriedKey = z.infer<typeof carriedKey>

export function newKeyFile(cipher: KeyFile['cipher'], now: Temporal.Instant): { file: KeyFile; key: Uint8Array } {
  return { key: randomBytes(32), file: { format: 'os1-key', version: 1, id: randomBytes(8).toString('hex'), cipher, made: now.toString(), wraps: [] } }
}

export const carried = (file: KeyFile): CarriedKey => ({ ...file, wraps: file.wraps.filter((one) => one.by !== 'machine') })

/** What a wrap is bound to. */
export const boundTo = (file: Pick<KeyFile, 'id' | 'cipher'>): string => `os1-key 1 ${file.id} ${file.cipher}`

export function wrapOf<By extends Wrap['by']>(file: { readonly wraps: readonly Wrap[] }, by: By): Extract<Wrap, { by: By }> | undefined {
  return file.wraps.find((one): one is Extract<Wrap, { by: By }> => one.by === by)
}

/** A copy with this wrap in place of the one of the same sort; without `wrap` it only goes. */
export const withWrap = (file: KeyFile, by: Wrap['by'], one?: Wrap): KeyFile => ({
  ...file,
  wraps: [...file.wraps.filter((other) => other.by !== by), ...(one ? [one] : [])],
})

/** Undefined when there is none. Throws `Trouble` when it is there and cannot be understood. */
export function readKeyFile(path: string): KeyFile | undefined {
  if (!existsSync(path)) return undefined
  let content: unknown
  try {
    content = JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new Trouble({
      engine: 'keys',
      retry: 'never',
      cause,
      tell: `I cannot read the key file ${path}: it is damaged, or your user may not read it. I have not changed it. Put back a good copy, or restore a backup with your recovery key or your passphrase.`,
    })
  }
  const parsed = keyFile.safeParse(content)
  if (parsed.success) return parsed.data
  const newer = z.object({ format: z.literal('os1-key'), version: z.number().min(2) }).safeParse(content).success
  throw new Trouble({
    engine: 'keys',
    retry: 'never',
    tell: newer
      ? `The key file ${path} was written by a newer version of me. I have not touched it. Update me and start again.`
      : `The key file ${path} is not one that I can use. I have not changed it. Put back a good copy, or restore a backup with your recovery key or your passphrase.`,
  })
}

/** A first key file. False when there was one after all: of two that wake at once only one may make the key. */
export const writeFirstKeyFile = (path: string, file: KeyFile): boolean => writeNew(path, `${JSON.stringify(file, null, 2)}\n`)

export const writeKeyFile = (path: string, file: KeyFile): void => writeWhole(path, `${JSON.stringify(file, null, 2)}\n`)

/** There is a vault and no key to it. A new key would not open it, so none is made. */
export const keyGoneTrouble = (key: string, vault: string): Trouble =>
  new Trouble({
    engine: 'keys',
    retry: 'never',
    tell: `There is a vault at ${vault}, but the key to it should be at ${key} and is not there. Put the key file back, or restore a backup with your recovery key or your passphrase.`,
  })
