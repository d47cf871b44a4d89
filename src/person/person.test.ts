import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fakeVault } from '../vault/vault.fake.ts'
import { seededChance } from '../words/chance.ts'
import { personIn, personKinds } from './person.ts'

const now = Temporal.Instant.from('2026-03-01T08:00:00Z')
const fresh = () => {
  const vault = fakeVault({ kinds: personKinds })
  return { vault, person: personIn({ vault, chance: seededChance(1) }) }
}

test('somebody who has said nothing yet has a whole profile', () => {
  const { person } = fresh()
  const { name, age, company, zone } = person.profile()
  assert.deepEqual({ name, age, company, zone }, { name: undefined, age: 'adult', company: 0.5, zone: 'UTC' })
})

test('what is saved stays, and what is not named is left alone', async () => {
  const { person, vault } = fresh()
  await person.save({ name: 'Ada', zone: 'Europe/Lisbon', company: 0 }, now)
  const after = await person.save({ bedtime: 22.5 }, now)
  assert.equal(after.name, 'Ada')
  assert.equal(after.zone, 'Europe/Lisbon')
  assert.equal(after.company, 0)
  assert.equal(after.bedtime, 22.5)
  assert.deepEqual(personIn({ vault, chance: seededChance(2) }).profile(), after)
})

test('an answer can be taken back', async () => {
  const { person } = fresh()
  await person.save({ name: 'Ada', company: 0.9 }, now)
  const after = await person.save({ name: null, company: null }, now)
  assert.equal(after.name, undefined)
  assert.equal(after.company, 0.5)
})

test('a profile that cannot be is refused and changes nothing', async () => {
  const { person } = fresh()
  await person.save({ name: 'Ada' }, now)
  await assert.rejects(person.save({ company: 3 }, now), /company/)
  await assert.rejects(person.save({ shoeSize: 43 } as object, now), /does not fit/)
  assert.equal(person.profile().name, 'Ada')
})

test('"between us" outlives a restart and ends when it is taken back', async () => {
  const { person, vault } = fresh()
  await person.set({ betweenUs: now.toString() }, now)
  assert.equal(personIn({ vault, chance: seededChance(3) }).settings().betweenUs, now.toString())
  assert.equal((await person.set({ betweenUs: null }, now)).betweenUs, undefined)
})
