/**
 * How like an utterance is to the nearest way of saying a situation: shared stems over all stems, rare ones counting more (Dice,
 * 0 to 1). The reader weighs words one by one and is sure too soon; this asks whether anybody ever said it like that.
 */
import { hashOf } from '../../language/features.ts'
import { stem } from '../../language/stems.ts'
import { partsOf } from '../../language/tokens.ts'
import type { Situation } from './situation.ts'

type Line = {
  readonly stems: ReadonlySet<string>
  readonly weight: number
  readonly denies: boolean
  readonly supposes: boolean
  readonly from: string | undefined
  readonly top: string
}

/** "There wasn't any traffic" is not like "there was so much traffic", however many words they share. */
const denial = /\b(?:not|never|no|nobody|nothing|none|without|hardly)\b|n['’]t\b|\b(?:dont|didnt|wasnt|isnt|cant|wont|havent|hasnt|couldnt)\b/i
const otherwise = 0.7
/** Nor is "I could quit" like "I quit". */
const modal = /\b(?:could|might|would|should|ought|may|maybe|pretend\w*|almost|nearly)\b/i
const onlySupposed = 0.8
/** "She cried" is not "I cried": who it is told of, by the first word that says so. */
const own = /^(?:i|i['’]?m|i['’]?ve|i['’]?d|i['’]?ll|im|ive|we|we['’]?re|we['’]?ve|we['’]?ll)$/i
const others =
  /^(?:he|she|they|he['’]?s|she['’]?s|they['’]?re|they['’]?ve|nobody|everyone|everybody|someone|somebody|mum|mom|dad|nan|gran|grandad|husband|wife|son|daughter|sister|brother|boss|manager|friend|mate|aunt|uncle|neighbour|sponsor|boyfriend|girlfriend|partner|kids|children)$/i
const another = 0.75
const firstWords = 4
/** What no way of saying the situation knows: from this share of the line's weight on, the line may carry other news. */
const strange = 0.35
/** "We went to the shop" is not "we went to the museum": the rarest word of one of the two carries the news, and should be shared. */
const elsewhere = 0.75

const whoTells = (text: string): string | undefined => {
  for (const word of text
    .trim()
    .split(/[\s,]+/)
    .slice(0, firstWords)) {
    if (own.test(word)) return 'own'
    if (others.test(word)) return 'others'
  }
  return undefined
}

/** The rarest word of the line is one that nobody ever used of this. */
const newsToIt = 0.9

/** Makes the measure. `rarity` tells how much a stem says, by the hash of a word feature. */
export function likeness(rarity: (hash: number) => number): (text: string, situation: Situation) => number {
  const known = new Map<string, { readonly lines: readonly Line[]; readonly stems: ReadonlySet<string> }>()
  const worth = (word: string): number => rarity(hashOf(word, 1))
  const lineOf = (text: string): Line => {
    const stems = new Set(partsOf(text).map(stem))
    let weight = 0
    let top = ''
    for (const word of stems) {
      weight += worth(word)
      if (top === '' || worth(word) > worth(top)) top = word
    }
    return { stems, weight, denies: denial.test(text), supposes: modal.test(text), from: whoTells(text), top }
  }
  const waysOf = (situation: Situation) => {
    const lines = situation.said.map(lineOf)
    return { lines, stems: new Set(lines.flatMap((line) => [...line.stems])) }
  }
  let spoken: { readonly text: string; readonly line: Line } | undefined
  return (text, situation) => {
    let ways = known.get(situation.key)
    if (!ways) known.set(situation.key, (ways = waysOf(situation)))
    // The same utterance is compared with several situations in a row.
    if (spoken?.text !== text) spoken = { text, line: lineOf(text) }
    const { stems, weight, denies, supposes, from, top } = spoken.line
    const words = [...stems].map((word) => [word, worth(word)] as const)
    let unknown = 0
    for (const [word, says] of words) if (!ways.stems.has(word)) unknown += says
    let best = 0
    for (const line of ways.lines) {
      let shared = 0
      for (const [word, says] of words) if (line.stems.has(word)) shared += says
      const alike =
        ((2 * shared) / Math.max(1e-9, weight + line.weight)) *
        (line.denies === denies ? 1 : otherwise) *
        (line.supposes || !supposes ? 1 : onlySupposed) *
        (from && line.from && from !== line.from ? another : 1) *
        (line.stems.has(top) || stems.has(line.top) ? 1 : elsewhere)
      if (alike > best) best = alike
    }
    const news = unknown / Math.max(1e-9, weight)
    if (top !== '' && !ways.stems.has(top)) best *= newsToIt
    return news > strange ? best * (1 - (news - strange)) : best
  }
}
