/** The feeling that a person names as their own in a clause. */
import { feelingOf, isLow } from './feeling-words.ts'
import { isBad, isGood } from './pattern.ts'
import type { Clause } from './talk/gist.ts'

/** A feeling that the person gives as their own: "I feel so lonely". */
export function namedFeeling(c: Clause): string | undefined {
  if (/\b(nothing (feels|is|seems) (like )?(fun|good|worth|right|the same)|can ?not enjoy|no joy)\b/i.test(c.text)) return 'numb'
  if (/^(?:i am |i'm |im )?not (?:feeling )?(?:so |too |very |that |all that )?(?:great|good|well|brilliant)(?: today| tonight)?$/i.test(c.text.trim()))
    return 'bad'
  // "My hands shake when I'm nervous" says when, not how it is now.
  if (/^(?:if|when|whenever|while|until|unless|before)$/.test(c.link)) return undefined
  const going = /^(?:i am|i'm|im|we are|we're) (?:\p{L}+ )?(fuming|raging|seething|buzzing|panicking|struggling)\b/iu.exec(c.text.trim())?.[1]?.toLowerCase()
  if (going && !c.negated)
    return /^(?:fuming|raging|seething)$/.test(going) ? 'angry' : going === 'buzzing' ? 'excited' : going === 'panicking' ? 'anxious' : 'bad'
  if (c.chain.length > 0 || !/^(i|we|none)$/.test(c.subject) || (!/^(be|feel|get|seem)$/.test(c.verb) && c.verb !== '')) return undefined
  const words = `${c.how} ${c.rest} ${c.verb === '' ? c.text : ''}`
    .toLowerCase()
    .split(/[^\p{L}'-]+/u)
    .filter((word) => word !== '' && !degree.test(word))
  const feeling = feelingOf(words[0] ?? '')
  // "Down to my last fiver" and "living alone" are no feelings.
  if (
    feeling &&
    !(elsewhere.test(words[0]!) && placed.test(words.find((word) => word !== words[0]) ?? '')) &&
    !(words[0] === 'alone' && c.verb !== 'feel' && !/\b(so|all|very) alone\b/i.test(c.text))
  ) {
    if (c.negated) return isLow(feeling) ? 'denied' : 'bad'
    return Object.keys(c.by).some((k) => /^(about|of|for)$/.test(k)) && /^(anxious|proud)$/.test(feeling) ? undefined : feeling
  }
  if (c.verb === 'feel' && /\b(not feel (anything|much)|feel nothing)\b/.test(c.text.toLowerCase())) return 'numb'
  if (c.verb === 'feel' && isBad(c.how)) return 'bad'
  if (c.verb === 'feel' && isGood(c.how)) return 'good'
  if (c.verb === 'be' && /^(fine|ok|okay|alright|meh|so-so)$/.test(c.how)) return 'fine'
  if (c.verb === 'be' && /^(good|great|well|grand)$/.test(c.how)) return c.negated ? 'bad' : 'good'
  return undefined
}

/** Words that only say how much, or whose feeling it is. */
const degree =
  /^(?:i|i'm|im|am|we|we're|feel|feeling|just|so|really|very|too|quite|pretty|rather|a|bit|little|lot|still|also|completely|absolutely|totally|honestly|all|always|kind|sort|of|feeling|bloody|fucking|ever|that|more|most)$/
/** Words that name a feeling only where nothing says "down to what" or "lost where". */
const elsewhere = /^(?:down|low|lost|flat|empty|hurt|burnt|burned|blue|trapped|hollow|calm|proud)$/
const placed = /^(?:to|in|on|at|the|my|our|from|into|out|half|two|three|one|\d+)$/
