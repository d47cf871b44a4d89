import type { Clock } from '../clock/clock.ts'
import type { Occasion } from './initiative.ts'

/** The night's work is done at half past three, or when the machine next wakes. */
const hour = { hour: 3, minute: 30 }

/**
 * The night's work, once a night: what must be done while nobody waits for it (a backup, old undo records). `last` and
 * `done` keep when it was last done, over restarts. Returns an occasion that fires at most once a day, late if need be.
 */
export function night(parts: {
  zone(): string
  last(): Temporal.Instant | null
  done(at: Temporal.Instant): Promise<void>
  work: readonly (() => Promise<void>)[]
  clock: Clock
}): Occasion {
  return {
    name: 'night',
    next(now) {
      const last = parts.last()
      // The first night comes after the first day: nothing is to be backed up in the first minute.
      const after = (last ?? now).toZonedDateTimeISO(parts.zone())
      const sameDay = after.withPlainTime(hour)
      const due = Temporal.ZonedDateTime.compare(sameDay, after) > 0 ? sameDay : sameDay.add({ days: 1 })
      return due.toInstant()
    },
    async take(now) {
      for (const work of parts.work) await work()
      await parts.done(now)
    },
  }
}
