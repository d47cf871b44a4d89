/** "How have I been lately?", "was I sad last week?", "when was I last happy?": answered with days and the person's own words. */
import { sayList } from '../../language/say-when.ts'
import { scaleOf } from '../../language/feelings-read.ts'
import type { Readable } from '../../vault/vault.ts'
import type { FeelingWord } from '../../words/reading.ts'
import type { Answer } from '../answer.ts'
import type { Asking } from '../memory.ts'
import { instantToDate, sayOn } from '../say-when.ts'
import { windowIn } from '../window.ts'
import { anyFeelingWord, feelingCalled } from './feeling-words.ts'
import { lastFelt, moodDays } from './mood.ts'
import type { FeltItem, MoodDay } from './mood.ts'

const generally =
  /\bhow (?:have|['’]ve) I (?:been(?: feeling| doing)?|felt)\b|\bhow (?:was|did) (?:I|my mood)(?: (?:been|feel(?:ing)?|doing))?\b(?! (?:get|do|know|meet|come|go|spend|make|manage|learn|find|end|become))|\bhow(?:['’]s| is| has| was) my mood\b|\bwhat (?:was|is|has been) my mood\b|\bhow am I (?:doing|feeling) (?:lately|these days|recently|this week)\b/i
const whether = new RegExp(
  String.raw`\b(?:was|have|had|did|am) I (?:been |feel(?:ing)? |felt )?(?:so |really |very |ever |at all |often |a bit )?(?<word>${anyFeelingWord})\b`,
  'i',
)
const whenLast = new RegExp(
  String.raw`\bwhen (?:was|did) I (?:last |feel )?(?:last |been |feel |felt |so |really )*(?<word>${anyFeelingWord})(?: last)?\b`,
  'i',
)

/** Without a word of when, so many days back. */
const lately = 14

/** Undefined where the question asks for no feeling of the person's. */
export function answerMood(vault: Readable, question: string, at: Asking): Answer | undefined {
  // "What was I worried about?" asks for the thing.
  if (/^\W*(?:what|who|why)\b.*\b(?:about|of|at|with|by)\b/i.test(question)) return undefined
  const last = whenLast.exec(question)?.groups?.['word']
  const asked = last ?? whether.exec(question)?.groups?.['word']
  const word = asked === undefined ? undefined : feelingCalled(asked)
  if (word === undefined && !generally.test(question)) return undefined
  if (last !== undefined && word) return sayLast(vault, { word, asked: last }, at)
  const today = at.now.toZonedDateTimeISO(at.zone).toPlainDate()
  const window = windowIn(question, at)
  // "Was I worried about the exam in March?" is about the exam.
  if (
    word &&
    /\b(?:about|of|with|at|for|that|because)\s+\p{L}/iu.test(question.slice(question.toLowerCase().indexOf(asked ?? '')).replace(window?.text ?? '', ''))
  )
    return undefined
  const day = (ms: number): string => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(at.zone).toPlainDate().toString()
  const span = window
    ? { from: day(window.from), to: day(window.to) }
    : { from: today.subtract({ days: lately - 1 }).toString(), to: today.add({ days: 1 }).toString() }
  const days = moodDays(vault, { ...span, zone: at.zone })
    .map((one) => ({ ...one, felt: one.felt.filter(({ source }) => source.item !== at.except) }))
    .filter(({ felt }) => felt.length > 0)
  const when = window ? said(window.text) : 'in the last two weeks'
  return word ? sayWhether(days, { word, asked: asked ?? word, when }, at) : sayHow(days, when, at)
}

const said = (text: string): string => {
  const plain = text.trim().replace(/^(?:earlier )/i, '')
  return /^(?:last|this|the|in|on|over|today|yesterday)\b/i.test(plain) ? plain.charAt(0).toLowerCase() + plain.slice(1) : `in ${plain}`
}

const quote = ({ source }: FeltItem, at: Asking): string => {
  const short = source.text.length > 140 ? `${source.text.slice(0, 140).replace(/\s+\S*$/, '')} …` : source.text
  return `${sayOn(instantToDate(source.at, at.zone), at)} you said: “${short.replace(/[.\s]+$/, '')}.”`
}
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function sayHow(days: readonly MoodDay[], when: string, at: Asking): Answer {
  const felt = days.flatMap((day) => day.felt)
  if (felt.length === 0) return { text: `I cannot tell: ${when} you said nothing that told me how you felt.`, sources: [], known: false }
  const good = days.filter(({ valence }) => valence > 0.1).length
  const bad = days.filter(({ valence }) => valence < -0.1).length
  const mean = days.reduce((sum, { valence }) => sum + valence, 0) / days.length
  const how =
    days.length === 1
      ? mean > 0.1
        ? 'well, as it sounded'
        : mean < -0.1
          ? 'not so well, as it sounded'
          : 'neither up nor down'
      : good > 0 && bad > 0 && Math.abs(good - bad) <= Math.ceil(days.length / 4)
        ? `up and down: ${count(good, 'good day')} and ${count(bad, 'hard one')}`
        : mean > 0.1
          ? `mostly well: ${count(good, 'good day')}${bad > 0 ? ` and ${count(bad, 'hard one')}` : ''}`
          : mean < -0.1
            ? `rather hard: ${count(bad, 'hard day')}${good > 0 ? ` and ${count(good, 'good one')}` : ''}`
            : 'fairly even'
  const words = mostOf(days.flatMap((day) => day.felt.flatMap(({ word }) => word ?? [])))
  const low = extreme(felt, -1)
  const high = extreme(felt, 1)
  const parts = [`As far as you told me, ${when} it went ${how}.`]
  if (words.length > 0) parts.push(`You sounded ${sayList(words.slice(0, 2))} most often.`)
  if (high) parts.push(`${capital(quote(high, at))}`)
  if (low) parts.push(`${high ? 'And ' : ''}${high ? quote(low, at) : capital(quote(low, at))}`)
  return { text: parts.join(' '), sources: [high, low].flatMap((one) => (one ? [one.source] : [])), known: true }
}

function sayWhether(days: readonly MoodDay[], { word, asked, when }: { word: FeelingWord; asked: string; when: string }, at: Asking): Answer {
  const felt = days.flatMap((day) => day.felt)
  const so = felt.filter((one) => one.word === word)
  if (so.length > 0) {
    const [first] = so.toSorted((a, b) => Math.abs(b.valence) - Math.abs(a.valence))
    const times = new Set(so.map(({ source }) => instantToDate(source.at, at.zone))).size
    return {
      text: `Yes, ${times === 1 ? 'on one day' : `on ${times} days`} ${when}. ${first ? capital(quote(first, at)) : ''}`.trim(),
      sources: so.slice(0, 4).map(({ source }) => source),
      known: true,
    }
  }
  if (felt.length === 0) return { text: `I cannot tell: ${when} you said nothing that told me how you felt.`, sources: [], known: false }
  const side = Math.sign(scaleOf(word)[0])
  const like = felt.filter((one) => one.valence * side > 0.1)
  const [near] = like.toSorted((a, b) => Math.abs(b.valence) - Math.abs(a.valence))
  if (!near) return { text: `Not that you told me: nothing that you said ${when} sounded ${asked}.`, sources: [], known: true }
  return {
    text: `You never put it so, but ${near.word ? `you sounded ${near.word}` : side < 0 ? 'it was not easy' : 'it was good'}: ${quote(near, at)}`,
    sources: [near.source],
    known: true,
  }
}

function sayLast(vault: Readable, { word, asked }: { word: FeelingWord; asked: string }, at: Asking): Answer {
  const found = lastFelt(vault, word, at.now.epochMilliseconds)
  if (!found || found.source.item === at.except)
    return { text: `I do not know when you were last ${asked}; you have not told me.`, sources: [], known: false, asked: `when you were last ${asked}` }
  return {
    text: `The last time that you told me of was ${sayOn(instantToDate(found.source.at, at.zone), at)}: “${found.source.text.replace(/[.\s]+$/, '')}.”`,
    sources: [found.source],
    known: true,
  }
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const count = (n: number, what: string): string => `${numbers[n] ?? n} ${what}${n === 1 ? '' : 's'}`
const extreme = (felt: readonly FeltItem[], sign: 1 | -1): FeltItem | undefined =>
  felt.filter(({ valence }) => valence * sign > 0.2).toSorted((a, b) => (b.valence - a.valence) * sign)[0]
function mostOf(words: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const one of words) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([one]) => one)
}
