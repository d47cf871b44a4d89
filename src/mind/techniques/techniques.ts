/** The techniques at hand. */
import { moodCheck } from './mood-check.ts'
import { smallStep } from './small-step.ts'
import type { Technique } from './technique.ts'
import { thoughtRecord } from './thought-record.ts'
import { windDown } from './wind-down.ts'
import { writing } from './writing.ts'

export const techniques: readonly Technique[] = [thoughtRecord, smallStep, writing, windDown, moodCheck]
