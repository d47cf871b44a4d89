import { findWhens } from '../../language/when.ts'
import type { Readable } from '../../vault/vault.ts'
import type { Moment } from '../../words/moment.ts'
import type { Reading } from '../../words/reading.ts'
import { humanNames } from './human-names.ts'
import { closeRelations, relation, relationModifier } from './kin.ts'
import { asName, mayBeName, name } from './names.ts'
import type { Around, DateFound, Whom } from './rule.ts'

const kin = new RegExp(`^(?:[Mm]y|[Oo]ur) (?:(?:${relationModifier}) )*(?<rel>${relation})(?:,? (?<name>${name}),?)?$`, 'u')

/** What the rules may ask while one utterance is read. `people` grows as they find some. */
export function aroundOf({
  vault,
  text,
  readings,
  moment,
  people,
}: {
  vault: Readable
  text: string
  readings: readonly Reading[]
  moment: Moment
  people: Whom[]
}): Around {
  const zoned = moment.now.toZonedDateTimeISO(moment.zone)
  const today = zoned.toPlainDate().toString()
  const readNames = humanNames(text, readings)
  const places = new Set(readings.flatMap((reading) => reading.places.map((place) => place.toLowerCase())))

  const isHuman = (words: string): boolean => {
    const lower = words.toLowerCase()
    if (readNames.has(lower) || people.some((one) => one !== 'you' && one.name?.toLowerCase() === lower)) return true
    return vault.get("select 1 from alias where text = ? and kind = 'name'", lower) !== undefined
  }

  /** May and Will are words, unless somebody was called so. */
  const isKnown = (words: string): boolean => /^\p{Lu}/u.test(words) && people.some((one) => one !== 'you' && one.name === words)

  return {
    today,
    isHuman,
    isPlace: (words) => places.has(words.toLowerCase()),
    who(subject) {
      const words = subject.trim().replace(/ from (?:work|school|uni|church|college|the \p{Ll}+)$/u, '')
      if (/^(?:I|[Ww]e|my|me)$/.test(words)) return 'you'
      if (/^(?:he|she)$/i.test(words)) return onlyOne(people)
      const several = /^(?:my|our) (parents|grandparents|in-laws)$/i.exec(words)?.[1]
      if (several) return { relation: several.toLowerCase() }
      const kinship = kin.exec(words)?.groups
      if (kinship?.['rel']) {
        const called = kinship['name']?.replace(/,$/, '')
        if (called && mayBeName(called)) return { relation: kinship['rel'], name: called }
        return closeRelations.has(kinship['rel']) ? { relation: kinship['rel'] } : undefined
      }
      // "Mum", "Dad" are names of sorts.
      if (/^(?:[Mm]um|[Mm]om|[Dd]ad|Mummy|Daddy|Gran|Grandma|Granny|Nan|Nana|Grandpa|Grandad|Granddad)$/.test(words)) return { relation: words.toLowerCase() }
      if (/^(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Auntie|Aunt|Uncle)\.? \p{Lu}/u.test(words)) return { name: words.replace(/^(\p{L}+)\. /u, '$1 ') }
      return (mayBeName(words) || isKnown(words)) && isHuman(words) ? { name: asName(words) } : undefined
    },
    dates: (words) => datesIn(words, zoned, moment.locale),
    daysBack: (words) => datesIn(words, zoned, moment.locale).map((date) => (date.past ? date : backFrom(date, zoned))),
  }
}

function datesIn(words: string, zoned: Temporal.ZonedDateTime, locale: string): DateFound[] {
  return findWhens(words, { now: zoned, locale }).flatMap((when): DateFound[] => {
    if (!when.from || !when.to || when.every) return []
    const said = when.text
    const monthNamed = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)/i.test(said) || /^\d{1,2}[./-]\d{1,2}$/.test(said)
    const yearSaid = /\d{4}|\b(?:this|next|last) /.test(said)
    const day = when.from.toPlainDate()
    const date =
      when.grain === 'year'
        ? String(day.year)
        : when.grain === 'month'
          ? day.toString().slice(0, 7)
          : monthNamed && !yearSaid
            ? `--${day.toString().slice(5)}`
            : day.toString()
    const past = Temporal.ZonedDateTime.compare(when.from, zoned) <= 0
    return [{ text: said, date, start: when.clock ? when.from.toInstant().toString() : day.toString(), stop: when.to.toInstant().toString(), past }]
  })
}

/** A bare day or month of what is over is the last one: "died on Sunday", "moved in November". */
function backFrom(date: DateFound, now: Temporal.ZonedDateTime): DateFound {
  if (/\b(?:next|tomorrow|coming)\b|\d{4}|\bin \d|\bin an? \p{L}/iu.test(date.text)) return date
  const weekday = /(?:mon|tues|wednes|thurs|fri|satur|sun)day/i.test(date.text) && !/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(date.text)
  const from = Temporal.PlainDate.from(date.start.length > 10 ? date.start.slice(0, 10) : date.start)
  const day = from.subtract(weekday ? { days: 7 } : { years: 1 })
  if (Temporal.PlainDate.compare(day, now.toPlainDate()) > 0) return date
  const shift = (iso: string): string =>
    /^\d{4}-\d\d$/.test(iso) ? day.toString().slice(0, 7) : /^\d{4}$/.test(iso) ? String(day.year) : /^--/.test(iso) ? iso : day.toString()
  return { ...date, date: shift(date.date), start: day.toString(), past: true }
}

/** The one human spoken of so far, or undefined where there is none or a choice. "My sister is called Anna" is one. */
function onlyOne(people: readonly Whom[]): Whom | undefined {
  const humans = people.filter((one) => one !== 'you')
  const named = humans.filter((one) => one.name !== undefined)
  const distinct = new Map<string, Whom>()
  for (const one of humans) {
    if (one.name === undefined && named.some((other) => other.relation === one.relation)) continue
    distinct.set((one.name ?? `my ${one.relation}`).toLowerCase(), one)
  }
  return distinct.size === 1 ? [...distinct.values()][0] : undefined
}
