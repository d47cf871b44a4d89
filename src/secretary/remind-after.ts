/**
 * "The estate agent is coming on Friday at 2, remind me on Thursday evening": what is told first is what one is to be reminded
 * of, and the time comes after it, by itself or counted back from the thing ("half an hour before").
 */
import { findDuration } from '../language/duration.ts'
import type { When } from '../words/when.ts'

/** A reminder asked for after what it is of; `start` is where the asking begins in the text. */
export type AskedAfter = { readonly what: string; readonly start: number; readonly tail: string }

const timeWord = String.raw`(?:the|an?|on|at|in|by|for|half|quarter|hours?|hrs?|minutes?|mins?|days?|weeks?|nights?|evenings?|mornings?|afternoons?|before(?:hand)?|ahead|earlier|prior|tomorrow|tonight|later|today|next|this|first|thing|noon|midday|lunchtime|bit|couple|few|of|and|to|past|am|pm|o'?clock|that|then|please|pls|about it|of it|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|\d{1,2}(?:st|nd|rd|th)?(?:[:.]\d\d)?(?:am|pm)?)`
const askedAfter = new RegExp(
  String.raw`^(?<told>.{6,}?)[\s,;.:–-]+(?:(?:so|and|please|can you|could you|will you|just)\s+)*(?<asks>remind me|give me a (?:nudge|reminder|shout)|nudge me)(?<tail>(?:[\s,]+${timeWord})*)[\s.!?]*$`,
  'i',
)

/** Whether these words are a statement with a bare "remind me on Thursday" behind it. */
export function reminderAfter(text: string): AskedAfter | undefined {
  const { told, asks, tail } = askedAfter.exec(text)?.groups ?? {}
  if (!told || !asks || /^(?:please\s+|can you\s+|could you\s+)*(?:remind|set|add|cancel|what|when|who|how|did|do you|will you)\b/i.test(told.trim()))
    return undefined
  const what = told
    .trim()
    .replace(/^(?:(?:so|and|also|oh|hey|ok|okay|well|right)[, ]+)*/i, '')
    .replace(/^(?:i(?:'ve| have)?|we(?:'ve| have)?)\s+(?:need|got|have|want|must|ought)(?:\s+to|\s+got to)\s+/i, '')
    .replace(/[\s,;.]+(?:so|and|please|can you|could you)*$/i, '')
  return { what, start: text.length - text.slice(told.length).length, tail: tail ?? '' }
}

const before = /\b(?:before(?:hand)?|ahead|earlier|prior)\b/i

/** The times that belong to the asking: the others are part of what is told. */
export const timesAfter = (whens: readonly When[], asked: AskedAfter): readonly When[] => whens.filter((when) => when.start >= asked.start)

/** When it is to be said, counted back from the time of the thing itself; undefined where it is not counted back. */
export function countedBack(asked: AskedAfter, thing: Temporal.ZonedDateTime | undefined): { at: Temporal.ZonedDateTime; guessed: boolean } | undefined {
  if (!before.test(asked.tail) || !thing) return undefined
  if (/\b(?:day|morning)\s+before/i.test(asked.tail)) return { at: thing.subtract({ days: 1 }).with({ hour: 9, minute: 0 }), guessed: true }
  if (/\b(?:night|evening)\s+before/i.test(asked.tail)) return { at: thing.subtract({ days: 1 }).with({ hour: 19, minute: 0 }), guessed: true }
  const length = findDuration(asked.tail)
  if (length) return { at: thing.subtract({ seconds: length.seconds }), guessed: false }
  return { at: thing.subtract({ hours: 1 }), guessed: false }
}

/** The first of the thing's own times. */
export const timeOfThing = (whens: readonly When[], asked: AskedAfter): When | undefined =>
  whens.find((when) => when.start < asked.start && when.clock) ?? whens.find((when) => when.start < asked.start)

/** "Remind me the day before to fast", "nudge me an hour before": counted back from what was spoken of last. */
export function countedFromLast(text: string): { readonly back: string; readonly what?: string } | undefined {
  const { back, what } =
    /\b(?:remind|nudge|ping) me (?:about it |about that )?(?<back>(?:the|an?|half|\d+|two|one|three) (?:[a-z]+ ){0,3}(?:before(?:hand)?|earlier))(?: (?:that|it|then))?(?: (?:to|that) (?<what>.+?))?(?:,? please)?[\s.!?]*$/i.exec(
      text,
    )?.groups ?? {}
  return back ? { back, ...(what ? { what } : {}) } : undefined
}
