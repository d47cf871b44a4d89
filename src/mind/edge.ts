/** The edge of what the built-in mind can do: says what is missing, keeps the question, offers what it can. */
import type { Reading } from '../words/reading.ts'
import { withMove } from './fresh.ts'
import { edges } from './lines/edge.ts'
import type { MindState, Turn } from './mind.ts'
import { notesOf, withNotes } from './notes.ts'
import { choose } from './realise.ts'

export function atTheEdge(reading: Reading, turn: Turn): { text: string; state: MindState } | undefined {
  const kind = edgeOf(reading, turn)
  if (!kind) return undefined
  let { state } = turn
  const notes = notesOf(state)
  const at = turn.moment.now.toString()
  const voice = { state, manner: turn.self.manner, chance: turn.chance, recent: notes.recent }
  const lines = edges[kind] ?? edges['ask_world']!
  // Between us nothing is written down, so nothing may be called kept.
  const honest = turn.moment.betweenUs
    ? lines.map((line) => line.replace(/ ?[^.?!]*\b(kept|noted|written down|put by)\b[^.?!]*[.?!]/g, '').trim()).filter(Boolean)
    : lines
  const chosen = choose(honest, {}, voice)
  if (!chosen) return undefined
  state = withMove(state, { move: 'edge', line: chosen.id, at })
  if (/^ask_(world|web|define|translate)/.test(kind) && !turn.moment.betweenUs)
    state = withNotes(state, { wondered: [...notes.wondered, { text: reading.text, at }].slice(-20) })
  return { text: chosen.text, state }
}

/** Only a question or a request stands at the edge; telling about music or money does not. */
function edgeOf(reading: Reading, turn: Turn): string | undefined {
  const text = reading.text
    .trim()
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\b(what|who|where|how|when)s\b/g, "$1's")
  const asks =
    /\?\s*$/.test(text) ||
    /^(what|who|where|when|which|how|is|are|was|were|did|does|do|can|could|will|would|tell me|explain|translate|define|write|compose|draft|play|turn|switch|order|book|buy|call|send|search|look up|google|find|show|open|read|dim|set|put on|give me|please)\b/.test(
      text,
    )
  if (
    /^(?:hey |so |and |ok )*(?:do you know|have you (?:ever )?heard|what do you know|can you tell me|tell me)(?: (?:anything|much|something|a (?:bit|lot)|all))? (?:about|of) (?!me\b|my\b|us\b|him\b|her\b|them\b|it\b|that\b|this\b|yourself\b|you\b|what\b|our\b|the time\b)\p{L}/u.test(
      text,
    ) &&
    !known(reading, turn)
  )
    return 'ask_world'
  if (
    /^(?:so |and |ok )*(?:what(?:'?s| is) the difference between|what does .+ mean$|what(?:'?s| is) (?:a|an) (?!good|bad|nice|better|normal|reasonable|fair)\p{L}+\??$|do you know (?:who|what|where|when|how) (?!i\b|my\b|he\b|she\b|they\b|to\b|it\b|that\b|this\b|you\b))/u.test(
      text,
    ) &&
    !/\b(?:i|my|me|our|he|she|his|her)\b/.test(text)
  )
    return /mean|difference/.test(text) ? 'ask_define' : 'ask_world'
  if (
    /^(?:please |can you |could you |will you |would you |help me (?:to )?)+(?:write|draft|word|compose|reply|text|answer)\b/.test(text) &&
    /\b(?:write|draft|word|compose|text|message|email|letter|reply|note|card|speech|poem|essay|cv|toast|eulogy)\b/.test(text) &&
    !/\b(?:down|on my list|in my notes|a note)\b/.test(text)
  )
    return 'write_text'
  if (
    /\b(?:pounds?|euros?|dollars?|yen|francs?|zloty|rupees?|kronor|krona|gbp|usd|eur)\b.*\b(?:in|to|into)\b.*\b(?:pounds?|euros?|dollars?|yen|francs?|zloty|rupees?|kronor|krona|gbp|usd|eur)\b|\bexchange rate\b/.test(
      text,
    )
  )
    return 'rates'
  const told = /^(i|we|my|our|he|she|they|the|it)\b/.test(text)
  if (reading.intent in edges && reading.score >= 0.45 && asks && !(told && reading.act === 'tell')) {
    if (/^(what|who|when|where|why|how|is|are|do|does|did) .*\b(my|i|me|should i|you|your)\b/.test(text) && /^ask_(world|web)$/.test(reading.intent))
      return undefined
    // "Will it get better?" asks for no forecast, "any news from her?" for no headlines.
    if (reading.intent === 'ask_weather' && !weather.test(text)) return undefined
    if (
      reading.intent === 'ask_translate' &&
      !/\b(?:translat\w*|in (?:english|spanish|french|german|italian|polish|portuguese|dutch|welsh|irish|greek|turkish|arabic|hindi|urdu|chinese|mandarin|japanese|korean|russian|ukrainian|swedish|latin|\p{L}+ish)|language)\b/u.test(
        text,
      )
    )
      return undefined
    if (reading.intent === 'ask_news' && !/\b(?:news|headlines?|happening in|papers?|elections?|politics|going on in)\b/.test(text)) return undefined
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

const weather =
  /\b(?:weather|rain\w*|snow\w*|sun\w*|umbrella|forecast|degrees|temperature|cold|hot|warm|freez\w*|wind\w*|storm\w*|dry|wet|coat|jacket|outside|humid|fog\w*|icy|cloud\w*|hail|thunder)\b/

/** Somebody or something of this life is not looked up in an encyclopaedia. */
const known = (reading: Reading, turn: Turn): boolean =>
  reading.people.some((one) => one.relation !== undefined || (one.name !== undefined && turn.whoIs(one.name) !== undefined))
