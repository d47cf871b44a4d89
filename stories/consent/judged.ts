/** The gate over hostile and legitimate calls, with any set of rules: what is wrong with what it decides. */
import { gateBy } from '../../src/consent/gate.ts'
import type { Call, Verdict, World } from '../../src/consent/gate.ts'
import { afterwards, rules } from '../../src/consent/rules.ts'
import { clean, join } from '../../src/words/label.ts'
import type { Label } from '../../src/words/label.ts'

export type By = Parameters<typeof gateBy>[0]
export const whole: By = { rules, afterwards }
export const withoutRule = (id: string): By => ({ rules: rules.filter((rule) => rule.id !== id), afterwards: afterwards.filter((one) => one.id !== id) })
export const allIds: readonly string[] = [...rules.map(({ id }) => id), ...afterwards.map(({ id }) => id)]

export const aWorld = (more: Partial<World> = {}): World => ({
  age: 'adult',
  stopped: false,
  named: { destination: false, content: false },
  reversibleThisTurn: 0,
  ...more,
})

const person: Label = { integrity: 'person', confidentiality: 'private', sources: [] }
const companion: Label = { integrity: 'companion', confidentiality: 'private', sources: [] }
const outside: Label = { integrity: 'outside', confidentiality: 'private', sources: [] }
const outsidePublic: Label = { integrity: 'outside', confidentiality: 'public', sources: [] }
const all = { destination: true, content: true }
const known = { known: true, madeBy: 'person' as const }

type Duty = { rule: string; call: Call; context?: Label; args?: Label; world?: Partial<World>; is: Verdict['decision']; confirmed?: string }
const a = (kind: Exclude<Call['class'], undefined>, more: Partial<Call> = {}): Call => ({ ability: 'some.thing', class: kind, ...more })

/** What each rule is there for. */
export const duties: readonly Duty[] = [
  { rule: 'stopped', call: a('read'), world: { stopped: true }, is: 'deny' },
  { rule: 'redefined', call: a('read', { redefined: true }), is: 'deny' },
  { rule: 'unlisted', call: { ability: 'x.y' }, is: 'deny' },
  { rule: 'standing-never', call: a('outward'), world: { standing: 'never', destination: known, named: all }, is: 'deny' },
  { rule: 'sovereign', call: a('sovereign'), world: { confirmed: 'passkey', named: all }, is: 'deny' },
  { rule: 'child-fetch', call: a('fetch'), world: { age: 'child' }, is: 'deny' },
  { rule: 'child-outward', call: a('outward'), world: { age: 'child', destination: known, named: all }, is: 'deny' },
  { rule: 'child-irreversible', call: a('irreversible'), world: { age: 'child', confirmed: 'passkey' }, is: 'deny' },
  { rule: 'read', call: a('read'), context: outside, is: 'allow' },
  { rule: 'fetch-tainted', call: a('fetch'), context: outside, args: clean, is: 'confirm' },
  { rule: 'fetch-tainted-public', call: a('fetch'), context: outsidePublic, args: outsidePublic, is: 'allow' },
  { rule: 'fetch-private', call: a('fetch'), args: companion, is: 'confirm' },
  { rule: 'fetch-clean', call: a('fetch'), is: 'allow' },
  { rule: 'reversible-batch', call: a('reversible'), context: outside, world: { reversibleThisTurn: 5 }, is: 'confirm' },
  { rule: 'reversible-tainted', call: a('reversible'), context: outside, world: { reversibleThisTurn: 4 }, is: 'allow' },
  { rule: 'reversible', call: a('reversible'), is: 'allow' },
  { rule: 'outward-tainted-new', call: a('outward'), context: outside, is: 'screen' },
  { rule: 'outward-tainted', call: a('outward'), context: outside, world: { destination: known, named: all }, is: 'confirm' },
  { rule: 'outward-named', call: a('outward'), world: { destination: known, named: all }, is: 'allow' },
  { rule: 'outward-new', call: a('outward'), world: { named: all }, is: 'confirm' },
  { rule: 'outward', call: a('outward'), world: { destination: known }, is: 'confirm' },
  { rule: 'own-record', call: a('irreversible', { own: true }), world: { named: all }, is: 'allow' },
  { rule: 'own-record-screen', call: a('irreversible', { own: true }), context: outside, is: 'screen' },
  { rule: 'irreversible-tainted', call: a('irreversible'), context: outside, world: { confirmed: 'screen' }, is: 'screen' },
  { rule: 'irreversible', call: a('irreversible'), world: { named: all, confirmed: 'voice' }, is: 'screen' },
  { rule: 'standing-ask', call: a('reversible'), world: { standing: 'ask' }, is: 'confirm' },
  { rule: 'confirmed', call: a('irreversible'), world: { confirmed: 'screen' }, is: 'allow', confirmed: 'irreversible-confirmed' },
]

export type Wrong = { readonly why: 'effect' | 'blocked' | 'reason'; readonly what: string }

/** What is wrong with a gate by its duties: it lets through, it stands in the way, or it gives another reason. */
export function wrongBy(by: By): Wrong[] {
  const rank = { allow: 0, confirm: 1, screen: 2, deny: 3 }
  return duties.flatMap(({ rule, call, context = person, args = person, world = {}, is, confirmed }): Wrong[] => {
    const verdict = gateBy(by, { call, context, args, world: aWorld(world) })
    if (rank[verdict.decision] < rank[is]) return [{ why: 'effect', what: `${rule}: ${verdict.decision} by ${verdict.rule}` }]
    if (rank[verdict.decision] > rank[is]) return [{ why: 'blocked', what: `${rule}: ${verdict.decision} by ${verdict.rule}` }]
    return verdict.rule === (confirmed ?? rule) ? [] : [{ why: 'reason', what: `${rule}: by ${verdict.rule}` }]
  })
}

export const tainted = (source: string): Label => join(person, { ...outside, sources: [source] })
