/** "What is my son called and how old is he?": two questions about one human, each of which wants its answer. */
import { relation, relationModifier } from '../learning/kin.ts'

const wh = 'how old|how many|how much|how long|what|when|where|who|which'
const twice = new RegExp(`^(?<first>\\W*(?:${wh})\\b.+?),?\\s+and\\s+(?<second>(?:${wh})\\b.*)$`, 'isu')
const nameAndAge = new RegExp(
  `^\\W*(?:what(?:'s|’s| is| are)|tell me|remind me of) (?<whom>(?:my|our) (?:(?:${relationModifier}) )*(?:${relation}))(?:'s|’s) (?:name and age|age and name)\\W*$`,
  'iu',
)
const somebody = new RegExp(`\\b(?:(?:my|our) (?:(?:${relationModifier}) )*(?:${relation}|dog|cat)|(?<!^)(?<=\\s)\\p{Lu}[\\p{L}-]+)\\b`, 'gu')

/** `whole`: the utterance that the question is part of. The part behind may have left out who is meant. */
export function partsOf(asked: string, whole?: string): string[] {
  const both = nameAndAge.exec(asked.trim())?.groups?.['whom']
  if (both) return [`What is ${both} called?`, `How old is ${both}?`]
  const { first, second } = twice.exec(asked.trim())?.groups ?? {}
  if (first && second) return [first, completed(second, first)]
  const start = whole?.toLowerCase().indexOf(asked.trim().toLowerCase()) ?? -1
  return [start > 0 && whole ? completed(asked, whole.slice(0, start)) : asked]
}

/** "How old?" and "how old is he?" with the one human of whom the words before asked. */
function completed(part: string, before: string): string {
  const humans = [...new Set([...before.matchAll(somebody)].map(([found]) => found))]
  const [human] = humans
  if (humans.length !== 1 || !human || new RegExp(somebody.source, 'u').test(part)) return part
  const bare = part
    .trim()
    .replace(/^and\s+/i, '')
    .replace(/[?!.\s]+$/, '')
  if (/^(?:how old|what age)$/i.test(bare)) return `How old is ${human}?`
  if (/^(?:where|when)$/i.test(bare)) return part
  return part.replace(/\b(?:his|her|their)(?= \p{L})/iu, `${human}'s`).replace(/\b(?:he|she|him|her|they)\b/i, human)
}
