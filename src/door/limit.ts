import type { Clock } from '../clock/clock.ts'

/** How often something may be done: `most` at once, then refilled evenly over `per` seconds. Loopback is limited too. */
export type Limit = {
  /** Takes one; false when there is none left. */
  take(whose: string): boolean
}

/** The most keys remembered: beyond, the ones that rested longest go. They are full again anyway by then, or somebody is flooding us with names. */
const mostKeys = 1_000

export function limit(clock: Clock, { most, per }: { most: number; per: number }): Limit {
  const buckets = new Map<string, { left: number; at: number }>()
  return {
    take(whose) {
      const now = clock.now().epochMilliseconds
      const bucket = buckets.get(whose) ?? { left: most, at: now }
      // A clock set back must neither lock the person out nor give anything away.
      const passed = Math.max(0, now - bucket.at) / 1000
      const left = Math.min(most, bucket.left + (passed * most) / per)
      buckets.delete(whose)
      if (buckets.size >= mostKeys) buckets.delete(buckets.keys().next().value as string)
      buckets.set(whose, { left: left >= 1 ? left - 1 : left, at: now })
      return left >= 1
    },
  }
}
