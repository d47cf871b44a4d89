/** How the person has been, day by day: the line over weeks, and the same in words. Only what they said themselves counts. */
import type { Readable } from '../../vault/vault.ts'
import type { FeelingWord } from '../../words/reading.ts'
import type { Source } from '../../words/said.ts'
import { dayAt } from '../reflection/reflections.ts'

/** One utterance with what it felt like. */
export type FeltItem = { readonly source: Source; readonly valence: number; readonly arousal: number; readonly word?: FeelingWord; readonly byPerson: boolean }

/** A day: means weighted by how much was felt, the words that came, most first, and what it rests on. */
export type MoodDay = {
  readonly day: string
  readonly valence: number
  readonly arousal: number
  readonly words: readonly FeelingWord[]
  readonly felt: readonly FeltItem[]
}

type Row = { id: string; text: string; at: number; valence: number; arousal: number; word: FeelingWord | null; made_by: string; confidence: number }

/** The days of a span of civil days (`to` exclusive) on which something was felt, in order. */
export function moodDays(vault: Readable, { from, to, zone }: { from: string; to: string; zone: string }): MoodDay[] {
  const edge = (day: string, days: number): number => Temporal.PlainDate.from(day).add({ days }).toZonedDateTime('UTC').epochMilliseconds
  const rows = vault.all<Row>(
    `select i.id, i.text, i.at, f.valence, f.arousal, f.word, f.made_by, f.confidence from item i join feeling f on f.item = i.rid
     where i.at >= ? and i.at < ? and i.who = 'person' order by i.at, i.rid`,
    edge(from, -1),
    edge(to, 1),
  )
  const days = new Map<string, Row[]>()
  for (const row of rows) {
    const day = dayAt(vault, row.at, zone)
    if (day >= from && day < to && isFelt(row)) days.set(day, [...(days.get(day) ?? []), row])
  }
  return [...days].map(([day, felt]) => dayOf(day, felt)).sort((a, b) => a.day.localeCompare(b.day))
}

/** A feeling that the person denied is no feeling. */
const isFelt = ({ valence, word }: Row): boolean => valence !== 0 || word !== null

function dayOf(day: string, rows: readonly Row[]): MoodDay {
  // What was felt strongly and surely tells more of a day than what was hardly felt.
  const weight = ({ valence, confidence, made_by }: Row): number => (0.25 + Math.abs(valence)) * (made_by === 'person' ? 1.5 : 0.5 + confidence / 2)
  const sum = rows.reduce((all, row) => all + weight(row), 0)
  const counts = new Map<FeelingWord, number>()
  for (const row of rows) if (row.word) counts.set(row.word, (counts.get(row.word) ?? 0) + weight(row))
  return {
    day,
    valence: round(rows.reduce((all, row) => all + row.valence * weight(row), 0) / sum),
    arousal: round(rows.reduce((all, row) => all + row.arousal * weight(row), 0) / sum),
    words: [...counts].toSorted((a, b) => b[1] - a[1]).map(([word]) => word),
    felt: rows.map(feltItem),
  }
}

export const feltItem = (row: Row): FeltItem => ({
  source: { item: row.id, text: row.text, at: Temporal.Instant.fromEpochMilliseconds(row.at).toString(), who: 'person' },
  valence: row.valence,
  arousal: row.arousal,
  ...(row.word && { word: row.word }),
  byPerson: row.made_by === 'person',
})

/** The newest utterance that felt so, before an instant. */
export function lastFelt(vault: Readable, word: FeelingWord, before: number): FeltItem | undefined {
  const row = vault.get<Row>(
    `select i.id, i.text, i.at, f.valence, f.arousal, f.word, f.made_by, f.confidence from feeling f join item i on i.rid = f.item
     where f.word = ? and i.at < ? and i.who = 'person' order by i.at desc, i.rid desc limit 1`,
    word,
    before,
  )
  return row && feltItem(row)
}

const round = (value: number): number => Math.round(value * 100) / 100
