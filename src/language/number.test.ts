import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { reckon } from './number-sum.ts'
import { ordinal, readNumber, sayNumber } from './number.ts'

const read = (text: string) => readNumber(text.match(/[a-z]+|-/g) ?? [], 0)

test('numbers in words are read', () => {
  assert.deepEqual(read('twenty-three'), { value: 23, length: 3, ordinal: false })
  assert.deepEqual(read('two thousand and eighteen'), { value: 2018, length: 4, ordinal: false })
  assert.equal(read('one hundred and five thousand two hundred')?.value, 105_200)
  assert.deepEqual(read('twenty first'), { value: 21, length: 2, ordinal: true })
  assert.deepEqual(read('three twenty'), { value: 3, length: 1, ordinal: false })
  assert.equal(read('hello'), null)
})

test('a number said is the number read', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), (n) => {
      const said = sayNumber(n)
      assert.equal(read(said)?.value, n, said)
    }),
  )
  assert.deepEqual([1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111].map(ordinal), [
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
    '12th',
    '13th',
    '21st',
    '22nd',
    '101st',
    '111th',
  ])
})

test('sums in words and signs come out exact', () => {
  const sums: readonly (readonly [string, string])[] = [
    ['what is 15% of 80', '12'],
    ['12 times 7 plus 3', '87'],
    ['the square root of 144', '12'],
    ['one hundred and twenty three plus four', '127'],
    ['two to the power of ten', '1024'],
    ['5!', '120'],
    ['0.1 + 0.2', '0.3'],
    ['what is 80 plus 15%', '92'],
    ['an 18% tip on 42.50', '7.65'],
    ['what percent of 80 is 20', '25%'],
    ['20 is what percent of 80', '25%'],
    ['what is 1,200 minus 350', '850'],
    ['subtract 5 from 20', '15'],
    ['the average of 3, 4 and 8', '5'],
    ['three point five times two', '7'],
    ['minus 3 plus 5', '2'],
    ['2 + 2 * 2', '6'],
    ['(2+3)*4', '20'],
    ['a third of 90', '30'],
    ['cube root of 27', '3'],
    ['a dozen plus 3', '15'],
    ["what's 20% off 60", '48'],
    ['2^100', '1,267,650,600,228,229,401,496,703,205,376'],
  ]
  for (const [text, answer] of sums) {
    const found = reckon(text)
    assert.ok(found && 'text' in found, text)
    assert.equal(found.text, answer, text)
    assert.ok(found.exact, text)
  }
})

test('what has no end is rounded and says so; a bill is split to the cent', () => {
  const root = reckon('square root of 2')
  assert.ok(root && 'text' in root && root.text === '1.4142' && !root.exact)
  const bill = reckon('split 84.50 between 3')
  assert.ok(bill && 'text' in bill && bill.text === '28.17' && bill.each && !bill.exact)
})

test('no sum is found where there is none, and trouble is told', () => {
  for (const text of ['25', 'how old are you', 'call 555 1234', 'what time is it', 'I have three kids', 'plus']) assert.equal(reckon(text), null, text)
  assert.deepEqual(reckon('10 / 0'), { trouble: 'zero' })
  assert.deepEqual(reckon('square root of -1'), { trouble: 'root' })
})

test('whole numbers add, subtract and multiply as they should', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 1e6 }), fc.constantFrom('+', '-', '*'), (a, b, sign) => {
      const found = reckon(`${a} ${sign} ${b}`)
      assert.ok(found && 'text' in found)
      assert.equal(BigInt(found.text.replaceAll(',', '')), sign === '+' ? BigInt(a) + BigInt(b) : sign === '-' ? BigInt(a) - BigInt(b) : BigInt(a) * BigInt(b))
    }),
  )
})
