import type { Writable } from '../vault/vault.ts'

/** Makes a fact findable by the names of its people, its slot and its value. A secret's value is left out. */
export function indexFact(vault: Writable, id: string): void {
  const fact = vault.get<{ rid: number; subject: string; slot: string; value: string; person: string | null; confidentiality: string }>(
    'select rid, subject, slot, value, person, confidentiality from fact where id = ?',
    id,
  )
  if (!fact) return
  const names = vault.all<{ text: string }>('select text from alias where person in (?, ?)', fact.subject, fact.person ?? '').map(({ text }) => text)
  const words = [...names, fact.slot, fact.confidentiality === 'secret' ? '' : fact.value].join(' ')
  vault.run('delete from fact_fts where rowid = ?', fact.rid)
  vault.run('insert into fact_fts (rowid, words) values (?, ?)', fact.rid, words)
}
