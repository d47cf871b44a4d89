/**
 * The way through a technique: pure functions over the answers given so far.
 *
 * For whoever runs it: `can` says which promises hold at this moment. By default that is `keep`; hand in the empty set between
 * us, add `remind` once reminders are set at the close (`closing.remind`, the time from the reading of the step named by `at`),
 * `review` once `technique.review` is brought up after `review.after`, `forget` once answers can be unmade.
 */
import { sayNumber } from '../../language/number.ts'
import type { Closing, Condition, Expects, Fits, Promised, Step } from './technique.ts'

/** Answers by key: the person's words; a rating as digits; "yes" or "no"; a choice's key; empty where it was skipped. */
export type Answers = Readonly<Record<string, string>>

export type Answer = { readonly kind: 'answer'; readonly value: string } | { readonly kind: 'skip' } | { readonly kind: 'leave' } | { readonly kind: 'unclear' }

export type Can = ReadonlySet<Promised>

const usual: Can = new Set<Promised>(['keep'])

/** The first step that has no answer yet and whose conditions and promise hold; undefined at the end. */
export const nextStep = (steps: readonly Step[], answers: Answers, can: Can = usual): Step | undefined =>
  steps.find((step) => !(step.key in answers) && kept(step.needs, can) && holds(step.when, answers))

/** The first closing whose conditions and promise hold, and one of whose lines can be filled. */
export const closing = (closings: readonly Closing[], answers: Answers, can: Can = usual): Closing | undefined =>
  closings.find(({ needs, when, lines }) => kept(needs, can) && holds(when, answers) && inTheirWords(lines, answers).length > 0)

const kept = (needs: Promised | undefined, can: Can): boolean => needs === undefined || can.has(needs)

/** Whether all conditions hold. */
export function holds(conditions: readonly Condition[] | undefined, answers: Answers): boolean {
  return (conditions ?? []).every((condition) => {
    const answer = answers[condition.of]
    if ('answered' in condition) return Boolean(answer) === condition.answered
    if (!answer) return false
    if ('is' in condition) return answer === condition.is
    const number = Number(answer)
    if ('atLeast' in condition) return number >= condition.atLeast
    if ('atMost' in condition) return number <= condition.atMost
    const other = answers['below' in condition ? condition.below : condition.above]
    if (!other) return false
    return 'below' in condition ? Number(other) - number >= condition.by : number - Number(other) >= condition.by
  })
}

/** The lines whose slots were all answered, filled with the person's words. */
export function inTheirWords(lines: readonly string[], answers: Answers): string[] {
  return lines.flatMap((line) => {
    const slots = [...line.matchAll(/\{([\w-]+)\}/g)].map(([, slot]) => slot ?? '')
    if (slots.some((slot) => !answers[slot])) return []
    return [line.replace(/\{([\w-]+)\}/g, (_, slot: string) => quotable(answers[slot] ?? ''))]
  })
}

const longest = 120

/** Their words, fit to stand between quotation marks: without marks of their own, and not longer than one can listen to. */
function quotable(words: string): string {
  const plain = words
    .replace(/[“”"]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;:!?]+$/, '')
  if (plain.length <= longest) return plain
  return `${plain.slice(0, plain.lastIndexOf(' ', longest)).replace(/[.,;:!?]+$/, '')}…`
}

const leaves =
  /^(please |ok(ay)?,? |no,? )*(stop|enough|that'?s enough|leave it|let'?s (stop|leave it|not)|(can|could) we stop|not now|forget (it|this)|no more|quit|cancel|never ?mind|i (don'?t|do not) want to( do this| go on)?( any ?more)?|i'?d rather (stop|not do this))( now| here| please| this| it)*[.!]*$/i
/** Of these, the ones that are no answer to a yes-no question either. */
const ends = /\b(stop|enough|forget|quit|cancel|any ?more|do this|go on)\b/i
const skips =
  /^(skip( (it|this|that))?|pass|next( one)?|(i )?(don'?t|do not) know|dunno|no idea|nothing( really)?|none|rather not say|(i )?can'?t think of (any|anything|one)|hard to say|-)[.!]*$/i
const yes = /^(yes|yeah|yep|yup|sure|ok(ay)?|of course|please( do)?|do|i did|i do|i would|why not|fine|absolutely|gladly|i think so|done|ja|si|oui)\b/i
const no = /^(no|nope|nah|not? (really|yet|now|today|any)|don'?t|i (did|do|would)(n'?t| not)|never|rather not|better not|leave it|let it go|nein|non)\b/i

/** What was meant by this utterance as an answer to this step. */
export function understood(expects: Expects, said: string): Answer {
  const words = said.trim()
  if (words === '') return { kind: 'unclear' }
  if (expects.kind === 'quiet') return { kind: 'answer', value: words }
  const choice =
    expects.kind === 'choice'
      ? expects.options.find(({ key, label, says }) => says.test(words) || words.toLowerCase() === label.toLowerCase() || words.toLowerCase() === key)
      : undefined
  if (choice) return { kind: 'answer', value: choice.key }
  if (expects.kind === 'yes-no' && !(leaves.test(words) && ends.test(words))) {
    if (no.test(words)) return { kind: 'answer', value: 'no' }
    if (yes.test(words)) return { kind: 'answer', value: 'yes' }
  }
  if (leaves.test(words)) return { kind: 'leave' }
  if (skips.test(words)) return { kind: 'skip' }
  if (expects.kind === 'text') return { kind: 'answer', value: words }
  if (expects.kind === 'rating') {
    const number = ratingIn(words)
    if (number !== undefined) return { kind: 'answer', value: String(number) }
  }
  return { kind: 'unclear' }
}

const ones = Array.from({ length: 20 }, (_, n) => sayNumber(n))
const tens = [20, 30, 40, 50, 60, 70, 80, 90].map(sayNumber)
const spelled = new RegExp(`\\b(?:(${tens.join('|')})(?:[ -](${ones.slice(1, 10).join('|')}))?|(${ones.join('|')}))\\b`, 'i')

/** A number from 0 to 100: "70", "70%", "7 out of 10", "about seventy-five", "a hundred". Two numbers mean their middle. */
function ratingIn(words: string): number | undefined {
  const ofTen = /\b(10|\d(?:\.\d)?)\s*(?:\/|out of|of)\s*(?:10|ten)\b/i.exec(words)
  if (ofTen) return Math.round(Number(ofTen[1]) * 10)
  const digits = [...words.replace(/(\/|out of|of)\s*(100|a hundred)\b/gi, '').matchAll(/(?<![\d.-])\d{1,3}(?![\d.]*\d)/g)]
    .map(([number]) => Number(number))
    .filter((number) => number <= 100)
  if (digits.length > 0) return Math.round(digits.slice(0, 2).reduce((sum, number) => sum + number, 0) / Math.min(digits.length, 2))
  if (/\b(a|one) hundred\b/i.test(words)) return 100
  const match = spelled.exec(words)
  if (match)
    return match[3]
      ? ones.indexOf(match[3].toLowerCase())
      : (tens.indexOf((match[1] ?? '').toLowerCase()) + 2) * 10 + (match[2] ? ones.indexOf(match[2].toLowerCase()) : 0)
  if (/\b(half|in the middle|fifty[- ]fifty)\b/i.test(words)) return 50
  if (/\b(not at all|as bad as it gets|rock bottom)\b/i.test(words)) return 0
  if (/\b(completely|totally|entirely|could not be better|couldn'?t be better)\b/i.test(words)) return 100
  return undefined
}

/** What is known of the moment when a technique might be offered. `hour` is local, 0 to 23. */
export type Occasion = { readonly feeling?: string; readonly event?: string; readonly said: string; readonly hour: number }

/** Whether it may be offered now, unasked. */
export function mayOffer(fits: Fits, { feeling, event, said, hour }: Occasion): boolean {
  if (event && fits.not?.includes(event)) return false
  if (fits.hours && !(fits.hours.from <= fits.hours.to ? hour >= fits.hours.from && hour < fits.hours.to : hour >= fits.hours.from || hour < fits.hours.to))
    return false
  if (fits.said && !fits.said.test(said)) return false
  const feels = fits.feelings?.some((word) => word === feeling) ?? false
  const tells = event !== undefined && (fits.events?.includes(event) ?? false)
  return (!fits.feelings && !fits.events) || feels || tells
}
