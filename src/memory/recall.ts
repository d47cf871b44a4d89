/**
 * Recall: from a question to the items that answer it. BM25 over verbatim text, then one linear score over what stands
 * beside each item: its neighbours, its session, who is named, when it was, who spoke (see `weights.ts`).
 */
import type { Readable } from '../vault/vault.ts'
import type { Asked } from './asked.ts'
import { fromItems, itemColumns, itemOf } from './item.ts'
import type { ItemRow } from './item.ts'
import type { Item } from './memory.ts'
import { quoted } from './terms.ts'
import { weights } from './weights.ts'

export type Recalled = Item & { readonly score: number }
export type AskedAt = { readonly now: Temporal.Instant; readonly zone: string; readonly most?: number }

/** How many postings are read at most, as a share of all items and at least: the rarest terms come first. */
const postingsShare = 0.0125
const fewestPostings = 1000
const mostCandidates = 120
const mostScored = 60

type Candidate = { rid: number; session: number; position: number; who: string; at: number; base: number; score: number }
type Found = { rid: number; bm25: number; session: number; position: number; who: string; at: number }

/** Remembers how common words are, so that they are counted once; kept by whoever opens the memory. */
export type Rarity = { readonly counts: Map<string, number>; items: number }
export const newRarity = (): Rarity => ({ counts: new Map(), items: 0 })

export function recall(vault: Readable, rarity: Rarity, asked: Asked, most: number): Recalled[] {
  const plan = searchPlan(vault, rarity, asked.terms)
  const candidates = new Map<number, Candidate>()
  const bases = new Map<number, number>()
  const put = (found: Found): Candidate => {
    const known = candidates.get(found.rid)
    if (known) return known
    const fresh = { ...found, base: found.bm25, score: 0 }
    candidates.set(found.rid, fresh)
    return fresh
  }
  for (const found of textMatches(vault, plan)) put(found)
  for (const found of factMatches(vault, asked.terms)) put(found).base += weights.fact * (plan.full / Math.max(1, asked.terms.length))
  for (const found of personMatches(vault, asked)) put(found).base += weights.person
  for (const found of windowMatches(vault, asked)) put(found).base += asked.terms.length === 0 ? 1 : 0.2
  for (const one of candidates.values()) bases.set(place(one.session, one.position), one.base)

  withNeighbours(candidates, bases)
  for (const one of missingNeighbours(vault, bases, candidates)) candidates.set(one.rid, one)
  addSessions(candidates)
  const scored = [...candidates.values()].sort((a, b) => b.score - a.score).slice(0, Math.max(mostScored, most))
  return readAndWeigh(vault, scored, asked, plan).slice(0, most)
}

type Plan = {
  readonly match: string
  readonly newestOnly: string | undefined
  readonly rare: readonly string[]
  readonly weightOf: ReadonlyMap<string, number>
  readonly full: number
  readonly known: boolean
}

/** Which terms are searched for, and what each is worth. */
function searchPlan(vault: Readable, rarity: Rarity, terms: readonly string[]): Plan {
  const items = vault.get<{ n: number }>('select coalesce(max(rid), 0) as n from item')?.n ?? 0
  if (items > rarity.items * 1.1 + 50 || items < rarity.items || rarity.counts.size > 4096) {
    rarity.counts.clear()
    rarity.items = items
  }
  const ceiling = Math.max(fewestPostings, Math.round(items * postingsShare))
  const counted = terms.map((term) => ({ term, count: countOf(vault, rarity, term, ceiling) })).sort((a, b) => a.count - b.count)
  const weightOf = new Map(counted.map(({ term, count }) => [term, Math.log(1 + (items - Math.min(count, items) + 0.5) / (count + 0.5))]))
  let postings = 0
  const rare: string[] = []
  for (const { term, count } of counted) {
    if (count === 0) continue
    if (rare.length > 0 && postings + count > ceiling) break
    if (rare.length === 0 && count > ceiling) break
    rare.push(term)
    postings += count
  }
  const commonest = counted.find(({ count }) => count > 0)?.term
  let full = 0
  for (const weight of weightOf.values()) full += weight
  return {
    match: rare.map(quoted).join(' OR '),
    newestOnly: rare.length === 0 && commonest ? quoted(commonest) : undefined,
    rare,
    weightOf,
    full,
    known: counted.some(({ count }) => count > 0),
  }
}

/** How many items hold a term, counted no further than one past the ceiling. */
function countOf(vault: Readable, rarity: Rarity, term: string, ceiling: number): number {
  const known = rarity.counts.get(term)
  if (known !== undefined) return known
  const count = vault.get<{ n: number }>('select count(*) as n from (select 1 from item_fts where item_fts match ? limit ?)', quoted(term), ceiling + 1)?.n ?? 0
  rarity.counts.set(term, count)
  return count
}

const columns = 'i.rid, i.session, i.position, i.who, i.at'

function textMatches(vault: Readable, plan: Plan): Found[] {
  if (plan.match) {
    return vault.all<Found>(
      `select ${columns}, -f.rank as bm25 from item_fts f join item i on i.rid = f.rowid where item_fts match ? order by f.rank limit ?`,
      plan.match,
      mostCandidates,
    )
  }
  // Only words that half of all items hold: the newest of them, all alike.
  if (!plan.newestOnly) return []
  return vault.all<Found>(
    `select ${columns}, 0.5 as bm25 from item_fts f join item i on i.rid = f.rowid where item_fts match ? order by f.rowid desc limit ?`,
    plan.newestOnly,
    mostCandidates,
  )
}

function factMatches(vault: Readable, terms: readonly string[]): Found[] {
  if (terms.length === 0) return []
  return vault.all<Found>(
    `select distinct ${columns}, 0.0 as bm25 from (select rowid as fact from fact_fts where fact_fts match ? order by rank limit 8) f
     join fact_source s on s.fact = f.fact join item i on i.rid = s.item limit 40`,
    terms.map(quoted).join(' OR '),
  )
}

function personMatches(vault: Readable, asked: Asked): Found[] {
  return asked.people.flatMap((person) =>
    vault.all<Found>(
      `select ${columns}, 0.0 as bm25 from (select item from mention where person = ? order by item desc limit 40) m join item i on i.rid = m.item`,
      person,
    ),
  )
}

function windowMatches(vault: Readable, { window }: Asked): Found[] {
  if (!window) return []
  return [
    ...vault.all<Found>(
      `select ${columns}, 0.0 as bm25 from item i where i.at >= ? and i.at < ? and i.who <> 'companion' order by i.at desc limit 80`,
      window.from,
      window.to,
    ),
    ...vault.all<Found>(
      `select ${columns}, 0.0 as bm25 from time_ref t join item i on i.rid = t.item where t.start < ? and t.stop > ? and t.start >= ? order by t.start desc limit 40`,
      window.to,
      window.from,
      window.from - 366 * 86_400_000,
    ),
  ]
}

const place = (session: number, position: number): number => session * 1_048_576 + position

function withNeighbours(candidates: Map<number, Candidate>, bases: Map<number, number>): void {
  for (const one of candidates.values()) one.score = one.base + lent(bases, one)
}

const lent = (bases: ReadonlyMap<number, number>, { session, position }: { session: number; position: number }): number => {
  const at = (by: number): number => bases.get(place(session, position + by)) ?? 0
  return weights.next * at(-1) + weights.nextButOne * at(-2) + weights.previous * at(1)
}

/** Items that match nothing themselves but stand right beside what does. */
function missingNeighbours(vault: Readable, bases: ReadonlyMap<number, number>, candidates: ReadonlyMap<number, Candidate>): Candidate[] {
  const strongest = [...candidates.values()].sort((a, b) => b.score - a.score).slice(0, 30)
  const seen = new Set<number>()
  const beside: Candidate[] = []
  for (const { session, position } of strongest) {
    const around = [position - 1, position + 1, position + 2].filter((at) => at >= 0 && !bases.has(place(session, at)) && !seen.has(place(session, at)))
    if (around.length === 0) continue
    for (const found of vault.all<Found>(
      `select ${columns}, 0.0 as bm25 from item i where i.session = ? and i.position between ? and ?`,
      session,
      position - 1,
      position + 2,
    )) {
      const at = place(found.session, found.position)
      if (bases.has(at) || seen.has(at)) continue
      seen.add(at)
      beside.push({ ...found, base: 0, score: lent(bases, found) })
    }
  }
  return beside
}

/** An item gains from a session that speaks much of what is asked. */
function addSessions(candidates: Map<number, Candidate>): void {
  const sums = new Map<number, number>()
  let best = 0
  let most = 0
  for (const { session, base, score } of candidates.values()) {
    const sum = (sums.get(session) ?? 0) + base
    sums.set(session, sum)
    if (sum > best) best = sum
    if (score > most) most = score
  }
  if (best === 0) return
  for (const one of candidates.values()) one.score += weights.session * most * 0.5 * Math.sqrt((sums.get(one.session) ?? 0) / best)
}

const holdsTime =
  /\b(?:\d{1,2}(?::\d\d|\s?[ap]m)|\d{4}|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\b|\b(?:today|tonight|yesterday|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december|week|weekend|month|year|morning|evening|ago|st|nd|rd|th)\b/i
const holdsNumber = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|once|twice|hundred|thousand)\b/i
const holdsName = /(?<=[\p{L},] )\p{Lu}\p{Ll}+/u
const asks = /\?\s*$|^(?:who|what|when|where|why|how|which|do you|did you|can you|could you|is there|remind me)\b/i

function readAndWeigh(vault: Readable, scored: readonly Candidate[], asked: Asked, plan: Plan): Recalled[] {
  if (scored.length === 0) return []
  const rows = vault.all<ItemRow>(
    `select ${itemColumns} ${fromItems} where i.rid in (select value from json_each(?))`,
    JSON.stringify(scored.map(({ rid }) => rid)),
  )
  const byRid = new Map(rows.map((row) => [row.rid, row]))
  const stems = [...plan.weightOf].map(([term, weight]) => ({ start: stemStart(term), weight }))
  const texts = new Map<number, string>(rows.map((row) => [place(row.session, row.position), row.text.toLowerCase()]))
  const newest = Math.max(...scored.map(({ at }) => at))
  const oldest = Math.min(...scored.map(({ at }) => at))

  const weighed = scored.flatMap((one) => {
    const row = byRid.get(one.rid)
    if (!row || row.text.trim().toLowerCase() === asked.itself) return []
    let score = one.score
    const own = row.text.toLowerCase()
    for (const { start, weight } of stems) if (weight < 2 && own.includes(start)) score += weights.common * weight
    if (asked.by) score *= row.who === asked.by ? weights.speaker : weights.otherSpeaker
    else if (row.who === 'companion') score *= weights.companion
    if (asked.window && row.at >= asked.window.from && row.at < asked.window.to) score *= weights.window
    if (asks.test(row.text)) score *= weights.question
    else if (/\b(?:i|my|we|our)\b/i.test(row.text)) score *= weights.firstPerson
    if (fitsAnswer(asked, row.text)) score *= weights.answerType
    if (asked.now && newest > oldest) score *= 1 + (weights.now * (row.at - oldest)) / (newest - oldest)

    const around = [0, -1, -2, 1].map((by) => texts.get(place(row.session, row.position + by)) ?? '').join(' ')
    let found = 0
    for (const { start, weight } of stems) if (around.includes(start)) found += weight
    const covered = plan.full > 0 ? found / plan.full : 1
    return [{ row, score: score * (0.25 + 0.75 * covered), covered: asked.terms.length === 0 || one.base >= weights.fact ? 1 : covered }]
  })
  weighed.sort((a, b) => b.score - a.score)
  if (!weighed.some(({ covered }) => covered >= weights.abstain)) return []
  return weighed.map(({ row, score }) => ({ ...itemOf(row), score }))
}

/** Enough of a word to find its inflections by: a cheap stand-in for a stem, for weighing only. */
const stemStart = (term: string): string => (term.length > 5 ? term.slice(0, -2) : term.length > 4 ? term.slice(0, -1) : term)

function fitsAnswer({ wants }: Asked, text: string): boolean {
  if (wants === 'time') return holdsTime.test(text)
  if (wants === 'number') return holdsNumber.test(text)
  if (wants === 'name') return holdsName.test(text)
  return false
}
