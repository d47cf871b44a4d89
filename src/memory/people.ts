import type { Readable } from '../vault/vault.ts'
import { factsOf, nameOf } from './facts.ts'
import { instantOf } from './item.ts'
import type { Fact } from './memory.ts'

type PersonRow = { id: string; name: string | null; called: string | null; relation: string | null; last_at: number }

const known = (row: PersonRow): { id: string; name?: string; relation?: string } => {
  const name = row.called ?? row.name
  return { id: row.id, ...(name && { name }), ...(row.relation && { relation: row.relation }) }
}

/** Words that say the same relation. */
const same: Readonly<Record<string, string>> = {
  mum: 'mother',
  mom: 'mother',
  mummy: 'mother',
  mommy: 'mother',
  mam: 'mother',
  ma: 'mother',
  dad: 'father',
  daddy: 'father',
  papa: 'father',
  pa: 'father',
  gran: 'grandmother',
  granny: 'grandmother',
  grandma: 'grandmother',
  nan: 'grandmother',
  nana: 'grandmother',
  grandpa: 'grandfather',
  granddad: 'grandfather',
  grandad: 'grandfather',
  hubby: 'husband',
  'little sister': 'sister',
  'older sister': 'sister',
  'younger sister': 'sister',
  'big sister': 'sister',
  'little brother': 'brother',
  'older brother': 'brother',
  'younger brother': 'brother',
  'big brother': 'brother',
  manager: 'boss',
  co_worker: 'colleague',
  coworker: 'colleague',
  'co-worker': 'colleague',
  kid: 'child',
  'best friend': 'best friend',
  flatmate: 'flatmate',
  roommate: 'flatmate',
  housemate: 'flatmate',
  gp: 'doctor',
}

/** One word for a relation: "mum" is the mother. */
export const relationWord = (relation: string): string => {
  const plain = relation.toLowerCase().trim()
  return same[plain] ?? plain
}

/** Every word for the same relation, the one said first. */
const sameRelation = (relation: string): string[] => {
  const word = relationWord(relation)
  return [...new Set([relation, word, ...Object.keys(same).filter((other) => same[other] === word)])]
}

/** Everybody whom a name or a relation fits, the last spoken of first. */
export function peopleCalled(vault: Readable, nameOrRelation: string): { id: string; name?: string; relation?: string }[] {
  const words = nameOrRelation
    .trim()
    .toLowerCase()
    .replace(/^(?:my|our|the|your)\s+/, '')
    .replace(/['’]s?$/, '')
  if (!words) return []
  const find = (text: string, kind: string) =>
    vault.all<PersonRow>(
      'select p.id, p.name, p.called, p.relation, p.last_at from alias a join person p on p.id = a.person where a.text = ? and a.kind = ? order by p.last_at desc',
      text,
      kind,
    )
  const byName = find(words, 'name')
  if (byName.length > 0) return byName.map(known)
  const byRelation = sameRelation(words).flatMap((word) => find(word, 'relation'))
  if (byRelation.length > 0) return byRelation.map(known)
  // A first name finds whoever has it with a surname.
  return vault
    .all<PersonRow>(
      "select distinct p.id, p.name, p.called, p.relation, p.last_at from alias a join person p on p.id = a.person where a.kind = 'name' and a.text >= ? and a.text < ? order by p.last_at desc",
      `${words} `,
      `${words}!`,
    )
    .map(known)
}

export function whoIs(vault: Readable, nameOrRelation: string): { id: string; name?: string; relation?: string; facts: readonly Fact[] } | undefined {
  const found = peopleCalled(vault, nameOrRelation)[0]
  return found && { ...found, facts: factsAbout(vault, found.id) }
}

/** Facts of a human, and facts of the person that name them. */
export const factsAbout = (vault: Readable, person: string): Fact[] => [
  ...factsOf(vault, 'you').filter((fact) => fact.person === person),
  ...factsOf(vault, person),
]

export function personById(vault: Readable, id: string): { id: string; name?: string; relation?: string } | undefined {
  const row = vault.get<PersonRow>('select id, name, called, relation, last_at from person where id = ?', id)
  return row && known(row)
}

/** What to call them in a sentence: a name, or "your sister". */
export function callPerson(vault: Readable, id: string): string {
  const row = vault.get<PersonRow>('select id, name, called, relation, last_at from person where id = ?', id)
  return (row && nameOf(row)) ?? 'somebody'
}

/** Everyone, the last spoken of first. Facts are read when somebody looks at them: every turn asks for the names alone. */
export function allPeople(vault: Readable): { id: string; name?: string; relation?: string; lastSpokenOf: string; facts: readonly Fact[] }[] {
  const people = vault.all<PersonRow>('select id, name, called, relation, last_at from person order by last_at desc')
  let read: readonly Fact[] | undefined
  return people.map((row) => ({
    ...known(row),
    lastSpokenOf: instantOf(row.last_at),
    get facts() {
      read ??= factsOf(vault)
      return read.filter((fact) => fact.subject === row.id || fact.person === row.id)
    },
  }))
}
