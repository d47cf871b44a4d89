/** The feeling that a person names as their own in a clause. */
import { feelingOf, isLow } from './feeling-words.ts'
import { isBad, isGood } from './pattern.ts'
import type { Clause } from './talk/gist.ts'

/** A feeling that the person gives as their own: "I feel so lonely". */
export function namedFeeling(c: Clause): string | undefined {
  if (/\b(nothing (feels|is|seems) (like )?(fun|good|worth|right|the same)|can ?not enjoy|no joy)\b/i.test(c.text)) return 'numb'
  if (c.chain.length > 0 || !/^(i|we|none)$/.test(c.subject) || (!/^(be|feel|get|seem)$/.test(c.verb) && c.verb !== '')) return undefined
  const words = `${c.how} ${c.rest} ${c.verb === '' ? c.text : ''}`.toLowerCase().split(/\s+/)
  for (const word of words.slice(0, 6)) {
    const feeling = feelingOf(word)
    if (feeling)
      return c.negated
        ? isLow(feeling)
          ? 'denied'
          : 'bad'
        : Object.keys(c.by).some((k) => /^(about|of|for)$/.test(k)) && /^(anxious|proud)$/.test(feeling)
          ? undefined
          : feeling
  }
  if (c.verb === 'feel' && /\b(not feel (anything|much)|feel nothing)\b/.test(c.text.toLowerCase())) return 'numb'
  if (c.verb === 'feel' && isBad(c.how)) return 'bad'
  if (c.verb === 'feel' && isGood(c.how)) return 'good'
  if (c.verb === 'be' && /^(fine|ok|okay|alright|meh|so-so)$/.test(c.how)) return 'fine'
  if (c.verb === 'be' && /^(good|great|well|grand)$/.test(c.how)) return c.negated ? 'bad' : 'good'
  return undefined
}
