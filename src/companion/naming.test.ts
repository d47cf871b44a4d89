import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seededChance } from '../words/chance.ts'
import { names } from './names.ts'
import { chooseName, nameIn } from './naming.ts'

test('there are a few hundred names, each once, each with a meaning and a trait', () => {
  assert.ok(names.length >= 250, `${names.length}`)
  assert.equal(new Set(names.map(({ name }) => name)).size, names.length)
  for (const { name, meaning, traits } of names) assert.ok(meaning.length > 4 && traits[0] && /^[A-Z][a-z]+$/.test(name), name)
})

for (const [said, name] of [
  ['Sam', 'Sam'],
  ['sam', 'Sam'],
  ['call me Sam', 'Sam'],
  ['Call me Sam, please.', 'Sam'],
  ['I am Theodore', 'Theodore'],
  ["I'm Ines", 'Ines'],
  ['my name is Samantha but everyone calls me Sam', 'Sam'],
  ['you can call me Jean-Luc', 'Jean-Luc'],
  ['hi, it is Anne Marie', 'Anne Marie'],
  ["O'Brien", "O'Brien"],
  ['Please call me Mrs Okafor', 'Mrs Okafor'],
  ['Zoë', 'Zoë'],
  ['my name’s Bo', 'Bo'],
] as const) {
  test(`hears the name in “${said}”`, () => assert.equal(nameIn(said, 'own'), name))
}

for (const said of [
  'my wife left me yesterday',
  'why do you ask',
  'no',
  'i am tired',
  '42',
  'what is the time',
  '',
  'not now',
  'I would rather know what you are first',
]) {
  test(`hears no name in “${said}”`, () => assert.equal(nameIn(said, 'own'), undefined))
}

for (const [said, name] of [
  ['How about Samantha?', 'Samantha'],
  ["I'd like to call you Iris", 'Iris'],
  ['Samantha', 'Samantha'],
  ["let's call you Bo", 'Bo'],
  ['no, you are Ada', 'Ada'],
] as const) {
  test(`hears the name given in “${said}”`, () => assert.equal(nameIn(said, 'given'), name))
}

test('the name follows what was heard, and says why', () => {
  const about = {
    answers: { help: ['remembering things'], manner: { length: 0.15, formality: 0.4, warmth: 0.6, humour: 0.4, directness: 0.9 } },
    heard: '',
    hour: 14,
    turnedDown: [],
    chance: seededChance(3),
  }
  const chosen = chooseName(about)
  const traits = names.find(({ name }) => name === chosen.name)?.traits ?? []
  assert.ok(traits.includes('memory') && traits.includes('short'), chosen.name)
  assert.match(chosen.why, /brief|remembering/)
  assert.match(chosen.why, new RegExp(`${chosen.name} is `))
})

test('a name that the person uses for somebody, their own, or one turned down is not taken', () => {
  const answers = { call: 'Cleo' }
  for (let seed = 0; seed < 60; seed++) {
    const { name } = chooseName({ answers, heard: 'my dog Wren and my sister Mina', hour: 9, turnedDown: ['Clio', 'Lark'], chance: seededChance(seed) })
    assert.ok(!['Wren', 'Mina', 'Cleo', 'Clea', 'Clio', 'Lark'].includes(name), name)
  }
})

test('different people get different names', () => {
  const found = new Set(
    Array.from({ length: 80 }, (_, seed) => chooseName({ answers: {}, heard: '', hour: seed % 24, turnedDown: [], chance: seededChance(seed) }).name),
  )
  assert.ok(found.size > 20, `${found.size}`)
})

test('what is offered to be tapped is never taken for a name', () => {
  for (const option of [
    'It is good',
    'Another one',
    'I have a name for you',
    'Now',
    'Later',
    'An adult',
    'Yes',
    'Somewhere else',
    'Next one',
    'Another',
    'Something else',
  ]) {
    assert.equal(nameIn(option, 'given'), undefined, option)
    assert.equal(nameIn(option, 'own'), undefined, option)
  }
})
