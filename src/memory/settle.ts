import type { Writable } from '../vault/vault.ts'

/** Reads a person's names and relation off what is left about them; one of whom nothing is left goes. */
export function settlePerson(vault: Writable, person: string): void {
  const mentions = vault.all<{ name: string; relation: string; item: number }>(
    'select name, relation, item from mention where person = ? order by item',
    person,
  )
  const known = vault.get('select 1 from fact where subject = ? or person = ? limit 1', person, person)
  vault.run('delete from alias where person = ?', person)
  if (mentions.length === 0 && !known) {
    vault.run('delete from person where id = ?', person)
    return
  }
  const names = mentions.map(({ name }) => name).filter(Boolean)
  const relations = mentions.map(({ relation }) => relation).filter(Boolean)
  const last = vault.get<{ at: number | null }>('select max(at) as at from item where rid in (select item from mention where person = ?)', person)
  vault.run(
    'update person set name = ?, relation = ?, last_at = coalesce(?, last_at) where id = ?',
    mostFrequent(names) ?? null,
    relations.at(-1) ?? null,
    last?.at ?? null,
    person,
  )
  const called = vault.get<{ called: string | null }>('select called from person where id = ?', person)?.called
  for (const name of new Set(called ? [...names, called] : names))
    vault.run("insert or ignore into alias (person, kind, text) values (?, 'name', ?)", person, name.toLowerCase())
  for (const relation of new Set(relations))
    vault.run("insert or ignore into alias (person, kind, text) values (?, 'relation', ?)", person, relation.toLowerCase())
}

/** The first of the most frequent. */
function mostFrequent(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  let best: string | undefined
  for (const [word, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = word
  return best
}
