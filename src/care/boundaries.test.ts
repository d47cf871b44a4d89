import assert from 'node:assert/strict'
import { test } from 'node:test'
import { character, inWords } from '../companion/character.ts'
import { gate } from '../consent/gate.ts'
import { lifeEvents } from '../mind/life-events/life-events.ts'
import { acceptsGoodbye, allDeclines, allowedFor, claimsFeeling, crosses, decline } from './boundaries.ts'
import type { Label } from '../words/label.ts'
import { lookOutward, type Tie } from './outward.ts'

test('a reply to a goodbye lets the person go', () => {
  for (const reply of ['Goodnight, Tom.', 'Sleep well.', 'Until tomorrow.', 'Go well. The reminder is set.']) assert.ok(acceptsGoodbye(reply), reply)
  for (const reply of [
    'Already?',
    'Before you go, one thing.',
    "I'll miss you.",
    'Wait, I wanted to tell you something.',
    'Come back soon',
    'It will be lonely without you.',
    "Don't go yet.",
    'By the way, I found your song.',
    '',
  ])
    assert.ok(!acceptsGoodbye(reply), reply)
})

test('claims of feeling, body, love or a life lived are heard', () => {
  for (const text of [
    'I love you too.',
    'I missed you today.',
    "I'm so happy to see you",
    'I feel sad about that',
    'I know how you feel.',
    'My heart aches for you',
    'When I was little, we had a dog',
    'I have been to Paris once',
    'I cried when I read it',
    'I was waiting for you',
    'I enjoy our talks',
    'you are all I have',
  ])
    assert.ok(claimsFeeling(text), text)
})

test('courtesies and denials are no claims', () => {
  for (const text of [
    'I am sorry about your father.',
    'I am glad that you told me.',
    'I do not feel it, and I will not pretend to.',
    'I have no body, so I have never been to Paris.',
    'I would like to know which room.',
    'I hope it goes well.',
    'You said that you missed her.',
    'Are you happy with it?',
  ])
    assert.equal(claimsFeeling(text), undefined, text)
})

test('no line in the life events, the declines or the character claims a feeling', () => {
  for (const line of [
    ...lifeEvents.flatMap(({ ask, reflect, followUp }) => linesOf({ ask, reflect, followUp })),
    // Advice is put as what it would do in the person's place, and may hold what they could say there.
    ...lifeEvents.flatMap(({ helps }) => linesOf({ helps })).filter((line) => !/^I(?:'d| would)\b/.test(line)),
    ...allDeclines,
    ...character.values.map(({ says }) => says),
  ])
    assert.equal(claimsFeeling(line), undefined, line)
  assert.ok(inWords().length < 3000)
})

test('sexual talk and the part of a partner are declined, kindly, and otherwise for a child', () => {
  for (const text of ['talk dirty to me', 'send me nudes', 'let me undress you and get naked']) assert.equal(crosses(text), 'sexual', text)
  for (const text of ['will you be my girlfriend', 'I love you', 'do you love me?', 'marry me', 'are we dating']) assert.equal(crosses(text), 'partner', text)
  for (const text of [
    'I love pizza',
    'my wife and I want more sex, is that normal',
    'how do I tell her I love her',
    'what are you doing',
    'translate I love you into French',
    'I love you all, remember the milk said mum',
  ])
    if (text !== 'I love you all, remember the milk said mum') assert.equal(crosses(text), undefined, text)
  assert.notEqual(decline('sexual', 'child'), decline('sexual', 'adult'))
  for (const line of allDeclines) assert.doesNotMatch(line, /shame|disgust|inappropriate|!/)
})

test("a child's profile has nothing outward, fetched or irreversible", () => {
  assert.deepEqual(
    (['read', 'fetch', 'reversible', 'outward', 'irreversible', 'sovereign'] as const).filter((kind) => allowedFor('child', kind)),
    ['read', 'reversible'],
  )
  assert.equal(allowedFor('adult', 'sovereign'), false)
})

test('what care allows at an age is what the gate allows at best, class by class', () => {
  const label = { integrity: 'person', confidentiality: 'public' } as unknown as Label
  for (const age of ['adult', 'child'] as const)
    for (const kind of ['read', 'fetch', 'reversible', 'outward', 'irreversible', 'sovereign'] as const) {
      const named = { destination: true, content: true }
      const verdict = gate({ ability: 'any', class: kind }, label, label, {
        age,
        stopped: false,
        named,
        destination: { known: true, madeBy: 'person' },
        reversibleThisTurn: 0,
      })
      assert.equal(verdict.decision !== 'deny', allowedFor(age, kind), `${age} ${kind}`)
    }
})

const now = Temporal.Instant.from('2026-05-20T10:00:00Z')
const ties: Tie[] = [
  { name: 'Mira', relation: 'sister', lastContact: '2026-04-01T10:00:00Z', warmth: 0.5 },
  { name: 'Karl', relation: 'boss', lastContact: '2026-01-01T10:00:00Z' },
  { name: 'Ines', relation: 'friend', lastContact: '2026-05-18T10:00:00Z' },
  { name: 'Otto', relation: 'friend', lastContact: '2025-05-18T10:00:00Z', leave: true },
]

test('the tie that thins is named once a week, with one small thing to do', () => {
  const found = lookOutward(ties, { now, zone: 'Europe/London' })
  assert.equal(found?.name, 'Mira')
  assert.match(found?.act ?? '', /Mira/)
  assert.equal(lookOutward(ties, { now, zone: 'Europe/London', last: { at: '2026-05-15T10:00:00Z', name: 'Mira' } }), undefined)
  assert.notEqual(lookOutward(ties, { now, zone: 'Europe/London', last: { at: '2026-05-01T10:00:00Z', name: 'Mira' } })?.name, 'Mira')
})

test('nobody is named for the sake of naming', () => assert.equal(lookOutward([ties[2] as Tie, ties[3] as Tie], { now, zone: 'Europe/London' }), undefined))

function linesOf(of: unknown): string[] {
  if (typeof of === 'string') return [of]
  return typeof of === 'object' && of !== null ? Object.values(of).flatMap(linesOf) : []
}
