/**
 * Requests: from what was understood to an ability called. Fills the arguments, asks once for what is missing, takes
 * corrections ("no, Thursday"), references, choices ("the second one"), cancelling and undo, and comes back to a request
 * that was interrupted. It knows no ability by name: each brings its own `spoken` part.
 */
import type { Ability, Outcome, Scene } from '../words/ability.ts'
import type { Reading } from '../words/reading.ts'
import type { Said } from '../words/said.ts'
import { keepsIt, onToTheList, withWhatWasTold, withoutDone } from './left-out.ts'
import { notesOf } from './notes.ts'
import { freshest, lineId, withMove } from './fresh.ts'
import type { Frame, MindState, Turn } from './mind.ts'
import { chosenOption } from './choice.ts'
import { beside, correctedValue } from './corrected-value.ts'

/** Slots whose answer must be read as a time or a number: words that are neither are no answer. */
const neverWords: ReadonlySet<string> = new Set(['at', 'from', 'to', 'until', 'seconds', 'amount'])

type Step = AsyncGenerator<Said, { state: MindState; handled: boolean }>
type Args = Record<string, unknown>

/** What was last done, so that a correction can take it back and do it again. */
type LastRequest = { readonly ability: string; readonly args: Args; readonly undo: boolean; readonly at: string }

/** Below this an intent is a guess, and guesses are not acted upon. */
const sureEnough = 0.45
/** An unanswered question is forgotten after this many hours; nobody means it any more. */
const staleHours = 3

/**
 * Carries out one segment if it is a request, an answer to a question about one, a correction or an undo.
 * `handled: false` means that it is none of these, and nothing was said.
 */
export async function* answerRequest(reading: Reading, turn: Turn, before: MindState): Step {
  const state = { ...before, frames: freshFrames(before.frames, turn) }
  // "Actually no, keep it": what was just taken away comes back.
  if (keepsIt.test(reading.text.trim())) {
    const last = state.notes['lastRequest'] as LastRequest | undefined
    const fresh = last && turn.moment.now.since(Temporal.Instant.from(last.at)).total('minutes') < 10
    return fresh && /\.(?:cancel|remove|clear)$/.test(last.ability) ? yield* undoLast(turn, state) : { state, handled: false }
  }
  const things = onToTheList(reading, turn)
  if (things) return yield* answerRequest(things, { ...turn, state: withoutDone(turn.state) }, before)
  const whole = withWhatWasTold(reading, turn)
  if (whole) return yield* answerRequest(whole, turn, before)
  const pending = state.frames.at(-1)

  if (reading.intent === 'undo') return yield* undoLast(turn, state)
  if (pending && (reading.intent === 'cancel' || reading.intent === 'stop' || (reading.act === 'refuse' && wordCount(reading) < 5 && !pending.options))) {
    return yield* leave(turn, state)
  }
  if (pending && reading.intent === 'resume') return yield* askAgain(turn, state)
  if (pending) {
    const answered = answerFor(pending, reading, turn, state)
    if (answered) return yield* carryOut({ ...pending, args: answered, text: pending.text }, turn, withoutLast(state))
  }
  if (state.last?.offer?.kind === 'ability' && reading.act === 'agree') {
    const { ability, args } = state.last.offer
    return yield* carryOut({ ability, args: args as Args, at: turn.moment.now.toString(), text: reading.text }, turn, state)
  }
  const corrected = correctionOf(reading, turn, state)
  if (corrected) return yield* redo(corrected, turn, state)

  const ability = meant(abilityFor(reading, turn), reading, { turn, state })
  if (!ability?.spoken) return { state, handled: false }
  const args = ability.spoken.fill(reading, {}, sceneOf(turn, state))
  return yield* carryOut({ ability: ability.name, args, at: turn.moment.now.toString(), text: reading.text }, turn, state)
}

/** The question of the newest request still waiting, to come back to after something else was said. */
export function pendingQuestion(state: MindState, turn: Turn): string | undefined {
  const frame = state.frames.at(-1)
  const need = frame && needsOf(frame, turn).find(({ slot }) => slot === frame.asked)
  return need && freshest(need.ask, state, turn.chance)
}

const wordCount = (reading: Reading): number => reading.text.trim().split(/\s+/).length

function freshFrames(frames: readonly Frame[], turn: Turn): Frame[] {
  // Who has talked of other things for four turns does not mean it any more.
  const since = (frame: Frame): number =>
    turn.state.moves.filter(({ at, move }) => move !== 'request' && Temporal.Instant.compare(Temporal.Instant.from(at), Temporal.Instant.from(frame.at)) > 0)
      .length
  return frames.filter((frame) => turn.moment.now.since(Temporal.Instant.from(frame.at)).total('hours') < staleHours && since(frame) < 4)
}

const withoutLast = (state: MindState): MindState => ({ ...state, frames: state.frames.slice(0, -1) })

const sceneOf = (turn: Turn, state: MindState): Scene => ({
  moment: turn.moment,
  focus: state.focus,
  ...(state.last?.offer?.kind === 'choice' ? { offered: state.last.offer.options } : {}),
})

/** It asks to be remembered, in so many words. */
const asksToKeep =
  /\b(?:remember|keep (?:in mind|this|that)|don'?t forget|do not forget|note|for the record|you should know|(?:so|just so) you know|fyi|for your information|bear in mind|mental note|write (?:it|this|that) down)\b/i

/** Something told in passing is kept without a word; it is said so only where it was asked for, or stands alone. */
function inPassing(reading: Reading, turn: Turn): boolean {
  if (reading.intent !== 'memory_keep' || asksToKeep.test(reading.text)) return false
  const { subject, asked, topic } = notesOf(turn.state)
  const fresh = [subject?.at, asked?.at, topic?.at].some((at) => at && turn.moment.now.since(Temporal.Instant.from(at)).total('minutes') < 20)
  return fresh || turn.readings.length > 1 || /^(?:and |but |well |so )*(?:i'?m|i am|im) /i.test(reading.text)
}

/** "Her name is Bea" renames nobody. */
const ofOthersName = /\b(?:her|his|their|its|(?:my|our|the) \p{L}+(?:'s)?) name\b|\bname (?:of|for) (?:her|his|the|my)\b/iu

function abilityFor(reading: Reading, turn: Turn): Ability | undefined {
  if (reading.intent === 'person_rename' && ofOthersName.test(reading.text)) return undefined
  if (reading.score < sureEnough || inPassing(reading, turn)) return undefined
  return turn.abilities.find((ability) => ability.spoken?.intents.includes(reading.intent))
}

/** Words that stand for what was spoken of last, in a sentence that names nothing else. */
const pointing = /\b(it|that|this|that one|this one|them|those)\b/i
const namesKind = /\b(reminders?|events?|meetings?|appointments?|alarms?|timers?|notes?|lists?|calendar)\b/i
const taking = /^\W*(?:please\s+)?(cancel|delete|remove|drop|scrap|call off|get rid of|erase|clear|empty)\b/i

/** "Move it", "cancel that": the same kind of act, but on the kind of thing that was spoken of last. */
function meant(ability: Ability | undefined, reading: Reading, { turn, state }: { turn: Turn; state: MindState }): Ability | undefined {
  if (!pointing.test(reading.text) || namesKind.test(reading.text)) return ability
  const way = ability?.spoken?.handles?.way ?? (taking.test(reading.text) ? 'cancel' : undefined)
  if (!way) return ability
  const last = state.focus.find((thing) => thing.ref)
  if (!last || turn.moment.now.since(Temporal.Instant.from(last.at)).total('hours') > staleHours) return ability
  return turn.abilities.find(({ spoken: own }) => own?.handles?.kind === last.kind && own.handles.way === way) ?? ability
}

const named = (name: string, turn: Turn): Ability | undefined => turn.abilities.find((ability) => ability.name === name)

const needsOf = (frame: Frame, turn: Turn) => named(frame.ability, turn)?.spoken?.needs ?? []

/** The pending request's arguments with this reading as its answer, or undefined if it is about something else. */
function answerFor(frame: Frame, reading: Reading, turn: Turn, state: MindState): Args | undefined {
  const ability = named(frame.ability, turn)
  if (!ability?.spoken || !frame.asked) return undefined
  if (frame.options) {
    const option = chosenOption(reading.text, frame.options)
    if (option) return { ...frame.args, [frame.asked]: option }
  }
  // A time and nothing else is an answer, whatever it may recall besides: "Sunday at noon" dreads no Monday and books nothing.
  const onlyTime = neverWords.has(frame.asked) && reading.whens.length > 0 && beside(reading) === 0
  // A clear request for something else, a question or a piece of life interrupts; the frame waits beneath it.
  const other = onlyTime ? undefined : abilityFor(reading, turn)
  if (other && other.name !== frame.ability && (reading.score > 0.7 ? wordCount(reading) > 3 : beside(reading) > 2)) return undefined
  if (!onlyTime && (reading.event || (reading.act === 'vent' && wordCount(reading) > 5))) return undefined

  // Nor is what would be another request, though nothing here can do it.
  if (
    reading.score > 0.6 &&
    reading.act === 'request' &&
    wordCount(reading) > 2 &&
    /^(?:(?:can|could|will|would) you|play|call|text|send|book|order|search|look up|turn|switch)\b/i.test(reading.text.trim())
  )
    return undefined

  // Something told about the day is no answer to "when?", though it may hold a time.
  if (neverWords.has(frame.asked) && reading.intent === 'tell' && beside(reading) > 1) return undefined

  const filled = ability.spoken.fill(reading, frame.args, sceneOf(turn, state)) as Args
  if (filled[frame.asked] !== undefined && filled[frame.asked] !== frame.args[frame.asked]) return { ...frame.args, ...filled }
  if (['ask', 'greet', 'thank', 'part', 'agree', 'praise', 'insult'].includes(reading.act) || neverWords.has(frame.asked)) return undefined
  // Free text answers a free-text slot: the schema says whether it is one.
  const words = reading.text.trim().replace(/[.!?]+$/, '')
  const tried = ability.takes.safeParse({ ...frame.args, ...filled, [frame.asked]: words })
  const refused = tried.success ? false : tried.error.issues.some((issue) => issue.path[0] === frame.asked)
  return refused ? undefined : { ...frame.args, ...filled, [frame.asked]: words }
}

async function* carryOut(frame: Frame, turn: Turn, before: MindState): Step {
  const ability = named(frame.ability, turn)
  if (!ability?.spoken) return { state: before, handled: false }
  const missing = ability.spoken.needs.find(({ slot }) => (frame.args as Args)[slot] === undefined)
  if (missing) {
    if (frame.asked === missing.slot) return yield* giveUp(frame, turn, before)
    const question = freshest(missing.ask, before, turn.chance)
    yield { kind: 'saying', text: question }
    const asked: Frame = { ...frame, asked: missing.slot, at: turn.moment.now.toString() }
    return { state: spoken({ ...before, frames: [...before.frames, asked] }, question, turn), handled: true }
  }

  const outcome = await turn.act(ability.name, frame.args)
  return yield* report({ ability, frame, outcome }, turn, before)
}

async function* report(done: { ability: Ability; frame: Frame; outcome: Outcome }, turn: Turn, before: MindState): Step {
  const { ability, frame, outcome } = done
  const at = turn.moment.now.toString()
  if (outcome.kind === 'unclear') {
    const asked: Frame = { ...frame, asked: outcome.slot, options: outcome.options, at }
    yield { kind: 'saying', text: outcome.question }
    if (outcome.options.length > 0) yield { kind: 'choose', choices: { question: outcome.question, options: outcome.options, skippable: true } }
    return { state: spoken({ ...before, frames: [...before.frames, asked] }, outcome.question, turn), handled: true }
  }
  if (outcome.kind !== 'done') {
    const said = outcome.kind === 'needsYes' ? 'This one needs a yes from you first. It is on the screen, word for word.' : outcome.why
    yield { kind: 'saying', text: said }
    return { state: spoken(before, said, turn), handled: true }
  }

  const told = freshest(ability.spoken?.tell(outcome.result, frame.args, sceneOf(turn, before)) ?? [ability.about], before, turn.chance)
  yield { kind: 'saying', text: told }
  if (outcome.sources?.length) yield { kind: 'because', sources: outcome.sources }
  const focus = [...(outcome.about ?? []).map((thing) => ({ ...thing, at })), ...before.focus].slice(0, 12)
  const lastRequest: LastRequest = { ability: ability.name, args: frame.args as Args, undo: ability.undo !== undefined, at }
  // A request that waited may hold the very words that are now forgotten: it must not be quoted, nor kept.
  const frames = ability.name === 'memory.forget' ? [] : before.frames
  // What only looks something up leaves the last thing done open to correction.
  const state = spoken({ ...before, frames, focus, notes: ability.undo ? { ...before.notes, lastRequest } : before.notes }, told, turn)
  const kept = { ...state, last: { said: told, at, sources: outcome.sources ?? [], did: [ability.name] } }
  return yield* comeBack(turn, kept)
}

/** After an interruption was dealt with: ask again what the waiting request needs. */
async function* comeBack(turn: Turn, state: MindState): Step {
  const question = pendingQuestion(state, turn)
  const frame = state.frames.at(-1)
  if (!question || !frame || frame.returned || turn.readings.length > 1) return { state, handled: true }
  const again = `And, back to “${frame.text.trim()}”: ${question.charAt(0).toLowerCase()}${question.slice(1)}`
  yield { kind: 'saying', text: ` ${again}` }
  const once: MindState = { ...state, frames: [...state.frames.slice(0, -1), { ...frame, returned: true }] }
  return { state: spoken(once, question, turn), handled: true }
}

async function* askAgain(turn: Turn, state: MindState): Step {
  const question = pendingQuestion(state, turn)
  if (!question) return { state, handled: false }
  yield { kind: 'saying', text: question }
  return { state: spoken(state, question, turn), handled: true }
}

async function* leave(turn: Turn, before: MindState): Step {
  const said = freshest(
    ['Dropped.', 'Left alone, then.', 'Forgotten. Nothing was set.', 'All right, that one goes nowhere.', 'Then I leave it.'],
    before,
    turn.chance,
  )
  yield { kind: 'saying', text: said }
  return { state: spoken(withoutLast(before), said, turn), handled: true }
}

async function* giveUp(frame: Frame, turn: Turn, before: MindState): Step {
  const need = needsOf(frame, turn).find(({ slot }) => slot === frame.asked)
  const said = freshest(
    [
      `I could not make that out, so nothing is set. Say it in one go, if you like: “${frame.text.trim()} …”.`,
      'I did not find what I need in that, and I would rather set nothing than the wrong thing. Try me again whenever you like.',
    ],
    before,
    turn.chance,
  )
  yield { kind: 'saying', text: need ? said : 'Nothing is set.' }
  return { state: spoken(before, said, turn), handled: true }
}

async function* undoLast(turn: Turn, state: MindState): Step {
  const outcome = await turn.act('undo', {})
  const told =
    outcome.kind === 'done' ? String(outcome.result) : outcome.kind === 'not' || outcome.kind === 'refused' ? outcome.why : 'There is nothing to take back.'
  yield { kind: 'saying', text: told }
  const { lastRequest: _gone, ...notes } = state.notes
  return { state: spoken({ ...state, notes }, told, turn), handled: true }
}

/** The last request's arguments as this correction changes them, or undefined if it is no correction. */
function correctionOf(reading: Reading, turn: Turn, state: MindState): LastRequest | undefined {
  const last = state.notes['lastRequest'] as LastRequest | undefined
  if (!last?.undo || turn.moment.now.since(Temporal.Instant.from(last.at)).total('minutes') > 30) return undefined
  const value = correctedValue(reading, last.ability === abilityFor(reading, turn)?.name)
  if (!value) return undefined
  const filled = named(last.ability, turn)?.spoken?.fill(value, last.args, sceneOf(turn, state)) as Args | undefined
  if (!filled) return undefined
  const args = { ...last.args, ...filled }
  return JSON.stringify(args) === JSON.stringify(last.args) ? undefined : { ...last, args }
}

async function* redo(corrected: LastRequest, turn: Turn, state: MindState): Step {
  const undone = await turn.act('undo', {})
  if (undone.kind !== 'done') return { state, handled: false }
  return yield* carryOut({ ability: corrected.ability, args: corrected.args, at: turn.moment.now.toString(), text: turn.heard.text }, turn, state)
}

function spoken(state: MindState, said: string, turn: Turn): MindState {
  const at = turn.moment.now.toString()
  const moved = withMove(state, { move: 'request', line: lineId(said), at })
  return { ...moved, last: { said, at, sources: [], did: [] } }
}
