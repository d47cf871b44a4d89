/**
 * What falls due: reminders, timers and wake-ups. The initiative loop asks `nextDue` how long it may sleep, then `takeDue`
 * what to say; both depend on the vault and the time alone. Each thing fires once for each time that it was due, whatever the
 * clock does: the op that marks it is named after the thing and that time. What fired stays in `untold` until somebody heard it.
 */
import { isRhythm, nextOccurrence } from '../language/when-recur.ts'
import type { Op, Readable } from '../vault/vault.ts'
import { putOp } from './ops.ts'
import type { Due, Fired } from './ops.ts'

/** Something to be said now. `late`: its time was more than a minute ago ("this was for nine o'clock"). */
export type Ringing = {
  readonly id: string
  readonly due: string
  readonly kind: Due['kind']
  readonly what: string
  readonly at: Temporal.Instant
  readonly late: boolean
}

/** Seconds after which it is told as late. */
const lateAfter = 60

const waiting = (vault: Readable): Due[] => vault.all<Due>(`select * from due where state = 'waiting' order by at, id`)
const instant = (ms: number): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(ms)

/** When it is due for somebody whose clock shows `zone`. */
export function dueAt(one: Due, zone: string): number {
  if (!one.floats || one.zone === zone) return one.at
  return Temporal.PlainDateTime.from(one.civil).toZonedDateTime(zone).epochMilliseconds
}

/** The next time at which something falls due, or null. It may lie in the past. Cheap: it is asked every second. */
export function nextDue(vault: Readable, zone: string): Temporal.Instant | null {
  let next = vault.get<{ at: number | null }>(`select min(at) as at from due where state = 'waiting' and (floats = 0 or zone = ?)`, zone)?.at ?? Infinity
  for (const one of vault.all<Due>(`select * from due where state = 'waiting' and floats = 1 and zone <> ?`, zone)) next = Math.min(next, dueAt(one, zone))
  return next === Infinity ? null : instant(next)
}

/**
 * Everything due by now, oldest first, with the ops that mark it as fired and re-arm what recurs: append them before telling
 * anybody. Of a recurring thing that was missed several times only the last missed time is told.
 */
export function takeDue(vault: Readable, now: Temporal.Instant, zone: string): { readonly ringing: readonly Ringing[]; readonly ops: readonly Op[] } {
  const ringing: Ringing[] = []
  const ops: Op[] = []
  for (const kept of waiting(vault)) {
    const one = mended(kept, now, zone)
    if (one !== kept) ops.push(putOp('due', one, { id: `mended/${one.id}/${kept.at}/${now.epochMilliseconds}`, at: now.toString() }))
    const at = dueAt(one, zone)
    if (at > now.epochMilliseconds) continue
    const missed = lastMissed(one, at, now, zone)
    const next = following(one, missed, now, zone)
    // A clock that was set back (or a flight west) must not ring twice for a time that was rung for.
    const again = one.fired !== null && missed <= one.fired
    const id = `fired/${one.id}/${missed}`
    if (!again) {
      ringing.push({ id, due: one.id, kind: one.kind, what: one.what, at: instant(missed), late: now.epochMilliseconds - missed > lateAfter * 1000 })
      const row: Fired = { id, due: one.id, kind: one.kind, what: one.what, at: missed, taken: now.epochMilliseconds, told: null }
      ops.push(putOp('fired', row, { id, at: now.toString() }))
    }
    const after: Due = next
      ? { ...one, at: next.epochMilliseconds, civil: civilOf(next), zone, fired: Math.max(missed, one.fired ?? 0) }
      : { ...one, state: 'fired', fired: missed }
    ops.push(putOp('due', after, { id: `armed/${one.id}/${missed}/${now.epochMilliseconds}`, at: now.toString() }))
  }
  ringing.sort((a, b) => Temporal.Instant.compare(a.at, b.at))
  return { ringing, ops }
}

/** What fired and was told to nobody yet, oldest first: said first at the next contact. */
export function untold(vault: Readable, now: Temporal.Instant): Ringing[] {
  return vault
    .all<Fired>('select * from fired where told is null order by at, id')
    .map((one) => ({ id: one.id, due: one.due, kind: one.kind, what: one.what, at: instant(one.at), late: now.epochMilliseconds - one.at > lateAfter * 1000 }))
}

/** Ops that mark what fired as heard by the person. */
export function told(vault: Readable, ids: readonly string[], now: Temporal.Instant): Op[] {
  return ids.flatMap((id) => {
    const row = vault.get<Fired>('select * from fired where id = ?', id)
    return row && row.told === null ? [putOp('fired', { ...row, told: now.epochMilliseconds }, { id: `told/${id}`, at: now.toString() })] : []
  })
}

export const civilOf = (t: Temporal.ZonedDateTime): string => t.toPlainDateTime().toString({ smallestUnit: 'second' })

/** Longer than any honest step back of a clock, in milliseconds. */
const farAhead = 36 * 3_600_000

/** A clock that once ran far ahead has armed this for a day that is still to come: it starts again from now. */
function mended(one: Due, now: Temporal.Instant, zone: string): Due {
  if (!one.rule || one.fired === null || one.fired <= now.epochMilliseconds + farAhead) return one
  const next = step(one, now.epochMilliseconds, zone)
  return next ? { ...one, fired: null, at: next.epochMilliseconds, civil: civilOf(next), zone } : one
}

/** Of a recurring thing, the last time that has passed by now; else the time itself. */
function lastMissed(one: Due, at: number, now: Temporal.Instant, zone: string): number {
  if (!one.rule) return at
  let missed = at
  for (let n = 0; n < 2000; n++) {
    const next = step(one, missed, zone)
    if (!next || next.epochMilliseconds > now.epochMilliseconds) break
    missed = next.epochMilliseconds
  }
  return missed
}

function following(one: Due, missed: number, now: Temporal.Instant, zone: string): Temporal.ZonedDateTime | null {
  if (!one.rule) return null
  let next = step(one, Math.max(missed, one.fired ?? 0), zone)
  for (let n = 0; next && next.epochMilliseconds <= now.epochMilliseconds && n < 2000; n++) next = step(one, next.epochMilliseconds, zone)
  return next
}

/** The occurrence after an instant: on the person's wall clock, or by plain counting for what beats in hours or less. */
export function step(one: Due, after: number, zone: string): Temporal.ZonedDateTime | null {
  if (!one.rule) return null
  const there = instant(after).toZonedDateTimeISO(zone)
  const anchor = Temporal.PlainDateTime.from(one.anchor)
  if (isRhythm(one.rule)) {
    const utc = (t: Temporal.PlainDateTime): Temporal.PlainDateTime => t.toZonedDateTime(one.zone).toInstant().toZonedDateTimeISO('UTC').toPlainDateTime()
    const next = nextOccurrence(one.rule, utc(anchor), instant(after).toZonedDateTimeISO('UTC').toPlainDateTime())
    return next ? next.toZonedDateTime('UTC').withTimeZone(zone) : null
  }
  let next = nextOccurrence(one.rule, anchor, there.toPlainDateTime())
  let zoned = next?.toZonedDateTime(zone)
  // An hour that the clocks skip is put later, and may then lie where we already are.
  for (let n = 0; next && zoned && zoned.epochMilliseconds <= after && n < 50; n++) {
    next = nextOccurrence(one.rule, anchor, next)
    zoned = next?.toZonedDateTime(zone)
  }
  return zoned ?? null
}
