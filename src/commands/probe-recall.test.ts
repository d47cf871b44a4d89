import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { retrieved } from './probe-recall.ts'
import { readSharedTalk } from './shared-talk.ts'

const talk = ({ answer = 'in Lisbon', evidence = ['D1:3'] }: { answer?: unknown; evidence?: unknown } = {}): unknown => [
  {
    sample_id: 'made-up',
    conversation: {
      speaker_a: 'Ann',
      speaker_b: 'Ben',
      session_1_date_time: '1:56 pm on 8 May, 2023',
      session_1: [
        { speaker: 'Ann', dia_id: 'D1:1', text: 'Hey Ben, what did you do all week?' },
        { speaker: 'Ben', dia_id: 'D1:2', text: 'I was looking for a flat.', blip_caption: 'a balcony with geraniums' },
        { speaker: 'Ben', dia_id: 'D1:3', text: 'The one I want is beside the river.' },
      ],
      session_10_date_time: '9:05 am on 2 June, 2023',
      session_10: Array.from({ length: 70 }, (_, n) => ({ speaker: n % 2 ? 'Ann' : 'Ben', dia_id: `D10:${n + 1}`, text: `Nothing much, number ${n}.` })),
      session_2_date_time: '12:10 am on 20 May, 2023',
      session_2: [{ speaker: 'Ann', dia_id: 'D2:1', text: 'My geraniums died.' }],
    },
    qa: [{ question: 'Where is the flat that Ben wants?', answer, evidence, category: 1, adversarial_answer: answer }],
    event_summary: { session_1: answer },
    observation: { answer },
  },
]

test('answers, evidence and categories are gone where the file is read', () => {
  const [read] = readSharedTalk(JSON.stringify(talk({ answer: 'sesame', evidence: ['sesame'] })))
  assert.deepEqual(read?.questions, ['Where is the flat that Ben wants?'])
  assert.equal(/sesame|category|evidence|answer/.test(JSON.stringify(read)), false)
})

test('what is recalled is the same whatever the answers are', async () => {
  const lines = async (given: unknown): Promise<unknown> => {
    const [read] = readSharedTalk(JSON.stringify(given))
    return read && retrieved(read, { most: 50, withMeaning: true })
  }
  assert.deepEqual(await lines(talk()), await lines(talk({ answer: 'My geraniums died.', evidence: ['D2:1', 'D10:5'] })))
  assert.deepEqual(await lines(talk()), await lines(talk({ answer: undefined, evidence: undefined })))
})

test('turns are kept in order, at their hour, by their speakers, with the pictures that were shared', () => {
  const [read] = readSharedTalk(JSON.stringify(talk()))
  assert.deepEqual(
    read?.turns.slice(0, 5).map(({ id, speaker, at }) => [id, speaker, at.toString()]),
    [
      ['D1:1', 'Ann', '2023-05-08T13:56:00Z'],
      ['D1:2', 'Ben', '2023-05-08T13:56:30Z'],
      ['D1:3', 'Ben', '2023-05-08T13:57:00Z'],
      ['D2:1', 'Ann', '2023-05-20T00:10:00Z'],
      ['D10:1', 'Ben', '2023-06-02T09:05:00Z'],
    ],
  )
  assert.equal(read?.turns[1]?.text, 'I was looking for a flat. [photo: a balcony with geraniums]')
})

test('at least fifty are given where there are so many, the best first', async () => {
  const [read] = readSharedTalk(JSON.stringify(talk()))
  for (const withMeaning of [true, false]) {
    const [line] = read ? await retrieved(read, { most: 50, withMeaning }) : []
    assert.equal(line?.conversation, 'made-up')
    assert.equal(line?.question_index, 0)
    assert.equal(new Set(line?.retrieved).size, 50)
    assert.ok(line?.retrieved.slice(0, 2).includes('D1:3'), String(line?.retrieved.slice(0, 5)))
  }
})

test('evidence is found in talk that others wrote', async (t) => {
  const file = join(process.env['OS1_SHARED'] ?? join(import.meta.dirname, '../../../shared'), 'data/locomo-dev.json')
  if (!existsSync(file)) return t.skip('shared data absent')
  const text = readFileSync(file, 'utf8')
  const shortest = readSharedTalk(text).toSorted((a, b) => a.turns.length - b.turns.length)[0]
  const judged = (JSON.parse(text) as { sample_id: string; qa: { evidence?: string[]; category: number }[] }[]).find((one) => one.sample_id === shortest?.name)
  const lines = shortest ? await retrieved(shortest, { most: 50, withMeaning: true }) : []
  const shares = lines.flatMap(({ question_index, retrieved: ids }) => {
    const { evidence = [], category } = judged?.qa[question_index] ?? { category: 5 }
    return category === 5 || evidence.length === 0 ? [] : [evidence.filter((id) => ids.slice(0, 10).includes(id)).length / evidence.length]
  })
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
  assert.ok(mean >= 0.8, `recall@10 is ${mean}`)
})
