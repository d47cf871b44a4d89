/**
 * The gate: a pure function that decides whether a call may run. It asks no model, reads nothing, changes nothing, and
 * denies what it does not know. Its rules stand one by one in `rules.ts`; the table is in `docs/consent.md`.
 */
import type { AbilityClass } from '../words/ability.ts'
import type { Label } from '../words/label.ts'
import { afterwards, rules } from './rules.ts'
import type { Afterwards, Rule } from './rules.ts'

export type Call = {
  readonly ability: string
  /** Absent for an ability that nobody listed. */
  readonly class?: AbilityClass
  /** It touches nothing but the person's own record here, which is theirs to change (see `decisions/forgetting.md`). */
  readonly own?: boolean
  /** It comes from elsewhere and says something else of itself than when the person let it in. */
  readonly redefined?: boolean
}

/** What the gate may know beside the labels. */
export type World = {
  readonly age: 'adult' | 'child'
  /** STOP was said and nothing since. */
  readonly stopped: boolean
  /** What the person's own words this turn named. Found by code in those words, never claimed by a mind. */
  readonly named: { readonly destination: boolean; readonly content: boolean }
  /** Where the call would reach, the worst of all places. `known`: the person entered it, or confirmed it before; `madeBy`: who entered it. */
  readonly destination?: { readonly known: boolean; readonly madeBy: 'person' | 'companion' | 'outside' }
  /** Reversible acts that ran already this turn. */
  readonly reversibleThisTurn: number
  /** What the person confirmed for this very call. */
  readonly confirmed?: 'voice' | 'screen' | 'passkey'
  /** The strictest standing rule of the person that fits this call. */
  readonly standing?: 'ask' | 'never'
}

/** `confirm`: a yes by screen or, where it is allowed, by voice. `screen`: on screen only; `passkey` with a passkey too. */
export type Verdict = { readonly decision: 'allow' | 'confirm' | 'screen' | 'deny'; readonly rule: string; readonly passkey?: true }

/** Never throws: an exception inside is a denial. */
export const gate = (call: Call, context: Label, args: Label, world: World): Verdict => gateBy({ rules, afterwards }, { call, context, args, world })

/** The gate over other rules than its own: the proof takes each of them out in turn. */
export function gateBy(
  by: { readonly rules: readonly Rule[]; readonly afterwards: readonly Afterwards[] },
  { call, context, args, world }: { call: Call; context: Label; args: Label; world: World },
): Verdict {
  try {
    // The arguments are part of what the conversation holds: the worse of the two decides.
    const tainted = context.integrity === 'outside' || args.integrity === 'outside'
    const known = world.destination?.known === true && world.destination.madeBy !== 'outside'
    const about = { call, context, args, world, tainted, known }
    for (const rule of by.rules) {
      if (!rule.fits(about)) continue
      let verdict: Verdict = { decision: rule.decision, rule: rule.id, ...(rule.passkey && { passkey: true }) }
      for (const { settle } of by.afterwards) verdict = settle(verdict, about)
      return verdict
    }
    return { decision: 'deny', rule: 'nothing-fits' }
  } catch {
    return { decision: 'deny', rule: 'exception' }
  }
}
