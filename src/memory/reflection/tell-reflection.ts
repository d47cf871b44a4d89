/** A day or a longer stretch, told in a few sentences: what happened, who, what was decided, what is open, and how it was. */
import { sayList } from '../../language/say-when.ts'
import { turnRound } from '../../language/turn-round.ts'
import type { Readable } from '../../vault/vault.ts'
import { itemById } from '../find.ts'
import { sourceOf } from '../item.ts'
import type { Answer } from '../answer.ts'
import type { Asking } from '../memory.ts'
import { callPerson } from '../people.ts'
import { sayDate, sayOn } from '../say-when.ts'
import { windowIn } from '../window.ts'
import { gatherDay, gatherLonger, isEmpty } from './gather.ts'
import type { Gathered, Grain, Line } from './gather.ts'
import { daysBetween, weekOf, whoIn } from './reflections.ts'

/** How many lines of each are told aloud; the page shows all. */
const aloud: Readonly<Record<Grain, number>> = { day: 3, week: 4, month: 4 }

/** The person's sentence said back as a clause: "you told your boss that you were leaving". */
function clause(text: string): string {
  const turned = turnRound(text.replace(/^(?:well|so|and|but|anyway|oh|today|this morning|tonight|honestly|actually)[,\s]+/i, '')).replace(/[\s.!;,…]+$/u, '')
  return turned
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

/** Clauses two to a sentence where they are short, so that it is told and not listed. */
function told(lines: readonly Line[]): string[] {
  const clauses = lines.map(({ text }) => clause(text)).filter(Boolean)
  const said: string[] = []
  for (let n = 0; n < clauses.length; n++) {
    const one = clauses[n] ?? ''
    const two = clauses[n + 1]
    if (two !== undefined && one.length + two.length < 110 && !/\band\b/.test(one)) {
      said.push(`${one}, and ${two}`)
      n++
    } else said.push(one)
  }
  return said
}

const weighed = (lines: readonly Line[], count: number): Line[] => {
  const kept = new Set(lines.toSorted((a, b) => b.weight - a.weight).slice(0, count))
  return lines.filter((line) => kept.has(line))
}

/** What was gathered, in words for the ear. `when` opens it: "Today", "Last week". */
export function tellGathered(vault: Readable, gathered: Gathered, { when, grain }: { when: string; grain: Grain }): { text: string; items: readonly string[] } {
  const count = aloud[grain]
  const happened = weighed(gathered.happened, count)
  const decided = weighed(gathered.decided, 2)
  const open = weighed(gathered.open, 2)
  const parts = told([...happened, ...decided]).map(
    (words, n) => `${sentence(n === 0 && /^(?:you|your|we|our|he|she|they|it|the|a|there)\b/.test(words) ? `${when} ${words}` : words)}.`,
  )
  const left = told(open)
  if (left.length > 0) parts.push(`What is open${parts.length > 0 ? '' : ` from ${when.toLowerCase()}`}: ${left.join('; ')}.`)
  const names = whoIn(vault, gathered)
    .slice(0, 4)
    .map((person) => callPerson(vault, person))
  const spoken = parts.join(' ')
  const unnamed = names.filter((name) => !spoken.toLowerCase().includes(name.toLowerCase().replace(/^your /, '')))
  if (parts.length === 0 && names.length > 0) parts.push(`${when} you spoke of ${sayList(names)}.`)
  else if (unnamed.length > 0 && grain !== 'day') parts.push(`You also spoke of ${sayList(unnamed.slice(0, 3))}.`)
  return { text: parts.join(' '), items: [...new Set([...happened, ...decided, ...open].map(({ item }) => item))] }
}

const asks =
  /\bwhat (?:all |else )?(?:(?:has |have |did )?(?:happened|happen|gone on|went on)|was (?:there|going on))\b|\b(?:sum up|summari[sz]e|recap|gather|go over|look back (?:on|at)|reflect on|review)\b.*\b(?:day|week|month|today|yesterday|weekend)\b|\bhow (?:was|did) my (?:day|week|month)\b(?! feel)|\bwhat (?:did|have) I (?:do|did|done|been up to)\b|\bwhat(?:['’]s| is| was) (?:still )?open\b|\bwhat (?:did|have) I (?:decide|decided)\b(?! (?:about|on|for))|\bwhat was my (?:day|week|month) like\b/i

/**
 * Answers "what happened today?", "sum up my week", "what did I do in March?"; undefined where it asks for nothing of the
 * sort. Days that were gathered and those that are not over are read alike.
 */
export function answerReflection(vault: Readable, question: string, at: Asking): Answer | undefined {
  if (!asks.test(question)) return undefined
  const window = windowIn(question, at) ?? spanNamed(question, at)
  if (!window) return undefined
  // "What happened with the boat last week?" is about the boat.
  const rest = question
    .replace(window.text, ' ')
    .replace(asks, ' ')
    .replace(/[?.!,]/g, ' ')
  if (/\b(?:with|to|about|at|between|during|after|before)\s+(?!me\b|my (?:day|week)\b)\p{L}{2,}/iu.test(rest)) return undefined
  const today = at.now.toZonedDateTimeISO(at.zone).toPlainDate().toString()
  const day = (ms: number): string => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(at.zone).toPlainDate().toString()
  const [from, to] = [day(window.from), day(window.to)]
  const span = Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days
  const days = daysBetween(vault, { from, to, zone: at.zone })
  const made = [...days].toSorted(([a], [b]) => a.localeCompare(b)).map(([, items]) => gatherDay(items.filter(({ id }) => id !== at.except)))
  const grain: Grain = span <= 1 ? 'day' : span <= 8 ? 'week' : 'month'
  const whole = span <= 1 ? made[0] : gatherLonger(made, grain)
  const when = sentence(span <= 1 ? sayOn(from, at) : from === weekOf(today) && span === 7 ? 'this week' : named(window.text, from, at))
  if (!whole || isEmpty(whole)) return { text: `${when} you have told me nothing that I could sum up.`, sources: [], known: false }
  const only = /\bopen\b/i.test(question)
    ? { ...whole, happened: [], decided: [], mentioning: [] }
    : /\bdecide/i.test(question)
      ? { ...whole, happened: [], open: [], mentioning: [] }
      : whole
  if (isEmpty(only))
    return {
      text: /open/i.test(question) ? `${when} you left nothing open that I know of.` : `${when} you told me of nothing that you decided.`,
      sources: [],
      known: true,
    }
  const { text, items } = tellGathered(vault, only, { when, grain })
  return {
    text,
    sources: items
      .slice(0, 8)
      .flatMap((id) => itemById(vault, id) ?? [])
      .map(sourceOf),
    known: true,
  }
}

const named = (text: string, from: string, at: Asking): string => {
  const plain = text.trim().toLowerCase()
  return /^(?:last|this|in|on|over|the)\b/.test(plain)
    ? plain.replace(
        /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/g,
        (name) => sentence(name),
      )
    : `from ${sayDate(from, at)}`
}

/** "My day", "my week" without another word of when is this one. */
function spanNamed(question: string, { now, zone }: Asking): { text: string; from: number; to: number } | undefined {
  const today = now.toZonedDateTimeISO(zone).startOfDay()
  const match = /\b(?:my|the|this) (?<grain>day|week|month)\b/i.exec(question)
  const of = match?.groups?.['grain']?.toLowerCase()
  if (!match && !/\b(?:open|up to)\b/i.test(question)) return undefined
  if (of === 'month')
    return { text: match?.[0] ?? '', from: today.with({ day: 1 }).epochMilliseconds, to: today.with({ day: 1 }).add({ months: 1 }).epochMilliseconds }
  if (of === 'day') return { text: match?.[0] ?? '', from: today.epochMilliseconds, to: today.add({ days: 1 }).epochMilliseconds }
  const monday = today.subtract({ days: today.dayOfWeek - 1 })
  return { text: match?.[0] ?? '', from: monday.epochMilliseconds, to: monday.add({ days: 7 }).epochMilliseconds }
}
