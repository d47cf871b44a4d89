/**
 * Time, handed in. Nothing outside this room, `awaken.ts` and the engines may ask the machine what time it is or set
 * a timer: so that weeks can be lived in a test, and so that a machine that slept or travelled is noticed in one place.
 */
export type Clock = {
  now(): Temporal.Instant
  /** Resolves when the time has come or the signal is aborted, whichever is first; never rejects. */
  sleepUntil(instant: Temporal.Instant, signal?: AbortSignal): Promise<void>
}

/** The longest that a timer is trusted, in milliseconds: a machine that was suspended or whose wall clock moved is noticed within it. */
const longestNap = 1_000

/** The machine's own clock. Long sleeps are taken in naps and measured against wall time. */
export const machineClock: Clock = {
  now: () => Temporal.Now.instant(),
  async sleepUntil(instant, signal) {
    while (!signal?.aborted) {
      const left = instant.epochMilliseconds - Temporal.Now.instant().epochMilliseconds
      if (left <= 0) return
      await nap(Math.min(left, longestNap), signal)
    }
  },
}

function nap(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((wake) => {
    const timer = setTimeout(done, milliseconds)
    timer.unref?.()
    signal?.addEventListener('abort', done, { once: true })
    function done() {
      clearTimeout(timer)
      signal?.removeEventListener('abort', done)
      wake()
    }
  })
}
