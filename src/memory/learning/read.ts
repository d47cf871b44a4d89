import { clausesOf, plain } from './clauses.ts'
import { pet } from './kin.ts'
import { debtRules } from './rules-debts.ts'
import { habitRules } from './rules-habits.ts'
import { heartRules } from './rules-heart.ts'
import { lifeRules } from './rules-life.ts'
import { peopleRules } from './rules-people.ts'
import { selfRules } from './rules-self.ts'
import { tasteRules } from './rules-taste.ts'
import { thingRules } from './rules-things.ts'
import { timeRules } from './rules-times.ts'
import { toYou } from './rule.ts'
import type { Around, Found, FoundEnd, FoundFact, Rule, Whom, Pattern } from './rule.ts'

const otherRules: readonly Rule[] = [...timeRules, ...lifeRules, ...selfRules, ...tasteRules, ...thingRules, ...debtRules, ...habitRules, ...heartRules]

export type Read = { readonly people: readonly Whom[]; readonly facts: readonly FoundFact[]; readonly ends: readonly FoundEnd[] }

/** What an utterance says, clause by clause. `people` is shared with `around`, so that "she" finds whom the clause before named. */
export function read(text: string, around: Around, people: Whom[]): Read {
  const facts: FoundFact[] = []
  const ends: FoundEnd[] = []
  const take = (found: Found | undefined): void => {
    people.push(...(found?.people ?? []))
    facts.push(...(found?.facts ?? []))
    ends.push(...(found?.ends ?? []))
  }
  // People first, so that "Anna’s birthday is on Friday; she is my cousin" knows Anna for a human.
  const clauses = clausesOf(text)
  for (const [rules, clause] of [...clauses.map((one) => [peopleRules, one] as const), ...clauses.map((one) => [otherRules, one] as const)]) {
    for (const rule of rules) {
      if (!rule.always && (!clause.meant || clause.negated !== (rule.negated ?? false))) continue
      for (const groups of matches(rule.pattern, clause.text)) {
        const found = rule.find(groups, around, clause)
        // What is asked or supposed takes people for granted, and nothing else.
        take(
          clause.meant
            ? found
            : found?.people
              ? { people: found.people, ...(rule.always && { facts: (found.facts ?? []).filter(({ object }) => object) }) }
              : undefined,
        )
      }
    }
  }
  const animal = clauses.some(({ meant }) => !meant) ? undefined : petIn(text)
  if (animal && !facts.some(({ value }) => value === animal.value)) facts.push(animal)
  // What a rule understood needs no note beside it.
  const note = facts.length + ends.length === 0 ? noteIn(text) : undefined
  if (note) facts.push({ subject: 'you', slot: 'note', value: note })
  return { people, facts, ends }
}

const petNamed = new RegExp(
  `\\b(?:a|an|our|my|the|another|new) (?:[\\p{Ll}-]+ ){0,2}(?<animal>${pet})\\b[^?]{0,60}?(?:[.!,;]+\\s+|\\band )(?:(?:[Hh]e|[Ss]he|[Ii]t|(?:[Hh]is|[Hh]er|[Ii]ts) name)(?: is|'s) (?:called |named )?|(?:[Ww]e|I) (?:have )?(?:called|named) (?:him|her|it) )(?<name>\\p{Lu}[\\p{Ll}'-]+)(?=[.,!]|$| and\\b)`,
  'u',
)
/** "Just me and the dog. Bess.": a name that is a whole sentence. */
const petAlone = new RegExp(
  `\\b(?:[Mm]e and|I have|I am with|[Jj]ust|[Mm]y|[Oo]ur|[Hh]ave) (?:a |an |the |my |our )?(?:[\\p{Ll}-]+ ){0,2}(?<animal>${pet})[.!,]+\\s+(?<name>(?!Yes|No\\b|Sorry|Nice|Good|Love|Just|And|But|Lucky me|Great|Thanks|Ok|Okay|Happy|Sad)\\p{Lu}\\p{Ll}+)[.!]*\\s*$`,
  'u',
)
/** "We got a dog! He is called Biscuit": told in two breaths. */
function petIn(text: string): FoundFact | undefined {
  const found = (petNamed.exec(plain(text)) ?? petAlone.exec(plain(text)))?.groups
  return found?.['animal'] && found['name'] ? { subject: 'you', slot: found['animal'], value: found['name'] } : undefined
}

function* matches(pattern: Pattern, text: string): Generator<Readonly<Record<string, string | undefined>>> {
  if (!pattern.global) {
    const found = pattern.exec(text)
    if (found) yield found.groups ?? {}
    return
  }
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) yield found.groups ?? {}
}

const noting =
  /^\s*(?:(?:please|ok|okay|hey|and|also)[\s,]+)*(?:can you |could you |will you )?(?:please )?(?:remember|note|make a note|keep in mind|bear in mind|do not forget|for the record|for future reference|I want you to (?:know|remember)|you should (?:know|remember))(?:\s*[:,]\s*|\s+that\s+)(?<what>.+?)[.!]*\s*$/is

/** "Remember that the boiler man comes on Tuesdays": the rest, turned to the person. */
export function noteIn(text: string): string | undefined {
  const what = noting.exec(plain(text))?.groups?.['what']?.trim()
  // One statement: not "remember to buy milk", not "remember that summer?".
  return what && !/^to\s/.test(what) && !what.includes('?')
    ? toYou(what.split(/(?<=[\p{L}\d][.!])\s+(?=\p{Lu})/u)[0]?.replace(/[.!]+$/, '') ?? what)
    : undefined
}
