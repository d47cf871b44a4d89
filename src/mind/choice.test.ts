import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chosenOption } from './choice.ts'

const options = ['Call Anna at nine', 'Call the dentist', 'Water the plants']

for (const [said, option] of [
  ['the second one', 1],
  ['2', 1],
  ['number three', 2],
  ['the last one', 2],
  ['first', 0],
  ['the dentist', 1],
  ['plants', 2],
  ['Call Anna at nine', 0],
  ['the one with Anna', 0],
  ['water the plants please', 2],
] as const) {
  test(`“${said}” picks “${options[option]}”`, () => assert.equal(chosenOption(said, options), options[option]))
}

for (const said of ['call', 'none of these', 'what time is it', '', 'I want one of those things that you said first thing this morning']) {
  test(`“${said}” picks nothing`, () => assert.equal(chosenOption(said, options), undefined))
}
