import { z } from 'zod'
import { findDuration } from '../language/duration.ts'
import { sayEvery, sayLength, sayList, sayTime, sayWhen } from '../language/say-when.ts'
import type { Ability, Done, Scene } from '../words/ability.ts'
import { localTime } from '../words/moment.ts'
import type { Moment } from '../words/moment.ts'
import type { Reading } from '../words/reading.ts'
import type { When } from '../words/when.ts'
import { civilOf } from './due.ts'
import { matching, nowOf, request, saysAll, toYou, whensOf, withoutTimes, withNames } from './heard.ts'
import type { Due } from './ops.ts'
import { countedBack, countedFromLast, reminderAfter, timeOfThing, timesAfter } from './remind-after.ts'
import { focused, labelled, putBack, spokenOf, write } from './room.ts'
import type { Before, Room } from './room.ts'
import { settleCorrection, settleTime } from './settle-time.ts'

/** Reminders and wake-ups: the same thing told in different words, so one file makes both sets of abilities. */

type Kind = 'reminder' | 'alarm'
type SetIn = { what?: string | undefined; at: string; every?: string | undefined; guessed?: boolean | undefined; doing?: boolean | undefined }
type SetOut = { row: Due; before: Before; guessed: boolean }
type WhichIn = { which?: string | undefined; ids?: readonly string[] | undefined }

const setIn = z.object({
  what: z.string().min(1).max(2000).optional().describe('What to be reminded of, as the person would say it to themselves'),
  at: z.string().describe('When: an ISO 8601 date and time with an offset'),
  every: z.string().max(300).optional().describe('An RFC 5545 RRULE when it recurs'),
  guessed: z.boolean().optional().describe('The hour was not said'),
  doing: z.boolean().optional().describe('`what` begins with a verb: "call mum"; not so for "the dentist"'),
})

/** Waiting ones, soonest first. */
export const waitingDue = (room: Pick<Room, 'vault'>, kind: Due['kind']): Due[] =>
  room.vault.all<Due>(`select * from due where kind = ? and state = 'waiting' order by at, id`, kind)

const zoned = (one: Pick<Due, 'at'>, zone: string): Temporal.ZonedDateTime => Temporal.Instant.fromEpochMilliseconds(one.at).toZonedDateTimeISO(zone)

/** An instant as somebody wrote it: with an offset or Z, or a civil time in the person's zone. */
export function readInstant(text: string, zone: string): Temporal.ZonedDateTime | null {
  try {
    return Temporal.Instant.from(text.replace(/\[.*\]$/, '')).toZonedDateTimeISO(zone)
  } catch {
    try {
      return Temporal.PlainDateTime.from(text).toZonedDateTime(zone)
    } catch {
      return null
    }
  }
}

/** "every Tuesday at nine", "tomorrow at 9:30". */
export function sayDue(one: Pick<Due, 'at' | 'rule'>, moment: Moment): string {
  const at = zoned(one, moment.zone)
  if (!one.rule) return sayWhen(at, localTime(moment), moment.locale)
  const every = sayEvery(one.rule, moment.locale)
  return /FREQ=(HOURLY|MINUTELY|SECONDLY)/.test(one.rule) ? every : `${every} at ${sayTime(at, moment.locale)}`
}

const command: Readonly<Record<Kind, RegExp>> = {
  reminder:
    /^(?:(?:re)?set (?:me )?(?:up )?(?:a |an |another )?|make (?:me )?(?:a |an )?|create (?:a |an )?|add (?:a |an )?|give me (?:a |an )?|put in (?:a )?|schedule (?:a |an )?|(?:a|new) )?(?:(?:recurring |daily |weekly )?remind(?:er|ers)?|remind me|nudge me|ping me|tell me|poke me|alert me|let me know|notify me|remember)\b(?:\s+me)?(?:\s+again)?\s*(?:,|:|-)?\s*(?:(?:to|that|about|for|of|when it's|when it is|it's time to|saying|called)\b\s*)?/i,
  alarm:
    /^(?:(?:set|make|create|add|give me|put|schedule|turn on)\s+(?:me\s+)?(?:up\s+)?(?:an?|my|the|another)?\s*)?(?:(?:recurring |daily |weekly )?(?:wake[\s-]?up )?(?:alarms?|wake[\s-]?up(?: call)?)|wake me(?: up)?|get me up)\b\s*(?:,|:|-)?\s*(?:(?:to|for|that|called|named|saying|so that|so)\b\s*)?/i,
}

/** What happens in the evening when a bare hour is said with it. */
export const eveningWords =
  /\b(?:dinner|supper|drinks?|party|concert|gig|film|movie|cinema|theatre|theater|opera|play|pub|bar|date night|sunset|bedtime|tonight|evening)\b/i

/** What a reminder is for, from the words of the request. */
function whatOf(reading: Reading, scene: Scene, kind: Kind): string | undefined {
  const asked = kind === 'reminder' ? reminderAfter(reading.text) : undefined
  if (asked) return withNames(asked.what, scene)
  const whens = ownTimes(reading, scene)
  const bare = request(withoutTimes(reading.text, whens))
  const said = bare.replace(command[kind], '')
  const commanded = said !== bare
  let what = said
    .replace(/^(?:to|that|about|for|of)\s+/i, '')
    .replace(/^(?:and|again|me)\b\s*/i, '')
    .trim()
  if (kind === 'alarm') what = what.replace(/^(?:up|me|alarm)$/i, '').trim()
  if (commanded) return /^(?:it|that|this|them|again|one)?$/i.test(what) ? undefined : withNames(what, scene)
  const slot = reading.slots['what'] ?? reading.slots['title']
  if (slot) return withoutTimes(slot, whensOf({ ...reading, text: slot, whens: [] }, scene)) || undefined
  return undefined
}

/** "Remind me on Monday that the class is at seven": the seven is part of what is said, not of when. */
function ownTimes(reading: Reading, scene: Scene): readonly When[] {
  const whens = whensOf(reading, scene)
  const that = /\bthat\b/i.exec(reading.text)?.index ?? Infinity
  return whens.some((when) => when.start < that) ? whens.filter((when) => when.start < that) : whens
}

function timeOf(reading: Reading, scene: Scene, kind: Kind, before?: string): { at: string; every?: string; guessed: boolean } | undefined {
  const now = nowOf(scene)
  const asked = kind === 'reminder' ? reminderAfter(reading.text) : undefined
  if (asked) {
    const thing = timeOfThing(whensOf(reading, scene), asked)
    const back = countedBack(asked, thing ? settleTime(thing, now, eveningWords.test(reading.text) ? 'evening' : 'none')?.at : undefined)
    if (back) return { at: back.at.toString({ timeZoneName: 'never' }), guessed: back.guessed }
    const said = timesAfter(whensOf(reading, scene), asked)
    if (said.length === 0) return undefined
    const settled = settleTime(said[0] as When, now, 'none')
    return settled ? { at: settled.at.toString({ timeZoneName: 'never' }), guessed: settled.guessed } : undefined
  }
  for (const when of ownTimes(reading, scene)) {
    const known = before ? readInstant(before, scene.moment.zone) : null
    const settled = known
      ? settleCorrection(when, { now, before: known, waking: kind === 'alarm' })
      : settleTime(when, now, kind === 'alarm' ? 'waking' : eveningWords.test(reading.text) ? 'evening' : 'none')
    const every = when.every?.replace(/;BYHOUR=\d+(?=;|$)/, '').replace(/;BYMINUTE=\d+(?=;|$)/, '')
    if (settled)
      return { at: settled.at.toString({ timeZoneName: 'never' }), guessed: settled.guessed && kind === 'reminder', ...(every === undefined ? {} : { every }) }
  }
  return undefined
}

const put = async (room: Room, kind: Kind, args: SetIn, moment: Moment, label: Parameters<Ability['do']>[2]): Promise<Done<SetOut>> => {
  const at = readInstant(args.at, moment.zone)
  if (!at) return { kind: 'not', why: 'I could not make out that time.' }
  if (!args.every && Temporal.Instant.compare(at.toInstant(), moment.now) <= 0)
    return { kind: 'not', why: `${sayWhen(at, localTime(moment), moment.locale).replace(/^./, (c) => c.toUpperCase())} is past already. When should it be?` }
  const row: Due = {
    id: room.chance.id(moment.now),
    kind,
    what: args.what ?? '',
    at: at.epochMilliseconds,
    civil: civilOf(at),
    zone: moment.zone,
    floats: args.every || kind === 'alarm' ? 1 : 0,
    rule: args.every ?? null,
    anchor: civilOf(at),
    seconds: null,
    state: 'waiting',
    fired: null,
    made: moment.now.epochMilliseconds,
    ...labelled(label),
  }
  const before = await write(room, moment, { due: { put: [row] } })
  return { kind: 'done', result: { row, before, guessed: args.guessed ?? false }, about: [spokenOf('reminder', row.id, row.what || 'the alarm')] }
}

/** The waiting ones that a phrase, a time, or "it" means. */
function which(room: Room, kind: Kind, args: WhichIn): Due[] {
  const all = waitingDue(room, kind)
  if (args.ids?.length) return room.vault.all<Due>(`select * from due where id in (${args.ids.map(() => '?').join(',')}) order by at, id`, ...args.ids)
  if (args.which === undefined) return all
  return saysAll(args.which) && matching(args.which, all, (one) => one.what).length !== 1 ? all : matching(args.which, all, (one) => one.what)
}

const unclear = (slot: string, found: readonly Due[], moment: Moment, noun: string): Done<never> => ({
  kind: 'unclear',
  slot,
  question: `Which ${noun}?`,
  options: found.slice(0, 6).map((one) => (one.what ? `${one.what}, ${sayDue(one, moment)}` : sayDue(one, moment))),
})

/** Which one a request is about: by its words, by its time, or the one spoken of last. */
function aboutWhich(room: Room, kind: Kind, reading: Reading, scene: Scene): { which?: string; ids?: string[] } {
  const all = waitingDue(room, kind)
  const said = request(reading.text)
  const whens = whensOf(reading, scene)
  const offered = all.find(
    (one) => reading.text.includes(`${one.what}, ${sayDue(one, scene.moment)}`) || (one.what && reading.text.trim().toLowerCase() === one.what.toLowerCase()),
  )
  if (offered) return { ids: [offered.id] }
  if (saysAll(said) || reading.slots['all']) return { which: 'all' }
  const byWord = matching(
    withoutTimes(said, whens).replace(/^(?:cancel|delete|remove|change|move|forget|drop|stop|turn off|reschedule|postpone|push|snooze|edit|update)\b/i, ''),
    all,
    (one) => one.what,
  )
  if (byWord.length === 1) return { ids: [(byWord[0] as Due).id] }
  const pool = byWord.length > 1 ? byWord : all
  const byTime = pool.filter((one) => whens.some((when) => inside(one, when, scene)))
  if (byTime.length === 1) return { ids: [(byTime[0] as Due).id] }
  const hour = /\b(\d\d?)(?::(\d\d))?\b/.exec(said)
  const byHour = hour
    ? pool.filter((one) => {
        const at = zoned(one, scene.moment.zone)
        return at.hour % 12 === Number(hour[1]) % 12 && at.minute === Number(hour[2] ?? 0)
      })
    : []
  if (byHour.length === 1) return { ids: [(byHour[0] as Due).id] }
  if (byWord.length > 1) return { ids: byWord.map((one) => one.id) }
  if (byTime.length > 1) return { ids: byTime.map((one) => one.id) }
  if (/\b(it|that|this|that one|this one|the last one|last)\b/i.test(said)) {
    const id = focused(scene.focus, 'reminder')
    if (id && room.vault.get(`select id from due where id = ? and state = 'waiting'`, id)) return { ids: [id] }
  }
  if (/\bnext\b/i.test(said) && all[0]) return { ids: [all[0].id] }
  const words = withoutTimes(said, whens)
  return /\b(about|to|for)\s+\S/.test(words) ? { which: words } : {}
}

const inside = (one: Due, when: { from: Temporal.ZonedDateTime | null; to: Temporal.ZonedDateTime | null }, scene: Scene): boolean => {
  const at = zoned(one, scene.moment.zone)
  const twelve = at.add({ hours: 12 })
  const fits = (t: Temporal.ZonedDateTime): boolean =>
    (!when.from || Temporal.ZonedDateTime.compare(t, when.from) >= 0) && (!when.to || Temporal.ZonedDateTime.compare(t, when.to) < 0)
  return fits(at) || (at.hour >= 12 && fits(at.subtract({ hours: 12 }))) || (at.hour < 12 && fits(twelve) && when.from?.hour === twelve.hour)
}

const names: Readonly<Record<Kind, { noun: string; set: readonly string[]; query: readonly string[]; change: readonly string[]; cancel: readonly string[] }>> =
  {
    reminder: { noun: 'reminder', set: ['reminder_set'], query: ['reminder_query'], change: ['reminder_change'], cancel: ['reminder_cancel'] },
    alarm: { noun: 'wake-up', set: ['alarm_set'], query: ['alarm_query'], change: [], cancel: ['alarm_cancel'] },
  }

export function dueAbilities(room: Room, kind: Kind): Ability[] {
  const own = names[kind]
  const set: Ability<SetIn, SetOut> = {
    name: `${kind}.set`,
    class: 'reversible',
    about: kind === 'reminder' ? 'Remind the person of something at a time, once or again and again.' : 'Wake the person at a time, once or again and again.',
    takes: setIn,
    do: (args, moment, label) => put(room, kind, args, moment, label),
    undo: async (result, moment) => putBack(room, moment, result.before),
    spoken: {
      intents: own.set,
      fill(reading, known, scene) {
        const last = kind === 'reminder' ? countedFromLast(reading.text) : undefined
        const id = last && focused(scene.focus, 'event')
        const start = id ? room.vault.get<{ start: number; title: string }>('select start, title from event where id = ?', id) : undefined
        const back = last && start ? countedBack({ what: '', start: 0, tail: last.back }, zoned({ at: start.start }, scene.moment.zone)) : undefined
        if (last && start && back)
          return { what: last.what ?? start.title, doing: last.what !== undefined, at: back.at.toString({ timeZoneName: 'never' }), guessed: back.guessed }
        const time = timeOf(reading, scene, kind, known.at)
        const what = whatOf(reading, scene, kind)
        return { ...(what === undefined ? {} : { what, ...(kind === 'reminder' ? deed(reading.text, what) : {}) }), ...time }
      },
      needs:
        kind === 'reminder'
          ? [
              { slot: 'what', ask: ['What should I remind you of?', 'Remind you of what?'] },
              { slot: 'at', ask: ['When?', 'And when should I say it?', 'For when?'] },
            ]
          : [{ slot: 'at', ask: ['For what time?', 'When do you want to be up?'] }],
      tell({ row, guessed }, args, scene) {
        const when = sayDue(row, scene.moment)
        const ahead = row.at - scene.moment.now.epochMilliseconds
        const soon = ahead < 5_400_000 && !row.rule ? ` That is in ${sayLength(Math.round(ahead / 60_000) * 60)}.` : ''
        const hint = guessed ? ' Say another hour if that one is wrong.' : ''
        if (kind === 'alarm') return [`I will wake you ${when}.${soon}`, `Set for ${when.replace(/^on /, '')}.${soon}`, `You will hear from me ${when}.${soon}`]
        const what = toYou(row.what)
        if (
          args.doing === false ||
          /^(?:that|you|your|the|a|an|it|there)\b/i.test(what) ||
          !/^[a-z]+\b/.test(what) ||
          (args.doing === undefined && reminderNoun(what))
        )
          return [`${cap(what)}: I will remind you ${when}.${hint}`, `I will remind you ${when}: ${what}.${hint}`]
        return [`I will remind you ${when} to ${what}.${hint}`, `${cap(when)} I will remind you to ${what}.${hint}`]
      },
    },
  }

  const list: Ability<{ from?: string | undefined; to?: string | undefined; kind?: string | undefined }, { rows: readonly Due[] }> = {
    name: `${kind}.list`,
    class: 'read',
    about: kind === 'reminder' ? 'Which reminders are set.' : 'Which wake-ups are set.',
    takes: z.object({ from: z.string().optional(), to: z.string().optional(), kind: z.string().optional() }),
    async do(args, moment) {
      const from = args.from ? readInstant(args.from, moment.zone)?.epochMilliseconds : undefined
      const to = args.to ? readInstant(args.to, moment.zone)?.epochMilliseconds : undefined
      const rows = waitingDue(room, kind).filter((one) => (from === undefined || one.at >= from) && (to === undefined || one.at < to))
      return { kind: 'done', result: { rows }, about: rows.slice(0, 3).map((one) => spokenOf('reminder', one.id, one.what)) }
    },
    spoken: {
      intents: own.query,
      fill(reading, _known, scene) {
        const when = whensOf(reading, scene)[0]
        return when
          ? {
              ...(when.from ? { from: when.from.toString({ timeZoneName: 'never' }) } : {}),
              ...(when.to ? { to: when.to.toString({ timeZoneName: 'never' }) } : {}),
            }
          : {}
      },
      needs: [],
      tell({ rows }, args, scene) {
        if (rows.length === 0)
          return (args.from ?? args.to)
            ? [`No ${own.noun} then.`, `Nothing set for that time.`]
            : [`No ${own.noun} is set.`, `There is no ${own.noun} waiting.`]
        const said = rows.slice(0, 8).map((one) => (one.what ? `${sayDue(one, scene.moment)}, ${toYou(one.what)}` : sayDue(one, scene.moment)))
        const more = rows.length > 8 ? `; and ${rows.length - 8} more` : ''
        return [rows.length === 1 ? `One: ${said[0]}.` : `${cap(String(rows.length))} ${own.noun}s: ${said.join('; ')}${more}.`]
      },
    },
  }

  const change: Ability<WhichIn & { at: string; every?: string | undefined; what?: string | undefined }, { row: Due; before: Before }> = {
    name: `${kind}.change`,
    class: 'reversible',
    about: kind === 'reminder' ? 'Move a reminder to another time, or have one again that has just rung.' : 'Move a wake-up to another time.',
    takes: z.object({
      which: z.string().optional(),
      ids: z.array(z.string()).optional(),
      at: z.string(),
      every: z.string().optional(),
      what: z.string().optional(),
    }),
    async do(args, moment) {
      const found = which(room, kind, args)
      const one = found.length === 1 ? (found[0] as Due) : undefined
      if (found.length === 0) return { kind: 'not', why: `I find no ${own.noun} like that.` }
      if (!one) return unclear('which', found, moment, own.noun)
      const at = readInstant(args.at, moment.zone)
      if (!at || Temporal.Instant.compare(at.toInstant(), moment.now) <= 0) return { kind: 'not', why: 'That time is past already.' }
      const row: Due = {
        ...one,
        at: at.epochMilliseconds,
        civil: civilOf(at),
        zone: moment.zone,
        anchor: civilOf(at),
        state: 'waiting',
        rule: args.every ?? one.rule,
        ...(one.state === 'fired' ? { fired: null } : {}),
      }
      const before = await write(room, moment, { due: { put: [row] } })
      return { kind: 'done', result: { row, before }, about: [spokenOf('reminder', row.id, row.what)] }
    },
    undo: async (result, moment) => putBack(room, moment, result.before),
    spoken: {
      intents: own.change,
      ...(kind === 'reminder' ? { handles: { kind: 'reminder' as const, way: 'change' as const } } : {}),
      fill(reading, known, scene) {
        const time = timeOf(reading, scene, kind)
        const about = aboutWhich(room, kind, reading, scene)
        const ids = about.ids ?? known.ids ?? justRang(room, reading, scene)
        const moved = shifted(room, reading, scene, ids?.[0])
        return {
          ...about,
          ...(ids ? { ids } : {}),
          ...(moved ? { at: moved } : time ? { at: time.at, ...(time.every === undefined ? {} : { every: time.every }) } : {}),
        }
      },
      needs: [{ slot: 'at', ask: ['To when?', 'What time instead?'] }],
      tell: ({ row }, _args, scene) => {
        const what = row.what ? `“${toYou(row.what)}”` : `The ${own.noun}`
        return [`${what} is now ${sayDue(row, scene.moment)}.`, `Moved: ${sayDue(row, scene.moment)}.`]
      },
    },
  }

  const cancel: Ability<WhichIn, { rows: readonly Due[]; before: Before }> = {
    name: `${kind}.cancel`,
    class: 'reversible',
    about: kind === 'reminder' ? 'Cancel one reminder or all of them.' : 'Cancel one wake-up or all of them.',
    takes: z.object({ which: z.string().optional(), ids: z.array(z.string()).optional() }),
    async do(args, moment) {
      const found = which(room, kind, args)
      if (found.length === 0)
        return { kind: 'not', why: waitingDue(room, kind).length === 0 ? `There is no ${own.noun} to cancel.` : `I find no ${own.noun} like that.` }
      if (found.length > 1 && !(args.which !== undefined && saysAll(args.which))) return unclear('which', found, moment, own.noun)
      const before = await write(room, moment, { due: { put: found.map((one) => ({ ...one, state: 'cancelled' as const })) } })
      return { kind: 'done', result: { rows: found, before } }
    },
    undo: async (result, moment) => putBack(room, moment, result.before),
    spoken: {
      intents: own.cancel,
      ...(kind === 'reminder' ? { handles: { kind: 'reminder' as const, way: 'cancel' as const } } : {}),
      fill: (reading, _known, scene) => aboutWhich(room, kind, reading, scene),
      needs: [],
      tell({ rows }, _args, scene) {
        if (rows.length > 1)
          return [`All ${rows.length} ${own.noun}s are cancelled.`, `Cancelled: ${sayList(rows.map((one) => toYou(one.what) || sayDue(one, scene.moment)))}.`]
        const one = rows[0] as Due
        const which = one.what ? `“${toYou(one.what)}”, ${sayDue(one, scene.moment)}` : `the ${own.noun} ${sayDue(one, scene.moment)}`
        return [`Cancelled: ${which}.`, one.what ? `${cap(which)}, is off.` : `${cap(which)} is off.`]
      },
    },
  }
  return [set, list, change, cancel] as Ability[]
}

/** The reminder that rang last, for "in ten minutes again" and "snooze". */
function justRang(room: Room, reading: Reading, scene: Scene): string[] | undefined {
  if (!/\b(again|snooze|later|it|that|this)\b/i.test(reading.text)) return undefined
  const recent = room.vault.get<{ due: string }>(
    'select due from fired where taken > ? order by taken desc limit 1',
    scene.moment.now.epochMilliseconds - 2 * 3_600_000,
  )
  return recent ? [recent.due] : undefined
}

/** "An hour later", "half an hour earlier": from where the thing stands. */
function shifted(room: Room, reading: Reading, scene: Scene, id: string | undefined): string | undefined {
  const one = id === undefined ? undefined : room.vault.get<Due>('select * from due where id = ?', id)
  if (!one || one.state !== 'waiting') return undefined
  const by = reading.slots['by'] && reading.slots['direction'] ? findDuration(reading.slots['by']) : null
  if (by)
    return Temporal.Instant.fromEpochMilliseconds(one.at + by.seconds * (reading.slots['direction'] === 'earlier' ? -1000 : 1000))
      .toZonedDateTimeISO(scene.moment.zone)
      .toString({ timeZoneName: 'never' })
  const when = whensOf(reading, scene).find((found) => /\b(later|earlier)\b/i.test(found.text) && found.from)
  if (!when?.from) return undefined
  const distance = when.from.epochMilliseconds - nowOf(scene).round({ smallestUnit: 'minute', roundingMode: 'floor' }).epochMilliseconds
  return Temporal.Instant.fromEpochMilliseconds(one.at + distance)
    .toZonedDateTimeISO(scene.moment.zone)
    .toString({ timeZoneName: 'never' })
}

const deed = (text: string, what: string): { doing?: boolean } => {
  const doing = isDeed(text, what)
  return doing === undefined ? {} : { doing }
}

/** "remind me to call mum", "don't let me forget to": a deed; "remind me about the dentist": none. Undefined where the words leave it open. */
function isDeed(text: string, what: string): boolean | undefined {
  const start = text.toLowerCase().indexOf(what.toLowerCase())
  const before = start < 0 ? text : text.slice(0, start)
  if (/\bto\s+$/i.test(before)) return true
  return /\b(?:about|of|that)\s+$/i.test(before) ? false : /\bto\b/i.test(before) ? true : undefined
}

/** "dentist", "mum's birthday": a thing rather than something to do. One word, or a genitive. */
const reminderNoun = (what: string): boolean =>
  /^\S+$/.test(what) || /^\S+'s\b/.test(what) || /^(?:dentist|doctor|meeting|appointment|interview|birthday|lunch|dinner|breakfast|rent|bill|gym)\b/i.test(what)
const cap = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
