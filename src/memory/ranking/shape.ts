/** Read off the words of a text by rules: what a question asks for, and whether a text looks like an answer to it. */

export type Wants = 'time' | 'number' | 'name' | 'place' | 'reason' | 'whether' | 'kind'

const month = 'january|february|march|april|may|june|july|august|september|october|november|december'
const spelledNumber =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|dozen|once|twice|hundred|thousand|couple|first|second|third'

export const holdsTime = new RegExp(
  `\\b(?:\\d{1,2}(?::\\d\\d|\\s?[ap]m)|(?:19|20)\\d\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|yesterday|tomorrow|${month}|weeks?|weekends?|months?|years?|morning|evening|night|ago|recently|lately|summer|winter|spring|autumn|fall)\\b`,
  'i',
)
export const holdsNumber = new RegExp(`\\d|\\b(?:${spelledNumber})\\b`, 'i')
/** A word with a capital that does not begin a sentence. */
export const holdsName = /(?<=[\p{L}\p{N},;] ["“']?)(?!I\b|I['’])\p{Lu}\p{L}+/u
export const holdsPlace =
  /\b(?:in|at|to|from|near|around) (?:the )?\p{Lu}\p{L}+|\b(?:home|city|town|country|beach|park|museum|shop|store|lake|mountains?|school|cent(?:er|re)|here|there)\b/u
/** Speaks of oneself. */
export const firstPerson = /\b(?:i|i'm|i've|i'd|my|mine|me|we|our|us|im|ive)\b/i
export const endsAsking = /\?\s*$/
export const quotes = /["“]/
/** Wants several things: "what books has she read". */
export const asksList =
  /^\W*(?!(?:what|who|where) (?:is|was|did|does|inspired|made)\b)(?:what|which|who|where|how many|in what)\b.*\b(?:\w+[^s\W]s|people|has|have|both)\b/i
/** Greetings and thanks: nothing to be learnt from them. */
export const pleasantry =
  /^\W*(?:hey|hi|hello|thanks|thank you|wow|cool|awesome|great|nice|sounds|bye|take care|see you|congrats|that's|glad|no problem|absolutely|definitely|yeah|yep|sure)\b/i

export function wantsOf(question: string): Wants | undefined {
  if (
    /^\W*(?:when|what (?:day|date|time|year|month)|since when|how long ago|which (?:day|date|year|month|week)|(?:in|on|during) (?:which|what) (?:day|date|year|month|week))\b/i.test(
      question,
    )
  )
    return 'time'
  if (/^\W*how (?:many|much|often|old|long|far)\b/i.test(question)) return 'number'
  if (/^\W*(?:who|whom|whose|with whom)\b|\b(?:what|which) (?:is|was|are|were)\b.*\bnames?\b|\b(?:called|named)\b/i.test(question)) return 'name'
  if (/^\W*(?:where|(?:in |to )?(?:which|what) (?:country|countries|city|cities|state|states|town|place|places))\b/i.test(question)) return 'place'
  if (/^\W*(?:why|how (?:did|does|do|has|have|is|was)|what (?:made|motivat|inspir|reason)\w*)\b/i.test(question)) return 'reason'
  if (/^\W*(?:did|does|do|is|are|was|were|has|have|had|would|will|could|can|should)\b/i.test(question)) return 'whether'
  if (/^\W*(?:what|which)\b/i.test(question)) return 'kind'
  return undefined
}
