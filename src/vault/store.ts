import type { Writable } from './vault.ts'

/**
 * What the vault asks of a database: SQLite's dialect, one connection, synchronous. The engine knows files, keys and
 * ciphers; it knows nothing of ops. Whatever can be expected to go wrong with a disk or a key is thrown as `Trouble`.
 */
export type Store = Writable & {
  /** Several statements at once, without values: for the schema. */
  exec(sql: string): void
  /** All that `work` runs, or none of it; on the disk (fsync) when it returns. Throws what `work` throws. Never nested. */
  transaction(work: () => void): void
  /** A complete copy under the same key, on the disk when it returns. Fails if the file exists. */
  copyTo(file: string): void
  /** Reads everything. Undefined when all is whole, else what is not. */
  damage(): string | undefined
  close(): void
}
