import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openConsent } from '../consent/consent.ts'
import { consentOps } from '../consent/ops.ts'
import { undoContract } from '../consent/undo.contract.ts'
import { fakeVault } from '../vault/vault.fake.ts'
import type { Ability, Scene } from '../words/ability.ts'
import { seededChance } from '../words/chance.ts'
import { join, saidByCompanion, saidByPerson } from '../words/label.ts'
import type { Label } from '../words/label.ts'
import type { Moment } from '../words/moment.ts'
import type { Reading } from '../words/reading.ts'
import { memoryAbilities } from './abilities.ts'
import { openMemory } from './memory.ts'
import { memoryOps } from './ops.ts'

const kinds = [...memoryOps, ...consentOps]

/** A person, their memory, and what they can ask of it through the gate. */
function home() {
  const vault = fakeVault({ kinds })
  const chance = seededChance(4)
  const memory = openMemory({ vault, chance })
  const abilities = memoryAbilities({ memory })
  const consent = openConsent({ vault, chance, abilities, person: () => ({ age: 'adult' }) })
  let now = Temporal.Instant.from('2026-03-02T10:00:00Z')
  let n = 0
  const moment = (): Moment => ({
    person: 'me',
    conversation: 'c',
    now,
    zone: 'Europe/London',
    locale: 'en-GB',
    channel: 'terminal',
    betweenUs: false,
    signal: new AbortController().signal,
  })
  const ability = (name: string): Ability => abilities.find((one) => one.name === name) as Ability
  const hear = async (text: string) => {
    now = now.add({ minutes: 1 })
    const id = `h${++n}`
    return memory.remember({ id, conversation: 'c', who: 'person', text, at: now.toString(), label: saidByPerson(id) })
  }
  const say = async (text: string) => {
    const item = await hear(text)
    await memory.remember({ id: `r${n}`, conversation: 'c', who: 'companion', text: `You said: ${text}`, at: now.toString(), label: saidByCompanion(item.id) })
    await memory.learn(item, [], moment())
    return item
  }
  /** An utterance that asks for an ability, the way the built-in mind fills it. */
  const ask = async (name: string, text: string, slots: Record<string, string> = {}, more: { context?: Label; known?: object; said?: string } = {}) => {
    const item = await hear(text)
    const scene: Scene = { moment: moment(), focus: [] }
    const args = ability(name).spoken?.fill(reading(text, slots), more.known ?? {}, scene)
    const { outcome } = await consent.act(
      { ability: name, args, context: more.context ?? item.label, argumentLabels: item.label, said: more.said ?? text },
      moment(),
    )
    const told = outcome.kind === 'done' ? ability(name).spoken?.tell(outcome.result, args, scene) : undefined
    return { outcome, told }
  }
  return { memory, say, ask, ability, moment }
}

const reading = (text: string, slots: Record<string, string>): Reading => ({
  text,
  slots,
  act: 'request',
  intent: '',
  score: 1,
  others: [],
  whens: [],
  people: [],
  places: [],
  feeling: { valence: 0, arousal: 0 },
})

test('what is to be remembered is kept, as what it says or as a note, and said back', async () => {
  const { ask, memory } = home()
  const note = await ask('memory.keep', 'Remember that the boiler man comes on Tuesdays', { what: 'the boiler man comes on Tuesdays' })
  assert.equal(note.told?.[0], 'I have it. The boiler man comes on Tuesdays.')
  const fact = await ask('memory.keep', "remember my sister's birthday is on 3 May", { what: "my sister's birthday is on 3 May" })
  assert.equal(fact.told?.[0], 'I have it. Your sister’s birthday is on 3 May.')
  assert.deepEqual(
    memory.facts().map(({ slot }) => slot),
    ['note', 'birthday'],
  )
})

undoContract('memory.keep', {
  kinds: memoryOps,
  abilities: (vault, chance) => memoryAbilities({ memory: openMemory({ vault, chance }) }),
  async setUp(vault, moment) {
    await openMemory({ vault, chance: seededChance(8) }).remember({
      id: 'item',
      conversation: 'c',
      who: 'person',
      text: 'Remember that the boiler man comes on Tuesdays',
      at: moment.now.toString(),
      label: saidByPerson('item'),
    })
  },
  args: { what: 'the boiler man comes on Tuesdays' },
  world: (vault) => [vault.all('select slot, value from fact'), vault.all('select text from item')],
})

test('a question is answered with its sources; "she" is whom was spoken of', async () => {
  const { say, ask, ability, moment } = home()
  await say('My sister is called Anna. She lives in Bristol.')
  const { outcome, told } = await ask('memory.ask', 'What is my sister called?')
  assert.equal(told?.[0], 'Your sister is called Anna.')
  assert.equal(outcome.kind === 'done' && outcome.sources?.[0]?.item, 'h1')
  const scene: Scene = { moment: moment(), focus: [{ kind: 'person', text: 'Anna', at: '' }] }
  assert.deepEqual(ability('memory.ask').spoken?.fill(reading('Where does she live?', {}), {}, scene), { question: 'Where does Anna live?' })
})

test('what is not known is told in more ways than one, always by its name', async () => {
  const { ask } = home()
  const { told } = await ask('memory.ask', 'When is Anna’s birthday?')
  assert.equal(new Set(told).size, 3)
  assert.ok(told?.every((line) => line.includes('when Anna’s birthday is')))
})

test('what is known of the person, or of somebody, is told on asking', async () => {
  const { say, ask } = home()
  assert.match((await ask('memory.about-me', 'What do you know about me?')).told?.[0] ?? '', /^Nothing yet/)
  await say('My sister Anna lives in Bristol.')
  assert.match((await ask('memory.about-me', 'What do you know about me?')).told?.[0] ?? '', /Your sister is called Anna/)
  assert.match((await ask('memory.ask', 'What do you know about Anna?')).told?.[0] ?? '', /^Anna is your sister\. She lives in Bristol\./)
})

test('"forget that" takes the last thing told, its answer and what was learned from it, in one turn', async () => {
  const { say, ask, memory } = home()
  await say('The kettle is new.')
  await say('My sister Wilhelmina is pregnant.')
  const { outcome, told } = await ask('memory.forget', 'Forget that.')
  assert.equal(outcome.kind, 'done')
  assert.equal(told?.[0], 'Forgotten, and my answer to it too.')
  assert.deepEqual(memory.search('Wilhelmina', 9), { items: [], facts: [] })
  assert.equal(memory.search('kettle', 9).items.length, 2)
})

test('a subject goes with the request that named it, and the telling does not bring it back', async () => {
  const { say, ask, memory } = home()
  await say('Had a row about the merger.')
  const { outcome, told } = await ask('memory.forget', 'Forget what I said about the merger', { what: 'the merger' })
  assert.equal(outcome.kind, 'done')
  assert.ok(told?.every((line) => !line.includes('merger')))
  assert.deepEqual(memory.search('merger', 9).items, [])
})

test('what is more than a handful is counted first, and goes on a second word', async () => {
  const { say, ask, memory } = home()
  for (let n = 0; n < 9; n++) await say(`Day ${n} of the merger.`)
  const first = await ask('memory.forget', 'Forget everything about the merger', { what: 'the merger' })
  assert.equal(first.outcome.kind, 'unclear')
  assert.equal(memory.search('merger', 30).items.length, 19)
  const known = { what: 'the merger', sure: 'Forget all of it' }
  assert.equal((await ask('memory.forget', 'Yes', {}, { known })).outcome.kind, 'needsYes')
  assert.equal((await ask('memory.forget', 'Forget all of it', {}, { known })).outcome.kind, 'done')
  assert.deepEqual(memory.search('merger', 30).items, [])
})

test('nothing is forgotten unless the person’s own words say so', async () => {
  const { say, ask, memory } = home()
  await say('The passport is in the drawer.')
  const slots = { what: 'passport' }
  for (const said of ['What is in the drawer?', 'Do not forget the passport.', 'Don’t forget about the passport!', 'I always forget my passport.']) {
    const { outcome } = await ask('memory.forget', 'x', slots, { said })
    assert.equal(outcome.kind, 'needsYes', said)
  }
  assert.equal((await ask('memory.forget', 'x', slots, { said: 'Forget the umbrella.' })).outcome.kind, 'needsYes')
  assert.equal(memory.facts().length, 1)
})

test('with something from outside in the conversation, forgetting asks on screen', async () => {
  const { say, ask, memory } = home()
  await say('The passport is in the drawer.')
  const context = join(saidByPerson('x'), { integrity: 'outside', confidentiality: 'private', sources: ['mail'] })
  assert.equal((await ask('memory.forget', 'Forget that.', {}, { context })).outcome.kind, 'needsYes')
  assert.equal(memory.facts().length, 1)
})

test('where there is nothing to forget it says so, and everything at once is not for a word', async () => {
  const { ask } = home()
  assert.deepEqual((await ask('memory.forget', 'Forget about the merger', { what: 'the merger' })).outcome, {
    kind: 'not',
    why: 'I have nothing of that, so there is nothing to forget.',
  })
  assert.equal((await ask('memory.forget', 'Forget everything', { all: 'all' })).outcome.kind, 'not')
})

test('every telling has three wordings or more, and none shouts', async () => {
  const { ability, moment } = home()
  const scene: Scene = { moment: moment(), focus: [] }
  const tellings = [
    ability('memory.keep').spoken?.tell({ facts: [], said: [] }, { what: 'x is y' }, scene),
    ability('memory.forget').spoken?.tell({ items: 1, facts: 0, just: true }, {}, scene),
    ability('memory.forget').spoken?.tell({ items: 3, facts: 1, just: false, first: '2026-03-01T10:00:00Z', last: '2026-03-02T10:00:00Z' }, {}, scene),
    ability('memory.about-me').spoken?.tell({ text: '', left: 0 }, {}, scene),
    ability('memory.about-me').spoken?.tell({ text: 'You live in Hull.', left: 4 }, {}, scene),
  ]
  for (const lines of tellings) {
    assert.ok(lines && new Set(lines).size >= 3)
    assert.ok(
      lines.every((line) => !/!|undefined/.test(line)),
      lines.join(' / '),
    )
  }
})
