import type { DialogueAct, Feeling } from '../words/reading.ts'

const byIntent: Readonly<Record<string, DialogueAct>> = {
  greet: 'greet',
  how_are_you: 'greet',
  thank: 'thank',
  part: 'part',
  agree: 'agree',
  refuse: 'refuse',
  joke: 'joke',
  insult: 'insult',
  praise: 'praise',
  sorry: 'tell',
  tell: 'tell',
  mood_tell: 'vent',
  bored: 'vent',
  memory_keep: 'tell',
  person_rename: 'tell',
  company: 'request',
  self_rename: 'request',
  manner_change: 'request',
  clarify: 'ask',
  other: 'noise',
  repeat: 'ask',
  resume: 'request',
}
const asks = /\?\s*$|^(?:what|when|where|who|whose|whom|why|which|how|is|are|am|do|does|did|have|has|had|was|were|will|would|should|may|might)\b/i
const corrects =
  /^(?:no|nope|actually|wait|sorry|not)\b[, ]+(?:i (?:meant|said|mean)\b|(?:it'?s|make it|on|at|in|the|not|to)\b|\w+day\b|tomorrow|tonight|today|\d)|^i (?:meant|said)\b|^(?:make (?:it|that)|rather|instead)\b|\b(?:instead|rather)\s*$|^not \w+,? (?:but )?\w+/i

/** What is heard as itself also where an answer is awaited. */
const steers: ReadonlySet<string> = new Set(['agree', 'refuse', 'cancel', 'undo', 'stop', 'repeat', 'clarify', 'part', 'thank', 'insult', 'greet', 'resume'])

/** What kind of thing an utterance does: mostly what its intent is, then its form. */
export function actOf(about: { text: string; intent: string; feeling: Feeling; expecting?: boolean }): DialogueAct {
  const { text, intent, feeling, expecting } = about
  if (!/[\p{L}\d]/u.test(text)) return /[?!]/.test(text) ? 'ask' : 'silence'
  if (corrects.test(text.trim()) && !/^(?:no|nope)$/i.test(text.trim())) return 'correct'
  // A few bare words after a question are its answer, whatever else they might have meant.
  if (expecting && !asks.test(text) && !steers.has(intent) && text.trim().split(/\s+/).length <= 4) return 'answer'
  const known = byIntent[intent]
  if (known === 'noise' && expecting) return 'answer'
  if (known === 'noise') return asks.test(text) ? 'ask' : 'noise'
  if (known === 'tell' && feeling.valence <= -0.5 && feeling.arousal >= 0.5) return 'vent'
  if (known) return known
  if (intent.startsWith('self_') && !asks.test(text)) return 'tell'
  return asks.test(text.trim()) && !/^(?:can|could|would|will) you\b/i.test(text.trim()) ? 'ask' : 'request'
}
