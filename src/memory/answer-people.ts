/** Answers about who somebody is and what they are called. */
import type { Source } from '../words/said.ts'
import { lastTime } from './answer-times.ts'
import type { Answer } from './answer.ts'
import { factsIn, factsOf } from './facts.ts'
import { itemById } from './find.ts'
import { sourceOf } from './item.ts'
import { closeRelations, singular } from './learning/kin.ts'
import { factsAbout, peopleCalled, relationWord } from './people.ts'
import type { Question } from './question-kinds.ts'
import { possessive, sayFact } from './say-fact.ts'
import { tell, told } from './telling.ts'
import type { AskingOf } from './telling.ts'

export function who(asking: AskingOf, question: Question): Answer | undefined {
  const { vault, at } = asking
  const pet = factsOf(vault, 'you').find(
    (fact) =>
      !fact.person &&
      /^(?:dog|puppy|cat|kitten|rabbit|hamster|parrot|horse|pony|tortoise|goldfish)$/.test(fact.slot) &&
      fact.value.toLowerCase() === question.whom.toLowerCase(),
  )
  if (pet) return told(asking, `${pet.value} is your ${pet.slot}.`, [pet])
  const human = peopleCalled(vault, question.whom)[0]
  if (!human) return undefined
  const facts = factsAbout(vault, human.id).filter(({ superseded, secret, slot }) => !superseded && !secret && slot !== 'saw' && slot !== 'talked to')
  const tie = facts.find(({ subject }) => subject === 'you')
  const through =
    human.name && !human.relation
      ? factsOf(vault).find((fact) => fact.person === human.id && fact.subject !== 'you' && fact.about && !fact.superseded)
      : undefined
  const opening =
    human.name && human.relation
      ? sayTie(human.name, human.relation)
      : through?.about
        ? `${human.name} is ${possessive(through.about)} ${through.slot}.`
        : undefined
  const rest = facts
    .filter((fact) => fact !== tie)
    .slice(0, 4)
    .map((fact) => sayFact(fact, at))
  const last = lastTime(asking, human.id, ['saw', 'talked to'])
  if (!opening && rest.length === 0) return undefined
  const answer = told(asking, nameOnce([opening, ...rest, ...(last && rest.length < 2 ? [last.text] : [])].filter(Boolean).join(' '), human), [
    ...(through ? [through] : []),
    ...facts.slice(0, 5),
  ])
  return answer.sources.length > 0 ? answer : { ...answer, sources: lastMention(asking, human.id) }
}

const female =
  /^(?:mother|mum|mom|mam|wife|sister|daughter|girlfriend|aunt|auntie|niece|grandmother|grandma|granny|gran|nan|nana|landlady|fiancée|goddaughter|stepmother|stepsister|granddaughter|godmother)$/
const male =
  /^(?:father|dad|husband|brother|son|boyfriend|uncle|nephew|grandfather|grandpa|grandad|granddad|landlord|stepfather|stepbrother|grandson|godson|godfather)$/

/** "Anna is your sister. She lives in Leeds": the name once, where what she is says she or he. */
export function nameOnce(text: string, { name, relation }: { readonly name?: string; readonly relation?: string }): string {
  const pronoun = female.test(relation ?? '') ? ['She', 'Her'] : male.test(relation ?? '') ? ['He', 'His'] : undefined
  if (!name || !pronoun) return text
  const [first = '', ...rest] = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)
  const again = rest.map((sentence) =>
    sentence.startsWith(`${name} `)
      ? `${pronoun[0]}${sentence.slice(name.length)}`
      : sentence.startsWith(`${name}’s `)
        ? `${pronoun[1]}${sentence.slice(name.length + 2)}`
        : sentence,
  )
  return first.startsWith(name) ? [first, ...again].join(' ') : text
}

export const sayTie = (name: string, relation: string): string =>
  closeRelations.has(relation) ? `${name} is your ${relation}.` : `${name} is a ${relation} of yours.`

export function lastMention({ vault }: AskingOf, person: string, most = 2): Source[] {
  return vault
    .all<{ id: string }>('select i.id from mention m join item i on i.rid = m.item where m.person = ? order by m.item desc limit ?', person, most)
    .flatMap(({ id }) => itemById(vault, id) ?? [])
    .map(sourceOf)
}

/** "What is my sister called": everyone of that relation who has a name; or a pet. */
export function named(asking: AskingOf, question: Question): Answer | undefined {
  const { vault } = asking
  const bare = question.whom.replace(/^(?:my|our)\s+/i, '').toLowerCase()
  const pet = factsIn(vault, 'you', bare).filter((fact) => !fact.person)
  if (pet.length > 0) return tell(asking, pet)
  const named = peopleCalled(vault, question.whom).filter(({ name }) => name)
  if (named.length === 0) return undefined
  const names = [...new Set(named.map(({ name }) => name ?? ''))]
  const relation = relationWord(bare)
  const text =
    names.length > 1
      ? `Your ${bare.replace(/s?$/, 's')} are called ${names.slice(0, -1).join(', ')} and ${names.at(-1)}.`
      : `Your ${bare} is called ${names[0]}.`
  const facts = factsOf(vault, 'you').filter(
    (fact) => fact.person !== undefined && named.some(({ id }) => id === fact.person) && relationWord(fact.slot) === relation,
  )
  const answer = told(asking, text, facts)
  return answer.sources.length > 0 ? answer : { ...answer, sources: lastMention(asking, named[0]?.id ?? '') }
}

export function relationGroup(many: string): Set<string> {
  const groups: Readonly<Record<string, readonly string[]>> = {
    friends: ['friend', 'best friend', 'mate', 'buddy', 'pal'],
    siblings: ['sister', 'brother', 'twin'],
    sisters: ['sister'],
    brothers: ['brother'],
    children: ['son', 'daughter', 'child', 'girl', 'boy'],
    kids: ['son', 'daughter', 'child'],
    sons: ['son'],
    daughters: ['daughter'],
    parents: ['mother', 'father', 'stepmother', 'stepfather'],
    colleagues: ['colleague', 'coworker', 'boss', 'workmate'],
    cousins: ['cousin'],
    neighbours: ['neighbour', 'neighbor'],
    neighbors: ['neighbour', 'neighbor'],
    family: [
      'mother',
      'father',
      'sister',
      'brother',
      'son',
      'daughter',
      'wife',
      'husband',
      'partner',
      'spouse',
      'grandmother',
      'grandfather',
      'cousin',
      'uncle',
      'aunt',
      'niece',
      'nephew',
    ],
  }
  return new Set(groups[many] ?? (many === 'relatives' ? groups['family'] : [relationWord(singular(many))]))
}
