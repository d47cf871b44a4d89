import { readFileSync } from 'node:fs'
import { themes, type Danger, type Theme } from './theme.ts'
import { inContext } from './context.ts'
import { explicit, toldOf } from './explicit.ts'
import { soundsGraver } from './harmless.ts'
import { lowSpirits } from './low.ts'
import { inOtherLanguage } from './other-languages.ts'
import { plain } from './plain.ts'
import { graveSigns } from './signs.ts'
import { features, readHeads, weigh, type Head } from './weighing.ts'

export type Notice = {
  /**
   * What an utterance shows. `before` are the person's own earlier utterances of the conversation, oldest first; the last
   * six are read. Called on every utterance, before any mind speaks, "between us" included. Keeps nothing, logs nothing.
   */
  notice(text: string, before?: readonly string[]): Danger
}

/**
 * Chosen on the split by wording of the rows in training/danger, with a fifth of the situations kept apart: how much a text must
 * weigh to be asked about, by how many grave signs it holds and whether it is long enough to tell much (seven words). A bare
 * "I survived" says little. What the weights alone say is answered with `respond` only where they are all but certain: rules say
 * it otherwise.
 */
export const limits = {
  long: { none: 0.6, one: 0.8, more: 0.25 },
  short: { none: 0.85, one: 0.93, more: 0.4 },
  others: 0.9,
  nobody: 0.95,
  harmless: 0.97,
  respond: 0.97,
} as const

/** The weights are read at the first utterance (0.3 MB). */
export function loadNotice(heads?: readonly Head[]): Notice {
  let read: readonly Head[] | undefined = heads
  return {
    notice(text, before = []) {
      read ??= readHeads(readFileSync(new URL('./weights/danger.bin', import.meta.url)))
      const [level, theme] = read as [Head, Head]
      return judge({ level, theme }, text, before.slice(-6))
    },
  }
}

function judge(heads: { level: Head; theme: Head }, text: string, before: readonly string[]): Danger {
  const foreign = inOtherLanguage(text)
  if (foreign) return foreign
  const read = plain(text)
  const told = explicit(read)
  if (told) return told
  const found = features(read)
  const [none = 1, , respond = 0] = weigh(heads.level, found)
  const earlier = before.map((said) => darkness(heads.level, said))
  const because = inContext({ text: read, dark: 1 - none }, earlier)
  if (because?.level === 'respond') return because
  const sure = graveSigns(read) > 0 ? limits.respond : Infinity
  const level = 1 - none < needed(read) ? 'none' : respond >= sure ? 'respond' : 'check'
  if (level !== 'respond' && !soundsGraver(read)) {
    const roundabout = toldOf(read)
    if (roundabout && roundabout.level !== 'none' && !(roundabout.theme === 'abuse' && longAgo(read, before.at(-1)))) return roundabout
  }
  if (level === 'none') return because ?? lowSpirits(read) ?? { level }
  return { level, theme: themeOf(weigh(heads.theme, found)) }
}

/** What a parent did once, told by somebody grown: answered by the mind as a memory. */
function longAgo(text: string, last = ''): boolean {
  const then =
    /\b(?:at (?:his|her|that|my) age|when i was (?:a |little|small|young|\w+teen|\d)|as a (?:kid|child|boy|girl)|growing up|back then|in those days|years? ago)\b/
  return (
    /\b(?:dad|father|mum|mom|mother|uncle|teacher|granddad|grandfather)\b.{0,30}\b(?:hit|beat|locked|slapped|kicked|threatened|used to)\b/.test(text) &&
    then.test(`${plain(last)} ${text}`) &&
    !/\b(?:still|again|now|tonight|last (?:night|week))\b/.test(text)
  )
}

/** How much an utterance must weigh to be asked about: less where it holds a grave sign, more where nobody speaks of themselves. */
function needed(text: string): number {
  if (soundsGraver(text)) return limits.harmless
  const by = text.trim().split(/\s+/).length < 7 ? limits.short : limits.long
  const signs = graveSigns(text)
  if (signs > 1) return by.more
  const own = /\b(?:i|me|my|myself|mine|we|us)\b/.test(text)
  if (signs === 1) return own ? by.one : Math.max(by.one, limits.others)
  return own ? by.none : limits.nobody
}

/** What would not have been noticed by itself counts for little afterwards: an evening of small sorrows is not despair. */
function darkness(level: Head, said: string): { text: string; dark: number } {
  const text = plain(said)
  const told = explicit(text) ?? (soundsGraver(text) ? undefined : toldOf(text))
  if (told) return { text, dark: told.level === 'none' ? 0 : told.level === 'check' ? 0.8 : 1 }
  const weighs = 1 - (weigh(level, features(text))[0] ?? 1)
  if (weighs >= needed(text)) return { text, dark: Math.max(0.7, weighs) }
  return { text, dark: lowSpirits(text) ? 0.75 : weighs * 0.6 }
}

const themeOf = (worth: readonly number[]): Theme => themes[worth.indexOf(Math.max(...worth))] as Theme

/** For `os1 probe danger`. Reads the weights anew each time, which takes less than a millisecond. */
export function probeDanger({ text, before }: { text: string; before?: readonly string[] }): { level: Danger['level'] } {
  return { level: loadNotice().notice(text, before).level }
}
