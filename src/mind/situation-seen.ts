/**
 * Which situation a telling is, as far as that is sure: the guesses of the reader over its parts and its whole, what is being
 * talked about already, and what the words forbid. Where the situation is not sure but its group is, only the group is named.
 */
import type { Reading } from '../words/reading.ts'
import type { Turn } from './mind.ts'
import type { Predicates } from './predicates/predicates.ts'
import type { Group, Situation } from './situations/situation.ts'
import type { Situations } from './situations/situations.ts'

/** A turn as the built-in mind sees it: with its tables at hand. */
export type Here = Turn & { readonly table: Situations; readonly predicates: Predicates }

export type SituationSeen = { readonly situation?: Situation; readonly group?: Group; readonly score: number }

/** From here on a situation is believed, and a group; fitted on held-out ways of saying (see `training/train-situations.ts`). */
const sure = 0.35
const sureOfGroup = 0.6
/** What goes on with the subject is likelier by this. */
const goesOn = 1.5
/** It is only supposed, wished or asked: then much more is wanted. */
const supposed = /^(?:if|imagine|suppose|what if|i wish|would|should|could|do you|are you|is it|is there)\b/i
const surer = 0.6

/** Reads several parts of one telling; `subject` is the group that was talked of last, while it is fresh. */
export function situationIn(readings: readonly Reading[], table: Situations, subject?: string): SituationSeen {
  const lists = readings.flatMap((reading) => [reading.situations, reading.whole].flatMap((guesses) => (guesses ? [{ guesses, reading }] : [])))
  let best: SituationSeen = { score: 0 }
  for (const { guesses, reading } of lists) {
    const seen = sureOf(guesses, reading, { table, ...(subject ? { subject } : {}) })
    if (worth(seen) > worth(best)) best = seen
  }
  return best
}

/** A situation says more than a group. */
const worth = (seen: SituationSeen): number => (seen.situation ? 1 + seen.score : seen.group ? seen.score : 0)

type Guesses = NonNullable<Reading['situations']>

function sureOf(guesses: Guesses, reading: Reading, about: { table: Situations; subject?: string }): SituationSeen {
  const { table, subject } = about
  const weighed = guesses
    .map(({ key, score }) => ({ situation: table.situation(key), score: score * (subject && table.situation(key)?.group === subject ? goesOn : 1) }))
    .sort((a, b) => b.score - a.score)
  const groups = new Map<string, number>()
  for (const { situation, score } of weighed) if (situation) groups.set(situation.group, (groups.get(situation.group) ?? 0) + score)
  const wanted = supposed.test(reading.text.trim()) ? surer : sure
  const first = weighed[0]
  if (first?.situation && first.score >= wanted && agrees(first.situation.feels, reading.feeling.valence))
    return { ...named(first.situation, table), score: first.score }
  const [key, score] = [...groups].sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
  const group = table.group(key)
  const feels = weighed.find(({ situation }) => situation?.group === key)?.situation?.feels ?? 0
  return group && score >= Math.max(wanted, sureOfGroup) && agrees(feels, reading.feeling.valence) ? { group, score } : { score: 0 }
}

function named(situation: Situation, table: Situations): Pick<SituationSeen, 'situation' | 'group'> {
  const group = table.group(situation.group)
  return { situation, ...(group ? { group } : {}) }
}

/** Good news is not told in bad words, nor bad in good ones. */
const agrees = (usual: number, told: number): boolean => Math.abs(usual) < 0.4 || Math.abs(told) < 0.45 || Math.sign(usual) === Math.sign(told)
