/**
 * Recall: from a question to the items that answer it. What might answer is gathered by words, neighbours, people, times,
 * facts and meaning (`ranking/pool.ts`), marked (`ranking/marks.ts`), and put in order by one sum of weights that were learnt
 * (`ranking/weights.ts`). Where nothing holds enough of the question, nothing is recalled.
 */
import type { Readable } from '../vault/vault.ts'
import type { Asked } from './asked.ts'
import { fromItems, itemColumns, itemOf } from './item.ts'
import type { ItemRow } from './item.ts'
import type { Item } from './memory.ts'
import { marking } from './ranking/marks.ts'
import { gather } from './ranking/pool.ts'
import type { Turn } from './ranking/pool.ts'
import type { Budget, Rarity } from './ranking/postings.ts'
import { weigh } from './ranking/weights.ts'
import type { Meaning } from './vectors/port.ts'

/** `score` is above 0; only its order and its ratio to the scores beside it say something. */
export type Recalled = Item & { readonly score: number }
export type Ranked = { readonly turn: Turn; readonly score: number; readonly covered: number }

/** Where recall looks, and what it knows of words. */
export type Library = {
  readonly vault: Readable
  readonly rarity: Rarity
  readonly meaning?: Meaning | undefined
  readonly budget?: Budget
  readonly fewest?: number
}

/** Less of the question than this share, found in an item and right beside it, is no answer. */
const enoughWords = 0.34
/** So near in meaning, an item is recalled though it shares no word with the question. */
const enoughMeaning = 0.62

export function recall(library: Library, asked: Asked, most: number): Recalled[] {
  const ranked = rank(library, asked)
  const found = ranked.some(({ covered }) => covered >= enoughWords)
  if (!found && asked.terms.length > 0) return []
  return itemsOf(library.vault, ranked.slice(0, most))
}

/** Everything that might answer, best first, whether it does or not. */
export function rank(library: Library, asked: Asked): Ranked[] {
  const pool = gather(library, asked)
  const mark = marking(pool, asked)
  let scoreOf: ReturnType<typeof weigh> | undefined
  return pool.turns
    .filter(({ text }) => text.trim().toLowerCase() !== asked.itself)
    .map((turn) => {
      const { marks, covered } = mark(turn)
      scoreOf ??= weigh(Object.keys(marks), pool.cosines.size > 0)
      const certain = pool.facts.has(turn.rid) || (pool.cosines.get(turn.rid) ?? 0) >= enoughMeaning
      return { turn, score: scoreOf(marks), covered: certain ? 1 : covered }
    })
    .toSorted((a, b) => b.score - a.score || b.turn.rid - a.turn.rid)
}

function itemsOf(vault: Readable, ranked: readonly Ranked[]): Recalled[] {
  const rids = JSON.stringify(ranked.map(({ turn }) => turn.rid))
  const rows = new Map(
    vault.all<ItemRow>(`select ${itemColumns} ${fromItems} where i.rid in (select value from json_each(?))`, rids).map((row) => [row.rid, row]),
  )
  return ranked.flatMap(({ turn, score }) => {
    const row = rows.get(turn.rid)
    // Half a step of the logarithm is what used to be a quarter more: what stands within a fifth of the best is about as good.
    return row ? [{ ...itemOf(row), score: Math.exp(score / 2) }] : []
  })
}
