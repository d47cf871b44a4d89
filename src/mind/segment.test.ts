import assert from 'node:assert/strict'
import { test } from 'node:test'
import { segments } from './segment.ts'

const parts = (text: string) => segments(text).map((segment) => segment.text)

test('stays whole where one thing is said', () => {
  for (const text of [
    'put bread and butter on the list',
    'I went home and cried',
    'I called her and told her everything',
    "tell Anna that I'm late and ask her to wait",
    'remind me to call mum and ask about the car',
    'my sister and my brother came for dinner',
    'when I get home, remind me to call the bank',
    'hey, what time is it',
    'add milk, eggs and flour to the list',
    'if it rains tomorrow remind me to take an umbrella',
    'I was tired and wanted to go home',
    "what's on my calendar today and tomorrow",
    'Dr. Patel said I am fine',
    'she asked what time it was and I lied',
    'we talked and then she left',
  ])
    assert.deepEqual(parts(text), [text])
})

test('is cut where two things are said', () => {
  assert.deepEqual(parts('remind me to call mum and add milk to the list'), ['remind me to call mum', 'add milk to the list'])
  assert.deepEqual(parts("I'm exhausted, can you set an alarm for seven"), ["I'm exhausted", 'can you set an alarm for seven'])
  assert.deepEqual(parts('set a timer for ten minutes and then play some jazz'), ['set a timer for ten minutes', 'play some jazz'])
  assert.deepEqual(parts('I got the job! Remind me to tell dad tonight.'), ['I got the job!', 'Remind me to tell dad tonight.'])
  assert.deepEqual(parts('what day is it and how many days until christmas'), ['what day is it', 'how many days until christmas'])
  assert.deepEqual(parts('what time is it in Tokyo and in Lisbon'), ['what time is it in Tokyo', 'what time is it in Lisbon'])
  assert.deepEqual(parts('my mother fell again, remind me to call her at six'), ['my mother fell again', 'remind me to call her at six'])
})

test('never gives nothing', () => {
  assert.equal(segments('').length, 1)
  assert.equal(segments('...').length, 1)
})
