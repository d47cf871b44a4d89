import { is } from './when-node.ts'
import type { Node } from './when-node.ts'

/** What a rule may need to know. Civil seconds. */
export type Now = { readonly now: number; readonly dayFirst: boolean }

type Item = { readonly words: ReadonlySet<string> | null; readonly need: number; readonly forbid: number }
export type Rule = {
  readonly items: readonly Item[]
  readonly make: (parts: readonly Node[], now: Now) => Node | null
  readonly score: number
  readonly name: string
}

/** The kinds that a pattern may name: `<time>` and so on, as [bits of which one must be set, bits that must not]. */
const kinds: Readonly<Record<string, readonly [number, number]>> = {
  n: [is.number, 0],
  ord: [is.ordinal, 0],
  nth: [is.ordinal | is.number, 0],
  unit: [is.unit, 0],
  length: [is.length, 0],
  mer: [is.meridiem, 0],
  zone: [is.zone, 0],
  time: [is.time, is.latent | is.open | is.every],
  any: [is.time, is.open | is.every],
  day: [is.weekday, is.every | is.stretch],
  month: [is.month, is.every | is.stretch],
  year: [is.year, 0],
  dom: [is.dayOfMonth, 0],
  clock: [is.clock, is.open | is.every],
  part: [is.part, is.open | is.every],
  weekend: [is.weekend, is.every],
  holiday: [is.holiday, is.every],
  open: [is.open, 0],
  every: [is.every, 0],
  season: [is.season, is.every],
  days: [is.days, 0],
  nths: [is.nths, 0],
}

/**
 * Compiles a pattern such as `from <time> to|till the? <time>`: words, alternatives with `|`, kinds in angle brackets, `?`
 * for what may be missing. Gives one rule for each way of leaving something out. Words are not handed to `make`.
 */
export function rule(pattern: string, make: Rule['make'], score = 0): Rule[] {
  let ways: Item[][] = [[]]
  for (const piece of pattern.split(' ')) {
    const optional = piece.length > 1 && piece.endsWith('?')
    const body = optional ? piece.slice(0, -1) : piece
    const kind = /^<(\w+)>$/.exec(body)?.[1]
    const bits = kind === undefined ? undefined : kinds[kind]
    if (kind !== undefined && !bits) throw new Error(`no kind <${kind}> in "${pattern}"`)
    const item: Item = bits ? { words: null, need: bits[0], forbid: bits[1] } : { words: new Set(body.split('|')), need: 0, forbid: 0 }
    ways = ways.flatMap((way) => (optional ? [way, [...way, item]] : [[...way, item]]))
  }
  return ways.map((items) => ({ items, make, score, name: pattern }))
}

/** Rules that begin with a word, by that word; rules that begin with a kind, by the first word that they need, or by none. */
export type Grammar = {
  readonly byWord: ReadonlyMap<string, readonly Rule[]>
  readonly needing: ReadonlyMap<string, readonly Rule[]>
  readonly wordless: readonly Rule[]
  readonly words: ReadonlySet<string>
}

/** Rules by how they begin, and every word that any rule mentions. */
export function grammar(rules: readonly Rule[]): Grammar {
  const byWord = new Map<string, Rule[]>()
  const needing = new Map<string, Rule[]>()
  const wordless: Rule[] = []
  const put = (map: Map<string, Rule[]>, word: string, one: Rule): void => {
    const list = map.get(word)
    if (list) list.push(one)
    else map.set(word, [one])
  }
  const words = new Set<string>()
  for (const one of rules) {
    const first = one.items[0]
    if (!first) continue
    const needed = one.items.find((item) => item.words)?.words
    if (first.words) for (const word of first.words) put(byWord, word, one)
    else if (needed) for (const word of needed) put(needing, word, one)
    else wordless.push(one)
    for (const item of one.items) for (const word of item.words ?? []) words.add(word)
  }
  return { byWord, needing, wordless, words }
}

/** Nodes over each stretch of tokens: `at(i, j)` covers tokens i to j, j exclusive. */
export class Chart {
  readonly size: number
  private readonly cells: (Node[] | undefined)[]
  private readonly starts: Int32Array
  private readonly ends: Int32Array
  constructor(size: number) {
    this.size = size
    this.cells = []
    this.cells.length = (size + 1) * (size + 1)
    this.starts = new Int32Array(size + 1)
    this.ends = new Int32Array(size + 1)
  }
  at(i: number, j: number): readonly Node[] {
    return this.cells[i * (this.size + 1) + j] ?? none
  }
  /** All bits of the nodes that begin at i. */
  startingAt(i: number): number {
    return this.starts[i] ?? 0
  }
  /** All bits of the nodes that end before j. */
  endingAt(j: number): number {
    return this.ends[j] ?? 0
  }
  put(i: number, j: number, one: Node): void {
    const key = i * (this.size + 1) + j
    const cell = (this.cells[key] ??= [])
    // Two ways to the same reading: the better one stays.
    const twin = cell.findIndex((other) => other.kind === one.kind && other.g === one.g && other.by === one.by && other.n === one.n && other.m === one.m)
    if (twin >= 0) {
      if ((cell[twin] as Node).score < one.score) cell[twin] = one
      return
    }
    if (cell.length >= most) return
    cell.push(one)
    this.starts[i] = (this.starts[i] ?? 0) | one.kind
    this.ends[j] = (this.ends[j] ?? 0) | one.kind
  }
}

/** Readings kept of one stretch; more are noise. */
const most = 14

const none: readonly Node[] = []
const nothing: readonly Rule[] = []
const some = (words: ReadonlySet<string>, here: ReadonlySet<string>): boolean => {
  for (const word of words) if (here.has(word)) return true
  return false
}

/** Fills a chart, in which single tokens and numeric shapes stand already, with everything that the grammar can build. */
export function parse(chart: Chart, words: readonly string[], rules: Grammar, now: Now): void {
  // Most rules need a word that is not there: they are left out once, for the whole run of tokens.
  const here = new Set(words)
  const possible = (one: Rule): boolean => one.items.length <= chart.size && one.items.every((item) => !item.words || some(item.words, here))
  const begins = words.map((word) => (rules.byWord.get(word) ?? nothing).filter(possible))
  const byKind = [...rules.wordless]
  for (const word of here) for (const one of rules.needing.get(word) ?? nothing) if (!byKind.includes(one) && possible(one)) byKind.push(one)
  for (let j = 1; j <= chart.size; j++) {
    for (let i = j - 1; i >= 0; i--) {
      const ends = chart.endingAt(j)
      for (const one of begins[i] as readonly Rule[]) if (one.items.length <= j - i && fits(one, j, ends)) match(one, i, j)
      const starts = chart.startingAt(i)
      if (starts === 0) continue
      for (const one of byKind) if (one.items.length <= j - i && starts & (one.items[0] as Item).need && fits(one, j, ends)) match(one, i, j)
    }
  }
  /** Whether a rule's last piece can end at j at all. */
  function fits(one: Rule, j: number, ends: number): boolean {
    const last = one.items[one.items.length - 1] as Item
    return last.words ? last.words.has(words[j - 1] as string) : (ends & last.need) !== 0
  }
  function match(one: Rule, i: number, j: number): void {
    const parts: Node[] = []
    step(0, i)
    function step(k: number, p: number): void {
      const item = one.items[k] as Item
      const last = k === one.items.length - 1
      if (item.words) {
        if (!item.words.has(words[p] as string)) return
        if (!last) step(k + 1, p + 1)
        else if (p + 1 === j) finish()
        return
      }
      if (!(chart.startingAt(p) & item.need)) return
      const furthest = j - (one.items.length - 1 - k)
      for (let q = last ? j : p + 1; q <= furthest; q++) {
        for (const part of chart.at(p, q)) {
          if (!(part.kind & item.need) || part.kind & item.forbid) continue
          parts.push(part)
          if (last) finish()
          else step(k + 1, q)
          parts.pop()
        }
      }
    }
    function finish(): void {
      const made = one.make(parts, now)
      if (!made) return
      let score = one.score
      for (const part of parts) score += part.score
      chart.put(i, j, { ...made, score: made.score + score, by: one.name })
    }
  }
}
