import type { Ability } from '../words/ability.ts'
import type { Memory } from './memory.ts'

/** What the person can ask of memory. */
export function memoryAbilities(_parts: { memory: Memory }): Ability[] {
  return []
}
