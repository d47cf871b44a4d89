import type { Readable } from '../vault/vault.ts'
import { fromItems, itemColumns, itemOf } from './item.ts'
import type { ItemRow } from './item.ts'
import type { Item } from './memory.ts'
import { quoted, wordsOf } from './terms.ts'

export function itemById(vault: Readable, id: string): Item | undefined {
  const row = vault.get<ItemRow>(`select ${itemColumns} ${fromItems} where i.id = ?`, id)
  return row && itemOf(row)
}

/** The newest items before a sequence number, oldest first. */
export const latestItems = (vault: Readable, most: number, before = Number.MAX_SAFE_INTEGER): Item[] =>
  vault.all<ItemRow>(`select ${itemColumns} ${fromItems} where i.rid < ? order by i.rid desc limit ?`, before, most).map(itemOf).reverse()

/** Items that hold all words of a query, the last one as a beginning ("pass" finds "passport"); newest first. */
export function matchingItems(vault: Readable, query: string, most: number, before = Number.MAX_SAFE_INTEGER): Item[] {
  const match = allWords(query)
  if (!match) return vault.all<ItemRow>(`select ${itemColumns} ${fromItems} where i.rid < ? order by i.rid desc limit ?`, before, most).map(itemOf)
  return vault
    .all<ItemRow>(
      `select ${itemColumns} from item_fts f join item i on i.rid = f.rowid join session s on s.rid = i.session left join speaker k on k.item = i.rid where item_fts match ? and f.rowid < ? order by f.rowid desc limit ?`,
      match,
      before,
      most,
    )
    .map(itemOf)
}

/** An FTS5 query that wants every word. */
export function allWords(query: string): string {
  const words = wordsOf(query)
  return words.map((word, n) => (n === words.length - 1 ? `(${quoted(word)} OR ${quoted(word)} *)` : quoted(word))).join(' AND ')
}
