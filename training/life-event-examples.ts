import type { Example } from '../src/language/learn.ts'
import { lifeEvents } from '../src/mind/life-events/life-events.ts'
import { eventUtterances } from './utterances.ts'
import type { Utterance } from './utterances.ts'

/** Lines a written intent gives at most to the class of everything that tells of no event. */
const most = 14

/** Kinds whose ways of saying are as much a mood or a want of help as an event: no examples of plain telling. */
const moods = new Set([
  'anxious-evening',
  'sunday-dread',
  'loneliness',
  'feeling-stuck',
  'shame-or-self-doubt',
  'boredom',
  'good-day',
  'bad-day',
  'ordinary-day',
  'quiet-evening',
  'sleepless-night',
  'creative-block',
])

/** One line of the table that says a kind, or of the rest. */
export type EventLine = Required<Example> & { readonly line: string }

/**
 * What the life-event reader learns from: the `said` lines of the table, and a class of everything that tells of no event:
 * requests, questions, small talk, and the ordinary tells of `utterances/no-event.txt`. Other written tells are left out,
 * since many of them do tell of one.
 */
export function eventExamples(written: readonly Utterance[]): EventLine[] {
  const perIntent = new Map<string, number>()
  const lines = new Set<string>()
  const none: EventLine[] = []
  for (const { text, intent, line, file } of written) {
    const count = perIntent.get(intent) ?? 0
    const ordinary = intent === 'tell' && file === 'no-event'
    if ((intent === 'tell' && !ordinary) || lines.has(line) || (count >= most && !ordinary)) continue
    lines.add(line)
    perIntent.set(intent, count + 1)
    none.push({ text, label: 'none', weight: ordinary ? 2 : 0.5, line })
  }
  const said = lifeEvents.flatMap((kind) => kind.said.map((text) => ({ text, label: kind.key, weight: 3, line: text })))
  const more = eventUtterances().map(({ text, kind, line }) => ({ text, label: kind, weight: kind === 'none' ? 2 : 2.5, line }))
  return [...none, ...said, ...more]
}

/** The table's lines as examples of telling, for the intents. */
export const toldExamples = (): { text: string; intent: string }[] => [
  ...lifeEvents.filter((kind) => !moods.has(kind.key)).flatMap((kind) => kind.said.map((text) => ({ text, intent: 'tell' }))),
  ...eventUtterances(1)
    .filter(({ kind }) => !moods.has(kind))
    .map(({ text }) => ({ text, intent: 'tell' })),
]
