import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPeople } from '../../language/people.ts'
import { findPlaces } from '../../language/places.ts'
import { findWhens } from '../../language/when.ts'
import { slotsOf } from './slots.ts'

const about = { now: Temporal.ZonedDateTime.from('2026-11-22T12:00[Europe/London]'), locale: 'en-GB' }
const slots = (intent: string, text: string) => {
  const people = findPeople(text)
  return slotsOf(intent, { text, people, whens: findWhens(text, about), places: findPlaces(text, people) })
}

const cases: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  ['reminder_set', 'remind me to water the plants every sunday', { what: 'water the plants' }],
  ['reminder_set', "please don't let me forget to ring the vet on monday", { what: 'ring the vet' }],
  ['reminder_set', 'set a reminder for friday at 9 to pay the rent', { what: 'pay the rent' }],
  ['reminder_set', 'remind me later', {}],
  ['reminder_change', 'move it an hour later', { by: 'an hour', direction: 'later' }],
  ['reminder_cancel', 'cancel all my reminders', { all: 'all' }],
  ['timer_set', 'set a pasta timer for ten minutes', { name: 'pasta' }],
  ['timer_set', 'set a timer for five minutes', {}],
  ['list_add', 'add bread and butter to my shopping list', { item: 'bread and butter', list: 'shopping list' }],
  ['list_add', 'put eggs on the list', { item: 'eggs' }],
  ['list_remove', 'take the lemons off the grocery list', { item: 'the lemons', list: 'grocery list' }],
  ['list_clear', 'clear the shopping list', { list: 'shopping list' }],
  ['list_read', "what's on my packing list", { list: 'packing list' }],
  ['note_write', 'note that the door code is 2210', { what: 'the door code is 2210' }],
  ['note_read', 'read my note about the flat', { what: 'the flat' }],
  ['event_add', 'add dinner with Tom to my calendar on friday at 8', { title: 'dinner with Tom', with: 'Tom' }],
  ['event_cancel', 'cancel my dentist appointment', { title: 'dentist appointment' }],
  ['event_move', 'move the haircut to thursday at 3', { title: 'haircut' }],
  ['clock_time', 'what time is it in tokyo', { place: 'tokyo' }],
  ['convert', 'convert 5 miles to km', { amount: '5', from: 'miles', to: 'km' }],
  ['calculate', "what's 15% of 80", { expression: '15% of 80' }],
  ['spell', 'how do you spell rhythm', { word: 'rhythm' }],
  ['memory_keep', 'my keys are in the top drawer', { what: 'my keys are in the top drawer', thing: 'keys', where: 'in the top drawer' }],
  ['memory_ask', 'where did I put my passport', { what: 'passport', asks: 'where' }],
  ['memory_forget', 'forget what I said about the flat', { what: 'the flat' }],
  ['person_rename', 'you can call me Ben', { name: 'Ben' }],
  ['person_rename', "my name isn't Robert it's Rob", { name: 'Rob', not: 'Robert' }],
  ['self_rename', "I'd like to call you Iris", { name: 'Iris' }],
  ['manner_change', 'fewer jokes please', { dial: 'humour', way: 'less', how: 'fewer jokes' }],
  ['message', "text Anna that I'm running late", { to: 'Anna', what: "I'm running late" }],
  ['ask_define', 'what does hubris mean', { what: 'hubris' }],
]

for (const [intent, text, expected] of cases)
  test(`${intent}: ${text}`, () => {
    const found = slots(intent, text)
    assert.deepEqual(Object.fromEntries(Object.keys(expected).map((key) => [key, found[key]])), expected)
    if (Object.keys(expected).length === 0) assert.deepEqual(found, {})
  })
