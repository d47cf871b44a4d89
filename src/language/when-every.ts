import type { Rule } from './when-chart.ts'
import type { Every } from './when-node.ts'

/** Recurrences. */
export const everyRules: readonly Rule[] = []

export function rruleOf(every: Every, now: Temporal.ZonedDateTime): string {
  void now
  return `FREQ=${every.freq}`
}
