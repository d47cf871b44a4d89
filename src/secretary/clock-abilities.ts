import { z } from 'zod'
import { sayDate, sayDay, sayList, sayTime, sayWeekday } from '../language/say-when.ts'
import { ordinal } from '../language/number.ts'
import type { Ability, Done } from '../words/ability.ts'
import { localTime } from '../words/moment.ts'
import type { Moment } from '../words/moment.ts'
import type { Reading } from '../words/reading.ts'
import { nowOf, whensOf } from './heard.ts'
import { atlas } from './places.ts'
import type { Atlas, Place } from './places.ts'
import { readInstant } from './reminder.ts'

/** What time and what day it is, here and anywhere, and how long until. */

type At = { readonly time: string; readonly zone: string; readonly place?: string }
const iso = (t: Temporal.ZonedDateTime): string => t.toString({ timeZoneName: 'never' })
const cap = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "an hour ahead of you", "five and a half hours behind you". */
function distance(minutes: number, whom: string): string {
  if (minutes === 0) return `at the same time as ${whom}`
  const size = Math.abs(minutes)
  const [h, m] = [Math.floor(size / 60), size % 60]
  const hours = h === 0 ? '' : h === 1 && m === 0 ? 'an hour' : m === 30 ? `${h === 1 ? 'one' : h} and a half hours` : `${h} hour${h === 1 ? '' : 's'}`
  const rest = m === 0 || (m === 30 && h > 0) ? '' : m === 30 ? 'half an hour' : `${m} minutes`
  return `${[hours, rest].filter(Boolean).join(' and ')} ${minutes > 0 ? 'ahead of' : 'behind'} ${whom}`
}
const offset = (zone: string, now: Temporal.Instant): number => now.toZonedDateTimeISO(zone).offsetNanoseconds / 6e10

export function clockAbilities(): Ability[] {
  // Made when the first question about a place comes, because most days pass without one.
  let made: Atlas | undefined
  const places = (): Atlas => (made ??= atlas())
  const resolve = (name: string): Done<never> | Place => {
    const found = places().find(name)
    if (found.length === 0) return { kind: 'not', why: `I do not know where ${name} is. Name a larger city near it, or the country.` }
    if (found.length > 1)
      return { kind: 'unclear', slot: 'place', question: 'There is more than one time there. Which place?', options: found.map((one) => one.name) }
    return found[0] as Place
  }
  /** The choices of an ambiguous name are names themselves ("Portland in Maine"). */
  const pick = (name: string): Done<never> | Place => {
    for (const one of [
      'us',
      'canada',
      'australia',
      'russia',
      'brazil',
      'mexico',
      'indonesia',
      'kazakhstan',
      'mongolia',
      'congo',
      'georgia',
      'birmingham',
      'portland',
      'cambridge',
      'washington',
    ]) {
      const found = places()
        .find(one)
        .find((place) => place.name.toLowerCase() === name.toLowerCase())
      if (found) return found
    }
    return resolve(name)
  }
  const placesIn = (reading: Reading): string[] => {
    const named = places()
      .inText(reading.text)
      .map((one) => one.name)
    if (named.length > 0) return named
    const said =
      reading.slots['place'] ??
      reading.slots['zone'] ??
      reading.places[0] ??
      /\b(?:time|o'clock|late|clock)\b.*\b(?:in|at)\s+([\p{Lu}][\p{L}' -]+?)(?:\s+(?:right now|now|at the moment))?[?.!]*$/u.exec(reading.text)?.[1]
    return said ? [said] : []
  }

  const time: Ability<{ place?: string | undefined; also?: string[] | undefined }, At & { others: At[] }> = {
    name: 'clock.time',
    class: 'read',
    about: 'What time it is, here or anywhere on earth.',
    takes: z.object({ place: z.string().max(200).optional(), also: z.array(z.string().max(200)).max(8).optional() }),
    async do(args, moment) {
      if (!args.place) return { kind: 'done', result: { time: iso(localTime(moment)), zone: moment.zone, others: [] } }
      const place = pick(args.place)
      if ('kind' in place) return place
      // Of further places those that are known are told; the first one is what was asked.
      const others = (args.also ?? []).flatMap((name) => {
        const other = pick(name)
        return 'kind' in other ? [] : [{ time: iso(moment.now.toZonedDateTimeISO(other.zone)), zone: other.zone, place: other.name }]
      })
      return {
        kind: 'done',
        result: { time: iso(moment.now.toZonedDateTimeISO(place.zone)), zone: place.zone, place: place.name, others },
        about: [{ kind: 'place', text: place.name }],
      }
    },
    spoken: {
      intents: ['clock_time'],
      fill(reading, _known, scene) {
        const [first, ...also] = placesIn(reading)
        const named = first ?? (/\bthere\b/i.test(reading.text) ? scene.focus.find((one) => one.kind === 'place')?.text : undefined)
        return named ? { place: named, ...(also.length > 0 ? { also } : {}) } : {}
      },
      needs: [],
      tell(result, _args, scene) {
        const there = Temporal.Instant.from(result.time).toZonedDateTimeISO(result.zone)
        const said = clockNow(there, scene.moment)
        if (!result.place) return [`It is ${said}.`, `${cap(said)}.`]
        const here = nowOf(scene)
        const day = there.toPlainDate().equals(here.toPlainDate())
          ? ''
          : `, ${Temporal.PlainDate.compare(there.toPlainDate(), here.toPlainDate()) > 0 ? 'tomorrow' : 'yesterday'} already`.replace(
              'yesterday already',
              'still yesterday',
            )
        const name = result.place
        const more = result.others.map(
          (other) => `${clockNow(Temporal.Instant.from(other.time).toZonedDateTimeISO(other.zone), scene.moment)} in ${other.place}`,
        )
        if (more.length > 0) return [`It is ${sayList([`${said} in ${name}`, ...more])}.`]
        return [`It is ${said} in ${name}${day}.`, `In ${name} it is ${said}${day}.`]
      },
    },
  }

  const date: Ability<{ at?: string | undefined; grain?: string | undefined; ask?: string | undefined }, { at: string; ask: string; words: boolean }> = {
    name: 'clock.date',
    class: 'read',
    about: 'What date or day of the week it is, now or at a time that was named.',
    takes: z.object({ at: z.string().optional(), grain: z.string().optional(), ask: z.enum(['date', 'weekday', 'week', 'year', 'month']).optional() }),
    async do(args, moment) {
      const at = args.at ? readInstant(args.at, moment.zone) : localTime(moment)
      if (!at) return { kind: 'not', why: 'I could not make out which day you mean.' }
      return { kind: 'done', result: { at: iso(at), ask: args.ask ?? 'date', words: args.at !== undefined } }
    },
    spoken: {
      intents: ['clock_date'],
      fill(reading, _known, scene) {
        const text = reading.text.toLowerCase()
        const nth = /\bthe \d{1,2}(?:st|nd|rd|th)\b/.exec(text)?.[0]
        const when =
          whensOf(reading, scene).find((one) => one.from && !/^(?:now|right now|today)$/i.test(one.text)) ??
          (nth ? whensOf({ ...reading, text: `on ${nth}`, whens: [] }, scene).find((one) => one.from) : undefined)
        const ask = /\b(?:week number|which week|what week|calendar week)\b/.test(text)
          ? 'week'
          : /\b(?:what|which) year\b/.test(text)
            ? 'year'
            : /\b(?:what|which) month\b/.test(text)
              ? 'month'
              : /\b(?:what|which) (?:day|weekday)\b(?! of the month)|\bday of the week\b/.test(text)
                ? 'weekday'
                : 'date'
        return { ask, ...(when?.from ? { at: iso(when.from) } : {}) }
      },
      needs: [],
      tell({ at, ask, words }, _args, scene) {
        const there = Temporal.Instant.from(at).toZonedDateTimeISO(scene.moment.zone)
        const locale = scene.moment.locale
        const date = sayDate(there, locale, there.year !== nowOf(scene).year)
        if (ask === 'week') return [`Week ${there.weekOfYear}.`, `It is week ${there.weekOfYear} of ${there.yearOfWeek}.`]
        if (ask === 'year') return [`${there.year}.`]
        if (ask === 'month')
          return [
            `${['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][there.month - 1]}.`,
          ]
        if (!words)
          return ask === 'weekday'
            ? [`${sayWeekday(there)}, ${date}.`, `It is ${sayWeekday(there)}.`]
            : [`${sayWeekday(there)}, ${date}.`, `It is ${sayWeekday(there)}, the ${ordinal(there.day)} of ${date.replace(/[\d ,]+/g, '')}.`]
        return [`That is ${sayWeekday(there)}, ${date}.`, `${sayWeekday(there)}, ${date}.`]
      },
    },
  }

  const zone: Ability<{ place: string; other?: string | undefined; at?: string | undefined }, { place: Place; other?: Place; at?: string }> = {
    name: 'clock.zone',
    class: 'read',
    about: 'The time zone of a place, how far two places lie apart, or a time in one place as the clock shows it in another.',
    takes: z.object({
      place: z.string().min(1).max(200),
      other: z.string().max(200).optional(),
      at: z.string().optional().describe('A clock time at `other` (or at home), as HH:MM or as a date and time without an offset'),
    }),
    async do(args, moment) {
      const place = pick(args.place)
      if ('kind' in place) return place
      const other = args.other ? pick(args.other) : undefined
      if (other && 'kind' in other) return other.kind === 'unclear' ? { ...other, slot: 'other' } : other
      const from = other?.zone ?? moment.zone
      let at: string | undefined
      if (args.at) {
        const today = moment.now.toZonedDateTimeISO(from).toPlainDate()
        const plain = /^\d\d?:\d\d$/.test(args.at)
          ? today.toPlainDateTime(Temporal.PlainTime.from(args.at.padStart(5, '0')))
          : Temporal.PlainDateTime.from(args.at.replace(/(?:Z|[+-]\d\d:?\d\d)(?:\[.*\])?$/, ''))
        at = iso(plain.toZonedDateTime(from).withTimeZone(place.zone))
      }
      return { kind: 'done', result: { place, ...(other ? { other } : {}), ...(at ? { at } : {}) }, about: [{ kind: 'place', text: place.name }] }
    },
    spoken: {
      intents: ['clock_zone'],
      fill(reading, _known, scene) {
        const named = placesIn(reading)
        const when = whensOf(reading, scene).find((one) => one.clock && one.from)
        const plain = when?.from?.toPlainDateTime().toString({ smallestUnit: 'minute' })
        // Without a day it is today's time over there.
        const at =
          plain && when && /\b(?:to|tomorrow|\w+day|in|ago|\w+ber|january|february|march|april|may|june|july|august)\b/i.test(when.text)
            ? plain
            : plain?.slice(11)
        if (named.length === 0) return {}
        // "When it is nine in London, what is it in Tokyo": the place that is asked for comes last, the clock time belongs to the other.
        const asked = at && named.length > 1 ? (named.at(-1) as string) : (named[0] as string)
        const other = named.find((one) => one !== asked)
        return { place: asked, ...(other ? { other } : {}), ...(at ? { at } : {}) }
      },
      needs: [{ slot: 'place', ask: ['Which place?', 'For which city?'] }],
      tell({ place, other, at }, _args, scene) {
        const { locale, now } = scene.moment
        const there = other?.name ?? 'you'
        if (at) {
          const time = Temporal.Instant.from(at).toZonedDateTimeISO(place.zone)
          return [`Then it is ${sayTime(time, locale)} in ${place.name}, ${sayDay(time.toPlainDate(), nowOf(scene), locale, true)}.`]
        }
        const apart = offset(place.zone, now) - offset(other?.zone ?? scene.moment.zone, now)
        const utc = offset(place.zone, now)
        const name =
          utc === 0 ? 'UTC' : `UTC${utc > 0 ? '+' : '−'}${Math.floor(Math.abs(utc) / 60)}${utc % 60 ? `:${String(Math.abs(utc) % 60).padStart(2, '0')}` : ''}`
        if (other) return [`${place.name} is ${distance(apart, there)}.`]
        return [`${place.name} is on ${name} now, ${distance(apart, 'you')}.`, `${name}: ${distance(apart, 'you')}.`]
      },
    },
  }

  const until: Ability<
    { at: string; what?: string | undefined; unit?: string | undefined; clock?: boolean | undefined },
    { at: string; what: string; unit?: string; clock: boolean }
  > = {
    name: 'clock.until',
    class: 'read',
    about: 'How long it is until a time, or since one.',
    takes: z.object({
      at: z.string(),
      what: z.string().optional(),
      unit: z.enum(['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years']).optional(),
      clock: z.boolean().optional(),
    }),
    async do(args, moment) {
      const at = readInstant(args.at, moment.zone)
      if (!at) return { kind: 'not', why: 'I could not make out that time.' }
      return { kind: 'done', result: { at: iso(at), what: args.what ?? '', clock: args.clock ?? false, ...(args.unit ? { unit: args.unit } : {}) } }
    },
    spoken: {
      intents: ['clock_until'],
      fill(reading, _known, scene) {
        // "How long until": the words before the time belong to the question.
        const when = whensOf(reading, scene).find((one) => one.from ?? one.to)
        const unit = /\bhow many (second|minute|hour|day|week|month|year)s\b/i.exec(reading.text)?.[1]
        if (!when) return {}
        const at = (when.from && when.to && /^by\b/i.test(when.text) ? when.to : (when.from ?? when.to)) as Temporal.ZonedDateTime
        return {
          at: iso(at),
          what: when.text.replace(/^(?:until|till|til|to|before|since|by|from)\s+/i, ''),
          clock: when.clock,
          ...(unit ? { unit: `${unit.toLowerCase()}s` } : {}),
        }
      },
      needs: [{ slot: 'at', ask: ['Until when?', 'Which day do you mean?'] }],
      tell(result, _args, scene) {
        const now = nowOf(scene)
        const at = Temporal.Instant.from(result.at).toZonedDateTimeISO(scene.moment.zone)
        const past = Temporal.ZonedDateTime.compare(at, now) < 0
        const span = between(now, at, result.unit as 'days' | undefined, result.clock)
        if (span === 'today') return ['That is today.', 'It is today.']
        const day = result.clock ? '' : `: ${sayWeekday(at)}, ${sayDate(at, scene.moment.locale, at.year !== now.year)}`
        return past ? [`${cap(span)} ago${day}.`] : [`${cap(span)}${day}.`, `It is ${span}${day}.`]
      },
    },
  }
  return [time, date, zone, until] as Ability[]
}

/** The time of day as one says it when asked: always with minutes unless it is the hour. */
const clockNow = (t: Temporal.ZonedDateTime, moment: Pick<Moment, 'locale'>): string => sayTime(t, moment.locale)

function between(now: Temporal.ZonedDateTime, at: Temporal.ZonedDateTime, unit: 'days' | undefined, clock: boolean): string {
  const [a, b] = Temporal.ZonedDateTime.compare(now, at) <= 0 ? [now, at] : [at, now]
  const plural = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`
  if (unit) {
    const n = ['days', 'weeks', 'months', 'years'].includes(unit)
      ? a.toPlainDate().until(b.toPlainDate(), { largestUnit: unit })[unit]
      : Math.floor(a.until(b).total(unit))
    const rest =
      unit !== 'days' && ['weeks', 'months', 'years'].includes(unit)
        ? a
            .toPlainDate()
            .add({ [unit]: n })
            .until(b.toPlainDate(), { largestUnit: 'days' }).days
        : 0
    return plural(n, unit.slice(0, -1)) + (rest ? ` and ${plural(rest, 'day')}` : '')
  }
  const days = a.toPlainDate().until(b.toPlainDate(), { largestUnit: 'days' }).days
  if (clock && days < 2) {
    const minutes = Math.round(a.until(b).total('minutes'))
    const [h, m] = [Math.floor(minutes / 60), minutes % 60]
    return [h ? plural(h, 'hour') : '', m || !h ? plural(m, 'minute') : ''].filter(Boolean).join(' and ')
  }
  if (days === 0) return 'today'
  if (days < 60) return plural(days, 'day')
  const span = a.toPlainDate().until(b.toPlainDate(), { largestUnit: 'months' })
  const text = [
    span.months >= 12 ? plural(Math.floor(span.months / 12), 'year') : '',
    span.months % 12 ? plural(span.months % 12, 'month') : '',
    span.days ? plural(span.days, 'day') : '',
  ]
    .filter(Boolean)
    .join(', ')
  return days < 366 ? `${days} days` : text
}
