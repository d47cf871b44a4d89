import { nextOccurrence } from '../language/when-recur.ts'
import type { When } from '../words/when.ts'

/** A time as it will be kept, and whether the hour was ours to guess. */
export type Settled = { readonly at: Temporal.ZonedDateTime; readonly guessed: boolean }

/** When nobody said an hour: nine in the morning, or what the part of the day suggests. */
const hours: readonly (readonly [RegExp, number, number])[] = [
  [/early.*morning|first thing|before (work|breakfast)/, 8, 0],
  [/mid.?morning/, 10, 0],
  [/morning|breakfast/, 9, 0],
  [/before lunch/, 11, 30],
  [/after lunch/, 14, 0],
  [/lunch/, 12, 30],
  [/late.*afternoon/, 17, 0],
  [/afternoon/, 15, 0],
  [/after work/, 18, 0],
  [/before dinner/, 17, 30],
  [/after dinner|late.*(evening|night|tonight)|bedtime|before bed/, 21, 0],
  [/evening|tonight|tonite|dinner/, 19, 0],
  [/night/, 21, 0],
]

const halfSaid =
  /\b(am|pm|a\.m|p\.m|morning|noon|midnight|midday|night|evening|afternoon|tonight|o'?clock in)\b|\d\s?[ap]\.?m?\b|\d?\d:\d\d:\d\d|\b0\d:|\b(?:1[3-9]|2[0-3])\b/i

/**
 * The moment at which something said with a time is to happen. A bare hour from one to six means the afternoon ("tomorrow
 * at five"), except for waking up, and a dinner at eight is in the evening; a day without an hour means nine in the morning; what has passed today means later today.
 */
export function settleTime(when: When, now: Temporal.ZonedDateTime, lean: 'waking' | 'evening' | 'none' = 'none'): Settled | null {
  const waking = lean === 'waking'
  const after = (t: Temporal.ZonedDateTime): boolean => Temporal.ZonedDateTime.compare(t, now) > 0
  const text = when.text.toLowerCase()
  if (when.clock && (when.from ?? when.to)) {
    const said = (when.from && (!/^\s*by\b/.test(text) || !when.to) ? when.from : when.to) as Temporal.ZonedDateTime
    // "before five": an hour ahead of it, if there is still an hour.
    let at = when.from ? said : after(said.subtract({ hours: 1 })) ? said.subtract({ hours: 1 }) : said
    const open = !halfSaid.test(text)
    const bare = open && at.hour >= 1 && at.hour < 12
    // At three in the morning, five is this morning.
    const thisNight = now.hour < 6 && after(at) && at.epochMilliseconds - now.epochMilliseconds < 6 * 3_600_000
    if (bare && !waking && !thisNight && at.hour < (lean === 'evening' ? 12 : 7) && !/\b(in|ago|hence|from now)\b/.test(text)) at = at.add({ hours: 12 })
    // Nobody asks to be woken at seven and means the evening.
    if (open && waking && at.hour >= 16) at = after(at.subtract({ hours: 12 })) ? at.subtract({ hours: 12 }) : at.add({ hours: 12 })
    if (!after(at) && bare && after(at.add({ hours: 12 }))) at = at.add({ hours: 12 })
    return { at, guessed: false }
  }
  const side = when.from ?? when.to?.subtract({ days: 1 })
  if (!side) return null
  const part = hours.find(([pattern]) => pattern.test(text))
  let start = side
  if (/weekend/.test(text) && start.dayOfWeek === 5) start = start.add({ days: 1 })
  // A deadline is spoken of on its day.
  if (/^\s*by\b/.test(text) && when.to) start = when.to.hour === 0 && when.to.minute === 0 && !/end of/.test(text) ? when.to : when.to.subtract({ minutes: 1 })
  let at = start.startOfDay().with({ hour: part ? part[1] : waking ? 7 : 9, minute: part ? part[2] : 0 })
  if (after(at)) return { at, guessed: true }
  if (when.every) {
    const next = nextOccurrence(when.every, at.toPlainDateTime(), at.toPlainDateTime())?.toZonedDateTime(at.timeZoneId)
    return next ? { at: next, guessed: true } : null
  }
  // Today, and that hour is over: later in what was said, while there is some of it left.
  const next = now.add({ hours: 1 }).round({ smallestUnit: 'hour', roundingMode: 'ceil' })
  at = when.to && Temporal.ZonedDateTime.compare(next, when.to) < 0 ? next : now.add({ minutes: 10 }).round({ smallestUnit: 'minute' })
  if (when.to && Temporal.ZonedDateTime.compare(when.to, now) <= 0) return null
  return { at, guessed: true }
}

const dayWords =
  /\b(today|tonight|tomorrow|yesterday|(mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(day)?|week|weekend|month|year|days?|jan\w*|feb\w*|mar(ch)?|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*|\d{1,2}(st|nd|rd|th)|christmas|easter|in \w+ (hours?|minutes?|days?))\b|\d[/.-]\d/i

/** "No, Thursday" keeps the hour that was said before; "half past ten, rather" keeps the day. */
export function settleCorrection(when: When, about: { now: Temporal.ZonedDateTime; before: Temporal.ZonedDateTime; waking?: boolean }): Settled | null {
  const { now, before, waking = false } = about
  const settled = settleTime(when, now, waking ? 'waking' : 'none')
  if (!settled) return null
  if (!when.clock)
    return settled.guessed && !hours.some(([pattern]) => pattern.test(when.text.toLowerCase()))
      ? { at: settled.at.withPlainTime(before.toPlainTime()), guessed: false }
      : settled
  if (dayWords.test(when.text)) return settled
  const time = settled.at.toPlainTime()
  // "At ten" beside something that was in the morning is in the morning.
  const other = time.add({ hours: 12 })
  const said = !halfSaid.test(when.text) && before.hour < 12 === other.hour < 12 && time.hour % 12 >= 7 ? other : time
  return { at: before.withPlainTime(said), guessed: false }
}
