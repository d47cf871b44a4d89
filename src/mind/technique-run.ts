/** Runs a technique over several turns: begun by asking for it or by a yes, left with a word, resumed later. */
import type { Reading } from '../words/reading.ts'
import { withMove } from './fresh.ts'
import type { MindState, Turn } from './mind.ts'
import { notesOf, withNotes } from './notes.ts'
import { choose } from './realise.ts'
import type { Slots } from './realise.ts'
import { turned } from './talk/turned.ts'
import type { Technique } from './techniques/technique.ts'
import { techniques } from './techniques/techniques.ts'

type Ran = { readonly text: string; readonly state: MindState }

const leave = /^(stop|enough|that'?s enough|quit|cancel|leave it|not now|let'?s stop|i('?m| am) done|no more|forget it|never ?mind|i don'?t want (to|this)|skip (this|it)|exit)\b/i
const resume = /^(let'?s )?(go on|continue|carry on|resume|where were we|pick (it|that) up( again)?)\b/i
const left: readonly string[] = ['Then we stop here. It keeps its place, if you ever want to go on.', 'Stopped. Nothing is lost, we can take it up again.', 'All right, enough of that. Say “go on” if you want to come back to it.', 'Good, we leave it there.']
const back: readonly string[] = ['Back to it, then.', 'We were in the middle of this.', 'Good, we pick it up where we left it.']
const again: readonly string[] = ['A number from nought to a hundred would do, a rough one.', 'Roughly, between nought and a hundred?']

/** The next words of a technique that is under way or just asked for; undefined where there is none. */
export function runTechnique(readings: readonly Reading[], turn: Turn): Ran | undefined {
  const first = readings[0]
  if (!first) return undefined
  const notes = notesOf(turn.state)
  const running = notes.technique
  const text = turn.heard.text.trim()
  const asked = readings.find((r) => r.score >= 0.8 && techniques.some((t) => t.intents.includes(r.intent)))
  if (running && !running.paused && turn.moment.now.since(Temporal.Instant.from(running.at)).total('hours') < 3) {
    const technique = techniques.find((t) => t.key === running.key)
    if (!technique) return undefined
    if (leave.test(text)) return pause(turn)
    // A goodbye, a request or a question comes first; the place is kept.
    if (readings.some((r) => /^(part|undo|stop)$/.test(r.intent) && r.score > 0.6) || (readings.length === 1 && first.act === 'request' && first.score > 0.9 && !/^(mood_tell|tell)$/.test(first.intent))) return undefined
    return advance(technique, text, turn)
  }
  if (running?.paused && resume.test(text)) {
    const technique = techniques.find((t) => t.key === running.key)
    const step = technique?.steps[running.step]
    if (!technique || !step) return undefined
    const opened = said(back, {}, turn, turn.state)
    const asks = said(step.ask, running.answers, turn, opened.state)
    return { text: `${opened.text} ${asks.text}`, state: withNotes(asks.state, { technique: { ...running, paused: undefined, at: turn.moment.now.toString() } }) }
  }
  if (asked) { const technique = techniques.find((t) => t.intents.includes(asked.intent)); if (technique) return begin(technique, turn) }
  return undefined
}

/** Begins the technique with this key; undefined where it is not known. */
export function startTechnique(key: string, turn: Turn): Ran | undefined {
  const technique = techniques.find((t) => t.key === key)
  return technique ? begin(technique, turn) : undefined
}

function begin(technique: Technique, turn: Turn): Ran {
  const opened = said(technique.open, {}, turn, turn.state)
  const step = technique.steps[0]
  if (!step) return opened
  const asks = said(step.ask, {}, turn, opened.state)
  return { text: [opened.text, asks.text].filter(Boolean).join(' '), state: withNotes(asks.state, { technique: { key: technique.key, step: 0, answers: {}, at: turn.moment.now.toString() } }) }
}

function pause(turn: Turn): Ran {
  const running = notesOf(turn.state).technique!
  const bye = said(left, {}, turn, turn.state)
  return { text: bye.text, state: withNotes(bye.state, { technique: { ...running, paused: true } }) }
}

function advance(technique: Technique, text: string, turn: Turn): Ran {
  const running = notesOf(turn.state).technique!
  const step = technique.steps[running.step]!
  if (step.takes === 'number' && !/\d/.test(text) && !running.answers['asked again']) {
    const more = said(again, {}, turn, turn.state)
    return { text: more.text, state: withNotes(more.state, { technique: { ...running, answers: { ...running.answers, 'asked again': 'yes' } } }) }
  }
  const { 'asked again': _, ...before } = running.answers
  const answer = step.takes === 'number' ? (/\d+/.exec(text)?.[0] ?? '') : (turned(text.replace(/[.!]+$/, ''), 16) ?? '')
  const answers: Readonly<Record<string, string>> = answer ? { ...before, [step.key]: answer } : before
  const heard = said(step.heard ?? [], answers, turn, turn.state)
  const next = technique.steps[running.step + 1]
  const follow = said(next ? next.ask : technique.close, answers, turn, heard.state)
  const words = [heard.text, follow.text].filter(Boolean).join(' ')
  return { text: words, state: withNotes(follow.state, { technique: next ? { key: technique.key, step: running.step + 1, answers, at: turn.moment.now.toString() } : undefined }) }
}

function said(lines: readonly string[], slots: Slots, turn: Turn, state: MindState): Ran {
  const chosen = choose(lines, slots, { state, manner: turn.self.manner, chance: turn.chance, recent: notesOf(state).recent })
  return chosen ? { text: chosen.text, state: withMove(state, { move: 'technique', line: chosen.id, at: turn.moment.now.toString() }) } : { text: '', state }
}
