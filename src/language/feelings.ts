import type { Feeling, FeelingWord } from '../words/reading.ts'
import { tokens } from './tokens.ts'
import { feelingPhrases, noFeeling } from './feeling-phrases.ts'
import { feelingWords } from './feeling-words.ts'

const negations = new Set([
  'not',
  "n't",
  'never',
  'no',
  'hardly',
  'barely',
  'without',
  "don't",
  "doesn't",
  "didn't",
  "isn't",
  "wasn't",
  "aren't",
  "can't",
  "couldn't",
  "won't",
  'dont',
  'isnt',
  'wasnt',
  'didnt',
  'cant',
  'nothing',
  'nobody',
  'neither',
  'nor',
  "haven't",
  "hasn't",
])
const stronger: Readonly<Record<string, number>> = {
  very: 1.3,
  so: 1.3,
  really: 1.3,
  extremely: 1.5,
  incredibly: 1.5,
  totally: 1.3,
  completely: 1.4,
  absolutely: 1.4,
  too: 1.1,
  bloody: 1.4,
  fucking: 1.5,
  such: 1.2,
  super: 1.3,
  deeply: 1.3,
  terribly: 1.3,
  awfully: 1.2,
  utterly: 1.4,
}
const weaker: Readonly<Record<string, number>> = {
  bit: 0.6,
  little: 0.6,
  slightly: 0.5,
  somewhat: 0.6,
  kind: 0.7,
  kinda: 0.7,
  sort: 0.7,
  quite: 0.9,
  fairly: 0.8,
  pretty: 0.9,
  almost: 0.7,
  less: 0.5,
}
/** What turns what was said before it: the second half counts more ("it was awful but I'm fine now"). */
const turns = new Set(['but', 'though', 'although', 'however', 'yet', 'still'])

/**
 * What an utterance feels like, from a lexicon of everyday words with negation (within three words before), strength, and
 * the turn of "but". Valence and arousal are means weighted by strength; the word is the strongest feeling that was
 * named and not denied. Nothing found: valence 0, arousal 0.
 */
export function feelingOf(text: string): Feeling {
  const hits: { valence: number; arousal: number; word?: FeelingWord; weight: number; at: number }[] = []
  let left = text
  // Phrases first; what they hold is not weighed again word by word. Positions are those of the text: what is taken out leaves its length.
  for (const { pattern, ...phrase } of feelingPhrases) {
    left = left.replace(pattern, (found: string, at: number) => {
      hits.push({ ...phrase, weight: Math.abs(phrase.valence) * 1.3, at })
      return ' _ '.padEnd(found.length, ' ')
    })
  }
  const plain = tokens(left.replace(noFeeling, (found) => ' '.repeat(found.length)))
  const words = plain.map((token) => token.word)
  let turn = -1
  for (let n = 0; n < words.length; n++) {
    const word = words[n] as string
    if (turns.has(word) && n > 0) turn = plain[n]?.start ?? 0
    const two = `${word} ${words[n + 1] ?? ''}`
    const entry = feelingWords.get(two) ?? feelingWords.get(word)
    if (!entry) continue
    let factor = 1
    let denied = false
    for (let back = Math.max(0, n - 3); back < n; back++) {
      const earlier = words[back] as string
      if (turns.has(earlier)) {
        denied = false
        factor = 1
      }
      if (negations.has(earlier)) denied = true
      factor *= stronger[earlier] ?? weaker[earlier] ?? 1
    }
    if (feelingWords.has(two)) n++
    // "not happy" is mildly bad; "not sad" is only a little good.
    const valence = denied ? -entry.valence * (entry.valence > 0 ? 0.6 : 0.3) : entry.valence
    hits.push({
      valence: Math.max(-1, Math.min(1, valence * factor)),
      arousal: Math.min(1, entry.arousal * (denied ? 0.6 : factor)),
      ...(entry.word && !denied ? { word: entry.word } : {}),
      weight: Math.abs(entry.valence) * factor,
      at: plain[n]?.start ?? 0,
    })
  }
  if (hits.length === 0) return { valence: 0, arousal: /[!]{2,}|\b[A-Z]{4,}\b/.test(text) ? 0.5 : 0 }
  let valence = 0
  let arousal = 0
  let sum = 0
  let best: (typeof hits)[number] | undefined
  for (const hit of hits) {
    const weight = hit.weight * (turn >= 0 && hit.at > turn ? 2 : 1)
    valence += hit.valence * weight
    arousal += hit.arousal * weight
    sum += weight
    if (hit.word && (!best || weight > best.weight)) best = { ...hit, weight }
  }
  const mean = { valence: round(valence / (sum || 1)), arousal: round(Math.min(1, (arousal / (sum || 1)) * (/!/.test(text) ? 1.2 : 1))) }
  return best?.word ? { ...mean, word: best.word } : mean
}

const round = (value: number): number => Math.round(value * 100) / 100
