/** The place that a sentence names, in its words. */
import { isEmpty } from './asked-shape.ts'
import type { AskedShape } from './asked-shape.ts'
import type { Fit } from './fit.ts'
import { sameWord } from './same-word.ts'
import { wordList } from './statement.ts'
import { humansIn } from './who-in.ts'

const noPlaceWord =
  /^(?:(?:the )?(?:end|moment|time|way|phone|whole|first|last|same|morning|evening|afternoon|night|weekend|week|month|year|summer|winter|spring|autumn|past|future|beginning|meantime|least|fact|case|love|general|particular|touch|trouble|charge|tears|bed|a (?:bit|while|minute|hurry|row|mess|moment)|\d.*)|it|that|this|me|you|him|her|them|us|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter)\b/i

/** A place as it was said: "in the biscuit tin", "at the climbing wall". */
export function whereIn(shape: AskedShape, { statement }: Fit): string | undefined {
  const asked = (word: string): boolean => shape.terms.some((term) => term.role !== 'slight' && (term.alias.includes(word) || sameWord(term.word, word)))
  const toOnly = /\b(?:go|went|going|fly|flew|move|moving|travel|drive|off)\b/i
  const going = shape.terms.some(({ word }) => toOnly.test(word)) || shape.dangling === 'to'
  const origin = shape.dangling === 'from'
  const prepositions = origin
    ? 'from'
    : going
      ? '(?:to|in|into|for)'
      : '(?:in|at|on|under|behind|inside|outside|near|by|beside|next to|above|below|on top of|from|to|down|into|round|around|between)'
  const pattern = new RegExp(
    `(?<![\\p{L}])(?<place>${prepositions} (?:(?:the|my|our|a|an|his|her|their|that|this|mum's|dad's) )?(?:[\\p{Ll}'-]+ ){0,3}?[\\p{L}\\d'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,3}(?: (?:on|in|of) (?:the )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?)?)`,
    'gu',
  )
  for (const match of statement.plain.matchAll(pattern)) {
    const said = match.groups?.['place'] ?? ''
    const noun = said.replace(new RegExp(`^${prepositions} `, 'u'), '')
    if (noPlaceWord.test(noun) || wordList(noun).some(asked)) continue
    const words = wordList(noun).filter((word) => !isEmpty(word))
    if (words.length === 0 || /^(?:to|for|by) \p{Ll}+$/u.test(said)) continue
    if (/^(?:from|by|near|beside|next to) /.test(said) && humansIn(noun).length > 0 && !/'s\b/.test(noun)) continue
    return turned(grown(statement.plain, match.index, said))
  }
  return undefined
}

/** To the end of its noun phrase: "in the biscuit" goes on with "tin". */
function grown(text: string, at: number, said: string): string {
  const rest = text.slice(at + said.length)
  const more =
    /^(?: (?!(?:and|but|so|because|with|for|till|until|to|in|on|at|from|when|while|where|who|which|that|is|are|was|were|has|had|I|we|he|she|they|it|now|today|yesterday|last|next|this|again|already|yet|then|just|if|or|as|again|tomorrow|every|too|though)\b)[\p{L}'’-]+){0,3}/u.exec(
      rest,
    )?.[0] ?? ''
  return `${said}${/(?<![\p{L}])(?:the|my|our|a|an|his|her|their|that|this) /u.test(said) ? more : ''}`
}

export const turned = (words: string): string =>
  words
    .replace(/\b(?:my|our)\b/gi, 'your')
    .replace(/\bmine\b/gi, 'yours')
    .replace(/\bme\b/gi, 'you')
