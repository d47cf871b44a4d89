import { machineClock } from './clock.ts'
import type { Clock } from './clock.ts'

/**
 * A clock that shows the time it is given, while sleep takes real time: for tests in which a browser waits. What is slept
 * is the distance to the time shown, whatever the machine's own date is.
 */
export function stillClock(now: () => Temporal.Instant): Clock {
  return { now, sleepUntil: (instant, signal) => machineClock.sleepUntil(machineClock.now().add(instant.since(now())), signal) }
}
