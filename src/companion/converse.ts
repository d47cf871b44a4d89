/**
 * One utterance, from the ear to memory: keep it, attend to danger, understand it, think, act, keep the reply, learn.
 * The stream never rejects for anything expected; `heard` comes first and means that the words are on the disk.
 */
import { readable } from '../language/readable.ts'
import type { MindState, Recalled, Turn } from '../mind/mind.ts'
import type { Again } from '../consent/consent.ts'
import type { Act, Outcome } from '../words/ability.ts'
import { saidByCompanion } from '../words/label.ts'
import type { Heard } from '../words/heard.ts'
import type { Moment } from '../words/moment.ts'
import type { Reading } from '../words/reading.ts'
import type { Choices, Said, Source } from '../words/said.ts'
import type { Op } from '../vault/vault.ts'
import type { Trouble } from '../words/trouble.ts'
import { askInDoubt, hearAnswer } from './doubt.ts'
import { replyTo } from './history.ts'
import type { Life, Visit } from './life.ts'
import { momentOf, sittingAt } from './life.ts'
import { meet } from './meeting.ts'
import { tellUntold } from './untold.ts'
import { changedParts, readMindState, readPart, stateOp } from './state.ts'

/** How many of the person's own last utterances care reads along, and how old they may be. */
const contextTurns = 8

/** Takes its turn after whatever is still being answered, from whichever window. */
export async function* converse(life: Life, heard: Heard, visit: Visit): AsyncGenerator<Said> {
  const before = life.turn
  let leave = (): void => {}
  life.turn = new Promise<void>((resolve) => {
    leave = resolve
  })
  await before
  try {
    yield* answer(life, heard, visit)
  } finally {
    leave()
  }
}

async function* answer(life: Life, heard: Heard, visit: Visit): AsyncGenerator<Said> {
  const earlier = replyTo(life.vault, life.memory, heard.id)
  if (earlier) {
    yield { kind: 'heard', id: heard.id, seq: earlier.heardSeq }
    yield { kind: 'done', ...earlier.reply }
    return
  }

  const { moment, again } = await hearing(life, heard, visit)
  const before = lastWords(life, heard, moment)
  const seq = await keepHeard(life, heard, moment)
  if (seq !== undefined) yield { kind: 'heard', id: heard.id, seq }

  const reply = newReply()
  // Kept as it was said; read without what would only slow the readers down.
  for await (const event of react(life, { ...heard, text: readable(heard.text) }, { moment, before, reply, ...(again && { again }) })) {
    const said = apart(reply, event)
    take(reply, said)
    yield said
    if (moment.signal.aborted) break
  }
  for (const done of again?.rest() ?? []) {
    for (const said of [
      { kind: 'did', act: done },
      { kind: 'saying', text: done.told },
    ] as const) {
      const event = apart(reply, said)
      take(reply, event)
      yield event
    }
  }
  yield await keepReply(life, { heard, moment, reply })
  if (!moment.betweenUs) await learnFrom(life, heard, { moment, ...(reply.readings && { readings: reply.readings }) })
}

/**
 * Whoever answered, what the person said is learned from: in the first meeting, in danger and when they cut the answer short,
 * as much as else. So what is known follows from what was said alone, and can be derived from it again.
 */
async function learnFrom(life: Life, heard: Heard, { moment, readings }: { moment: Moment; readings?: readonly Reading[] }): Promise<void> {
  const item = life.memory.item(heard.id)
  if (!item) return
  await life.memory.learn(item, readings ?? (await understood(life, readable(heard.text), moment)), moment)
}

async function understood(life: Life, text: string, moment: Moment): Promise<readonly Reading[]> {
  const { understand } = await life.minds()
  return understand(text, { now: moment.now.toZonedDateTimeISO(moment.zone), locale: moment.locale, names: knownNames(life), ...expecting(life.state) })
}

/**
 * The moment of an utterance. One that was kept and never answered, because everything stopped in between, is heard as of
 * then ("in ten minutes" means from then on), and what was done for it already is not done again.
 */
async function hearing(life: Life, heard: Heard, visit: Visit): Promise<{ moment: Moment; again?: Again }> {
  const moment = momentOf(life, visit)
  const kept = moment.betweenUs ? undefined : life.memory.item(heard.id)
  if (kept?.who !== 'person') return { moment }
  const then = { ...moment, now: Temporal.Instant.from(kept.at), conversation: kept.conversation }
  return { moment: then, again: await life.consent.again(heard.id, then) }
}

/** The person's own last utterances of this conversation before this one, oldest first. */
function lastWords(life: Life, heard: Heard, moment: Moment): string[] {
  const turns = moment.betweenUs
    ? life.whispered
    : life.memory.latest(contextTurns * 2).filter((item) => item.conversation === moment.conversation && item.id !== heard.id)
  return turns
    .filter((turn) => turn.who === 'person')
    .map((turn) => turn.text)
    .slice(-contextTurns)
}

async function keepHeard(life: Life, heard: Heard, moment: Moment): Promise<number | undefined> {
  const at = moment.now.toString()
  if (moment.betweenUs) {
    life.whispered.push({ who: 'person', text: heard.text, at })
    return undefined
  }
  const item = await life.memory.remember({ id: heard.id, conversation: moment.conversation, who: 'person', text: heard.text, at, label: heard.label })
  return item.seq
}

/** A reply while it is being made. */
type Reply = {
  pieces: string[]
  sources: Source[]
  acts: Act[]
  choices?: Choices
  trouble?: Trouble
  state?: MindState
  parts: { key: string; body: string | null }[]
  /** What else is kept with it. */ ops: Op[]
  readings?: readonly Reading[]
}

const newReply = (): Reply => ({ pieces: [], sources: [], acts: [], parts: [], ops: [] })

/** Pieces come from several hands; between two of them stands a space. */
function apart(reply: Reply, said: Said): Said {
  if (said.kind !== 'saying') return said
  const last = reply.pieces.at(-1)
  return last && !/\s$/.test(last) && !/^\s/.test(said.text) ? { kind: 'saying', text: ` ${said.text}` } : said
}

function take(reply: Reply, said: Said): void {
  if (said.kind === 'saying') reply.pieces.push(said.text)
  if (said.kind === 'because') reply.sources.push(...said.sources)
  if (said.kind === 'did') reply.acts.push(said.act)
  if (said.kind === 'choose') reply.choices = said.choices
  if (said.kind === 'trouble') reply.trouble = said.trouble
}

/** Who answers: care where there is danger, the first meeting while it lasts, else the mind. */
async function* react(life: Life, heard: Heard, at: { moment: Moment; before: readonly string[]; reply: Reply; again?: Again }): AsyncGenerator<Said> {
  const { moment, before, reply, again } = at
  const profile = life.person.profile()
  const since = sittingAt(life, moment.now)?.since
  const about = { moment, profile, companion: profile.companion?.name ?? 'OS1', state: readPart(life.vault, 'care'), ...(since ? { since } : {}) }
  const people = life.memory.people().flatMap((person) => (person.name ? [person.name] : []))
  const attention = await life.attention()
  const attended = attention.hear({ text: heard.text, before, people }, about)
  if (attended) {
    reply.parts.push({ key: 'care', body: JSON.stringify(attended.state) })
    yield* attended.said
    if (attended.alone) return
  }

  const meeting = yield* meet(life, heard, moment)
  reply.parts.push(...meeting.parts)
  const owed = attended || (meeting.handled && !meeting.opened) ? undefined : attention.owed(about)
  if (owed) reply.parts.push({ key: 'care', body: JSON.stringify(owed.state) })
  if (meeting.handled) return
  // The meeting's own opening says it.
  if (owed && !meeting.opened) yield { kind: 'saying', text: `${owed.words} ` }
  const late = tellUntold(life, moment)
  reply.ops.push(...late.ops)
  if (late.text) yield { kind: 'saying', text: `${late.text} ` }
  const settled = await hearAnswer(life, heard, moment)
  if (settled?.said) yield { kind: 'saying', text: settled.said }
  if (settled?.alone) reply.state = settled.state
  else yield* think(life, heard, { moment, reply, state: settled?.state ?? life.state, ...(again && { again }) })
  if (meeting.after) yield* meeting.after
}

async function* think(life: Life, heard: Heard, at: { moment: Moment; reply: Reply; state: MindState; again?: Again }): AsyncGenerator<Said> {
  const { moment, reply, again } = at
  const profile = life.person.profile()
  const { mind } = await life.minds()
  const readings = await understood(life, heard.text, moment)
  reply.readings = readings
  // Only a question is shown to a model that the person chose for meaning: what is told may turn out to be secret.
  const alone = moment.betweenUs || heard.label.confidentiality === 'secret' || !readings.some(({ act }) => act === 'ask')
  await life.memory.prepare(heard.text, { signal: moment.signal, alone })
  const did: Said[] = []
  const turn: Turn = {
    heard,
    readings,
    moment,
    state: at.state,
    self: { name: profile.companion?.name ?? 'OS1', since: profile.companion?.since ?? moment.now.toString(), manner: profile.manner },
    person: {
      age: profile.age,
      company: profile.company,
      ...(profile.name ? { name: profile.name } : {}),
      ...(profile.country ? { country: profile.country } : {}),
    },
    abilities: life.abilities,
    chance: life.chance,
    recall: recalling(life, heard, moment),
    answer: (question) => life.memory.answer(question, { now: moment.now, zone: moment.zone, locale: moment.locale, except: heard.id }),
    whoIs: (name) => whoIs(life, name),
    act: async (ability, args) => act(life, { ability, args, heard }, { moment, did, ...(again && { again }) }),
  }
  const thoughts = mind.think(turn)
  for (;;) {
    const next = await thoughts.next()
    yield* did.splice(0)
    if (next.done) {
      reply.state = next.value
      break
    }
    yield next.value
    if (moment.signal.aborted) return
  }
  const doubt = reply.state && askInDoubt(life, { moment, reply: reply.pieces.join(''), readings, state: reply.state })
  if (!doubt) return
  reply.state = doubt.state
  yield { kind: 'saying', text: doubt.text }
  yield { kind: 'because', sources: doubt.sources }
}

/** The names of the person's people, so that "anna" is heard as one when typed in haste. */
const knownNames = (life: Life): ReadonlySet<string> =>
  new Set(life.memory.people().flatMap(({ name }) => (name ? [name.toLowerCase(), (name.split(' ')[0] ?? name).toLowerCase()] : [])))

const expecting = (state: MindState): { expecting?: string } => {
  const asked = state.frames.at(-1)?.asked
  return asked ? { expecting: asked } : {}
}

/** Recall for one turn: the same question is searched for once, however many moves ask it. */
function recalling(life: Life, heard: Heard, moment: Moment): Turn['recall'] {
  const found = new Map<string, readonly Recalled[]>()
  return (question, most = 8) => {
    const known = found.get(question)
    if (known && known.length >= most) return known.slice(0, most)
    const fresh = recall(life, heard, { question, most: Math.max(most, 12), moment })
    found.set(question, fresh)
    return fresh.slice(0, most)
  }
}

/** What was said before this utterance; the utterance itself is no memory yet. */
function recall(life: Life, heard: Heard, about: { question: string; most: number; moment: Moment }): readonly Recalled[] {
  const { question, most, moment } = about
  return life.memory
    .recall(question, { now: moment.now, zone: moment.zone, most: most + 1 })
    .filter((item) => item.id !== heard.id)
    .slice(0, most)
    .map((item) => ({ item: item.id, text: item.text, at: item.at, who: item.who, score: item.score }))
}

function whoIs(life: Life, name: string): ReturnType<Turn['whoIs']> {
  const known = life.memory.whoIs(name)
  if (!known) return undefined
  const facts = known.facts.flatMap((fact) => {
    const item = fact.sources[0] === undefined ? undefined : life.memory.item(fact.sources[0])
    return item ? [{ slot: fact.slot, value: fact.value, source: { item: item.id, text: item.text, at: item.at, who: item.who } }] : []
  })
  return { id: known.id, facts, ...(known.name ? { name: known.name } : {}), ...(known.relation ? { relation: known.relation } : {}) }
}

/** The only way from a mind to an ability: through consent. What was done, or waits for a yes, is put into `did`. */
async function act(life: Life, call: { ability: string; args: unknown; heard: Heard }, at: { moment: Moment; did: Said[]; again?: Again }): Promise<Outcome> {
  const { moment, did, again } = at
  if (call.ability === 'undo') {
    const before = again?.undone()
    if (before) {
      did.push({ kind: 'did', act: before })
      return { kind: 'done', result: before.told }
    }
    const undone = await life.consent.undo('last', moment)
    if (undone.kind === 'not') return undone
    did.push({ kind: 'did', act: undone.act })
    return { kind: 'done', result: undone.act.told }
  }
  const ability = life.abilities.find(({ name }) => name === call.ability)
  if (moment.betweenUs && ability && ability.class !== 'read' && !ability.name.startsWith('between-us.')) return { kind: 'not', why: betweenUsOnly }
  const context = life.consent.contextOf(moment.conversation)
  const { outcome, act: done } =
    again?.take(call.ability) ??
    (await life.consent.act({ ability: call.ability, args: call.args, context, argumentLabels: call.heard.label, said: call.heard.text }, moment))
  did.push({ kind: 'did', act: done })
  const waiting = outcome.kind === 'needsYes' ? life.consent.waiting(outcome.confirmation, moment.now) : undefined
  if (outcome.kind === 'needsYes' && waiting)
    did.push({
      kind: 'needsYes',
      confirmation: { id: outcome.confirmation, ability: call.ability, shown: waiting.shown, on: waiting.on === 'any' ? 'any' : 'screen' },
    })
  return outcome
}

const betweenUsOnly = 'That would have to be written down, and what is between us is not. Say “that is enough of between us” first, and ask me again.'

/** Where the turn leaves the mind. What was forgotten during the turn must not come back with the state from before it. */
function settledState(life: Life, reply: Reply): { before: MindState; after: MindState } {
  const thought = reply.state ?? life.state
  if (!reply.acts.some((act) => act.ability === 'memory.forget' && act.outcome === 'done')) return { before: life.state, after: thought }
  const before = readMindState(life.vault)
  return { before, after: { ...before, moves: thought.moves } }
}

/** The reply, its sources and the mind's state: kept together, then told. */
async function keepReply(life: Life, kept: { heard: Heard; moment: Moment; reply: Reply }): Promise<Said> {
  const { heard, moment, reply } = kept
  const { before, after } = settledState(life, reply)
  life.state = after
  const text = reply.pieces.join('').replace(/ {2,}/g, ' ').trim()
  const now = life.clock.now()
  const at = now.toString()
  const id = life.chance.id(now)
  if (moment.betweenUs) {
    if (life.betweenUs) life.whispered.push({ who: 'companion', text, at })
    else life.state = readMindState(life.vault)
    return { kind: 'done', id, text, at }
  }
  const parts = [...changedParts(before, after), ...reply.parts]
  const ops: Op[] = [...reply.ops, ...(parts.length > 0 ? [stateOp(life.chance.id(now), now, parts)] : [])]
  const silent = text === '' && reply.acts.length === 0
  if (!silent) {
    const more = JSON.stringify({ sources: reply.sources, acts: reply.acts, ...(reply.choices ? { choices: reply.choices } : {}) })
    ops.push(life.memory.remembering({ id, conversation: moment.conversation, who: 'companion', text, at, label: saidByCompanion(heard.id) }))
    ops.push({ id: life.chance.id(now), kind: 'companion.reply', version: 1, at, body: { item: id, to: heard.id, unasked: null, urgent: false, more } })
  }
  // One transaction, one fsync: the words and the state in which they were said are kept together or not at all.
  await life.vault.append(ops)
  const seq = silent ? undefined : life.memory.item(id)?.seq
  return { kind: 'done', id, text, at, ...(seq === undefined ? {} : { seq }) }
}
