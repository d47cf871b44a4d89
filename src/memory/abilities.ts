/** What the person can ask of memory, by name. */
import type { Ability } from '../words/ability.ts'
import { aboutAbility, aboutMeAbility } from './ability-about.ts'
import { askAbility } from './ability-ask.ts'
import { forgetAbility } from './ability-forget.ts'
import { keepAbility } from './ability-keep.ts'
import type { Op } from '../vault/vault.ts'
import type { Memory } from './memory.ts'

/** `length`: how long the person likes answers, 0 to 1. */
export type AbilityParts = { readonly memory: Memory; length?(): number; readonly made?: MadeElsewhere }

/** What other rooms keep because of something that was said, and the ops by which it goes. */
export type MadeElsewhere = {
  of(items: readonly string[]): readonly { readonly id: string; readonly kind: string; readonly text: string }[]
  gone(ids: readonly string[], at: string): readonly Op[]
}

export const memoryAbilities = (parts: AbilityParts): Ability[] => [
  keepAbility(parts),
  askAbility(parts),
  aboutMeAbility(parts),
  aboutAbility(parts),
  forgetAbility(parts),
]
