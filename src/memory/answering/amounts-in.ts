/** Numbers that a sentence gives: how many, how much, how old, how long. */
import { readNumber } from '../../language/number.ts'
import type { Fit } from './fit.ts'
import { sameWord } from './same-word.ts'
import { turned } from './where-in.ts'

type Counted = { readonly text: string; readonly value: number; readonly index: number; readonly next: readonly string[] }

export function numbersIn(text: string): Counted[] {
  const found: Counted[] = []
  const all = [...text.matchAll(/\d+(?:[.,:]\d+)*|[\p{L}]+(?:-[\p{L}]+)?/gu)]
  const words = all.map((match) => match[0].toLowerCase())
  for (let n = 0; n < words.length; n++) {
    const word = words[n] ?? ''
    const digits = /^\d+(?:[.,]\d+)*$/.test(word)
    if (/^(?:one|once|twice|a|an|second|first|third)$/.test(word) && !/^(?:one|twice)$/.test(word)) continue
    const read = digits ? { value: Number(word.replace(/,(?=\d{3})/g, '')), length: 1, ordinal: false } : readNumber(words, n)
    if (!read || read.ordinal) continue
    const last = all[n + read.length - 1]
    const first = all[n]
    if (!first || !last) continue
    found.push({
      text: text.slice(first.index, last.index + last[0].length),
      value: read.value,
      index: first.index,
      next: words.slice(n + read.length, n + read.length + 3),
    })
    n += read.length - 1
  }
  return found
}

/** "two kids", "9 kilos": the number that stands with the thing counted. */
export function countIn(kind: string, { statement }: Fit): string | undefined {
  for (const number of numbersIn(statement.plain)) {
    const near = number.next.findIndex((word) => sameWord(word, kind) || (kind === 'people' && /^(?:of|guests|friends|humans|men|women)$/.test(word)))
    if (near >= 0 && near <= 2) return `${number.text} ${number.next.slice(0, near + 1).join(' ')}`
  }
  return undefined
}

const currency =
  /(?<sum>[£$€]\s?\d[\d.,]*\d?(?:k|m)?(?: (?:million|thousand|grand))?|\d[\d.,]*(?:k)? ?(?:quid|pounds?|euros?|dollars?|bucks|pence|p|cents?|grand|kr|kroner|zloty|francs?|yen|rupees?)\b(?: (?:a|an|per|each) (?:\p{L}+))?|(?:\p{L}+ )?(?:hundred|thousand|fifty|twenty|thirty|forty|sixty|seventy|eighty|ninety|ten|five) (?:quid|pounds|euros|dollars|bucks))/iu
const amount =
  /(?<sum>\d[\d.,]* ?(?:kilos?|kg|g|grams?|litres?|l|ml|miles?|km|kilometres?|metres?|hours?|minutes?|pages?|cups?|tablets?|mg|%|percent|degrees|stone|lbs?|inches|feet|units?)\b|twelve weeks['’]? pay|\p{L}+ weeks['’]? pay)/iu

/** A sum or an amount. */
export function amountIn({ statement }: Fit): string | undefined {
  const found = currency.exec(statement.text)?.groups?.['sum'] ?? amount.exec(statement.text)?.groups?.['sum']
  if (found) return found.trim()
  // A bare number where money or a measure is spoken of: "putting the rent up to 1150", "15 an hour".
  const numbers = [
    ...statement.text.matchAll(
      /(?<![\d.,:/-])(?:\d{1,3}(?:,\d{3})+|\d{2,}(?:\.\d+)?)(?: (?:a|an|per) \p{L}+)?(?![\d:/]|st\b|nd\b|rd\b|th\b| (?:am|pm|January|February|March|April|May|June|July|August|September|October|November|December)\b)/gu,
    ),
  ].filter(({ 0: one }) => !/^(?:19|20)\d\d$/.test(one))
  return numbers.length === 1 ? numbers[0]?.[0] : undefined
}

export function ageIn({ statement, at }: Fit): string | undefined {
  const text = statement.plain
  const years =
    /(?<![\d.,£$€])(?<age>\d{1,3}|[a-z]+(?:-[a-z]+)?)(?:(?= (?:today|yesterday|now|on|in|this|last|next)\b)| (?:years?|months?|weeks?)(?: old)?\b|[- ]years?[- ]old|(?=[.!;]|$)|(?=,(?!\d)))/i
  for (const lead of text.matchAll(
    /\b(?:is|am|are|was|were|turned|turns|turning|be|aged?|about|nearly|almost)(?: (?:about|nearly|almost|only|just|already|now))? |,\s(?:about )?/gi,
  )) {
    const after = text.slice(lead.index + lead[0].length)
    const found = years.exec(after)
    if (found?.index !== 0) continue
    const age = found.groups?.['age'] ?? ''
    const value = /^\d+$/.test(age) ? Number(age) : readNumber(age.toLowerCase().split('-'), 0)?.value
    if (value !== undefined && value < 120 && Number.isInteger(value)) return age
  }
  const other =
    /\b(?<age>\d{1,3}|[a-z]+)[- ](?:years?|months?|weeks?)[- ]old\b/i.exec(text)?.groups?.['age'] ??
    /(?<age>\d{1,3})(?:th|st|nd|rd)(?: birthday)?\b(?! (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December|floor|time))/i.exec(
      text,
    )?.groups?.['age']
  return other && at.length > 0 && (/^\d+$/.test(other) || readNumber(other.toLowerCase().split('-'), 0)) ? other : undefined
}

const lengths =
  /\b(?:(?:for|over|about|around|nearly|almost|more than|just over)\s+)?(?<length>(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|half an?|a couple of|a few|several|[a-z]+ty-[a-z]+)(?: and a half)?[ -](?:second|minute|hour|day|night|week|weekend|fortnight|month|year|decade)s?)\b(?! (?:ago|old|older|younger|later|time|a |earlier))/i

/** "eleven years", "since school". */
export function lengthIn({ statement }: Fit): string | undefined {
  const found = lengths.exec(statement.plain)
  if (found && !/\bin (?:about )?$/.test(statement.plain.slice(0, found.index))) return found.groups?.['length']
  const since = /\bsince (?:I was \p{L}+|school|university|uni|college|childhood|\p{Lu}\p{L}+(?: \d{4})?|\d{4}|(?:last|the) [\p{L}]+)/u.exec(
    statement.plain,
  )?.[0]
  return since && turned(since).replace('I was', 'you were')
}
