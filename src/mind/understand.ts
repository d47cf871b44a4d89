/**
 * Understanding: from what was said to readings, one per segment: what it does, what is wanted, with which particulars, who
 * and when it is about, how it feels. A small linear classifier and rules; no state, no network. The weights are made by
 * `training/train-intents.ts` and lie in `weights/`; they are read when first needed.
 */
import { readFileSync } from 'node:fs'
import { classifier } from '../language/classifier.ts'
import type { Classifier, Guess } from '../language/classifier.ts'
import { readWeights } from '../language/classifier-file.ts'
import { findDuration } from '../language/duration.ts'
import { feelingOf } from '../language/feelings.ts'
import { findPeople } from '../language/people.ts'
import { findPlaces } from '../language/places.ts'
import { asMeant } from '../language/when-meant.ts'
import { findWhens } from '../language/when.ts'
import { wordSenses } from '../language/word-senses.ts'
import type { Feeling, Reading, SituationGuess } from '../words/reading.ts'
import { actOf } from './dialogue-act.ts'
import { eventIn } from './event.ts'
import { fixedIntent, inThisLife, plausible, withoutCall } from './form.ts'
import { lifeEvent } from './life-events/life-events.ts'
import { segments } from './segment.ts'
import { likeness } from './situations/likeness.ts'
import { readSituations } from './situations/situations.ts'
import { slotsOf } from './slots/slots.ts'

export type Understanding = {
  /** Never empty, in the order said. Under half a millisecond for a sentence, once warm. */
  understand(text: string, about: About): Reading[]
}

/** What understanding may depend on beside the words. */
export type About = {
  readonly now: Temporal.ZonedDateTime
  /** BCP 47. */
  readonly locale: string
  /** The slot that the companion just asked for: a few bare words are then an answer, not noise. */
  readonly expecting?: string
  /** Given names that are known, lower case: heard as names also without a capital. */
  readonly names?: ReadonlySet<string>
}

const tells: ReadonlySet<string> = new Set([
  'tell',
  'mood_tell',
  'memory_keep',
  'other',
  'company',
  'technique_winddown',
  'technique_thoughts',
  'technique_step',
  'event_add',
  'event_cancel',
  'event_move',
])

/** Reads the weights (about 3 MB) and makes the reader. */
export function loadUnderstanding(): Understanding {
  const bytes = (name: string): Uint8Array => readFileSync(new URL(`weights/${name}.bin`, import.meta.url))
  const senses = wordSenses(bytes('word-senses'))
  const intents = classifier(readWeights(bytes('intents')), senses)
  const readers: Readers = {
    intents,
    events: classifier(readWeights(bytes('life-events')), senses),
    situations: situationReader(classifier(readWeights(bytes('situations')), senses)),
  }
  return {
    understand(text, about) {
      const readings = segments(text).map((segment) => read(segment.text, about, readers))
      const [first, ...more] = readings
      return first && more.length > 0 && readings.some((reading) => reading.situations) ? [{ ...first, whole: situationsIn(text, readers) }, ...more] : readings
    },
  }
}

const situationsIn = (text: string, { situations }: Readers): readonly SituationGuess[] => situations(withoutCall(text))

type Readers = { readonly intents: Classifier; readonly events: Classifier; readonly situations: (text: string) => readonly SituationGuess[] }
/** How many guesses at a situation are handed on (their groups are summed over), and how many are compared with what was ever said. */
const situationGuesses = 12
const compared = 5

function situationReader(reader: Classifier): Readers['situations'] {
  const table = readSituations({ examples: true })
  const like = likeness((hash) => reader.rarity(hash))
  return (text) =>
    reader.classify(text, situationGuesses).map(({ label, score }, n) => {
      const situation = n < compared ? table.situation(label) : undefined
      return { key: label, score, ...(situation ? { like: like(text, situation) } : {}) }
    })
}

function read(text: string, about: About, readers: Readers): Reading {
  const { intents, events } = readers
  const bare = withoutCall(text)
  const people = findPeople(text, about.names)
  const whens = findWhens(text, { now: about.now, locale: about.locale }).map((when) => asMeant(when, text, about.now))
  const guesses = inThisLife(guessed(bare, intents), { text: bare, timed: whens.length > 0, people, ...(about.names ? { names: about.names } : {}) })
  const { label: intent, score } = guesses[0] as Guess
  const places = findPlaces(text, people)
  const lasts = findDuration(text)
  // A fact that is surely to be kept ("Tobias's birthday is the ninth of August") is no news.
  const event = tells.has(intent) && !(intent === 'memory_keep' && score > 0.5) ? eventIn(bare, events) : undefined
  const feeling = feltIn(feelingOf(text), event)
  return {
    text,
    intent,
    score,
    people,
    whens,
    places,
    feeling,
    act: actOf({ text: bare, intent, feeling, expecting: about.expecting !== undefined }),
    others: guesses.slice(1, 4).map((guess) => ({ intent: guess.label, score: guess.score })),
    slots: slotsOf(intent, { text, whens, people, places }),
    ...(lasts ? { lasts: lasts.iso } : {}),
    ...(event ? { event } : {}),
    ...(tells.has(intent) || score < 0.5 ? { situations: situationsIn(text, readers) } : {}),
  }
}

/** Best guesses first. Short set phrases are known by heart; a guess that the sentence's form forbids gives way. */
function guessed(text: string, intents: Classifier): Guess[] {
  const fixed = fixedIntent(text)
  const guesses = intents.classify(text, 6)
  if (fixed) return [{ label: fixed, score: 0.99 }, ...guesses.filter((guess) => guess.label !== fixed)]
  return plausible(text, guesses)
}

/** Where no word tells a feeling, a grave or a happy event does: "they let me go today" is bad news however it is put. */
function feltIn(feeling: Feeling, event: Reading['event']): Feeling {
  const valence = event && event.score >= plainlyTold ? (lifeEvent(event.kind)?.valence ?? 0) : 0
  if (Math.abs(valence) < 0.6 || (Math.abs(feeling.valence) > 0.1 && Math.abs(valence) < 0.7)) return feeling
  if (feeling.valence === 0) return { valence: round(valence * 0.7), arousal: feeling.arousal }
  return feeling.valence * valence < 0 && feeling.valence > 0 ? { valence: round((feeling.valence + valence) / 2 - 0.1), arousal: feeling.arousal } : feeling
}

/** An event that is told as surely as this lends its feeling. */
const plainlyTold = 0.6

const round = (value: number): number => Math.round(value * 1000) / 1000

/** One line of `os1 probe understand`. */
export type Understood = { readonly intent: string; readonly score: number; readonly slots: Readonly<Record<string, string>> }

/** Makes the answerer of `os1 probe understand`: the first segment's intent; `all` is there when several were heard. */
export function probeUnderstand(about: About): (line: { text: string }) => Understood & { readonly all?: readonly Understood[] } {
  const { understand } = loadUnderstanding()
  return ({ text }) => {
    const all = understand(text, about).map(({ intent, score, slots }) => ({ intent, score: round(score), slots }))
    const main = all.find((reading) => !tells.has(reading.intent)) ?? (all[0] as Understood)
    return all.length > 1 ? { ...main, all } : main
  }
}
