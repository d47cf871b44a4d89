import { isNumberWord, readNumber } from './number.ts'
import type { Holidays } from './when-holidays.ts'
import { Chart } from './when-chart.ts'
import type { Grammar } from './when-chart.ts'
import { at, hour } from './when-civil.ts'
import { domNode } from './when-join.ts'
import { is, node, time } from './when-node.ts'
import type { Node } from './when-node.ts'
import { fullYear, quarterOf } from './when-rules-date.ts'
import { date, fixed, monthDay, span, year } from './when-series.ts'
import { clockNode } from './when-words.ts'
import type { Words } from './when-words.ts'

/** A word, a run of digits, or a sign, with its place in the text. */
export type Token = { readonly word: string; readonly start: number; readonly end: number }

const pattern = /\d+|\p{L}+|[^\s\p{L}\d]/gu

export function tokens(text: string): Token[] {
  const found: Token[] = []
  for (const match of text.toLowerCase().matchAll(pattern))
    found.push({ word: match[0] === '’' ? "'" : match[0] === '–' || match[0] === '—' ? '-' : match[0], start: match.index, end: match.index + match[0].length })
  return found
}

/** What a run of characters that begins with a digit may be. */
type Shape = readonly [RegExp, (m: RegExpExecArray, dayFirst: boolean) => Node | null]
const int = (s: string | undefined): number => Number.parseInt(s ?? '', 10)

const dated = (y: number, m: number, d: number, more = 0): Node | null => {
  const series = date(y, m, d)
  return series && time(series, 'day', is.date | more)
}

function numericDate(a: number, b: number, y: number, dayFirst: boolean): Node | null {
  const [d, m] = (dayFirst || a > 12) && b <= 12 ? [a, b] : [b, a]
  return dated(y, m, d)
}

function zoned(s: string | undefined): string | null {
  if (!s) return null
  if (s === 'z') return '+00:00'
  return /:/.test(s) ? s : `${s.slice(0, 3)}:${s.slice(3)}`
}

const shapes: readonly Shape[] = [
  // 2015-03-28T17:00:00Z, 2015-03-28 17:00
  [
    /(\d{4})-(\d\d?)-(\d\d?)[t ](\d\d?):(\d\d)(?::(\d\d)(?:\.\d+)?)?(z|[+-]\d\d:?\d\d)?(?![\d:])/y,
    ([, y, mo, d, h, m, s, z]) => {
      const day = date(int(y), int(mo), int(d))
      if (!day || int(h) > 24 || int(m) > 59) return null
      const g = s ? 'second' : 'minute'
      return time(fixed(span(at(int(y), int(mo), int(d), int(h) * hour + int(m) * 60 + (s ? int(s) : 0)), g)), g, is.date | is.clock, {
        zone: zoned(z),
        score: 2,
      })
    },
  ],
  [/(\d{4})([-/.])(\d\d?)\2(\d\d?)(?![\d])/y, ([, y, , m, d]) => dated(int(y), int(m), int(d))],
  [/(\d\d?)([/.-])(\d\d?)\2(\d{4}|\d\d)(?![\d/])/y, ([, a, , b, y], dayFirst) => numericDate(int(a), int(b), fullYear(int(y)), dayFirst)],
  [/(\d\d?) (\d\d?) ((?:19|20)\d\d)(?!\d)/y, ([, a, b, y], dayFirst) => numericDate(int(a), int(b), int(y), dayFirst)],
  [/(\d\d?)\/(\d\d?)(?![\d/])/y, ([, a, b], dayFirst) => shortDate(int(a), int(b), dayFirst, int(b) <= 10 && int(a) < int(b) ? is.weak : 0)],
  [/(\d\d?)-(\d\d?)(?![\d-])/y, ([, a, b], dayFirst) => shortDate(int(a), int(b), dayFirst, is.weak)],
  [/(\d{4})[-/](\d\d?)(?![\d/-])/y, ([, y, m]) => monthOf(int(y), int(m))],
  [/(\d\d?)[-/](\d{4})(?![\d/-])/y, ([, m, y]) => monthOf(int(y), int(m))],
  [/(\d{4}) ?q([1-4])(?![\da-z])/y, ([, y, q]) => quarterOf(int(y), int(q))],
  // 15:23:24, 15:15, 3:15
  [/(\d\d?):(\d\d):(\d\d)(?![\d:])/y, ([, h, m, s]) => clockOf(int(h), int(m), int(s), false, (h ?? '').length === 2)],
  [/(\d\d?):(\d\d)(?![\d:])/y, ([, h, m]) => clockOf(int(h), int(m), null, int(h) <= 12, (h ?? '').startsWith('0'))],
  [
    /(\d\d?)\.(\d\d)(?!\d)/y,
    ([, h, m]) => {
      const one = clockOf(int(h), int(m), null, true, false)
      return one && { ...one, kind: one.kind | is.latent | is.bare }
    },
  ],
  [/(\d\d?)h(\d\d)(?![\da-z])/y, ([, h, m]) => clockOf(int(h), int(m), null, false, true)],
  [
    /(\d\d?)h(?![\da-z])/y,
    ([, h]) => {
      const one = clockOf(int(h), 0, null, false, true)
      return one && { ...one, kind: one.kind | (int(h) < 13 ? is.weak : 0), score: -0.3 }
    },
  ],
  // 330 p.m., 1030
  [
    /(\d\d?)(\d\d)(?![\d:.,/-]*\d)/y,
    ([, h, m]) => {
      const one = clockOf(int(h), int(m), null, int(h) <= 12 && !(h ?? '').startsWith('0'), false)
      return one && { ...one, kind: one.kind | is.latent | is.bare, score: -0.5 }
    },
  ],
  [/(\d+)(?:st|nd|rd|th)(?![a-z])/y, ([, n]) => node({ kind: is.ordinal, n: int(n) })],
  [
    /(\d+)(?:st|nd|rd|th)(?![a-z])/y,
    ([, n]) => {
      const one = domNode(int(n))
      return one && { ...one, kind: one.kind | is.latent }
    },
  ],
  [/(\d{1,3}(?:,\d{3})+)(?![\d])/y, ([, n]) => node({ kind: is.number, n: Number((n ?? '').replaceAll(',', '')) })],
  [/(\d+\.\d+)(?![\d.])/y, ([, n]) => node({ kind: is.number, n: Number(n) })],
  [/([13])\/([24])(?![\d/])/y, ([, a, b]) => node({ kind: is.number, n: int(a) / int(b) })],
  [/(\d+)\s?x(?![a-z])/y, ([, n]) => node({ kind: is.number, n: int(n), by: 'times' })],
]

const monthOf = (y: number, m: number): Node | null =>
  m >= 1 && m <= 12 && y >= 1500 && y < 2300 ? time(fixed(span(at(y, m, 1), 'month')), 'month', is.month | is.date, { n: 0 }) : null

function shortDate(a: number, b: number, dayFirst: boolean, more: number): Node | null {
  const [d, m] = (dayFirst && b <= 12) || a > 12 ? [a, b] : [b, a]
  if (m < 1 || m > 12 || d < 1 || d > 31) return null
  return time(monthDay(m, d), 'day', is.date | more)
}

function clockOf(h: number, m: number, s: number | null, either: boolean, padded: boolean): Node | null {
  if (h > 24 || m > 59 || (s ?? 0) > 59 || (h === 24 && m > 0)) return null
  return clockNode(h, m, s, s === null ? 'minute' : 'second', either && !padded)
}

export type Filling = {
  readonly all: readonly Token[]
  readonly from: number
  readonly to: number
  readonly text: string
  readonly words: Words
  readonly dayFirst: boolean
  readonly feasts: Holidays
  readonly region: string
}

/** Everything that single tokens and numeric shapes can be, over the tokens `from` to `to`, ready for the grammar. */
export function fill(filling: Filling): Chart {
  const { all, from, to, text, words, dayFirst, feasts } = filling
  const chart = new Chart(to - from)
  const plain = all.slice(from, to).map((token) => token.word)
  const ends = new Map<number, number>()
  for (let k = from; k < to; k++) ends.set((all[k] as Token).end, k - from + 1)
  for (let k = 0; k < plain.length; k++) {
    const word = plain[k] as string
    const token = all[from + k] as Token
    for (const one of words.get(word) ?? []) {
      // Single letters are units only right after a number: "5m", "2 h".
      if (word.length === 1 && !/\d\s?$/.test(text.slice(Math.max(0, token.start - 3), token.start))) continue
      chart.put(k, k + 1, one)
    }
    // "week-end", "week end"
    if (word === 'week' && plain[k + 1] === '-' && plain[k + 2] === 'end')
      for (const one of words.get('weekend') ?? []) chart.put(k, k + 3, { ...one, score: 0.5 })
    if (feasts.firsts.has(plain[k] as string) || (plain[k + 1] === "'" && feasts.firsts.has(`${plain[k]}${plain[k + 2] ?? ''}`)))
      feast(chart, k, plain, filling)
    const first = word.charCodeAt(0)
    if (first >= 48 && first <= 57) digits(chart, k, token, word, text, ends, dayFirst)
    else if (isNumberWord(word)) spelled(chart, k, plain)
    else if (word === '"' || word === "'") quoteUnit(chart, k, token, text)
    if (word === 'a' || word === 'p' || word === 'am' || word === 'pm') meridiem(chart, k, token, text, ends)
    else if (word === 'q') {
      /* q4 2018 */
      const n = /^q([1-4])(?![\da-z])/.exec(text.slice(token.start, token.start + 4))?.[1]
      if (n) chart.put(k, k + 2, node({ kind: is.ordinal, n: int(n), by: 'q' }))
    }
  }
  return chart
}

/** Holidays whose names begin at a token: "Mother's Day", "presidents' day", "eid al-fitr", "jumu'atul-wida". */
function feast(chart: Chart, k: number, plain: readonly string[], { all, from, feasts, region }: Filling): void {
  let name = ''
  let count = 0
  for (let j = k; j < plain.length && count < feasts.longest; j++) {
    const word = plain[j] as string
    if (word === '-' || word === '.') continue
    if (word === "'") {
      // An apostrophe belongs before an s, after one, or inside a word.
      if (plain[j + 1] !== 's' && !/s$/.test(plain[j - 1] ?? '') && all[from + j + 1]?.start !== all[from + j]?.end) return
      continue
    }
    const inside = plain[j - 1] === "'" && all[from + j]?.start === all[from + j - 1]?.end
    name += inside || name === '' ? word : ` ${word}`
    if (!inside) count++
    const one = feasts.of(name, region)
    if (one) chart.put(k, j + 1, { ...one, score: 0.4 })
  }
}

function digits(chart: Chart, k: number, token: Token, word: string, text: string, ends: ReadonlyMap<number, number>, dayFirst: boolean): void {
  // Digits that go on from other digits ("650-650-6500", "1.2.3") are no beginning.
  const glued =
    /\d[.:-]$/.test(text.slice(Math.max(0, token.start - 2), token.start)) ||
    (word.length < 4 && /\d\/$/.test(text.slice(Math.max(0, token.start - 2), token.start)))
  const n = int(word)
  if (word.length <= 9) chart.put(k, k + 1, node({ kind: is.number, n }))
  if (word.length <= 2 && n <= 24 && !/^0\d/.test(word)) {
    const one = clockNode(n % 24, 0, null, 'hour', n >= 1 && n <= 12, is.latent | is.bare)
    chart.put(k, k + 1, one)
  }
  if (word.length === 4 && n >= 1000 && n < 2200) chart.put(k, k + 1, time(year(n), 'year', is.year | is.latent, { n }))
  for (const [shape, make] of shapes) {
    shape.lastIndex = token.start
    const match = shape.exec(text)
    if (!match) continue
    const end = ends.get(token.start + match[0].length)
    if (end === undefined || (glued && end - k > 1)) continue
    const made = make(match, dayFirst)
    if (made) chart.put(k, end, made)
  }
}

function spelled(chart: Chart, k: number, plain: readonly string[]): void {
  const read = readNumber(plain, k)
  if (!read) return
  const put = (length: number, value: number, ordinal: boolean): void => {
    if (k + length > plain.length) return
    chart.put(k, k + length, node({ kind: ordinal ? is.ordinal : is.number, n: value }))
    if (!ordinal && value >= 1 && value <= 24) chart.put(k, k + length, clockNode(value % 24, 0, null, 'hour', value <= 12, is.latent | is.bare))
    if (!ordinal && value >= 1900 && value < 2200) chart.put(k, k + length, time(year(value), 'year', is.year | is.latent, { n: value }))
    if (ordinal && value <= 31 && value !== 2) {
      const one = domNode(value)
      if (one) chart.put(k, k + length, { ...one, kind: one.kind | is.latent })
    }
  }
  put(read.length, read.value, read.ordinal)
  // "twenty second(s)", "five and": the shorter number counts as well.
  if (read.length > 1) {
    const shorter = readNumber(plain.slice(k, k + read.length - 1), 0)
    if (shorter) put(shorter.length, shorter.value, shorter.ordinal)
  }
  // "nineteen seventy four"
  const rest = read.value >= 15 && read.value <= 20 && !read.ordinal ? readNumber(plain, k + read.length) : null
  if (rest && !rest.ordinal && rest.value >= 10 && rest.value < 100) {
    const n = read.value * 100 + rest.value
    chart.put(k, k + read.length + rest.length, node({ kind: is.number, n }))
    chart.put(k, k + read.length + rest.length, time(year(n), 'year', is.year | is.latent, { n }))
  }
}

/** 10" and 5' right after the number. */
function quoteUnit(chart: Chart, k: number, token: Token, text: string): void {
  if (!/\d/.test(text[token.start - 1] ?? '')) return
  if (/[\p{L}\d]/u.test(text[token.end] ?? '')) return
  chart.put(k, k + 1, node({ kind: is.unit, g: token.word === '"' ? 'second' : 'minute' }))
}

const half = /([ap])(?:(\.?\s?m)(?![a-z])\.?|(\.)?(?![a-z]))/y
function meridiem(chart: Chart, k: number, token: Token, text: string, ends: ReadonlyMap<number, number>): void {
  half.lastIndex = token.start
  const match = half.exec(text)
  if (!match) return
  const short = !match[2]
  // A single "a" is half a day only right after a digit: "9a to 11a".
  if (short && !/\d/.test(text[token.start - 1] ?? '')) return
  const end = ends.get(token.start + match[0].length)
  const one = node({ kind: is.meridiem, n: match[1] === 'a' ? 0 : 12, by: short ? 'short' : '' })
  if (end !== undefined) chart.put(k, end, one)
  const bare = match[0].endsWith('.') ? ends.get(token.start + match[0].length - 1) : undefined
  if (bare !== undefined) chart.put(k, bare, one)
}

export const vocabulary = (words: Words, rules: Grammar, feasts: Holidays): ReadonlySet<string> =>
  new Set([...feasts.words, ...words.keys(), ...rules.words, 'a', 'p', 'am', 'pm', 'm', 'q', 'x', 'st', 'nd', 'rd', 'th', 't', 'z', '"', "'"])
