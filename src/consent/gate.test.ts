import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { AbilityClass } from '../words/ability.ts'
import { clean } from '../words/label.ts'
import type { Confidentiality, Integrity, Label } from '../words/label.ts'
import { gate } from './gate.ts'
import type { Call, Verdict, World } from './gate.ts'

const label = (integrity: Integrity, confidentiality: Confidentiality = 'private'): Label => ({ integrity, confidentiality, sources: [] })
const person = label('person')
const outside = label('outside')
const publicPerson = label('person', 'public')

const world = (more: Partial<World> = {}): World => ({
  age: 'adult',
  stopped: false,
  named: { destination: false, content: false },
  reversibleThisTurn: 0,
  ...more,
})
const call = (kind: AbilityClass, more: Partial<Call> = {}): Call => ({ ability: 'a.b', class: kind, ...more })
const known = { known: true, madeBy: 'person' as const }
const named = { destination: true, content: true }

type Row = [string, Call, Label, Label, Partial<World>, Verdict['decision']]

/** The whole table of `docs/consent.md`: class, clean and tainted, with what can make a difference. */
const table: readonly Row[] = [
  ['reading is allowed', call('read'), person, person, {}, 'allow'],
  ['reading is allowed whatever is around', call('read'), outside, outside, {}, 'allow'],
  ['reading is allowed for a child', call('read'), person, person, { age: 'child' }, 'allow'],

  ['fetching what the person said is allowed', call('fetch'), person, person, {}, 'allow'],
  ['fetching what the companion made of public things is allowed', call('fetch'), person, label('companion', 'public'), {}, 'allow'],
  ['fetching with private words of the companion asks', call('fetch'), person, label('companion'), {}, 'confirm'],
  ['fetching with private things around something from outside asks', call('fetch'), outside, publicPerson, {}, 'confirm'],
  ['fetching with private arguments from outside asks', call('fetch'), clean, outside, {}, 'confirm'],
  ['fetching among public things from outside is allowed', call('fetch'), label('outside', 'public'), label('outside', 'public'), {}, 'allow'],
  ['a child fetches nothing', call('fetch'), person, person, { age: 'child' }, 'deny'],

  ['what can be undone is allowed', call('reversible'), person, person, {}, 'allow'],
  ['what can be undone is allowed a sixth time while nothing is from outside', call('reversible'), person, person, { reversibleThisTurn: 5 }, 'allow'],
  ['what can be undone is allowed with something from outside', call('reversible'), outside, person, { reversibleThisTurn: 4 }, 'allow'],
  ['the sixth in a turn with something from outside asks', call('reversible'), outside, person, { reversibleThisTurn: 5 }, 'confirm'],
  ['a child may do what can be undone', call('reversible'), person, person, { age: 'child' }, 'allow'],

  ['sending asks', call('outward'), person, person, {}, 'confirm'],
  ['sending to someone known asks', call('outward'), person, person, { destination: known }, 'confirm'],
  [
    'sending what and where the person named, to someone they entered, needs no question',
    call('outward'),
    person,
    person,
    { destination: known, named },
    'allow',
  ],
  ['sending what was named to a stranger asks', call('outward'), person, person, { destination: { known: false, madeBy: 'person' }, named }, 'confirm'],
  [
    'sending where only the destination was named asks',
    call('outward'),
    person,
    person,
    { destination: known, named: { destination: true, content: false } },
    'confirm',
  ],
  ['sending to a contact that came from outside asks', call('outward'), person, person, { destination: { known: true, madeBy: 'outside' }, named }, 'confirm'],
  ['sending the companion’s words asks even when all was named', call('outward'), person, label('companion'), { destination: known, named }, 'confirm'],
  ['sending with something from outside always asks', call('outward'), outside, person, { destination: known, named }, 'confirm'],
  ['sending with something from outside to a new destination asks on screen', call('outward'), outside, person, { named }, 'screen'],
  [
    'sending with something from outside to a contact from outside asks on screen',
    call('outward'),
    outside,
    person,
    { destination: { known: true, madeBy: 'outside' } },
    'screen',
  ],
  ['a child sends nothing', call('outward'), person, person, { age: 'child', destination: known, named }, 'deny'],

  ['what cannot be undone asks on screen', call('irreversible'), person, person, { named }, 'screen'],
  ['a voice does not confirm what cannot be undone', call('irreversible'), person, person, { confirmed: 'voice' }, 'screen'],
  ['the screen confirms what cannot be undone', call('irreversible'), person, person, { confirmed: 'screen' }, 'allow'],
  ['with something from outside the screen is not enough', call('irreversible'), outside, person, { confirmed: 'screen' }, 'screen'],
  ['with something from outside a passkey confirms', call('irreversible'), outside, person, { confirmed: 'passkey' }, 'allow'],
  ['a child does nothing that cannot be undone', call('irreversible'), person, person, { age: 'child', confirmed: 'passkey' }, 'deny'],

  [
    'one’s own record may be unmade in one’s own words',
    call('irreversible', { own: true }),
    person,
    person,
    { named: { destination: false, content: true } },
    'allow',
  ],
  [
    'a child’s own record may be unmade in its own words',
    call('irreversible', { own: true }),
    person,
    person,
    { age: 'child', named: { destination: false, content: true } },
    'allow',
  ],
  ['one’s own record is not unmade on a mind’s idea', call('irreversible', { own: true }), person, person, {}, 'screen'],
  ['one’s own record is not unmade with the companion’s arguments', call('irreversible', { own: true }), person, label('companion'), { named }, 'screen'],
  ['one’s own record asks on screen with something from outside', call('irreversible', { own: true }), outside, person, { named }, 'screen'],

  ['policy is never callable', call('sovereign'), person, person, { named, confirmed: 'passkey' }, 'deny'],
  ['what nobody listed is denied', { ability: 'x.y' }, person, person, {}, 'deny'],
  ['a class that nobody knows is denied', { ability: 'x.y', class: 'magic' as AbilityClass }, person, person, {}, 'deny'],
  ['after STOP nothing runs', call('read'), person, person, { stopped: true }, 'deny'],
  ['a standing rule asks where the table would not', call('reversible'), person, person, { standing: 'ask' }, 'confirm'],
  ['a standing rule that was confirmed runs', call('reversible'), person, person, { standing: 'ask', confirmed: 'voice' }, 'allow'],
  ['a standing never cannot be confirmed away', call('reversible'), person, person, { standing: 'never', confirmed: 'passkey' }, 'deny'],
]

for (const [name, what, context, args, more, decision] of table) {
  test(`gate: ${name}`, () => assert.equal(gate(what, context, args, world(more)).decision, decision))
}

test('an exception inside the gate is a denial', () => {
  const broken = {
    get integrity(): never {
      throw new Error('no')
    },
    confidentiality: 'private',
    sources: [],
  } as unknown as Label
  assert.deepEqual(gate(call('reversible'), broken, person, world()), { decision: 'deny', rule: 'exception' })
})

test('something from outside never makes the gate more generous', () => {
  const rank = { allow: 0, confirm: 1, screen: 2, deny: 3 }
  const any = fc.record({
    kind: fc.constantFrom<AbilityClass>('read', 'fetch', 'reversible', 'outward', 'irreversible', 'sovereign'),
    own: fc.boolean(),
    destination: fc.option(fc.record({ known: fc.boolean(), madeBy: fc.constantFrom<Integrity>('person', 'companion', 'outside') })),
    named: fc.record({ destination: fc.boolean(), content: fc.boolean() }),
    count: fc.nat(8),
    age: fc.constantFrom<World['age']>('adult', 'child'),
    args: fc.constantFrom<Integrity>('person', 'companion'),
    secret: fc.constantFrom<Confidentiality>('public', 'private', 'secret'),
  })
  fc.assert(
    fc.property(any, (one) => {
      const what = call(one.kind, one.own ? { own: true } : {})
      const around = world({ age: one.age, named: one.named, reversibleThisTurn: one.count, ...(one.destination && { destination: one.destination }) })
      const before = gate(what, label('person', one.secret), label(one.args, one.secret), around)
      const after = gate(what, label('outside', one.secret), label(one.args, one.secret), around)
      // Public things among public things are the one exception the table makes: nothing can leak.
      if (one.kind === 'fetch' && one.secret === 'public') return
      assert.ok(rank[after.decision] >= rank[before.decision], `${before.rule} then ${after.rule}`)
    }),
  )
})
