import type { Companion } from '../companion/companion.ts'
import type { Person } from '../person/person.ts'
import type { Occasion } from './initiative.ts'

/** Asked between nine in the morning and an hour before bed; else when that time comes. */
const opens = 9
/** Somebody who wants little company is asked when they come by themselves, not sought out. */
const seeksOut = 0.3
/** After this many days it would be odd to ask. */
const staleDays = 7

/** Follow-ups: "how did the interview go?", once, at a fitting hour, and never in the middle of a conversation. */
export function followUps({ companion, person }: { companion: Companion; person: Person }): Occasion {
  const fitting = (at: Temporal.Instant): Temporal.Instant => {
    const { zone, bedtime } = person.profile()
    const there = at.toZonedDateTimeISO(zone)
    const closes = bedtime > opens ? bedtime - 1 : 22
    if (there.hour < opens) return there.withPlainTime({ hour: opens }).toInstant()
    if (there.hour >= closes) return there.add({ days: 1 }).withPlainTime({ hour: opens }).toInstant()
    return at
  }
  return {
    name: 'follow-ups',
    next(now) {
      if (person.profile().company < seeksOut || companion.betweenUs()) return null
      const next = companion.nextFollowUp()
      if (!next) return null
      // Due long ago (the machine was off): still only at a fitting hour.
      const from = Temporal.Instant.compare(next, now) < 0 ? now : next
      const last = companion.lastWord()
      const quiet = last?.add({ minutes: 20 })
      return fitting(quiet && Temporal.Instant.compare(from, quiet) < 0 ? quiet : from)
    },
    async take(now) {
      const due = companion.nextFollowUp()
      if (due && now.since(due).total({ unit: 'hours' }) < staleDays * 24) await companion.followUp()
      else if (due) await companion.followUp({ silently: true })
    },
  }
}
