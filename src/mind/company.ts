/**
 * Answers what the person tells of their life: chooses one to three moves for a telling. The most particular thing that is sure
 * comes first: a remark on the very words, then what is known of the event, then what one would want to know of such a thing;
 * where nothing is sure it is short and lets the person go on. Nothing here acts on the world; requests were answered before.
 */
import { localTime } from '../words/moment.ts'
import type { Reading } from '../words/reading.ts'
import type { Source } from '../words/said.ts'
import { answerQuestion } from './answer-question.ts'
import { banks } from './banks.ts'
import { lineId, withMove } from './fresh.ts'
import { framesFor } from './in-their-words.ts'
import { feelings } from './lines/feelings.ts'
import { plain } from './lines/plain.ts'
import { topicOf } from './lines/topics.ts'
import type { LifeEventKind, Line } from './life-events/kind.ts'
import { linkTo, threadLink } from './links.ts'
import type { Link } from './links.ts'
import type { MindState, Turn } from './mind.ts'
import { namedFeeling } from './named-feeling.ts'
import { notesOf, withNotes } from './notes.ts'
import { mayAsk } from './planner.ts'
import { choose } from './realise.ts'
import type { Chosen, Slots, Voice } from './realise.ts'
import { allRemarks } from './remarks/all-remarks.ts'
import { agreeingThey, fittingRemarks } from './remarks/remark.ts'
import { offerOf } from './technique-offer.ts'
import { feelingIn, headsOf, isThin, readTelling, strings } from './telling.ts'
import type { Telling } from './telling.ts'
import { mourned, withThread } from './threads.ts'
import type { Clause } from './talk/gist.ts'
import { pronounOf } from './talk/grammar.ts'
import type { Phrase } from './talk/phrase.ts'

/** What is said, how the state goes on, and the memories it rests on. `thin` tells that little of it was understood. */
export type Answered = { readonly text: string; readonly state: MindState; readonly sources: readonly Source[]; readonly thin: boolean }

/** A line that asks, and the particular of the event that it asks for. */
type Asking = { readonly line: string; readonly key?: string }
/** What to say about a telling: a taking-up, and what may be asked after it. */
type Taking = { readonly said?: Chosen; readonly move: string; readonly asks: readonly Asking[]; readonly slots: Slots; readonly plainly?: true }

/** Answers several readings of one utterance at once. */
export function answerTelling(readings: readonly Reading[], turn: Turn, given: MindState): Answered {
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
    mayAsk({ notes: telling.notes, hour: localTime(turn.moment).hour, words: telling.words, spared: telling.notes.spare, heavy: telling.eventful.feeling.valence < -0.7, bare })
  const asksNow = may(false)
  const scene: Scene = { telling, turn, voice: voice(), asksNow, asksIfNeeded: asksNow || (may(true) && telling.notes.questions < 3) }
  const remark = remarkOn(scene)
  if (telling.main.clause.asks && !remark) return answerQuestion(telling, turn)
  const taken = remark ?? nameGiven(scene) ?? feelingNamed(scene) ?? ofEvent(scene) ?? ofPattern(scene) ?? inTheirWords(scene) ?? ofTopic(scene) ?? letGoOn(scene)
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

  // A memory brought up stands by itself.
  if (asksNow && !(link && taken.said) && parts.length < 3 && !parts.some((p) => p.includes('?'))) {
    const question = choose(
      taken.asks.map((a) => a.line),
      taken.slots,
      { ...voice(), state },
    )
    if (question) {
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

type Scene = { readonly telling: Telling; readonly turn: Turn; readonly voice: Voice; readonly asksNow: boolean; readonly asksIfNeeded: boolean }

/** How many moves must lie between two uses of one line of a remark. */
const rest = 60

/** A remark on the very words; its question is left off where none may be asked. */
function remarkOn({ telling, turn, voice, asksNow, asksIfNeeded }: Scene): Taking | undefined {
  const people = telling.told.reading.people
  const used = new Set(voice.state.moves.slice(-rest).map((m) => m.line))
  for (const { remark, slots } of fittingRemarks(allRemarks, {
    text: turn.heard.text === telling.whole ? turn.heard.text : telling.whole,
    people,
    ...(spokenOf(telling) ? { before: spokenOf(telling)! } : {}),
  })) {
    const unused = (lines: readonly string[]): string[] => lines.filter((line) => line !== '' && !used.has(lineId(line)))
    // Where no question is due, one that is to the point is still better than a phrase.
    const said =
      choose(unused(asksNow ? remark.lines : remark.lines.map(withoutQuestion)), slots, voice) ?? (asksNow || !asksIfNeeded ? undefined : choose(unused(remark.lines), slots, voice))
    if (said)
      return {
        said: { ...said, text: agreeingThey(said.text) },
        move: 'remark',
        asks: eventAsks(telling).filter(() => telling.kind !== undefined),
        slots: eventSlots(telling),
      }
  }
  return undefined
}

/** A bare name: whom we asked for, or somebody who stands in the middle of what is told. */
function nameGiven({ telling, voice, asksNow }: Scene): Taking | undefined {
  const [only, ...more] = telling.told.reading.people
  if (!only?.name || more.length > 0 || telling.words > 3) return undefined
  const topic = telling.thread ?? telling.current
  const gone = topic !== undefined && mourned(topic.kind)
  const they = gone ? pronounOf(topic.people[0] ?? '') : 'they'
  const slots = { who: only.name, he: they, is: they === 'they' ? 'are' : 'is', him: they === 'he' ? 'him' : they === 'she' ? 'her' : 'them' }
  const lines = gone ? namesGone : telling.notes.asked && /\b(who|name|whom)\b/i.test(telling.notes.asked.question) ? namesAsked : namesNew
  const said = choose(asksNow ? lines : lines.map(withoutQuestion).filter(Boolean), slots, voice)
  return said ? { said, move: 'acknowledge', asks: [], slots } : undefined
}
const namesGone: readonly string[] = ['{Who}. What would {he} be doing at this hour?', '{Who}. It is good to have the name.', '{Who}. What did people come to {him} for?']
const namesAsked: readonly string[] = ['{Who}, then. What {is} {he} like?', '{Who}. How do you know each other?', '{Who}. I have the name now.']
const namesNew: readonly string[] = ['{Who}. Who is that to you?', '{Who}. What about {him}?']

/** Whom "he" or "she" means: the one who is mourned, where that is the subject, else the last human spoken of. */
function spokenOf({ thread, current, before }: Telling): Phrase | undefined {
  const topic = thread ?? current
  const gone = topic && mourned(topic.kind) ? topic.people[0] : undefined
  if (!gone || !topic) return before.human
  const name = topic.known['who'] ?? gone
  return { said: name, you: name, the: name, bare: gone, head: gone, plural: false, human: true, they: pronounOf(gone) }
}

/** A line without the question that ends it; empty where it is nothing but a question. */
const withoutQuestion = (line: string): string =>
  line
    .split(/(?<=[.?])\s+/)
    .filter((sentence) => !sentence.endsWith('?'))
    .join(' ')

/** A feeling that the person names as their own. */
function feelingNamed({ telling, voice }: Scene): Taking | undefined {
  const named = namedFeeling(telling.main.clause)
  const bank = named ? feelings[named] : undefined
  const said = bank ? choose(bank.r, telling.main.slots, voice) : undefined
  return said ? { said, move: 'reflect', asks: (bank?.a ?? []).map((line) => ({ line })), slots: telling.main.slots } : undefined
}

/** An event that was just told: what lies under it, or what one would want to know. */
function ofEvent({ telling, turn, voice, asksNow }: Scene): Taking | undefined {
  const { kind, about, thread } = telling
  if (!about || !(kind || telling.ambient || telling.known)) return undefined
  if (!kind && telling.main.keys.length > 0 && !isThin(telling.main)) return undefined
  const slots = eventSlots(telling)
  const asks = eventAsks(telling)
  const particular = about.particular.filter(({ about: words }) => words.test(telling.whole)).map(({ line }) => line)
  const lines = kind ? [...particular, ...fitting(about, telling).map((l) => l.line)] : particular
  const wanted = kind !== undefined || particular.length > 0
  const reflection = wanted ? choose(particular.length > 0 ? particular : lines, slots, voice) : undefined
  // Going on with a thread: the next thing one would want to know, or nothing but an ear.
  if (!wanted && !(asksNow && asks.length > 0)) return undefined
  const alone = asksNow && asks.length > 0 && (!reflection || (particular.length === 0 && turn.chance.next() < 0.75))
  return { ...(reflection && !alone ? { said: reflection } : {}), move: 'reflect', asks, slots: thread ? slots : { ...telling.main.slots, ...slots } }
}

/** A statement of a kind that has lines of its own. */
function ofPattern({ telling, turn, voice, asksNow }: Scene): Taking | undefined {
  const { main } = telling
  const key = main.keys.find((k) => !thinKeys.test(k))
  if (!key) return undefined
  const low = telling.eventful.feeling.valence < -0.25
  // In the middle of something heavy, lines for lighter days are left alone.
  if (heavyNow(telling) && !weighty.test(key)) return undefined
  // Pleasure is not shown at what was told as a grief.
  if (low && /^(otherGood|otherGoodIs|helpedMe|evalGood|wentGood|receive|lets|fun|planWith|arrived|dayGood)$/.test(key)) return undefined
  const safe = (lines: readonly string[]): string[] =>
    lines.filter((line) => timely(line, main.clause) && !(main.slots['x'] === 'it' && /\{[XA]\}|^So \{x\}|\{x\} and you/.test(line)))
  if (/^(thingBroke)$/.test(key) && (main.clause.who?.human || main.clause.object)) return undefined
  const { x: _, a: __, bare: ___, ...without } = main.slots
  const slots = vague.test(main.slots['x'] ?? '') ? without : main.slots
  const asks = safe(banks[key]?.a ?? []).map((line) => ({ line }))
  const said = choose(safe(banks[key]?.r ?? []), slots, voice)
  const alone =
    asksNow &&
    asks.length > 0 &&
    turn.chance.next() < 0.45 &&
    choose(
      asks.map((a) => a.line),
      slots,
      voice,
    ) !== undefined
  if (!said && !alone) return undefined
  return { ...(said && !alone ? { said } : {}), move: 'reflect', asks, slots }
}
const weighty =
  /^(worry|worryPerson|afraid|cry|argue|left|otherIll|otherDied|hurtMe|remembrance|willTell|askedMe|secretFrom|sleepBad|tired|ill|unsure|stolen|nobody|quietHome|trust|saidNo|askedThat|iSaid|toldPerson|cannotStop)$/
const heavyNow = ({ current, thread, eventful }: Telling): boolean => (current?.valence ?? thread?.valence ?? 0) <= -0.5 || eventful.feeling.valence < -0.4
/** Words that name nothing: a line that says them back says nothing. */
const vague = /\b(things?|stuff|ones?|lot|bit|parts?|way|kind|sort|times?|rest|place|something|someone|people|number|\d+)$/i
const thinKeys =
  /^(did|otherDoes|thingDoes|theyDo|isHow|otherIs|have|opinion|suspect|receive|go|otherNot|thereIs|saidThat|otherNews|theySaid|keepDoing|cannot|person|generalYou|wish|iSaid|otherKeeps|opinionThing|needThing|wantThing|like|unsureBare|watch|lose|petDoes|play|habitNow|struggle|scheduled|duty|want|decide|start|otherWants|bored|family|opinionThing|changed|disclaimer|elliptic|help|call|consider|quit|goTrip|eat|write|exercise|thereIs|feltLike|hope|wonder|work|win|evalBad|evalGood|miss\w*|forget|break|give|giveAway|spend|sell|pay|without|behind|ache|hate|hatePerson|likePerson|liveIn|plan|otherGoodIs|lastTime|needThing)$/

/** A question made of their own sentence. */
function inTheirWords({ telling, voice, asksNow }: Scene): Taking | undefined {
  const { clause, slots } = telling.main
  const frames = asksNow ? framesFor(clause, slots, heavyNow(telling)) : []
  if (!choose(frames, slots, voice)) return undefined
  return { move: 'ask', asks: frames.map((line) => ({ line })), slots }
}

/** The thing it is about, where its name tells what one would ask of it. */
function ofTopic({ telling, voice, asksNow }: Scene): Taking | undefined {
  const { main } = telling
  if (/^(he|she|they|human)$/.test(main.clause.subject)) return undefined
  const topic = topicOf(headsOf(main.clause))
  if (!topic || telling.eventful.feeling.valence < -0.3) return undefined
  if (asksNow) return { move: 'ask', asks: topic.a.map((line) => ({ line })), slots: main.slots }
  const said = choose(topic.r, main.slots, voice)
  return said ? { said, move: 'reflect', asks: [], slots: main.slots } : undefined
}

/** Nothing is sure: a question that the words themselves bear, or a short word that lets them go on. */
function letGoOn({ telling, turn, voice, asksNow }: Scene): Taking {
  const { main } = telling
  const key = main.keys[0]
  const but = /^(yeah|yes|ok|well|no|and)?,?\s*but\b/i.test(telling.whole)
  const low = telling.eventful.feeling.valence < -0.35
  const listening = plain[but ? 'but' : low ? 'listenLow' : main.clause.verb === '' ? 'listenShort' : 'listen']!.r
  const own =
    asksNow && key && !/^(generalYou|imperative|elliptic|disclaimer)$/.test(key) ? (banks[key]?.a ?? []).filter((line) => timely(line, main.clause)) : []
  const question = own.length > 0 && !but ? choose(own, main.slots, voice) : undefined
  if (question && turn.chance.next() < 0.85) return { move: 'ask', asks: own.map((line) => ({ line })), slots: main.slots, plainly: true }
  const general = asksNow && !but ? (plain[shapeOf(main.clause)]?.a ?? []) : []
  if (general.length > 0 && turn.chance.next() < 0.6) return { move: 'ask', asks: general.map((line) => ({ line })), slots: main.slots, plainly: true }
  const bank = key === 'generalYou' || key === 'elliptic' || key === 'disclaimer' || key === 'imperative' ? banks[key]!.r : listening
  const said = choose(bank, main.slots, voice)
  return { ...(said ? { said } : {}), move: 'listen', asks: [], slots: main.slots, plainly: true }
}

/** Lines of an event for this phase and feeling. */
function fitting(about: LifeEventKind, telling: Telling): Line[] {
  const valence = telling.eventful.feeling.valence
  const feeling = feelingIn(telling.main.clause, telling.eventful)
  const lines = about.reflect.filter(
    (r) =>
      (!r.phase || r.phase === telling.phase) &&
      (!r.feeling || r.feeling === feeling || (r.feeling === 'good' && valence > 0.15) || (r.feeling === 'bad' && valence < -0.15)),
  )
  const pointed = lines.filter((r) => r.phase ?? r.feeling)
  return pointed.length > 1 ? pointed : lines
}

/** The first thing one would want to know of the event and has not heard. */
function eventAsks({ about, thread, phase }: Telling): Asking[] {
  const open = about?.ask.find((ask) => (thread?.unknown ?? []).includes(ask.key) && (!ask.phase || ask.phase === phase))
  return (open?.lines ?? []).filter((line) => phase !== 'past' || !/\b(will|is it to be)\b/.test(line)).map((line) => ({ line, key: open!.key }))
}

const eventSlots = ({ main, told, thread }: Telling): Slots => ({
  ...main.slots,
  ...strings({ who: main.slots['who'] }),
  ...strings(told.slots),
  ...strings(thread?.known ?? {}),
})

/** What is known of it already: at a landmark of a thread, else seldom, and never over a remark that has its own course. */
function linkFor(telling: Telling, turn: Turn, state: MindState): Link | undefined {
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

/** Lines in the past tense fit only what has happened. */
const timely = (line: string, c: Clause): boolean =>
  c.form === 'past' ||
  c.form === 'perfect' ||
  !/\b(did|made|turned out|came out|went|finished|gave|wrote|bought|played|{was}|was|were|You fixed|happened)\b/.test(line)

const shapeOf = (c: Clause): string =>
  /^(i|we|none)$/.test(c.subject)
    ? c.form === 'past' || c.form === 'perfect'
      ? 'iPast'
      : 'iNow'
    : /^(thing|it|there)$/.test(c.subject)
      ? c.form === 'past'
        ? 'iPast'
        : 'thingNow'
      : c.form === 'past'
        ? 'otherPast'
        : 'otherNow'
