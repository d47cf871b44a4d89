import { isPast, lemma } from './grammar.ts'
import { tokens, turnedWord } from './phrase.ts'

/**
 * A clause of the person's, turned to the second person: "my boss's wife left him" -> "your boss's wife left him".
 * Undefined where it speaks to "you" or is too long to be said back.
 */
export function turned(text: string, most = 14): string | undefined {
  const given = tokens(text)
  if (given.length > 1 && text === text.toUpperCase() && /[A-Z]{3}/.test(text)) return turned(text.toLowerCase(), most)
  if (given.length === 0 || given.length > most || given.some((t) => t.word === ',')) return undefined
  const out: string[] = []
  for (let n = 0; n < given.length; n++) {
    const { word, raw: shown } = given[n]!
    const raw = /^\p{Lu}{2,}$/u.test(shown) && lemma(word) !== undefined ? word : shown
    const before = given.slice(Math.max(0, n - 3), n).map((t) => t.word)
    const mine = before.some((w) => w === 'i') || given[n + 1]?.word === 'i'
    if (word === 'was' && mine && !before.some((w) => /^(he|she|it|that|this|which|who|what)$/.test(w))) { out.push('were'); continue }
    if (word === 'am') { out.push('are'); continue }
    const turn = turnedWord(word)
    if (turn === undefined) return undefined
    out.push(turn === word ? (n === 0 && raw !== 'I' && /^\p{Lu}\p{Ll}+$/u.test(raw) && (lemma(word) !== undefined || isPast(word) || /^(the|he|she|it|they|that|this|there|so|and|but|because|when|if|not|everyone|everything|nobody|nothing|someone|just|yes|no|maybe|his|her|their|its|a|an|what|how|who|one|some|all)$/.test(word)) ? raw.toLowerCase() : raw) : turn)
  }
  return contract(out.join(' ').replace(/\bnot to\b/g, 'not to'))
}

/** Spoken English runs together what tokens took apart. */
export const contract = (text: string): string =>
  text
    .replace(/\b(do|does|did|is|are|was|were|has|have|had|could|would|should) not\b/gi, "$1n't")
    .replace(/\bcan not\b/gi, "can't")
    .replace(/\bwill not\b/gi, "won't")
    .replace(/\b(you|they|we) are(?=\s+\S)/gi, "$1're")
    .replace(/\b(you|they|we) have (?=(not|never|been|had|got|done|gone|seen|\w+ed)\b)/gi, "$1've ")
    .replace(/\b(you|he|she|it|they|we) will\b/gi, "$1'll")
    .replace(/\b(he|she|it|that|there) is(?=\s+\S)/gi, "$1's")
