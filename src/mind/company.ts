/**
 * Answers what the person tells of their life: finds what was said, what is known of it, and chooses one to three moves.
 * Nothing here acts on the world; requests were answered before.
 */
import { localTime } from '../words/moment.ts'
import type { Reading } from '../words/reading.ts'
import type { Source } from '../words/said.ts'
import { feelingOf, isLow } from './feeling-words.ts'
import { withMove } from './fresh.ts'
import { asking } from './lines/asking.ts'
import { being } from './lines/being.ts'
import { cannotKnow } from './lines/edge.ts'
import { doing } from './lines/doing.ts'
import { feelings, tentative } from './lines/feelings.ts'
import type { Bank } from './lines/bank.ts'
import { others } from './lines/others.ts'
import { topicOf } from './lines/topics.ts'
import { lifeEvent } from './life-events/life-events.ts'
import type { LifeEventKind, Line, Phase } from './life-events/kind.ts'
import type { MindState, Thread, Turn } from './mind.ts'
import { notesOf, withNotes } from './notes.ts'
import { isBad, isGood, patternsOf, weight } from './pattern.ts'
import { mayAsk } from './planner.ts'
import { choose } from './realise.ts'
import type { Chosen, Slots, Voice } from './realise.ts'
import { questionPattern } from './questions.ts'
import { humanOf, slotsOf, thingOf } from './said-back.ts'
import type { Before } from './said-back.ts'
import { linkTo, threadLink } from './links.ts'
import { gistOf } from './talk/gist.ts'
import type { Clause, Gist } from './talk/gist.ts'
import { openThread, tellThread, threadFor, withThread } from './threads.ts'
import type { Told } from './threads.ts'

export const banks: Bank = { ...doing, ...being, ...others, ...asking }

/** What is said, how the state goes on, and the memories it rests on. `thin` tells that little of it was understood. */
export type Answered = { readonly text: string; readonly state: MindState; readonly sources: readonly Source[]; readonly thin: boolean }

type Seen = { readonly clause: Clause; readonly keys: readonly string[]; readonly reading: Reading; readonly slots: Slots; readonly worth: number; readonly gist: Gist }

/** Answers several readings of one utterance at once. */
export function answerTelling(readings: readonly Reading[], turn: Turn, given: MindState): Answered {
  let state = given
  const notes = notesOf(state)
  const fresh = notes.beforeAt && turn.moment.now.since(Temporal.Instant.from(notes.beforeAt)).total('minutes') < 45
  let before: Before = fresh ? notes.before : {}
  const seen: Seen[] = []
  for (const reading of readings) {
    const gist = gistOf(reading.text, reading.people)
    const future = reading.whens.some((w) => w.from && Temporal.Instant.compare(w.from.toInstant(), turn.moment.now) > 0)
    for (const clause of gist.clauses) {
      const keys = clause.asks ? questionPattern(clause, gist) : patternsOf(clause, gist, future)
      const slots = slotsOf(clause, before)
      const thing = thingOf(clause, before)
      const human = humanOf(clause, before)
      before = { ...before, ...(thing ? { thing } : {}), ...(human ? { human } : {}) }
      const usable = keys.filter((key) => banks[key])
      seen.push({ clause, keys: usable, reading, slots, gist, worth: (clause.asks && usable.length > 0 ? 4.5 : weight(usable, clause)) + feelingWorth(clause) + seen.length * 0.15 })
    }
  }
  state = withNotes(state, { before, beforeAt: turn.moment.now.toString() })
  const main = [...seen].sort((a, b) => b.worth - a.worth)[0]
  if (!main) return { text: '', state, sources: [], thin: true }

  // What is going on in this life, new or known
  const eventful = readings.reduce((best, r) => ((r.event?.score ?? 0) > (best.event?.score ?? 0) ? r : best), readings[0]!)
  const kind = eventful.event && eventful.event.score >= 0.5 && !main.clause.asks ? lifeEvent(eventful.event.kind) : undefined
  const whole = readings.map((r) => r.text).join(' ')
  const phase = phaseOf(seen.find((s) => s.reading === eventful)?.clause ?? main.clause, eventful, turn, kind)
  const told: Told = { text: whole, item: turn.heard.id, now: turn.moment.now, zone: turn.moment.zone, reading: { ...eventful, people: readings.flatMap((r) => r.people) }, phase, ...(kind ? { kind } : {}), slots: strings({ who: main.slots['who'], what: main.slots['x'], where: eventful.places[0], when: eventful.whens[0]?.text.replace(/^on /i, '') }) }
  const known = main.clause.asks ? undefined : threadFor(state, told)
  let thread: Thread | undefined
  if (known) { thread = tellThread(known, told); state = withThread(state, thread) }
  else if (kind) { thread = openThread({ ...told, kind }, turn.chance.id(turn.moment.now)); state = withThread(state, thread) }
  const about = kind ?? (thread && known ? lifeEvent(thread.kind) : undefined)

  const voice = (): Voice => ({ state, manner: turn.self.manner, chance: turn.chance, recent: notes.recent })
  const parts: string[] = []
  const sources: Source[] = []
  const say = (chosen: Chosen | undefined, move: string): boolean => {
    if (!chosen) return false
    parts.push(chosen.text)
    state = withMove(state, { move, line: chosen.id, at: turn.moment.now.toString() })
    return true
  }
  const feeling = feelingIn(main.clause, eventful)
  const slots: Slots = { ...main.slots, ...(main.slots['how'] ? {} : {}) }
  const eventSlots: Slots = { ...strings({ who: main.slots['who'] }), ...strings(thread?.known ?? {}), ...strings(told.slots) }
  const short = whole.trim().split(/\s+/).length

  const fitting = (lines: readonly Line[]): Line[] => lines.filter((r) => (!r.phase || r.phase === phase) && (!r.feeling || r.feeling === feeling || (r.feeling === 'good' && eventful.feeling.valence > 0.15) || (r.feeling === 'bad' && eventful.feeling.valence < -0.15)))

  // 1. Take up what was said
  const link = known ? threadLink(known, told, turn, notesOf(state)) : undefined
  let asks: { line: string; key?: string }[] = []
  if (about && (kind || main.keys.length === 0 || isThin(main))) {
    const lines = fitting(about.reflect)
    const pointed = lines.filter((r) => r.phase ?? r.feeling)
    say(choose((pointed.length > 1 && turn.chance.next() < 0.7 ? pointed : lines).map((r) => r.line), eventSlots, voice()), 'reflect')
    const unknown = thread?.unknown ?? []
    for (const ask of about.ask) if (unknown.includes(ask.key) && (!ask.phase || ask.phase === phase)) asks.push(...ask.lines.map((line) => ({ line, key: ask.key })))
    if (asks.length > 0) { const first = asks[0]!.key; asks = asks.filter((a) => a.key === first) }
  } else {
    const named = namedFeeling(main.clause)
    const topic = topicOf(main.gist.words)
    const bank = named ? [...(feelings[named]?.r ?? [])] : main.keys.flatMap((key, n) => (n < 2 ? banks[key]?.r ?? [] : []))
    const safe = (lines: readonly string[]): string[] => (slots['x'] === 'it' ? lines.filter((l) => !/\{[XA]\}[.,:]|^So \{x\}/.test(l)) : [...lines])
    const firstKey = main.keys[0]
    const own = firstKey && banks[firstKey] ? safe(banks[firstKey].r) : []
    if (!say(named ? choose(bank, slots, voice()) : choose(topic && turn.chance.next() < 0.55 && !main.clause.asks ? [...topic.r, ...own.slice(0, 1)] : own, slots, voice()) ?? choose(safe(bank), slots, voice()), 'reflect') && topic && !main.clause.asks) say(choose(topic.r, slots, voice()), 'reflect')
    const topical = topic && !main.clause.asks ? topic.a : []
    asks = (named ? feelings[named]?.a ?? [] : [...safe(main.keys.slice(0, 1).flatMap((key) => banks[key]?.a ?? [])), ...topical]).map((line) => ({ line }))
  }
  if (main.clause.asks && parts.length === 0 && slots['who']) say(choose(cannotKnow, slots, voice()), 'view')

  // 2. What is known of it already
  if (link) { parts.unshift(...(link.first ? [link.text] : [])); if (!link.first) parts.push(link.text); sources.push(...link.sources); state = withNotes(withMove(state, { move: 'link', at: turn.moment.now.toString() }), { linked: [...notesOf(state).linked, ...link.sources.map((s) => s.item)].slice(-60) }) }
  else if (!known && !main.clause.asks) {
    const older = linkTo(told, turn, notesOf(state))
    if (older) { parts.push(older.text); sources.push(...older.sources); state = withNotes(withMove(state, { move: 'link', at: turn.moment.now.toString() }), { linked: [...notesOf(state).linked, ...older.sources.map((s) => s.item)].slice(-60) }) }
  }

  // 3. Name a feeling, tentatively, where it is plain and was not said
  if (parts.length === 1 && !about && eventful.feeling.word && Math.abs(eventful.feeling.valence) > 0.6 && !namedFeeling(main.clause) && turn.chance.next() < 0.25) say(choose(tentative, { feeling: eventful.feeling.word }, voice()), 'feeling')

  // 4. Ask for one particular, or not
  const asksNow = mayAsk({ notes: notesOf(state), hour: localTime(turn.moment).hour, words: short, spared: notesOf(state).spare, heavy: eventful.feeling.valence < -0.7 }) || parts.length === 0
  const already = parts.some((p) => p.includes('?'))
  if (asksNow && !already && parts.length < 3) {
    const question = choose(asks.map((a) => a.line), about ? { ...slots, ...eventSlots } : slots, voice())
    if (question) {
      say(question, 'ask')
      const key = asks.find((a) => a.key)?.key
      if (thread && key) { thread = { ...thread, unknown: thread.unknown.filter((k) => k !== key) }; state = withThread(state, thread) }
      state = withNotes(state, { asked: { question: question.text, at: turn.moment.now.toString(), ...(thread && key ? { thread: thread.id, key } : {}) } })
    }
  } else if (about && parts.length < 2 && turn.chance.next() < 0.5) say(choose(fitting(about.affirm).map((l) => l.line), eventSlots, voice()), 'affirm')
  return { text: parts.join(' '), state, sources, thin: parts.length === 0 }
}

const isThin = (seen: Seen): boolean => /^(did|otherDoes|thingDoes|theyDo|isHow|have|opinion)$/.test(seen.keys[0] ?? '')
const strings = (given: Readonly<Record<string, string | undefined>>): Record<string, string> => Object.fromEntries(Object.entries(given).filter((e): e is [string, string] => Boolean(e[1])))

const feelingWorth = (c: Clause): number => (namedFeeling(c) ? 2.5 : 0)

/** A feeling that the person gives as their own: "I feel so lonely". */
export function namedFeeling(c: Clause): string | undefined {
  if (!/^(i|we|none)$/.test(c.subject) || !/^(be|feel|get|seem)$/.test(c.verb) && c.verb !== '') return undefined
  const words = `${c.how} ${c.rest} ${c.verb === '' ? c.text : ''}`.toLowerCase().split(/\s+/)
  for (const word of words.slice(0, 6)) {
    const feeling = feelingOf(word)
    if (feeling) return c.negated ? (isLow(feeling) ? undefined : 'bad') : Object.keys(c.by).some((k) => /^(about|of|for)$/.test(k)) && /^(anxious|proud)$/.test(feeling) ? undefined : feeling
  }
  if (c.verb === 'feel' && isBad(c.how)) return 'bad'
  if (c.verb === 'feel' && isGood(c.how)) return 'good'
  if (c.verb === 'be' && /^(fine|ok|okay|alright|meh|so-so)$/.test(c.how)) return 'fine'
  if (c.verb === 'be' && /^(good|great|well|grand)$/.test(c.how)) return c.negated ? 'bad' : 'good'
  return undefined
}

const feelingIn = (c: Clause, reading: Reading): string | undefined => reading.feeling.word ?? (() => { const named = namedFeeling(c); return named && named !== 'fine' ? named : undefined })()

function phaseOf(c: Clause, reading: Reading, turn: Turn, kind: LifeEventKind | undefined): Phase {
  const when = reading.whens.find((w) => w.from)?.from
  const ahead = when && Temporal.Instant.compare(when.toInstant(), turn.moment.now) > 0
  if (c.form === 'past' || c.form === 'perfect') return ahead && c.verb === 'have' ? 'ahead' : kind?.phase === 'lasting' ? 'lasting' : 'past'
  if (ahead || c.form === 'future') return 'ahead'
  if (kind && kind.phase !== 'any') return kind.phase
  return when ? 'past' : 'lasting'
}
