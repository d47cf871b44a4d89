/** What the person can ask of memory, by name. */
import type { Ability } from '../words/ability.ts'
import { aboutAbility, aboutMeAbility } from './ability-about.ts'
import { askAbility } from './ability-ask.ts'
import { forgetAbility } from './ability-forget.ts'
import { keepAbility } from './ability-keep.ts'
import type { Memory } from './memory.ts'

/** `length`: how long the person likes answers, 0 to 1. */
export type AbilityParts = { readonly memory: Memory; length?(): number }

export const memoryAbilities = (parts: AbilityParts): Ability[] => [
  keepAbility(parts),
  askAbility(parts),
  aboutMeAbility(parts),
  aboutAbility(parts),
  forgetAbility(parts),
]
