import type { Clock } from './clock.ts'

/** A clock that stands still until it is moved. Whoever sleeps is woken in order of time. */
export type FakeClock = Clock & {
  /** Move to an instant (also backwards, as a wall clock can be). Sleepers due by then wake. */
  moveTo(instant: Temporal.Instant): Promise<void>
}

export function fakeClock(start: string | Temporal.Instant): FakeClock {
  let now = typeof start === 'string' ? Temporal.Instant.from(start) : start
  const sleepers = new Set<{ until: Temporal.Instant; wake: () => void }>()
  return {
    now: () => now,
    sleepUntil(until, signal) {
      if (signal?.aborted || Temporal.Instant.compare(until, now) <= 0) return Promise.resolve()
      return new Promise((resolve) => {
        const sleeper = {
          until,
          wake: () => {
            sleepers.delete(sleeper)
            resolve()
          },
        }
        sleepers.add(sleeper)
        signal?.addEventListener('abort', sleeper.wake, { once: true })
      })
    },
    async moveTo(instant) {
      for (;;) {
        const due = [...sleepers].filter((s) => Temporal.Instant.compare(s.until, instant) <= 0)
        const first = due.sort((a, b) => Temporal.Instant.compare(a.until, b.until))[0]
        if (!first) break
        now = first.until
        first.wake()
        await settled()
      }
      now = instant
      await settled()
    },
  }
}

/** Lets everything that was woken run until it waits again. */
const settled = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve)
  })
