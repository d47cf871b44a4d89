import { closeRelations, pet, plurals, relation, singular } from './kin.ts'
import { asName, mayBeName, name } from './names.ts'
import { pattern, tidy } from './rule.ts'
import type { Found, Rule, Whom } from './rule.ts'

const bareRelation = new RegExp(`(?:${relation})$`, 'u')
/** "older sister" is a sister; "best friend" stays what it is. */
const relationIn = (words: string): string | undefined => (/\bbest friend$/.test(words) ? 'best friend' : bareRelation.exec(words)?.[0])

function related(words: string | undefined, called: string | undefined): Found | undefined {
  const is = words && relationIn(words)
  const human = called?.replace(/,$/, '').trim()
  if (!is || !human || !(mayBeName(human) || /^(?:May|April|June|August)$/.test(human))) return undefined
  const who: Whom = { name: human, relation: is }
  return { people: [who], facts: [{ subject: 'you', slot: is, value: human, object: who }] }
}

const listed = (names: string): string[] =>
  names
    .split(/,\s*(?:and\s+)?|\s+and\s+|\s*&\s*/)
    .map((one) => one.trim())
    .filter((one) => mayBeName(one))

export const peopleRules: readonly Rule[] = [
  {
    about: 'my sister Anna',
    pattern: pattern('\\b(?:[Mm]y|[Oo]ur) (?<rel>{REL}),? (?<name>{NAME})(?! (?:and I )?(?:Street|Road|Avenue|Lane|Day|Club|School|Hospital)\\b)'),
    always: true,
    find: ({ rel, name: called }) => related(rel, called),
  },
  {
    about: 'my manager at work, Philippa, hates me',
    pattern: pattern(
      '\\b(?:[Mm]y|[Oo]ur) (?<rel>{REL}) (?:at|from) (?:work|school|church|uni|college|the \\p{Ll}+),? (?<name>{NAME})(?:,|$| (?:is|was|said|says|has|had)\\b)',
    ),
    find: ({ rel, name: called }) => related(rel, called),
  },
  {
    about: 'he is my grandad; he is called Arthur and is my grandad',
    pattern: pattern('^(?:He|She|he|she) is (?:called |named )(?<name>{NAME}),? (?:and )?(?:he is |she is )?my (?<rel>{REL})(?:$|,)'),
    find: ({ rel, name: called }) => related(rel, called),
  },
  {
    about: 'my sister is called Anna',
    pattern: pattern("^(?:[Mm]y|[Oo]ur) (?<rel>{REL})(?:'s name)? (?:is|was) (?:called |named )(?<name>\\p{L}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?)(?:$|[,.])"),
    find: ({ rel, name: called }) => related(rel, called && asName(called)),
  },
  {
    about: 'my sister’s name is Anna',
    pattern: pattern("^(?:[Mm]y|[Oo]ur) (?<rel>{REL})'s name is (?<name>\\p{L}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?)(?:$|[,.])"),
    find: ({ rel, name: called }) => related(rel, called && asName(called)),
  },
  {
    about: 'my boss is Tom',
    pattern: pattern('^(?:[Mm]y|[Oo]ur) (?<rel>{REL}) is (?<name>{NAME})$'),
    find: ({ rel, name: called }) => related(rel, called),
  },
  {
    about: 'Anna is my sister',
    pattern: pattern('^(?<name>{NAME}) (?:is|was) (?:my|our|one of my) (?<rel>{REL})(?:$|[,.]| (?:and|who|from|at|of)\\b)'),
    find: ({ rel, name: called }) => related(rel, called),
  },
  {
    about: 'Anna, my sister, …',
    pattern: pattern('(?<name>{NAME}),? (?:who is )?my (?<rel>{REL})(?:,|\\.|$)'),
    find: ({ rel, name: called }) => related(rel, called),
  },
  {
    about: 'I have a sister called Anna',
    pattern: pattern('^(?:I|[Ww]e) {ADV}(?:have|have got|got) (?:a|an|one|another) (?<rel>{REL}),? (?:called |named |whose name is )?(?<name>{NAME})'),
    find: ({ rel, name: called }) => related(rel, called),
  },
  {
    about: 'I have two sisters, Anna and Maria',
    pattern: pattern(
      `(?:^(?:I|[Ww]e) (?:have|have got|got) (?:\\w+ )?|\\b[Mm]y (?:two |three |four )?)(?<many>${plurals}),?:? (?:called |named |are |are called )?(?<names>${name}(?:, ${name})*,? (?:and|&) ${name})`,
    ),
    always: true,
    find({ many = '', names = '' }) {
      const is = many === 'parents' ? undefined : singular(many)
      const humans = listed(names)
      if (!is || humans.length < 2) return undefined
      const people = humans.map((human): Whom => ({ name: human, relation: is }))
      return { people, facts: humans.map((human, n) => ({ subject: 'you' as const, slot: is, value: human, object: people[n] ?? 'you' })) }
    },
  },
  {
    about: 'Will and Grace are my neighbours',
    pattern: pattern(`^(?<names>${name}(?:, ${name})*,? (?:and|&) ${name}) are (?:both )?(?:my|our) (?:\\p{Ll}+ )?(?<many>${plurals})(?:$|[,.])`),
    find({ many = '', names = '' }) {
      const humans = listed(names)
      if (humans.length < 2 || many === 'parents' || many === 'grandparents') return undefined
      const people = humans.map((human): Whom => ({ name: human, relation: singular(many) }))
      return { people, facts: humans.map((human, n) => ({ subject: 'you' as const, slot: singular(many), value: human, object: people[n] ?? 'you' })) }
    },
  },
  {
    about: 'I am married to Sam',
    pattern: pattern('^I {AM} (?:happily )?(?<how>married|engaged) to (?<name>{NAME})'),
    find({ how, name: called }) {
      if (!called || !mayBeName(called)) return undefined
      const who: Whom = { name: called, relation: how === 'engaged' ? 'fiancé' : 'spouse' }
      return {
        people: [who],
        facts: [
          { subject: 'you', slot: how === 'engaged' ? 'fiancé' : 'spouse', value: called, object: who },
          { subject: 'you', slot: 'marital status', value: how ?? '' },
        ],
      }
    },
  },
  {
    about: 'Erik lives with his wife Dana; Anna’s husband is called Tom',
    pattern: pattern(
      `^{S} (?:[\\p{Ll}-]+ )[^,]*?\\b(?:his|her) (?<rel>wife|husband|girlfriend|boyfriend|partner|sister|brother|son|daughter|mother|father|mum|dad),? (?:called |named )?(?<name>${name})`,
    ),
    find({ s, rel = '', name: called = '' }, around) {
      const who = s === undefined ? undefined : around.who(s)
      return who === undefined || who === 'you' || !mayBeName(called)
        ? undefined
        : { people: [who, { name: called }], facts: [{ subject: who, slot: rel, value: called, object: { name: called } }] }
    },
  },
  {
    about: 'my ex’s sister Carol; Anna’s husband is called Tom',
    pattern: pattern(
      `\\b(?<of>(?:[Mm]y|[Oo]ur) {REL}|${name})'s (?<rel>wife|husband|girlfriend|boyfriend|partner|sister|brother|son|daughter|mother|father|mum|dad|dog|cat)(?:,| is| is called| is named| called| named)? (?<name>${name})`,
    ),
    find({ of = '', rel = '', name: called = '' }, around) {
      const who = around.who(of)
      return who === undefined || who === 'you' || !mayBeName(called)
        ? undefined
        : { people: [who, { name: called }], facts: [{ subject: who, slot: rel, value: called, ...(!/dog|cat/.test(rel) && { object: { name: called } }) }] }
    },
  },
  {
    about: 'his name is Daniel; a guy called Mateo',
    pattern: pattern(
      `\\b(?:(?:[Hh]is|[Hh]er) name is|(?:guy|man|woman|girl|boy|bloke|lady|friend|someone|somebody|kid|chef|boss|colleague) (?:is )?(?:called|named)) (?<name>${name})`,
    ),
    find: ({ name: called }) => (called && mayBeName(called) ? { people: [{ name: called }] } : undefined),
  },
  {
    about: 'my boss (somebody in particular, without a name)',
    pattern: pattern(`\\b(?:[Mm]y|[Oo]ur) (?<rel>{REL})\\b(?!,? ${name})(?!-)`, 'gu'),
    always: true,
    find({ rel }) {
      const is = rel && relationIn(rel)
      return is && closeRelations.has(is) ? { people: [{ relation: is }] } : undefined
    },
  },
  {
    about: 'my mother died',
    pattern: pattern(
      '^(?:[Mm]y|[Oo]ur) (?<rel>{REL})(?:,? (?<name>{NAME}),?)? (?:sadly |suddenly |just )?(?:died|passed away|has died|is dead|has passed away)\\b(?<rest>.*)$',
    ),
    find({ rel, name: called, rest = '' }, around) {
      const is = rel && relationIn(rel)
      if (!is) return undefined
      const who: Whom = { relation: is, ...(called && mayBeName(called) && { name: called }) }
      const date = around.daysBack(rest)[0]
      return { people: [who], facts: [{ subject: who, slot: 'died', value: date?.date ?? '', ...(date && { since: date.start }) }] }
    },
  },
  {
    about: 'we have a dog called Biscuit; our dog Biscuit; our dog is called Biscuit',
    pattern: pattern(
      `(?:^(?:I|[Ww]e) (?:now )?(?:have|have got|got|adopted) (?:a|an|another) (?:[\\p{Ll}-]+ ){0,2}(?<one>${pet}),? (?:called|named) |\\b(?:[Mm]y|[Oo]ur|[Tt]he(?=[\\p{Ll} -]+, \\p{Lu}\\p{Ll}+,)) (?:[\\p{Ll}-]+ )?(?<two>${pet})(?: is (?:called|named) | is named |'s name is |,? ))(?<name>\\p{Lu}[\\p{Ll}'-]+(?: \\p{Lu}[\\p{Ll}'-]+)?)`,
    ),
    find({ one, two, name: called }) {
      const animal = one ?? two
      return animal && called && !/^(?:I|I'|The|Is|Was|On|In|At|And|But)$/.test(called)
        ? { facts: [{ subject: 'you', slot: animal, value: called }] }
        : undefined
    },
  },
  {
    about: 'Biscuit is our dog',
    pattern: pattern(`^(?<name>\\p{Lu}[\\p{Ll}'-]+) is (?:my|our) (?:[\\p{Ll}-]+ )?(?<animal>${pet})(?:$|[,.])`),
    find: ({ name: called, animal }) => (called && animal ? { facts: [{ subject: 'you', slot: animal, value: called }] } : undefined),
  },
  {
    about: 'I have two cats',
    pattern: pattern(
      `^(?:I|[Ww]e) {ADV}(?:have|have got|own|adopted|got) (?<what>(?:a|an|one|two|three|four|five|some) (?:[\\p{Ll}-]+ ){0,2}(?:${pet})s?)(?:$|[,.]| (?:now|at home)\\b)`,
    ),
    find: ({ what }) => (what ? { facts: [{ subject: 'you', slot: 'has', value: what.replace(/^some /, '') }] } : undefined),
  },
  {
    about: 'I have two children; I have no siblings',
    pattern: pattern(
      `^(?:I|[Ww]e) {ADV}(?:have|have got) (?<what>(?:\\d+|one|two|three|four|five|six|seven|eight) (?:${plurals}|(?:(?:younger|older|little|big) )?(?:${relation})))$`,
    ),
    find({ what }) {
      const value = tidy(what)
      return value ? { facts: [{ subject: 'you', slot: 'has', value }] } : undefined
    },
  },
]
