import type { Op, Writable } from '../vault/vault.ts'
import { indexFact } from './fact-index.ts'
import type { Corrected } from './ops.ts'
import { settlePerson } from './settle.ts'

/** The person's own correction: the old fact is retracted, a new one made by them stands in its place with the same sources. */
export function keepCorrection(vault: Writable, body: Corrected, op: Op): void {
  const old = vault.get<{ rid: number; slot: string; person: string | null; value: string }>(
    'select rid, slot, person, value from fact where id = ?',
    body.fact,
  )
  if (!old) return
  vault.run(
    `insert or ignore into fact (id, subject, slot, value, person, since, until, recorded_at, made_by, confidence, confidentiality)
     select ?, subject, slot, ?, person, since, until, ?, 'person', 1, confidentiality from fact where id = ?`,
    body.next,
    body.value,
    op.at,
    body.fact,
  )
  vault.run(
    'insert or ignore into fact_source (fact, item) select (select rid from fact where id = ?), item from fact_source where fact = ?',
    body.next,
    old.rid,
  )
  vault.run('update fact set retracted_at = ?, superseded_by = ? where id = ?', op.at, body.next, body.fact)
  vault.run('delete from fact_fts where rowid = ?', old.rid)
  // A corrected name is the name from now on, whatever the mentions say.
  if (old.person) {
    vault.run('update person set called = ? where id = ?', body.value, old.person)
    settlePerson(vault, old.person)
  }
  indexFact(vault, body.next)
}
