/** By which words a sentence of the person's is told as something that happened, was decided, or is still open. */
import { clausesOf } from '../learning/clauses.ts'

export type Sign = 'happened' | 'decided' | 'open'

const decided =
  /\b(?:I|we) (?:have )?(?:finally |now |just |definitely )*(?:decided|made up (?:my|our) minds?|agreed (?:to|on|that)|accepted|signed|booked|resigned|handed in my notice|quit|chose|chosen|settled on|promised|turned (?:it|him|her|them|the [\p{L}]+) down|said (?:yes|no) to|cancelled|enrolled|applied)\b|\b(?:I am|we are) (?:definitely |really )?(?:going to|not going to) (?!be\b|have to\b)|\bfrom now on\b/iu
const open =
  /\b(?:I|we) (?:still )?(?:have to|need to|must|ought to|should|am supposed to|are supposed to) (?!say\b|admit\b|be honest\b|tell you\b|agree\b)|\b(?:I am|we are) (?:still )?(?:waiting for|waiting to|looking for)\b|\bI (?:do not|did not) know (?:yet )?(?:if|whether|what to|how to|where to|when)\b|\bnot sure (?:yet )?(?:if|whether|what|how|about)\b|\bI (?:keep )?wonder(?:ing)? (?:if|whether|what|how)\b|\b(?:I|we|he|she|they) (?:have|has) not (?:yet )?(?:heard|decided|answered|called|told|finished|replied|written|paid|come|arrived)\b/i
/** Something that came about: a past verb, or what has become of somebody. */
const past =
  /\b(?:was|were|had|did|went|came|got|saw|met|made|took|gave|said|told|found|left|lost|won|began|started|finished|bought|sold|broke|fell|slept|woke|ate|drank|drove|flew|ran|swam|rang|sang|wrote|sent|heard|spoke|sat|stood|held|kept|paid|spent|taught|understood|built|hit|quit|died)\b|\b(?!(?:need|indeed|excited|inspired|tired|bored|worried|scared|pleased|interested|supposed|used|red|bed|shed|speed|seed|feed|hundred|kindred|sacred|naked|wicked|beloved)\b)\p{L}{2,}ed\b|\b(?:has|have) (?:just |finally |already |not |never )*(?:been|gone|done|become|seen|known|grown|begun|chosen|written|given|taken|broken|fallen)\b|\b(?:is|are) (?:pregnant|engaged|ill|home|back|gone|over|dead|born)\b/iu
const noise =
  /^(?:remind|set|add|put|make|cancel|delete|remove|forget|remember|note|call me|show|read|play|undo|stop|start|wake|move|list|tell me|please|can you|could you|thanks?|thank you|hello|hi|good (?:morning|evening|night)|ok|okay|yes|no|never mind)\b/i
/** A subject that is somebody or something, so that a bare answer is no event. */
const teller =
  /^(?:I|we|my|our|he|she|his|her|they|their|the|an?|nobody|no one|everyone|everybody|somebody|someone) |^\p{Lu}\p{Ll}+ (?:and (?:I|\p{Lu}\p{Ll}+) )?(?:is|are|was|were|has|have|had|did|went|came|got|saw|met|made|took|gave|said|told|found|left|lost|won|bought|sold|broke|fell|rang|wrote|sent|spoke|died|\p{L}{2,}ed)\b/u

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
      // What is said of the one spoken to tells nothing of the day.
      if (words < 3 || /\?\s*$/.test(sentence) || noise.test(sentence) || /\b(?:you(?!(?: |-)know\b)|your|yours)\b/i.test(sentence)) return []
      const clauses = clausesOf(sentence)
      const plain = clauses.map((clause) => clause.text).join(', ')
      if (clauses.some(({ asked }) => asked)) return []
      const cut = sentence.length > longest ? `${sentence.slice(0, longest).replace(/\s+\S*$/, '')} …` : sentence
      if (open.test(plain)) return [{ text: cut, sign: 'open', sure: 0.8 }]
      if (decided.test(plain)) return [{ text: cut, sign: 'decided', sure: 0.8 }]
      if (!clauses.some((clause) => teller.test(clause.text))) return []
      // What the person or their people did comes before what things did.
      const own = clauses.some((clause) => /^(?:I|we|my|our|he|she|\p{Lu}\p{Ll}+)\b/u.test(clause.text) && past.test(clause.text))
      if (past.test(plain)) return [{ text: cut, sign: 'happened', sure: (clauses.some(({ meant }) => meant) ? 0.6 : 0.3) + (own ? 0.2 : 0) }]
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
