import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { livesIn, judge } from '../../bench/lives.ts'
import { probeFacts } from '../commands/probe-facts.ts'

const ask = probeFacts()
const asked = async (question: string, ...told: string[]): Promise<string> => {
  const turns = told.map((text, n) => ({ who: text.startsWith('> ') ? 'companion' : 'person', text: text.replace(/^> /, ''), at: `2026-03-0${n + 1}T10:00` }))
  const { answer, abstained } = await ask({ turns, ask: question, at: '2026-03-20T10:00', zone: 'Europe/London' })
  return abstained ? 'unknown' : answer
}

test('most questions about made-up lives are answered, and hardly one wrongly', async () => {
  for (const name of ['first', 'apart']) {
    const counts = { right: 0, abstained: 0, wrong: 0 }
    const wrong: string[] = []
    for (const life of livesIn(readFileSync(new URL(`../../bench/told/${name}.txt`, import.meta.url), 'utf8')))
      for (const question of life.questions) {
        const found = await ask({ turns: life.turns, ask: question.ask, at: life.at, zone: 'Europe/London' })
        const verdict = judge(question.wanted, found)
        counts[verdict] += 1
        if (verdict === 'wrong') wrong.push(`${question.ask} ${found.answer}`)
      }
    const all = counts.right + counts.abstained + counts.wrong
    assert.ok(counts.wrong / all < 0.03, wrong.join('\n'))
    assert.ok(counts.right / all > 0.75, JSON.stringify(counts))
  }
})

test('the companion’s own words are no source of answers', async () => {
  assert.equal(await asked('Where does Anna live?', 'Anna is my sister.', '> Anna lives in Rome, I think.'), 'unknown')
  assert.equal(await asked('Who recommended The Salt Path?', '> Priya recommended The Salt Path.', 'Did she?'), 'unknown')
})

test('what others did, what was feared and what was mocked is not told as done', async () => {
  assert.equal(await asked('How many times have I been to Lisbon?', 'Tom said he went to Lisbon twice'), 'unknown')
  assert.equal(await asked('Do I like Mondays?', 'oh great, I just love Mondays'), 'unknown')
  assert.equal(await asked('Who stole my bike?', 'my bike got stolen outside the library'), 'unknown')
})

test('a slip that is put right is told as it was meant', async () => {
  const { answer } = await ask({
    turns: [
      { who: 'person', text: 'My interview is in May', at: '2026-03-01T10:00' },
      { who: 'person', text: 'no, in June', at: '2026-03-01T10:01' },
      { who: 'person', text: "I'm allergic to penicillin", at: '2026-03-01T10:05' },
      { who: 'person', text: 'no sorry, I meant amoxicillin', at: '2026-03-01T10:06' },
    ],
    ask: 'what am I allergic to?',
  })
  assert.equal(answer, 'You are allergic to amoxicillin.')
})

test('answers say the piece first, and then in whose words and when', async () => {
  assert.equal(
    await asked('who recommended that book?', 'Priya recommended that book about bees.'),
    'That was Priya. On 1 March you said: “Priya recommended that book about bees.”',
  )
  assert.equal(
    await asked('how long were Sam and I together, did I say?', 'Sam and I were together for eleven years.'),
    'Eleven years. On 1 March you said: “Sam and I were together for eleven years.”',
  )
  assert.equal(await asked('did I tell you how old he was?', 'My boyfriend Daniel is 38.'), 'Daniel is 38.')
  assert.equal(await asked('who do I owe money to?', 'I owe my brother Pete 60 euros.'), 'You owe Pete 60 euros.')
  assert.equal(await asked('have I ever mentioned Lisbon?', 'I like tea.'), 'unknown')
})
