/**
 * Runs a technique over several turns: begun by asking for it or by a yes, left with a word, resumed later. The way through it
 * is `techniques/walk`; here is its place in the state. Other talk in between is answered as ever, and the place is kept.
 */
import { asMeant } from '../language/when-meant.ts'
import { findWhens } from '../language/when.ts'
import type { Reading } from '../words/reading.ts'
import { withMove } from './fresh.ts'
import type { MindState, Turn } from './mind.ts'
import { notesOf, withNotes } from './notes.ts'
import { choose } from './realise.ts'
import type { Technique } from './techniques/technique.ts'
import { technique as techniqueOf, techniqueAskedFor } from './techniques/techniques.ts'
import { closing, holds, inTheirWords, nextStep, understood } from './techniques/walk.ts'
import type { Answers, Can } from './techniques/walk.ts'

/** What may be promised at this moment: between us nothing is kept, and without the ability nothing is reminded of. Unmaking is not done yet. */
const can = (turn: Turn): Can =>
  new Set(turn.moment.betweenUs ? [] : turn.abilities.some(({ name }) => name === 'reminder.set') ? ['keep', 'review', 'remind'] : ['keep', 'review'])

/** `remind` is to be set before the words are said. */
export type Ran = {
  readonly text: string
  readonly state: MindState
  readonly remind?: { readonly what: string; readonly at: string; readonly doing: boolean }
}

/** A technique is begun by asking for it; being sleepless or low is told, and answered as told. */
const asks =
  /\b(help me|can we|could we|can you|could you|let'?s|let me|i (want|need|would like|'d like) to|guide|exercise|wind(ing)? ?down|thought record|walk me|start|do the|do a)\b/i
/** Where an answer is awaited, "call the dentist" is one; a timer is not. */
const plainRequest =
  /^(?:(?:can|could|will) you |please |hey )*(?:remind me|set (?:a|an|the|my)\b|add .+ to\b|what(?:'s| is)\b|when(?:'s| is)\b|cancel (?:the|my)\b|wake me|start a\b)/i
/** By its own name, however it is put. */
const byName: readonly (readonly [RegExp, string])[] = [
  [/\b(?:one |a )?small step\b/i, 'small-step'],
  [/\b(?:two columns|pros and cons|for and against)\b/i, 'two-columns'],
  [/\bpark(?:ing)? (?:a|the|this|that|my) worry\b|\bworry time\b/i, 'parked-worry'],
  [/\b(?:unsent letter|letter i (?:won'?t|don'?t|never) send|letter that isn'?t sent)\b/i, 'unsent-letter'],
  [/\bone good thing\b/i, 'one-good-thing'],
  [/\b(?:mood check|check[- ]?in)\b/i, 'mood-check'],
  [/\bthought record\b/i, 'thought-record'],
  [/\b(?:wind down|close the day)\b/i, 'wind-down'],
]
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
        (readings.length === 1 &&
          first.score > 0.93 &&
          plainRequest.test(first.text.trim()) &&
          turn.abilities.some(({ spoken }) => spoken?.intents.includes(first.intent)))
      )
        return undefined
      return advance(technique, text, turn)
    }
    if (technique && resume.test(text)) {
      const opened = said(inTheirWords(technique.resume, running.answers), turn, turn.state)
      return goOn(technique, running.answers, { turn, state: opened.state, before: opened.text, ...(running.review ? { review: true } : {}) })
    }
  }
  const wanted = readings.find((r) => r.score >= 0.75 && asks.test(r.text) && techniqueAskedFor(r.intent))
  const called = readings.flatMap(({ text: said }) => (asks.test(said) && said.length < 80 ? byName.filter(([name]) => name.test(said)) : []))[0]
  const technique = called ? techniqueOf(called[1]) : wanted ? techniqueAskedFor(wanted.intent) : undefined
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
  const step = nextStep(stepsOf(technique, running.review), running.answers, can(turn))
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
  return goOn(technique, answers, { turn, state: heard.state, before: heard.text, ...(running.review ? { review: true } : {}) })
}

const stepsOf = (technique: Technique, review?: boolean): Technique['steps'] => (review ? (technique.review?.steps ?? []) : technique.steps)

/** How long after its day a second part is still brought up. */
const stillFor = 6

/** The second part of a technique that has come round, to go with a greeting; undefined where none is due. */
export function comesRound(turn: Turn): Ran | undefined {
  const notes = notesOf(turn.state)
  const waiting = notes.comesRound
  const technique = waiting && techniqueOf(waiting.key)
  if (!waiting || !technique?.review || notes.technique || turn.moment.betweenUs) return undefined
  const days = turn.moment.now.since(Temporal.Instant.from(waiting.due)).total('hours') / 24
  if (days < 0) return undefined
  const state = withNotes(turn.state, { comesRound: undefined })
  if (days > stillFor) return undefined
  const opened = said(inTheirWords(technique.review.open, waiting.answers), { ...turn, state }, state)
  const next = goOn(technique, waiting.answers, { turn, state: opened.state, before: opened.text, review: true })
  return waiting.times > 1
    ? { ...next, state: withNotes(next.state, { comesRound: { ...waiting, due: laterBy(technique.review.after, turn), times: waiting.times - 1 } }) }
    : next
}

const laterBy = (after: string, turn: Turn): string =>
  turn.moment.now.toZonedDateTimeISO(turn.moment.zone).add(Temporal.Duration.from(after)).startOfDay().add({ hours: 6 }).toInstant().toString()

/** What is to be done on Saturday at eleven is asked about after that. */
const afterwards = (at: string): string => Temporal.Instant.from(at).add({ hours: 2 }).toString()

type Going = { readonly turn: Turn; readonly state: MindState; readonly before: string; readonly review?: boolean }

/** The next question, or the end. */
function goOn(technique: Technique, answers: Answers, so: Going): Ran {
  const step = nextStep(stepsOf(technique, so.review), answers, can(so.turn))
  const at = so.turn.moment.now.toString()
  if (step) {
    const next = said(inTheirWords(step.ask, answers), so.turn, so.state)
    return {
      text: together(so.before, next.text),
      state: withNotes(next.state, { technique: { key: technique.key, step: 0, answers, at, ...(so.review ? { review: true } : {}) } }),
    }
  }
  return atTheEnd(technique, answers, so)
}

/** The close: with its reminder where a time can be read from what was said, its second part, and what follows from it. */
function atTheEnd(technique: Technique, answers: Answers, so: Going): Ran {
  const closings = so.review ? (technique.review?.close ?? []) : technique.close
  let end = closing(closings, answers, can(so.turn))
  const at = end?.remind && timeIn(answers[end.remind.at] ?? end.remind.at, so.turn)
  const what = end?.remind && inTheirWords([end.remind.about], answers)[0]
  if (end?.remind && (!at || !what)) end = closing(closings, answers, new Set([...can(so.turn)].filter((one) => one !== 'remind')))
  const last = said(end ? inTheirWords(end.lines, answers) : [], so.turn, so.state)
  const reminded = end?.remind && what ? at : undefined
  const { review } = technique
  const again = !so.review && review && can(so.turn).has('review') && holds(review.when, answers)
  const state = withNotes(last.state, {
    technique: undefined,
    ...(again
      ? {
          comesRound: {
            key: technique.key,
            answers,
            due: [laterBy(review.after, so.turn), ...(reminded ? [afterwards(reminded)] : [])].toSorted().at(-1)!,
            times: review.times ?? 1,
          },
        }
      : {}),
  })
  const next = end?.next ? techniqueOf(end.next) : undefined
  if (next) {
    const begun = begin(next, { ...so.turn, state })
    return { ...begun, text: together(together(so.before, last.text), begun.text) }
  }
  return { text: together(so.before, last.text), state, ...(reminded && what ? { remind: { what, at: reminded, doing: false } } : {}) }
}

/** The moment that an answer means: its clock time, nine in the morning where only a day was said; undefined where it is past or unclear. */
function timeIn(said: string, turn: Turn): string | undefined {
  const now = turn.moment.now.toZonedDateTimeISO(turn.moment.zone)
  if (said === 'next morning') return (now.hour < 5 ? now : now.add({ days: 1 })).startOfDay().add({ hours: 8 }).toString({ timeZoneName: 'never' })
  const text = /^\s*(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i.test(said) ? `at ${said.trim()}` : said
  const when = findWhens(text, { now, locale: turn.moment.locale }).map((one) => asMeant(one, text, now))[0]
  if (!when?.from) return undefined
  const at = when.clock ? when.from : when.from.startOfDay().add({ hours: /evening|tonight/i.test(when.text) ? 19 : /afternoon/i.test(when.text) ? 15 : 9 })
  const ahead = Temporal.ZonedDateTime.compare(at, now) > 0 ? at : when.clock ? at.add({ days: 1 }) : undefined
  return ahead?.toString({ timeZoneName: 'never' })
}

const together = (a: string, b: string): string => [a, b].filter(Boolean).join(' ')

function said(lines: readonly string[], turn: Turn, state: MindState): Ran {
  const chosen = choose(lines, {}, { state, manner: turn.self.manner, chance: turn.chance, recent: notesOf(state).recent })
  return chosen ? { text: chosen.text, state: withMove(state, { move: 'technique', line: chosen.id, at: turn.moment.now.toString() }) } : { text: '', state }
}
