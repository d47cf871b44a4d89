/** Links to what the person said before: quoted exactly, dated, only where it is plainly about the same. */
import type { Source } from '../words/said.ts'
import type { Thread, Turn } from './mind.ts'
import type { Notes } from './notes.ts'
import { fill } from './realise.ts'
import { mourned, oneStory, quotation, saidWhen, subjectWords } from './threads.ts'
import type { Told } from './threads.ts'

export type Link = { readonly text: string; readonly sources: readonly Source[]; readonly first: boolean }

const lines: readonly string[] = ['You told me {when}: “{quote}”.', '“{quote}”, you told me {when}.', 'You’d said {when}: “{quote}”.']
const outcome: readonly string[] = ['You told me about this {when}: “{quote}”.', 'I know what came before it. You told me {when}: “{quote}”.']

/** A thread that is known: said at most once a day for each thread, and only over a night's distance. */
export function threadLink(thread: Thread, told: Told, turn: Turn, notes: Notes): Link | undefined {
  // A death is not quoted back.
  if (mourned(thread.kind)) return undefined
  const last = thread.told.at(-1)
  if (!last || told.now.since(Temporal.Instant.from(last.at)).total('hours') < 8) return undefined
  const choices = thread.told.filter(
    (t) => !notes.linked.includes(t.item) && quotation(t.text) && told.now.since(Temporal.Instant.from(t.at)).total('hours') >= 8,
  )
  const landmark =
    told.kind !== undefined && ((told.phase === 'past' && thread.status === 'coming') || (oneStory(thread.kind) && thread.kind !== told.kind.key))
  const own = subjectWords(told.text)
  const bears = (text: string): boolean => [...subjectWords(text)].filter((word) => own.has(word)).length >= 2
  if (!landmark && turn.chance.next() > 0.2) return undefined
  const origin = thread.told[0]
  const then =
    landmark && origin && quotation(origin.text) && told.now.since(Temporal.Instant.from(origin.at)).total('hours') > 48
      ? origin
      : choices.find((t) => landmark || bears(t.text))
  if (!then) return undefined
  const quote = quotation(then.text)!
  const text = fill(turn.chance.pick(landmark || thread.status === 'coming' ? outcome : lines), {
    when: saidWhen(then.at, told.now, told.zone),
    quote,
  })
  return text ? { text, first: true, sources: [{ item: then.item, text: then.text, at: then.at, who: 'person' }] } : undefined
}

/** Something older that memory finds for these words: only with a subject in common, and not at every turn. */
export function linkTo(told: Told, turn: Turn, notes: Notes): Link | undefined {
  if (turn.moment.betweenUs) return undefined
  const lastLink = turn.state.moves.findLastIndex((m) => m.move === 'link')
  if (lastLink >= 0 && turn.state.moves.length - lastLink < 9) return undefined
  const own = subjectWords(told.text)
  if (own.size === 0) return undefined
  const people = told.reading.people.map((p) => (p.name ?? p.relation ?? '').toLowerCase()).filter(Boolean)
  for (const found of turn.recall(told.text, 6)) {
    if (found.who !== 'person' || notes.linked.includes(found.item) || found.item === told.item || /\?\s*$/.test(found.text)) continue
    if (told.now.since(Temporal.Instant.from(found.at)).total('hours') < 10) continue
    if (/^(remind|set|add|note|delete|cancel|what|when|where|who|how|can|could|please|put|start|move|remember|call|forget)\b/i.test(found.text)) continue
    const theirs = subjectWords(found.text)
    const shared = [...own].filter((word) => theirs.has(word))
    const person = people.some((p) => found.text.toLowerCase().includes(p))
    // One word in common is a coincidence, and so are two without anybody in common.
    if (shared.length < (person ? 2 : 3)) continue
    const quote = quotation(found.text)
    if (!quote) continue
    const text = fill(turn.chance.pick(lines), { when: saidWhen(found.at, told.now, told.zone), quote })
    if (text) return { text, first: false, sources: [{ item: found.item, text: found.text, at: found.at, who: found.who }] }
  }
  return undefined
}

/** "Where is my sister moving?", "when did I see Tom?": asks for what was told. */
export const asksMemory = (text: string): boolean =>
  /^(where|when|who|what|which|how old|how long|how many)\b(?! about\b| if\b)/i.test(text.trim()) &&
  /\b(i|my|me|our|we)\b/i.test(text) &&
  !/\b(should|shall|can|could|would|do you|you think|your|will|am i doing|is wrong|to do|do i (?:even |actually |really |ever )?(do|wear|say|tell|make|cook|eat|buy|get|write|start|go|need|have to|give|bring)|the point|if)\b/i.test(
    text,
  )

export const notTold: readonly string[] = [
  'You haven’t told me that, as far as I can find.',
  'I can’t find anything about that in what you’ve told me.',
  'I don’t think you’ve told me that.',
  'I’ve looked, and you haven’t told me that.',
]

const recalls: readonly string[] = ['You told me {when}: “{quote}”.', '{When} you said: “{quote}”.', '“{quote}”, you said {when}.']

/** The best memory for a question, quoted with its day. */
export function fromMemory(question: string, turn: Turn): Link | undefined {
  const own = subjectWords(question)
  if (own.size === 0) return undefined
  for (const found of turn.recall(question, 5)) {
    if (found.who !== 'person' || found.item === turn.heard.id || /\?\s*$/.test(found.text)) continue
    const theirs = subjectWords(found.text)
    const shared = [...own].filter((word) => theirs.has(word)).length
    if (shared < Math.min(2, own.size)) continue
    const quote = quotation(found.text, 22) ?? found.text.slice(0, 160)
    const text = fill(turn.chance.pick(recalls), { when: saidWhen(found.at, turn.moment.now, turn.moment.zone), quote })
    if (text) return { text, first: true, sources: [{ item: found.item, text: found.text, at: found.at, who: found.who }] }
  }
  return undefined
}
