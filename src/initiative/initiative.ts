/**
 * Initiative: what is coming, whether it is worth saying, and when. Silence is its normal state: it speaks only for an
 * occasion that has come due (a reminder, a follow-up that was promised, the night's work), each with its own reason. It
 * calls no mind to find out that there is nothing to say, and it keeps no figure of how often it was answered.
 */
import type { Clock } from '../clock/clock.ts'

/** Something that comes due: a kind of reminder, a follow-up, the night's work. */
export type Occasion = {
  readonly name: string
  /** When it is due next; null when nothing is waiting. Cheap: asked every second. */
  next(now: Temporal.Instant): Temporal.Instant | null
  /** Does what is due now, and marks it done, so that `next` moves on. */
  take(now: Temporal.Instant): Promise<void>
}

export type Initiative = {
  /** The earliest of all occasions. */
  next(now: Temporal.Instant): Temporal.Instant | null
  /** Takes everything that is due, in order of time. */
  takeDue(): Promise<void>
  /** Takes what comes due until the signal is aborted. */
  live(signal: AbortSignal): Promise<void>
}

/** The loop looks up at least this often: new reminders, a moved clock and a woken machine are noticed within it. */
const lookUp = Temporal.Duration.from({ seconds: 1 })
/** Even if nothing was written, what is due is worked out anew after this many seconds: hours pass, clocks are moved. */
const lookAgain = 30
/** An occasion that fails is left alone for this long: one broken thing must not silence the others, nor spin. */
const rest = Temporal.Duration.from({ minutes: 5 })

export function openInitiative(parts: {
  clock: Clock
  occasions: readonly Occasion[]
  /** Rises whenever something was written: as long as it stands still, nothing new can have come. */
  writes?: () => number
  broken(occasion: string, cause: unknown): void
}): Initiative {
  const { clock, occasions, broken, writes } = parts
  const resting = new Map<Occasion, Temporal.Instant>()

  const nextOf = (occasion: Occasion, now: Temporal.Instant): Temporal.Instant | null => {
    const until = resting.get(occasion)
    const next = occasion.next(now)
    return next && until && Temporal.Instant.compare(next, until) < 0 ? until : next
  }

  const earliest = (now: Temporal.Instant): { occasion: Occasion; at: Temporal.Instant } | null => {
    let first: { occasion: Occasion; at: Temporal.Instant } | null = null
    for (const occasion of occasions) {
      const at = nextOf(occasion, now)
      if (at && (!first || Temporal.Instant.compare(at, first.at) < 0)) first = { occasion, at }
    }
    return first
  }

  async function takeDue(): Promise<void> {
    for (;;) {
      const now = clock.now()
      const first = earliest(now)
      if (!first || Temporal.Instant.compare(first.at, now) > 0) return
      try {
        await first.occasion.take(now)
        resting.delete(first.occasion)
        // An occasion that stays due after it was taken would be taken for ever.
        const again = first.occasion.next(now)
        if (again && Temporal.Instant.compare(again, first.at) <= 0) resting.set(first.occasion, now.add(rest))
      } catch (cause) {
        // One of the two places where bugs are caught: the others still get their turn.
        resting.set(first.occasion, now.add(rest))
        broken(first.occasion.name, cause)
      }
    }
  }

  return {
    next: (now) => earliest(now)?.at ?? null,
    takeDue,
    async live(signal) {
      let looked: { at: Temporal.Instant; writes: number | undefined; next: Temporal.Instant | null } | undefined
      while (!signal.aborted) {
        const now = clock.now()
        const still = looked !== undefined && writes !== undefined && looked.writes === writes() && Math.abs(now.since(looked.at).total('seconds')) < lookAgain
        if (!looked || !still || (looked.next && Temporal.Instant.compare(looked.next, now) <= 0)) {
          await takeDue()
          looked = { at: clock.now(), writes: writes?.(), next: earliest(clock.now())?.at ?? null }
        }
        const soon = now.add(lookUp)
        await clock.sleepUntil(looked.next && Temporal.Instant.compare(looked.next, soon) < 0 ? looked.next : soon, signal)
      }
    },
  }
}
