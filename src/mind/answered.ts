/** Which questions the words have answered already: nobody is asked how long who said "for an hour". */
import type { Telling } from './telling.ts'

const length =
  /\b(?:for|since|in|after|took|about) (?:\d+|an?|half|one|two|three|four|five|six|seven|eight|nine|ten|a few|several|many|the whole)\b|\b(?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|few) (?:minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?)\b|\ball (?:day|night|morning|afternoon|evening|week|weekend|year)\b|\bsince\b/i
const alone = /\b(?:alone|by myself|on my own|with (?!it\b|that\b|this\b)\w+)\b/i
const why = /\bbecause\b|\bso that\b/i

/** Whether a line asks for what was told in the same breath. */
export function asksTold(line: string, { whole, eventful, told }: Pick<Telling, 'whole' | 'eventful' | 'told'>): boolean {
  if (!line.includes('?')) return false
  if (/\bhow long\b|\bsince when\b|\bwhen did that (?:start|begin)/i.test(line) && length.test(whole)) return true
  if (/\bwhen (?:is|are|was|were|does|do|did|will)\b|\bwhat time\b|(?:^|[.,] )when\?/i.test(line) && eventful.whens.length > 0) return true
  if (/^by when\b/i.test(line) && eventful.whens.length > 0) return true
  if (/\bwhere (?:is|was|did|are|were)\b/i.test(line) && (eventful.places.length > 0 || told.slots['where'] !== undefined)) return true
  if (/\bby yourself\b|\bon your own\b|\bwho with\b|\banybody with you\b|\bwho(?:'s| is) (?:going|coming)\b/i.test(line) && alone.test(whole)) return true
  if (/^(?:who by|by whom|who from|from whom|who (?:asked|told) you)\b/i.test(line) && /\b(?:by|from) (?:an?|the|my|our|some|one|\p{Lu})/u.test(whole))
    return true
  return /\bwhat (?:reason|made|brought|set)\b|\bdid (?:he|she|they) say why\b/i.test(line) && why.test(whole)
}
