/** What was said, sentence by sentence, with what a sentence leaves to the ones before it: who "she" is, what "it" was. */
import { findWhens } from '../../language/when.ts'
import type { When } from '../../words/when.ts'
import { plain } from '../learning/clauses.ts'
import type { Item } from '../memory.ts'

export type Statement = {
  readonly item: Item
  /** As it was said. */
  readonly text: string
  /** Contractions written out. */
  readonly plain: string
  /** Words of this sentence, lower case, in order. */
  readonly words: readonly string[]
  /** Words of the sentences before it in the same breath, and of the words before where it points back. */
  readonly around: ReadonlySet<string>
  /** What was said before it, for who "she" is. */
  readonly before: string
  /** Said as perhaps, wished, planned or feared. */
  readonly tentative: boolean
  readonly negated: boolean
  readonly asked: boolean
  /** Several sentences read as one. */
  readonly whole?: true
}

/** What is said in several words as the one that is asked for. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\b(?:pack(?:ed|ing)?|jack(?:ed)?) (?:it|them|smoking|drinking) in\b|\b(?:gave|given|give|giving) up\b|\bhanded in (?:my|his|her) notice\b/g, 'quit'],
  [/\b(?:broke|broken|break|split|splitting) up\b/g, 'split'],
  [/\bpass(?:ed|es)? away\b/g, 'died'],
  [/\bturned (?:me |us |it |him |her )?down\b/g, 'rejected'],
  [
    /\b(?:laid|lay) (?:me |him |her )?off\b|\blet (?:me|him|her|us) go\b|\bmade redundant\b|\blost (?:my|his|her) job\b|\blose (?:my|his|her) job\b/g,
    'redundant',
  ],
  [/\bsent off\b/g, 'sent applied'],
  [/\bpop(?:ped)? the question\b/g, 'proposed'],
  [/\b(?:tied the knot|got hitched|got married)\b/g, 'married'],
  [/\bhad (?:a|the) baby\b|\bgave birth\b/g, 'born'],
  [/\bhung out with\b|\bcaught up with\b|\bbumped into\b|\bran into\b|\bmet up with\b|\b(?:came|come|dropped|popped) (?:over|round|by)\b/g, '$& saw'],
  [
    /\b(?:was|been|am|were|is) with (?=(?:my|his|her) \p{L}+|\p{L}+ for\b|\p{L}+'s|\p{L}+)|\b(?:been seeing|going out with|went out with|dating|married)\b/gu,
    '$& together',
  ],
  [/\b(?:dinner|lunch|brunch|coffee|drinks?|pint|breakfast|tea|supper|weekend) with\b|\band i (?:had|went|met)\b/g, '$& saw'],
  [/\bsecond[- ]?hand\b|\bpicked up a\b|\bbrand new\b/g, '$& bought'],
]
export const inOneWord = (text: string): string => phrases.reduce((said, [from, to]) => said.replace(from, to), text)

const word = /[\p{L}\p{N}]+(?:[.,]\d+)*(?:['’][\p{L}]+)?/gu
export const wordList = (text: string): string[] =>
  (inOneWord(text.toLowerCase()).match(word) ?? []).map((one) => one.replace(/['’]s$/, '').replace(/['’](?:m|re|ve|d|ll)$/, ''))

const tentative =
  /\b(?:might|maybe|perhaps|if|unless|hope|hoping|hopefully|wish|thinking (?:of|about)|think (?:I|he|she|we|they)(?: might| may|'ll| will)?|want(?:s)? to|wanted to|would like to|'d like to|would love to|considering|could|should|probably|planning to|going to|about to|supposed to|dream(?:t|ed)?|imagine|(?:almost|nearly) (?=\p{L}+ed\b|went|came|died|got)|what if|i wonder)\b/iu
/** The month is written with a capital. */
const mayBe = /\bmay\b/
const negation = /\b(?:not|never|no longer|no one|nobody|none|n't|nothing|without|hardly)\b|n['’]t\b/i
const asksSomething = /\?\s*$/
const asksForm =
  /^(?:(?:so|and|hey|ok|okay|um|well)[\s,]+)*(?:who|what|when|where|why|how|which|do you|did i|have i|can you|could you|would you|will you|remind me|tell me|forget|set|add|cancel|show me|play|wake me|call me)\b/i
/** Said the other way round, as everyone can hear. */
const wry =
  /\b(?:yeah,? right|as if|said no one|sarcas\w*|oh great|oh joy|oh sure|oh lovely|just what I (?:love|needed|wanted))\b|\bI just love\b|(?:^|\s)\/s\b|\bNot!/i
/** Opens by pointing at what was said just before. */
const pointsBack = /\b(?:he|she|it|they|him|her|his|hers|their|them|there|that|this|one|ones|both)\b/i

export function sentencesIn(text: string): string[] {
  return text
    .replace(/\b(Dr|Mr|Mrs|Ms|Prof|St|No|vs|etc|e\.g|i\.e|a\.m|p\.m|approx)\.(?=\s)/gi, '$1\u0001')
    .split(/(?<=[.!?…])["”’)]*\s+|\n+|;\s+/)
    .map((sentence) => sentence.replaceAll('\u0001', '.').trim())
    .filter(Boolean)
}

/**
 * `before`: what the person said just before this item in the same conversation. Most sentences are put aside for one word
 * that they lack, so what is read off a sentence is read when somebody looks.
 */
export function statementsOf(item: Item, before: () => string): Statement[] {
  const sentences = sentencesIn(item.text)
  return sentences.map((text, n) => {
    const own = sentences.slice(0, n).join(' ')
    const words = once(() => wordList(text))
    const written = once(() => plain(text))
    const back = once(() => pointsBack.test(text) || words().length <= 4)
    const around = once(() => {
      const context = `${back() && n === 0 ? before() : ''} ${own}`.trim()
      return new Set(wordList(`${back() || n > 0 ? context : ''} ${sentences.slice(n + 1).join(' ')}`))
    })
    const unsure = once(() => tentative.test(written()) || mayBe.test(text))
    const denied = once(() => negation.test(written()))
    const asks = once(() => asksSomething.test(text) || asksForm.test(text.trim()) || wry.test(text))
    return {
      item,
      text,
      get plain() {
        return written()
      },
      get words() {
        return words()
      },
      get around() {
        return around()
      },
      get before() {
        return back() ? `${before()} ${own}`.trim() : own
      },
      get tentative() {
        return unsure()
      },
      get negated() {
        return denied()
      },
      get asked() {
        return asks()
      },
    }
  })
}

/** What is made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined
  return () => (made ??= { it: make() }).it
}

/** What was said in one breath, read as one: for what one sentence names and the next one tells. `all`: its sentences. */
export function wholeOf(item: Item, before: () => string, all: readonly Statement[]): Statement | undefined {
  if (all.length < 2 || all.length > 5 || item.text.length > 400 || all.some(({ asked }) => asked)) return undefined
  return {
    item,
    text: item.text,
    plain: plain(item.text),
    words: wordList(item.text),
    around: new Set(),
    get before() {
      return before()
    },
    tentative: all.every((one) => one.tentative),
    negated: all.every((one) => one.negated),
    asked: false,
    whole: true,
  }
}

export type HappenedAt = {
  /** ISO: a day, a month, a year. */ readonly date: string
  readonly start: Temporal.PlainDate
  readonly when?: When
  /** Said itself, not only taken from the day on which it was told. */ readonly said: boolean
  /** `about`: a week or a vague stretch. */ readonly vague: boolean
  readonly clock?: string
}

/** When what a sentence tells of happened or is to happen; the day of telling where it says none. Of several times the one nearest to `near`. */
export function happenedAt(statement: Statement, { zone, locale = 'en-GB', near = 0 }: { zone: string; locale?: string; near?: number }): HappenedAt {
  const then = Temporal.Instant.from(statement.item.at).toZonedDateTimeISO(zone)
  const whens = findWhens(statement.text, { now: then, locale }).filter(
    (when) => when.from && !when.every && ((when.grain !== 'second' && when.grain !== 'minute') || when.clock),
  )
  const dated = whens.filter(({ from, every }) => from && !every)
  const told = then.toPlainDate()
  const fitting = dated.filter(
    ({ start }) =>
      !/\b(?:till|until|by|before|due|for|deadline(?: is|'s)?|off to \p{L}+)\s*$/iu.test(statement.text.slice(0, start)) ||
      (dated.length === 1 && /\bdue\b/i.test(statement.text)),
  )
  const best = fitting.toSorted((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near))[0]
  if (!best?.from) return { date: told.toString(), start: told, said: false, vague: false }
  const pastTold = isPast(statement.plain) && !aheadWords.test(statement.text)
  let from = best.from
  // "I saw her on Saturday", "we went in May": of a bare day or month the last one is meant.
  if (pastTold && Temporal.ZonedDateTime.compare(from, then) > 0 && !/\b(?:next|coming|in \d|in a)\b|\d{4}/i.test(best.text)) {
    if (/day\b|\b(?:mon|tue|wed|thu|fri|sat|sun)\b/i.test(best.text) && best.grain !== 'month') from = from.subtract({ days: 7 })
    else if (best.grain === 'month' || /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(best.text)) from = from.subtract({ years: 1 })
  }
  const day = from.toPlainDate()
  const date = best.grain === 'year' ? String(day.year) : best.grain === 'month' || best.grain === 'quarter' ? day.toString().slice(0, 7) : day.toString()
  return {
    date,
    start: day,
    when: best,
    said: true,
    vague: best.grain === 'week',
    ...(best.clock && { clock: from.toPlainTime().toString({ smallestUnit: 'minute' }) }),
  }
}

const aheadWords = /\b(?:will|'ll|going to|is on|are on|is at|is set|'s on|next|upcoming|tomorrow|booked)\b/i
/** Told as over: a past tense somewhere. */
export const isPast = (written: string): boolean =>
  /\b(?:was|were|had|did|went|saw|met|came|got|gave|took|made|said|told|bought|found|left|lost|won|broke|ate|drank|flew|drove|ran|swam|sang|rang|spoke|wrote|read|sent|spent|paid|sold|kept|felt|heard|fell|began|slept|taught|caught|quit|put|lent|cried|been|done|[\p{L}]{2,}ed)\b/iu.test(
    written,
  )
