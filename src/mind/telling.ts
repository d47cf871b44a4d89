/**
 * What a telling is: its clauses, the one that says most, the life event it is (only where that is sure), the thread it belongs
 * to. Nothing is answered here; see `company`.
 */
import type { Reading } from '../words/reading.ts'
import { banks } from './banks.ts'
import { isSure } from './certain.ts'
import { lifeEvent } from './life-events/life-events.ts'
import type { LifeEventKind, Phase } from './life-events/kind.ts'
import { topicOf } from './lines/topics.ts'
import type { MindState, Thread } from './mind.ts'
import { namedFeeling } from './named-feeling.ts'
import { notesOf, withNotes } from './notes.ts'
import type { Notes } from './notes.ts'
import { isPet, kindFor, patternsOf, weight } from './pattern.ts'
import { questionPattern } from './questions.ts'
import { fill } from './realise.ts'
import type { Slots } from './realise.ts'
import { situationIn } from './situation-seen.ts'
import type { Here, SituationSeen } from './situation-seen.ts'
import { subjectOf } from './situation-taking.ts'
import { crowded, humanOf, slotsOf, thingOf } from './said-back.ts'
import type { Before } from './said-back.ts'
import { gistOf } from './talk/gist.ts'
import type { Clause, Gist } from './talk/gist.ts'
import type { Phrase } from './talk/phrase.ts'
import { mourned, mournedThread, openThread, subjectWords, tellThread, threadFor, toldWords, withThread } from './threads.ts'
import type { Told } from './threads.ts'

export type Seen = {
  readonly clause: Clause
  readonly keys: readonly string[]
  readonly reading: Reading
  readonly slots: Slots
  readonly worth: number
  readonly gist: Gist
}

/** All that is known of a telling before it is answered. */
export type Telling = {
  readonly state: MindState
  readonly notes: Notes
  readonly before: Before
  readonly seen: readonly Seen[]
  readonly main: Seen
  /** The reading that tells of an event, or the first. */
  readonly eventful: Reading
  readonly whole: string
  readonly words: number
  readonly situation: SituationSeen
  readonly told: Told
  readonly kind?: LifeEventKind
  readonly phase: Phase
  /** The thread it goes on with, before these words were added. */
  readonly known?: Thread
  readonly thread?: Thread
  /** What is being talked about, where these words open or name nothing of their own. */
  readonly current?: Thread
  /** The grave matter that was spoken of a little while ago, whatever these words are about. */
  readonly heavy?: Thread
  readonly ambient: boolean
  /** The kind of event whose lines may be used, if any. */
  readonly about?: LifeEventKind
}

/** Reads several segments of one utterance as one telling; undefined where there is not a clause in it. */
export function readTelling(readings: readonly Reading[], turn: Here, given: MindState): Telling | undefined {
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
    const asking = questionLike(reading.text)
    for (const parsed of gist.clauses) {
      // "Gwen, who showed me" and "so did I" ask nothing.
      const clause = parsed.asks && !asking ? { ...parsed, asks: false } : parsed
      before = knownNow(before, clause)
      const keys = clause.asks ? questionPattern(clause, gist) : patternsOf(clause, future)
      const slots = slotsOf(clause, before)
      const thing = thingOf(clause, before)
      const human = humanOf(clause, before) ?? (clause === gist.clauses.at(-1) ? namedIn(reading) : undefined)
      const animal = clause.subject === 'thing' && clause.who && isPet(clause.who.head) ? clause.who : undefined
      if (animal) before = { ...before, thing: animal }
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
      const usable = keys.filter((key) => {
        const bank = banks[key]
        return !bank || [...bank.r, ...(bank.a ?? [])].some((line) => fill(line.replace(/^\(\w+\) /, ''), slots) !== undefined)
      })
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
  if (!main) return undefined

  // What is going on in this life, new or known
  const eventful = readings.reduce((best, r) => ((r.event?.score ?? 0) > (best.event?.score ?? 0) ? r : best), readings[0]!)
  const whole = readings.map((r) => r.text).join(' ')
  const subject = subjectOf(given, turn.moment.now)?.group
  const situation = situationIn(readings, turn.table, subject)
  const plainKind = main.clause.asks || /^(allClear|imperative|lostGame)$/.test(main.keys[0] ?? '') ? undefined : kindFor(main.keys, main.clause)
  const heavy = heavyNow(state, turn)
  const named =
    plainKind && !(plainKind === 'signing-divorce-papers' && !/divorc|decree/i.test(whole) && !state.threads.some((t) => parting.test(t.kind)))
      ? lifeEvent(plainKind)
      : eventful.event && isSure(eventful, main.clause) && !main.clause.asks && !/^(allClear|imperative|lostGame)$/.test(main.keys[0] ?? '')
        ? lifeEvent(eventful.event.kind)
        : situation.situation?.kind && situation.situation.whose === 'mine' && !main.clause.asks
          ? lifeEvent(situation.situation.kind)
          : undefined
  // In the middle of a death "he was in the garden" tells of no garden.
  const kind = heavy && named && named.valence > 0.2 && eventful.feeling.valence < 0.25 ? undefined : named
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
        main.keys.every((key) => key === 'light')))
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
  const about =
    namedFeeling(main.clause) === 'denied'
      ? undefined
      : (kind ??
        ((ambient || (known && mourned(known.kind))) && thread ? chapter(thread, turn) : undefined) ??
        (thread && known ? lifeEvent(thread.kind) : undefined))

  return {
    state,
    notes,
    before,
    seen,
    main,
    eventful,
    whole,
    situation,
    words: wordsSaid,
    told,
    phase,
    ambient: Boolean(ambient),
    ...(kind ? { kind } : {}),
    ...(known ? { known } : {}),
    ...(thread ? { thread } : {}),
    ...(current ? { current } : {}),
    ...(heavy ? { heavy } : {}),
    ...(about ? { about } : {}),
  }
}

/** A death or the like that was the subject within the hour. */
function heavyNow(state: MindState, turn: Here): Thread | undefined {
  return state.threads.findLast(
    (thread) =>
      thread.valence <= -0.75 && turn.moment.now.since(Temporal.Instant.from(thread.told.at(-1)?.at ?? turn.moment.now.toString())).total('minutes') < 60,
  )
}

/** Kinds of parting: only where one is open do "the papers" mean a divorce. */
const parting = /divorc|separat|was-left|leaving-someone|break-?up|custody/

/** Whether a sentence is put as a question at all. */
const questionLike = (text: string): boolean =>
  /\?["”’)\s]*$/.test(text) ||
  /^(?:(?:and|so|but|well|oh|ok|okay|hey|then|yeah|no|please)[, ]+)*(?:what|who|whom|whose|where|why|how|which|when (?:is|are|was|were|did|do|does|will|can|should)|do|does|did|is|are|am|was|were|can|could|will|would|should|shall|have|has|may|what'?s|who'?s|where'?s|how'?s|isn'?t|aren'?t|don'?t you|doesn'?t|didn'?t)\b(?! a\b)/i.test(
    text.trim(),
  )

/** The one human whom the reader found, where the clause does not show whom it is about. */
function namedIn(reading: Reading): Phrase | undefined {
  const [only, ...more] = reading.people
  // "Mum's ring" is about a ring.
  if (only && /^['’]s\b/.test(reading.text.slice(only.end))) return undefined
  return only && more.length === 0 ? gistOf(`I saw ${only.text}`, reading.people).clauses[0]?.object : undefined
}

/** "He" tells what the one human spoken of is, where the name did not. */
function knownNow(before: Before, c: Clause): Before {
  const said = c.subject === 'he' || c.subject === 'she' ? c.subject : c.pronoun === 'him' ? 'he' : c.pronoun === 'her' ? 'she' : undefined
  const human = before.human
  if (!said || !human || human.they !== 'they' || human.plural || (before.crowd ?? []).length > 1) return before
  return { ...before, human: { ...human, they: said }, crowd: (before.crowd ?? []).map((one) => (one.the === human.the ? { ...one, they: said } : one)) }
}

/** The words that may name the subject: the heads of phrases and the verb, not whatever stands by. */
export function headsOf(c: Clause): ReadonlySet<string> {
  const out = new Set<string>([
    ...(c.subject === 'it' || /^(work|run|play|match|like|watch|read|cook|call|switch)$/.test(c.verb) ? [] : [c.verb]),
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
function chapter(thread: Thread, turn: Here): LifeEventKind | undefined {
  const days = turn.moment.now.since(Temporal.Instant.from(thread.told[0]?.at ?? turn.moment.now.toString())).total('hours') / 24
  return (mourned(thread.kind) && days > 12 ? lifeEvent('missing-someone') : undefined) ?? lifeEvent(thread.kind)
}

export const isThin = (seen: Seen): boolean => seen.keys[0] === 'thin' || seen.keys[0] === 'light'
export const strings = (given: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(given).filter((e): e is [string, string] => Boolean(e[1])))

const feelingWorth = (c: Clause): number => {
  const named = namedFeeling(c)
  return named === 'denied' ? 0.5 : named ? 2.5 : 0
}

export const feelingIn = (c: Clause, reading: Reading): string | undefined =>
  reading.feeling.word ??
  (() => {
    const named = namedFeeling(c)
    return named && named !== 'fine' ? named : undefined
  })()

function phaseOf(c: Clause, reading: Reading, turn: Here, kind: LifeEventKind | undefined): Phase {
  const when = reading.whens.find((w) => w.from)?.from
  const ahead = when && Temporal.Instant.compare(when.toInstant(), turn.moment.now) > 0
  if (c.form === 'past' || c.form === 'perfect') return ahead && c.verb === 'have' ? 'ahead' : kind?.phase === 'lasting' ? 'lasting' : 'past'
  if (ahead || c.form === 'future') return 'ahead'
  if (kind && kind.phase !== 'any') return kind.phase
  return when ? 'past' : 'lasting'
}
