import type { Classifier } from '../language/classifier.ts'
import { cuedEvents } from './event-cues.ts'

/** What kind of life event is told of. The label of everything that tells of none is `none`. */
export type EventGuess = { readonly kind: string; readonly score: number }

/** The trained reader alone is believed only above this; a wrong guess about a life is worse than none. */
const sureAlone = 0.6
/** With a cue of the same kind, this is enough. */
const sureTogether = 0.06
/** Above this the reader knows the very words, and overrules a cue. */
const knowsTheWords = 0.75

/** Joins cues and the trained reader: cues are precise but blunt, the reader knows phrases but has seen few. */
export function eventIn(text: string, events: Classifier): EventGuess | undefined {
  const cued = cuedEvents(text)
  const guesses = events.classify(text, 4)
  const best = guesses[0]
  if (best && best.label !== 'none' && best.score >= knowsTheWords) return { kind: best.label, score: round(best.score) }
  const together = guesses.find((guess) => guess.score >= sureTogether && cued.includes(guess.label))
  if (together) return { kind: together.label, score: round(Math.max(0.8, together.score)) }
  const cue = cued[0]
  if (cue) return best?.label === 'none' && best.score > 0.9 ? undefined : { kind: cue, score: 0.65 }
  return best && best.label !== 'none' && best.score >= sureAlone ? { kind: best.label, score: round(best.score) } : undefined
}

const round = (value: number): number => Math.round(value * 1000) / 1000
