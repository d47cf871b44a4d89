import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atOnce } from './at-once.ts'
import { plain } from './plain.ts'

for (const said of [
  'the kitchen is on fire',
  "there's smoke coming under the door",
  'I can smell gas',
  "dad's got a pain in his chest and he's gone grey",
  'my wife collapsed and is not responding',
  'I have chest pain and my left arm hurts',
]) {
  test(`“${said}” gets the number at once`, () => assert.match(atOnce(plain(said), '112') ?? '', /112/))
}

for (const said of [
  'that song is on fire',
  'we sat by the fire',
  'the cake collapsed',
  'I am fired up',
  'there was a fire drill',
  'I laughed until I could not breathe',
  'my face is red',
  'the grey coat',
  'we lit a candle',
  'I took my tablets this morning',
  'the car broke down',
]) {
  test(`“${said}” is no emergency`, () => assert.equal(atOnce(plain(said), '112'), undefined))
}
