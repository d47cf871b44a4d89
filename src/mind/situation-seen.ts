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
 * A guess is worth how like it is to what was said before, less what the reader doubts: the same words with hardly a doubt are worth
 * 1. From `sure` on it is believed, and where the reader knows no rival also what is only somewhat alike. Chosen on some hundred
 * lines of talk that nothing was learned from.
 */
const value = ({ score, like }: Guess): number => like + doubt * Math.log(Math.max(score, 1e-4))
const doubt = 0.12
const sure = 0.55
const sureOfSame = 0.5
/** Where the words are only half alike, the reader must be nearly sure: of those that were neither, half were wrong. */
const likeEnough = 0.66
const hardlyADoubt = 0.9
const noRival = 0.95
/** What is said of the talk itself is so short and so common in its words that more is wanted. */
const remark = /^(?:answer|reaction|stance|told|me)-/
const sureOfTurns = 0.65
const fewestWords = 2
const byWordOfMouth = 0.9
const likeAtAll = 0.4
const halfAlike = 0.45
const sureOfGroup = 0.7
/** What nobody is told by mistake: without such a word it is no death. */
const grave = /^(?:grief|funeral|miscarriage|death|pet-died|pet-put|widow)|-died(?:-|$)/
const ofDeath =
  /\b(?:die[ds]?|dead|death|dying|lost|los(?:e|ing)|passed|gone|funeral|bur(?:y|ied)|grave|cemetery|ashes|coffin|wake|eulogy|widow\w*|miss\w*|anniversary|heartbeat|miscarr\w*|pregnan\w*|baby|scan|bleed\w*|put (?:\w+ ){0,2}(?:down|to sleep)|without (?:him|her|them)|used to|years? (?:ago|since|in)|since (?:he|she|mum|dad|they)|grie\w+|mourn\w*|vet|hospice|his things|her things|clothes|late (?:husband|wife|father|mother))\b/i
const isGrave = ({ key, group }: Situation): boolean => grave.test(key) || grave.test(group)
/** Answers of a word or two, whose sense hangs on what went before. */
const ofFewWords = /^(?:answer|fact|reaction)-/
/** What is said to the companion or about the talk itself: nothing is true of a whole group of these. */
export const ofTurns = /^(?:answer|fact|reaction|report|stance|told|me)-/
const fewWords = 7
/** What goes on with the subject is likelier by this. */
const goesOn = 1.5
/** Said to the companion or of its words: without a "you" there is no more in the line than a word or three. */
const toUs = /^(?:told|me)-/
const ofUs = /\b(?:you|your|you['’]?\p{L}+|yours|yourself|u|ur|that|this|it|again|advice)\b/iu
const hardlyMore = 3
/** "I love that caravan" is of a caravan. */
const ofSomebody = /^(?:told|me|love-someone|mixed-love)-/
const ofThing =
  /\b(?:love|like|adore|hate|miss|want) (?:that|this|these|those) (?!is\b|was\b|you\b|about\b|one\b|line\b|answer\b|way\b|thought\b|idea\b|word\b|question\b|so\b|a\b|very\b|too\b|bit\b)\p{L}+/iu
/** It is only supposed, wished or asked: then much more is wanted. */
const supposed =
  /^(?:[? ]|(?:and|so|but|ok|well) )*(?:if|imagine|suppose|i wish|what|when|where|who|why|how|which|would|should|could|can|will|do|does|did|has|have you|are|is|am i|was|were|don['’]?t (?!know|think|care|want|like|feel|mind|really|even|understand|get|believe|have|need|remember|sleep|trust))\b(?!['’]t)|\?\s*$/i
const surer = 0.7

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
    .flatMap(({ key, score, like }): Guess[] => {
      const situation = table.situation(key)
      return situation ? [{ situation, like: like ?? 0, score: Math.min(1, score * (subject && situation.group === subject ? goesOn : 1)) }] : []
    })
    .sort((one, other) => value(other) - value(one))
  const only = supposed.test(reading.text.trim())
  const words = reading.text.trim().split(/\s+/).length
  const fits = (situation: Situation): boolean =>
    (!isGrave(situation) || ofDeath.test(reading.text)) &&
    !(ofFewWords.test(situation.key) && words > fewWords) &&
    !(toUs.test(situation.key) && words > hardlyMore && !ofUs.test(reading.text)) &&
    !(ofSomebody.test(situation.key) && ofThing.test(reading.text)) &&
    agrees(situation.feels, reading.feeling.valence)
  const [first] = weighed
  const believed = ({ situation, ...guess }: Guess): boolean => {
    const ofTalk = remark.test(situation.key) && words > fewestWords && guess.like < byWordOfMouth
    const alike =
      value({ situation, ...guess }) >= (only ? surer : ofTalk ? sureOfTurns : guess.score >= hardlyADoubt ? sureOfSame : sure) &&
      (guess.like >= likeEnough || guess.score >= hardlyADoubt)
    return alike || (!only && !ofTalk && guess.score >= noRival && guess.like >= likeAtAll)
  }
  if (first && fits(first.situation) && believed(first)) return { ...named(first.situation, table), score: first.score }

  const groups = new Map<string, number>()
  for (const { situation, score } of weighed) groups.set(situation.group, (groups.get(situation.group) ?? 0) + score)
  const [key, score] = [...groups].sort((one, other) => other[1] - one[1])[0] ?? ['', 0]
  const group = table.group(key)
  const member = weighed.find(({ situation }) => situation.group === key)
  const near = member !== undefined && member.like >= halfAlike && !isGrave(member.situation) && !ofTurns.test(member.situation.key) && fits(member.situation)
  return group && near && !only && score >= sureOfGroup && agrees(member.situation.feels, reading.feeling.valence) ? { group, score } : { score: 0 }
}

type Guess = { readonly situation: Situation; readonly score: number; readonly like: number }

function named(situation: Situation, table: Situations): Pick<SituationSeen, 'situation' | 'group'> {
  const group = table.group(situation.group)
  return { situation, ...(group ? { group } : {}) }
}

/** Good news is not told in bad words, nor bad in good ones. */
const agrees = (usual: number, told: number): boolean => Math.abs(usual) < 0.4 || Math.abs(told) < 0.45 || Math.sign(usual) === Math.sign(told)
