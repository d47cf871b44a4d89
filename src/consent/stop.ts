/**
 * STOP, on its own channel: it waits for no turn, no mind and no disk. It holds for everything that was heard up to then, is
 * looked at before each ability and again before each effect, and calls off what is held back.
 */
import type { Clock } from '../clock/clock.ts'
import type { Moment } from '../words/moment.ts'

/** Whether words are STOP and nothing else: whoever takes them in calls `consent.stop` at once, before any turn is waited for. */
export const isStopWord = (said: string): boolean =>
  /^\W*(?:(?:please|no|ok(?:ay)?|hey|oh)\W+)*(?:stop|halt|abort)(?:\W+(?:stop|it|that|now|everything|all of (?:it|that)|at once|immediately|right now|please))*\W*$/i.test(
    said,
  )

/** How long an ability that was told to stop is waited for. Afterwards nobody knows whether it happened. */
const graceSeconds = 1

export type Stopping = ReturnType<typeof stopping>

export function stopping(clock?: Clock) {
  const running = new Map<string, AbortController>()
  let stoppedAt: Temporal.Instant | undefined
  let newest: Temporal.Instant | undefined

  return {
    heard(moment: Moment): void {
      if (!newest || Temporal.Instant.compare(moment.now, newest) > 0) newest = moment.now
    },
    isStopped: (moment: Pick<Moment, 'now'>): boolean => stoppedAt !== undefined && Temporal.Instant.compare(moment.now, stoppedAt) <= 0,
    at: (): Temporal.Instant | undefined => stoppedAt,
    /** What an act runs under; aborted by STOP, or by `off`. */
    begin(act: string): AbortSignal {
      const one = new AbortController()
      running.set(act, one)
      return one.signal
    },
    end: (act: string): void => void running.delete(act),
    off: (act: string): void => running.get(act)?.abort(),
    stop(): void {
      const now = clock?.now()
      stoppedAt = now && newest && Temporal.Instant.compare(now, newest) < 0 ? newest : (now ?? newest ?? stoppedAt)
      for (const one of running.values()) one.abort()
    },
    /** Resolves with 'late' when somebody who was told to stop has not; never, where there is no clock. */
    late: (signal: AbortSignal): Promise<'late'> =>
      new Promise((resolve) => {
        const wait = (): void => {
          if (clock) void clock.sleepUntil(clock.now().add({ seconds: graceSeconds })).then(() => resolve('late'))
        }
        if (signal.aborted) wait()
        else signal.addEventListener('abort', wait, { once: true })
      }),
  }
}
