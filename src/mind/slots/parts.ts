import type { PersonNamed } from '../../words/reading.ts'
import type { When } from '../../words/when.ts'

/** What the slot rules of one segment work from: all positions are in `text`. */
export type Said = { readonly text: string; readonly whens: readonly When[]; readonly people: readonly PersonNamed[]; readonly places: readonly string[] }

export type Slots = Record<string, string>
export type SlotRule = (said: Said) => Slots

const polite =
  /^(?:(?:hey|hi|hello|ok|okay|please|so|well|oh|and|also|then|now|just|um+|uh+|yes|yeah|no|actually|alright|right|good (?:morning|evening|afternoon))[, ]+)*(?:(?:can|could|would|will) (?:you|u)(?: please| kindly)? |would you mind |i(?:'d| would) like (?:you )?to |i want (?:you )?to |i need (?:you )?to |please |i'd like |i want |i need )?/i
const politeEnd = /[\s,]*(?:,?\s*(?:please|pls|plz|for me|thanks|thank you|will you|would you|ok|okay|if you can|if possible|cheers|asap))*[\s.!?,;]*$/i

/** Without "can you please" in front and "thanks" behind. */
export const plain = (text: string): string => text.trim().replace(polite, '').replace(politeEnd, '').trim()

/** The text with every time expression (and the little word before it) taken out. */
export function withoutWhens(said: Said): string {
  let text = said.text
  for (const when of [...said.whens].sort((a, b) => b.start - a.start)) {
    const head = text.slice(0, when.start).replace(/\s*\b(?:at|on|in|for|by|from|until|till|this|around|about|to|the)\s*$/i, '')
    text = `${head} ${text.slice(when.end)}`
  }
  return tidy(text)
}

export const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.?!])/g, '$1')
    .trim()

/** The first group that matches, without quotes and end punctuation. */
export function first(text: string, ...patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const found = pattern
      .exec(text)
      ?.slice(1)
      .find((group) => group !== undefined)
    const clean = found === undefined ? '' : cleaned(found)
    if (clean !== '') return clean
  }
  return undefined
}

export const cleaned = (text: string): string =>
  tidy(text)
    .replace(/^["'“”‘’:,\-\s]+|["“”:,;.!?\s]+$/g, '')
    .trim()

/** Slots without those that were not said. */
export function said(slots: Readonly<Record<string, string | undefined>>): Slots {
  const made: Slots = {}
  for (const [key, value] of Object.entries(slots)) if (value !== undefined && value !== '') made[key] = value
  return made
}

/** "all my reminders", "every alarm", "everything". */
export const everything = (text: string): string | undefined => (/\b(?:all|every|everything|both)\b/i.test(text) ? 'all' : undefined)
