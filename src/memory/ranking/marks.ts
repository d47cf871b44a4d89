/**
 * What speaks for an item and against it: one number a mark, on the same scale whatever the size of the vault. `weights.ts`
 * says what each is worth; nothing else decides.
 */
import type { Asked } from '../asked.ts'
import type { Pool, Turn } from './pool.ts'
import { read } from './reading.ts'
import type { Read, Session } from './reading.ts'
import { asksList, endsAsking, firstPerson, holdsName, holdsNumber, holdsPlace, holdsTime, pleasantry, quotes } from './shape.ts'

/** In the order in which they are told in `decisions/recall-learned.md`. */
export type Mark = keyof ReturnType<typeof markTurn>
export type Marks = Readonly<Record<Mark, number>>
export type Marked = {
  readonly turn: Turn
  readonly marks: Marks
  /** Share of the question's weight that is found in the item and right beside it, 0 to 1. */
  readonly covered: number
}

/** Marks the items of a pool, one at a time: nobody needs the marks of all of them at once but who learns from them. */
export function marking(pool: Pool, asked: Asked): (turn: Turn) => Marked {
  const reading = read(pool, asked)
  return (turn) => ({ turn, marks: markTurn(turn, reading), covered: reading.near(turn, -2, 1) * reading.known })
}

export const marksOf = (pool: Pool, asked: Asked): Marked[] => pool.turns.map(marking(pool, asked))

const day = 86_400_000
/** A question with so few words leaves the most to what stands around them. */
const few = 2

function markTurn(turn: Turn, reading: Read) {
  const { asked, pool } = reading
  const { text } = turn
  const { own, length, bestSentence } = reading.own(turn)
  const near = reading.near(turn, -2, 2)
  const previous = reading.near(turn, -1, -1)
  const before = reading.turnAt(turn, -1)
  const follows = before !== undefined && endsAsking.test(before.text)
  const session = reading.sessions.get(turn.session) as Session
  const cosine = pool.cosines.get(turn.rid) ?? 0
  const side = sideOf(turn, asked)
  const theirs = Number(side === 'theirs')
  const { inside, since, dated, length: days } = inTime(turn, asked.window)
  const list = Number(asksList.test(asked.itself))
  const isFew = Number(reading.count <= few)
  const wants = (what: Asked['wants']): number => Number(asked.wants === what)
  return {
    // The words of the question, here and around here.
    'own words': own,
    'own words, of the best': own / reading.bestOwn,
    'own words, long': own * length,
    'best sentence': bestSentence,
    'around, weight': near * reading.full,
    'around, of the best': near / reading.bestNear,
    'four before': reading.near(turn, -4, 0),
    'four around': reading.near(turn, -4, 4),
    'two before': reading.near(turn, -2, -2),
    'one after': reading.near(turn, 1, 1),
    'of the best in its session': reading.glow(turn) / Math.max(1e-9, session.glow),
    session: session.words,
    'few words, own': isFew * own,
    'few words, around': isFew * near,
    'few words, follows a question': isFew * Number(follows),
    'many wanted, four around': list * reading.near(turn, -4, 4),

    // Who said it.
    theirs,
    'not theirs': Number(side === 'not theirs'),
    "not the first one's": Number(side === "not the first one's"),
    'theirs, own words': theirs * own,
    'theirs, word before': theirs * previous,
    'theirs, long': theirs * length,
    'theirs, first person': theirs * Number(firstPerson.test(text)),
    'theirs, follows a question': theirs * Number(follows),
    'theirs, after a question that matches': theirs * Number(before !== undefined && before.speaker !== turn.speaker && before.text.includes('?')) * previous,
    'both named, own words': Number(asked.speakers.length > 1) * own,

    // What kind of a text it is.
    asks: Number(endsAsking.test(text)),
    pleasantry: Number(pleasantry.test(text)),
    opening: Number(turn.position < 2),
    long: length,
    'a name': Number(holdsName.test(text)),
    digits: Number(/\d/.test(text)),
    quotes: Number(quotes.test(text)),
    'follows a question that matches': Number(follows) * previous,

    // Whether it looks like an answer to what is asked.
    'when: a time': Number(asked.wants === 'time' && holdsTime.test(text)),
    'where: a place': Number(asked.wants === 'place' && holdsPlace.test(text)),
    'how many: a number': Number(asked.wants === 'number' && holdsNumber.test(text)),
    'why: word before': wants('reason') * previous,
    'why: around': wants('reason') * near,
    'what: word before': wants('kind') * previous,
    'whether: own words': wants('whether') * own,

    // A time as seen from today ("last week") is marked apart: the questions that weights are learned from do not know when they are asked.
    'on the day': Number(inside && dated && days <= 2),
    'after the day': Number(since && dated && days <= 2),
    'in the month': Number(inside && dated && days > 2 && days <= 45),
    'after the month': Number(since && dated && days > 2 && days <= 45),
    'in the year': Number(inside && dated && days > 45 && days <= 400),
    'at that time, from today': Number(inside && asked.window?.dated === false),

    // What it means. Nought where nobody knows.
    'meaning, of the best': cosine / reading.bestCosine,
    'meaning, squared': cosine * Math.abs(cosine),
    'meaning near': Math.max(cosine, reading.cosineAt(turn, -1), reading.cosineAt(turn, 1)),
    'meaning of the session': session.cosine,
    'theirs, meaning': theirs * cosine,
    'many wanted, meaning': list * cosine,
    'few words, meaning': isFew * cosine,
    'whether: meaning': wants('whether') * cosine,

    // What other rooms of memory know of it, and who the companion is: nothing to be learnt from talk between two people.
    'a fact': Number(pool.facts.has(turn.rid)),
    'speaks of them': Number(pool.people.has(turn.rid)),
    'speaks of that time': Number(pool.spokenOf.has(turn.rid)),
    'said by the companion': Number(turn.who === 'companion' && asked.by !== 'companion'),
    'said by who is meant': Number(asked.by !== undefined && turn.who === asked.by),
    'said by another': Number(asked.by !== undefined && turn.who !== asked.by),
    newer: asked.now ? reading.newness(turn) : 0,
  }
}

/** Whose words are asked for: those of the one who is named; of several, those of the first. */
function sideOf(turn: Turn, { speakers }: Asked): 'theirs' | 'not theirs' | "not the first one's" | undefined {
  const [first, ...others] = speakers
  if (first === undefined) return undefined
  const speaker = turn.speaker?.toLowerCase()
  if (others.length > 0) return speaker === first ? undefined : "not the first one's"
  return speaker === first ? 'theirs' : 'not theirs'
}

/** Whether it was said in the time that is asked for. A day says more than a year; `length` in days. What happened is often told a little later. */
function inTime({ at }: Turn, window: Asked['window']): { inside: boolean; since: boolean; dated: boolean; length: number } {
  if (!window) return { inside: false, since: false, dated: false, length: 0 }
  const { from, to, dated } = window
  return { inside: at >= from && at < to, since: at >= to && at < to + 21 * day, dated: dated && to > from, length: (to - from) / day }
}
