/**
 * A day gathered from what was said on it, weeks and months from their days: what happened, who was in it, what was decided,
 * what is open. By rules; every line is verbatim and names its item. It is a key to its items and never a fact.
 */
import type { Confidentiality, Integrity } from '../../words/label.ts'
import { join } from '../../words/label.ts'
import { settles, toldIn } from './signs.ts'
import type { Sign } from './signs.ts'

export type Grain = 'day' | 'week' | 'month'

/** One line: the words, the id of the item they stand in, and how much they weigh. */
export type Line = { readonly text: string; readonly item: string; readonly weight: number }
export type Gathered = {
  readonly happened: readonly Line[]
  /** Ids of the items that speak of somebody: who it is, is read off them, since two can turn out to be one. */
  readonly mentioning: readonly string[]
  readonly decided: readonly Line[]
  readonly open: readonly Line[]
  /** How it felt: the mean of what was felt, and the word that came most. */
  readonly mood?: { readonly valence: number; readonly word?: string; readonly felt: number }
}

/** An utterance of the person's as a day needs it. */
export type DayItem = {
  readonly id: string
  readonly text: string
  readonly integrity: Integrity
  readonly confidentiality: Confidentiality
  /** By what names and relations it speaks of people. */
  readonly names: readonly string[]
  readonly valence: number | null
  readonly word: string | null
}

const most: Readonly<Record<Grain, Readonly<Record<Sign, number>>>> = {
  day: { happened: 6, decided: 4, open: 5 },
  week: { happened: 8, decided: 6, open: 6 },
  month: { happened: 10, decided: 8, open: 6 },
}

export function gatherDay(items: readonly DayItem[]): Gathered {
  const lines: Record<Sign, Line[]> = { happened: [], decided: [], open: [] }
  const seen = new Set<string>()
  for (const item of items) {
    if (item.confidentiality === 'secret') continue
    for (const { text, sign, sure } of toldIn(item.text)) {
      const key = text.toLowerCase()
      if (seen.has(key)) continue
      seen.add(key)
      // What moved the person and whom it is about make a line worth keeping.
      const weight = round(sure + Math.abs(item.valence ?? 0) + 0.25 * Math.min(2, item.names.length))
      lines[sign].push({ text, item: item.id, weight })
    }
  }
  const everything = items.map(({ text }) => text)
  const open = lines.open.filter((line) => {
    const from = items.findIndex(({ id }) => id === line.item)
    return !everything.slice(from + 1).some((later) => settles(later, line.text))
  })
  return {
    happened: heaviest(lines.happened, most.day.happened),
    mentioning: items
      .filter(({ names }) => names.length > 0)
      .map(({ id }) => id)
      .slice(0, mostMentions),
    decided: heaviest(lines.decided, most.day.decided),
    open: heaviest(open, most.day.open),
    ...moodOf(items),
  }
}

/** A longer stretch, from its days in order. What was open and is settled later in it is open no more. */
export function gatherLonger(days: readonly Gathered[], grain: Grain): Gathered {
  const later = days.map(({ happened, decided }) => [...happened, ...decided])
  const open = days.flatMap((day, n) =>
    day.open.filter(
      (line) =>
        !later
          .slice(n + 1)
          .flat()
          .some(({ text }) => settles(text, line.text)),
    ),
  )
  const felt = days.flatMap(({ mood }) => mood ?? [])
  const count = felt.reduce((sum, one) => sum + one.felt, 0)
  const words = felt.flatMap(({ word, felt: times }) => (word ? Array.from({ length: times }, () => word) : []))
  const word = mostFrequent(words)
  return {
    happened: heaviest(
      days.flatMap((day) => day.happened),
      most[grain].happened,
    ),
    mentioning: days.flatMap((day) => day.mentioning).slice(0, mostMentions),
    decided: heaviest(
      days.flatMap((day) => day.decided),
      most[grain].decided,
    ),
    open: heaviest(open, most[grain].open),
    ...(count > 0 && { mood: { valence: round(felt.reduce((sum, one) => sum + one.valence * one.felt, 0) / count), felt: count, ...(word && { word }) } }),
  }
}

/** Whether there is anything to tell of it. */
export const isEmpty = ({ happened, mentioning, decided, open }: Gathered): boolean => happened.length + mentioning.length + decided.length + open.length === 0

/** Ids of all the items that it rests on, without repeats. */
export const itemsOf = ({ happened, mentioning, decided, open }: Gathered): string[] => [
  ...new Set([...[...happened, ...decided, ...open].map(({ item }) => item), ...mentioning]),
]

/** Somebody who is spoken of all the time is found by so many items. */
const mostMentions = 40

/** The worst of the labels of what it was gathered from. */
export function labelOf(items: readonly { integrity: Integrity; confidentiality: Confidentiality }[]): {
  integrity: Integrity
  confidentiality: Confidentiality
} {
  const { integrity, confidentiality } = join(...items.map((item) => ({ ...item, sources: [] })))
  return { integrity, confidentiality: confidentiality === 'public' ? 'private' : confidentiality }
}

/** The heaviest, told in the order in which they were said. */
function heaviest(lines: readonly Line[], count: number): Line[] {
  const kept = new Set(lines.toSorted((a, b) => b.weight - a.weight).slice(0, count))
  return lines.filter((line) => kept.has(line))
}

function moodOf(items: readonly DayItem[]): Pick<Gathered, 'mood'> {
  const felt = items.filter(({ valence }) => valence !== null && valence !== 0)
  if (felt.length === 0) return {}
  const word = mostFrequent(felt.flatMap(({ word: one }) => one ?? []))
  return { mood: { valence: round(felt.reduce((sum, { valence }) => sum + (valence ?? 0), 0) / felt.length), felt: felt.length, ...(word && { word }) } }
}

function mostFrequent(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0]
}

const round = (value: number): number => Math.round(value * 100) / 100
