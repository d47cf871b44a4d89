/**
 * The gate: whether a call may run. A pure function of the call, the labels and what is known of the world; it reads
 * nothing, writes nothing and asks no model. What it does not know, it denies. The table stands in `docs/consent.md`.
 */
import type { AbilityClass } from '../words/ability.ts'
import type { Label } from '../words/label.ts'

export type Call = {
  readonly ability: string
  /** Absent for an ability that nobody listed. */
  readonly class?: AbilityClass
  /** It touches nothing but the person's own record here, which is theirs to change (see `decisions/forgetting.md`). */
  readonly own?: boolean
}

/** What the gate may know beside the labels. */
export type World = {
  readonly age: 'adult' | 'child'
  /** STOP was said and nothing since. */
  readonly stopped: boolean
  /** What the person's own words this turn named. Found by code in those words, never claimed by a mind. */
  readonly named: { readonly destination: boolean; readonly content: boolean }
  /** Where the call would reach. `known`: the person entered it, or confirmed it before; `madeBy`: who entered it. */
  readonly destination?: { readonly known: boolean; readonly madeBy: 'person' | 'companion' | 'outside' }
  /** Reversible acts that ran already this turn. */
  readonly reversibleThisTurn: number
  /** What the person confirmed for this very call. */
  readonly confirmed?: 'voice' | 'screen' | 'passkey'
  /** Standing rules of the person that fit this call. */
  readonly standing?: 'ask' | 'never'
}

/** `confirm`: a yes by screen or, where it is allowed, by voice. `screen`: on screen only; `passkey` with a passkey too. */
export type Verdict = { readonly decision: 'allow' | 'confirm' | 'screen' | 'deny'; readonly rule: string; readonly passkey?: true }

/** How many reversible acts a turn may hold once something from outside is in the conversation. */
const reversibleWhileTainted = 5

/** Never throws: an exception inside is a denial. */
export function gate(call: Call, context: Label, args: Label, world: World): Verdict {
  try {
    return settle(judge(call, context, args, world), world)
  } catch {
    return deny('exception')
  }
}

const deny = (rule: string): Verdict => ({ decision: 'deny', rule })
const allow = (rule: string): Verdict => ({ decision: 'allow', rule })
const confirm = (rule: string): Verdict => ({ decision: 'confirm', rule })
const screen = (rule: string): Verdict => ({ decision: 'screen', rule })
const passkey = (rule: string): Verdict => ({ decision: 'screen', rule, passkey: true })

function judge(call: Call, context: Label, args: Label, world: World): Verdict {
  if (world.stopped) return deny('stopped')
  if (call.class === undefined) return deny('unlisted')
  if (world.standing === 'never') return deny('standing-never')
  // The arguments are part of what the conversation holds: the worse of the two decides.
  const tainted = context.integrity === 'outside' || args.integrity === 'outside'
  const verdict = byClass(call, { context, args, world, tainted })
  return world.standing === 'ask' && verdict.decision === 'allow' ? confirm('standing-ask') : verdict
}

type Circumstances = { context: Label; args: Label; world: World; tainted: boolean }

function byClass(call: Call, about: Circumstances): Verdict {
  switch (call.class) {
    case 'read':
      return allow('read')
    case 'fetch':
      return fetching(about)
    case 'reversible':
      return reversible(about)
    case 'outward':
      return outward(about)
    case 'irreversible':
      return irreversible(call, about)
    case 'sovereign':
      return deny('sovereign')
    default:
      return deny('unlisted')
  }
}

function fetching({ context, args, world, tainted }: Circumstances): Verdict {
  if (world.age === 'child') return deny('child-fetch')
  const holdsPrivate = args.confidentiality !== 'public'
  if (!tainted) return args.integrity === 'person' || !holdsPrivate ? allow('fetch-clean') : confirm('fetch-private')
  return holdsPrivate || context.confidentiality !== 'public' ? confirm('fetch-tainted') : allow('fetch-tainted-public')
}

function reversible({ world, tainted }: Circumstances): Verdict {
  if (!tainted) return allow('reversible')
  return world.reversibleThisTurn < reversibleWhileTainted ? allow('reversible-tainted') : confirm('reversible-batch')
}

function outward({ args, world, tainted }: Circumstances): Verdict {
  if (world.age === 'child') return deny('child-outward')
  const known = world.destination?.known === true && world.destination.madeBy !== 'outside'
  if (tainted) return known ? confirm('outward-tainted') : screen('outward-tainted-new')
  const theirs = args.integrity === 'person' && world.named.destination && world.named.content && known && world.destination?.madeBy === 'person'
  return theirs ? allow('outward-named') : confirm(known ? 'outward' : 'outward-new')
}

function irreversible(call: Call, { args, world, tainted }: Circumstances): Verdict {
  // Whose record it is may unmake it, child or not, in one turn: in their own words, with nothing from outside around.
  if (call.own && !tainted && args.integrity === 'person' && world.named.content) return allow('own-record')
  if (call.own) return screen('own-record-screen')
  if (world.age === 'child') return deny('child-irreversible')
  return tainted ? passkey('irreversible-tainted') : screen('irreversible')
}

const strength = { none: 0, voice: 1, screen: 2, passkey: 3 } as const

/** A confirmation of this very call settles what it is strong enough for. A denial it never settles. */
function settle(verdict: Verdict, { confirmed }: World): Verdict {
  if (!confirmed || verdict.decision === 'allow' || verdict.decision === 'deny') return verdict
  const needed = verdict.passkey ? 'passkey' : verdict.decision === 'screen' ? 'screen' : 'voice'
  return strength[confirmed] >= strength[needed] ? allow(`${verdict.rule}-confirmed`) : verdict
}
