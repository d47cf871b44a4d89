import type { Classifier } from '../language/classifier.ts'
import { feelingOf } from '../language/feelings.ts'
import { cuedEvents } from './event-cues.ts'
import { lifeEvent } from './life-events/life-events.ts'

/** What kind of life event is told of, and whether it is the speaker's own or somebody else's ("my son got an offer"). */
export type EventGuess = { readonly kind: string; readonly score: number; readonly whose: 'mine' | 'theirs' }

/** What a cue adds to the log-odds of its kind: fitted by cross-validation over the written lines, the first cue more than the rest. */
const firstCue = 2
const otherCue = 1
/** A wrong event makes a false reply, so below this none is named; a doubtful form asks for more. */
const sure = 0.5
const surer = 0.85
const considered = 12

/** It did not happen: a wish, a condition, what never was. */
const unreal =
  /^(?:if|imagine|suppose|what if|i wish)\b|\bif (?:i|we|he|she|they|it)\b.*\b(?:would|could|might)\b|\bif (?:i|we|he|she|they|it)\b.*['’]d\b|\b(?:i|we)(?:['’]ve| have)? never (?:been|had|have|failed|lost|seen|broken)\b/i
const asking =
  /\?\s*$|^(?:who|why|how|which|where|when|what(?:'s| is| are| was| do| did| should)|do|does|did|is|are|was|were|can|could|will|would|should|has|have (?:you|they|i))\b/i
/** Not this time, but always, once, or said of others in general. */
const general =
  /\b(?:usually|always|normally|every (?:year|summer|week)|used to|years ago|people|most|when i was (?:a|little|young|small)|film|programme|novel about|book about|song about)\b/i
const denied = /\b(?:not|never|no|nobody|hardly|without|isn|wasn|aren|don|doesn|didn|couldn|can|won|haven|hasn)(?:['’]?t)?\b(?<!\bcan\b|\bwon\b|\bdon\b)/i
/** Somebody else stands first and does it; "she left me", "my boss shouted at me" are the speaker's own all the same. */
const theirs =
  /^(?:(?:and|so|well|oh|but|anyway|today|yesterday|last night|guess what)[, ]+)*(?:my (?!(?:own|interview|exam|operation|results|birthday|wedding|head|back|job|date|flight|train|life|heart|tooth|thesis|review)\b)[\p{L}-]+(?: [\p{L}-]+)?|our (?:son|daughter|eldest|youngest|kid|boy|girl|neighbou?rs?)\b[\p{L} ]{0,12}|(?!(?:got|just|had|been|went|found|lost|finished|it|the|a|i)\b)\p{Lu}\p{Ll}+|he|she|they)(?:['’]s|['’]ve)? (?:(?:just|finally|has|have|had|is|are|was|were|been|got|gets|being|going)\b|\p{L}+(?:ed|s)\b)(?!.*\b(?:me|us|i|we|with me|my)\b)/iu
/** Kinds that are the speaker's even where somebody else is the subject. */
const ownAnyway =
  /^(?:death|parent-ill|child-|childs-|pet-|new-pet|dementia|caring|missing|funeral|quarrel|was-left|stood-up|waiting-for-a-message|trouble|friend-|visit|family|grandchildren|proud-of-child|worn-out|neighbours|someones-birthday|kind-stranger|rude-stranger|reconciliation|weather|match|travel|something-broken|anniversary-of-death|clearing|hospital-visit|drifting|passed-over)/

/** Joins cues and the trained reader: cues are precise but blunt, the reader knows phrases but has seen few. */
export function eventIn(text: string, events: Classifier): EventGuess | undefined {
  if (asking.test(text) || unreal.test(text)) return undefined
  const cued = cuedEvents(text)
  const guesses = events.classify(text, considered)
  let rest = 1
  const odds = guesses
    .map(({ label, score }) => {
      rest -= score
      return { label, weight: score * Math.exp(cued[0] === label ? firstCue : cued.includes(label) ? otherCue : 0) }
    })
    .sort((a, b) => b.weight - a.weight)
  const best = odds[0]
  if (!best || best.label === 'none') return undefined
  const score = best.weight / odds.reduce((sum, { weight }) => sum + weight, Math.max(0, rest))
  const valence = lifeEvent(best.label)?.valence ?? 0
  const felt = feelingOf(text).valence
  const doubtful = general.test(text) || (valence > 0.3 && (denied.test(text) || felt <= -0.5)) || (valence < -0.3 && felt >= 0.55)
  if (score < (doubtful ? surer : sure)) return undefined
  return { kind: best.label, score: round(score), whose: !ownAnyway.test(best.label) && theirs.test(text) ? 'theirs' : 'mine' }
}

const round = (value: number): number => Math.round(value * 1000) / 1000
