import type { Writable } from '../vault/vault.ts'
import type { Forgot } from './ops.ts'
import { settlePerson } from './settle.ts'
import { forgetVectors } from './vectors/segments.ts'

/**
 * Forgets for good: an item, then every fact that rests on it alone, its mentions and times, and all their index entries.
 * A fact that had taken the place of another gives it back. What is kept of it afterwards: nothing but the op's id.
 */
export function takeAway(vault: Writable, body: Forgot): void {
  const touched = new Set<string>()
  for (const id of body.items) takeItem(vault, id, touched)
  for (const id of body.facts) takeFact(vault, id, touched)
  for (const person of touched) settlePerson(vault, person)
}

function takeItem(vault: Writable, id: string, touched: Set<string>): void {
  const item = vault.get<{ rid: number; session: number; text: string }>('select rid, session, text from item where id = ?', id)
  if (!item) return
  for (const { person } of vault.all<{ person: string }>('select distinct person from mention where item = ?', item.rid)) touched.add(person)
  const facts = vault.all<{ id: string; others: number }>(
    `select f.id, (select count(*) from fact_source o where o.fact = f.rid and o.item <> s.item) as others
     from fact_source s join fact f on f.rid = s.fact where s.item = ?`,
    item.rid,
  )
  for (const fact of facts) if (fact.others === 0) takeFact(vault, fact.id, touched)
  vault.run('delete from fact_source where item = ?', item.rid)
  vault.run('delete from mention where item = ?', item.rid)
  vault.run('delete from time_ref where item = ?', item.rid)
  forgetVectors(vault, item.rid)
  vault.run('delete from speaker where item = ?', item.rid)
  vault.run("insert into item_fts (item_fts, rowid, text) values ('delete', ?, ?)", item.rid, item.text)
  vault.run('delete from item where rid = ?', item.rid)
  // Positions stay as they were: neighbours are reckoned by them.
  if (!vault.get('select 1 from item where session = ? limit 1', item.session)) vault.run('delete from session where rid = ?', item.session)
}

function takeFact(vault: Writable, id: string, touched: Set<string>): void {
  const fact = vault.get<{ rid: number; subject: string; person: string | null }>('select rid, subject, person from fact where id = ?', id)
  if (!fact) return
  if (fact.subject !== 'you') touched.add(fact.subject)
  if (fact.person) touched.add(fact.person)
  vault.run('delete from fact_fts where rowid = ?', fact.rid)
  vault.run('delete from fact_source where fact = ?', fact.rid)
  vault.run('delete from fact where rid = ?', fact.rid)
  // What a correction had replaced goes with it: it was wrong, and must not come back.
  for (const { id: wrong } of vault.all<{ id: string }>('select id from fact where superseded_by = ? and retracted_at is not null', id))
    takeFact(vault, wrong, touched)
  vault.run('update fact set until = null, superseded_by = null where superseded_by = ? and retracted_at is null', id)
}
