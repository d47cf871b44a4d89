import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readWeights, writeWeights } from './classifier-file.ts'
import { classifier } from './classifier.ts'
import { learn } from './learn.ts'
import { stem } from './stems.ts'
import { partsOf, tokens } from './tokens.ts'
import { wordSenses } from './word-senses.ts'

const senses = wordSenses(readFileSync(new URL('../mind/weights/word-senses.bin', import.meta.url)))
const shared = `${process.env.OS1_SHARED ?? '../shared'}/data/nlu`
const rows = (name: string) =>
  readFileSync(`${shared}/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { text: string; intent: string })

test('tokens know where they stand', () => {
  assert.deepEqual(
    tokens('It’s 10:30, Anna').map(({ word, start, end }) => [word, start, end]),
    [
      ["it's", 0, 4],
      ['10:30', 5, 10],
      ['anna', 12, 16],
    ],
  )
})

test('what is written alike is read alike', () => {
  assert.deepEqual(partsOf("what's"), partsOf('whats'))
  assert.deepEqual(partsOf('at 7:30'), partsOf('at 8:15'))
  assert.deepEqual(partsOf("don't"), ['do', "n't"])
})

test('stems are those of Porter', () => {
  const known = {
    caresses: 'caress',
    ponies: 'poni',
    cats: 'cat',
    agreed: 'agre',
    plastered: 'plaster',
    motoring: 'motor',
    sing: 'sing',
    conflated: 'conflat',
    hopping: 'hop',
    falling: 'fall',
    filing: 'file',
    happy: 'happi',
    sky: 'sky',
    relational: 'relat',
    conditional: 'condit',
    digitizer: 'digit',
    operator: 'oper',
    feudalism: 'feudal',
    hopefulness: 'hope',
    formality: 'formal',
    triplicate: 'triplic',
    electrical: 'electr',
    goodness: 'good',
    revival: 'reviv',
    adjustable: 'adjust',
    adoption: 'adopt',
    controlling: 'control',
    rate: 'rate',
    roll: 'roll',
  }
  for (const [word, root] of Object.entries(known)) assert.equal(stem(word), root, word)
})

test('learns, is written and read back, and answers the same', () => {
  const examples = ['buy milk', 'buy some bread', 'get eggs from the shop', 'i need to buy flour']
    .map((text) => ({ text, label: 'shop' }))
    .concat(['i feel sad', 'feeling low today', 'i am so sad', 'she made me sad'].map((text) => ({ text, label: 'mood' })))
  const weights = learn(examples, senses)
  const model = classifier(readWeights(writeWeights(weights)), senses)
  assert.equal(model.classify('buy butter')[0]?.label, 'shop')
  assert.equal(model.classify('so very sad')[0]?.label, 'mood')
  const scores = model.classify('unhappy', 9)
  assert.equal(scores[0]?.label, 'mood')
  assert.ok(Math.abs(scores.reduce((sum, guess) => sum + guess.score, 0) - 1) < 1e-6)
})

for (const [set, floor] of [
  ['clinc150', 0.93],
  ['hwu64', 0.905],
] as const) {
  test(`${set}: at least ${floor * 100} percent of the validation rows, in under 3 MB`, (t) => {
    if (!existsSync(`${shared}/${set}.train.jsonl`)) return t.skip('shared data absent')
    const bytes = writeWeights(
      learn(
        rows(`${set}.train`).map((row) => ({ text: row.text, label: row.intent })),
        senses,
      ),
    )
    const model = classifier(readWeights(bytes), senses)
    const val = rows(`${set}.val`)
    const right = val.filter((row) => model.classify(row.text, 1)[0]?.label === row.intent).length
    assert.ok(bytes.length < 3_000_000)
    assert.ok(right / val.length >= floor, `${right} of ${val.length}`)
  })
}
