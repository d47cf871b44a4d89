/**
 * The vault: where a life is kept. One encrypted file per person. Everything that changes it is an op: typed, versioned,
 * deterministic, idempotent by its id; `append` is the only way to write. The vault knows nothing of what the rooms keep
 * in it: each room brings its own kinds of op, and owns its own tables (declared in `vault/schema`, one migration a file).
 */
import type { z } from 'zod'

/** SQLite values. */
export type Value = string | number | bigint | null | Uint8Array
export type Row = Record<string, Value>

/** Something that happened and must be kept. `at` is an ISO instant. */
export type Op = { readonly id: string; readonly kind: string; readonly version: number; readonly at: string; readonly body: unknown }

export type Readable = {
  /** The first row of a query, or undefined. Statements are prepared once and kept. */
  get<T = Row>(sql: string, ...values: Value[]): T | undefined
  all<T = Row>(sql: string, ...values: Value[]): T[]
}

export type Writable = Readable & { run(sql: string, ...values: Value[]): void }

/** A kind of op. `apply` must depend on nothing but the vault's content, the op and its body. */
export type OpKind<Body = any> = {
  readonly kind: string
  readonly version: number
  readonly body: z.ZodType<Body>
  apply(vault: Writable, body: Body, op: Op): void
}

export type Vault = Readable & {
  /** All or none, in one transaction, on the disk (fsync) when it resolves. An op whose id was seen before changes nothing. */
  append(ops: readonly Op[]): Promise<void>
  /** A complete, consistent, still encrypted copy. Fails if the file exists. */
  copyTo(file: string): Promise<void>
  close(): void
}
