/** How sure the reader must be before a life event is believed: a wrong specific answer is worse than a plain one. */
import type { Reading } from '../words/reading.ts'
import { lifeEvent } from './life-events/life-events.ts'
import type { Clause } from './talk/gist.ts'

/** Below this no event is opened, whatever else speaks for it. */
const usual = 0.9
/** Where little was said, or it was denied, or somebody else's opinion is told. */
const strict = 0.93
/** Kinds that happen to others and are told as one's own news. */
const shared =
  /(?:^|-)(?:death|funeral|illness|ill|hospital|diagnosis|operation|dementia|caring|pregnancy|birth|baby|wedding|engagement|child|school|pet|parent|friend|boss|colleague|quarrel|left|affair|visit|sibling|family|missing|results|date|message|hurt|kind|rude|stranger|leaving|divorce|anniversary)(?:-|$)/

/** Whether this reading may be taken for the life event that it was read as. */
export function isSure(reading: Reading, c: Clause): boolean {
  const event = reading.event
  const kind = event && lifeEvent(event.kind)
  if (!event || !kind || c.asks) return false
  const words = reading.text.trim().split(/\s+/).length
  const others = /^(human|he|she|they)$/.test(c.subject)
  // Whose event it is: what only happens to oneself is not believed of somebody else.
  if (others && !shared.test(event.kind)) return false
  if (!agrees(kind.valence, reading.feeling.valence)) return false
  const unsure = c.negated || c.verb === '' || words <= 3 || (others && /^(say|think|tell|ask|give)$/.test(c.verb)) || (c.subject === 'it' && words <= 8)
  return event.score >= (unsure ? strict : usual)
}

/** Good news is not told in bad words, nor bad in good ones. */
const agrees = (kind: number, told: number): boolean => Math.abs(kind) < 0.3 || Math.abs(told) < 0.3 || Math.sign(kind) === Math.sign(told)
