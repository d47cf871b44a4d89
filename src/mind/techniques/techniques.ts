/**
 * The techniques that the companion may offer, in the order in which one that fits is preferred. They are after methods that
 * have been tested (Woebot, Wysa, and the literature named beside each), in plain words; none of them is treatment, and none
 * is offered before care has looked at the utterance.
 */
import { eveningWithSomeone } from './evening-with-someone.ts'
import { expressiveWriting } from './expressive-writing.ts'
import { moodCheck } from './mood-check.ts'
import { oneGoodThing } from './one-good-thing.ts'
import { parkedWorry } from './parked-worry.ts'
import { smallStep } from './small-step.ts'
import type { Technique } from './technique.ts'
import { thoughtRecord } from './thought-record.ts'
import { twoColumns } from './two-columns.ts'
import { unsentLetter } from './unsent-letter.ts'
import { mayOffer } from './walk.ts'
import type { Occasion } from './walk.ts'
import { windDown } from './wind-down.ts'

export const techniques: readonly Technique[] = [
  twoColumns,
  eveningWithSomeone,
  windDown,
  smallStep,
  parkedWorry,
  thoughtRecord,
  unsentLetter,
  expressiveWriting,
  oneGoodThing,
  moodCheck,
]

/** The technique with this key. */
export const technique = (key: string): Technique | undefined => techniques.find((one) => one.key === key)

/** The technique that a person asks for with this intent. */
export const techniqueAskedFor = (intent: string): Technique | undefined => techniques.find(({ intents }) => intents.some((one) => one === intent))

/** Those that may be offered now, best first. Offer at most one, and none twice in a week. */
export const fitting = (occasion: Occasion): Technique[] => techniques.filter(({ fits }) => mayOffer(fits, occasion))
