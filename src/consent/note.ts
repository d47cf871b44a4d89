/** What acting writes down: the ops of an act's way from its decision to its outcome. */
import type { Op, Vault } from '../vault/vault.ts'
import type { Clock } from '../clock/clock.ts'
import type { Ability, Act, Outcome } from '../words/ability.ts'
import type { Chance } from '../words/chance.ts'
import type { Label } from '../words/label.ts'
import type { Moment } from '../words/moment.ts'
import { canonical } from './canonical.ts'
import type { Verdict, World } from './gate.ts'
import type { Destination } from './reach.ts'

export type Parts = {
  readonly vault: Vault
  readonly chance: Chance
  readonly abilities: readonly Ability[]
  person(): { readonly age: 'adult' | 'child' }
  /** Without one nothing can be held back, so what asks for that is not done. */
  readonly clock?: Clock
}

export type Call = { readonly ability: string; readonly args: unknown; readonly context: Label; readonly argumentLabels: Label; readonly said?: string }
export type Answered = { readonly outcome: Outcome; readonly act: Act }

/** What the person confirmed: it names the act whose stored arguments run. */
export type Confirmed = { readonly act: string; readonly confirmation: string; readonly by: NonNullable<World['confirmed']>; readonly turn: string }

/** One act, from when it was decided. */
export type Note = {
  readonly id: string
  readonly call: Call
  readonly args: unknown
  readonly ability: Ability | undefined
  readonly verdict: Verdict
  readonly moment: Moment
  readonly turn: string
  readonly places: readonly Destination[]
  readonly confirmed?: Confirmed
}

/** The utterance that an act belongs to. */
export const turnOf = (moment: Moment): string => `${moment.conversation} ${moment.now.toString()}`

export const opAt = (chance: Chance, kind: string, { body, now }: { body: unknown; now: Temporal.Instant }): Op => ({
  id: chance.id(now),
  kind: `consent.${kind}`,
  version: 1,
  at: now.toString(),
  body,
})

export function decided(chance: Chance, note: Note, end: { state: 'running' | 'refused' | 'asked'; told?: string; confirmation?: string }): Op {
  const { id, call, args, ability, verdict, moment, turn } = note
  const { sources, ...argumentLabel } = call.argumentLabels
  const { sources: _context, ...context } = call.context
  const body = {
    act: id,
    conversation: moment.conversation,
    turn,
    ability: call.ability,
    class: ability?.class ?? 'unlisted',
    // "Between us" leaves no words; an ability that nobody listed may have been handed anything.
    args: moment.betweenUs || !ability ? null : canonical(args),
    salt: chance.id(moment.now) + chance.id(moment.now),
    sources,
    context,
    arguments: argumentLabel,
    decision: verdict.decision,
    rule: verdict.rule,
    confirmation: end.confirmation ?? note.confirmed?.confirmation ?? null,
    state: end.state,
    told: end.told ?? '',
  }
  return opAt(chance, 'decided', { body, now: moment.now })
}

export function refusal(id: string, call: Call, { rule, why }: { rule: string; why: string }): Answered {
  return { outcome: { kind: 'refused', why, rule }, act: { id, ability: call.ability, args: call.args, outcome: 'refused', told: why } }
}
