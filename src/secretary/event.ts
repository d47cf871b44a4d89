import { z } from 'zod'
import { findDuration } from '../language/duration.ts'
import { sayDay, sayList, saySpan, sayTime, sayWhen } from '../language/say-when.ts'
import type { Ability, Done, Scene } from '../words/ability.ts'
import { localTime } from '../words/moment.ts'
import type { Moment } from '../words/moment.ts'
import type { Reading } from '../words/reading.ts'
import type { When } from '../words/when.ts'
import { eventsBetween } from './calendar.ts'
import type { Happening } from './calendar.ts'
import { matching, nowOf, request, toYou, whensOf, withoutTimes } from './heard.ts'
import type { Event } from './ops.ts'
import { eveningWords, readInstant } from './reminder.ts'
import { focused, labelled, putBack, spokenOf, write } from './room.ts'
import type { Before, Room } from './room.ts'
import { settleCorrection, settleTime } from './settle-time.ts'
import { dueBetween, sayStanding } from './stands-then.ts'
import type { Birthday, Birthdays, WillRing } from './stands-then.ts'

/** The private calendar: what the person has told of their plans. A connected calendar comes later and beside it. */

/** "Am I free on Saturday" wants another answer than "what is on". */
const askFree = /\b(?:am i|are we|will i be|i'm) (?:free|busy|available)\b|\bdo i have (?:time|anything)\b/i

/** Who asks for meetings asks for nothing that merely rings. */
const meetingsOnly = /\b(?:meetings?|appointments?|events?|class(?:es)?|lessons?|lectures?|interviews?)\b/i

type AddIn = {
  title: string
  from: string
  to?: string | undefined
  people?: readonly string[] | undefined
  place?: string | undefined
  wholeDay?: boolean | undefined
  every?: string | undefined
}
type Kept = { row: Event; before: Before; clash?: string | undefined }

const hourLong = 3_600_000
const iso = (t: Temporal.ZonedDateTime): string => t.toString({ timeZoneName: 'never' })
const at = (ms: number, zone: string): Temporal.ZonedDateTime => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone)

/** "Friday 4 December, all day", "tomorrow from nine to 10:30". */
export function sayEvent(one: { start: number; stop: number; whole_day: number | boolean }, moment: Moment): string {
  const [from, to] = [at(one.start, moment.zone), at(one.stop, moment.zone)]
  const now = localTime(moment)
  if (one.whole_day) {
    const last = to.subtract({ minutes: 1 })
    return from.toPlainDate().equals(last.toPlainDate())
      ? `${sayDay(from, now, moment.locale, true)}, all day`
      : `from ${sayDay(from, now, moment.locale)} to ${sayDay(last, now, moment.locale)}`
  }
  return one.stop - one.start === hourLong ? sayWhen(from, now, moment.locale) : saySpan(from, to, now, moment.locale)
}

const command =
  /^(?:(?:add|put|schedule|create|make|set up|set|book|enter|plan|arrange|save|mark|pencil in|pencil|note)\s+(?:me\s+)?(?:down\s+)?(?:in\s+)?(?:an?\s+|the\s+|my\s+|another\s+)?(?:new\s+)?(?:(?:calendar\s+)?(?:event|entry)\b(?:\s+(?:called|named|titled|for|about|:))?)?|(?:i have|i've got|i've|there is|there's|i am having|i'm having|we have|we've got|i'm meeting|i am meeting|i'm seeing|i'm going to|we're having)\s+(?:an?\s+|the\s+|my\s+)?)\s*/i
const calendar =
  /[\s,;]*\b(?:and |so |please )*(?:put|add|pop|stick|write) (?:that|it)(?: (?:in|down))?$|\s*\b(?:(?:to|in|into|on|onto)\s+(?:my\s+|the\s+|our\s+)?(?:calendar|diary|agenda|schedule|planner))\b/gi

/** From and to of an event as somebody said it. */
function timesOf(reading: Reading, scene: Scene, when: When | undefined, known: Partial<AddIn> = {}): Partial<AddIn> {
  if (!when) return {}
  const now = nowOf(scene)
  const before = known.from && !known.wholeDay ? readInstant(known.from, scene.moment.zone) : null
  const settledAgain = before && settleCorrection(when, { now, before })
  if (before && settledAgain) {
    const length = known.to ? (readInstant(known.to, scene.moment.zone)?.epochMilliseconds ?? 0) - before.epochMilliseconds : hourLong
    return { from: iso(settledAgain.at), to: iso(settledAgain.at.add({ milliseconds: length })), wholeDay: false }
  }
  const length = findDuration(reading.text)
  const lasts = length && /\bfor\s+$|\blasting\s+$|\blong\b/.test(`${reading.text.slice(0, length.start)}`) ? length.seconds * 1000 : undefined
  const every = when.every === undefined ? {} : { every: when.every }
  if (!when.clock) {
    if (when.grain === 'hour' && when.from) {
      // A part of a day: an hour within it.
      const settled = settleTime(when, now)
      return settled ? { from: iso(settled.at), to: iso(settled.at.add({ milliseconds: lasts ?? hourLong })), ...every } : {}
    }
    const from = when.from ?? when.to
    if (!from) return {}
    return {
      from: iso(from.startOfDay()),
      to: iso(lasts && lasts >= 86_400_000 ? from.startOfDay().add({ days: Math.round(lasts / 86_400_000) }) : (when.to ?? from.add({ days: 1 }))),
      wholeDay: true,
      ...every,
    }
  }
  const settled = settleTime(when, now, eveningWords.test(reading.text) ? 'evening' : 'none')
  if (!settled) return {}
  const from = settled.at
  const moved = when.from ? from.epochMilliseconds - when.from.epochMilliseconds : 0
  const until = when.until?.add({ milliseconds: moved })
  const to = lasts ? from.add({ milliseconds: lasts }) : until && Temporal.ZonedDateTime.compare(until, from) > 0 ? until : from.add({ hours: 1 })
  return { from: iso(from), to: iso(to), wholeDay: false, ...every }
}

function titleOf(reading: Reading, scene: Scene): string | undefined {
  const whens = whensOf(reading, scene)
  const bare = request(withoutTimes(reading.text, whens)).replace(calendar, '')
  const length = findDuration(bare)
  const text = (length ? bare.replace(new RegExp(`\\b(?:for|lasting)\\s+(?:about\\s+)?${length.text.replace(/[^\p{L}\d ]/gu, '.')}`, 'iu'), '') : bare)
    .replace(command, '')
    .replace(/^(?:that|to|about|for|called)\s+/i, '')
    .replace(/^(?:i have|i've got|there is|there's)\s+(?:an?\s+)?/i, '')
    .replace(/\s+(?:down|in)(?: for| on| at)?[\s,.;]*$/i, '')
    .replace(
      /\s+(?:(?:has|have|'s) been |is |was |got |been )*(?:now )?(?:moved|changed|rescheduled|pushed back|put back|brought forward)(?: to)?(?=[\s,.;]*$)/i,
      '',
    )
    .replace(/\s+/g, ' ')
    .replace(/[\s,.;:!?]+$/, '')
    .trim()
  if (
    (text && text !== bare.trim()) ||
    /\b(?:meeting|lunch|dinner|appointment|call|party|dentist|doctor|coffee|interview|exam|class|concert|flight|visit|breakfast|birthday|wedding)\b/i.test(text)
  ) {
    return text && !/^(?:it|that|this|an?|event|something)$/i.test(text) ? text : undefined
  }
  return reading.slots['title'] ?? reading.slots['what']
}

export function eventAbilities(room: Room, birthdays: Birthdays = () => []): Ability[] {
  const row = (id: string): Event | undefined => room.vault.get<Event>('select * from event where id = ?', id)
  const coming = (moment: Moment): Event[] =>
    room.vault.all<Event>('select * from event where stop > ? or rule is not null order by start, id', moment.now.epochMilliseconds)

  /** The event that a request is about. */
  function aboutWhich(reading: Reading, scene: Scene, change: boolean): { ids?: string[]; which?: string } {
    const all = coming(scene.moment)
    const said = request(reading.text)
    const whens = whensOf(reading, scene)
    const exact = all.find((one) => reading.text.includes(`${one.title}, ${sayEvent(one, scene.moment)}`))
    if (exact) return { ids: [exact.id] }
    const words = withoutTimes(said, whens).replace(
      /^(?:cancel|delete|remove|move|change|reschedule|postpone|push|shift|bring forward|drop|call off|scrap|put off)\b/i,
      '',
    )
    const byWord = matching(words, all, (one) => `${one.title} ${(JSON.parse(one.people) as string[]).join(' ')}`)
    if (byWord.length === 1) return { ids: [(byWord[0] as Event).id] }
    const pool = byWord.length > 1 ? byWord : all
    const byTime = pool.filter((one) =>
      (change ? whens.slice(0, -1) : whens).some(
        (when) =>
          (!when.from || one.start >= when.from.epochMilliseconds || one.stop > when.from.epochMilliseconds) &&
          (!when.to || one.start < when.to.epochMilliseconds),
      ),
    )
    if (byTime.length === 1) return { ids: [(byTime[0] as Event).id] }
    const id = focused(scene.focus, 'event')
    if (/\b(it|that|this|that one)\b/i.test(said) && id && row(id)) return { ids: [id] }
    if (byWord.length > 1) return { ids: byWord.map((one) => one.id) }
    if (byTime.length > 1) return { ids: byTime.map((one) => one.id) }
    return words.trim() ? { which: words.trim() } : {}
  }
  const find = (args: { ids?: readonly string[] | undefined; which?: string | undefined }, moment: Moment): Event[] =>
    args.ids ? args.ids.flatMap((id) => row(id) ?? []) : args.which ? matching(args.which, coming(moment), (one) => one.title) : coming(moment)
  const unclear = (found: readonly Event[], moment: Moment): Done<never> => ({
    kind: 'unclear',
    slot: 'which',
    question: 'Which one?',
    options: found.slice(0, 6).map((one) => `${one.title}, ${sayEvent(one, moment)}`),
  })

  const add: Ability<AddIn, Kept> = {
    name: 'event.add',
    class: 'reversible',
    about: 'Put an event into the private calendar.',
    takes: z.object({
      title: z.string().min(1).max(500),
      from: z.string().describe('ISO 8601 with an offset'),
      to: z.string().optional().describe('ISO 8601 with an offset, exclusive; an hour later where absent'),
      people: z.array(z.string().max(200)).max(50).optional(),
      place: z.string().max(300).optional(),
      wholeDay: z.boolean().optional(),
      every: z.string().max(300).optional().describe('RFC 5545 RRULE'),
    }),
    async do(args, moment, label) {
      const from = readInstant(args.from, moment.zone)
      const to = args.to ? readInstant(args.to, moment.zone) : from?.add({ hours: 1 })
      if (!from || !to || Temporal.ZonedDateTime.compare(to, from) <= 0) return { kind: 'not', why: 'I could not make out when that is.' }
      const one: Event = {
        id: room.chance.id(moment.now),
        title: args.title,
        people: JSON.stringify(args.people ?? []),
        place: args.place ?? null,
        start: from.epochMilliseconds,
        stop: to.epochMilliseconds,
        zone: moment.zone,
        whole_day: args.wholeDay ? 1 : 0,
        rule: args.every ?? null,
        made: moment.now.epochMilliseconds,
        ...labelled(label),
      }
      const clash = one.whole_day ? undefined : eventsBetween(room.vault, from, to).find((other) => !other.wholeDay)
      const before = await write(room, moment, { event: { put: [one] } })
      return { kind: 'done', result: { row: one, before, clash: clash?.title }, about: [spokenOf('event', one.id, one.title)] }
    },
    undo: async (result, moment) => putBack(room, moment, result.before),
    spoken: {
      intents: ['event_add'],
      fill(reading, known, scene) {
        const when = whensOf(reading, scene)[0]
        const title = titleOf(reading, scene)
        const people =
          reading.people.length > 0 ? reading.people.map((one) => one.name ?? one.relation ?? one.text) : reading.slots['with'] ? [reading.slots['with']] : []
        const place = reading.slots['place'] ?? reading.places[0]
        return { ...(title ? { title } : {}), ...timesOf(reading, scene, when, known), ...(people.length ? { people } : {}), ...(place ? { place } : {}) }
      },
      needs: [
        { slot: 'title', ask: ['What is it?', 'What should it be called?'] },
        { slot: 'from', ask: ['When is it?', 'For when?'] },
      ],
      tell({ row: one, clash }, _args, scene) {
        const when = sayEvent(one, scene.moment)
        const also = clash ? ` You have ${toYou(clash)} then as well.` : ''
        return [`In your calendar: ${toYou(one.title)}, ${when}.${also}`, `${cap(toYou(one.title))} is down, ${when}.${also}`]
      },
    },
  }

  const list: Ability<
    { from?: string | undefined; to?: string | undefined; what?: string | undefined; free?: boolean | undefined; only?: boolean | undefined },
    { events: readonly Happening[]; due: readonly WillRing[]; birthdays: readonly Birthday[]; from: string; to: string; next: boolean }
  > = {
    name: 'event.list',
    class: 'read',
    about: 'What is in the calendar in a stretch of time, and what else stands for it: reminders, timers, birthdays.',
    takes: z.object({
      from: z.string().optional(),
      to: z.string().optional(),
      what: z.string().optional(),
      free: z.boolean().optional(),
      only: z.boolean().optional().describe('Events alone'),
    }),
    async do(args, moment) {
      const now = localTime(moment)
      const from = (args.from && readInstant(args.from, moment.zone)) || now
      const to = (args.to && readInstant(args.to, moment.zone)) || from.add({ days: args.what ? 366 : args.from ? 1 : 14 })
      const all = eventsBetween(room.vault, from, to)
      const events = args.what ? matching(args.what, all, (one) => `${one.title} ${one.people.join(' ')}`) : all
      const beside = args.from !== undefined && !args.what && !args.only
      const start = Temporal.ZonedDateTime.compare(from, now) < 0 ? now : from
      const born = beside ? birthdays(from.toPlainDate(), to.subtract({ seconds: 1 }).toPlainDate().add({ days: 1 })) : []
      return {
        kind: 'done',
        result: { events, due: beside ? dueBetween(room.vault, start, to) : [], birthdays: born, from: iso(from), to: iso(to), next: args.from === undefined },
        about: events.slice(0, 3).map((one) => spokenOf('event', one.id, one.title)),
      }
    },
    spoken: {
      intents: ['event_query'],
      fill(reading, _known, scene) {
        const when = whensOf(reading, scene)[0]
        const free = reading.slots['asks'] === 'free' || askFree.test(reading.text) ? { free: true } : {}
        if (when?.from ?? when?.to)
          return {
            ...free,
            ...(meetingsOnly.test(reading.text) ? { only: true } : {}),
            ...(when.from ? { from: iso(when.from) } : {}),
            ...(when.to ? { to: iso(when.to) } : {}),
          }
        const what =
          /\b(?:when is|when's|what time is|when do i have|when am i seeing|when are we)\s+(?:my |the |our )?(.+)$/i.exec(request(reading.text))?.[1] ??
          reading.slots['title'] ??
          reading.slots['with']
        return what && !/^(?:my|the)?\s*(?:next (?:one|event|meeting|appointment))$/i.test(what) ? { what } : {}
      },
      needs: [],
      tell({ events, due, birthdays: born, from, to, next }, args, scene) {
        const now = nowOf(scene)
        const start = Temporal.Instant.from(from).toZonedDateTimeISO(scene.moment.zone)
        const oneDay = Temporal.Instant.from(to).epochMilliseconds - start.epochMilliseconds <= 90_000_000
        const day = oneDay && !next ? sayDay(start, now, scene.moment.locale) : ''
        const standing = sayStanding({ due, birthdays: born }, scene.moment, oneDay && !next)
        const also = standing.map((one) => ` ${cap(one)}.`).join('')
        if (args.free && events.length === 0) return [day ? `${cap(day)} is free, as far as I know.${also}` : `Nothing is in your calendar then.${also}`]
        if (events.length === 0 && standing.length > 0)
          return [day ? `${cap(day)}: ${standing.map((one, k) => (k === 0 ? one : cap(one))).join('. ')}.` : also.trim()]
        if (events.length === 0)
          return args.what
            ? [`I find no ${args.what} in your calendar.`]
            : [
                day
                  ? `Nothing is in your calendar ${/^(?:today|tomorrow|yesterday)/.test(day) ? day : `on ${day}`}.`
                  : 'Nothing is in your calendar for that time.',
                day ? `${cap(day)} is free.` : 'Nothing, as far as I know.',
              ]
        const said = events
          .slice(0, 8)
          .map(
            (one) =>
              `${toYou(one.title)} ${oneDay && !next ? (one.wholeDay ? 'all day' : `at ${sayTime(at(one.start, scene.moment.zone), scene.moment.locale)}`) : sayEvent({ ...one, whole_day: one.wholeDay }, scene.moment)}`,
          )
        if (args.free) return [`You have ${sayList(said)}.${also}`]
        return [`${day ? `${cap(day)}: ` : ''}${day ? sayList(said) : cap(said.join('; '))}.${also}`]
      },
    },
  }

  const move: Ability<
    {
      ids?: readonly string[] | undefined
      which?: string | undefined
      from: string
      to?: string | undefined
      keepTime?: boolean | undefined
      title?: string | undefined
    },
    Kept
  > = {
    name: 'event.move',
    class: 'reversible',
    about: 'Move an event to another time; it keeps its length.',
    takes: z.object({
      ids: z.array(z.string()).optional(),
      which: z.string().optional(),
      from: z.string(),
      to: z.string().optional(),
      keepTime: z.boolean().optional(),
      title: z.string().max(500).optional().describe('Its name, where it may not be in the calendar yet'),
    }),
    async do(args, moment, label) {
      const found = find(args, moment)
      if (found.length === 0 && args.title)
        return add.do({ title: args.title, from: args.from, ...(args.to ? { to: args.to } : {}), wholeDay: args.keepTime ?? false }, moment, label)
      if (found.length === 0) return { kind: 'not', why: 'I find nothing like that in your calendar.' }
      if (found.length > 1) return unclear(found, moment)
      const one = found[0] as Event
      let from = readInstant(args.from, moment.zone)
      if (!from) return { kind: 'not', why: 'I could not make out the new time.' }
      // "Move it to Friday" keeps the hour.
      if (args.keepTime && !one.whole_day)
        from = from.toPlainDate().toZonedDateTime({ timeZone: moment.zone, plainTime: at(one.start, moment.zone).toPlainTime() })
      const wide = args.to && !args.keepTime ? readInstant(args.to, moment.zone) : null
      const stop = wide && Temporal.ZonedDateTime.compare(wide, from) > 0 ? wide.epochMilliseconds : from.epochMilliseconds + (one.stop - one.start)
      const put: Event = { ...one, start: from.epochMilliseconds, stop, zone: moment.zone }
      const before = await write(room, moment, { event: { put: [put] } })
      return { kind: 'done', result: { row: put, before }, about: [spokenOf('event', put.id, put.title)] }
    },
    undo: async (result, moment) => putBack(room, moment, result.before),
    spoken: {
      intents: ['event_move'],
      handles: { kind: 'event', way: 'change' },
      fill(reading, known, scene) {
        const whens = whensOf(reading, scene)
        const about = aboutWhich(reading, scene, true)
        const ids = about.ids ?? known.ids
        const when = whens.at(-1)
        const one = ids?.length === 1 ? row(ids[0] as string) : undefined
        const by = reading.slots['by'] && reading.slots['direction'] && one ? findDuration(reading.slots['by']) : null
        if (by && one)
          return {
            ...about,
            ...(ids ? { ids } : {}),
            from: iso(at(one.start + by.seconds * (reading.slots['direction'] === 'earlier' ? -1000 : 1000), scene.moment.zone)),
          }
        const relative = when && /\b(later|earlier)\b/i.test(when.text) && when.from && one
        if (relative && when.from) {
          const distance = when.from.epochMilliseconds - nowOf(scene).round({ smallestUnit: 'minute', roundingMode: 'floor' }).epochMilliseconds
          return { ...about, ...(ids ? { ids } : {}), from: iso(at((one as Event).start + distance, scene.moment.zone)) }
        }
        // "Move it to four": of the day that it is on.
        let times = timesOf(reading, scene, when)
        if (
          times.from &&
          one &&
          when?.clock &&
          !/\b(?:today|tomorrow|\w+day|\d(?:st|nd|rd|th)|week|month|january|february|march|april|may|june|july|august|september|october|november|december|in)\b/i.test(
            when.text,
          )
        ) {
          const clock = Temporal.Instant.from(times.from).toZonedDateTimeISO(scene.moment.zone)
          times = { ...times, from: iso(at(one.start, scene.moment.zone).withPlainTime(clock.toPlainTime())) }
        }
        const said = when?.until !== undefined
        return {
          ...about,
          ...(ids ? { ids } : {}),
          // "The meeting has moved to three, put that in": told, not asked, so it may not be in the calendar yet.
          ...(/\b(?:put|add|pop) (?:that|it) (?:in|down)\b/i.test(reading.text) ? titled(titleOf(reading, scene)) : {}),
          ...(times.from ? { from: times.from, ...(times.to && said ? { to: times.to } : {}), keepTime: times.wholeDay === true } : {}),
        }
      },
      needs: [{ slot: 'from', ask: ['To when?', 'What is the new time?'] }],
      tell: ({ row: one }, _args, scene) => [
        `${cap(toYou(one.title))} is now ${sayEvent(one, scene.moment)}.`,
        `Moved: ${toYou(one.title)}, ${sayEvent(one, scene.moment)}.`,
      ],
    },
  }

  const cancel: Ability<{ ids?: readonly string[] | undefined; which?: string | undefined }, { rows: readonly Event[]; before: Before }> = {
    name: 'event.cancel',
    class: 'reversible',
    about: 'Take an event out of the calendar.',
    takes: z.object({ ids: z.array(z.string()).optional(), which: z.string().optional() }),
    async do(args, moment) {
      const found = find(args, moment)
      if (found.length === 0) return { kind: 'not', why: 'I find nothing like that in your calendar.' }
      if (found.length > 1) return unclear(found, moment)
      return { kind: 'done', result: { rows: found, before: await write(room, moment, { event: { gone: found.map((one) => one.id) } }) } }
    },
    undo: async (result, moment) => putBack(room, moment, result.before),
    spoken: {
      intents: ['event_cancel'],
      handles: { kind: 'event', way: 'cancel' },
      fill: (reading, _known, scene) => aboutWhich(reading, scene, false),
      needs: [],
      tell: ({ rows }, _args, scene) => rows.map((one) => `${cap(toYou(one.title))}, ${sayEvent(one, scene.moment)}: taken out.`) as [string],
    },
  }
  return [add, list, move, cancel] as Ability[]
}

const titled = (title: string | undefined): { title?: string } => (title ? { title } : {})
const cap = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
