import type { Readable } from '../vault/vault.ts'
import { peopleNamed } from './asked.ts'

export const female =
  /^(?:mother|mum|mom|mummy|wife|sister|daughter|girlfriend|aunt|auntie|niece|grandmother|grandma|granny|gran|nan|nana|landlady|fiancée|goddaughter|stepmother|stepsister)$/
export const male =
  /^(?:father|dad|daddy|husband|brother|son|boyfriend|uncle|nephew|grandfather|grandpa|grandad|granddad|landlord|fiancé|godson|stepfather|stepbrother)$/

/** "How old is he?" asks of whom was spoken last: known by name, and not plainly a woman. */
export function withNames(vault: Readable, asked: string): string {
  const pronoun = /\b(?:s?he|him|his|hers?)\b/i.exec(asked)?.[0].toLowerCase()
  if (!pronoun || peopleNamed(vault, asked).length > 0 || /\S \p{Lu}\p{Ll}/u.test(asked)) return asked
  const isHer = /^(?:she|her|hers)$/.test(pronoun)
  const human = vault
    .all<{ id: string; name: string; relation: string | null }>(
      'select p.id, coalesce(p.called, p.name) as name, p.relation from mention m join person p on p.id = m.person where coalesce(p.called, p.name) is not null group by p.id order by max(m.item) desc limit 5',
    )
    .find(({ relation }) => !(isHer ? male : female).test(relation ?? ''))
  if (!human) return asked
  return (
    asked
      .replace(/\b(?:his|her)(?= \p{L})(?! (?:again|now|last|in|on|at|to|from|with|about|before|yesterday|today)\b)/giu, `${human.name}'s`)
      .replace(/\b(?:she|he|her|him|hers|his)\b/gi, human.name)
      // A comma behind it may have said who he is: "how old he was, Daniel".
      .replace(/,\s*$/, '')
  )
}
