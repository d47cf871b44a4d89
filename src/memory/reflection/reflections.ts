/** Reflections as they are kept: gathered for every day that is over, weeks and months as they end, and gathered anew where something went. */
import { z } from 'zod'
import type { OpKind, Readable, Writable } from '../../vault/vault.ts'
import { whereAt } from '../whereabouts.ts'
import { gatherDay, gatherLonger, isEmpty, itemsOf, labelOf } from './gather.ts'
import type { DayItem, Gathered, Grain } from './gather.ts'

const grain = z.enum(['day', 'week', 'month'])
const kept = z.object({
  id: z.string().min(1),
  grain,
  start: z.string(),
  stop: z.string(),
  words: z.string(),
  body: z.string(),
  integrity: z.enum(['person', 'companion', 'outside']),
  confidentiality: z.enum(['public', 'private', 'secret']),
  items: z.array(z.string()),
})
export type ReflectionKept = z.infer<typeof kept>
const gathered = z.object({ rows: z.array(kept), gone: z.array(z.string()), until: z.string().optional() })
export type ReflectionsGathered = z.infer<typeof gathered>

export type Reflection = { readonly id: string; readonly grain: Grain; readonly start: string; readonly stop: string; readonly gathered: Gathered }

/** Those whom a stretch speaks of, the most often first; ids. */
export const whoIn = (vault: Readable, { mentioning }: Gathered): string[] =>
  vault
    .all<{ person: string }>(
      `select m.person, count(distinct m.item) as n, min(m.item) as first from json_each(?) j join item i on i.id = j.value join mention m on m.item = i.rid
       group by m.person order by n desc, first, m.person`,
      JSON.stringify(mentioning),
    )
    .map(({ person }) => person)

export const gatheredKind: OpKind<ReflectionsGathered> = {
  kind: 'memory.gathered',
  version: 1,
  body: gathered,
  apply(vault, { rows, gone, until }, op) {
    for (const id of [...gone, ...rows.map((row) => row.id)]) dropReflection(vault, id)
    for (const row of rows) keepReflection(vault, row)
    if (until)
      vault.run(
        'insert into setting (key, body, at) values (?, ?, ?) on conflict (key) do update set body = excluded.body, at = excluded.at',
        untilKey,
        JSON.stringify(until),
        op.at,
      )
  },
}

/** Until which civil day (exclusive) the days have been gathered. */
const untilKey = 'reflected until'
export function reflectedUntil(vault: Readable): string | undefined {
  const body = vault.get<{ body: string }>('select body from setting where key = ?', untilKey)?.body
  return body === undefined ? undefined : (JSON.parse(body) as string)
}

export function dropReflection(vault: Writable, id: string): void {
  const row = vault.get<{ rid: number }>('select rid from reflection where id = ?', id)
  if (!row) return
  vault.run('delete from reflection_fts where rowid = ?', row.rid)
  vault.run('delete from reflection_source where reflection = ?', row.rid)
  vault.run('delete from reflection where rid = ?', row.rid)
}

/** All that rest on an item go with it; what is left of their days is gathered afterwards. */
export function letReflectionsGo(vault: Writable, item: number): void {
  for (const { id } of vault.all<{ id: string }>('select r.id from reflection_source s join reflection r on r.rid = s.reflection where s.item = ?', item))
    dropReflection(vault, id)
}

function keepReflection(vault: Writable, row: ReflectionKept): void {
  vault.run(
    'insert into reflection (id, grain, start, stop, words, body, integrity, confidentiality) values (?, ?, ?, ?, ?, ?, ?, ?)',
    row.id,
    row.grain,
    row.start,
    row.stop,
    row.words,
    row.body,
    row.integrity,
    row.confidentiality,
  )
  vault.run('insert into reflection_fts (rowid, words) select rid, words from reflection where id = ?', row.id)
  for (const item of row.items)
    vault.run(
      'insert or ignore into reflection_source (reflection, item) select r.rid, i.rid from reflection r, item i where r.id = ? and i.id = ?',
      row.id,
      item,
    )
}

type Row = { id: string; grain: Grain; start: string; stop: string; body: string }
const reflectionOf = ({ body, ...rest }: Row): Reflection => ({ ...rest, gathered: JSON.parse(body) as Gathered })

/** Reflections of one grain that begin in a span of civil days, in order. */
export const reflectionsOf = (vault: Readable, of: Grain, { from, to }: { from: string; to: string }): Reflection[] =>
  vault
    .all<Row>('select id, grain, start, stop, body from reflection where grain = ? and start >= ? and start < ? order by start', of, from, to)
    .map(reflectionOf)

/** The newest of a grain, the newest first; `before` pages back. */
export const latestReflections = (vault: Readable, of: Grain, { most, before = '9999' }: { most: number; before?: string | undefined }): Reflection[] =>
  vault
    .all<Row>('select id, grain, start, stop, body from reflection where grain = ? and start < ? order by start desc limit ?', of, before, most)
    .map(reflectionOf)

export const reflection = (vault: Readable, id: string): Reflection | undefined => {
  const row = vault.get<Row>('select id, grain, start, stop, body from reflection where id = ?', id)
  return row && reflectionOf(row)
}

/** The civil day of an instant, on the clock that the person had then. */
export const dayAt = (vault: Readable, at: number, otherwise: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(whereAt(vault, at)?.zone ?? otherwise)
    .toPlainDate()
    .toString()

type Said = Omit<DayItem, 'names'> & { rid: number; at: number }

/** What the person said from one civil day to another (exclusive), by day. Only their own words: a day is not made of ours. */
export function daysBetween(vault: Readable, { from, to, zone }: { from: string; to: string; zone: string }): Map<string, DayItem[]> {
  // A day wider on both sides: zones differ by that much.
  const edge = (day: string, days: number): number => Temporal.PlainDate.from(day).add({ days }).toZonedDateTime('UTC').epochMilliseconds
  const days = new Map<string, DayItem[]>()
  const said = vault.all<Said>(
    `select i.rid, i.id, i.text, i.at, i.integrity, f.valence, f.word,
       case when exists (select 1 from fact_source s join fact x on x.rid = s.fact where s.item = i.rid and x.confidentiality = 'secret') then 'secret' else i.confidentiality end as confidentiality
     from item i left join feeling f on f.item = i.rid
     where i.at >= ? and i.at < ? and i.who = 'person' and i.integrity = 'person' order by i.at, i.rid`,
    edge(from, -1),
    edge(to, 1),
  )
  for (const { rid, at, ...item } of said) {
    const day = dayAt(vault, at, zone)
    if (day < from || day >= to) continue
    const names = vault
      .all<{ name: string; relation: string }>('select name, relation from mention where item = ? order by name, relation', rid)
      .map(({ name, relation }) => name || relation)
    days.set(day, [...(days.get(day) ?? []), { ...item, names }])
  }
  return days
}

const next = (day: string, days = 1): string => Temporal.PlainDate.from(day).add({ days }).toString()
export const weekOf = (day: string): string => {
  const date = Temporal.PlainDate.from(day)
  return date.subtract({ days: date.dayOfWeek - 1 }).toString()
}
export const monthOf = (day: string): string => `${day.slice(0, 7)}-01`
const stopOf: Readonly<Record<Grain, (start: string) => string>> = {
  day: (start) => next(start),
  week: (start) => next(start, 7),
  month: (start) => Temporal.PlainDate.from(start).add({ months: 1 }).toString(),
}

function row({ grain: of, start, gathered: made, items }: { grain: Grain; start: string; gathered: Gathered; items: readonly DayItem[] }): ReflectionKept {
  const words = [...made.happened, ...made.decided, ...made.open].map(({ text }) => text)
  return {
    id: `${of}/${start}`,
    grain: of,
    start,
    stop: stopOf[of](start),
    words: [...words, ...new Set(items.flatMap(({ names }) => names))].join(' '),
    body: JSON.stringify(made),
    items: itemsOf(made),
    ...labelOf(items),
  }
}

/** Days, and the weeks and months that they complete, gathered from one day to another (exclusive). */
export function gatherSpan(vault: Readable, { from, to, zone }: { from: string; to: string; zone: string }): ReflectionsGathered {
  // Whole weeks and months are gathered from all of their days, also those from before.
  const start = [weekOf(from), monthOf(from)].toSorted()[0] ?? from
  const days = daysBetween(vault, { from: start, to, zone })
  const made = new Map([...days].map(([day, items]) => [day, gatherDay(items)] as const).filter(([, one]) => !isEmpty(one)))
  const rows: ReflectionKept[] = []
  const gone: string[] = []
  for (let day = from; day < to; day = next(day)) {
    const one = made.get(day)
    if (one) rows.push(row({ grain: 'day', start: day, gathered: one, items: days.get(day) ?? [] }))
    else gone.push(`day/${day}`)
  }
  for (const [of, startOf] of [
    ['week', weekOf],
    ['month', monthOf],
  ] as const) {
    for (let at = startOf(from); at < to; at = stopOf[of](at)) {
      if (stopOf[of](at) > to) continue
      const inside = [...made].filter(([day]) => day >= at && day < stopOf[of](at)).toSorted(([a], [b]) => a.localeCompare(b))
      if (inside.length === 0) gone.push(`${of}/${at}`)
      else
        rows.push(
          row({
            grain: of,
            start: at,
            gathered: gatherLonger(
              inside.map(([, one]) => one),
              of,
            ),
            items: inside.flatMap(([day]) => days.get(day) ?? []),
          }),
        )
    }
  }
  return { rows, gone }
}

/**
 * What is to be gathered next: the days that are over and were not yet gathered, a month of them at most, so that a long life
 * is never read at once. Undefined where there is none. To be asked again until then.
 */
export function dueReflections(vault: Readable, { today, zone }: { today: string; zone: string }): ReflectionsGathered | undefined {
  const first = vault.get<{ at: number | null }>('select min(at) as at from item')?.at
  if (first === null || first === undefined) return undefined
  const from = reflectedUntil(vault) ?? dayAt(vault, first, zone)
  if (from >= today) return undefined
  const month = stopOf.month(monthOf(from))
  const to = month < today ? month : today
  return { ...gatherSpan(vault, { from, to, zone }), until: to }
}

/** The stretches that hold these civil days, gathered anew: after something was forgotten or corrected. */
export function againFor(vault: Readable, days: readonly string[], zone: string): ReflectionsGathered | undefined {
  const until = reflectedUntil(vault)
  const over = [...new Set(days)].filter((day) => until !== undefined && day < until).toSorted()
  if (until === undefined || over.length === 0) return undefined
  const rows = new Map<string, ReflectionKept>()
  const gone = new Set<string>()
  for (const month of new Set(over.map(monthOf))) {
    const within = over.filter((day) => monthOf(day) === month)
    // The weeks that reach over the month's end are gathered to their own end.
    const last = stopOf.week(weekOf(within.at(-1) ?? month))
    const to = [stopOf.month(month), last].toSorted().at(-1) ?? last
    const made = gatherSpan(vault, { from: within[0] ?? month, to: to < until ? to : until, zone })
    for (const one of made.rows) rows.set(one.id, one)
    for (const id of made.gone) gone.add(id)
  }
  return { rows: [...rows.values()], gone: [...gone].filter((id) => !rows.has(id)) }
}
