/**
 * The rules of the gate, in order: the first that fits decides. Each has an id, which stands in the audit chain; where none
 * fits, the gate denies.
 */
import type { AbilityClass } from '../words/ability.ts'
import type { Label } from '../words/label.ts'
import type { Call, Verdict, World } from './gate.ts'

export type Circumstances = {
  readonly call: Call
  readonly context: Label
  readonly args: Label
  readonly world: World
  /** Something from outside is in the conversation or in the arguments. */
  readonly tainted: boolean
  /** Where it reaches, the person entered or confirmed before; never somewhere that came from outside. */
  readonly known: boolean
}

export type Rule = {
  readonly id: string
  readonly decision: Verdict['decision']
  readonly passkey?: true
  fits(about: Circumstances): boolean
}

/** What may still change a verdict, in order. */
export type Afterwards = { readonly id: string; settle(verdict: Verdict, about: Circumstances): Verdict }

/** How many reversible acts a turn may hold once something from outside is in the conversation. */
const reversibleWhileTainted = 5

const classes: readonly (AbilityClass | undefined)[] = ['read', 'fetch', 'reversible', 'outward', 'irreversible', 'sovereign']
const isChild = ({ world }: Circumstances): boolean => world.age === 'child'
const isA =
  (kind: AbilityClass, more: (about: Circumstances) => boolean = () => true) =>
  (about: Circumstances): boolean =>
    about.call.class === kind && more(about)

const denials: readonly Rule[] = [
  { id: 'stopped', decision: 'deny', fits: ({ world }) => world.stopped },
  { id: 'redefined', decision: 'deny', fits: ({ call }) => call.redefined === true },
  { id: 'unlisted', decision: 'deny', fits: ({ call }) => !classes.includes(call.class) || call.class === undefined },
  { id: 'standing-never', decision: 'deny', fits: ({ world }) => world.standing === 'never' },
  { id: 'sovereign', decision: 'deny', fits: isA('sovereign') },
  { id: 'child-fetch', decision: 'deny', fits: isA('fetch', isChild) },
  { id: 'child-outward', decision: 'deny', fits: isA('outward', isChild) },
  { id: 'child-irreversible', decision: 'deny', fits: isA('irreversible', (about) => isChild(about) && !about.call.own) },
]

const byClass: readonly Rule[] = [
  { id: 'read', decision: 'allow', fits: isA('read') },

  // What is asked of the world leaves the machine: with something from outside around, it must hold and have seen nothing private.
  {
    id: 'fetch-tainted',
    decision: 'confirm',
    fits: isA('fetch', ({ tainted, args, context }) => tainted && (args.confidentiality !== 'public' || context.confidentiality !== 'public')),
  },
  { id: 'fetch-tainted-public', decision: 'allow', fits: isA('fetch', ({ tainted }) => tainted) },
  { id: 'fetch-private', decision: 'confirm', fits: isA('fetch', ({ args }) => args.integrity !== 'person' && args.confidentiality !== 'public') },
  { id: 'fetch-clean', decision: 'allow', fits: isA('fetch', ({ tainted }) => !tainted) },

  {
    id: 'reversible-batch',
    decision: 'confirm',
    fits: isA('reversible', ({ tainted, world }) => tainted && world.reversibleThisTurn >= reversibleWhileTainted),
  },
  { id: 'reversible-tainted', decision: 'allow', fits: isA('reversible', ({ tainted }) => tainted) },
  { id: 'reversible', decision: 'allow', fits: isA('reversible', ({ tainted }) => !tainted) },

  { id: 'outward-tainted-new', decision: 'screen', fits: isA('outward', ({ tainted, known }) => tainted && !known) },
  { id: 'outward-tainted', decision: 'confirm', fits: isA('outward', ({ tainted }) => tainted) },
  {
    id: 'outward-named',
    decision: 'allow',
    fits: isA(
      'outward',
      ({ args, world, known, tainted }) =>
        !tainted && args.integrity === 'person' && known && world.destination?.madeBy === 'person' && world.named.destination && world.named.content,
    ),
  },
  { id: 'outward-new', decision: 'confirm', fits: isA('outward', ({ known }) => !known) },
  { id: 'outward', decision: 'confirm', fits: isA('outward') },

  // Whose record it is may unmake it, child or not, in one turn: in their own words, with nothing from outside around.
  {
    id: 'own-record',
    decision: 'allow',
    fits: isA('irreversible', ({ call, tainted, args, world }) => call.own === true && !tainted && args.integrity === 'person' && world.named.content),
  },
  { id: 'own-record-screen', decision: 'screen', fits: isA('irreversible', ({ call }) => call.own === true) },
  { id: 'irreversible-tainted', decision: 'screen', passkey: true, fits: isA('irreversible', ({ tainted }) => tainted) },
  { id: 'irreversible', decision: 'screen', fits: isA('irreversible') },
]

export const rules: readonly Rule[] = [...denials, ...byClass]

const strength = { none: 0, voice: 1, screen: 2, passkey: 3 } as const

export const afterwards: readonly Afterwards[] = [
  {
    id: 'standing-ask',
    settle: (verdict, { world }) => (world.standing === 'ask' && verdict.decision === 'allow' ? { decision: 'confirm', rule: 'standing-ask' } : verdict),
  },
  {
    /** A confirmation of this very call settles what it is strong enough for. A denial it never settles. */
    id: 'confirmed',
    settle(verdict, { call, world, known }) {
      const { confirmed } = world
      if (!confirmed || verdict.decision === 'allow' || verdict.decision === 'deny') return verdict
      const needed = verdict.passkey ? 'passkey' : verdict.decision === 'screen' || !mayBeSpoken(call, known) ? 'screen' : 'voice'
      return strength[confirmed] >= strength[needed] ? { decision: 'allow', rule: `${verdict.rule}-confirmed` } : verdict
    },
  },
]

/** Whether a voice may confirm: never what reaches somebody new, and never what cannot be undone. */
export const mayBeSpoken = (call: Pick<Call, 'class'>, known: boolean): boolean =>
  call.class === 'reversible' || call.class === 'fetch' || call.class === 'read' || (call.class === 'outward' && known)
