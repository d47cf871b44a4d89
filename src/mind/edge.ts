/** The edge of what the built-in mind can do: says what is missing, keeps the question, offers what it can. */
import { localTime } from '../words/moment.ts'
import type { Reading } from '../words/reading.ts'
import { withMove } from './fresh.ts'
import { connect, edges } from './lines/edge.ts'
import type { MindState, Turn } from './mind.ts'
import { notesOf, withNotes } from './notes.ts'
import { choose } from './realise.ts'
import { tokens, turnedWord } from './talk/phrase.ts'

export function atTheEdge(reading: Reading, turn: Turn): { text: string; state: MindState } | undefined {
  const kind = edgeOf(reading)
  if (!kind) return undefined
  let { state } = turn
  const notes = notesOf(state)
  const at = turn.moment.now.toString()
  const voice = { state, manner: turn.self.manner, chance: turn.chance, recent: notes.recent }
  const quoted =
    tokens(reading.text).every((t) => turnedWord(t.word) === t.word || t.word === 'i') && reading.text.length < 70
      ? `“${reading.text.replace(/[?.!\s]+$/, '')}”`
      : 'it'
  const lines = edges[kind] ?? edges['ask_world']!
  // Between us nothing is written down, so nothing may be called kept.
  const honest = turn.moment.betweenUs
    ? lines.map((line) => line.replace(/ ?[^.?!]*\b(kept|noted|written down|put by)\b[^.?!]*[.?!]/g, '').trim()).filter(Boolean)
    : lines
  // A model is mentioned once a day, whichever line does it.
  const today = localTime(turn.moment).toPlainDate().toString()
  const quiet = notes.once['connect'] === today ? honest.filter((line) => !/model/.test(line)) : honest
  const chosen = choose(quiet.length > 0 ? quiet : honest, { q: quoted }, voice)
  if (!chosen) return undefined
  state = withMove(state, { move: 'edge', line: chosen.id, at })
  if (/^ask_(world|web|define|translate)/.test(kind) && !turn.moment.betweenUs)
    state = withNotes(state, { wondered: [...notes.wondered, { text: reading.text, at }].slice(-20) })
  if (notes.once['connect'] !== today && /^(ask_world|ask_translate|ask_define|ask_web|write_text|ask_recipe)$/.test(kind)) {
    const more = choose(connect, {}, voice)
    if (more)
      return {
        text: `${chosen.text} ${more.text}`,
        state: withNotes(withMove(state, { move: 'connect', line: more.id, at }), { once: { ...notes.once, connect: today } }),
      }
  }
  return { text: chosen.text, state }
}

/** Only a question or a request stands at the edge; telling about music or money does not. */
function edgeOf(reading: Reading): string | undefined {
  const text = reading.text.trim().toLowerCase()
  const asks =
    /\?\s*$/.test(text) ||
    /^(what|who|where|when|which|how|is|are|was|were|did|does|do|can|could|will|would|tell me|explain|translate|define|write|compose|draft|play|turn|switch|order|book|buy|call|send|search|look up|google|find|show|open|read|dim|set|put on|give me|please)\b/.test(
      text,
    )
  const told = /^(i|we|my|our|he|she|they|the|it)\b/.test(text)
  if (reading.intent in edges && reading.score >= 0.45 && asks && !(told && reading.act === 'tell')) {
    if (/^(what|who|when|where|why|how|is|are|do|does|did) .*\b(my|i|me|should i|you|your)\b/.test(text) && /^ask_(world|web)$/.test(reading.intent))
      return undefined
    return reading.intent
  }
  if (
    /^(who|what|when|where|which|how (many|much|far|old|tall|long|big|high|deep|fast)) (is|are|was|were|did|does|do|invented|wrote|painted|discovered|won|has|have|country|language|year)\b/.test(
      text,
    ) &&
    !/\b(i|me|my|mine|we|our|you|your|u|he|she|they|him|her|them|his|this|that|it|the (point|matter|use|meaning))\b/.test(text)
  )
    return 'ask_world'
  if (
    /^why (is|are|do|does|did|was|were) (?!i\b|my\b|you\b|he\b|she\b|they\b|it\b|we\b|this\b|that\b|people\b|everyone\b|everything\b|nobody\b|men\b|women\b|life\b)/.test(
      text,
    ) &&
    reading.people.length === 0
  )
    return 'ask_world'
  return undefined
}
