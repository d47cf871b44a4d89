import { turnRound } from '../../language/turn-round.ts'
import { tokens } from './phrase.ts'

/**
 * A clause of the person's, turned to the second person: "my boss's wife left him" -> "your boss's wife left him".
 * Undefined where it speaks to "you" or is too long to be said back.
 */
export function turned(text: string, most = 14): string | undefined {
  if (text === text.toUpperCase() && /[A-Z]{3}/.test(text)) return turned(text.toLowerCase(), most)
  const given = tokens(text).filter((t) => !t.stop)
  if (given.length === 0 || given.length > most || given.some((t) => /^(you|your|yours|yourself)$/.test(t.word))) return undefined
  const back = contract(turnRound(text))
  return back === '' ? undefined : back
}

/** Spoken English runs together what tokens took apart. */
const contract = (text: string): string =>
  text
    .replace(/\b(do|does|did|is|are|was|were|has|have|had|could|would|should) not\b/gi, "$1n't")
    .replace(/\bcan not\b/gi, "can't")
    .replace(/\bwill not\b/gi, "won't")
    .replace(/\b(you|they|we) are(?=\s+\S)/gi, "$1're")
    .replace(/\b(you|they|we) have (?=(not|never|been|had|got|done|gone|seen|\w+ed)\b)/gi, "$1've ")
    .replace(/\b(he|she|it|that|there) is(?=\s+\S)/gi, "$1's")
    .replace(/\b(you|he|she|it|they|we) will(?=\s+\S)/gi, "$1'll")
