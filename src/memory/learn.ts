import type { Readable } from '../vault/vault.ts'
import type { Moment } from '../words/moment.ts'
import type { Reading } from '../words/reading.ts'
import type { Item } from './memory.ts'
import type { Learned } from './ops.ts'

/** What is to be learned from an item. */
export type Lesson = { readonly item: Item; readonly readings: readonly Reading[]; readonly moment: Moment; newId(): string }

export function learn(_vault: Readable, _lesson: Lesson): Learned | undefined {
  return undefined
}
