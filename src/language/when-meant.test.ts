import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asMeant } from './when-meant.ts'
import { findWhens } from './when.ts'

const now = Temporal.ZonedDateTime.from('2026-03-02T09:00[Europe/London]')
const hourOf = (text: string): number | undefined => {
  const [when] = findWhens(text, { now, locale: 'en-GB' })
  return when && asMeant(when, text).from?.hour
}

for (const [text, hour] of [
  ['I have an interview on Thursday at 2', 14],
  ['dinner at six', 18],
  ['the train is at 5:40', 17],
  ['up at 5 in the morning', 5],
  ['we land at 4am', 4],
  ['Thursday at 14:00', 14],
] as const) {
  test(`“${text}” is at ${hour}`, () => assert.equal(hourOf(text), hour))
}
