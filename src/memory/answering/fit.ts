/** How well a sentence meets what is asked: every human and every thing that the question names must be in it or plainly meant by it. */
import { relationWord } from '../people.ts'
import type { AskedShape, Term } from './asked-shape.ts'
import { base, sameWord } from './same-word.ts'
import type { Statement } from './statement.ts'

export type Fit = {
  readonly statement: Statement
  /** 0 to 1: how much of what must be met is. */
  readonly share: number
  /** Met in the sentence itself. */
  readonly here: number
  /** Where the met words stand (index into `words`). */
  readonly at: readonly number[]
  readonly verb: boolean
  readonly missed: readonly Term[]
}

const weight: Readonly<Record<Term['role'], number>> = { human: 2, name: 2, word: 1.5, verb: 1, slight: 0.3 }

/** How well sentences meet one question: the same words come again in many of them, and each is compared once. */
export function fitting(shape: AskedShape): (statement: Statement) => Fit {
  const terms = shape.terms.map((term) => ({ term, meets: remembered(meeting(shape, term)), around: remembered(meaning(term)) }))
  return (statement) => {
    let all = 0
    let met = 0
    let here = 0
    let verb = false
    const at: number[] = []
    const missed: Term[] = []
    for (const { term, meets, around } of terms) {
      all += weight[term.role]
      const place = statement.words.findIndex(meets)
      if (place >= 0) {
        met += weight[term.role]
        here += weight[term.role]
        at.push(place)
        if (term.role === 'verb') verb = true
      } else if (statement.around.values().some(around)) met += weight[term.role] * (term.role === 'verb' ? 0.5 : 0.85)
      else missed.push(term)
    }
    return { statement, share: all === 0 ? 0 : met / all, here: all === 0 ? 0 : here / all, at, verb, missed }
  }
}

type Test = (word: string) => boolean

function remembered(test: Test): Test {
  const known = new Map<string, boolean>()
  return (word) => {
    let holds = known.get(word)
    if (holds === undefined) known.set(word, (holds = test(word)))
    return holds
  }
}

/** Whether one likes it is answered by what one hates, too. */
const tasteVerb = /^(?:like|love|enjoy|hate|dislike|loathe|adore|detest)(?:s|d)?$/

const meeting = (shape: AskedShape, term: Term): Test =>
  term.role === 'verb' && shape.wants === 'whether' && tasteVerb.test(term.word) ? (word) => tasteVerb.test(word) : meaning(term)

/** Whether a word says what a term does. */
function meaning(term: Term): Test {
  if (term.role === 'human') {
    const own = term.alias
    return (word) => own.includes(word) || own.some((alias) => relationWord(alias) === relationWord(word) || (alias.length > 3 && sameWord(alias, word)))
  }
  if (term.role === 'name') return (word) => word === term.word || singular(word) === singular(term.word)
  // A phone is a thing here, and "phoned" is none.
  if (term.role === 'word' && thing.test(term.word)) return (word) => base(word) === base(term.word)
  return (word) => sameWord(word, term.word)
}

const thing = /^(?:phone|ring|train|post|present|fall|move|run|course|fire|down|cross|read|walk|pound|rent)s?$/

const singular = (word: string): string => word.replace(/s$/, '')
