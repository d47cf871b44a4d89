import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countries, placeIn, placeOfZone } from './place.ts'

test('a clock that is set to a city tells the country', () => {
  assert.deepEqual(placeOfZone('Europe/Lisbon'), { country: 'PT', countryName: 'Portugal', zone: 'Europe/Lisbon', city: 'Lisbon' })
  assert.equal(placeOfZone('America/New_York')?.countryName, 'the United States')
  assert.equal(placeOfZone('UTC'), undefined)
})

for (const [said, country, zone] of [
  ['I live in Berlin', 'DE', 'Europe/Berlin'],
  ['the uk', 'GB', 'Europe/London'],
  ['Brazil', 'BR', undefined],
  ['somewhere in Niger', 'NE', 'Africa/Niamey'],
  ['Nigeria', 'NG', 'Africa/Lagos'],
  ['são paulo, brazil', 'BR', 'America/Sao_Paulo'],
  ['the Netherlands', 'NL', 'Europe/Amsterdam'],
  ['America', 'US', undefined],
  ['Turkey', 'TR', 'Europe/Istanbul'],
] as const) {
  test(`“${said}” is ${country}`, () => {
    const place = placeIn(said)
    assert.deepEqual([place?.country, place?.zone], [country, zone])
  })
}

test('what names no place is none', () => {
  for (const said of ['no', 'somewhere else', 'my wife left me', 'at home']) assert.equal(placeIn(said), undefined, said)
})

test('there is about one country for every one there is', () => assert.ok(countries().length > 230 && countries().length < 260))
