/** How facts are told: in sentences, lists together, what is no longer so as past, with the items that they rest on. */
import type { Readable } from '../vault/vault.ts'
import { itemById } from './find.ts'
import { sourceOf } from './item.ts'
import type { Answer, AnswerAt } from './answer.ts'
import type { Asking, Fact } from './memory.ts'
import { sayFact } from './say-fact.ts'
import { instantToDate, isDateSlot, sayDate, sayOn } from './say-when.ts'
import { isStopWord, wordsOf } from './terms.ts'

export type AskingOf = { readonly vault: Readable; readonly at: AnswerAt; readonly bare: string }

/** Facts in sentences: what is so, then what was so before, told as such. */
export function tell(asking: AskingOf, facts: readonly Fact[]): Answer | undefined {
  const { at } = asking
  const current = facts.filter((fact) => !fact.superseded && (!fact.until || fact.slot === 'plan' || fact.slot === 'promised'))
  // A slip of the tongue that was put right the same day was never so; nor does a birthday change.
  const slip = ({ slot, until, recordedAt }: Fact): boolean =>
    current.length > 0 && (isDateSlot(slot) || (until !== undefined && recordedAt !== undefined && until.slice(0, 10) <= instantToDate(recordedAt, at.zone)))
  const former = facts.filter((fact) => !current.includes(fact) && !slip(fact))
  if (facts.length === 0) return undefined
  const lists = new Map<string, Fact[]>()
  for (const fact of current) lists.set(`${fact.subject} ${fact.slot}`, [...(lists.get(`${fact.subject} ${fact.slot}`) ?? []), fact])
  const sentences = [...lists.values()].map((same) => (isOneAtATime(same) ? sayDoubt(same, at) : sayTogether(same, at)))
  const before = former[0]
  if (before && current.length === 0)
    sentences.push(`${sayFact({ ...before, superseded: true }, at)} That is no longer so, and what came after I have not been told.`)
  else if (before)
    sentences.push(sayFact({ ...before, superseded: true }, at).replace(/\.$/, before.until ? `, until ${sayDate(before.until.slice(0, 10), at)}.` : '.'))
  return told(asking, sentences.join(' '), [...current, ...(before ? [before] : [])])
}

/** Two places to live in at once were told without a word of moving. */
const isOneAtATime = (facts: readonly Fact[]): boolean =>
  facts.length > 1 &&
  /^(?:lives in|works at|works as|birthday|anniversary|wedding anniversary|born|was born in|comes from|grew up in)$/.test(facts[0]?.slot ?? '')

/** The newest word, and what it stands against: nothing is smoothed over. */
function sayDoubt(facts: readonly Fact[], at: Asking): string {
  const [latest, earlier] = facts.toSorted((a, b) => (b.recordedAt ?? '').localeCompare(a.recordedAt ?? ''))
  if (!latest || !earlier) return ''
  const told = (fact: Fact): string => (fact.recordedAt ? sayOn(instantToDate(fact.recordedAt, at.zone), at) : 'before')
  const value = isDateSlot(earlier.slot) ? sayDate(earlier.value, at) : earlier.value
  return `${sayFact(latest, at).replace(/\.$/, '')}, as you told me ${told(latest)}; ${told(earlier)} you said ${value}.`
}

/** "You like tea, olives and walking in the rain." */
export function sayTogether(facts: readonly Fact[], at: Asking): string {
  const [first] = facts
  if (!first) return ''
  if (facts.length === 1 || /^(?:note|plan|owes|promised|routine|is worried about|is afraid of|is proud of|is looking forward to|misses)$/.test(first.slot))
    return facts.map((fact) => sayFact(fact, at)).join(' ')
  const values = [...new Set(facts.map(({ value }) => value))]
  // The newest come first; one tells them in the order in which they were learned.
  values.reverse()
  const list = values.length > 1 ? `${values.slice(0, -1).join(', ')} and ${values.at(-1)}` : (values[0] ?? '')
  if (first.subject === 'you' && first.person) return sayPeople(first.slot, list, values.length)
  return sayFact({ ...first, value: list }, at)
}

const sayPeople = (slot: string, list: string, many: number): string =>
  many > 1 ? `Your ${slot === 'child' ? 'children' : `${slot}s`} are called ${list}.` : `Your ${slot} is called ${list}.`

/** An answer with the items that its facts rest on, the newest first, at most four. */
export function told({ vault }: AskingOf, text: string, facts: readonly Fact[]): Answer {
  const ids = [...new Set(facts.flatMap(({ sources }) => sources))]
  const items = ids.flatMap((id) => itemById(vault, id) ?? []).sort((a, b) => b.seq - a.seq)
  return { text, sources: items.slice(0, 4).map(sourceOf), known: true }
}

/** Of these facts the ones whose thing shares a word with what is asked; the closest first. */
export function matching(facts: readonly Fact[], what: string, thingOf: (fact: Fact) => string = ({ value }) => value): Fact[] {
  const asked = new Set(wordsOf(what).map(singularOf))
  const scored = facts.map((fact) => {
    const words = wordsOf(thingOf(fact)).map(singularOf)
    const shared = words.filter((word) => asked.has(word) && !isStopWord(word)).length
    return { fact, shared, head: asked.has(words.at(-1) ?? '') || [...asked].at(-1) === words.at(-1), off: Math.abs(words.length - asked.size) }
  })
  // "the spare key" is not "the car key": where the last word is all they share, it must be all that was asked, or all there is.
  return scored
    .filter(({ shared, head }) => shared > 0 && head)
    .filter(({ fact, shared }) => shared === asked.size || shared === wordsOf(thingOf(fact)).length)
    .sort((a, b) => b.shared - a.shared || a.off - b.off)
    .map(({ fact }) => fact)
    .filter((fact, _, all) => fact.slot === all[0]?.slot)
}

export const singularOf = (word: string): string => (word.length > 3 ? word.replace(/(?:(ch|sh|x|ss)es|([^s])s)$/, '$1$2') : word)
