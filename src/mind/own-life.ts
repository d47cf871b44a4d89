/**
 * A question about the person's own life, whatever it was taken for: if memory knows the answer, that is what was asked.
 * "When's my half marathon?" looks in the calendar first; "how old are the twins?" asks nobody how old an encyclopaedia is.
 */
import type { Ability } from '../words/ability.ts'
import type { Reading } from '../words/reading.ts'
import type { Source } from '../words/said.ts'
import { withMove } from './fresh.ts'
import type { MindState, Turn } from './mind.ts'

export type Remembered = { readonly text: string; readonly sources: readonly Source[]; readonly state: MindState }

const question =
  /^\W*(?:(?:hey|hi|ok|okay|so|and|um|hmm|oh|please|well|btw|by the way|sorry)[\s,]+)*(?:who|whom|whose|what|which|when|where|why|how|since when|did|do|does|have|has|had|am|is|are|was|were|remind me (?:what|when|who|where|how|which)|(?:can|could) you (?:remind|tell) me (?:what|when|who|where|how|which)|do you (?:still )?(?:remember|recall|know)|tell me (?:what|when|who|where|how) (?:I|my))\b/i
/** Asked of the companion, of its judgement, or of what is still to be done: not of what was told. */
const otherwise =
  /\b(?:do I (?:even |really |actually )?(?:mind|want|care|look|sound|matter)|should|shall|ought|would you|do you (?:think|like|want|feel|ever|have|believe|know (?:any|a|how|much|about|what (?:it|that|this)))|are you|were you|can you|could you|have you|your|you're|you've|you are|is it (?:ok|okay|normal|bad|wrong|possible|true|weird|too)|what if|how (?:do|can|could|would) (?:I|you|we|people)|why (?:do|does|am|can|is it|would) (?:I|people|everyone|it|we)|what (?:do|can|will|am) I (?:do|say|tell|make|cook|wear|eat)(?! for (?:a living|work))|going to happen|the point)\b/i
const asked =
  /\b(?:did I (?:ever )?(?:tell|say|mention)|have I (?:ever )?(?:told|said|mentioned)|do you (?:still )?(?:remember|recall|know) (?:who|what|when|where|how|which|my|the name)|remind me|what did I|what have I|when did I|who did I|where did I)\b/i

/** Asks for a thing that can have been told: not for a view of it. */
const plainly =
  /^\W*(?:(?:hey|ok|okay|so|and|um|oh|please|well)[\s,]+)*(?:when|where|who|which|what(?:'s|’s| (?:day|time|date|name|is|was|did I|am I|was I))|how (?:old|many|much|long)|am I|did I|have I)\b/i

/** Requests that know better than memory when they are sure. */
const sure = 0.6
const nothingFound = /^(?:I find no\b|I find nothing|Nothing is in your|\p{Lu}?[\p{L} ]+ is free\b)/u

export async function fromOwnLife(reading: Reading, turn: Turn, state: MindState): Promise<Remembered | undefined> {
  const text = reading.text.trim()
  if (!question.test(text) || state.frames.length > 0) return undefined
  if (otherwise.test(text) && !asked.test(text)) return undefined
  const ability = turn.abilities.find(({ spoken }) => spoken?.intents.includes(reading.intent))
  const isMemory = ability?.name.startsWith('memory.') ?? false
  // What memory is asked for plainly is its own ability's to answer.
  if (ability?.name === 'memory.ask' && reading.score >= 0.45) return undefined
  // "What day do I sign on?" asks no clock.
  const ofTheClock = (ability?.name.startsWith('clock.') ?? false) && /\b(?:I|my|we|our)\b/i.test(text)
  if (ability && !isMemory && !ofTheClock && reading.score >= sure && reading.intent !== 'event_query') return undefined
  const found = turn.answer(text)
  const at = turn.moment.now.toString()
  if (found?.known) {
    if (ability && reading.intent === 'event_query' && (await isInCalendar(ability, reading, turn, state))) return undefined
    return { text: found.text, sources: found.sources, state: withMove(state, { move: 'recall', at }) }
  }
  // Nothing that answers, but something near: quoted as no more than that.
  const uncertain =
    !ability || isMemory || (reading.intent === 'event_query' && reading.score < sure && !(found?.near && (await isInCalendar(ability, reading, turn, state))))
  if (found?.near && uncertain && plainly.test(text)) return { text: found.text, sources: found.sources, state: withMove(state, { move: 'recall', at }) }
  // "Do I live in Dundee?" is nothing to be kept, though it looks like it.
  if (found && !ability && found.asked !== undefined && found.asked !== 'that')
    return { text: found.text, sources: [], state: withMove(state, { move: 'unknown-memory', at }) }
  if (found && ability?.name === 'memory.keep' && /^(?:did|do|does|have|has|had|am|is|are|was|were)\b/i.test(text))
    return { text: found.text, sources: [], state: withMove(state, { move: 'unknown-memory', at }) }
  return undefined
}

async function isInCalendar(ability: Ability, reading: Reading, turn: Turn, state: MindState): Promise<boolean> {
  const scene = { moment: turn.moment, focus: state.focus }
  const args = ability.spoken?.fill(reading, {}, scene)
  const outcome = await turn.act(ability.name, args)
  const told = outcome.kind === 'done' ? ability.spoken?.tell(outcome.result, args, scene)[0] : undefined
  return told !== undefined && !nothingFound.test(told)
}
