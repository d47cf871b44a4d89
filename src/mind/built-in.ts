/**
 * The built-in mind: good company without a language model. It carries out requests, answers what is said to it, takes up what
 * is told, and knows where it stops. Rules, hand-written lines and the person's own words; nothing is invented, nothing is
 * sent anywhere. Deterministic given clock and chance.
 */
import type { Reading } from '../words/reading.ts'
import type { Said, Source } from '../words/said.ts'
import { tellsJoke } from './asides.ts'
import { answerTelling } from './company.ts'
import { atTheEdge } from './edge.ts'
import { steering } from './lines/steering.ts'
import { withMove } from './fresh.ts'
import type { Mind, MindState, Turn } from './mind.ts'
import type { Here } from './situation-seen.ts'
import { loadPredicates } from './predicates/predicates.ts'
import { readSituations } from './situations/situations.ts'
import { notesOf, withNotes } from './notes.ts'
import { followUpLine } from './follow-up.ts'
import { viewOnSubject } from './situation-taking.ts'
import { answerOffer } from './offer.ts'
import { choose } from './realise.ts'
import { answerRequest } from './requests.ts'
import { steer } from './small-talk.ts'
import { noticeFocus } from './focus.ts'
import { runTechnique } from './technique-run.ts'
import { giveView } from './give-view.ts'
import { offTrack } from './off-track.ts'
import { fromOwnLife } from './own-life.ts'

/** A mind that needs nothing: no model, no network, no key. */
export function builtInMind(): Mind {
  // Some hundred kilobytes of text: read when somebody first speaks.
  let tables: Pick<Here, 'table' | 'predicates'> | undefined
  return {
    think: (turn) => think({ ...turn, ...(tables ??= { table: readSituations(), predicates: loadPredicates() }) }),
    followUp: followUpLine,
  }
}

async function* think(turn: Here): AsyncGenerator<Said, MindState> {
  let state = expire(turn.state, turn.moment.now)
  const said: string[] = []
  const sources: Source[] = []
  const before = turn.state.last
  const readings = turn.readings.length > 0 ? turn.readings : [emptyReading(turn.heard.text)]
  const telling: Reading[] = []
  let ended = false
  let edged = false
  /** A word in passing ("thanks", "wow") is answered only where nothing else is. */
  let passing: { readonly text: string; readonly state: MindState } | undefined
  const say = function* (text: string): Generator<Said> {
    if (text) {
      said.push(text)
      yield { kind: 'saying', text }
    }
  }

  const technique = runTechnique(readings, { ...turn, state })
  if (technique) {
    state = technique.state
    if (technique.remind) await turn.act('reminder.set', technique.remind)
    yield* say(technique.text)
  } else if (tellsJoke(turn.heard.text)) {
    const laughed = choose(steering.jokeTold, {}, voiceOf(turn, state))
    if (laughed) state = withMove(state, { move: 'jokeTold', line: laughed.id, at: turn.moment.now.toString() })
    yield* say(laughed?.text ?? '')
  } else {
    for (const reading of readings) {
      const here = { ...turn, state }
      const offered = await answerOffer(reading, here)
      if (offered) {
        state = offered.state
        yield* offered.events
        yield* say(offered.text)
        continue
      }
      const remembered = await fromOwnLife(reading, here, state)
      if (remembered) {
        state = remembered.state
        yield* say(remembered.text)
        sources.push(...remembered.sources)
        if (remembered.sources.length > 0) yield { kind: 'because', sources: remembered.sources }
        continue
      }
      // Requests, by the abilities at hand
      const request = answerRequest(reading, here, state)
      let handled = false
      for (;;) {
        const next = await request.next()
        if (next.done) {
          state = next.value.state
          handled = next.value.handled
          break
        }
        if (next.value.kind === 'saying') said.push(next.value.text)
        if (next.value.kind === 'because') sources.push(...next.value.sources)
        yield next.value
      }
      if (handled) continue
      const steered = steer(reading, { ...turn, state }, state, readings.length === 1)
      if (
        steered &&
        readings.length > 1 &&
        /^(ok|greetAgain|shortYes|shortNo|exclaim|idk|maybe|praise|thank|question|okOffer|lol|number|letter|symbols|wow|swear)$/.test(
          steered.state.moves.at(-1)?.move ?? '',
        )
      ) {
        // Thanks and praise say more than the laugh before them.
        if (!passing || /^(?:praise|thank)/.test(steered.state.moves.at(-1)?.move ?? '')) passing = steered
        continue
      }
      if (steered) {
        state = steered.state
        if (steered.name && !turn.person.name && !turn.moment.betweenUs) await turn.act('person.call', { name: steered.name })
        ended ||= steered.last === true
        yield* say(steered.text)
        continue
      }
      const edge = atTheEdge(reading, { ...turn, state }) ?? viewOnSubject(reading, { ...turn, state }) ?? giveView(reading, { ...turn, state })
      if (edge) {
        if (!edged) {
          edged = true
          state = edge.state
          yield* say(edge.text)
        }
        continue
      }
      telling.push(reading)
    }
    // Where a question lies beyond the edge, what led up to it is part of it and gets no answer of its own.
    if (telling.length > 0 && !ended && !(edged && telling.every((r) => r.act !== 'vent'))) {
      const off = offTrack(telling, { ...turn, state })
      const answered = off ?? answerTelling(telling, turn, state)
      state = answered.state
      if (answered.text) {
        yield* say(answered.text)
        sources.push(...answered.sources)
      }
      if (answered.sources.length > 0) yield { kind: 'because', sources: answered.sources }
      if (!answered.text && said.length === 0) {
        const lost = lostFor(turn, state)
        state = lost.state
        yield* say(lost.text)
      }
    }
  }

  if (said.length === 0 && passing) {
    state = passing.state
    yield* say(passing.text)
  }
  if (said.length === 0) {
    const quiet = choose(steering.ok, {}, voiceOf(turn, state))
    if (quiet) {
      state = withMove(state, { move: 'brief', line: quiet.id, at: turn.moment.now.toString() })
      yield* say(quiet.text)
    }
  }
  return remember({ turn, state, said, sources, before })
}

const voiceOf = (turn: Turn, state: MindState) => ({ state, manner: turn.self.manner, chance: turn.chance, recent: notesOf(state).recent })

/** Nothing was understood: ask about it, and the second time in a row offer three guesses. */
function lostFor(turn: Turn, state: MindState): { text: string; state: MindState } {
  const notes = notesOf(state)
  const lines = notes.lostCount >= 1 ? steering.three : steering.notUnderstood
  const chosen = choose(lines, {}, voiceOf(turn, state))
  return {
    text: chosen?.text ?? '',
    state: withNotes(withMove(state, { move: 'unknown', ...(chosen ? { line: chosen.id } : {}), at: turn.moment.now.toString() }), {
      lostCount: notes.lostCount + 1,
    }),
  }
}

type Spoken = {
  readonly turn: Turn
  readonly state: MindState
  readonly said: readonly string[]
  readonly sources: readonly Source[]
  readonly before: MindState['last']
}

/** What is kept for the next turn: the words, the question, how brief the person is. */
function remember({ turn, state, said, sources, before }: Spoken): MindState {
  const text = said.join(' ')
  const notes = notesOf(state)
  const asked = /\?\s*$/.test(text)
  const words = turn.heard.text.trim().split(/\s+/).length
  const lost = state.moves.at(-1)?.move === 'unknown'
  const next = withNotes(state, {
    recent: [...notes.recent, text].slice(-20),
    questions: asked ? notes.questions + 1 : 0,
    brief: words <= 3 ? notes.brief + 1 : 0,
    lastAt: turn.moment.now.toString(),
    ...(turn.readings.some(({ whens, act }) => whens.length > 0 && act !== 'ask')
      ? { timed: { text: turn.heard.text.trim(), at: turn.moment.now.toString() } }
      : {}),
    ...(asked
      ? notes.asked && text.includes(notes.asked.question)
        ? {}
        : { asked: { question: text.split(/(?<=[.?])\s+/).at(-1) ?? text, at: turn.moment.now.toString() } }
      : { asked: undefined }),
    ...(lost ? {} : { lostCount: 0 }),
  })
  const own = next.last !== before ? next.last : undefined
  return noticeFocus(
    {
      ...next,
      last: {
        said: text,
        at: turn.moment.now.toString(),
        ...(own?.offer ? { offer: own.offer } : {}),
        sources: [...new Map([...sources, ...(own?.sources ?? [])].map((source) => [source.item, source])).values()].slice(0, 12),
        did: own?.did ?? [],
      },
    },
    turn,
  )
}

/** What was asked to be spared holds for the day, and an old question is no longer open. */
function expire(state: MindState, now: Temporal.Instant): MindState {
  const notes = notesOf(state)
  const ago = notes.lastAt ? now.since(Temporal.Instant.from(notes.lastAt)).total('hours') : 0
  if (ago > 8) return withNotes(state, { spare: [], questions: 0, brief: 0, asked: undefined, lostCount: 0, view: undefined })
  return state
}

const emptyReading = (text: string): Reading => ({
  text,
  act: 'silence',
  intent: 'other',
  score: 0,
  others: [],
  slots: {},
  whens: [],
  people: [],
  places: [],
  feeling: { valence: 0, arousal: 0 },
})
