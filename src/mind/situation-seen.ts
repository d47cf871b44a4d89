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

/**
 * From here on a situation is believed: where it was said much like this before, a fair guess is enough; where it was not, only a
 * guess without a rival. Chosen on some hundred lines of talk that nothing was learned from.
 */
const sure = 0.3
const likeEnough = 0.5
const noRival = 0.85
const likeAtAll = 0.3
const sureOfGroup = 0.6
/** What nobody is told by mistake: without such a word it is no death. */
const grave = /^(?:grief|funeral|miscarriage|death|pet-died|pet-put|widow)|-died(?:-|$)/
const ofDeath =
  /\b(?:die[ds]?|dead|death|dying|lost|los(?:e|ing)|passed|gone|funeral|bur(?:y|ied)|grave|cemetery|ashes|coffin|wake|eulogy|widow\w*|miss\w*|anniversary|heartbeat|miscarr\w*|pregnan\w*|baby|scan|bleed\w*|put (?:\w+ ){0,2}(?:down|to sleep)|without (?:him|her|them)|used to|years? (?:ago|since|in)|since (?:he|she|mum|dad|they)|grie\w+|mourn\w*|vet|hospice|his things|her things|clothes|late (?:husband|wife|father|mother))\b/i
/** Answers of a word or two, whose sense hangs on what went before. */
const ofFewWords = /^(?:answer|fact|reaction)-/
const fewWords = 7
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
    .map(({ key, score, like }) => ({
      situation: table.situation(key),
      like: like ?? 0,
      score: score * (subject && table.situation(key)?.group === subject ? goesOn : 1),
    }))
    .sort((a, b) => b.score - a.score)
  const groups = new Map<string, number>()
  for (const { situation, score } of weighed) if (situation) groups.set(situation.group, (groups.get(situation.group) ?? 0) + score)
  const wanted = supposed.test(reading.text.trim()) ? surer : sure
  const text = reading.text
  const words = text.trim().split(/\s+/).length
  const may = (situation: Situation): boolean => !(grave.test(situation.key) || grave.test(situation.group)) || ofDeath.test(text)
  const first = weighed[0]
  if (
    first?.situation &&
    believed(first, wanted) &&
    may(first.situation) &&
    !(ofFewWords.test(first.situation.key) && words > fewWords) &&
    agrees(first.situation.feels, reading.feeling.valence)
  )
    return { ...named(first.situation, table), score: first.score }
  const [key, score] = [...groups].sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
  const group = table.group(key)
  const feels = weighed.find(({ situation }) => situation?.group === key)?.situation?.feels ?? 0
  const near = (first?.like ?? 0) >= likeAtAll && !grave.test(key) && !ofFewWords.test(`${key}-`) && !/^(?:short|stance|steer)/.test(key)
  return group && near && score >= Math.max(wanted, sureOfGroup) && agrees(feels, reading.feeling.valence) ? { group, score } : { score: 0 }
}

/** Said much like this before, or without a rival. */
const believed = ({ score, like }: { score: number; like: number }, wanted: number): boolean =>
  (score >= wanted && like >= likeEnough) || (score >= Math.max(wanted, noRival) && like >= likeAtAll)

function named(situation: Situation, table: Situations): Pick<SituationSeen, 'situation' | 'group'> {
  const group = table.group(situation.group)
  return { situation, ...(group ? { group } : {}) }
}

/** Good news is not told in bad words, nor bad in good ones. */
const agrees = (usual: number, told: number): boolean => Math.abs(usual) < 0.4 || Math.abs(told) < 0.45 || Math.sign(usual) === Math.sign(told)
