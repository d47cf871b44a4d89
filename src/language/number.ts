/** Numbers in English words: "twenty-three", "two thousand and eighteen", "third", "1.5 million". */

const units: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
}
const tens: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 }
const scales: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000, billion: 1_000_000_000, trillion: 1_000_000_000_000 }
const ordinalUnits: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
}

const has = (table: Readonly<Record<string, number>>, word: string): boolean => Object.hasOwn(table, word)

/** Whether a lower-case word is part of a number in words. */
export const isNumberWord = (word: string): boolean => has(units, word) || has(tens, word) || has(scales, word) || has(ordinalUnits, word)

export type NumberRead = { readonly value: number; readonly length: number; readonly ordinal: boolean }

/**
 * The longest number that begins at `start` in a list of lower-case words (hyphens are words of their own: "twenty", "-", "three").
 * `length` counts words. "three twenty" is two numbers, "hundred" alone is one.
 */
export function readNumber(words: readonly string[], start: number): NumberRead | null {
  let total = 0
  let group = -1
  let last: 'unit' | 'tens' | 'scale' | 'none' = 'none'
  let at = start
  let lowest = Infinity
  const done = (length: number, ordinal: boolean): NumberRead | null => (length > 0 ? { value: total + Math.max(group, 0), length, ordinal } : null)
  for (;;) {
    let next = at
    const word = words[next] ?? ''
    let here = word
    if (word === '-' && last === 'tens') here = words[++next] ?? ''
    else if (word === 'and' && last === 'scale') here = words[++next] ?? ''
    if (has(units, here) && (last === 'none' || last === 'scale' || (last === 'tens' && (units[here] as number) > 0 && (units[here] as number) < 10))) {
      group = Math.max(group, 0) + (units[here] as number)
      last = 'unit'
    } else if (has(tens, here) && (last === 'none' || last === 'scale')) {
      group = Math.max(group, 0) + (tens[here] as number)
      last = 'tens'
    } else if (has(scales, here) && (scales[here] as number) < lowest && (word === here || last === 'none')) {
      const scale = scales[here] as number
      if (scale === 100) {
        if (group >= 100) return done(at - start, false)
        group = (group < 0 ? 1 : group) * 100
      } else {
        total += (group < 0 ? 1 : group) * scale
        group = -1
        lowest = scale
      }
      last = 'scale'
    } else if (has(ordinalUnits, here) && (last === 'none' || last === 'scale' || (last === 'tens' && (ordinalUnits[here] as number) < 10))) {
      group = Math.max(group, 0) + (ordinalUnits[here] as number)
      return done(next + 1 - start, true)
    } else return done(at - start, false)
    at = next + 1
  }
}

const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const round = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** A whole number under a thousand million in words: 23 is "twenty-three". Others come back as digits. */
export function sayNumber(n: number): string {
  if (!Number.isInteger(n) || Math.abs(n) >= 1e9) return String(n)
  if (n < 0) return `minus ${sayNumber(-n)}`
  if (n < 20) return small[n] as string
  if (n < 100) return (round[Math.floor(n / 10)] as string) + (n % 10 ? `-${small[n % 10]}` : '')
  for (const [name, scale] of [
    ['million', 1_000_000],
    ['thousand', 1000],
    ['hundred', 100],
  ] as const) {
    if (n < scale) continue
    const rest = n % scale
    return `${sayNumber(Math.floor(n / scale))} ${name}${rest ? (rest < 100 ? ' and ' : ' ') + sayNumber(rest) : ''}`
  }
  return String(n)
}

/** 1 is "1st", 22 is "22nd". */
export function ordinal(n: number): string {
  const ending = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return `${n}${ending}`
}
