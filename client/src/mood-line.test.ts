import assert from 'node:assert/strict'
import { test } from 'node:test'
import { box, drawn, howWas, placed, weeks } from './mood-line.ts'

const point = (day: string, valence: number) => ({ day, valence, arousal: 0.3, words: [], felt: [] })
const span = { from: '2026-10-12', to: '2026-11-22' }

test('good days stand above hard ones, and later days to the right', () => {
  const [first, second] = placed([point('2026-10-12', -1), point('2026-11-22', 1)], span)
  assert.ok(first && second && first.x < second.x && first.y > second.y)
  for (const one of [first, second]) assert.ok(one.x >= 0 && one.x <= box.width && one.y >= 0 && one.y <= box.height)
})

test('where nothing was said for long, the line is parted', () => {
  const days = ['2026-10-12', '2026-10-13', '2026-10-15', '2026-11-01', '2026-11-02'].map((day, n) => point(day, n / 10))
  assert.equal(drawn(placed(days, span)).length, 2)
  assert.deepEqual(drawn(placed([point('2026-10-12', 0.4)], span)), [])
})

test('the line never goes beyond its points', () => {
  const points = placed([point('2026-10-12', 0), point('2026-10-13', 0.9), point('2026-10-14', 0.9), point('2026-10-15', -0.5)], span)
  const ys = points.map(({ y }) => y)
  const numbers = (drawn(points)[0]?.match(/[\d.]+ [\d.]+/g) ?? []).map((pair) => Number(pair.split(' ')[1]))
  assert.ok(Math.min(...numbers) >= Math.min(...ys) - 0.1 && Math.max(...numbers) <= Math.max(...ys) + 0.1)
})

test('weeks begin on Monday', () => {
  const found = weeks(span)
  assert.equal(found.length, 6)
  assert.equal(found[0]?.day, '2026-10-12')
})

test('a day is said in a word or two', () => {
  assert.equal(howWas({ valence: -0.6, words: ['sad', 'tired'] }), 'hard, sad, tired')
  assert.equal(howWas({ valence: 0.02, words: [] }), 'even')
})
