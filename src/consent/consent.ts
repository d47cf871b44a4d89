/**
 * Consent: what may be done on the person's behalf. Every act of either mind goes through `act`, which asks the pure
 * `gate`, writes the intent down before and the outcome after, and keeps what is needed to undo it. Nothing else calls
 * an ability. It never asks a model whether something is allowed.
 */
import type { Clock } from '../clock/clock.ts'
import type { Vault } from '../vault/vault.ts'
import type { Ability, AbilityClass, Act } from '../words/ability.ts'
import type { Chance } from '../words/chance.ts'
import { join } from '../words/label.ts'
import type { Label } from '../words/label.ts'
import type { Moment } from '../words/moment.ts'
import { actor } from './act.ts'
import { again } from './again.ts'
import type { Again } from './again.ts'
import type { Answered, Call } from './act.ts'
import { verifyAudit } from './audit.ts'
import type { Verified } from './audit.ts'
import { contextOf, widenOp } from './context.ts'
import { waiting } from './card.ts'
import type { Waiting } from './card.ts'
import type { Confirming } from './ask.ts'
import type { Reply } from './confirmation.ts'
import { opAt } from './note.ts'
import { addressOf } from './reach.ts'
import { standingRules } from './standing.ts'
import type { StandingRule } from './standing.ts'
import { actById, actOf, newestActs } from './log.ts'

export { consentOps } from './ops.ts'
export { gate } from './gate.ts'
export { handleIn, quarantined } from './quarantine.ts'
export { namedIn } from './reach.ts'
export { isStopWord } from './stop.ts'
export type { Again, Call, Confirming, Reply, StandingRule, Verified, Waiting }

export type Consent = {
  /**
   * Call an ability by name. `context` is the join of all that the conversation holds; `said` the person's own words this
   * turn, in which the gate's questions about what was named are answered (without them nothing counts as named).
   */
  act(call: Call, moment: Moment): Promise<Answered>
  /** What was already done for an utterance whose answer was cut short. `moment` is the one at which it was first heard. */
  again(heard: string, moment: Moment): Promise<Again>
  /** Undo something that was done; `last` undoes the newest that can be undone. */
  undo(id: string | 'last', moment: Moment): Promise<{ kind: 'done'; act: Act } | { kind: 'not'; why: string }>
  /** The join of everything placed in a conversation so far; a fresh one starts clean. It never improves. */
  contextOf(conversation: string): Label
  /** Joins a label into a conversation's: durable when it resolves; nothing is written where it changes nothing. */
  widen(conversation: string, label: Label): Promise<void>
  /** A sub-call, a summary, a job begins with the label of the conversation that it is made from, and never better. */
  inherit(conversation: string, from: string): Promise<void>
  /**
   * Somebody or somewhere that was entered as a destination. `label` says by whom; entered while something from outside is in
   * the conversation it stays from outside, until the person says yes to it on the screen or enters it themselves.
   */
  know(place: { address: string; name?: string; label: Label }, moment: Moment): Promise<void>
  /** What the person said must always be asked, or never be done. Sovereign: set and lifted by them, by no ability. */
  standingRules(): readonly StandingRule[]
  setStandingRule(rule: Omit<StandingRule, 'id'> & { sources: readonly string[] }, now: Temporal.Instant): Promise<string>
  liftStandingRule(id: string, now: Temporal.Instant): Promise<void>
  /** The person lets in an ability from elsewhere, as what they think it is. What it says of itself must stay as it is now. */
  letIn(foreign: { name: string; fingerprint: string; class: Exclude<AbilityClass, 'sovereign'> }, now: Temporal.Instant): Promise<void>
  /** What waits for the person's yes: how it is shown, and where the yes must be given. */
  waiting(confirmation: string, now: Temporal.Instant): Waiting | undefined
  /**
   * The person's answer to a confirmation, by the surface it was given on. Runs the stored arguments, once. By voice only the
   * word counts (`heard`), while nothing of ours is being played (`speaking: false`). `rest`: the further acts of a list.
   */
  answer(confirmation: string, how: Reply, moment: Moment): Promise<Confirming | { kind: 'not'; why: string }>
  /** Whether the chain of what was decided and done is whole; else the first link that is not. */
  verifyAudit(): Verified
  /** An act as it is now: undone since, or past undoing. */
  actNow(id: string): Act | undefined
  /** Lets go of what can no longer be undone: part of the night's work. */
  tidy(now: Temporal.Instant): Promise<void>
  /** The newest acts first. */
  log(most: number): readonly Act[]
  /** Everything stops now: what runs is told to, what is held back or waits for a yes is off, until the next utterance. */
  stop(): void
  /** Resolves when nothing is held back any more. */
  settled(): Promise<void>
}

/** Opens the consent that lies in a vault, over the abilities there are. `person` says who is here now. */
export function openConsent({
  vault,
  chance,
  abilities,
  person,
  clock,
}: {
  vault: Vault
  chance: Chance
  abilities: readonly Ability[]
  person: () => { readonly age: 'adult' | 'child' }
  clock?: Clock
}): Consent {
  const does = actor({ vault, chance, abilities, person, ...(clock && { clock }) })
  const keep = (kind: string, body: unknown, now: Temporal.Instant): Promise<void> => vault.append([opAt(chance, kind, { body, now })])
  const widen = async (conversation: string, label: Label): Promise<void> => {
    const op = widenOp(vault, conversation, label, chance)
    if (op) await vault.append([op])
  }
  return {
    act: does.act,
    async again(heard, moment) {
      // What was under way when the machine stopped is settled first.
      await does.reconcile(moment)
      return again(vault, { heard, moment })
    },
    undo: does.undo,
    answer: does.answer,
    stop: does.stop,
    settled: does.settled,
    contextOf: (conversation) => contextOf(vault, conversation),
    widen,
    inherit: (conversation, from) => widen(conversation, contextOf(vault, from)),
    know({ address, name, label }, moment) {
      const { integrity: madeBy, sources } = join(label, contextOf(vault, moment.conversation))
      return keep('known', { address: addressOf(address), name: name ?? null, madeBy, sources }, moment.now)
    },
    standingRules: () => standingRules(vault),
    async setStandingRule({ way, ability, destination, words, sources }, now) {
      const id = chance.id(now)
      await keep('ruled', { id, way, ability, destination: destination === undefined ? null : addressOf(destination), words, sources: [...sources] }, now)
      return id
    },
    liftStandingRule: (id, now) => keep('lifted', { id }, now),
    letIn: (foreign, now) => keep('classed', foreign, now),
    waiting: (confirmation, now) => waiting(vault, { confirmation, now, abilities }),
    verifyAudit: () => verifyAudit(vault),
    actNow(id) {
      const row = actById(vault, id)
      return row && actOf(row)
    },
    async tidy(now) {
      await vault.append([{ id: chance.id(now), kind: 'consent.expired', version: 1, at: now.toString(), body: { before: now.toString() } }])
    },
    log: (most) => newestActs(vault, most),
  }
}
