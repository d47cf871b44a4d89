/**
 * Time expressions: finds "tomorrow at nine", "every other tuesday until june", "from the 13th to the 15th" in English text
 * and says which stretch of time each means. A small grammar over numbers (chart parsing; times are series that compose by
 * intersection), Duckling's conventions: weeks begin on Monday, an evening is 18 to 24, a bare weekday is the coming one, and
 * the end of a stretch counts as a whole unit. It never guesses beyond what was said, and knows nothing of whose text it is.
 */
import type { Grain, When } from '../words/when.ts'
import { grammar, parse } from './when-chart.ts'
import type { Grammar } from './when-chart.ts'
import { add, at, dateOf, dayOf, floor, rank } from './when-civil.ts'
import { everyRules, rruleOf } from './when-every.ts'
import { meet } from './when-join.ts'
import { has, is } from './when-node.ts'
import type { Every, Node } from './when-node.ts'
import { isRhythm, nextCivil } from './when-recur.ts'
import { rule } from './when-chart.ts'
import { holidays } from './when-holidays.ts'
import type { Holidays } from './when-holidays.ts'
import { clockRules } from './when-rules-clock.ts'
import { dateRules } from './when-rules-date.ts'
import { relativeRules } from './when-rules-relative.ts'
import { stretchRules } from './when-rules-stretch.ts'
import type { Span } from './when-series.ts'
import { fill, tokens, vocabulary } from './when-tokens.ts'
import type { Token } from './when-tokens.ts'
import { timeWords } from './when-words.ts'
import type { Words } from './when-words.ts'

export type About = { readonly now: Temporal.ZonedDateTime; readonly locale: string }

export const joinRules = [
  ...rule('<time> ,? <any>', ([a, b], { now }) => meet(a as Node, b as Node, now), -0.2),
  ...rule('<any> ,? <time>', ([a, b], { now }) => meet(a as Node, b as Node, now), -0.2),
  ...rule('<time> of|on|in|at|for|from <any>', ([a, b], { now }) => meet(a as Node, b as Node, now), -0.1),
  ...rule("<time> ' s <any>", ([a, b], { now }) => meet(a as Node, b as Node, now), -0.1),
  ...rule('<any> of|on|in|from <time>', ([a, b], { now }) => meet(a as Node, b as Node, now), -0.1),
]

type Reader = { readonly words: Words; readonly rules: Grammar; readonly known: ReadonlySet<string>; readonly feasts: Holidays }

/** The grammar, compiled: constant, made on first use because most processes that load this file never need it. */
let compiled: Reader | undefined
function reader(): Reader {
  if (compiled) return compiled
  const words = timeWords()
  const rules = grammar([...clockRules, ...dateRules, ...relativeRules, ...stretchRules, ...everyRules, ...joinRules])
  const feasts = holidays()
  compiled = { words, rules, feasts, known: vocabulary(words, rules, feasts) }
  return compiled
}

/** Month comes first only where people write it so. */
const dayFirst = (locale: string): boolean => !/^en$|-(US|PH|UM|GU|AS|PR)\b/.test(locale)

/** The country of a locale, for holidays that differ. */
const regionOf = (locale: string): string => /-([A-Z]{2})\b/.exec(locale)?.[1]?.replace('IE', 'GB') ?? 'US'

/** All time expressions of a text, in order. */
export function findWhens(text: string, about: About): When[] {
  return find(text, about, false)
}

function find(text: string, about: About, latent: boolean): When[] {
  const { words, rules, known, feasts } = reader()
  const all = tokens(text)
  const lower = text.toLowerCase().replaceAll('’', "'")
  const region = regionOf(about.locale)
  const found: When[] = []
  let endless = 0
  let base: number | null = null
  for (let i = 0; i < all.length;) {
    if (!joins(all[i] as Token, known)) {
      i++
      continue
    }
    let j = i + 1
    while (j < all.length && joins(all[j] as Token, known) && j - i < longest) j++
    if (j - i === longest) endless++
    if (endless <= mostEndless && promising(all, i, j, words, feasts)) {
      base ??= civil(about.now)
      const chart = fill({ all, from: i, to: j, text: lower, words, dayFirst: dayFirst(about.locale), feasts, region })
      parse(
        chart,
        all.slice(i, j).map((token) => token.word),
        rules,
        { now: base, dayFirst: dayFirst(about.locale) },
      )
      for (const [from, to, one] of choose(chart.size, (a, b) => chart.at(a, b).filter((node) => accepted(node, all, i + a, i + b, text, latent)))) {
        const when = resolve(one, about.now, base, text, (all[i + from] as Token).start, (all[i + to - 1] as Token).end)
        if (when) found.push(when)
      }
    }
    i = j
  }
  return found
}

/** A length of time as (count, unit) pairs, largest first: "an hour and a half" is [[1.5, 'hour']]. */
export type Length = { readonly text: string; readonly start: number; readonly end: number; readonly parts: readonly (readonly [number, Grain])[] }

/** All lengths of time that a text says, in order: "for ten minutes" gives "ten minutes". */
export function findLengths(text: string): Length[] {
  const { words, rules, known, feasts } = reader()
  const all = tokens(text)
  const lower = text.toLowerCase().replaceAll('’', "'")
  const found: Length[] = []
  let endless = 0
  for (let i = 0; i < all.length;) {
    if (!joins(all[i] as Token, known)) {
      i++
      continue
    }
    let j = i + 1
    while (j < all.length && joins(all[j] as Token, known) && j - i < longest) j++
    if (j - i === longest) endless++
    if (endless <= mostEndless && promising(all, i, j, words, feasts)) {
      const chart = fill({ all, from: i, to: j, text: lower, words, dayFirst: false, feasts, region: 'US' })
      parse(
        chart,
        all.slice(i, j).map((token) => token.word),
        rules,
        { now: 0, dayFirst: false },
      )
      for (const [from, to, one] of choose(chart.size, (a, b) => chart.at(a, b).filter((node) => has(node, is.length)))) {
        const [start, end] = [(all[i + from] as Token).start, (all[i + to - 1] as Token).end]
        found.push({ text: text.slice(start, end), start, end, parts: one.length })
      }
    }
    i = j
  }
  return found
}

/** A run of more words of time than this is no sentence. */
const longest = 28
/** After so many of them the rest of the text is none either, and is not looked through: it costs the most where it says the least. */
const mostEndless = 3

const joins = (token: Token, known: ReadonlySet<string>): boolean => {
  const c = token.word.charCodeAt(0)
  return (c >= 48 && c <= 57) || known.has(token.word) || numberWords.has(token.word)
}
const numberWords = new Set(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth'.split(
    ' ',
  ),
)

/** Words that mean a time although they stand in rules only. */
const telling = new Set(
  'now today todays tomorrow tomorrows yesterday tonight tonite tmrw tmr tommorow immediately asap possible oclock clock decade decades fortnights ish fortnight summer winter autumn spring fall season eom eoy bom boy eod eow daily weekly monthly yearly annually hourly weekdays everyday'.split(
    ' ',
  ),
)
const digit = /^\d/

/** Whether it is worth parsing at all: most runs of words are only prepositions. */
function promising(all: readonly Token[], i: number, j: number, words: Words, feasts: Holidays): boolean {
  for (let k = i; k < j; k++) {
    const word = (all[k] as Token).word
    if (word.length > 1 && (words.has(word) || telling.has(word))) return true
    if (word.length > 1 && (names(word, all[k + 1]?.word, feasts) || names(`${word}s`, all[k + 1]?.word, feasts))) return true
    if (digit.test(word) || (numberWords.has(word) && j - i > 1)) return true
    if (word === 'every' || word === 'each') return true
  }
  return false
}

/** Whether a word begins the name of a holiday here. A sign after it leaves that open. */
function names(word: string, next: string | undefined, feasts: Holidays): boolean {
  const after = feasts.second.get(word)
  return after !== undefined && (after.has('') || (next !== undefined && (after.has(next) || after.has(`${next}s`) || !/\p{L}/u.test(next))))
}

/** The best way to cover a stretch of tokens: as much as possible, in as few pieces as possible, by the likeliest rules. */
function choose(size: number, at: (i: number, j: number) => readonly Node[]): [number, number, Node][] {
  const best: { value: number; back: number; node: Node | null }[] = [{ value: 0, back: 0, node: null }]
  for (let j = 1; j <= size; j++) {
    let top = { value: (best[j - 1] as { value: number }).value, back: j - 1, node: null as Node | null }
    for (let i = 0; i < j; i++) {
      for (const one of at(i, j)) {
        const value = (best[i] as { value: number }).value + (j - i) * 10 - 6 + one.score
        if (value > top.value) top = { value, back: i, node: one }
      }
    }
    best[j] = top
  }
  const chosen: [number, number, Node][] = []
  for (let j = size; j > 0;) {
    const { back, node } = best[j] as (typeof best)[number]
    if (node) chosen.unshift([back, j, node])
    j = back
  }
  return chosen
}

/** What may follow "at 7" so that it is a time: the end, a sign, or a word that begins something new. */
const goesOn = new Set(
  'to for and with in on i we you he she they it please so because but or that if when then the my our your his her about as is was will would can could should do did not of from tomorrow today tonight until till sharp exactly am pm by at before after this next every each though if unless while'.split(
    ' ',
  ),
)
/** "For one", "around 8": rather a number than an hour. */
const vague = /^(?:for|around|about|approximately|approx|roughly|circa|like|from|since)$/
/** "An alarm for 7" is an hour after all. */
const setting = /^(?:alarms?|reminders?|up|call|meeting|appointment|reservation|table|booked|set|scheduled|planned|due|home|back|there|ready)$/
const counted =
  /^(?:%|\$|€|£|percent|per|degrees?|people|dollars?|euros?|pounds?|km|kilometres?|kilometers?|miles?|metres?|meters?|kg|years?|points?|times|adults?|kids?|children)$/

function accepted(one: Node, all: readonly Token[], i: number, j: number, text: string, latent: boolean): boolean {
  if (!has(one, is.time)) return false
  const whole = i === 0 && j >= all.length - (/^[.?!,]$/.test(all.at(-1)?.word ?? '') ? 1 : 0)
  if (has(one, is.latent)) return latent && whole && !looseNumber(one)
  if (has(one, is.weak) && !whole) return false
  if (has(one, is.bare)) {
    const next = all[j]
    if (!whole && one.m === 0 && vague.test((all[i] as Token).word) && !setting.test(all[i - 1]?.word ?? '')) return false
    if (one.side && one.n > 12 && !whole) return false
    if (next && /^(?:one|two|three)$/.test((all[j - 1] as Token).word) && /^(?:with|of|point|time|another|or)$/.test(next.word)) return false
    if (next && counted.test(next.word)) return false
    if (next && !goesOn.has(next.word) && /^\p{L}/u.test(next.word) && /[^s]s$/.test(next.word)) return false
  }
  return true
}

/** "25" and "three twenty" mean nothing even by themselves; "7", "ten thirty", "1974" may. */
const looseNumber = (one: Node): boolean =>
  has(one, is.clock) && has(one, is.bare) && one.n > 12 ? true : has(one, is.clock) && !has(one, is.bare) && one.m % 15 !== 0

const civil = (now: Temporal.ZonedDateTime): number => at(now.year, now.month, now.day, now.hour * 3600 + now.minute * 60 + now.second)

/** The occurrence that is meant: the one that runs or comes next, else the last one. */
export function pick(one: Node, now: number): Span | null {
  if (!one.series) return null
  let found = one.series.next(now)
  if (found && found.s <= now && (has(one, is.coming) || (has(one, is.clock) && !has(one, is.relative | is.date)))) found = one.series.next(found.e) ?? found
  return found ?? one.series.prev(now)
}

function resolve(one: Node, now: Temporal.ZonedDateTime, base: number, text: string, start: number, end: number): When | null {
  const words = { text: text.slice(start, end), start, end }
  if (one.every) return recurring(one.every, now, base, words)
  const found = pick(one, base)
  if (!found) return null
  const zone = one.zone ?? now.timeZoneId
  const moment = (seconds: number): Temporal.ZonedDateTime => zoned(seconds, zone, now.timeZoneId)
  const grain: Grain = has(one, is.clock) && rank(found.g) > rank('hour') ? 'hour' : found.g
  let from: Temporal.ZonedDateTime | null
  let to: Temporal.ZonedDateTime | null
  if (one.exact !== null) {
    const there = now.add({ seconds: Math.round(one.exact) })
    from = there.round({ smallestUnit: grain === 'day' || grain === 'hour' ? 'hour' : grain === 'minute' ? 'minute' : 'second', roundingMode: 'floor' })
    to = from.add({ [`${grain}s`]: 1 })
  } else {
    from = moment(found.s)
    to = moment(found.e)
  }
  const clock = has(one, is.clock) || one.exact !== null || (rank(grain) < rank('hour') && !has(one, is.stretch))
  if (one.side === 'after') return { ...words, from, to: null, grain, clock }
  if (one.side === 'before') return { ...words, from: null, to: has(one, is.stretch) && !has(one, is.season) ? to : from, grain, clock }
  return { ...words, from, to, grain, ...(found.until === undefined ? {} : { until: moment(found.until) }), clock }
}

/** The first occurrence of what recurs, with its rule. */
function recurring(every: Every, now: Temporal.ZonedDateTime, base: number, words: Pick<When, 'text' | 'start' | 'end'>): When | null {
  const rule = rruleOf(every)
  const beat = isRhythm(rule)
  const clock = every.byHour !== undefined || beat
  const start = every.start ?? floor(base, beat ? 'second' : 'day')
  // A day on which it happens may be today, unless its hour is over.
  const latest = every.part ? base - every.part[0] : base
  const first = nextCivil(rule, start, Math.max(start - 1, clock ? base : floor(latest, 'day') - 1))
  if (first === null) return null
  const grain: Grain = beat ? 'minute' : clock ? ((every.byMinute ?? [0]).some((m) => m > 0) ? 'minute' : 'hour') : every.part ? 'hour' : 'day'
  const s = every.part ? floor(first, 'day') + every.part[0] : first
  const moment = (seconds: number): Temporal.ZonedDateTime => zoned(seconds, now.timeZoneId, now.timeZoneId)
  return { ...words, from: moment(s), to: every.part ? moment(floor(first, 'day') + every.part[1]) : moment(add(s, 1, grain)), grain, every: rule, clock }
}

function zoned(seconds: number, zone: string, home: string): Temporal.ZonedDateTime {
  const { y, m, d } = dateOf(dayOf(seconds))
  const rest = seconds - dayOf(seconds) * 86_400
  const there = new Temporal.PlainDateTime(y, m, d, Math.floor(rest / 3600), Math.floor((rest % 3600) / 60), rest % 60).toZonedDateTime(zone)
  return zone === home ? there : there.withTimeZone(home)
}

export type WhenFound = { from: string | null; to: string | null; grain: Grain | null; every?: string }

/**
 * What a whole text means as a time, for measuring from outside. `now` is an ISO date and time, with an offset or in `zone`
 * (IANA or an offset). Words that only may be a time ("7", "morning") count, because nothing else was said.
 */
export function probeWhen(asked: { text: string; now: string; zone: string; locale?: string }): WhenFound {
  const instant = /(?:z|[+-]\d\d:?\d\d)(?:\[.*\])?$/i.test(asked.now)
    ? Temporal.Instant.from(asked.now.replace(/\[.*\]$/, ''))
    : Temporal.PlainDateTime.from(asked.now).toZonedDateTime(asked.zone).toInstant()
  const now = instant.toZonedDateTimeISO(asked.zone)
  const all = find(asked.text, { now, locale: asked.locale ?? 'en' }, true)
  const best = all.toSorted((a, b) => b.text.length - a.text.length)[0]
  if (!best) return { from: null, to: null, grain: null }
  const iso = (one: Temporal.ZonedDateTime | null): string | null => one?.toString({ timeZoneName: 'never', smallestUnit: 'second' }) ?? null
  return { from: iso(best.from), to: iso(best.to), grain: best.grain, ...(best.every === undefined ? {} : { every: best.every }) }
}
