/**
 * Threads: what is going on in the person's life. Opened by a life event, taken up again when later words fit, asked about
 * once when the time has come. A thread holds only the person's own words and what they mean for asking.
 */
import type { Reading } from '../words/reading.ts'
import { lifeEvent } from './life-events/life-events.ts'
import type { LifeEventKind, Phase } from './life-events/kind.ts'
import type { MindState, Thread } from './mind.ts'
import { pronounOf } from './talk/grammar.ts'
import { tokens } from './talk/phrase.ts'

export type Told = {
  readonly text: string
  readonly item: string
  readonly now: Temporal.Instant
  readonly zone: string
  readonly reading: Reading
  readonly phase: Phase
  readonly kind?: LifeEventKind
  readonly slots: Readonly<Record<string, string>>
}

/** Kinds that are chapters of one story: a told divorce is met again when the papers are signed. */
const families: readonly RegExp[] = [
  /divorc|separat|was-left|leaving-someone|break-?up|living-alone-again|seeing-an-ex|custody|affair/,
  /date|falling-in-love|seeing-someone|waiting-for-a-message|engagement|wedding|moving-in-together/,
  /interview|job|resign|laid-off|promotion|passed-over|retire/,
  /boss|colleague|too-much-work|deadline|presentation|mistake-at-work|review|praise/,
  /death|funeral|grief|loss|bereave|widow|anniversary-of/,
  /illness|ill-|hospital|diagnos|operation|dementia|caring|parent/,
  /mov(e|ing)-house|new-home|flat|mortgage|landlord|renovat/,
  /exam|studies|school|thesis|grades|university/,
  /pregnan|baby|birth-of|newborn/,
  /pet/,
  /trip|travel|holiday/,
  /money|debt|bill/,
  /sleep|insomnia|tired/,
]
const family = (key: string): number => families.findIndex((f) => f.test(key))

/** Families whose chapters need no word in common: there is seldom more than one of them in a life at once. */
export const oneStory = (key: string): boolean => /divorc|separat|was-left|break-?up|death|funeral|grief|pregnan|birth|newborn/.test(key)

const plainWords = new Set(
  'about after again all also always and any back been before being both but came can come could day days did does doing done down each even every everything feel feeling felt few find first from gave get getting give goes going good got great had has have having hello her here him his home hope how i idea into its just keep know last left let like little long look looking lot made make many maybe mean might more most much must need never new next not nothing now off old one only other our out over people please put really right said same saw say see seem she should since some someone something soon still such sure take tell than thank that the their them then there these they thing things think this those though thought time today told tomorrow tonight too took try trying under until very want wanted was way week weeks well went were what when where which while who why will with work would year years yes yesterday yet you your morning evening night afternoon weekend month monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)

/** The words that carry a subject, with plural and past endings off. */
export function subjectWords(text: string): ReadonlySet<string> {
  const out = new Set<string>()
  for (const { word } of tokens(text))
    if (word.length > 3 && !plainWords.has(word))
      out.add(
        word
          .replace(/'s$/, '')
          .replace(/(ies)$/, 'y')
          .replace(/(ing|ed|es|s)$/, '')
          .replace(/(.)\1$/, '$1'),
      )
  return out
}

/** The subject of a thread: what its first, plain sentences spoke of. */
export const toldWords = (thread: Thread): ReadonlySet<string> =>
  subjectWords(
    thread.told
      .filter((t) => t.text.length < 140)
      .slice(0, 6)
      .map((t) => t.text)
      .join(' '),
  )

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let n = 0
  for (const word of a) if (b.has(word)) n++
  return n
}

/** The open thread that these words belong to, if any. */
export function threadFor(state: MindState, told: Told): Thread | undefined {
  const words = subjectWords(told.text)
  const people = namesIn(told.reading)
  let best: Thread | undefined
  let bestScore = 0
  for (const thread of state.threads) {
    if (thread.status === 'let go') continue
    const last = thread.told.at(-1)
    if (!last) continue
    const days = told.now.since(Temporal.Instant.from(last.at)).total('hours') / 24
    if (days > 150) continue
    let score = 0
    if (told.kind)
      score +=
        thread.kind === told.kind.key ? 3 : family(thread.kind) >= 0 && family(thread.kind) === family(told.kind.key) ? (oneStory(thread.kind) ? 2 : 1) : -1
    const shared = overlap(words, toldWords(thread))
    if (told.kind || shared / Math.max(1, words.size) >= 0.3) score += Math.min(3, shared) * (told.kind ? 0.5 : 1)
    if (people.some((p) => thread.people.includes(p))) score += told.kind ? 0.5 : 0.8
    else if (people.length > 0 && thread.people.length > 0 && thread.kind !== told.kind?.key) score -= 0.5
    if (score > bestScore) {
      best = thread
      bestScore = score
    }
  }
  return bestScore >= (told.kind ? 2 : 1.8) ? best : undefined
}

/** Kinds about somebody who is gone: "her roses" needs no name then. */
export const mourned = (kind: string): boolean => /^(death-|funeral|anniversary-of-death|clearing-a-house|missing-someone)/.test(kind)

/** "He" or "her" without a name, where one person is being mourned, is that person. */
export function mournedThread(state: MindState, told: Told): Thread | undefined {
  if (told.reading.people.length > 0) return undefined
  const pronoun = /\b(he|him|his)\b/i.test(told.text) ? 'he' : /\b(she|her|hers)\b/i.test(told.text) ? 'she' : undefined
  if (!pronoun) return undefined
  const open = state.threads.filter(
    (t) => mourned(t.kind) && t.status !== 'let go' && t.people.some((p) => pronounOf(p) === pronoun || (pronounOf(p) === 'they' && t.people.length === 1)),
  )
  return open.length === 1 ? open[0] : undefined
}

export const namesIn = (reading: Reading): string[] => reading.people.map((p) => (p.name ?? p.relation ?? '').toLowerCase()).filter(Boolean)

/** What the kind would want to know and these words do not answer. */
export function openQuestions(kind: LifeEventKind, text: string, phase: Phase): string[] {
  return kind.ask.filter((ask) => (!ask.phase || ask.phase === phase) && !ask.answeredBy?.test(text)).map((ask) => ask.key)
}

/** How a kind is asked about later, for where a thread stands. */
export const laterOf = (kind: LifeEventKind | undefined, thread: Pick<Thread, 'status'>): LifeEventKind['followUp'][number] | undefined => {
  const phase: Phase = thread.status === 'coming' ? 'ahead' : thread.status === 'going on' ? 'lasting' : 'past'
  return kind?.followUp.find((later) => later.phase === phase) ?? kind?.followUp.find((later) => !later.phase)
}

/** Opens a thread for a new event. */
export function openThread(told: Told & { readonly kind: LifeEventKind }, id: string): Thread {
  const when = told.reading.whens.find((w) => w.from)
  const at = when?.from && told.phase === 'ahead' ? (when.clock ? when.from : when.from.withPlainTime('12:00')) : undefined
  const base = at ?? told.now.toZonedDateTimeISO(told.zone)
  const status = told.phase === 'ahead' ? 'coming' : told.phase === 'lasting' ? 'going on' : 'over'
  const later = laterOf(told.kind, { status })
  const followUpAt = later ? decent(base.add(later.after)) : undefined
  return {
    id,
    kind: told.kind.key,
    people: namesIn(told.reading),
    told: [{ text: told.text, at: told.now.toString(), item: told.item }],
    unknown: openQuestions(told.kind, told.text, told.phase),
    known: told.slots,
    valence: told.kind.valence,
    status,
    ...(at ? { at: at.toInstant().toString() } : {}),
    ...(followUpAt ? { followUpAt: followUpAt.toInstant().toString() } : {}),
  }
}

/** Adds words to a thread: answers strike questions off, the phase moves on, a told outcome needs no follow-up. */
export function tellThread(thread: Thread, told: Told): Thread {
  const kind = told.kind ?? lifeEvent(thread.kind)
  const came = told.phase === 'past' && thread.status === 'coming'
  const answered = kind ? thread.unknown.filter((key) => !kind.ask.find((ask) => ask.key === key)?.answeredBy?.test(told.text)) : thread.unknown
  const unknown =
    came && kind
      ? openQuestions(kind, thread.told.map((t) => t.text).join(' ') + ' ' + told.text, 'past')
      : told.kind && told.kind.key !== thread.kind
        ? openQuestions(told.kind, told.text, told.phase)
        : answered
  const { followUpAt, ...rest } = thread
  return {
    ...rest,
    ...(followUpAt && !came ? { followUpAt } : {}),
    kind: told.kind?.key ?? thread.kind,
    people: [...new Set([...thread.people, ...namesIn(told.reading)])].slice(0, 8),
    told: [...thread.told, { text: told.text, at: told.now.toString(), item: told.item }].slice(-12),
    unknown,
    known: { ...thread.known, ...told.slots, ...(thread.known['who'] ? { who: thread.known['who'] } : {}) },
    status: told.phase === 'ahead' ? 'coming' : came || told.phase === 'past' ? 'over' : 'going on',
  }
}

export const withThread = (state: MindState, thread: Thread): MindState => ({
  ...state,
  threads: [...state.threads.filter((t) => t.id !== thread.id), thread].slice(-40),
})

/** Nobody is asked how it went at three in the morning: between half past nine and half past nine. */
function decent(at: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const minutes = at.hour * 60 + at.minute
  if (minutes < 570) return at.withPlainTime('09:30')
  if (minutes > 1290) return at.add({ days: 1 }).withPlainTime('09:30')
  return at
}

/** The thread that is due to be asked about now: the heaviest first. A week late is too late. */
export function dueFollowUp(state: MindState, now: Temporal.Instant): Thread | undefined {
  return state.threads
    .filter(
      (t) =>
        t.followUpAt &&
        !t.followedUp &&
        t.status !== 'let go' &&
        Temporal.Instant.compare(Temporal.Instant.from(t.followUpAt), now) <= 0 &&
        now.since(Temporal.Instant.from(t.followUpAt)).total('hours') < 24 * 7,
    )
    .filter((t) => {
      const last = t.told.at(-1)
      return !last || now.since(Temporal.Instant.from(last.at)).total('hours') > 3
    })
    .sort((a, b) => Math.abs(b.valence) - Math.abs(a.valence))[0]
}

export const followedUp = (state: MindState, id: string, now: Temporal.Instant): MindState => ({
  ...state,
  threads: state.threads.map((t) => (t.id === id ? { ...t, followedUp: now.toString() } : t)),
})

/** A date as one says it: "yesterday", "on Tuesday", "three weeks ago", "in March". */
export function saidWhen(at: string, now: Temporal.Instant, zone: string): string {
  const then = Temporal.Instant.from(at).toZonedDateTimeISO(zone)
  const today = now.toZonedDateTimeISO(zone)
  const days = then.toPlainDate().until(today.toPlainDate()).days
  if (days <= 0) return now.since(Temporal.Instant.from(at)).total('minutes') < 90 ? 'just now' : 'earlier today'
  if (days === 1) return 'yesterday'
  if (days < 7) return `on ${dayNames[then.dayOfWeek - 1]}`
  if (days < 11) return 'a week ago'
  if (days < 25) return `${['two', 'two', 'three'][Math.min(2, Math.round(days / 7) - 1)]} weeks ago`
  if (days < 45) return 'a month ago'
  if (then.year === today.year) return `in ${monthNames[then.month - 1]}`
  return days < 330 ? `in ${monthNames[then.month - 1]}` : `in ${monthNames[then.month - 1]} ${then.year}`
}
const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** The person's own words, short enough to be said back: a whole clause, never a changed one. */
export function quotation(text: string, most = 13): string | undefined {
  const sentences = text.split(/(?<=[.!?])\s+/).map((s) => s.replace(/[.!?\s]+$/, '').trim())
  for (const sentence of sentences) {
    const n = sentence.split(/\s+/).length
    if (n >= 3 && n <= most) return sentence
  }
  const first = sentences[0] ?? ''
  const cut = first.split(/,\s+(?=and|but|so|because)|\s+(?=but |because |and i )/i)[0] ?? ''
  const n = cut.split(/\s+/).length
  return n >= 3 && n <= most ? cut : undefined
}
