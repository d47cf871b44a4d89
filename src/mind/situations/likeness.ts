/**
 * How like an utterance is to the nearest way of saying a situation: shared stems over all stems, rare ones counting more (Dice,
 * 0 to 1). The reader weighs words one by one and is sure too soon; this asks whether anybody ever said it like that.
 */
import { hashOf } from '../../language/features.ts'
import { stem } from '../../language/stems.ts'
import { partsOf } from '../../language/tokens.ts'
import type { Situation } from './situation.ts'

type Line = { readonly stems: ReadonlySet<string>; readonly weight: number; readonly denies: boolean }

/** "There wasn't any traffic" is not like "there was so much traffic", however many words they share. */
const denial = /\b(?:not|never|no|nobody|nothing|none|without|hardly)\b|n['’]t\b|\b(?:dont|didnt|wasnt|isnt|cant|wont|havent|hasnt|couldnt)\b/i
const otherwise = 0.7

/** Makes the measure. `rarity` tells how much a stem says, by the hash of a word feature. */
export function likeness(rarity: (hash: number) => number): (text: string, situation: Situation) => number {
  const lines = new Map<string, readonly Line[]>()
  const worth = (word: string): number => rarity(hashOf(word, 1))
  const lineOf = (text: string): Line => {
    const stems = new Set(partsOf(text).map(stem))
    let weight = 0
    for (const word of stems) weight += worth(word)
    return { stems, weight, denies: denial.test(text) }
  }
  return (text, situation) => {
    let known = lines.get(situation.key)
    if (!known) lines.set(situation.key, (known = situation.said.map(lineOf)))
    const { stems, weight, denies } = lineOf(text)
    const words = [...stems].map((word) => [word, worth(word)] as const)
    let best = 0
    for (const line of known) {
      let shared = 0
      for (const [word, says] of words) if (line.stems.has(word)) shared += says
      const alike = ((2 * shared) / Math.max(1e-9, weight + line.weight)) * (line.denies === denies ? 1 : otherwise)
      if (alike > best) best = alike
    }
    return best
  }
}
