/** The person's own sentences that may answer: found by every form of the words that are asked for, or by the time that is named. */
import type { Readable } from '../../vault/vault.ts'
import { fromItems, itemColumns, itemOf } from '../item.ts'
import type { ItemRow } from '../item.ts'
import { quoted } from '../terms.ts'
import type { AskedShape } from './asked-shape.ts'
import { formsOf } from './same-word.ts'
import { once, statementsOf, wholeOf } from './statement.ts'
import type { Statement } from './statement.ts'

const mostItems = 120
/** Words that stand in a twentieth of everything find too much to be of use beside rarer ones. */
const commonShare = 20

export type Finding = { readonly vault: Readable; readonly except?: string; readonly recalled: readonly string[] }

/** Sentences, and beside them what was said in several sentences as one, made when it is asked for. */
export function candidates(shape: AskedShape, { vault, except, recalled }: Finding): { sentences: Statement[]; wholes(): Statement[] } {
  const rows = new Map<number, ItemRow>()
  const put = (found: readonly ItemRow[]): void => {
    for (const row of found) if (row.who === 'person' && row.integrity === 'person' && row.id !== except) rows.set(row.rid, row)
  }
  if (shape.window)
    put(
      vault.all<ItemRow>(
        `select ${itemColumns} ${fromItems} where i.who = 'person' and (i.at >= ? and i.at < ? or i.rid in (select item from time_ref where start < ? and stop > ? and stop - start < 3000000000)) order by i.rid desc limit ${mostItems}`,
        shape.window.from,
        shape.window.to,
        shape.window.to,
        shape.window.from,
      ),
    )
  const total = vault.get<{ n: number }>('select coalesce(max(rid), 0) as n from item')?.n ?? 0
  const strong = shape.terms.filter(({ role }) => role !== 'slight')
  const forms = (strong.length > 0 ? strong : shape.terms)
    .map((term) =>
      [...new Set(term.role === 'human' ? [...term.alias, ...term.alias.flatMap(formsOf)] : [...term.alias, ...formsOf(term.word)])].map(quoted).join(' OR '),
    )
    .filter(Boolean)
  if (forms.length > 0) {
    const match = `{text} : (${forms.map((one) => `(${one})`).join(forms.length > 1 && total > 2000 ? ' AND ' : ' OR ')})`
    put(
      vault.all<ItemRow>(
        `select ${itemColumns} ${fromItems} where i.who = 'person' and i.rid in (select rowid from item_fts where item_fts match ? order by ${total > 2000 ? 'rowid desc' : 'rank'} limit ${mostItems * 2})`,
        match,
      ),
    )
  }
  if (recalled.length > 0)
    put(
      vault.all<ItemRow>(
        `select ${itemColumns} ${fromItems} where i.id in (select value from json_each(?))`,
        JSON.stringify(recalled.slice(0, total > commonShare ? 24 : 12)),
      ),
    )
  const items = [...rows.values()]
    .sort((a, b) => a.rid - b.rid)
    .map((row) => {
      const item = itemOf(row)
      const before = once(() => saidBefore(vault, row))
      return { item, before, sentences: statementsOf(item, before) }
    })
  return {
    sentences: items.flatMap(({ sentences }) => sentences),
    wholes: () => items.flatMap(({ item, before, sentences }) => wholeOf(item, before, sentences) ?? []),
  }
}

/** The person's own words just before, of the same sitting. Few sentences point back and lack a word: only theirs are read. */
const saidBefore = (vault: Readable, row: ItemRow): string =>
  vault
    .all<{ text: string }>(
      "select text from item where session = ? and position < ? and position >= ? and who = 'person' order by position desc limit 2",
      row.session,
      row.position,
      row.position - 4,
    )
    .map(({ text }) => text)
    .reverse()
    .join(' ')
