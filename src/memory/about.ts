/** What is known, as one would tell it: a few spoken sentences, what matters most first, with where it comes from. */
import type { Readable } from '../vault/vault.ts'
import type { Source } from '../words/said.ts'
import { nameOnce, sayTie } from './answer-people.ts'
import { factsOf } from './facts.ts'
import { itemById } from './find.ts'
import { sourceOf } from './item.ts'
import { lately } from './lately.ts'
import type { Asking, Fact } from './memory.ts'
import { factsAbout, peopleCalled } from './people.ts'
import { sayTogether } from './telling.ts'

/** `left`: how many more things are known than were told. */
export type Summary = { readonly text: string; readonly sources: readonly Source[]; readonly left: number }

/** What comes first when a life is told. Codes are never told unasked; who was seen when is for its own question. */
const order: readonly RegExp[] = [
  /^name$/,
  /^lives in$/,
  /^(?:spouse|wife|husband|partner|girlfriend|boyfriend|fiancé)$/,
  /^(?:son|daughter|child)$/,
  /^(?:sister|brother|mother|father|mum|mom|dad|twin)$/,
  /^works/,
  /^studies$/,
  /^(?:marital status|age|birthday)$/,
  /^(?:allergic to|diet|health|is)$/,
  /^plan$/,
  /^(?:owes|promised)$/,
  /^(?:dog|cat|puppy|kitten|rabbit|horse|parrot|hamster|pony)$/,
  /^(?:best friend|friend|boss|colleague)$/,
  /^likes$/,
  /^dislikes$/,
  /^favourite /,
  /^(?:plays|speaks|is learning)$/,
  /^(?:comes from|grew up in|was born in|born|lived in)$/,
  /^does not /,
  /^(?:has|drives)$/,
  /^note$/,
  /^keeps /,
  /./,
]
const untold =
  /^(?:is worried about|is afraid of|is proud of|is looking forward to|misses|saw|talked to|went to|has been to|code: .*|phone number|email address|address)$/

const rank = ({ slot }: Fact): number => order.findIndex((pattern) => pattern.test(slot))

function summary(vault: Readable, facts: readonly Fact[], at: Asking & { length?: number }): Summary | undefined {
  const tellable = facts.filter((fact) => !fact.superseded && !fact.secret && !untold.test(fact.slot) && !isOver(fact, at))
  const groups = new Map<string, Fact[]>()
  for (const fact of tellable.toSorted((a, b) => rank(a) - rank(b))) {
    const key = fact.slot === 'plan' || fact.slot === 'note' || fact.slot.startsWith('keeps ') ? fact.id : `${fact.subject} ${fact.slot}`
    groups.set(key, [...(groups.get(key) ?? []), fact])
  }
  if (groups.size === 0) return undefined
  // Three sentences where the person likes it short, ten where they like it long.
  const most = 3 + Math.round((at.length ?? 0.5) * 7)
  const told = [...groups.values()].slice(0, most).map((group) => group.slice(0, 5))
  const sources = [...new Set(told.flat().flatMap((fact) => fact.sources.slice(0, 1)))]
    .slice(0, 8)
    .flatMap((id) => itemById(vault, id) ?? [])
    .map(sourceOf)
  return { text: flowing(told.map((group) => sayTogether(group.toReversed(), at))), sources, left: tellable.length - told.flat().length }
}

function isOver(fact: Fact, at: Asking): boolean {
  if (!fact.until) return false
  return (
    (fact.slot !== 'plan' && fact.slot !== 'promised') || fact.until.length <= 10 || Temporal.Instant.compare(Temporal.Instant.from(fact.until), at.now) <= 0
  )
}

/** Two sentences with one subject become one, so that it sounds told and not listed. */
function flowing(sentences: readonly string[]): string {
  const said: string[] = []
  for (const sentence of sentences) {
    const before = said.at(-1)
    const subject = /^(You|\p{Lu}[\p{L}]+) (?=\p{Ll})/u.exec(sentence)?.[1]
    const short =
      before !== undefined && before.length + sentence.length < 110 && !before.includes(' and ') && !sentence.includes(' and ') && !/: /.test(before + sentence)
    if (short && subject && before.startsWith(`${subject} `))
      said[said.length - 1] =
        `${before.slice(0, -1)}, and ${subject === 'You' ? 'you' : subject === 'Your' ? 'your' : 'they'}${sentence.slice(subject.length)}`.replace(
          /, and they (?=(?:is|has|lives|works|likes|does|was|speaks|plays)\b)/,
          ' and ',
        )
    else said.push(sentence)
  }
  return said.join(' ')
}

/** Fewer things than this are not all that somebody was told: their own latest words are added. */
const fewFacts = 3

export function aboutMe(vault: Readable, at: Asking & { length?: number }): Summary | undefined {
  const facts = factsOf(vault, 'you')
  const told = summary(vault, facts, at)
  const recent = facts.length < fewFacts ? lately(vault, at) : undefined
  if (!recent) return told
  return { text: told ? `${told.text} ${recent.text}` : recent.text, sources: [...(told?.sources ?? []), ...recent.items.map(sourceOf)], left: told?.left ?? 0 }
}

/** What is known of one human, by name or relation; undefined where there is nobody, or nothing but the name. */
export function aboutPerson(vault: Readable, whom: string, at: Asking & { length?: number }): Summary | undefined {
  const human = peopleCalled(vault, whom)[0]
  if (!human) return undefined
  const facts = factsAbout(vault, human.id)
  const opening = human.name && human.relation ? sayTie(human.name, human.relation) : undefined
  const rest = summary(
    vault,
    facts.filter((fact) => fact.subject === human.id),
    at,
  )
  const seen = facts.filter(({ slot, since }) => slot === 'saw' && since).sort((a, b) => (b.since ?? '').localeCompare(a.since ?? ''))[0]
  const text = nameOnce([opening, rest?.text, seen && sayTogether([seen], at)].filter(Boolean).join(' '), human)
  if (!text) return undefined
  const mention = vault.get<{ id: string }>('select i.id from mention m join item i on i.rid = m.item where m.person = ? order by m.item limit 1', human.id)
  const first = mention && itemById(vault, mention.id)
  const sources = [...(rest?.sources ?? []), ...(first ? [sourceOf(first)] : [])]
  return { text, sources: [...new Map(sources.map((source) => [source.item, source])).values()], left: rest?.left ?? 0 }
}
