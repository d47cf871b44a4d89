import type { Op, Writable } from '../vault/vault.ts'
import { letEditsGo } from './edits.ts'
import { indexFact } from './fact-index.ts'
import { noteForgotten } from './forgotten.ts'
import type { Forgot } from './ops.ts'
import { letPortraitGo } from './portrait.ts'
import { letReflectionsGo } from './reflection/reflections.ts'
import { settlePerson } from './settle.ts'
import { forgetVectors } from './vectors/segments.ts'

/**
 * Forgets for good: an item, then every fact that rests on it alone, its mentions and times, and all their index entries.
 * A fact that had taken the place of another gives it back. What is kept of it afterwards: nothing but the op's id and a
 * digest of the item's, by which a backup that brings it back is noticed.
 */
export function takeAway(vault: Writable, body: Forgot, op: Op): void {
  const touched = new Set<string>()
  for (const id of body.items) takeItem(vault, { id, at: op.at }, touched)
  for (const id of body.facts) takeFact(vault, id, touched)
  for (const person of touched) settlePerson(vault, person)
  // A nickname that is gone must not be found by the facts of whom it called.
  for (const person of touched)
    for (const { id } of vault.all<{ id: string }>('select id from fact where (subject = ? or person = ?) and retracted_at is null', person, person))
      indexFact(vault, id)
}

function takeItem(vault: Writable, { id, at }: { id: string; at: string }, touched: Set<string>): void {
  const item = vault.get<{ rid: number; session: number; text: string }>('select rid, session, text from item where id = ?', id)
  if (!item) return
  for (const { person } of vault.all<{ person: string }>('select distinct person from mention where item = ?', item.rid)) touched.add(person)
  const facts = vault.all<{ id: string; others: number }>(
    `select f.id, (select count(*) from fact_source o where o.fact = f.rid and o.item <> s.item) as others
     from fact_source s join fact f on f.rid = s.fact where s.item = ?`,
    item.rid,
  )
  for (const fact of facts) if (fact.others === 0) takeFact(vault, fact.id, touched)
  noteForgotten(vault, id, at)
  letEditsGo(vault, item.rid)
  letReflectionsGo(vault, item.rid)
  letPortraitGo(vault, item.rid)
  vault.run('delete from feeling where item = ?', item.rid)
  vault.run('delete from commitment_source where item = ?', item.rid)
  vault.run('delete from fact_source where item = ?', item.rid)
  for (const fact of facts) if (fact.others > 0) settleFact(vault, fact.id)
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
  vault.run('delete from commitment_source where commitment = ?', id)
  vault.run('delete from commitment where id = ?', id)
  vault.run('delete from fact where rid = ?', fact.rid)
  // What a correction had replaced goes with it: it was wrong, and must not come back.
  for (const { id: wrong } of vault.all<{ id: string }>('select id from fact where superseded_by = ? and retracted_at is not null', id))
    takeFact(vault, wrong, touched)
  vault.run('update fact set until = null, superseded_by = null where superseded_by = ? and retracted_at is null', id)
}

/**
 * A fact that others said too stays, as of when the first of them said it. Since when it is so was perhaps told by what went,
 * so that is not known any more; deriving everything again reads it off what is left.
 */
function settleFact(vault: Writable, id: string): void {
  const first = vault.get<{ at: number | null }>(
    'select min(i.at) as at from fact f join fact_source s on s.fact = f.rid join item i on i.rid = s.item where f.id = ?',
    id,
  )?.at
  if (first === null || first === undefined) return
  vault.run(
    "update fact set recorded_at = ?, since = case when made_by = 'rule' then null else since end where id = ? and recorded_at < ?",
    Temporal.Instant.fromEpochMilliseconds(first).toString(),
    id,
    Temporal.Instant.fromEpochMilliseconds(first).toString(),
  )
}
