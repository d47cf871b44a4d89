import { readFileSync } from 'node:fs'
import type { Vault } from '../../vault/vault.ts'
import { toBytes } from './bytes.ts'
import type { Maker } from './fill.ts'
import { openShelf } from './shelf.ts'
import type { Shelf } from './shelf.ts'
import { wordTable } from './word-table.ts'

/** The built-in word vectors, once they have been read: what is always there and needs nothing. */
export type BuiltIn = {
  readonly id: string
  readonly dimensions: number
  readonly shelf: Shelf
  readonly maker: Maker
  /** What a text means; undefined where it holds no known word. */
  bytes(text: string): Int8Array | undefined
}

const file = new URL('./words.bin', import.meta.url)
/** Items made at once: some 10 ms of work, and whole segments. */
const batch = 640

export function builtIn(vault: Vault): BuiltIn {
  const table = wordTable(readFileSync(file))
  const { dimensions } = table
  const meaning = new Float32Array(dimensions)
  const bytes = (text: string): Int8Array | undefined => (table.meaning(text, meaning) ? toBytes(meaning) : undefined)
  const id = `words ${table.version}`
  return {
    id,
    dimensions,
    bytes,
    shelf: openShelf({ vault, id, dimensions, made: bytes }),
    maker: { id, most: batch, secret: true, make: async (texts) => ({ dimensions, vectors: texts.map(bytes) }) },
  }
}
