/** Questions about the person's own life, read by rules: what is asked, of whom. */
import { plain } from './learning/clauses.ts'
import { patterns } from './question-kinds.ts'
import type { Question } from './question-kinds.ts'

const polite =
  /^(?:(?:hey|hi|ok|okay|so|and|um|please|well|by the way|sorry)[\s,]+)*(?:(?:can|could|would|will) you (?:please )?(?:tell|remind) me |please (?:tell|remind) me |tell me |remind me |(?:do|did|can|would) you (?:happen to )?(?:know|remember|recall) (?=(?:when|where|what|who|how|which|whether)\b)|(?:did I (?:ever )?(?:tell you|say|mention)|have I (?:ever )?(?:told you|said|mentioned)) (?=(?:when|where|what|who|how|which|whether)\b)|I (?:forgot|forget|can not remember|do not remember|wonder) (?=(?:when|where|what|who|how|which)\b))*/i

/** Reads a question, or undefined where it is of no kind that is known. */
export function readQuestion(text: string): { question: Question | undefined; bare: string } {
  const bare = inverted(
    plain(text)
      .trim()
      .replace(/[?!.\s]+$/, '')
      .replace(/,? (?:did I (?:ever )?(?:say|tell you|mention(?: it| that)?)|have I (?:said|told you)|again|by the way|do you (?:remember|know|recall))$/i, '')
      .replace(polite, '')
      .replace(/\b(?:what|who|where|when|how)'s\b/gi, (found) => `${found.slice(0, -2)} is`),
  )
  for (const [pattern, read] of patterns) {
    const found = pattern.exec(bare)
    const question = found && read(found.groups ?? {})
    if (question) return { question, bare }
  }
  return { question: undefined, bare }
}

/** "where my passport is" is "where is my passport"; "when I last saw Anna" is "when did I last see Anna". */
function inverted(words: string): string {
  const moved = /^(?<ask>where|when|what|who|how old) (?<rest>(?:my|our|the|\p{Lu}).*?) (?<be>is|are|was)(?<tail> called)?$/u.exec(words)?.groups
  if (moved) return `${moved['ask']} ${moved['be']} ${moved['rest']}${moved['tail'] ?? ''}`
  return (
    words
      // "What did I say I was building" asks what it was.
      .replace(
        /^(?<ask>what|where|when|who|why|how (?:many|much|long|old|often)|which \p{L}+) (?:did I (?:say|tell you|mention)|have I (?:said|told you)) (?:that )?(?<whom>I|we|he|she|(?:my|our) \p{L}+|\p{Lu}\p{L}+) (?<be>was|were|am|is|are|had|have|has|would|will)\b/iu,
        '$<ask> $<be> $<whom>',
      )
      .replace(/^where I (?:put|left|kept|keep|parked) /i, 'where did I put ')
      // What one parks needs no name.
      .replace(/^where (?:did (I|we) park|(?:am|are) (I|we) parked|have (I|we) parked)$/i, 'where did I put the car')
      .replace(/^where (I|we) live$/i, 'where do $1 live')
      .replace(/^when I last saw /i, 'when did I last see ')
  )
}
