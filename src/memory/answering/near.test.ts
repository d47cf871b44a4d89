import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fakeVault } from '../../vault/vault.fake.ts'
import { probeFacts } from '../../commands/probe-facts.ts'
import { seededChance } from '../../words/chance.ts'
import { saidByPerson } from '../../words/label.ts'
import { openMemory } from '../memory.ts'
import { memoryOps } from '../ops.ts'
import { partsOf } from './parts.ts'

const ask = probeFacts()
const asked = async (question: string, ...told: string[]): Promise<string> =>
  (
    await ask({
      turns: told.map((text) => ({ who: 'person', text, at: '2026-03-02T10:00' })),
      ask: question,
      at: '2026-03-02T12:00',
      zone: 'Europe/London',
    })
  ).answer

test('each part of a double question is answered, and the second of the human whom the first names', async () => {
  assert.equal(await asked('What name has my son and how old?', 'my son Kacper is six'), 'Your son is called Kacper. Kacper is 6.')
  assert.equal(await asked('What’s my son’s name and age?', 'my son Kacper is six'), 'Your son is called Kacper. Kacper is 6.')
  assert.deepEqual(partsOf('how old is he?', 'What is my son called and how old is he?'), ['how old is my son?'])
  assert.deepEqual(partsOf('where is my passport?'), ['where is my passport?'])
})

test('what one said one was doing is what one was doing', async () => {
  assert.match(await asked('What did I say I was building?', "I'm building a boat in the garage"), /a boat in the garage/)
})

test('a name that is a whole sentence behind an animal is the animal’s', async () => {
  assert.equal(await asked("What's my dog called?", 'just me and the dog. Bess.'), 'Your dog is called Bess.')
})

test('the nearest line is said as no more than that', async () => {
  assert.equal(await asked('when is mike home', "mike's on shift till 11"), "The nearest I have is what you said today: “mike's on shift till 11”")
  assert.equal(
    await asked("What's my sister's job?", 'my sister Kate is up in Leeds'),
    'I do not know what your sister does for work. The nearest I have is what you said today: “my sister Kate is up in Leeds”',
  )
})

test('what only shares a word is not near, nor is anything of the world at large', async () => {
  for (const [question, told] of [
    ['What colour is my car?', 'I washed the car today'],
    ['What time is it in Tokyo?', "I'd love to see Tokyo one day"],
    ['What is the capital of France?', 'I loved France'],
    ['When is mike home?', 'mike is a good laugh'],
  ] as const)
    assert.doesNotMatch(await asked(question, told), /nearest|“/, question)
})

test('what stands in a reminder or a list is known, and a code is no nearest line', async () => {
  const now = Temporal.Instant.from('2026-03-02T12:00:00Z')
  const memory = openMemory({
    vault: fakeVault({ kinds: memoryOps }),
    chance: seededChance(1),
    standing: () => [{ text: 'sign on', said: 'You have a reminder for that: sign on, on Thursday at 9 am.', sources: ['a'] }],
  })
  await memory.remember({ id: 'a', conversation: '2026-03-02', who: 'person', text: 'remind me to sign on', at: now.toString(), label: saidByPerson('a') })
  const answer = memory.answer('What day do I sign on?', { now, zone: 'Europe/London' })
  assert.equal(answer?.text, 'You have a reminder for that: sign on, on Thursday at 9 am.')
  assert.equal(answer?.sources[0]?.item, 'a')
  assert.equal(memory.answer('When is my dentist appointment?', { now, zone: 'Europe/London' })?.known, false)
})
