/**
 * Answers what the person tells of their life: finds what was said, what is known of it, and chooses one to three moves.
 * Nothing here acts on the world; requests were answered before.
 */
import { localTime } from '../words/moment.ts'
import type { Reading } from '../words/reading.ts'
import type { Source } from '../words/said.ts'
import { withMove } from './fresh.ts'
import { asking } from './lines/asking.ts'
import { being } from './lines/being.ts'
import { cannotKnow } from './lines/edge.ts'
import { doing } from './lines/doing.ts'
import { feelings, tentative } from './lines/feelings.ts'
import type { Bank } from './lines/bank.ts'
import { others } from './lines/others.ts'
import { plain } from './lines/plain.ts'
import { topicOf } from './lines/topics.ts'
import { lifeEvent } from './life-events/life-events.ts'
import type { LifeEventKind, Line, Phase } from './life-events/kind.ts'
import type { MindState, Thread, Turn } from './mind.ts'
import { notesOf, withNotes } from './notes.ts'
import type { Notes } from './notes.ts'
import { isPet, kindFor, patternsOf, weight } from './pattern.ts'
import { mayAsk } from './planner.ts'
import { choose, fill } from './realise.ts'
import type { Chosen, Slots, Voice } from './realise.ts'
import { questionPattern } from './questions.ts'
import { crowded, humanOf, slotsOf, thingOf } from './said-back.ts'
import type { Before } from './said-back.ts'
import { asksMemory, fromMemory, linkTo, notTold, threadLink } from './links.ts'
import { gistOf } from './talk/gist.ts'
import type { Clause, Gist } from './talk/gist.ts'
import { turned } from './talk/turned.ts'
import { namedFeeling } from './named-feeling.ts'
import { offerOf } from './technique-offer.ts'
import { mourned, mournedThread, openThread, subjectWords, tellThread, threadFor, toldWords, withThread } from './threads.ts'
import type { Told } from './threads.ts'

export const banks: Bank = { ...doing, ...being, ...others, ...asking, ...plain }

/** What is said, how the state goes on, and the memories it rests on. `thin` tells that little of it was understood. */
export type Answered = { readonly text: string; readonly state: MindState; readonly sources: readonly Source[]; readonly thin: boolean }

type Seen = {
  readonly clause: Clause
  readonly keys: readonly string[]
  readonly reading: Reading
  readonly slots: Slots
  readonly worth: number
  readonly gist: Gist
}

/** Answers several readings of one utterance at once. */
export function answerTelling(readings: readonly Reading[], turn: Turn, given: MindState): Answered {
  let state = given
  const notes = notesOf(state)
  const fresh = notes.beforeAt && turn.moment.now.since(Temporal.Instant.from(notes.beforeAt)).total('minutes') < 45
  const turnNow = (notes.before.turn ?? 0) + 1
  let before: Before = fresh ? { ...notes.before, turn: turnNow } : { turn: turnNow }
  const seen: Seen[] = []
  let carried: Gist['subject'] = []
  for (const reading of readings) {
    const stands = turn.heard.text.indexOf(reading.text)
    const gist = gistOf(reading.text, reading.people, stands > 0 && /(\band|,)\s*$/i.test(turn.heard.text.slice(0, stands)) ? carried : [])
    carried = gist.subject.length > 0 ? gist.subject : carried
    const future = reading.whens.some((w) => w.from && Temporal.Instant.compare(w.from.toInstant(), turn.moment.now) > 0)
    const opening = gist.clauses[0]
    // "It" reaches into the last utterance only from the very beginning of this one.
    if (reading === readings[0] && opening && opening.subject !== 'it' && opening.pronoun !== 'it' && opening.pronoun !== 'them' && opening.verb !== '') {
      const { thing: _, ...kept } = before
      before = kept
    }
    for (const clause of gist.clauses) {
      const keys = clause.asks ? questionPattern(clause, gist) : patternsOf(clause, gist, future)
      const slots = slotsOf(clause, before)
      const thing = thingOf(clause, before)
      const human = humanOf(clause, before)
      const animal = clause.subject === 'thing' && clause.who && isPet(clause.who.head) ? clause.who : undefined
      if (animal) before = { ...before, crowd: [{ ...animal, they: 'they' as const, turn: turnNow }] }
      else
        before = {
          turn: turnNow,
          ...(thing ? { thing } : before.thing ? { thing: before.thing } : {}),
          ...((human ?? clause.object?.human)
            ? { human: human ?? clause.object!, crowd: crowded(before, human ?? clause.object!) }
            : before.human
              ? { human: before.human, crowd: before.crowd ?? [] }
              : {}),
        }
      const usable = keys.filter((key) =>
        [...(banks[key]?.r ?? []), ...(banks[key]?.a ?? [])].some((line) => fill(line.replace(/^\(\w+\) /, ''), slots) !== undefined),
      )
      seen.push({
        clause,
        keys: usable,
        reading,
        slots,
        gist,
        worth: (clause.asks && usable.length > 0 && clause.text.includes(' ') ? 4.5 : weight(usable, clause)) + feelingWorth(clause) + seen.length * 0.15,
      })
    }
  }
  state = withNotes(state, { before, beforeAt: turn.moment.now.toString() })
  const main = [...seen].sort((a, b) => b.worth - a.worth)[0]
  if (!main) return { text: '', state, sources: [], thin: true }

  // What is going on in this life, new or known
  const eventful = readings.reduce((best, r) => ((r.event?.score ?? 0) > (best.event?.score ?? 0) ? r : best), readings[0]!)
  const whole = readings.map((r) => r.text).join(' ')
  const plainKind = main.clause.asks || /^(allClear|imperative|lostGame)$/.test(main.keys[0] ?? '') ? undefined : kindFor(main.keys, main.clause)
  const kind = plainKind
    ? lifeEvent(plainKind)
    : eventful.event &&
        eventful.event.score >=
          (main.clause.negated ||
          (/^(human|he|she|they)$/.test(main.clause.subject) && /^(say|think|tell)$/.test(main.clause.verb)) ||
          (main.clause.subject === 'it' && whole.length < 40)
            ? 0.92
            : main.keys.length === 0 || isThin(main)
              ? 0.68
              : 0.85) &&
        !main.clause.asks &&
        !/^(allClear|imperative|lostGame)$/.test(main.keys[0] ?? '')
      ? lifeEvent(eventful.event.kind)
      : undefined
  const phase = phaseOf(seen.find((s) => s.reading === eventful)?.clause ?? main.clause, eventful, turn, kind)
  const told: Told = {
    text: whole,
    item: turn.heard.id,
    now: turn.moment.now,
    zone: turn.moment.zone,
    reading: { ...eventful, people: readings.flatMap((r) => r.people) },
    phase,
    ...(kind ? { kind } : {}),
    slots: strings({ who: main.slots['who'], what: main.slots['x'], where: eventful.places[0], when: eventful.whens[0]?.text.replace(/^on /i, '') }),
  }
  const known = main.clause.asks ? undefined : (threadFor(state, told) ?? (before.human && fresh ? undefined : mournedThread(state, told)))
  let thread: Thread | undefined
  if (known) {
    thread = tellThread(known, told)
    state = withThread(state, thread)
  } else if (kind) {
    thread = openThread({ ...told, kind }, turn.chance.id(turn.moment.now))
    state = withThread(state, thread)
  }
  // What is being talked about carries the small remarks that follow it
  const current =
    !thread && notes.topic && turn.moment.now.since(Temporal.Instant.from(notes.topic.at)).total('minutes') < (notes.topic.drift === -1 ? 720 : 20)
      ? state.threads.find((t) => t.id === notes.topic!.thread)
      : undefined
  const wordsSaid = whole.trim().split(/\s+/).length
  const goesOn =
    current &&
    (main.clause.subject === 'it' ||
      (/^(he|she|they)$/.test(main.clause.subject) && (current.people.length > 0 || mourned(current.kind) || (before.crowd?.length ?? 0) > 0)) ||
      (main.clause.verb === '' && wordsSaid <= 5) ||
      sharesWords(whole, current) ||
      (wordsSaid <= 7 &&
        main.clause.form === 'past' &&
        /^(i|we|none)$/.test(main.clause.subject) &&
        !main.clause.object?.human &&
        topicOf(headsOf(main.clause)) === undefined &&
        main.keys.every((key) => key === 'did')))
  // Without a pronoun or a word in common, a heavy matter still holds the next remark or two, never more
  const drift = Math.max(0, notes.topic?.drift ?? 0)
  const own = main.keys.length > 0 && !isThin(main)
  const otherEvent = (eventful.event?.score ?? 0) > 0.6 && eventful.event!.kind !== current?.kind
  const weighty =
    current &&
    !otherEvent &&
    wordsSaid <= 10 &&
    drift < 2 &&
    !own &&
    (mourned(current.kind) ||
      (current.valence <= -0.5 &&
        topicOf(headsOf(main.clause)) === undefined &&
        (!main.clause.who?.human || /^the /i.test(main.clause.who.said)) &&
        !main.clause.object?.human))
  const ambient =
    current &&
    (goesOn || weighty) &&
    wordsSaid <= 16 &&
    (main.keys.length === 0 || isThin(main) || main.clause.subject === 'it' || main.clause.verb === '') &&
    !main.clause.asks
  if (ambient && current) {
    thread = tellThread(current, told)
    state = withThread(state, thread)
  }
  if (thread) state = withNotes(state, { topic: { thread: thread.id, at: turn.moment.now.toString(), drift: ambient && !goesOn ? drift + 1 : 0 } })
  else if (!current || (main.keys.length > 0 && !isThin(main) && !main.clause.asks)) state = withNotes(state, { topic: undefined })
  const helped = main.clause.asks && current && /^(whatDo|shouldDo|howTo)$/.test(main.keys[0] ?? '') ? lifeEvent(current.kind) : undefined
  const about =
    namedFeeling(main.clause) === 'denied'
      ? undefined
      : (kind ??
        ((ambient || (known && mourned(known.kind))) && thread ? chapter(thread, turn) : undefined) ??
        (thread && known ? lifeEvent(thread.kind) : undefined))

  const voice = (): Voice => ({ state, manner: turn.self.manner, chance: turn.chance, recent: notes.recent, quiet: notes.spare.includes('questions') })
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
  const eventSlots: Slots = { ...strings({ who: main.slots['who'] }), ...strings(told.slots), ...strings(thread?.known ?? {}) }
  const short = whole.trim().split(/\s+/).length

  const fitting = (lines: readonly Line[]): Line[] =>
    lines.filter(
      (r) =>
        (!r.phase || r.phase === phase) &&
        (!r.feeling ||
          r.feeling === feeling ||
          (r.feeling === 'good' && eventful.feeling.valence > 0.15) ||
          (r.feeling === 'bad' && eventful.feeling.valence < -0.15)),
    )

  // A question about what was told before is answered from memory, with its place, or not at all
  if (main.clause.asks && asksMemory(main.reading.text)) {
    const found = fromMemory(main.reading.text, turn)
    state = withMove(state, { move: found ? 'recall' : 'unknown-memory', at: turn.moment.now.toString() })
    if (found) return { text: found.text, state, sources: found.sources, thin: false }
    const none = choose(notTold, {}, voice())
    if (none)
      return { text: none.text, state: withMove(state, { move: 'unknown-memory', line: none.id, at: turn.moment.now.toString() }), sources: [], thin: false }
  }

  // 1. Take up what was said
  const link = known ? threadLink(known, told, turn, notesOf(state)) : undefined
  let bareSaid = false
  let asks: { line: string; key?: string }[] = []
  if (
    helped &&
    say(
      choose(
        helped.helps
          .filter((l) => !l.phase || l.phase === (current!.status === 'coming' ? 'ahead' : current!.status === 'over' ? 'past' : 'lasting'))
          .map((l) => l.line),
        { ...strings(current!.known), ...eventSlots },
        voice(),
      ),
      'help',
    )
  ) {
    asks = []
  } else if ((ambient || (known && !kind && mourned(known.kind))) && about) {
    const low = eventful.feeling.valence < -0.2 || about.valence < -0.3
    const echoes = [...plain[low ? 'echoBad' : 'echo']!.r, ...(turn.chance.next() < 0.5 ? plain['restate']!.r : [])]
    const named = namedFeeling(main.clause)
    if (named) say(choose(feelings[named]?.r ?? [], slots, voice()), 'reflect')
    else if (
      !(
        (turn.chance.next() < 0.12 || state.moves.slice(-3).some((m) => m.move === 'restate')) &&
        say(
          choose(
            fitting(about.reflect).map((l) => l.line),
            eventSlots,
            voice(),
          ),
          'reflect',
        )
      )
    )
      say(
        choose(answering(main, notes, short, turn) ?? echoes, { ...slots, ...fragmentSlots(main) }, voice()) ??
          choose(plain['restate']!.r, slots, voice()) ??
          choose(
            fitting(about.reflect).map((l) => l.line),
            eventSlots,
            voice(),
          ),
        'restate',
      )
    const unknown = thread?.unknown ?? []
    const open = about.ask.find((ask) => unknown.includes(ask.key) && (!ask.phase || ask.phase === phase))
    asks = open ? open.lines.map((line) => ({ line, key: open.key })) : (main.keys[0] ? (banks[main.keys[0]]?.a ?? []) : []).map((line) => ({ line }))
  } else if (about && (kind || main.keys.length === 0 || isThin(main))) {
    const lines = fitting(about.reflect)
    const pointed = lines.filter((r) => r.phase ?? r.feeling)
    say(
      choose(
        (pointed.length > 1 && turn.chance.next() < 0.7 ? pointed : lines).map((r) => r.line),
        eventSlots,
        voice(),
      ),
      'reflect',
    )
    const unknown = thread?.unknown ?? []
    for (const ask of about.ask)
      if (unknown.includes(ask.key) && (!ask.phase || ask.phase === phase)) asks.push(...ask.lines.map((line) => ({ line, key: ask.key })))
    if (asks.length > 0) {
      const first = asks[0]!.key
      asks = asks.filter((a) => a.key === first)
    }
  } else {
    const named = main.clause.asks ? undefined : namedFeeling(main.clause)
    const topic = main.clause.asks || /^(he|she|they|human)$/.test(main.clause.subject) ? undefined : topicOf(headsOf(main.clause))
    const safe = (lines: readonly string[]): string[] =>
      lines.filter((line) => timely(line, main.clause) && !(slots['x'] === 'it' && /\{[XA]\}|^So \{x\}|\{x\} and you/.test(line)))
    const [first, second] = main.keys
    const thin = !named && (!first || isThin(main))
    const low = eventful.feeling.valence < -0.2
    const restated =
      slots['echo'] && turn.chance.next() < 0.5
        ? plain[low ? 'echoBad' : 'echo']!.r
        : low
          ? plain['restateBad']!.r
          : eventful.feeling.valence > 0.4 && /^(i|we|none)$/.test(main.clause.subject)
            ? plain['restateGood']!.r
            : plain['restate']!.r
    const own = named ? (feelings[named]?.r ?? []) : first ? safe(banks[first]?.r ?? []) : []
    const parroted = notes.recent.length > 0 && state.moves.slice(-3).some((m) => m.move === 'restate')
    const answersOpen = answering(main, notes, short, turn)
    if (answersOpen) say(choose(answersOpen, { ...slots, ...fragmentSlots(main) }, voice()), 'acknowledge')
    else if (main.clause.asks) say(choose(own, slots, voice()) ?? choose(second ? safe(banks[second]?.r ?? []) : [], slots, voice()), 'view')
    else if (thin) {
      const again = (): boolean => say(choose(restated, slots, voice()), 'restate')
      const ownWords = (): boolean => say(choose(own, slots, voice()), 'reflect')
      const taken = parroted ? ownWords() || again() : again() || ownWords()
      if (!taken && !low && topic) say(choose(topic.r, slots, voice()), 'reflect')
    } else if (turn.chance.next() < 0.2 && !named) {
      bareSaid = true
      say(choose(restated, slots, voice()) ?? choose(own, slots, voice()), 'reflect')
    } else say(choose(own, slots, voice()) ?? choose(second ? safe(banks[second]?.r ?? []) : [], slots, voice()) ?? choose(restated, slots, voice()), 'reflect')
    const general = main.clause.verb === '' ? plain['fragmentMore']!.a! : (plain[generalKey(main.clause, phase)]?.a ?? [])
    const particular = named
      ? (feelings[named]?.a ?? [])
      : first && !isThin(main)
        ? safe(banks[first]?.a ?? [])
        : topic && !low
          ? topic.a
          : first
            ? [...safe(banks[first]?.a ?? []), ...general]
            : general
    asks = particular.map((line) => ({ line }))
  }
  if (main.clause.asks && parts.length === 0 && slots['who']) say(choose(cannotKnow, slots, voice()), 'view')

  // 2. What is known of it already
  if (link) {
    parts.unshift(...(link.first ? [link.text] : []))
    if (!link.first) parts.push(link.text)
    sources.push(...link.sources)
    state = withNotes(withMove(state, { move: 'link', at: turn.moment.now.toString() }), {
      linked: [...notesOf(state).linked, ...link.sources.map((s) => s.item)].slice(-60),
    })
  } else if (!known && !main.clause.asks) {
    const older = linkTo(told, turn, notesOf(state))
    if (older) {
      parts.push(older.text)
      sources.push(...older.sources)
      state = withNotes(withMove(state, { move: 'link', at: turn.moment.now.toString() }), {
        linked: [...notesOf(state).linked, ...older.sources.map((s) => s.item)].slice(-60),
      })
    }
  }

  // 3. Name a feeling, tentatively, where it is plain and was not said
  if (
    parts.length === 1 &&
    !about &&
    !main.clause.asks &&
    !seen.some((x) => x.clause.negated) &&
    eventful.feeling.word &&
    Math.abs(eventful.feeling.valence) > 0.6 &&
    !namedFeeling(main.clause) &&
    turn.chance.next() < 0.25
  )
    say(choose(tentative, { feeling: eventful.feeling.word }, voice()), 'feeling')

  // 4. Offer a technique, seldom: something has been heavy for more than a sentence, and nobody said no to advice
  const offered = offerOf({
    readings: eventful,
    said: whole,
    turn,
    state,
    event: about?.key ?? thread?.kind,
    named: namedFeeling(main.clause) !== undefined || (about !== undefined && about.valence < -0.3),
  })
  if (offered && parts.length > 0 && !parts.some((p) => p.includes('?'))) {
    const line = choose(offered.technique.offer, {}, voice())
    if (line) {
      say(line, 'offer')
      state = withNotes(
        { ...state, last: { said: '', at: turn.moment.now.toString(), offer: { kind: 'technique', technique: offered.technique.key }, sources: [], did: [] } },
        { once: { ...notesOf(state).once, ...offered.once } },
      )
      return { text: parts.join(' '), state, sources, thin: false }
    }
  }

  // 5. Ask for one particular, or not
  if (phase === 'past') asks = asks.filter(({ line }) => !/\b(will|is it to be)\b/.test(line))
  const asksNow = mayAsk({
    notes: notesOf(state),
    hour: localTime(turn.moment).hour,
    words: short,
    spared: notesOf(state).spare,
    heavy: eventful.feeling.valence < -0.7,
    bare: parts.length === 0 || (parts.length === 1 && (bareSaid || isThin(main)) && !about),
  })
  const already = parts.some((p) => p.includes('?'))
  if (asksNow && !already && parts.length < 3) {
    const question = choose(
      asks.map((a) => a.line),
      about ? { ...slots, ...eventSlots } : slots,
      voice(),
    )
    if (question) {
      say(question, 'ask')
      const key = asks.find((a) => a.key)?.key
      if (thread && key) {
        thread = { ...thread, unknown: thread.unknown.filter((k) => k !== key) }
        state = withThread(state, thread)
      }
      state = withNotes(state, { asked: { question: question.text, at: turn.moment.now.toString(), ...(thread && key ? { thread: thread.id, key } : {}) } })
    }
  } else if (about && parts.length < 2 && turn.chance.next() < 0.5)
    say(
      choose(
        fitting(about.affirm).map((l) => l.line),
        eventSlots,
        voice(),
      ),
      'affirm',
    )
  return { text: parts.join(' '), state, sources, thin: parts.length === 0 }
}

/** The words that may name the subject: the heads of phrases and the verb, not whatever stands by. */
function headsOf(c: Clause): ReadonlySet<string> {
  const out = new Set<string>([
    c.verb,
    ...c.rest
      .toLowerCase()
      .split(/\s+/)
      .filter((w) => /^(rain(ing|ed)?|snow(ing|ed)?|spanish|french|german|italian|duolingo|minecraft|tiktok|instagram)$/.test(w)),
  ])
  for (const phrase of [c.object, c.who, c.fragment, ...Object.values(c.by)]) if (phrase) out.add(phrase.head)
  return out
}

const sharesWords = (text: string, thread: Thread): boolean => {
  const own = subjectWords(text)
  const theirs = toldWords(thread)
  const shared = [...own].filter((word) => theirs.has(word)).length
  return shared >= 2 || (shared === 1 && own.size <= 3)
}

/** What a thread is about by now: after a week or so it is no longer the funeral, it is the missing. */
function chapter(thread: Thread, turn: Turn): LifeEventKind | undefined {
  const days = turn.moment.now.since(Temporal.Instant.from(thread.told[0]?.at ?? turn.moment.now.toString())).total('hours') / 24
  return (mourned(thread.kind) && days > 12 ? lifeEvent('missing-someone') : undefined) ?? lifeEvent(thread.kind)
}

/** Lines in the past tense fit only what has happened. */
const timely = (line: string, c: Clause): boolean =>
  c.form === 'past' ||
  c.form === 'perfect' ||
  !/\b(did|made|turned out|came out|went|finished|gave|wrote|bought|played|{was}|was|were|You fixed|happened)\b/.test(line)

const generalKey = (c: Clause, phase: Phase): string =>
  /^(i|we|none)$/.test(c.subject)
    ? phase === 'ahead' && (c.form === 'future' || c.form === 'ing' || c.chain.includes('plan'))
      ? 'iAhead'
      : c.form === 'past' || c.form === 'perfect'
        ? 'iPast'
        : 'iNow'
    : c.subject === 'thing' || c.subject === 'it' || c.subject === 'there'
      ? c.form === 'past'
        ? 'iPast'
        : 'thingNow'
      : c.form === 'past'
        ? 'otherPast'
        : 'otherNow'

/** The lines for an answer to the question that stands open, where these words look like one. */
function answering(main: Seen, notes: Notes, words: number, turn: Turn): readonly string[] | undefined {
  if (!notes.asked || turn.moment.now.since(Temporal.Instant.from(notes.asked.at)).total('minutes') > 30 || words > 9 || main.clause.asks) return undefined
  if (/^because\b|^(cos|cuz|bc)\b/i.test(main.reading.text)) return [...(main.slots['clause'] ? plain['answerClause']!.r : []), ...plain['answerBecause']!.r]
  if (main.clause.verb === '' && main.keys.length === 0) return fragmentSlots(main)['frag'] ? plain['answerFragment']!.r : undefined
  return undefined
}

function fragmentSlots(seen: Seen): Slots {
  if (seen.clause.verb !== '') return {}
  const text = turned(seen.reading.text.replace(/^(because|it'?s|just|mostly|probably|maybe|um|uh|well|oh|yes|yeah|yep),? /i, '').replace(/[.!,\s]+$/, ''), 7)
  return text
    ? {
        frag: /^(The|A|An|My|Your|About|At|In|On|With|For|Just|To|Some|Two|Three|Four|Five|One|Last|This|Since|From|Not|Almost|Nearly|Only|Both|All|Because|Three|His|Her|Their)\b/.test(
          text,
        )
          ? text.charAt(0).toLowerCase() + text.slice(1)
          : text,
      }
    : {}
}

const isThin = (seen: Seen): boolean =>
  /^(did|otherDoes|thingDoes|theyDo|isHow|otherIs|have|opinion|suspect|receive|go|otherNot|thereIs|saidThat|otherNews|theySaid|keepDoing|cannot)$/.test(
    seen.keys[0] ?? '',
  )
const strings = (given: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(given).filter((e): e is [string, string] => Boolean(e[1])))

const feelingWorth = (c: Clause): number => (namedFeeling(c) ? 2.5 : 0)

const feelingIn = (c: Clause, reading: Reading): string | undefined =>
  reading.feeling.word ??
  (() => {
    const named = namedFeeling(c)
    return named && named !== 'fine' ? named : undefined
  })()

function phaseOf(c: Clause, reading: Reading, turn: Turn, kind: LifeEventKind | undefined): Phase {
  const when = reading.whens.find((w) => w.from)?.from
  const ahead = when && Temporal.Instant.compare(when.toInstant(), turn.moment.now) > 0
  if (c.form === 'past' || c.form === 'perfect') return ahead && c.verb === 'have' ? 'ahead' : kind?.phase === 'lasting' ? 'lasting' : 'past'
  if (ahead || c.form === 'future') return 'ahead'
  if (kind && kind.phase !== 'any') return kind.phase
  return when ? 'past' : 'lasting'
}
