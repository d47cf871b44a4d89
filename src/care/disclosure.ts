/**
 * Saying that it is an AI: at the first meeting, at the start of each day's conversation, and after every three hours (every
 * hour with a child's profile). Pure functions of what was said when; the strictest law that exists is kept for everyone
 * (New York GBL art. 47, California SB 243, Washington HB 2225).
 */
export type Disclosed = {
  /** When it was last said, ISO instant. */
  readonly last?: string
  /** How many times, to vary the words. */
  readonly times?: number
  /** The conversation day on which the one remark about the hour, or about a long sitting, was made. */
  readonly remarked?: string
}

export type At = {
  readonly now: Temporal.Instant
  readonly zone: string
  readonly age: 'adult' | 'child'
  /** Local hours, 22.5 for half past ten. */
  readonly bedtime?: number
  /** When this sitting began, where it is known. */
  readonly since?: Temporal.Instant | undefined
}

/** A conversation that runs past midnight is still the evening's. */
const dayBegins = { hours: 4 }
const longSitting = 90

/** The day to which an instant's talk belongs, as an ISO date. */
export const conversationDay = (now: Temporal.Instant, zone: string): string => now.toZonedDateTimeISO(zone).subtract(dayBegins).toPlainDate().toString()

export const hoursBetween = (age: 'adult' | 'child'): number => (age === 'child' ? 1 : 3)

export type Due = 'first' | 'day' | 'hours'

/** Whether it must be said with the next words, and why. A clock that was set back counts as due. */
export function disclosureDue(disclosed: Disclosed, at: At): Due | undefined {
  if (!disclosed.last) return 'first'
  const last = Temporal.Instant.from(disclosed.last)
  if (conversationDay(last, at.zone) !== conversationDay(at.now, at.zone)) return 'day'
  const hours = at.now.since(last).total('hours')
  return hours < 0 || hours >= hoursBetween(at.age) ? 'hours' : undefined
}

const words: Readonly<Record<Due, readonly [string, ...string[]]>> = {
  first: ['I am {name}, an AI: a program, not a person, and I will not pretend otherwise.'],
  day: [
    'It is {name}, your AI.',
    '{name} here: an AI, as ever.',
    'This is {name}. Still an AI, still on your side.',
    'It is {name}, the AI that lives on your machine.',
    '{name} again, your AI, no human.',
    'You are talking to {name}, an AI.',
  ],
  hours: [
    'A note, as some hours have gone by: I am an AI, not a person.',
    'We have been talking for a while, so once more: you are talking to an AI.',
    'For the record, and it is a short record: {name} is an AI, not a human.',
    'As I say every few hours: I am an AI. Carry on.',
  ],
}

/** The words, and what to keep. */
export function disclose(disclosed: Disclosed, due: Due, { name, now }: { name: string; now: Temporal.Instant }): { words: string; disclosed: Disclosed } {
  const times = disclosed.times ?? 0
  const wordings = words[due]
  return {
    words: (wordings[times % wordings.length] as string).replaceAll('{name}', name),
    disclosed: { ...disclosed, last: now.toString(), times: times + 1 },
  }
}

const late = ['It has got late. I say it once, and then it is your evening.', 'It is late, by the clock at least. That is all I will say about it.']
const long = [
  'We have been at this for an hour and a half. If there is a window near you, it might be worth opening.',
  'That is a good long sitting. The kettle, a stretch, a person: any of them would be a fair exchange for me.',
]

/** One gentle remark a day about a long sitting (over 90 minutes) or the hour (up to five hours past bedtime). */
export function remarkDue(disclosed: Disclosed, at: At): { words: string; disclosed: Disclosed } | undefined {
  const day = conversationDay(at.now, at.zone)
  if (disclosed.remarked === day) return undefined
  const local = at.now.toZonedDateTimeISO(at.zone)
  const past = (local.hour + local.minute / 60 - (at.bedtime ?? 23) + 24) % 24
  const tooLate = past < 5
  const tooLong = at.since !== undefined && at.now.since(at.since).total('minutes') >= longSitting
  if (!tooLate && !tooLong) return undefined
  const wordings = tooLate ? late : long
  return { words: wordings[local.day % wordings.length] as string, disclosed: { ...disclosed, remarked: day } }
}
