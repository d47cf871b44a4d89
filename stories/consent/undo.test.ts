/** Every ability that can be undone, done and undone: the vault is as it was, also after a restart and on the thirtieth day. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fakeClock } from '../../src/clock/clock.fake.ts'
import { companionAbilities } from '../../src/companion/abilities.ts'
import { personIn } from '../../src/person/person.ts'
import { memoryStore } from '../../src/vault/vault.fake.ts'
import type { Ability } from '../../src/words/ability.ts'
import { seededChance } from '../../src/words/chance.ts'
import { openHouse } from './house.ts'
import type { House } from './house.ts'
import { personKinds } from '../../src/person/person.ts'
import { openVault } from '../../src/vault/open-vault.ts'
import { migrations } from '../../src/vault/schema/migrations.ts'

const clock = fakeClock('2026-03-02T10:00:00Z')

/** The companion's own abilities, over the same store. */
async function itself(store: ReturnType<typeof memoryStore>): Promise<{ abilities: Ability[]; state(): string; whisper(to: boolean): void }> {
  const vault = openVault({ store, kinds: personKinds, migrations, now: clock.now })
  let on = false
  const person = personIn({ vault, chance: seededChance(8) })
  // There is a profile from the first start on.
  await person.save({ name: 'Theodore' }, clock.now())
  return {
    abilities: companionAbilities({ person, clock, betweenUs: () => on, setBetweenUs: async (to) => void (on = to), changed: () => undefined }),
    state: () => `${JSON.stringify(person.profile())} ${on}`,
    whisper: (to) => void (on = to),
  }
}

const tomorrow = (hour: string): string => `2026-03-03T${hour}:00+00:00`

/** What is there before, so that there is something to change and to take away. */
const before: readonly (readonly [string, object])[] = [
  ['note.write', { text: 'the plumber rang' }],
  ['list.make', { list: 'shopping', items: ['milk', 'eggs'] }],
  ['reminder.set', { what: 'call mum', at: tomorrow('09') }],
  ['alarm.set', { at: tomorrow('07') }],
  ['timer.set', { seconds: 36_000, what: 'pasta' }],
  ['event.add', { title: 'lunch', from: tomorrow('12') }],
]

/** One call of each. What `memory.keep` needs, an utterance to keep, is in `src/memory/abilities.test.ts`. */
const calls: readonly (readonly [string, object])[] = [
  ['self.rename', { name: 'Iris' }],
  ['person.call', { name: 'Theo' }],
  ['manner.change', { trait: 'warmth', by: 0.2 }],
  ['between-us.on', {}],
  ['between-us.off', {}],
  ['note.write', { text: 'it rained' }],
  ['note.remove', { which: 'the plumber rang' }],
  ['list.make', { list: 'films', items: ['Alien'] }],
  ['list.add', { list: 'shopping', items: ['tea'] }],
  ['list.remove', { list: 'shopping', items: ['milk'] }],
  ['list.clear', { list: 'shopping' }],
  ['reminder.set', { what: 'stretch', at: tomorrow('10') }],
  ['reminder.change', { which: 'call mum', at: tomorrow('11') }],
  ['reminder.cancel', { which: 'call mum' }],
  ['alarm.set', { at: tomorrow('06') }],
  ['alarm.change', { at: tomorrow('08') }],
  ['alarm.cancel', {}],
  ['timer.set', { seconds: 600 }],
  ['timer.cancel', {}],
  ['event.add', { title: 'dentist', from: tomorrow('15') }],
  ['event.move', { which: 'lunch', from: tomorrow('14') }],
  ['event.cancel', { which: 'lunch' }],
]
const elsewhere = ['memory.keep']

test('every reversible ability ships its inverse, which brings back all that was there, once, for thirty days', async (t) => {
  const store = memoryStore()
  const own = await itself(store)
  let house: House = openHouse({ store, clock, abilities: own.abilities })
  for (const [ability, args] of before) assert.equal((await house.act(ability, args)).outcome.kind, 'done', ability)
  const reversible = house.abilities.filter((ability) => ability.class === 'reversible')
  assert.deepEqual(
    reversible.filter(({ undo }) => !undo).map(({ name }) => name),
    [],
  )
  const names = reversible.map(({ name }) => name)
  assert.deepEqual(
    names.filter((name) => !calls.some(([called]) => called === name) && !elsewhere.includes(name)),
    [],
    'without a round trip',
  )
  const world = (): string => `${everything(house)} ${own.state()}`
  for (const [name, args] of calls) {
    if (name === 'between-us.off') own.whisper(true)
    const was = world()
    const { outcome, act } = await house.act(name, args)
    assert.equal(outcome.kind, 'done', `${name}: ${JSON.stringify(outcome)}`)
    assert.ok(world() !== was, `${name} did nothing`)
    house = house.restart()
    const late = house.moment()
    const on = (days: number) => ({ ...late, now: late.now.add({ hours: days * 24 - 1 }) })
    assert.match(JSON.stringify(await house.consent.undo(act.id, on(31))), /30 days/, name)
    assert.equal((await house.consent.undo(act.id, on(30))).kind, 'done', name)
    assert.ok(world() === was, `${name} was not brought back`)
    assert.equal((await house.consent.undo(act.id, on(30))).kind, 'not', 'once')
    own.whisper(false)
  }
  t.diagnostic(`${calls.length} of ${reversible.length} reversible abilities: ${calls.map(([name]) => name).join(' ')}`)
  assert.equal(house.consent.verifyAudit().ok, true)
})

/** Every row of every table but those that log what was done. */
function everything({ store }: House): string {
  const tables = store.all<{ name: string }>("select name from sqlite_schema where type = 'table' order by name").map(({ name }) => name)
  // A setting that is back at what it is without one counts as it reads: it is in `state`.
  const logs = ['setting', 'act', 'audit', 'applied_op', 'confirmation', 'holding', 'context_label', 'sealing_key', 'sqlite_sequence']
  return JSON.stringify(
    tables
      .filter((name) => !logs.includes(name) && !name.includes('_fts'))
      .map((name) => [
        name,
        store
          .all(`select * from ${name}`)
          .map((row) => JSON.stringify(row))
          .sort(),
      ]),
  )
}
