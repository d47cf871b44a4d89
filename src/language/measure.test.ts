import assert from 'node:assert/strict'
import { test } from 'node:test'
import { convert, findConversion, units } from './measure.ts'

const known = units()
function said(text: string): string | undefined {
  const found = findConversion(text, known)
  const first = found?.amounts[0]
  if (!found || !first) return undefined
  const done = convert({ amount: first.amount, from: first.unit, to: found.to }, known)
  return done && done !== 'apart' ? done.said : undefined
}

test('units are converted with as many places as make sense', () => {
  const asked: readonly (readonly [string, string])[] = [
    ['how many miles is 5 km', '3.11 miles'],
    ['convert 100 fahrenheit to celsius', '37.8 degrees Celsius'],
    ['what is 72 F in C', '22.2 degrees Celsius'],
    ['-40 c in f', '-40 degrees Fahrenheit'],
    ['convert 2 cups to ml', '473.2 millilitres'],
    ['10 stone in kg', '63.5 kilograms'],
    ['how many tablespoons in half a cup', '8 tablespoons'],
    ['how many feet in a mile', '5280 feet'],
    ['60 mph in km/h', '96.56 kilometres an hour'],
    ['how many seconds in a day', '86,400 seconds'],
    ['250 grams to ounces', '8.82 ounces'],
    ['3 inches in cm', '7.62 centimetres'],
    ['how many grams in an ounce', '28.35 grams'],
    ['5 acres in square metres', '20,234 square metres'],
    ['2.5 hours in minutes', '150 minutes'],
    ['1 1/2 cups in ml', '354.9 millilitres'],
  ]
  for (const [text, answer] of asked) assert.equal(said(text), answer, text)
})

test('feet and inches are one length', () => {
  assert.deepEqual(findConversion('5 foot 11 in cm', known)?.amounts, [
    { amount: 5, unit: 'foot' },
    { amount: 11, unit: 'in' },
  ])
  assert.equal(findConversion('6\'2" in cm', known)?.amounts.length, 2)
})

test('what does not measure the same thing is told apart, and what is no unit is not found', () => {
  assert.equal(convert({ amount: 1, from: 'kg', to: 'metres' }, known), 'apart')
  assert.equal(convert({ amount: 1, from: 'smoots', to: 'metres' }, known), null)
  assert.equal(findConversion('I ran five miles', known), null)
})
