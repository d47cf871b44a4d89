/** Asking about a thread, once, when its time has come: on a greeting, or unasked when the initiative speaks it. */
import { withMove } from './fresh.ts'
import { lifeEvent } from './life-events/life-events.ts'
import type { MindState, Thread, Turn } from './mind.ts'
import { notesOf, withNotes } from './notes.ts'
import { choose } from './realise.ts'
import { laterOf, quotation, saidWhen } from './threads.ts'

export type Asking = Pick<Turn, 'state' | 'chance' | 'moment' | 'self'>

const general: readonly string[] = ['You told me {when}: “{quote}”. How is that now?', '{When} you said: “{quote}”. How did it turn out?']

/** Whom it is about, where nobody else was named. */
function whoOf({ people, known, told }: Thread): string | undefined {
  const who = known['who']
  const head = who?.split(' ').at(-1)
  return people.length === 1 && head && told[0]?.text.toLowerCase().includes(head.toLowerCase()) ? who : undefined
}

/** What to ask about this thread, and the state in which it was asked. Undefined where nothing fits. */
export function followUpLine(thread: Thread, asking: Asking): { text: string; state: MindState } | undefined {
  const kind = lifeEvent(thread.kind)
  const told = thread.told[0]
  const quote = told ? quotation(told.text) : undefined
  const slots: Readonly<Record<string, string>> = {
    ...thread.known,
    ...(told && quote ? { when: saidWhen(told.at, asking.moment.now, asking.moment.zone), quote } : {}),
  }
  const voice = { state: asking.state, manner: asking.self.manner, chance: asking.chance, recent: notesOf(asking.state).recent }
  const { when: _, who: __, ...known } = slots
  const who = whoOf(thread)
  const chosen = choose(laterOf(kind, thread)?.lines ?? [], { ...known, ...(who ? { who } : {}) }, voice) ?? choose(general, slots, voice)
  if (!chosen) return undefined
  const at = asking.moment.now.toString()
  return {
    text: chosen.text,
    state: withNotes(withMove(asking.state, { move: 'follow-up', line: chosen.id, at }), {
      asked: { question: chosen.text, at, thread: thread.id },
      topic: { thread: thread.id, at, drift: -1 },
    }),
  }
}
