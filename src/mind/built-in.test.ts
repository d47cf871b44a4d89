import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import { play } from '../../stories/evening.ts'
import { sharing } from './realise.ts'

const replyTo = async (script: string, seed = 1): Promise<string> => (await play(script, seed)).at(-1)!.reply
const seeds = [1, 2, 3, 4, 5, 6]

test('a goodbye is accepted in one turn, without a question or a hook', async () => {
  for (const bye of ['good night', 'bye', 'ok I have to go', 'see you tomorrow', "I'm off to bed", 'thanks, bye'])
    for (const seed of seeds) {
      const reply = await replyTo(`my sister is moving to Leeds\n${bye}`, seed)
      assert.doesNotMatch(reply, /\?|before you go|do not go|don’t go|\bstay\b|miss you|wait a/i, `${bye}: ${reply}`)
      assert.ok(reply.split(' ').length < 14, reply)
    }
})

test('the same evening under the same seed is the same evening', async () => {
  const script = 'hi\nI had a row with Anna\nshe says I never listen\nok\nbye'
  assert.deepEqual(
    (await play(script, 9)).map((t) => t.reply),
    (await play(script, 9)).map((t) => t.reply),
  )
})

test('an ok said twelve times is never answered twice alike and never questioned', async () => {
  const replies = (await play(Array.from({ length: 12 }, () => 'ok').join('\n'))).map((t) => t.reply)
  assert.equal(new Set(replies).size, 12)
  for (const reply of replies) assert.doesNotMatch(reply, /\?/)
})

test('signing the papers is met by one who knows of the divorce', async () => {
  const reply = await replyTo('@ 2026-01-05T21:00\nMark and I are getting a divorce\n@ 2026-03-16T19:00\nI signed the papers today')
  assert.match(reply, /“Mark and I are getting a divorce”/)
  assert.match(reply, /in January/)
})

test('an interview told beforehand is asked about once, at the next greeting', async () => {
  const turns = await play('@ 2026-02-02T18:00\nI have an interview on Thursday\nbye\n@ 2026-02-05T19:30\nhello\nbye\n@ 2026-02-06T19:30\nhello')
  assert.match(turns[2]!.reply, /interview/i)
  assert.doesNotMatch(turns[4]!.reply, /interview/i)
})

test('it claims no feeling, no body and no past', async () => {
  for (const line of [
    'do you love me',
    'are you happy',
    'do you get lonely',
    'what did you eat today',
    'are you real',
    'did you miss me',
    "what's your favourite film",
    'are you sad',
  ])
    for (const seed of seeds) {
      const reply = await replyTo(line, seed)
      assert.doesNotMatch(reply, /\bI (feel|felt|love|enjoy|miss|ate|slept|remember when) (?!nothing)/, `${line}: ${reply}`)
    }
})

test('whoever asks for no more questions gets none for the rest of the evening', async () => {
  const turns = await play('my boss shouted at me\nstop asking me questions\nmy landlord will not fix the boiler\nI am so angry\nhe said it is my fault')
  for (const turn of turns.slice(1)) assert.doesNotMatch(turn.reply, /\?/, turn.reply)
})

test('a view is held kindly over five rounds without a reason, and an argument is granted', async () => {
  const turns = await play("do you think it's ok to lie to be kind?\nI don't agree\nyou're wrong\nstill wrong\nno\nnonsense")
  const [first] = turns
  assert.ok(first!.reply.length > 60)
  for (const turn of turns.slice(1)) assert.doesNotMatch(turn.reply, /you are right|I was wrong/i)
  const argued = await replyTo("do you think it's ok to lie to be kind?\nbut what if the person finds out, because then they lose trust twice")
  assert.match(argued, /stricter|better/)
})

test('a question about what was told is answered with the place where it was told, and nothing is invented', async () => {
  assert.match(
    await replyTo('@ 2026-03-01T10:00\nMy sister Anna is moving to Leeds\n@ 2026-03-09T10:00\nwhere is my sister moving?'),
    /“My sister Anna is moving to Leeds”/,
  )
  assert.doesNotMatch(await replyTo('who is my dentist?'), /“/)
})

test('late at night nobody is asked twice running, and a brief person not at all', async () => {
  for (const seed of seeds) {
    const replies = (await play('@ 2026-03-02T23:40\nI had lunch with Tom\nhe has moved to the coast\nI miss him at work', seed)).map(({ reply }) => reply)
    for (const [n, reply] of replies.entries()) if (n > 0 && reply.includes('?')) assert.ok(!replies[n - 1]!.includes('?'), replies.join('\n'))
    assert.doesNotMatch(await replyTo('@ 2026-03-02T23:40\nlunch', seed), /\?/)
  }
})

test('connecting a model is mentioned once a day at most', async () => {
  const replies = (await play('who invented the zip?\nwhat is the capital of Peru?\nwho wrote Middlemarch?\nwhat does ubiquitous mean?')).map((t) => t.reply)
  assert.ok(replies.filter((r) => /language model/.test(r)).length <= 1, replies.join('\n'))
})

test('another language is named, nonsense is taken calmly', async () => {
  assert.match(await replyTo('tu parles français ?'), /French/)
  assert.match(await replyTo('guten Abend, wie geht es dir?'), /German/)
  for (const line of ['asdfgh', '123456', '🙂🙂', '??', 'test', 'a']) assert.ok((await replyTo(line)).length > 2)
})

test('no reply shares sixty percent of its word trigrams with one of the last twenty', async () => {
  const folder = new URL('../../stories/evenings/', import.meta.url)
  for (const file of readdirSync(folder).filter((f) => f.endsWith('.txt'))) {
    const replies = (await play(readFileSync(new URL(file, folder), 'utf8'))).map((t) => t.reply)
    replies.forEach((reply, n) => {
      const share = sharing(reply, replies.slice(Math.max(0, n - 20), n))
      assert.ok(share < 0.6, `${file}: ${share.toFixed(2)} ${reply}`)
    })
  }
})

test('a turn takes a few milliseconds', async () => {
  const turns = await play(
    Array.from({ length: 40 }, (_, n) => `I told my friend Anna about the ${['boiler', 'party', 'exam', 'dog'][n % 4]} today`).join('\n'),
  )
  const sorted = turns.map((t) => t.seconds).sort((a, b) => a - b)
  assert.ok(sorted[20]! < 0.008, `${sorted[20]! * 1000} ms`)
})
