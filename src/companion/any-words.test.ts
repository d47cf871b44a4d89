import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { emptyLife, later, say, woken } from './woken.fake.ts'

const hostile: Readonly<Record<string, string>> = {
  'marks piled on a letter': `e${'\u0301'.repeat(7_999)}`,
  'faces only': '😀'.repeat(4_000),
  'right to left': 'שלום \u202eعليكم '.repeat(500),
  'terminal orders': '\u001b]0;owned\u0007\u001b[2J'.repeat(500),
  'nothing but controls': '\u0000\u0001\u0002',
  'half a character': '\ud800',
  spaces: `remind me${' '.repeat(7_000)}at nine`,
  brackets: '('.repeat(8_000),
  'one long word': 'a'.repeat(8_000),
  'names of what every object has': '__proto__ constructor toString hasOwnProperty valueOf',
  'a search that is none': 'what did I say about " NEAR( * - AND OR NOT ( ^ : "?',
  'a list of such a name': 'put __proto__ on the constructor list',
  'a reminder for the end of time': 'remind me on 1 January 999999 to wake up',
  'a reminder in an age': 'remind me in 99999999999999999999 years to look',
  'a great while': 'set a timer for 99999999999999 hours',
  'forgetting everything like': 'forget everything about % _ * "',
  markup: '<img src=x onerror=alert(1)> my name is <b>Eve</b>, call me "><script>',
  'times within times': 'remind me the last week of the month of the last week of the month of the last week of the month to pay',
  'a flood of sentences': 'I am tired. '.repeat(660),
}

test('whatever is said, an answer comes in decent time, and the next is heard as well', async (t) => {
  const vault = await emptyLife()
  const { companion, clock } = await woken(vault, 5)
  await say(companion, 'first-words', 'hello')
  let n = 0
  for (const [name, text] of Object.entries(hostile)) {
    await t.test(name, async () => {
      await later(clock, 1)
      const began = performance.now()
      const told = await say(companion, `hostile-${n++}-words`, text)
      const took = performance.now() - began
      assert.ok(told.length > 0)
      assert.doesNotMatch(told, /\[object|undefined|NaN|function /)
      // Far less on a quiet machine; what this finds are readers that take minutes.
      assert.ok(took < 30_000, `${Math.round(took)} ms`)
      assert.ok((await say(companion, `after-${n}-that`, 'what is 2 plus 2?')).includes('4'))
    })
  }
})

test('no text of any letters breaks the conversation', async () => {
  const vault = await emptyLife()
  const { companion, clock } = await woken(vault, 6)
  let n = 0
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }), async (text) => {
      await later(clock, 1)
      await say(companion, `some-words-${n++}`, text)
    }),
    { numRuns: 40 },
  )
})
