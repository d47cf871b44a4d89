/**
 * Carrying out what was allowed: the intent is on the disk before the effect, the outcome after it. What asks to be held
 * back waits first, and runs only if nobody called it off.
 */
import type { Clock } from '../clock/clock.ts'
import type { Op } from '../vault/vault.ts'
import type { Ability, Done } from '../words/ability.ts'
import type { Label } from '../words/label.ts'
import { Trouble } from '../words/trouble.ts'
import { canonical } from './canonical.ts'
import { widenOp } from './context.ts'
import { actById } from './log.ts'
import { decided, opAt } from './note.ts'
import type { Answered, Note, Parts } from './note.ts'
import type { Stopping } from './stop.ts'

export const undoDays = 30

type Doing = Note & { readonly ability: Ability }

export function carrier({ vault, chance, clock }: Parts, stops: Stopping) {
  /** What waits for its seconds to pass, each with what resolves when it is settled. */
  const holding = new Map<string, Promise<void>>()

  async function carryOut(note: Doing): Promise<Answered> {
    const { ability, moment } = note
    const intent = decided(chance, note, { state: 'running' })
    // Reading changes nothing in the world: its intent and outcome are written together, afterwards.
    if (ability.class === 'read') return effect(note, intent)
    if (ability.holds === undefined) {
      await vault.append([intent])
      return effect(note)
    }
    if (!clock) return notDone(note, [intent], 'I cannot hold that back for you to change your mind, so I did not do it.')
    const until = clock.now().add({ seconds: ability.holds }).toString()
    await vault.append([intent, opAt(chance, 'held', { body: { act: note.id, until }, now: moment.now })])
    const why = `I do it in ${ability.holds} seconds. Say stop, or undo, and I do not.`
    const signal = stops.begin(note.id)
    holding.set(
      note.id,
      hold(note, { clock, until, signal })
        // Nobody waits for it any more: what came of it stands in the log.
        .catch(() => undefined)
        .finally(() => holding.delete(note.id)),
    )
    return { outcome: { kind: 'held', until, why }, act: { id: note.id, ability: ability.name, args: note.args, outcome: 'held', told: why, undo: note.id } }
  }

  async function hold(note: Doing, { clock: time, until, signal }: { clock: Clock; until: string; signal: AbortSignal }): Promise<void> {
    await time.sleepUntil(Temporal.Instant.from(until), signal)
    if (signal.aborted || stops.isStopped(note.moment)) {
      stops.end(note.id)
      await notDone(note, [], 'Called off before it was done.')
      return
    }
    await vault.append([opAt(chance, 'released', { body: { act: note.id }, now: time.now() })])
    await effect(note)
  }

  async function notDone(note: Doing, before: readonly Op[], told: string): Promise<Answered> {
    const end = opAt(chance, 'ended', { body: { act: note.id, state: 'not', told, result: null, undoUntil: null }, now: note.moment.now })
    await vault.append([...before, end])
    return { outcome: { kind: 'not', why: told }, act: { id: note.id, ability: note.ability.name, args: note.args, outcome: 'not', told } }
  }

  /** `intent`, where it is not on the disk yet, goes there with the outcome. */
  async function effect(note: Doing, intent?: Op): Promise<Answered> {
    const { id, call, args, ability, moment } = note
    const before = intent ? [intent] : []
    const signal = stops.begin(id)
    const changes: Op[] = []
    let over = false
    const keep = (more: readonly Op[]): void => void (over || changes.push(...more))
    let outcome: Done<unknown> | 'late'
    try {
      if (stops.isStopped(moment)) outcome = { kind: 'not', why: 'Stopped, as you asked.' }
      else {
        // What was held back outlives the utterance that asked for it.
        const within = ability.holds === undefined ? AbortSignal.any([moment.signal, signal]) : signal
        outcome = await Promise.race([ability.do(args, { ...moment, act: id, keep, signal: within }, call.argumentLabels), stops.late(signal)])
      }
    } catch (error) {
      if (!(error instanceof Trouble)) {
        await vault.append([
          ...before,
          opAt(chance, 'ended', { body: { act: id, state: 'unknown', told: '', result: null, undoUntil: null }, now: moment.now }),
        ])
        throw error
      }
      outcome = { kind: 'not', why: error.tell }
    } finally {
      over = true
      stops.end(id)
    }
    if (outcome === 'late') {
      const told = 'Stopped in the middle; I do not know whether it happened.'
      await vault.append([...before, opAt(chance, 'ended', { body: { act: id, state: 'unknown', told, result: null, undoUntil: null }, now: moment.now })])
      return { outcome: { kind: 'not', why: told }, act: { id, ability: call.ability, args, outcome: 'unknown', told } }
    }
    const told = outcome.kind === 'done' ? tellOf(note, outcome.result) : outcome.kind === 'not' ? outcome.why : outcome.question
    const kept = outcome.kind === 'done' && ability.undo ? canonical(outcome.result ?? null) : null
    const undoUntil = kept === null ? null : moment.now.add({ hours: undoDays * 24 }).toString()
    const state = outcome.kind === 'done' ? 'done' : 'not'
    const end = opAt(chance, 'ended', { body: { act: id, state, told: moment.betweenUs ? '' : told, result: kept, undoUntil }, now: moment.now })
    const done = outcome.kind === 'done' ? [...changes, ...confirmedPlaces(note)] : []
    // What came in taints the conversation in the same transaction: whoever is told of it can no longer act as if it had not.
    const taint = outcome.kind === 'done' ? tainting(note, ability.foreign ? fromElsewhere(ability) : ability.labels?.(outcome.result)) : []
    const quiet = ability.class === 'read' && moment.betweenUs
    await vault.append(quiet ? taint : [...before, ...done, end, ...taint])
    // An act that made the log forget its own words (forgetting does) must not hand them on.
    const erased = actById(vault, id)?.args === null
    return { outcome, act: { id, ability: call.ability, args: erased ? {} : args, outcome: outcome.kind, told, ...(kept === null ? {} : { undo: id }) } }
  }

  const tainting = ({ moment }: Note, label: Label | undefined): Op[] => {
    const op = label && widenOp(vault, moment.conversation, label, chance)
    return op ? [op] : []
  }

  /** What the person said yes to on the screen is known from then on: by their yes, not by their own entry. */
  function confirmedPlaces({ confirmed, places, call, moment }: Note): Op[] {
    if (!confirmed || confirmed.by === 'voice') return []
    return places
      .filter(({ known }) => !known)
      .map(({ address }) =>
        opAt(chance, 'known', { body: { address, name: null, madeBy: 'companion', sources: [...call.argumentLabels.sources] }, now: moment.now }),
      )
  }

  return {
    carryOut,
    isHeld: (act: string): boolean => holding.has(act),
    /** Calls off what is held back; resolves when that is written down. */
    async callOff(act: string): Promise<void> {
      stops.off(act)
      await holding.get(act)
    },
    /** Resolves when nothing is held back any more. */
    async settled(): Promise<void> {
      await Promise.all(holding.values())
    },
  }
}

/** Whatever an ability from elsewhere claims of its results, they are from outside. */
const fromElsewhere = ({ name }: Ability): Label => ({ integrity: 'outside', confidentiality: 'private', sources: [name] })

/** What the log says of it: the ability's own words, else what it is about. */
function tellOf({ ability, args, moment }: Doing, result: unknown): string {
  return ability.spoken?.tell(result, args, { moment, focus: [] })[0] ?? ability.about
}
