/**
 * Runs a technique over several turns: begun by asking for it or by a yes, left with a word, resumed later. The way through it
 * is `techniques/walk`; here is its place in the state. Other talk in between is answered as ever, and the place is kept.
 */
import type { Reading } from '../words/reading.ts'
import { withMove } from './fresh.ts'
import type { MindState, Turn } from './mind.ts'
import { notesOf, withNotes } from './notes.ts'
import { choose } from './realise.ts'
import type { Technique } from './techniques/technique.ts'
import { technique as techniqueOf, techniqueAskedFor } from './techniques/techniques.ts'
import { closing, inTheirWords, nextStep, understood } from './techniques/walk.ts'
import type { Answers, Can } from './techniques/walk.ts'

/** What may be promised at this moment: between us nothing is kept. Reminders at the close, reviews and unmaking are not done yet. */
const can = (turn: Turn): Can => new Set(turn.moment.betweenUs ? [] : ['keep'])

type Ran = { readonly text: string; readonly state: MindState }

/** A technique is begun by asking for it; being sleepless or low is told, and answered as told. */
const asks =
  /\b(help me|can we|could we|can you|could you|let'?s|let me|i (want|need|would like|'d like) to|guide|exercise|wind(ing)? ?down|thought record|walk me|start|do the|do a)\b/i
const resume = /^(let'?s )?(go on|continue|carry on|resume|where were we|pick (it|that) up( again)?)\b/i

/** The next words of a technique that is under way or just asked for; undefined where there is none. */
export function runTechnique(readings: readonly Reading[], turn: Turn): Ran | undefined {
  const first = readings[0]
  if (!first) return undefined
  const running = notesOf(turn.state).technique
  const text = turn.heard.text.trim()
  if (running) {
    const technique = techniqueOf(running.key)
    const hours = turn.moment.now.since(Temporal.Instant.from(running.at)).total('hours')
    if (technique && !running.paused && hours < 3) {
      // A goodbye or a plain request comes first; the place is kept.
      if (
        readings.some((r) => r.intent === 'part' && r.score > 0.8) ||
        (readings.length === 1 && first.act === 'request' && first.score > 0.93 && !/^(mood_tell|tell|stop|cancel)$/.test(first.intent))
      )
        return undefined
      return advance(technique, text, turn)
    }
    if (technique && resume.test(text)) {
      const opened = said(inTheirWords(technique.resume, running.answers), turn, turn.state)
      return goOn(technique, running.answers, { turn, state: opened.state, before: opened.text })
    }
  }
  const wanted = readings.find((r) => r.score >= 0.75 && asks.test(r.text) && techniqueAskedFor(r.intent))
  const technique = wanted ? techniqueAskedFor(wanted.intent) : undefined
  return technique ? begin(technique, turn) : undefined
}

/** Begins the technique with this key; undefined where it is not known. */
export function startTechnique(key: string, turn: Turn): Ran | undefined {
  const technique = techniqueOf(key)
  return technique ? begin(technique, turn) : undefined
}

function begin(technique: Technique, turn: Turn): Ran {
  const opened = said(technique.open, turn, turn.state)
  return goOn(technique, {}, { turn, state: opened.state, before: opened.text })
}

function advance(technique: Technique, text: string, turn: Turn): Ran {
  const running = notesOf(turn.state).technique!
  const step = nextStep(technique.steps, running.answers, can(turn))
  if (!step) return { text: '', state: withNotes(turn.state, { technique: undefined }) }
  const answer = understood(step.expects, text)
  if (answer.kind === 'leave') {
    const bye = said(inTheirWords(technique.leave, running.answers), turn, turn.state)
    return { text: bye.text, state: withNotes(bye.state, { technique: { ...running, paused: true } }) }
  }
  if (answer.kind === 'unclear' && step.again && running.step !== 1) {
    const more = said(inTheirWords(step.again, running.answers), turn, turn.state)
    return { text: more.text, state: withNotes(more.state, { technique: { ...running, step: 1, at: turn.moment.now.toString() } }) }
  }
  const answers = { ...running.answers, [step.key]: answer.kind === 'answer' ? answer.value : '' }
  const heard = answer.kind === 'answer' && step.received ? said(inTheirWords(step.received, answers), turn, turn.state) : { text: '', state: turn.state }
  return goOn(technique, answers, { turn, state: heard.state, before: heard.text })
}

/** The next question, or the end. */
function goOn(technique: Technique, answers: Answers, so: { turn: Turn; state: MindState; before: string }): Ran {
  const step = nextStep(technique.steps, answers, can(so.turn))
  const at = so.turn.moment.now.toString()
  if (step) {
    const next = said(inTheirWords(step.ask, answers), so.turn, so.state)
    return { text: together(so.before, next.text), state: withNotes(next.state, { technique: { key: technique.key, step: 0, answers, at } }) }
  }
  const end = closing(technique.close, answers, can(so.turn))
  const last = said(end ? inTheirWords(end.lines, answers) : [], so.turn, so.state)
  return { text: together(so.before, last.text), state: withNotes(last.state, { technique: undefined }) }
}

const together = (a: string, b: string): string => [a, b].filter(Boolean).join(' ')

function said(lines: readonly string[], turn: Turn, state: MindState): Ran {
  const chosen = choose(lines, {}, { state, manner: turn.self.manner, chance: turn.chance, recent: notesOf(state).recent })
  return chosen ? { text: chosen.text, state: withMove(state, { move: 'technique', line: chosen.id, at: turn.moment.now.toString() }) } : { text: '', state }
}
