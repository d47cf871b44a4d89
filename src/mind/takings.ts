/**
 * What a telling is taken up with: a remark on the very words, a name, a feeling, an event, a pattern, a question in the person's
 * own words, or an ear. Each looks for itself whether it is sure enough, and stands back where it is not.
 */
import { lineId } from './fresh.ts'
import { asksTold } from './answered.ts'
import { feelings } from './lines/feelings.ts'
import { plain } from './lines/plain.ts'
import type { LifeEventKind, Line } from './life-events/kind.ts'
import type { Turn } from './mind.ts'
import type { Here } from './situation-seen.ts'
import { namedFeeling } from './named-feeling.ts'
import { choose } from './realise.ts'
import type { Chosen, Slots, Voice } from './realise.ts'
import { allRemarks } from './remarks/all-remarks.ts'
import { agreeingThey, fittingRemarks } from './remarks/remark.ts'
import { ofPredicate } from './predicate-taking.ts'
import { ofGroup } from './situation-taking.ts'
import { feelingIn, strings } from './telling.ts'
import type { Telling } from './telling.ts'
import { mourned } from './threads.ts'
import type { Clause } from './talk/gist.ts'
import { pronounOf } from './talk/grammar.ts'
import type { Phrase } from './talk/phrase.ts'

/** A line that asks, and the particular of the event that it asks for. */
export type Asking = { readonly line: string; readonly key?: string }
/** What to say about a telling: a taking-up, and what may be asked after it. */
export type Taking = { readonly said?: Chosen; readonly move: string; readonly asks: readonly Asking[]; readonly slots: Slots; readonly plainly?: true }

export type Scene = { readonly telling: Telling; readonly turn: Here; readonly voice: Voice; readonly asksNow: boolean; readonly asksIfNeeded: boolean }

/** How many moves must lie between two uses of one line of a remark. */
const rest = 60

/** A remark on the very words; its question is left off where none may be asked. */
export function remarkOn({ telling, turn, voice, asksNow, asksIfNeeded }: Scene): Taking | undefined {
  const people = telling.told.reading.people
  const used = new Set(voice.state.moves.slice(-rest).map((m) => m.line))
  for (const { remark, slots } of fittingRemarks(allRemarks, {
    text: turn.heard.text === telling.whole ? turn.heard.text : telling.whole,
    people,
    ...(spokenOf(telling) ? { before: spokenOf(telling)! } : {}),
  })) {
    const unused = (lines: readonly string[]): string[] => lines.filter((line) => line !== '' && !used.has(lineId(line)) && !asksTold(line, telling))
    // Heavy news is taken in before anything is asked about it.
    const grave = (telling.kind?.valence ?? 0) <= -0.4 || telling.eventful.feeling.valence < -0.6
    const taking = grave ? remark.lines.filter((line) => withoutQuestion(line) !== '') : remark.lines
    const reflection =
      grave && taking.length === 0 && telling.kind ? choose(unused(fitting(telling.kind, telling).map((l) => l.line)), eventSlots(telling), voice) : undefined
    if (reflection) return { said: reflection, move: 'reflect', asks: remark.lines.map((line) => ({ line })), slots }
    // Where no question is due, one that is to the point is still better than a phrase.
    const lines = taking.length > 0 ? taking : remark.lines
    const said =
      choose(unused(asksNow ? lines : lines.map(withoutQuestion)), slots, voice) ?? (asksNow || !asksIfNeeded ? undefined : choose(unused(lines), slots, voice))
    if (said) return { said: { ...said, text: agreeingThey(said.text) }, move: 'remark', asks: [], slots: telling.main.slots }
  }
  return undefined
}

/** A bare name: whom we asked for, or somebody who stands in the middle of what is told. */
function nameGiven({ telling, voice, asksNow }: Scene): Taking | undefined {
  const [only, ...more] = telling.told.reading.people
  const { clause } = telling.main
  if (!only?.name || more.length > 0 || telling.words > 3 || (clause.verb !== '' && clause.verb !== 'be') || clause.negated) return undefined
  const topic = telling.thread ?? telling.current
  const gone = topic !== undefined && mourned(topic.kind)
  const they = gone ? pronounOf(topic.people[0] ?? '') : 'they'
  const slots = { who: only.name, he: they, is: they === 'they' ? 'are' : 'is', him: they === 'he' ? 'him' : they === 'she' ? 'her' : 'them' }
  const lines = gone ? namesGone : telling.notes.asked && /\b(who|name|whom)\b/i.test(telling.notes.asked.question) ? namesAsked : namesNew
  const said = choose(asksNow ? lines : lines.map(withoutQuestion).filter(Boolean), slots, voice)
  return said ? { said, move: 'acknowledge', asks: [], slots } : undefined
}
const namesGone: readonly string[] = ['{Who}. What was {he} like?', '{Who}. It’s good to know the name.', '{Who}. Would you tell me a bit about {him}?']
const namesAsked: readonly string[] = ['{Who}, then. What {is} {he} like?', '{Who}. How do you know each other?', '{Who}. I’ll remember that.']
const namesNew: readonly string[] = ['{Who}. Who’s that?', 'What about {who}?', '{Who}. I’ll remember the name.']

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
  const { main, words } = telling
  const named = namedFeeling(main.clause)
  // "I'm fine now, it was only a scare" tells of something else.
  if (!named || (/^(?:fine|good)$/.test(named) && words > 4)) return undefined
  const bank = feelings[named]
  const said = bank ? choose(bank.r, main.slots, voice) : undefined
  const told = words > 6 || /\b(?:about|for|with|at|of|that|because|since|after)\b/i.test(telling.whole)
  const asks = stillOpen(bank?.a ?? [], telling).filter(({ line }) => !told || !asksWhy.test(line))
  return said ? { said, move: 'reflect', asks, slots: main.slots } : undefined
}
/** Questions for the cause, which stands in the sentence where there is more to it than the feeling. */
const asksWhy =
  /\b(?:behind it|what happened|something happen|about\?|what for|given you that|set it off|about something|brought that about|been good)\b|about it\?|^Who.s it about|about\?$/i

/** "I'm so tired": nothing but a feeling. What it comes of is not guessed at. */
export const bareFeeling = (scene: Scene): Taking | undefined => (bare.test(scene.telling.whole.trim()) ? feelingNamed(scene) : undefined)
const bare =
  /^(?:(?:oh|and|but|god|ugh|honestly)[, ]+)*(?:i|we)(?:['’]?m| am|['’]?re| are| feel|['’]m feeling| am feeling) (?:(?:just|so|really|very|a bit|a little|quite|still|completely|absolutely|feeling) )*(?!fine|ok|okay|good|well|alright|bad|great|bored)\p{L}+(?: out)?(?: (?:here|today|tonight|now|again|lately|though|tbh|right now|and (?:so |very )?\p{L}+))*[.!… ]*$/iu

/** Questions that the words themselves have not answered. */
const stillOpen = (lines: readonly string[], telling: Telling): Asking[] => lines.filter((line) => !asksTold(line, telling)).map((line) => ({ line }))

/** Of somebody who has died nothing is asked as of the living. */
export function ofMourned({ telling, voice, asksNow }: Scene): Taking | undefined {
  const topic = telling.heavy ?? telling.thread ?? telling.current
  const they = /\b(?:he|him|his)\b/i.test(telling.whole) ? 'he' : /\b(?:she|her|hers)\b/i.test(telling.whole) ? 'she' : undefined
  if (!topic || !they || !mourned(topic.kind) || telling.main.clause.subject === 'human') return undefined
  if (!topic.people.some((who) => pronounOf(who) === they || pronounOf(who) === 'they')) return undefined
  // What the words surely are of grief itself is said better there; and "she" may by now be somebody else.
  if (/grief|funeral|death|died|widow|mourn/.test(`${telling.situation.situation?.key ?? ''} ${telling.situation.situation?.group ?? ''}`)) return undefined
  const last = telling.before.human?.head.toLowerCase()
  if (last && !topic.people.includes(last) && !topic.known['who']?.toLowerCase().includes(last)) return undefined
  const used = new Set(voice.state.moves.slice(-rest).map((m) => m.line))
  const lines = ofTheDead.filter((line) => (asksNow || !line.includes('?')) && !used.has(lineId(line)))
  const said = choose(lines, they === 'he' ? { he: 'he', him: 'him', his: 'his' } : { he: 'she', him: 'her', his: 'her' }, voice)
  return said ? { said, move: 'reflect', asks: [], slots: telling.main.slots } : undefined
}
const ofTheDead: readonly string[] = [
  'What was {he} like?',
  'What do you remember most about {him}?',
  'What did you like doing together?',
  'It’s good to hear about {him}.',
  'Tell me more about {him}, if you like.',
  'I’d like to hear more about {him}.',
]

/** An event that was just told: what lies under it, or what one would want to know. */
function ofEvent({ telling, turn, voice, asksNow }: Scene): Taking | undefined {
  const { kind, about, thread } = telling
  // An event that was just told; going on with a known one is for what the words themselves bear.
  if (!about || !kind) return undefined
  const slots = eventSlots(telling)
  const asks = eventAsks(telling)
  const reflection = choose(
    fitting(about, telling).map((l) => l.line),
    slots,
    voice,
  )
  const light = about.valence > -0.3
  const alone = asksNow && asks.length > 0 && (!reflection || (light && turn.chance.next() < 0.75))
  return { ...(reflection && !alone ? { said: reflection } : {}), move: 'reflect', asks, slots: thread ? slots : { ...telling.main.slots, ...slots } }
}

/** A statement of a kind that has lines of its own: an invitation, being late, wishing to be left alone. */
function ofPattern({ telling, voice }: Scene): Taking | undefined {
  const { main } = telling
  const key = main.keys.find((k) => k === 'lets' || k === 'amLate' || k === 'alone')
  const said = key ? choose(plain[key]!.r, main.slots, voice) : undefined
  return said ? { said, move: 'reflect', asks: [], slots: main.slots } : undefined
}

/** Nothing was said for a while: this begins something. */
const isOpening = ({ notes }: Telling, turn: Turn): boolean => !notes.lastAt || turn.moment.now.since(Temporal.Instant.from(notes.lastAt)).total('minutes') > 20

/** Nothing is sure: a question that the words themselves bear, or a short word that lets them go on. */
export function letGoOn({ telling, turn, voice, asksNow }: Scene): Taking {
  const { main } = telling
  const key = main.keys[0]
  const but = /^(yeah|yes|ok|well|no|and)?,?\s*but\b/i.test(telling.whole)
  const low = telling.eventful.feeling.valence < -0.35
  const listening = plain[but ? 'but' : low ? 'listenLow' : inLowWater(telling, turn) ? 'listenOn' : main.clause.verb === '' ? 'listenShort' : 'listen']!.r
  const general = asksNow && !but && isOpening(telling, turn) ? openers(main.clause) : []
  if (general.length > 0) return { move: 'ask', asks: general.map((line) => ({ line })), slots: main.slots, plainly: true }
  const back = saidBack(telling, voice)
  if (back) return { said: back, move: 'reflect', asks: [], slots: main.slots, plainly: true }
  const bank = key === 'generalYou' || key === 'elliptic' || key === 'disclaimer' || key === 'imperative' ? plain[key]!.r : listening
  const said = choose(bank, main.slots, voice)
  return { ...(said ? { said } : {}), move: 'listen', asks: [], slots: main.slots, plainly: true }
}

/** Something bad was being told a little while ago, and this goes on with it. */
const inLowWater = ({ state }: Telling, turn: Turn): boolean =>
  state.threads.some(
    (thread) =>
      thread.valence <= -0.4 && turn.moment.now.since(Temporal.Instant.from(thread.told.at(-1)?.at ?? turn.moment.now.toString())).total('minutes') < 10,
  )

/** Their own words, turned round: shows that they were heard where nothing better is at hand, and not at every turn. */
function saidBack({ main, words }: Telling, voice: Voice): Chosen | undefined {
  const clause = main.slots['clause']
  // "Dad's already sent" is a has, not an is.
  if (
    /\b(?:is|are) (?:already |just |never |always |finally )?(?!tired|worried|married|bored|scared|excited)\p{L}+(?:ed|ent|ten|en) \p{L}+/iu.test(clause ?? '')
  )
    return undefined
  if (!clause || words < 4 || clause.split(' ').length > 10 || main.clause.link === 'if' || main.clause.modal !== '') return undefined
  // Only a whole sentence, and never without the "no" that it was said with.
  if (!/^(?:you|your|he|she|they|it|the|there|\p{Lu})/u.test(clause) || main.clause.verb === '') return undefined
  if (/\b(?:no|not|never|nobody|nothing|none)\b|n['’]t\b/i.test(main.reading.text) && !/\b(?:no|not|never|nobody|nothing|none)\b|n['’]t\b/i.test(clause))
    return undefined
  if (voice.state.moves.slice(-2).some(({ line }) => plain['restate']!.r.some((one) => lineId(one) === line))) return undefined
  return choose(plain['restate']!.r, { clause }, voice)
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
function eventAsks(telling: Telling): Asking[] {
  const { about, thread, phase } = telling
  for (const open of about?.ask ?? []) {
    if (!(thread?.unknown ?? []).includes(open.key) || (open.phase && open.phase !== phase)) continue
    const lines = open.lines.filter((line) => !asksTold(line, telling) && (phase !== 'past' || !/\b(will|is it to be)\b/.test(line)))
    if (lines.length > 0) return lines.map((line) => ({ line, key: open.key }))
  }
  return []
}

const eventSlots = ({ main, told, thread }: Telling): Slots => ({
  ...main.slots,
  ...strings({ who: main.slots['who'] }),
  ...strings(told.slots),
  ...strings(thread?.known ?? {}),
})

/** Where somebody begins and nothing is sure but that something happened, or is so. */
const openers = (c: Clause): readonly string[] => (c.verb === '' ? (/\b\w+ed\b/.test(c.text) ? happened : []) : (plain[shapeOf(c)]?.a ?? []))
const happened: readonly string[] = ['How did it happen?', 'What happened, exactly?', 'When was that?']

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

/** The first of these that is sure of itself, from the most particular down to the group of things it belongs to. */
export const takeUp = (scene: Scene): Taking | undefined =>
  nameGiven(scene) ?? feelingNamed(scene) ?? ofEvent(scene) ?? ofGroup(scene) ?? ofPredicate(scene) ?? ofPattern(scene)
