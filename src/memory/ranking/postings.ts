/**
 * Where the words of a question stand. The rarest words are read first, until what was read reaches a share of the vault:
 * a word that half of all items hold tells nothing apart and costs the most.
 */
import type { Readable } from '../../vault/vault.ts'
import { isFaint, quoted } from '../terms.ts'
import { formsOf } from './forms.ts'

/** How many postings are read at most for one question: a share of all items, but not fewer than `fewest` nor more than `most`. */
export type Budget = { readonly share: number; readonly fewest: number; readonly most: number }
export const usualBudget: Budget = { share: 0.1, fewest: 12_000, most: 40_000 }

/** Remembers how common common words are, so that they are counted once; kept by whoever opens the memory. */
export type Rarity = { readonly counts: Map<string, number>; items: number }
export const newRarity = (): Rarity => ({ counts: new Map(), items: 0 })

/** A word of the question: what it weighs (inverse document frequency, Robertson's form that is never negative) and, where it was read, the items that hold it, rising. */
export type Posted = { readonly term: string; readonly weight: number; readonly rids: readonly number[] | undefined }
export type Postings = { readonly items: number; readonly terms: readonly Posted[]; /** Sum of the weights. */ readonly full: number }

export function postingsOf(vault: Readable, rarity: Rarity, { terms, budget = usualBudget }: { terms: readonly string[]; budget?: Budget }): Postings {
  const items = vault.get<{ n: number }>('select coalesce(max(rid), 0) as n from item')?.n ?? 0
  if (items > rarity.items * 1.1 + 50 || items < rarity.items || rarity.counts.size > 4096) {
    rarity.counts.clear()
    rarity.items = items
  }
  const ceiling = Math.min(budget.most, Math.max(budget.fewest, Math.round(items * budget.share)))
  const counted = terms.map((term) => ({ term, count: countOf(vault, rarity, { term, ceiling }) })).sort((a, b) => a.count - b.count)
  const all = Math.max(items, youngVault)
  let read = 0
  let full = 0
  const posted = counted.map(({ term, count }): Posted => {
    const weight = (isFaint(term) ? faint : 1) * Math.log(1 + (all - Math.min(count, all) + 0.5) / (count + 0.5))
    full += weight
    const within = read + count <= ceiling
    read += count
    return { term, weight, rids: within ? (count === 0 ? [] : ridsOf(vault, term, ceiling)) : undefined }
  })
  return { items, terms: posted, full }
}

/** In a vault of a few items every word seems common: how rare a word is, is reckoned as if there were so many. */
const youngVault = 500

/** The share that a word in which one asks keeps of its weight. */
const faint = 0.6

/** Below this a count is cheap to take again, and one that was kept would hide what was told since. */
const worthKeeping = 64

/** How many items hold a term, counted no further than one past the ceiling. */
function countOf(vault: Readable, rarity: Rarity, { term, ceiling }: { term: string; ceiling: number }): number {
  const known = rarity.counts.get(term)
  if (known !== undefined) return known
  const count =
    vault.get<{ n: number }>('select count(*) as n from (select 1 from item_fts where item_fts match ? limit ?)', anyForm(term), ceiling + 1)?.n ?? 0
  if (count >= worthKeeping) rarity.counts.set(term, count)
  return count
}

/** One row instead of thousands: most of the cost of a posting is the object that it would become. */
function ridsOf(vault: Readable, term: string, most: number): number[] {
  const found = vault.get<{ rids: string }>(
    'select json_group_array(rid) as rids from (select rowid as rid from item_fts where item_fts match ? limit ?)',
    anyForm(term),
    most,
  )
  return JSON.parse(found?.rids ?? '[]') as number[]
}

/** The search for a word in any of its forms. */
export const anyForm = (term: string): string => formsOf(term).map(quoted).join(' OR ')
