/**
 * Answers what the person tells of their life: chooses one to three moves for a telling. The most particular thing that is sure
 * comes first: a bare feeling, a situation, a remark on the very words, then what is known of the event, then what one would want to know of such a thing;
 * where nothing is sure it is short and lets the person go on. Nothing here acts on the world; requests were answered before.
 */
import { localTime } from '../words/moment.ts'
import type { Reading } from '../words/reading.ts'
import type { Source } from '../words/said.ts'
import { answerQuestion } from './answer-question.ts'
import { lineId, withMove } from './fresh.ts'
import { linkTo, threadLink } from './links.ts'
import type { Link } from './links.ts'
import type { MindState } from './mind.ts'
import { namedFeeling } from './named-feeling.ts'
import { notesOf, withNotes } from './notes.ts'
import { mayAsk } from './planner.ts'
import { choose, sharing } from './realise.ts'
import type { Voice } from './realise.ts'
import { agreeingThey } from './remarks/remark.ts'
import type { Here } from './situation-seen.ts'
import { moreOnSubject, ofSituation, onSubject } from './situation-taking.ts'
import { bareFeeling, letGoOn, ofMourned, remarkOn, takeUp } from './takings.ts'
import type { Scene } from './takings.ts'
import { offerOf } from './technique-offer.ts'
import { readTelling } from './telling.ts'
import type { Telling } from './telling.ts'
import { withThread } from './threads.ts'

/** What is said, how the state goes on, and the memories it rests on. `thin` tells that little of it was understood. */
export type Answered = { readonly text: string; readonly state: MindState; readonly sources: readonly Source[]; readonly thin: boolean }

/** Answers several readings of one utterance at once. */
export function answerTelling(readings: readonly Reading[], turn: Here, given: MindState): Answered {
  const telling = readTelling(readings, turn, given)
  if (!telling) return { text: '', state: given, sources: [], thin: true }
  let { state } = telling
  const at = turn.moment.now.toString()
  const voice = (): Voice => ({
    state,
    manner: turn.self.manner,
    chance: turn.chance,
    recent: telling.notes.recent,
    quiet: telling.notes.spare.includes('questions'),
  })
  const may = (bare: boolean): boolean =>
    mayAsk({
      notes: telling.notes,
      hour: localTime(turn.moment).hour,
      words: telling.words,
      spared: telling.notes.spare,
      heavy: telling.eventful.feeling.valence < -0.7,
      bare,
    })
  const asksNow = may(false)
  const scene: Scene = { telling, turn, voice: voice(), asksNow, asksIfNeeded: asksNow || (may(true) && telling.notes.questions < 3) }
  const met = telling.main.clause.asks ? undefined : (bareFeeling(scene) ?? ofMourned(scene) ?? ofSituation(scene))
  const remark = met ?? remarkOn(scene)
  if (telling.main.clause.asks && !remark) return answerQuestion(telling, turn)
  const sure = remark ?? takeUp(scene)
  const more = sure ? undefined : moreOnSubject(scene)
  const taken = sure ?? more?.taking ?? letGoOn(scene)
  state = more ? withNotes(state, { subject: more.subject }) : onSubject(state, telling.situation, turn.moment.now)
  const parts: string[] = []
  const sources: Source[] = []
  if (taken.said) {
    parts.push(taken.said.text)
    state = withMove(state, { move: taken.move, line: taken.said.id, at })
  }

  const link = linkFor(telling, turn, state)
  if (link) {
    if (link.first) parts.unshift(link.text)
    else parts.push(link.text)
    sources.push(...link.sources)
    state = withNotes(withMove(state, { move: 'link', at }), { linked: [...notesOf(state).linked, ...link.sources.map((s) => s.item)].slice(-60) })
  }

  const offered = parts.some((p) => p.includes('?'))
    ? undefined
    : offerOf({
        readings: telling.eventful,
        said: telling.whole,
        turn,
        state,
        event: telling.about?.key ?? telling.thread?.kind,
        named: namedFeeling(telling.main.clause) !== undefined || (telling.about !== undefined && telling.about.valence < -0.3),
      })
  const offer = offered && parts.length > 0 ? choose(offered.technique.offer, {}, voice()) : undefined
  if (offered && offer) {
    state = withMove(state, { move: 'offer', line: offer.id, at })
    state = withNotes(
      { ...state, last: { said: '', at, offer: { kind: 'technique', technique: offered.technique.key }, sources: [], did: [] } },
      { once: { ...notesOf(state).once, ...offered.once } },
    )
    return { text: [...parts, offer.text].join(' '), state, sources, thin: false }
  }

  // A memory brought up stands by itself, unless it is news of the same story.
  if (asksNow && !(link && taken.said && !telling.kind) && parts.length < 3 && !parts.some((p) => p.includes('?'))) {
    const question = choose(
      taken.asks.map((a) => a.line),
      taken.slots,
      { ...voice(), state },
    )
    if (question && sharing(question.text, telling.notes.recent) < 0.6) {
      parts.push(question.text)
      state = withMove(state, { move: 'ask', line: question.id, at })
      state = asked(state, question.text, { telling, key: taken.asks.find((a) => lineId(a.line) === question.id)?.key, at })
    }
  }
  if (parts.length === 0) {
    const plainly = letGoOn(scene)
    if (plainly.said) {
      parts.push(plainly.said.text)
      state = withMove(state, { move: 'listen', line: plainly.said.id, at })
    }
  }
  return { text: agreeingThey(parts.join(' ')), state, sources, thin: parts.length === 0 }
}

/** What is known of it already: at a landmark of a thread, else seldom, and never over a remark that has its own course. */
function linkFor(telling: Telling, turn: Here, state: MindState): Link | undefined {
  if (telling.known) return threadLink(telling.known, telling.told, turn, notesOf(state))
  return linkTo(telling.told, turn, notesOf(state))
}

/** The question stands open; the particular it asks for is struck off. */
function asked(state: MindState, question: string, about: { telling: Telling; key: string | undefined; at: string }): MindState {
  const { telling, key, at } = about
  const thread = telling.thread && key ? { ...telling.thread, unknown: telling.thread.unknown.filter((k) => k !== key) } : telling.thread
  const next = thread && key ? withThread(state, thread) : state
  return withNotes(next, { asked: { question, at, ...(thread && key ? { thread: thread.id, key } : {}) } })
}
