/**
 * What a correction puts in place of what was said: a time, a number, a thing. "No, Thursday" and "I meant oat milk" hold
 * one; "no, I want to talk about it" holds none, and what was done stays done.
 */
import type { Reading } from '../words/reading.ts'

const correcting = /^(?:(?:no|nope|sorry|wait|actually|oops|i mean|i meant|i said|not that|rather|make (?:it|that)|correction)\b(?!['’])[\s,.:;-]*)+/i
/** It names the thing itself as the one that was meant. */
const naming = /\b(?:i mean|i meant|i said|make (?:it|that)|correction)\b/i
/** "Make it ten": the words say that ten is an hour, so they stay. */
const making = /\bmake (?:it|that)\b/i
const wasMeant = /^(?:(?:it|that)(?:['’]?s| is| was| should be| should have been| must be)|(?:it|that) (?:ought|has) to be)\s+/i
/** Whoever speaks of themselves, of another, or asks, is telling something. */
const clause =
  /^(?:and |but |so |well |oh |ok |then )*(?:it|its|it['’]s|that|thats|that['’]s|this|there|there['’]s|here|lets|let['’]s|let|can|could|would|will|shall|should|may|do|does|did|don['’]?t|am|is|are|was|were|have|has|what|why|who|how|when|where|which|if|because|please|thanks?|thank|sorry|never|nothing|not|just|really|maybe|stop|wait|leave|forget|keep|cancel)\b|(?:^|\s)(?:i|i['’](?:m|ve|d|ll)|im|ive|we|we['’](?:re|ve|d|ll)|you|you['’](?:re|ve|d|ll)|youre|he|she|they|he['’]s|she['’]s|they['’]re|nobody|everyone)(?=\s|$)|\b(?:is|are|was|were|am|has|had|will|would|should|could|can|don['’]?t|doesn['’]?t|didn['’]?t|isn['’]?t|won['’]?t|can['’]?t|want|wants|need|needs|feel|feels|think|thinks)\b|\?\s*$/i
/** More words than this are no name of a thing. */
const longest = 8

/**
 * The value that a correction brings, as a reading without the words that only correct; undefined where it brings none.
 * `again` is whether the words are, by themselves, the same kind of request once more ("I meant remind me at six").
 */
export function correctedValue(reading: Reading, again: boolean): Reading | undefined {
  const text = reading.text.trim()
  const rest = text.replace(correcting, '').replace(/[.! ]+$/, '')
  if (rest === '' || (reading.act !== 'correct' && rest.length === text.replace(/[.! ]+$/, '').length)) return undefined
  const time = rest.replace(wasMeant, '')
  if (isTime({ ...reading, text: time })) return { ...reading, text: making.test(text) ? text : time, slots: {} }
  if (clause.test(rest)) return undefined
  if (again) return { ...reading, text: rest, slots: withoutPrefix(reading.slots, rest) }
  if (reading.whens.length === 0 && !/\d/.test(rest) && rest.split(/\s+/).length > longest) return undefined
  if (beside({ ...reading, text: rest }) > longest) return undefined
  return { ...reading, text: making.test(text) ? text : rest, slots: { ...withoutPrefix(reading.slots, rest), ...(naming.test(text) ? { item: rest } : {}) } }
}

const number = /\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i
const isTime = (reading: Reading): boolean =>
  (reading.whens.length > 0 || number.test(reading.text)) && (beside(reading) === 0 || number.test(reading.text.split(/\s+/).length === 1 ? reading.text : ''))

/** Slots that are wholly in what is left; one that holds the correcting words was cut wrongly. */
const withoutPrefix = (slots: Reading['slots'], rest: string): Reading['slots'] =>
  Object.fromEntries(Object.entries(slots).filter(([, value]) => value !== undefined && rest.toLowerCase().includes(value.toLowerCase())))

/** How many words an answer has beside its times: "tomorrow at ten" has none, "move the meeting to Friday" has three. */
export function beside(reading: Reading): number {
  let left = reading.text
  for (const { text } of reading.whens) left = left.replace(text, ' ')
  return left
    .split(/\s+/)
    .filter(
      (word) =>
        /\p{L}/u.test(word) &&
        !/^(at|on|in|by|for|the|a|an|please|maybe|say|make|it|that|yes|ok|okay|let|lets|to|around|about)$/i.test(word.replace(/\W/g, '')),
    ).length
}
