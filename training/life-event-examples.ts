import type { Example } from '../src/language/learn.ts'
import { lifeEvents } from '../src/mind/life-events/life-events.ts'
import type { Utterance } from './utterances.ts'

/** Requests, questions, small talk: what tells of no event. Written tells are left out of it: many do tell of one. */
const most = 12

/** What the life-event reader learns from: the `said` lines of the table, and a class of everything that tells of no event. */
export function eventExamples(written: readonly Utterance[]): Example[] {
  const perIntent = new Map<string, number>()
  const none: Example[] = []
  const lines = new Set<string>()
  for (const { text, intent, line } of written) {
    const count = perIntent.get(intent) ?? 0
    if (intent === 'tell' || lines.has(line) || count >= most) continue
    lines.add(line)
    perIntent.set(intent, count + 1)
    none.push({ text, label: 'none', weight: 0.5 })
  }
  return [...none, ...lifeEvents.flatMap((kind) => kind.said.map((text) => ({ text, label: kind.key, weight: 3 })))]
}
