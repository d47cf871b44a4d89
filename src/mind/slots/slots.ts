/**
 * Slots by rules: what of a request is said, in the person's own words. One file a family of intents; `docs/intents.md`
 * lists them. A rule never invents: a slot that was not said is absent.
 */
import type { Said, SlotRule, Slots } from './parts.ts'
import { beyondSlots } from './beyond.ts'
import { keepingSlots } from './keeping.ts'
import { reckoningSlots } from './reckoning.ts'
import { selfSlots } from './self.ts'
import { timeSlots } from './time.ts'

const rules: Readonly<Record<string, SlotRule>> = { ...timeSlots, ...keepingSlots, ...reckoningSlots, ...selfSlots, ...beyondSlots }

/** The slots of a segment that was understood as `intent`. */
export function slotsOf(intent: string, said: Said): Slots {
  const rule = Object.hasOwn(rules, intent) ? rules[intent] : undefined
  return rule ? rule(said) : {}
}
