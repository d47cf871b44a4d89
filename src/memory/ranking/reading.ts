/** What is reckoned once for a pool, before its items are marked: which words of the question stand where, and the best of each. */
import { stem } from '../../language/stems.ts'
import type { Asked } from '../asked.ts'
import { formsOf } from './forms.ts'
import { glow, worthOf } from './light.ts'
import { placeOf } from './pool.ts'
import type { Pool, Turn } from './pool.ts'
import { scan } from './scan-text.ts'

export type Session = { words: number; glow: number; cosine: number }

export type Read = {
  readonly asked: Asked
  readonly pool: Pool
  /** Sum of the weights of the words that are known at all; how many those are; which share of the whole question they make. */
  readonly full: number
  readonly count: number
  readonly known: number
  /** BM25 of the item's own words and of its best sentence, as shares of the question's weight; length as a logarithm of words. */
  own(turn: Turn): { readonly own: number; readonly bestSentence: number; readonly length: number }
  /** Share of the question's weight found from one position to another, the item's own being 0. */
  near(turn: Turn, from: number, to: number): number
  /** The same with every word counted where it shines brightest. */
  glow(turn: Turn): number
  turnAt(turn: Turn, by: number): Turn | undefined
  cosineAt(turn: Turn, by: number): number
  /** 0 for the oldest of the pool, 1 for the newest. */
  newness(turn: Turn): number
  readonly sessions: ReadonlyMap<number, Session>
  readonly bestOwn: number
  readonly bestNear: number
  readonly bestCosine: number
}

/** BM25's saturation and length. Turns of talk are short: length counts for less than in documents. */
const k1 = 1.2
const b = 0.4
const usualLength = 22
const least = 1e-9

export function read(pool: Pool, asked: Asked): Read {
  const { turns } = pool
  const { terms } = pool.postings
  const weights = terms.map(({ weight, rids }) => (rids?.length === 0 ? 0 : weight))
  const full = weights.reduce((sum, weight) => sum + weight, 0)
  const worth = worthOf(weights, Math.max(full, least))
  const bits = bitsOf(terms.map(({ term }) => formsOf(term).map(stem)))
  const masks = new Map(pool.masks)
  const byRid = new Map(turns.map((turn) => [turn.rid, turn]))

  const owns = new Map(
    turns.map((turn) => {
      const counts = new Map<number, number>()
      let [bestSentence, all, sentence, words] = [0, 0, 0, 0]
      scan(turn.text, {
        word(word) {
          words++
          const bit = bits(word)
          if (bit === 0) return
          sentence |= bit
          counts.set(bit, (counts.get(bit) ?? 0) + 1)
        },
        stop() {
          all |= sentence
          bestSentence = Math.max(bestSentence, worth(sentence))
          sentence = 0
        },
      })
      // Words too common to be looked up are found here, in what was read.
      masks.set(turn.rid, (masks.get(turn.rid) ?? 0) | all)
      const longer = k1 * (1 - b + (b * words) / usualLength)
      let own = 0
      for (const [bit, count] of counts) own += (worth(bit) * count * (k1 + 1)) / (count + longer)
      return [turn.rid, { own, bestSentence, length: Math.log(1 + words) }]
    }),
  )

  const ridAt = (turn: Turn, by: number): number => (by === 0 ? turn.rid : (pool.at.get(placeOf(turn.session, turn.position + by)) ?? -1))
  const maskAt = (turn: Turn, by: number): number => masks.get(ridAt(turn, by)) ?? 0
  const near = (turn: Turn, from: number, to: number): number => {
    let mask = 0
    for (let by = from; by <= to; by++) mask |= maskAt(turn, by)
    return worth(mask)
  }
  const glows = new Map(turns.map((turn) => [turn.rid, glow((by) => maskAt(turn, by), weights) / Math.max(full, least)]))
  const sessions = new Map<number, Session & { mask: number }>()
  let [bestOwn, bestNear, bestCosine, oldest, newest] = [least, least, 0.05, Infinity, -Infinity]
  for (const turn of turns) {
    const cosine = pool.cosines.get(turn.rid) ?? 0
    const session = sessions.get(turn.session) ?? { mask: 0, words: 0, glow: 0, cosine }
    session.mask |= masks.get(turn.rid) ?? 0
    session.glow = Math.max(session.glow, glows.get(turn.rid) ?? 0)
    session.cosine = Math.max(session.cosine, cosine)
    sessions.set(turn.session, session)
    bestOwn = Math.max(bestOwn, owns.get(turn.rid)?.own ?? 0)
    bestNear = Math.max(bestNear, near(turn, -2, 2))
    bestCosine = Math.max(bestCosine, cosine)
    oldest = Math.min(oldest, turn.at)
    newest = Math.max(newest, turn.at)
  }
  for (const session of sessions.values()) session.words = worth(session.mask)

  return {
    asked,
    pool,
    full,
    count: weights.filter((weight) => weight > 0).length,
    known: pool.postings.full > 0 ? full / pool.postings.full : 1,
    own: (turn) => owns.get(turn.rid) ?? { own: 0, bestSentence: 0, length: 0 },
    near,
    glow: (turn) => glows.get(turn.rid) ?? 0,
    turnAt: (turn, by) => byRid.get(ridAt(turn, by)),
    cosineAt: (turn, by) => pool.cosines.get(ridAt(turn, by)) ?? 0,
    newness: ({ at }) => (newest > oldest ? (at - oldest) / (newest - oldest) : 0),
    sessions,
    bestOwn,
    bestNear,
    bestCosine,
  }
}

/** Which bit a word is, 0 for a word that was not asked for. Stems are taken once a word. */
function bitsOf(stems: readonly (readonly string[])[]): (word: string) => number {
  const bitOf = new Map(stems.flatMap((forms, n) => forms.map((form) => [form, 1 << n] as const)))
  // A stem begins as its word does: most words are told apart without taking their stem.
  const beginnings = new Set(stems.flat().map((form) => form.charCodeAt(0)))
  const known = new Map<string, number>()
  return (word) => {
    if (!beginnings.has(word.charCodeAt(0))) return 0
    let bit = known.get(word)
    if (bit === undefined) known.set(word, (bit = bitOf.get(stem(word)) ?? 0))
    return bit
  }
}
