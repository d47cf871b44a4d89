import { turnRound } from '../language/turn-round.ts'
import { findWhens } from '../language/when.ts'
import type { Scene } from '../words/ability.ts'
import { localTime } from '../words/moment.ts'
import type { Reading } from '../words/reading.ts'
import type { When } from '../words/when.ts'

/** Reading what a request says, beyond the slots that came with it. */

/** The person's time now. */
export const nowOf = (scene: Scene): Temporal.ZonedDateTime => localTime(scene.moment)

/** The times in a reading: those that came with it, else those in its text. */
export function whensOf(reading: Reading, scene: Scene): readonly When[] {
  if (reading.whens.length > 0) return reading.whens
  const about = { now: nowOf(scene), locale: scene.moment.locale }
  // "Move it to ten": alone a number is no time, after what is moved it is an hour.
  const made =
    /^(?:(?:no|actually|sorry|oh|wait|can you|please)[, ]+)*make (?:it|that) (\d{1,2}(?:[:.]\d\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\W*$/i.exec(
      reading.text,
    )?.[1]
  const hour = made ?? /\b(?:move|push|shift|bring|reschedule|change)\b.*\bto (\d{1,2}(?:[:.]\d\d)?)\W*$/i.exec(reading.text)?.[1]
  return findWhens(hour ? `at ${hour}` : reading.text, about)
}

const please =
  /^(?:(?:hey|hi|ok|okay|so|well|and|also|then|oh|um|uh|right|now|yes|yeah|no)\b[\s,]*)*(?:(?:please|pls|can you|could you|would you|will you|can i|could i|may i|i want to|i want you to|i'd like to|i would like to|i need to|i need you to|i need|let's|let us|you should|go ahead and|just|kindly|don't forget to|do not forget to)\s+)*(?:please\s+)?/i
const ending = /[\s,.;:!?]+$/
const politeEnd = /(?:[\s,]+(?:please|pls|for me|thanks|thank you|ok|okay|will you|would you|if you can|if you could))+[\s.!?]*$/i

/** A request without its courtesies: "could you please note that …" begins with "note that". */
export const request = (text: string): string => text.trim().replace(/[’]/g, "'").replace(please, '').replace(politeEnd, '').replace(ending, '').trim()

/** A text without its time expressions and without the prepositions and commas that they leave behind. */
export function withoutTimes(text: string, whens: readonly When[]): string {
  let left = text
  for (const when of whens.toSorted((a, b) => b.start - a.start)) {
    const [start, end] =
      left.slice(when.start, when.end) === when.text ? [when.start, when.end] : [left.indexOf(when.text), left.indexOf(when.text) + when.text.length]
    if (start >= 0) left = `${left.slice(0, start).trimEnd()} ${left.slice(end).trimStart()}`
  }
  return left
    .replace(/\s+/g, ' ')
    .replace(/\s+(?:at|on|by|for|in|from|,|-)\s*$/i, '')
    .replace(/^\s*(?:,|-|:)\s*/, '')
    .replace(/\s+([,.])/g, '$1')
    .trim()
    .replace(ending, '')
}

/** The things of "milk, eggs and two loaves of bread"; a phrase that belongs together stays whole ("salt and pepper"). */
export function itemsOf(text: string): string[] {
  const together =
    /\b(salt and pepper|mac and cheese|macaroni and cheese|fish and chips|bread and butter|gin and tonic|peanut butter and jelly|half and half|m and ms|rice and beans|oil and vinegar|bacon and eggs|pen and paper|black and white)\b/gi
  const held: string[] = []
  const safe = text.replace(together, (whole) => `‹${held.push(whole) - 1}›`)
  return safe
    .split(/\s*(?:,|;|\n|\+|&|\band then\b|\band also\b|\band\b|\bplus\b|\bas well as\b)\s*/i)
    .map((one) => one.replace(/‹(\d+)›/g, (_, n: string) => held[Number(n)] as string).trim())
    .map((one) =>
      one
        .replace(/^(?:some|a few more|also|and|then|the|my|more)\s+(?=\S)/i, '')
        .replace(ending, '')
        .trim(),
    )
    .filter((one) => one.length > 0 && one.length < 200)
}

/** "call my mum" said back: "call your mum". */
export const toYou = turnRound

/** What of a list of rows a phrase means: the one that shares the most words with it; several when they share alike. */
export function matching<T>(phrase: string, things: readonly T[], textOf: (one: T) => string): T[] {
  const words = keyWords(phrase)
  if (words.length === 0) return []
  let best = 0
  const scored = things.map((one) => {
    const own = new Set(keyWords(textOf(one)))
    const score = words.filter(
      (word) => own.has(word) || [...own].some((other) => other.length > 3 && word.length > 3 && (other.startsWith(word) || word.startsWith(other))),
    ).length
    best = Math.max(best, score)
    return { one, score }
  })
  return best === 0 ? [] : scored.filter(({ score }) => score === best).map(({ one }) => one)
}

const small = new Set(
  'a an the my your our his her their to of for about with at on in and or is are was be that this it me i you do did does please one ones thing from by what whats s reminder reminders alarm alarms timer timers note notes event events appointment list set'.split(
    ' ',
  ),
)
const keyWords = (text: string): string[] => (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => !small.has(word))
export const saysAll = (text: string): boolean => /\b(all|every|everything|both)\b/i.test(text)

const women = /\b(?:mother|mum|mom|sister|daughter|wife|girlfriend|aunt|niece|gran|grandmother|nan)\b/i
const men = /\b(?:father|dad|brother|son|husband|boyfriend|uncle|nephew|grandfather|grandad)\b/i

/**
 * "Call her" with the name of whom it means, when exactly one human was spoken of lately: a reminder that rings tomorrow
 * must still say who. Left as it was where it is not clear. The relation is the person's own ("my sister").
 */
export function withNames(what: string, scene: Scene): string {
  const humans = scene.focus.filter((one) => one.kind === 'person' && !/^(he|she|they|him|her|them|somebody|someone|people|everyone)$/i.test(one.text))
  const [first, second] = humans
  if (!first || (second && second.at === first.at)) return what
  const they = /\b(?:her)\b/i.test(what) ? 'she' : /\b(?:him|his)\b/i.test(what) ? 'he' : undefined
  const known = first.relation ? (men.test(first.relation) ? 'he' : women.test(first.relation) ? 'she' : undefined) : undefined
  if (they && known && they !== known) return what
  // Two whom it may be: then it is left as it was said.
  const sexOf = (relation: string | undefined): string | undefined =>
    relation ? (men.test(relation) ? 'he' : women.test(relation) ? 'she' : undefined) : undefined
  const late = scene.moment.now.epochMilliseconds - 20 * 60_000
  const others = humans.filter(
    (one) => one.text !== first.text && Temporal.Instant.from(one.at).epochMilliseconds > late && [undefined, they].includes(sexOf(one.relation)),
  )
  if (others.length > 0) return what
  const name = first.text === first.relation ? `my ${first.relation}` : first.text
  return what
    .replace(
      /\b(her|his|their)\b(?=\s+(?:\p{Ll}+\s+)?(?:birthday|present|gift|letter|message|email|number|address|party|wedding|house|flat|book|dog|cat)\b)/giu,
      `${name}’s`,
    )
    .replace(/(?<=\p{L}\s)\b(her|him|them)\b(?=$|[.,!?]|\s+(?:about|back|that|to|for|if|when|whether|on|at|in|how|a|an|the|tomorrow|again|some)\b)/giu, name)
}
