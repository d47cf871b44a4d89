/** By which words a sentence of the person's is told as something that happened, was decided, or is still open. */
import { clausesOf } from '../learning/clauses.ts'

export type Sign = 'happened' | 'decided' | 'open'

const decided =
  /\b(?:I|we) (?:have )?(?:finally |now |just |definitely )*(?:decided|made up (?:my|our) minds?|agreed (?:to|on|that)|accepted|signed|booked|resigned|handed in my notice|quit|chose|chosen|settled on|promised|turned (?:it|him|her|them|the [\p{L}]+) down|said (?:yes|no) to|cancelled|enrolled|applied)\b|\b(?:I am|we are) (?:definitely |really )?(?:going to|not going to) (?!be\b)|\b(?:I|we) will (?!see\b|think\b|try\b|probably\b|be\b|have\b)|\bfrom now on\b/iu
const open =
  /\b(?:I|we) (?:still )?(?:have to|need to|must|ought to|should|want to|would like to|am supposed to|are supposed to)\b|\b(?:I am|we are) (?:still )?(?:waiting|hoping|looking) (?:for|to)\b|\b(?:do not|did not) know (?:yet )?(?:if|whether|what|how|where|when|who)\b|\bnot sure (?:yet )?(?:if|whether|what|how|about)\b|\bI wonder\b|\b(?:have|has) not (?:yet )?(?:heard|decided|answered|called|told|finished|replied|written|paid|come|arrived)\b|\bstill (?:no |not |have not|has not|undecided)/i
/** Something that came about: a past verb, or what has become of somebody. */
const past =
  /\b(?:was|were|had|did|went|came|got|saw|met|made|took|gave|said|told|found|left|lost|won|began|started|finished|bought|sold|broke|fell|felt|slept|woke|ate|drank|drove|flew|ran|swam|rang|sang|wrote|read|sent|heard|spoke|sat|stood|held|kept|paid|spent|taught|thought|understood|built|chose|cut|hit|hurt|let|put|quit|shut|set|has|have|died|is (?:pregnant|engaged|ill|home|back|gone|over|dead))\b|\b\p{L}{3,}ed\b/iu
const noise =
  /^(?:remind|set|add|put|make|cancel|delete|remove|forget|remember|note|call me|show|read|play|undo|stop|start|wake|move|list|tell me|please|can you|could you|thanks?|thank you|hello|hi|good (?:morning|evening|night)|ok|okay|yes|no|never mind)\b/i
/** A subject that is somebody or something, so that a bare answer is no event. */
const teller = /^(?:I|we|my|our|he|she|they|it|the|a|an|there|nobody|no one|everyone|somebody|someone|this|that|today|yesterday|\p{Lu}\p{Ll}+)\b/u

/** Sentences longer than this are cut for a summary (UTF-16 units). */
const longest = 180

export type Told = { readonly text: string; readonly sign: Sign; readonly sure: number }

/** The sentences of an utterance that a summary could hold, each with what it tells. Verbatim; questions and requests are left out. */
export function toldIn(text: string): Told[] {
  return text
    .split(/(?<=[.!?…])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .flatMap((sentence): Told[] => {
      const words = sentence.split(/\s+/).length
      if (words < 3 || /\?\s*$/.test(sentence) || noise.test(sentence)) return []
      const clauses = clausesOf(sentence)
      const plain = clauses.map((clause) => clause.text).join(', ')
      if (clauses.some(({ asked }) => asked)) return []
      const cut = sentence.length > longest ? `${sentence.slice(0, longest).replace(/\s+\S*$/, '')} …` : sentence
      if (open.test(plain)) return [{ text: cut, sign: 'open', sure: 0.8 }]
      if (decided.test(plain)) return [{ text: cut, sign: 'decided', sure: 0.8 }]
      if (!clauses.some((clause) => teller.test(clause.text))) return []
      if (past.test(plain)) return [{ text: cut, sign: 'happened', sure: clauses.some(({ meant }) => meant) ? 0.7 : 0.4 }]
      return []
    })
}

/** Words by which something open is known to be settled later. */
const settled =
  /\b(?:finally|did it|done|finished|called|rang|phoned|sent|wrote|answered|replied|paid|booked|posted|handed|told|fixed|sorted|signed|arrived|came|decided|bought|went)\b/i
const bare = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !common.has(word)).map((word) => word.slice(0, 5)))
const common = new Set(
  'have need must ought should want still know what whether when where that this with from about going will would like been were they them their there then than some more very really just into over after before again today tomorrow week'.split(
    ' ',
  ),
)

/** Whether a later sentence settles an open one: it tells of a deed, and shares two words with it, or its only one. */
export function settles(later: string, openText: string): boolean {
  if (!settled.test(later)) return false
  const words = bare(openText)
  const shared = [...bare(later)].filter((word) => words.has(word)).length
  return shared >= 2 || (shared === 1 && words.size <= 2)
}
