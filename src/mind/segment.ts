/**
 * Takes an utterance apart where it holds more than one thing: "remind me to call mum and add milk to the list" is two
 * requests, "I'm exhausted, can you set an alarm for seven" a feeling and a request. "Bread and butter" and "I went home
 * and cried" stay whole: a cut is made only where what follows can stand by itself as a request or a question, or at the
 * end of a sentence.
 */
export type Segment = { readonly text: string; readonly start: number }

/** What begins a request to the companion. */
const verb = String.raw`(?:add|put|set|remind|cancel|delete|remove|clear|call|text|message|email|send|play|pause|turn|switch|dim|start|stop|make|create|schedule|book|move|reschedule|postpone|change|tell me|show|read|give me|check|note|write|remember|forget|wake|spell|convert|calculate|translate|roll|flip|toss|take a note|jot|find|search|look up|order|buy me|cross|tick|mark|undo|repeat|open|close|lock|ping|nudge|snooze|count down|pencil|block|start|help me|let me know)`
const question = String.raw`(?:what(?:'s|’s|s)?|when(?:'s|’s|s)?|where(?:'s|’s|s)?|who(?:'s|’s|s)?|how (?:many|much|long|far|old|late|do|does|is|are|about)|why|which|is there|are there|do i|did i|am i|have i|can you|could you|would you|will you|can i|do you|are you|should i|will it|is it)`
const starts = String.raw`(?:(?:please|then|also|now|just|and|oh|ok|okay|hey|so|maybe)[, ]+)*(?:${verb}|${question})\b`
const startsRequest = new RegExp(`^${starts}`, 'i')
const startsVerb = new RegExp(
  String.raw`^(?:(?:please|then|also|now|just|and|oh|ok|okay|hey)[, ]+)*(?:(?:can|could|would|will) you\s+(?:please\s+)?)?${verb}\b`,
  'i',
)
const startsQuestion = new RegExp(String.raw`^(?:(?:please|then|also|now|just|and|oh|ok|okay|hey|so)[, ]+)*${question}\b`, 'i')
/** Within a message that is quoted or dictated nothing is cut: "text Anna that I'm late and ask her to wait". */
const dictates = /\b(?:text|message|tell|email|write|note|remember|ask|say|saying|let)\b[^,.;]*\b(?:that|to|saying|if|whether|know)\b|[:"“]/i
/** A thing to be reminded of may itself hold an "and": "remind me to call mum and ask about the car". */
const reminds = /\b(?:remind me|reminder|don't let me forget|remember to|have to|need to|to-?do)\b/i
/** Verbs by which a new request begins even inside a reminder: they make no sense as what one is reminded of by itself. */
const clearlyNew =
  /^(?:(?:please|then|also|now)\s+)*(?:add\b.*\b(?:list|calendar|notes?)\b|remind me|set (?:a|an|the|another|my) (?:timer|alarm|reminder)|wake me|what(?:'s|s)? |when(?:'s|s)? |how (?:many|long|much)|tell me|show me|put\b.*\b(?:list|calendar|diary)\b|cancel (?:the|my) (?:timer|alarm|reminder|meeting)|turn (?:on|off)|play\b|flip a coin|(?:can|could|would) you\b|(?:make|take) a note\b|delete\b|move (?:the|my)\b|start a\b)/i

const joints = /(?:[.;!?]+\s+|,?\s+(?:and then|and also|and|then|also|but also|oh and|plus)\s+|,\s*(?:and\s+)?|\s+(?:—|–|-)\s+|\n+)/giu

export function segments(text: string): Segment[] {
  const found: Segment[] = []
  let start = 0
  for (const match of text.matchAll(joints)) {
    const before = text.slice(start, match.index)
    const after = text.slice(match.index + match[0].length)
    if (!/\p{L}|\d/u.test(before) || !/\p{L}|\d/u.test(after)) continue
    if (!cutsHere(before, match[0], after)) continue
    found.push(trimmed(text, start, match.index + (/^[?!.]/.test(match[0]) ? 1 : 0)))
    start = match.index + match[0].length
  }
  found.push(trimmed(text, start, text.length))
  const full = withTails(
    text,
    found.filter((segment) => segment.text !== ''),
  )
  return full.length === 0 ? [{ text: text.trim(), start: 0 }] : withSharedHead(full)
}

function cutsHere(before: string, joint: string, after: string): boolean {
  if (/[.;!?\n]/.test(joint)) return !endsInShort(before)
  if (openQuote(before)) return false
  const request = startsRequest.test(after)
  if (!request) return false
  const beforeAsks = startsRequest.test(before)
  // "Rashid, who makes teapots" asks nothing; "I'm bored, what time is it" does.
  if (!beforeAsks && relative.test(after) && !after.includes('?')) return false
  const said = /\band\b|\bthen\b|\balso\b|\bplus\b/i.test(joint)
  // "if it rains, remind me …", "when I get home, turn on …": the first half says when, it is no segment.
  if (/^(?:if|when|whenever|once|after|before|at|on|in|tomorrow|tonight|next|every|by|until|as soon as)\b/i.test(before.trim()) && !/\?$/.test(before))
    return false
  if (dictates.test(before) && beforeAsks && !reminds.test(before)) return clearlyNew.test(after)
  if (reminds.test(before)) return clearlyNew.test(after)
  if (beforeAsks) return startsVerb.test(after) || startsQuestion.test(after)
  // A statement followed by a request: a comma or "so" lies between, or "can you"; "I went home and called her" is one story.
  if (said)
    return /^(?:please\s+|then\s+|also\s+)*(?:remind me|(?:can|could|would|will) you|set (?:a|an|the|my)\b|add\b.*\blist|wake me|tell me|what(?:'s|s)?\b|how\b|when(?:'s|s)?\b(?! (?:i|he|she|they|we|it)\b)|please)/i.test(
      after,
    )
  return !/^(?:when|where|what|who|which|why|how|that)\s+(?:i|he|she|they|we|it|you|\p{L}+ing)\b/iu.test(after) && !greeting(before)
    ? clearStart(after)
    : !greeting(before)
      ? false
      : false
}

const relative = /^(?:who|whose|which|where|when|what)\b(?!(?:'s|’s|s)? (?:is )?(?:the )?(?:time|weather|day|date)\b)/i
/** After a comma only plain requests and questions count: "my sister, call it love, left" is rare, "I'm tired, set an alarm" is not. */
const clearStart = (after: string): boolean =>
  clearlyNew.test(after) ||
  /^(?:please\s+|so\s+)*(?:(?:can|could|would|will) you|(?:what|when|where|who)(?:'s|’s|s)? (?:is|are|the|my|on|time)?|how (?:many|much|long)|do you|remember|remind|add|set|put|cancel|delete|play|book|write|help me|note|call|text|wake|should i|is there)\b/i.test(
    after,
  )

/** "hey, what time is it" is one thing; a greeting alone before a request says nothing by itself. */
const greeting = (before: string): boolean =>
  /^\s*(?:hi|hey|hello|good (?:morning|evening|afternoon)|ok|okay|so|well|please|thanks|thank you|yes|yeah|no|sorry|excuse me|oh|hmm+|um+|right|great|cool|alright|actually|listen|look)(?:\s+\p{L}+)?\s*$/iu.test(
    before,
  )

const openQuote = (before: string): boolean => (before.match(/["“”]/g)?.length ?? 0) % 2 === 1
const endsInShort = (before: string): boolean =>
  /\b(?:mr|mrs|ms|dr|st|prof|no|vs|etc|e\.g|i\.e|a\.m|p\.m)$/i.test(before.trim()) || /(?:^|\s)\p{L}$/u.test(before)

function trimmed(text: string, start: number, end: number): Segment {
  const raw = text.slice(start, end)
  const lead = raw.length - raw.trimStart().length
  return { text: raw.trim().replace(/[,;]+$/, ''), start: start + lead }
}

/** What has no sense without what was told before it: "…, remind me on Thursday evening", "…, put that in". */
const tail =
  /^(?:(?:so|and|please|can you|could you|will you|just)\s+)*(?:(?:remind me|nudge me|give me a (?:nudge|reminder))(?:[\s,]+(?:the|an?|on|at|in|half|quarter|hours?|minutes?|mins?|days?|nights?|evening|morning|afternoon|before(?:hand)?|ahead|earlier|tomorrow|tonight|next|week|(?:mon|tues|wednes|thurs|fri|satur|sun)day|of|past|to|am|pm|bit|couple|few|one|two|three|ten|twenty|thirty|\d{1,2}(?::\d\d)?(?:am|pm)?))*|(?:put|add|pop|stick|write) (?:that|it) (?:in|down)(?: (?:the|my) (?:calendar|diary))?|(?:put|add) (?:that|it) (?:in|to) (?:the|my) (?:calendar|diary))[\s.!]*$/i

function withTails(text: string, found: readonly Segment[]): Segment[] {
  const made: Segment[] = []
  for (const segment of found) {
    const last = made.at(-1)
    if (last && tail.test(segment.text) && !startsRequest.test(last.text) && /\p{L}+\s+\p{L}+/u.test(last.text) && !greeting(last.text))
      made[made.length - 1] = trimmed(text, last.start, segment.start + segment.text.length)
    else made.push(segment)
  }
  return made
}

/** "what time is it in Tokyo and in Lisbon": the second half borrows the question of the first. */
function withSharedHead(found: Segment[]): Segment[] {
  const made: Segment[] = []
  for (const segment of found) {
    const shared = /^(?<head>(?:what(?:'s|’s|s)?|what is) (?:the )?(?:time|weather)\b.*?)\s+(?<first>in .+?)\s+and\s+(?<second>in\s+.+)$/i.exec(segment.text)
    const timers =
      /^(?:please |can you |could you )*(?:set|start) (?:me )?(?:two|three|four|five|\d) timers?\b[^\d]*?(?<list>\d+(?:(?:\s*,\s*|\s+and\s+|\s*,\s*and\s+|\s+)\d+)+)\s*(?<unit>min\w*|hours?|sec\w*)/i.exec(
        segment.text,
      )
    if (timers?.groups) {
      const { list = '', unit = '' } = timers.groups
      for (const number of list.match(/\d+/g) ?? []) made.push({ text: `set a timer for ${number} ${unit}`, start: segment.start })
    } else if (!shared?.groups) made.push(segment)
    else {
      const { head = '', first = '', second = '' } = shared.groups
      made.push({ text: `${head} ${first}`, start: segment.start }, { text: `${head} ${second}`, start: segment.start + segment.text.length - second.length })
    }
  }
  return made
}
