import type { Item } from './memory.ts'
import { sayOn } from './say-when.ts'
import type { SaidAt } from './say-fact.ts'
import { instantToDate } from './say-when.ts'

const longest = 280

/** "On 3 March you said: “…”", as it was said; what is long is cut at a sentence. */
export function quote(item: Item, at: SaidAt): string {
  const when = sayOn(instantToDate(item.at, at.zone), at)
  const who = item.who === 'person' ? 'you said' : item.who === 'companion' ? 'I said' : 'it said'
  return `${when.charAt(0).toUpperCase()}${when.slice(1)} ${who}: “${shortened(item.text.trim())}”`
}

function shortened(text: string): string {
  if (text.length <= longest) return text
  const sentence = /^[\s\S]{80,280}[.!?](?=\s)/.exec(text)?.[0]
  return sentence ?? `${text.slice(0, longest).replace(/\s+\S*$/, '')} …`
}
