/**
 * What goes when something is forgotten. Forgetting is final, so it is planned first: the plan can be shown before it is
 * carried out, and holds ids only, so that the op that carries it out keeps no word of what went.
 */
import type { Readable } from '../vault/vault.ts'
import { quoted, searchTerms } from './terms.ts'

/** `source` is whoever said it from outside, a conversation, or the id that a label names. Several mean all of them. */
export type Forgettable = {
  item?: string
  items?: readonly string[]
  fact?: string
  person?: string
  topic?: string
  from?: string
  to?: string
  source?: string
}
export type ForgetPlan = { readonly items: readonly string[]; readonly facts: readonly string[] }

/** Everything that one wish to forget takes along. What was said in answer goes too: it may repeat what must go. */
export function planForgetting(vault: Readable, what: Forgettable): ForgetPlan {
  const items = new Set<string>()
  const facts = new Set<string>()
  if (what.item) items.add(what.item)
  for (const id of what.items ?? []) if (vault.get('select 1 from item where id = ?', id)) items.add(id)
  if (what.source) for (const id of ofSource(vault, what.source)) items.add(id)
  if (what.fact) takeFact(vault, what.fact, items, facts)
  if (what.person) takePerson(vault, what.person, items, facts)
  if (what.topic) takeTopic(vault, what.topic, items, facts)
  if (what.from || what.to) for (const id of between(vault, what.from, what.to)) items.add(id)
  for (const id of Array.from(items)) for (const echo of echoesOf(vault, id)) items.add(echo)
  return { items: [...items], facts: [...facts] }
}

type Id = { id: string }

/** A fact goes with the words it was read from: left standing, they would be found, and it would be learned again. */
function takeFact(vault: Readable, fact: string, items: Set<string>, facts: Set<string>): void {
  facts.add(fact)
  for (const { id } of vault.all<Id>('select i.id from fact f join fact_source s on s.fact = f.rid join item i on i.rid = s.item where f.id = ?', fact))
    items.add(id)
}

function takePerson(vault: Readable, person: string, items: Set<string>, facts: Set<string>): void {
  for (const { id } of vault.all<Id>('select i.id from mention m join item i on i.rid = m.item where m.person = ?', person)) items.add(id)
  for (const { id } of vault.all<Id>('select id from fact where subject = ? or person = ?', person, person)) takeFact(vault, id, items, facts)
  // Where the name stands without having been noticed as a mention, the companion's replies included.
  const names = vault.all<{ text: string }>("select text from alias where person = ? and kind = 'name'", person)
  for (const { text } of names) for (const id of holding(vault, text.split(/\s+/))) items.add(id)
}

function takeTopic(vault: Readable, topic: string, items: Set<string>, facts: Set<string>): void {
  const terms = searchTerms(topic)
  if (terms.length === 0) return
  for (const id of holding(vault, terms)) items.add(id)
  const match = terms.map(quoted).join(' AND ')
  for (const { id } of vault.all<Id>('select f.id from fact_fts x join fact f on f.rid = x.rowid where fact_fts match ?', match))
    takeFact(vault, id, items, facts)
}

/** Items that hold all of these words. */
const holding = (vault: Readable, terms: readonly string[]): string[] =>
  vault.all<Id>('select i.id from item_fts f join item i on i.rid = f.rowid where item_fts match ?', terms.map(quoted).join(' AND ')).map(({ id }) => id)

const between = (vault: Readable, from?: string, to?: string): string[] => {
  const ms = (instant: string | undefined, otherwise: number): number => (instant ? Temporal.Instant.from(instant).epochMilliseconds : otherwise)
  return vault.all<Id>('select id from item where at >= ? and at < ?', ms(from, 0), ms(to, Number.MAX_SAFE_INTEGER)).map(({ id }) => id)
}

/** What somebody said from outside, what a conversation holds, and what names this as where it came from. */
const ofSource = (vault: Readable, source: string): string[] =>
  vault
    .all<Id>(
      `select i.id from item i left join speaker k on k.item = i.rid join session s on s.rid = i.session
       where k.name = ? or s.conversation = ? or (i.who = 'outside' and exists (select 1 from json_each(i.sources) j where j.value = ?))`,
      source,
      source,
      source,
    )
    .map(({ id }) => id)

/** The companion's words right after an item, up to the person's next, and wherever it says that it rests on the item. */
function echoesOf(vault: Readable, item: string): string[] {
  const said = vault.get<{ session: number; position: number; who: string }>('select session, position, who from item where id = ?', item)
  if (!said) return []
  const after = vault.all<Id & { who: string }>(
    'select id, who from item where session = ? and position > ? order by position limit 8',
    said.session,
    said.position,
  )
  const until = after.findIndex(({ who }) => who !== 'companion')
  const replies = (until < 0 ? after : after.slice(0, until)).map(({ id }) => id)
  if (said.who === 'companion') return []
  const resting = vault.all<Id>("select id from item where who = 'companion' and instr(sources, ?) > 0", JSON.stringify(item)).map(({ id }) => id)
  return [...replies, ...resting]
}

/** A plan in words, to be shown before it is carried out. */
export function tellPlan(
  vault: Readable,
  { items, facts }: ForgetPlan,
): { items: number; facts: number; ids: readonly string[]; goes: readonly string[]; first?: string; last?: string } {
  const said = vault.all<{ text: string; at: number; who: string }>(
    'select text, at, who from item where id in (select value from json_each(?)) order by rid',
    JSON.stringify(items),
  )
  const times = said.map(({ at }) => at)
  return {
    items: said.length,
    facts: facts.length,
    ids: items,
    goes: said.filter(({ who }) => who !== 'companion').map(({ text }) => text),
    ...(times.length > 0 && {
      first: Temporal.Instant.fromEpochMilliseconds(Math.min(...times)).toString(),
      last: Temporal.Instant.fromEpochMilliseconds(Math.max(...times)).toString(),
    }),
  }
}
