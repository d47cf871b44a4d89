/** Sums in words and signs: "what is 15% of 80", "twelve times seven plus three", "the square root of 2", "split 84.50 between 3". */
import { exact, float, fromDecimal, fromFloat, isWhole, minus, negated, over, plus, power, root, show, times, toPlaces } from './number-exact.ts'
import type { Exact } from './number-exact.ts'
import { readNumber } from './number.ts'

export type Sum = {
  readonly value: Exact
  readonly text: string
  readonly exact: boolean
  /** For a bill that was split: so much each. */ readonly each?: boolean
}
export type SumTrouble = { readonly trouble: 'zero' | 'root' | 'size' }

type Token = { readonly t: 'n'; readonly v: Exact } | { readonly t: 'op'; readonly v: string } | { readonly t: 'f'; readonly v: string }

const hundred = exact(100)
const third = { n: 1n, d: 3n }

/** Phrases and the sign that stands for them, longest first where one begins another. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\bto the power of\b|\braised to(?: the)?(?: power of)?\b|\bto the (?=\w+ power)/g, ' ^ '],
  [/\bthe\b|\bequals?\b|\bexactly\b/g, ' '],
  [/\b(?:multiplied|multiply) by\b|\btimes\b|×/g, ' * '],
  [/\bdivided by\b|\bover\b|÷/g, ' / '],
  [/\btake away\b|\bless\b|−|–/g, ' - '],
  [/\bsubtracted from\b/g, ' rsub '],
  [/\bminus\b/g, ' - '],
  [/\badded to\b|\bplus\b/g, ' + '],
  [/\bcube root of\b/g, ' cbrt '],
  [/\b(?:square root|sqrt|root) of\b|\bsqrt\b|√/g, ' sqrt '],
  [/\bper ?cent\b|\bpercentage points?\b|%/g, ' % '],
  [/\bsquared\b|²/g, ' ^ 2 '],
  [/\bcubed\b|³/g, ' ^ 3 '],
  [/\bmod(?:ulo)?\b/g, ' mod '],
  [/\bfactorial\b/g, ' ! '],
  [/\bdouble\b|\btwice\b/g, ' 2 * '],
  [/\btriple\b/g, ' 3 * '],
  [/\bhalf of\b|\bhalf\b/g, ' 0.5 * '],
  [/\ba?\s?quarter of\b/g, ' 0.25 * '],
  [/\b(?:a |one )third of\b/g, ' third * '],
  [/\btwo thirds of\b/g, ' 2 * third * '],
  [/\bthree quarters of\b/g, ' 0.75 * '],
  [/(?:\b(?:a|one)\s+|^\s*)dozen\b/g, ' 12 '],
  [/\bdozen\b/g, ' * 12 '],
  [/\bpi\b|π/g, ' pi '],
]

const openers =
  /^(?:(?:hey|so|ok|okay|please|and|then|now|well|um)[\s,]+)*(?:(?:can|could|would) you (?:please )?)?(?:please )?(?:tell me |calculate |compute |work out |figure out |solve |evaluate |give me |find |do the (?:math|maths|sum)s?:? ?)*(?:what(?:'s|s| is| are| does| would be| do you get (?:if|when)| do i get (?:if|when))|how much (?:is|are|does)|how many (?:is|are)|calculate|compute)?\s*/i
const endings = /(?:\s*(?:please|equal|equals|make|be|come to|is|are|get|to))*\s*(?:(?<!\d)!|[?.=])*\s*$/i

/** A longer text than this is told, not asked; its words would be turned over many times for nothing. In UTF-16 units. */
const longest = 600

/** What a text asks to be reckoned, or null if it is no sum. Bare numbers are no sum. */
export function reckon(text: string): Sum | SumTrouble | null {
  if (text.length > longest) return null
  const said = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .replace(/[£$€](?=\s?\d)/g, '')
    .replace(/(\d)\s?(?:€|£|\$|dollars?|euros?|pounds?|quid|bucks)\b/g, '$1')
    .replace(openers, '')
    .replace(endings, '')
    .trim()
  const special = phrased(said)
  if (special) return special
  const tokens = lex(said)
  if (!tokens || tokens.length < 2) return null
  const read = parse(tokens)
  if (!read || 'trouble' in read) return read
  return finish(read)
}

const finish = (value: Exact): Sum => ({ value, ...shown(value) })
const shown = (value: Exact): { text: string; exact: boolean } => show(value)

/** Sentences that are sums without signs. */
function phrased(said: string): Sum | SumTrouble | null {
  const whole = (text: string | undefined): Exact | null => {
    const tokens = lex((text ?? '').replace(/\b(?:a|the|of) (?:bill|cheque|check|total|tab) of\b|\b(?:bill|cheque|check|total|tab)\b/g, ' ').trim())
    if (!tokens) return null
    const value = parse(tokens)
    return value && !('trouble' in value) ? value : null
  }
  const two = (pattern: RegExp, make: (a: Exact, b: Exact) => Exact | null | Sum): Sum | SumTrouble | null => {
    const found = pattern.exec(said)
    if (!found) return null
    const [a, b] = [whole(found[1]), whole(found[2])]
    if (!a || !b) return null
    const value = make(a, b)
    return value === null ? { trouble: 'zero' } : 'value' in value ? value : finish(value)
  }
  const share = (a: Exact, b: Exact): Sum | null => {
    const value = over(a, b)
    return (
      value && {
        value,
        text: toPlaces(value, isWhole(value) ? 0 : 2),
        exact: show(value).exact && toPlaces(value, 2).replace(/\.?0+$/, '') === show(value).text.replace(/\.?0+$/, ''),
        each: true,
      }
    )
  }
  return (
    two(
      /^(?:split|share|divide)\s+(?:up\s+)?(.+?)\s+(?:between|among|amongst|by|into|with|in)\s+(.+?)(?:\s+(?:people|persons|ways|friends|of us|parts|equally|evenly))*$/,
      (a, b) => (/^divide/.test(said) && !/people|friends|ways|of us|between|among/.test(said) ? over(a, b) : share(a, b)),
    ) ??
    two(/^(.+?)\s+(?:split|shared|divided)\s+(?:between|among|amongst)\s+(.+?)(?:\s+(?:people|persons|ways|friends|of us))?$/, share) ??
    two(/^add\s+(.+?)\s+(?:and|to|with)\s+(.+)$/, plus) ??
    two(/^subtract\s+(.+?)\s+from\s+(.+)$/, (a, b) => minus(b, a)) ??
    two(/^multiply\s+(.+?)\s+(?:by|and|with)\s+(.+)$/, times) ??
    two(/^(?:sum|total) of\s+(.+?)\s+and\s+(.+)$/, plus) ??
    two(/^(?:the )?difference (?:between|of)\s+(.+?)\s+and\s+(.+)$/, (a, b) => {
      const value = minus(a, b)
      return value.n < 0n ? negated(value) : value
    }) ??
    two(/^(?:the )?product of\s+(.+?)\s+and\s+(.+)$/, times) ??
    two(/^(?:a |an )?(.+?)\s*(?:%|percent|per cent)\s+tip (?:on|for|of)\s+(.+)$/, (a, b) => times(over(a, hundred) as Exact, b)) ??
    two(/^(?:the )?tip (?:on|for)\s+(.+?)\s+at\s+(.+?)\s*(?:%|percent|per cent)$/, (a, b) => times(over(b, hundred) as Exact, a)) ??
    two(/^(?:what )?(?:percent(?:age)?|per cent|%)\s+(?:is\s+)?(?!of)(.+?)\s+(?:is\s+)?of\s+(.+)$/, percentOf) ??
    two(/^(?:what )?(?:percent(?:age)?|per cent|%)\s+of\s+(.+?)\s+is\s+(.+)$/, (a, b) => percentOf(b, a)) ??
    two(/^(.+?) (?:is|as|are) (?:what|a|which) (?:percent(?:age)?|per cent|%) of (.+)$/, percentOf) ??
    two(/^(?:increase|raise)\s+(.+?)\s+by\s+(.+?)\s*(?:%|percent|per cent)$/, (a, b) => plus(a, times(a, over(b, hundred) as Exact))) ??
    two(/^(?:decrease|reduce|lower)\s+(.+?)\s+by\s+(.+?)\s*(?:%|percent|per cent)$/, (a, b) => minus(a, times(a, over(b, hundred) as Exact))) ??
    two(/^(.+?)\s*(?:%|percent|per cent)\s+(?:off|discount on)(?: of)?\s+(.+)$/, (a, b) => minus(b, times(b, over(a, hundred) as Exact))) ??
    average(said, whole)
  )
}

function percentOf(a: Exact, b: Exact): Sum | null {
  const value = over(times(a, hundred), b)
  if (!value) return null
  const { text, exact: whole } = show(value)
  return { value, text: `${text}%`, exact: whole }
}

function average(said: string, whole: (text: string) => Exact | null): Sum | null {
  const found = /^(?:the )?(?:average|mean) of\s+(.+)$/.exec(said)?.[1]
  const parts = found?.split(/\s*,\s*(?:and\s+)?|\s+and\s+/).map(whole)
  if (!parts || parts.length < 2 || parts.some((one) => one === null)) return null
  const value = over((parts as Exact[]).reduce(plus), exact(parts.length))
  return value && finish(value)
}

/** Numbers and signs; null where a word stands in it that is no part of a sum. */
function lex(said: string): Token[] | null {
  let text = ` ${said} `
  for (const [pattern, sign] of phrases) text = text.replace(pattern, sign)
  const raw = text.match(/\d[\d,]*(?:\.\d+)?|\.\d+|[a-z]+|\*\*|[-+*/^%!()=]|\S/g) ?? []
  const tokens: Token[] = []
  for (let k = 0; k < raw.length; k++) {
    const word = raw[k] as string
    const before = tokens.at(-1)
    if (/^[\d.]/.test(word) && word !== '.') {
      if (before?.t === 'n') return null
      // "3 million", "1.5 thousand"
      const scale = ({ hundred: 100n, thousand: 1000n, million: 1_000_000n, billion: 1_000_000_000n, trillion: 1_000_000_000_000n } as Record<string, bigint>)[
        raw[k + 1] ?? ''
      ]
      if (/^\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^\d*\.?\d+$/.test(word) === false) return null
      tokens.push({ t: 'n', v: scale ? times(fromDecimal(word), exact(scale)) : fromDecimal(word) })
      if (scale) k++
      // "100th": no sum
      if (/^(?:st|nd|rd|th|am|pm)$/.test(raw[k + 1] ?? '')) return null
      continue
    }
    if (/^[-+*/^%!()]$|^\*\*$/.test(word)) tokens.push({ t: 'op', v: word === '**' ? '^' : word })
    else if (word === 'x' && before?.t === 'n') tokens.push({ t: 'op', v: '*' })
    else if (word === 'pi') tokens.push({ t: 'n', v: fromFloat(Math.PI) })
    else if (word === 'third') tokens.push({ t: 'n', v: third })
    else if (/^(?:sqrt|cbrt|sin|cos|tan|log|ln)$/.test(word)) tokens.push({ t: 'f', v: word })
    else if (word === 'mod' || word === 'rsub' || word === 'of') tokens.push({ t: 'op', v: word === 'of' ? 'of' : word })
    else if (word === 'and' || word === 'a' || word === 'an') {
      if (word === 'and' && before?.t === 'n') tokens.push({ t: 'op', v: '+' })
    } else if (word === 'power' || word === ',') continue
    else if (word === 'negative' || word === 'point') {
      if (word === 'negative') tokens.push({ t: 'op', v: '-' })
      else if (before?.t !== 'n') return null
      else {
        // "three point one four"
        let digits = ''
        while (k + 1 < raw.length) {
          const next = readNumber([raw[k + 1] as string], 0)
          const digit = /^\d+$/.test(raw[k + 1] as string) ? raw[k + 1] : next && next.value < 10 && !next.ordinal ? String(next.value) : undefined
          if (digit === undefined) break
          digits += digit
          k++
        }
        if (!digits) return null
        tokens[tokens.length - 1] = { t: 'n', v: plus(before.v, fromDecimal(`0.${digits}`)) }
      }
    } else {
      const read = readNumber(raw, k)
      if (!read || before?.t === 'n') return null
      tokens.push({ t: 'n', v: exact(read.value) })
      k += read.length - 1
    }
  }
  return tokens
}

const level: Readonly<Record<string, number>> = { '+': 1, '-': 1, rsub: 1, '*': 2, '/': 2, mod: 2, of: 2, '^': 4 }

/** Precedence climbing; null where it does not parse. */
function parse(tokens: readonly Token[]): Exact | SumTrouble | null {
  let k = 0
  let trouble: SumTrouble | null = null
  const fail = (what: SumTrouble['trouble']): null => {
    trouble ??= { trouble: what }
    return null
  }
  const peek = (): Token | undefined => tokens[k]
  const isOp = (v: string): boolean => peek()?.t === 'op' && peek()?.v === v

  function unary(): Exact | null {
    const token = tokens[k]
    if (!token) return null
    if (token.t === 'op' && (token.v === '-' || token.v === '+')) {
      k++
      const value = climb(3)
      return value && (token.v === '-' ? negated(value) : value)
    }
    if (token.t === 'f') {
      k++
      const value = climb(4)
      return value && applied(token.v, value)
    }
    let value: Exact | null
    if (token.t === 'op' && token.v === '(') {
      k++
      value = climb(0)
      if (!value || !isOp(')')) return null
      k++
    } else if (token.t === 'n') {
      k++
      value = token.v
    } else return null
    while (isOp('!')) {
      k++
      if (!isWhole(value) || value.n < 0n || value.n > 1000n) return fail('size')
      let product = 1n
      for (let n = 2n; n <= value.n; n++) product *= n
      value = exact(product)
    }
    return value
  }
  function climb(lowest: number): Exact | null {
    let left = unary()
    while (left) {
      if (isOp('%')) {
        k++
        const part: Exact = over(left, hundred) as Exact
        // "15% of 80"; a percentage by itself is a fraction.
        left = part
        continue
      }
      const token = peek()
      if (token?.t !== 'op') break
      const own = level[token.v]
      if (own === undefined || own < lowest) break
      k++
      const right: Exact | null = climb(token.v === '^' ? own : own + 1)
      if (!right) return null
      // "80 plus 15%" adds 15% of 80, as every pocket calculator has it.
      const share = tokens[k - 1]?.t === 'op' && tokens[k - 1]?.v === '%' && (token.v === '+' || token.v === '-')
      left = combined(token.v, left, share ? times(left, right) : right)
    }
    return left
  }
  function combined(op: string, a: Exact, b: Exact): Exact | null {
    switch (op) {
      case '+':
        return plus(a, b)
      case '-':
        return minus(a, b)
      case 'rsub':
        return minus(b, a)
      case '*':
      case 'of':
        return times(a, b)
      case '/':
        return over(a, b) ?? fail('zero')
      case 'mod': {
        const q = over(a, b)
        return q ? minus(a, times(b, exact(q.n / q.d))) : fail('zero')
      }
    }
    const value = power(a, b)
    if (value) return value
    const approx = float(a) ** float(b)
    return Number.isFinite(approx) ? fromFloat(approx) : fail('size')
  }
  function applied(name: string, value: Exact): Exact | null {
    if (!Number.isFinite(float(value))) return fail('size')
    if (name === 'sqrt') return value.n < 0n ? fail('root') : (root(value) ?? fromFloat(Math.sqrt(float(value))))
    if (name === 'cbrt') {
      const found = Math.cbrt(float(value))
      return Number.isInteger(found) ? exact(found) : fromFloat(found)
    }
    const x = float(value)
    const found =
      name === 'log' ? Math.log10(x) : name === 'ln' ? Math.log(x) : { sin: Math.sin, cos: Math.cos, tan: Math.tan }[name as 'sin']((x * Math.PI) / 180)
    return Number.isFinite(found) ? fromFloat(Math.abs(found) < 1e-15 ? 0 : found) : fail('root')
  }
  const value = climb(0)
  if (trouble) return trouble
  return value && k === tokens.length ? value : null
}
