/**
 * From lines to words: fills slots with the person's own words, passes over lines whose slots were not heard, takes the one
 * that suits the manner and was not used lately, and keeps away from what the last twenty replies already said.
 */
import type { Chance } from '../words/chance.ts'
import { lineId } from './fresh.ts'
import type { Manner, MindState } from './mind.ts'
import { capital } from './talk/phrase.ts'

export type Slots = Readonly<Record<string, string | undefined>>

export type Voice = {
  readonly state: MindState
  readonly manner: Manner
  readonly chance: Chance
  readonly recent: readonly string[]
  readonly quiet?: boolean
}

/** A line said, with its id for the bookkeeping. */
export type Chosen = { readonly text: string; readonly id: string }

const marked = /^\((dry|warm|blunt|long)\) /

/** The best fitting of these lines, or undefined where none can be filled. */
export function choose(lines: readonly string[], slots: Slots, voice: Voice): Chosen | undefined {
  const uses = new Map<string, number>()
  voice.state.moves.forEach((made, n) => {
    if (made.line) uses.set(made.line, n)
  })
  const newest = voice.state.moves.length
  let best: Chosen | undefined
  let bestWorth = -Infinity
  for (const line of lines) {
    const mark = marked.exec(line)?.[1]
    const text = fill(line.replace(marked, ''), slots)
    if (!text) continue
    const id = lineId(line)
    const used = uses.get(id)
    const stale = used === undefined ? 0 : 4 + 6 / (1 + (newest - used) / 20)
    const echo = sharing(text, voice.recent)
    const worth =
      (voice.quiet && text.includes('?') ? -6 : 0) +
      manner(mark, text, voice.manner) -
      stale -
      (echo > 0.45 ? 8 : echo * 3) +
      voice.chance.next() * 1.2 +
      (/\{/.test(line) ? 0.5 : 0)
    if (worth > bestWorth) {
      best = { text, id }
      bestWorth = worth
    }
  }
  return best
}

/** How far a line suits the manner, which decides form and never what is meant. */
function manner(mark: string | undefined, text: string, wanted: Manner): number {
  const words = text.split(' ').length
  const length = -Math.abs(words - (5 + wanted.length * 16)) / 60
  if (mark === 'dry') return length + (wanted.humour - 0.35) * 3
  if (mark === 'warm') return length + (wanted.warmth - 0.4) * 2
  if (mark === 'blunt') return length + (wanted.directness - 0.5) * 3
  if (mark === 'long') return length + (wanted.length - 0.5) * 3
  return length
}

const plurals: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have', does: 'do', goes: 'go' }

/** Lines are written for one; for several, the verbs beside the slot take their plural. */
function agreeing(line: string, slot: string, plural: string | undefined): string {
  if (!plural) return line
  return line
    .replace(new RegExp(`\\b([Ii]s|[Ww]as|[Hh]as|[Dd]oes)(?= \\{${slot}\\})`, 'g'), (verb) =>
      verb.charAt(0) === verb.charAt(0).toUpperCase() ? capital(plurals[verb.toLowerCase()]!) : plurals[verb]!,
    )
    .replace(
      new RegExp(`\\{(${slot}|${capital(slot)})\\} (is|was|has|does|goes|[a-z]+[^s ]s)(?=[ .,?])`, 'g'),
      (_, name: string, verb: string) => `{${name}} ${plurals[verb] ?? verb.replace(/s$/, '')}`,
    )
}

/** Fills `{slots}`; a capitalised name capitalises. Undefined where a slot is missing. */
export function fill(line: string, slots: Slots): string | undefined {
  let missing = false
  const agreed = agreeing(agreeing(line, 'who', slots['whoPlural']), 'x', slots['xPlural'])
  const text = agreed.replace(/\{(\w+)\}/g, (_, name: string) => {
    const exact = slots[name]
    if (exact !== undefined) return exact
    const lower = name.charAt(0).toLowerCase() + name.slice(1)
    const value = lower === name ? undefined : slots[lower]
    if (value === undefined) {
      missing = true
      return ''
    }
    return capital(value)
  })
  if (missing) return undefined
  return text
    .replace(/(^|[.?:!] )(\p{Ll})/gu, (_, before: string, letter: string) => (before.startsWith(':') ? before + letter : before + letter.toUpperCase()))
    .replace(/\b([Ww])hat (is|was) (the|your) (\w+s) (is|was)\b/g, '$1hat $2 $3 $4 $5')
    .replace(/\b([Aa]) (?=(?:[aeio]|u(?!ni|se))\p{L}+)/gu, '$1n ')
    .replace(/s’s\b/g, 's’')
    .replace(/\.\./g, '.')
}

/** The largest share of a text's word trigrams (names, numbers and quotations masked) found in one of the others. */
export function sharing(text: string, others: readonly string[]): number {
  const own = trigrams(text)
  if (own.size === 0) return others.some((other) => other === text) ? 1 : 0
  let most = 0
  for (const other of others) {
    const theirs = trigrams(other)
    let shared = 0
    for (const three of own) if (theirs.has(three)) shared++
    most = Math.max(most, shared / own.size)
  }
  return most
}

function trigrams(text: string): Set<string> {
  const words =
    text
      .replace(/[“"][^”"]*[”"]/g, ' Q ')
      .replace(/\d+/g, ' N ')
      .replace(/(?<=\S )\p{Lu}[\p{L}’']*/gu, 'X')
      .toLowerCase()
      .match(/[\p{L}\p{N}’']+/gu) ?? []
  const out = new Set<string>()
  for (let n = 0; n + 2 < words.length; n++) out.add(`${words[n]} ${words[n + 1]} ${words[n + 2]}`)
  return out
}
