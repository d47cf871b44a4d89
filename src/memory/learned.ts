import type { Op, Writable } from '../vault/vault.ts'
import type { Learned } from './ops.ts'
import { settlePerson } from './settle.ts'
import { indexFact } from './fact-index.ts'

/** Keeps what was learned from one item. An item that was forgotten in the meantime teaches nothing. */
export function keepLearned(vault: Writable, body: Learned, op: Op): void {
  const item = vault.get<{ rid: number; at: number }>('select rid, at from item where id = ?', body.item)
  if (!item) return
  for (const { from, into } of body.merges) merge(vault, from, into)
  for (const { person, name, relation } of body.mentions) {
    vault.run('insert or ignore into mention (item, person, name, relation) values (?, ?, ?, ?)', item.rid, person, name ?? '', relation ?? '')
    vault.run(
      `insert into person (id, name, relation, last_at) values (?, ?, ?, ?)
       on conflict (id) do update set name = coalesce(name, excluded.name), relation = coalesce(excluded.relation, relation), last_at = max(last_at, excluded.last_at)`,
      person,
      name ?? null,
      relation ?? null,
      item.at,
    )
    if (name) vault.run("insert or ignore into alias (person, kind, text) values (?, 'name', ?)", person, name.toLowerCase())
    if (relation) vault.run("insert or ignore into alias (person, kind, text) values (?, 'relation', ?)", person, relation.toLowerCase())
  }
  for (const time of body.times) {
    vault.run('insert or ignore into time_ref (item, start, stop, grain, kind) values (?, ?, ?, ?, ?)', item.rid, time.start, time.stop, time.grain, time.kind)
  }
  for (const fact of body.facts) {
    vault.run(
      `insert or ignore into fact (id, subject, slot, value, person, since, until, recorded_at, made_by, confidence, confidentiality)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      fact.id,
      fact.subject,
      fact.slot,
      fact.value,
      fact.person ?? null,
      fact.since ?? null,
      fact.until ?? null,
      op.at,
      fact.madeBy,
      fact.confidence,
      fact.confidentiality,
    )
    vault.run('insert or ignore into fact_source (fact, item) select rid, ? from fact where id = ?', item.rid, fact.id)
    indexFact(vault, fact.id)
  }
  for (const { fact, until, by } of body.ends) {
    vault.run('update fact set until = coalesce(until, ?), superseded_by = ? where id = ?', until, by ?? null, fact)
  }
  for (const fact of body.again) vault.run('insert or ignore into fact_source (fact, item) select rid, ? from fact where id = ?', item.rid, fact)
}

function merge(vault: Writable, from: string, into: string): void {
  if (from === into) return
  vault.run('update or ignore mention set person = ? where person = ?', into, from)
  vault.run('delete from mention where person = ?', from)
  vault.run('update fact set subject = ? where subject = ?', into, from)
  vault.run('update fact set person = ? where person = ?', into, from)
  vault.run('insert or ignore into person (id, name, called, relation, last_at) select ?, name, called, relation, last_at from person where id = ?', into, from)
  vault.run('delete from alias where person = ?', from)
  vault.run('delete from person where id = ?', from)
  settlePerson(vault, into)
}
