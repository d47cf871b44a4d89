/**
 * The items among which the answer is looked for. A first, rough look lets every word of the question shine on the item
 * that holds it and on those beside it; the brightest are read, with what stands around them, and weighed in earnest.
 */
import type { Readable } from '../../vault/vault.ts'
import type { Asked } from '../asked.ts'
import { quoted } from '../terms.ts'
import type { Meaning } from '../vectors/port.ts'
import { brightest, litBy } from './lit.ts'
import { anyForm, postingsOf } from './postings.ts'
import type { Budget, Postings, Rarity } from './postings.ts'

export type Turn = {
  readonly rid: number
  readonly session: number
  readonly position: number
  readonly who: 'person' | 'companion' | 'outside'
  readonly speaker: string | null
  readonly at: number
  readonly text: string
}

export type Pool = {
  readonly postings: Postings
  readonly turns: readonly Turn[]
  /** Which terms an item holds, as bits in the order of the postings; only of words that were read. */
  readonly masks: ReadonlyMap<number, number>
  /** The item at a place: see `placeOf`. Reaches `reach` positions beyond every turn of the pool. */
  readonly at: ReadonlyMap<number, number>
  readonly facts: ReadonlySet<number>
  readonly people: ReadonlySet<number>
  readonly spokenOf: ReadonlySet<number>
  readonly cosines: ReadonlyMap<number, number>
}

export type Gathering = {
  readonly vault: Readable
  readonly rarity: Rarity
  readonly meaning?: Meaning | undefined
  readonly budget?: Budget
  /** Fewer than so many are filled up: with what else was said in the sessions of the brightest, then with the newest. */
  readonly fewest?: number
}

/** How far neighbours are looked at, in positions. */
export const reach = 4
export const placeOf = (session: number, position: number): number => session * 1_048_576 + position

/** How many are weighed. */
const size = 128
const fromMeaning = 60

export function gather({ vault, rarity, meaning, budget, fewest = 0 }: Gathering, asked: Asked): Pool {
  const postings = postingsOf(vault, rarity, { terms: asked.terms, ...(budget && { budget }) })
  const lit = litBy(postings.terms)
  const facts = new Set(factMatches(vault, asked.terms))
  const people = new Set(asked.people.flatMap((person) => mentions(vault, person)))
  const spokenOf = new Set(asked.window ? aboutTime(vault, asked.window) : [])
  const near = asked.terms.length === 0 ? [] : (meaning?.nearest(asked.question, fromMeaning) ?? [])
  const weights = postings.terms.map(({ weight }) => weight)
  const chosen = new Set(brightest(lit, weights, size))
  if (chosen.size === 0) for (const rid of newestHolding(vault, postings)) chosen.add(rid)
  for (const rid of [...facts, ...people, ...spokenOf, ...(asked.window ? inTime(vault, asked.window) : []), ...near.map(({ rid }) => rid)]) chosen.add(rid)

  if (chosen.size < fewest) for (const rid of besides(vault, [...chosen], fewest)) chosen.add(rid)
  const turns = read(vault, [...chosen])
  const at = around(vault, turns)
  const masks = new Map(Array.from(at.values(), (rid) => [rid, lit.maskOf(rid)]))
  const cosines = meaning && turns.length > 0 ? meaning.cosines(asked.question, andBeside(turns, at)) : new Map<number, number>()
  return { postings, turns, masks, at, facts, people, spokenOf, cosines }
}

/** Where a question holds common words only: the newest items that hold the least common. */
function newestHolding(vault: Readable, { terms }: Postings): number[] {
  const first = terms.find(({ rids }) => rids === undefined)
  if (!first) return []
  return vault
    .all<{ rid: number }>('select rowid as rid from item_fts where item_fts match ? order by rowid desc limit 80', anyForm(first.term))
    .map(({ rid }) => rid)
}

function factMatches(vault: Readable, terms: readonly string[]): number[] {
  if (terms.length === 0) return []
  return vault
    .all<{ item: number }>(
      'select distinct s.item from (select rowid as fact from fact_fts where fact_fts match ? order by rank limit 8) f join fact_source s on s.fact = f.fact limit 40',
      terms.map(quoted).join(' OR '),
    )
    .map(({ item }) => item)
}

const mentions = (vault: Readable, person: string): number[] =>
  vault.all<{ item: number }>('select distinct item from mention where person = ? order by item desc limit 40', person).map(({ item }) => item)

const inTime = (vault: Readable, { from, to }: { from: number; to: number }): number[] =>
  vault.all<{ rid: number }>("select rid from item where at >= ? and at < ? and who <> 'companion' order by at desc limit 80", from, to).map(({ rid }) => rid)

const year = 366 * 86_400_000
const aboutTime = (vault: Readable, { from, to }: { from: number; to: number }): number[] =>
  vault
    .all<{ item: number }>('select item from time_ref where start < ? and stop > ? and start >= ? order by start desc limit 40', to, from, from - year)
    .map(({ item }) => item)

/** What else was said in the sessions of these items, the sessions with most of them first; then the newest of all. */
const besides = (vault: Readable, rids: readonly number[], fewest: number): number[] =>
  vault
    .all<{ rid: number }>(
      `with best as (select session, count(*) as n from item where rid in (select value from json_each(?)) group by session order by n desc, session desc limit 4)
       select rid from (select i.rid from best b join item i on i.session = b.session order by b.n desc, i.session desc, i.position limit ?)
       union select rid from (select rid from item order by rid desc limit ?)`,
      JSON.stringify(rids),
      fewest,
      fewest,
    )
    .map(({ rid }) => rid)

const read = (vault: Readable, rids: readonly number[]): Turn[] =>
  vault.all<Turn>(
    `select i.rid, i.session, i.position, i.who, k.name as speaker, i.at, i.text from item i left join speaker k on k.item = i.rid
     where i.rid in (select value from json_each(?)) order by i.session, i.position`,
    JSON.stringify(rids),
  )

/** What stands around the turns, by place: index entries only, no text is read. One statement and one row for all stretches. */
function around(vault: Readable, turns: readonly Turn[]): Map<number, number> {
  const stretches: number[][] = []
  for (let first = 0; first < turns.length;) {
    const { session, position } = turns[first]!
    let last = position
    let next = first + 1
    for (; next < turns.length && turns[next]!.session === session && turns[next]!.position - last <= 2 * reach; next++) last = turns[next]!.position
    stretches.push([session, position - reach, last + reach])
    first = next
  }
  const found = new Map<number, number>()
  const beside = vault.get<{ all: string }>(
    `select json_group_array(i.session) || ';' || json_group_array(i.position) || ';' || json_group_array(i.rid) as "all" from json_each(?) s
     cross join item i on i.session = s.value ->> 0 and i.position between s.value ->> 1 and s.value ->> 2`,
    JSON.stringify(stretches),
  )
  const [sessions = [], positions = [], rids = []] = (beside?.all ?? '').split(';').map((list) => JSON.parse(list || '[]') as number[])
  for (const [n, rid] of rids.entries()) found.set(placeOf(sessions[n] as number, positions[n] as number), rid)
  return found
}

function andBeside(turns: readonly Turn[], at: ReadonlyMap<number, number>): number[] {
  const rids = new Set<number>()
  for (const { session, position } of turns)
    for (let by = -2; by <= 2; by++) {
      const rid = at.get(placeOf(session, position + by))
      if (rid !== undefined) rids.add(rid)
    }
  return [...rids]
}
