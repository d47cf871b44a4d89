import assert from 'node:assert/strict'
import { beforeEach, describe, test } from 'node:test'
import { fakeClock } from '../clock/clock.fake.ts'
import { type Gathering, type Window, gather } from './gathering.ts'
import { type FakeLife, fakeLife } from './life.fake.ts'
import type { FromDoor } from './wire.ts'

type Ear = Window & { readonly got: FromDoor[]; of<T extends FromDoor['type']>(type: T): Extract<FromDoor, { type: T }>[] }
function ear(): Ear {
  const got: FromDoor[] = []
  return { got, tell: (message) => void got.push(message), of: (type) => got.filter((message) => message.type === type) as never }
}

const clock = fakeClock('2026-11-22T14:10:00Z')
let life: FakeLife
let room: Gathering
const problems: unknown[] = []
/** Opens the way for one piece of a reply. */
let go: () => void = () => {}
let held: boolean

beforeEach(() => {
  held = false
  life = fakeLife({
    clock,
    answer: (text) => ({
      text: `To ${text}: one two three four.`,
      pieces: 2,
      pause: () => (held ? new Promise<void>((resolve) => (go = resolve)) : Promise.resolve()),
    }),
  })
  problems.length = 0
  room = gather(life, { clock, note: (problem) => problems.push(problem) })
})
const settled = () => new Promise((resolve) => setImmediate(resolve))
const say = (id: string, text: string, from: Window, betweenUs = false): void => room.say({ id, text, betweenUs }, from)

describe('one conversation', () => {
  test('words are acknowledged, thought about, answered, and the answer is kept', async () => {
    const a = ear()
    room.join(a)
    say('say-00001', 'hello', a)
    await room.rest()
    const order = a.got.map(({ type }) => type)
    assert.deepEqual(
      order.filter((type) => ['heard', 'said'].includes(type)),
      ['heard', 'said'],
    )
    assert.equal(a.of('heard')[0]?.turn.seq, 1)
    assert.equal(a.of('said')[0]?.turn.seq, 2)
    assert.equal(a.of('said')[0]?.turn.to, 'say-00001')
    assert.equal(
      a
        .of('saying')
        .map(({ text }) => text)
        .join(''),
      a.of('said')[0]?.turn.text,
    )
    assert.deepEqual(
      a
        .of('state')
        .map(({ state }) => state)
        .slice(-3),
      ['thinking', 'speaking', 'idle'],
    )
  })
  test('the same words sent again are heard once, before, during and after the answer', async () => {
    const a = ear()
    room.join(a)
    await room.rest()
    held = true
    say('say-00001', 'hello', a)
    say('say-00001', 'hello', a)
    await settled()
    say('say-00001', 'hello', a)
    held = false
    go()
    await room.rest()
    say('say-00001', 'hello', a)
    await room.rest()
    assert.equal(life.heardWords.length, 1)
    assert.equal(life.latest(10).length, 2)
    assert.ok(a.of('heard').length >= 2, 'each sending is acknowledged')
    assert.equal(new Set(a.of('said').map(({ turn }) => turn.id)).size, 1)
  })
  test('words whose answer was lost in a crash are answered, not heard again', async () => {
    life.lived('person', 'hello', { id: 'say-00001' })
    const a = ear()
    room.join(a)
    say('say-00001', 'hello', a)
    await room.rest()
    assert.deepEqual(life.heardWords, [])
    assert.equal(a.of('said').length, 1)
    assert.equal(life.latest(10).length, 2)
  })
  test('a greeting that came between is not taken for the answer', async () => {
    life.lived('person', 'remind me tomorrow', { id: 'say-00001' })
    life.lived('companion', 'Good morning.')
    const a = ear()
    room.join(a)
    say('say-00001', 'remind me tomorrow', a)
    await room.rest()
    assert.deepEqual(
      a.of('said').map(({ turn }) => turn.to),
      ['say-00001'],
    )
    assert.notEqual(a.of('said')[0]?.turn.text, 'Good morning.')
  })
  test('many words at once are answered in the order in which they came', async () => {
    const a = ear()
    room.join(a)
    for (let n = 0; n < 30; n++) say(`say-${String(n).padStart(5, '0')}`, `number ${n}`, a)
    await room.rest()
    assert.deepEqual(
      life.heardWords.map(({ text }) => text),
      Array.from({ length: 30 }, (_, n) => `number ${n}`),
    )
    assert.deepEqual(
      a.of('said').map(({ turn }) => turn.to),
      Array.from({ length: 30 }, (_, n) => `say-${String(n).padStart(5, '0')}`),
    )
  })
  test('more at once than can be followed is said in words, and not lost silently', async () => {
    const a = ear()
    room.join(a)
    for (let n = 0; n < 120; n++) say(`say-${String(n).padStart(5, '0')}`, 'x', a)
    assert.ok(a.of('trouble').length > 0)
    assert.ok(a.of('trouble').every(({ to }) => to !== undefined))
    await room.rest()
  })
  test('every window sees everything', async () => {
    const [a, b] = [ear(), ear()]
    room.join(a)
    room.join(b)
    await room.rest()
    say('say-00001', 'hello', a)
    await room.rest()
    const seen = (window: Ear) => window.got.filter(({ type }) => ['heard', 'saying', 'said'].includes(type))
    assert.deepEqual(seen(a), seen(b))
  })
  test('a reply goes on when its window closes, and whoever comes back finds it', async () => {
    const a = ear()
    const leave = room.join(a)
    await room.rest()
    held = true
    say('say-00001', 'hello', a)
    await settled()
    leave()
    held = false
    go()
    await room.rest()
    const b = ear()
    room.join(b, 1)
    assert.deepEqual(
      b.of('turns')[0]?.turns.map(({ who }) => who),
      ['companion'],
    )
  })
  test('a window that joins in the middle of a reply gets the words so far', async () => {
    const a = ear()
    room.join(a)
    await room.rest()
    held = true
    say('say-00001', 'hello', a)
    await settled()
    go()
    await settled()
    const b = ear()
    room.join(b)
    assert.equal(b.of('welcome')[0]?.state, 'speaking')
    assert.equal(
      b.of('saying')[0]?.text,
      a
        .of('saying')
        .map(({ text }) => text)
        .join(''),
    )
    held = false
    go()
    await room.rest()
  })
  test('stop ends the reply that is being given', async () => {
    const a = ear()
    room.join(a)
    await room.rest()
    held = true
    say('say-00001', 'hello', a)
    await settled()
    go()
    await settled()
    room.stop()
    held = false
    go()
    await room.rest()
    const text = a.of('said')[0]?.turn.text ?? ''
    assert.ok(text.length > 0 && !text.includes('four'), text)
    assert.deepEqual(
      life.called.filter((name) => name === 'stop'),
      ['stop'],
    )
  })
  test('the word alone stops it too, before its turn comes', async () => {
    const a = ear()
    room.join(a)
    await room.rest()
    const before = life.called.filter((name) => name === 'stop').length
    held = true
    say('word-00001', 'hello', a)
    await settled()
    go()
    await settled()
    say('word-00002', 'Stop!', a)
    assert.equal(life.called.filter((name) => name === 'stop').length, before + 1)
    held = false
    go()
    await room.rest()
    assert.ok(!a.of('said')[0]?.turn.text.includes('four'))
  })
  test('a bug in answering is told in words, and the next words are answered', async () => {
    const a = ear()
    const { converse } = life
    room.join(a)
    Object.assign(life, {
      async *converse() {
        throw new TypeError('a bug')
      },
    })
    say('say-00001', 'hello', a)
    await room.rest()
    assert.equal(a.of('trouble')[0]?.to, 'say-00001')
    assert.equal(problems.length, 1)
    Object.assign(life, { converse })
    say('say-00002', 'again', a)
    await room.rest()
    assert.equal(a.of('said').length, 1)
    assert.equal(a.of('state').at(-1)?.state, 'idle')
  })
})

describe('between us', () => {
  test('nothing has a sequence number, nothing is kept, and a resent line is still heard once', async () => {
    const a = ear()
    room.join(a)
    await room.betweenUs(true)
    say('say-00001', 'a secret', a)
    await room.rest()
    say('say-00001', 'a secret', a)
    await room.rest()
    assert.equal(a.of('heard')[0]?.turn.seq, null)
    assert.equal(a.of('said')[0]?.turn.seq, null)
    assert.equal(life.seq(), 0)
    assert.equal(life.heardWords.length, 1)
  })
  test('a window that has not heard of it yet cannot have words written down', async () => {
    const a = ear()
    room.join(a)
    await room.betweenUs(true)
    say('say-00001', 'a secret', a, false)
    await room.rest()
    assert.deepEqual(
      life.heardWords.map(({ betweenUs }) => betweenUs),
      [true],
    )
    assert.deepEqual(life.latest(10), [])
  })
  test('every window is told, and a new one too', async () => {
    const [a, b] = [ear(), ear()]
    room.join(a)
    await room.betweenUs(true)
    assert.equal(a.of('changed').at(-1)?.household.betweenUs, true)
    room.join(b)
    assert.equal(b.of('welcome')[0]?.household.betweenUs, true)
  })
})

describe('coming back', () => {
  test('what was missed comes, in order, and nothing else', () => {
    for (let n = 1; n <= 90; n++) life.lived(n % 2 ? 'person' : 'companion', `turn ${n}`)
    const a = ear()
    room.join(a, 60)
    const [page] = a.of('turns')
    assert.equal(page?.way, 'after')
    assert.deepEqual(
      page?.turns.map(({ seq }) => seq),
      Array.from({ length: 30 }, (_, n) => 61 + n),
    )
  })
  test('a new window gets the newest page, and pages back to the first word', () => {
    for (let n = 1; n <= 90; n++) life.lived('person', `turn ${n}`)
    const a = ear()
    room.join(a)
    const seen = [...(a.of('turns')[0]?.turns ?? [])]
    assert.equal(seen.length, 40)
    while (a.of('turns').at(-1)?.more) {
      room.earlier(seen[0]?.seq as number, a)
      seen.unshift(...(a.of('turns').at(-1)?.turns ?? []))
    }
    assert.deepEqual(
      seen.map(({ seq }) => seq),
      Array.from({ length: 90 }, (_, n) => n + 1),
    )
  })
  test('who missed very much, or comes from a life that was restored since, starts afresh', () => {
    for (let n = 1; n <= 400; n++) life.lived('person', `turn ${n}`)
    for (const after of [10, 5_000]) {
      const a = ear()
      room.join(a, after)
      assert.equal(a.of('turns')[0]?.way, 'newest')
    }
  })
})

describe('unasked', () => {
  test('reaches every window, and it is known whether anybody heard it', async () => {
    assert.equal(life.unasked('It is six.', { urgent: true }), false)
    const [a, b] = [ear(), ear()]
    room.join(a)
    room.join(b)
    assert.equal(life.unasked('It is six.', { urgent: true }), true)
    assert.equal(a.of('unasked')[0]?.urgent, true)
    assert.deepEqual(a.of('unasked'), b.of('unasked'))
    room.seen('unasked-1')
    assert.deepEqual(
      life.called.filter((name) => name.startsWith('seen')),
      ['seen unasked-1'],
    )
    await room.rest()
  })
  test('the first window is an arrival, the second is not', async () => {
    room.join(ear())
    room.join(ear())
    await room.rest()
    assert.deepEqual(life.called, ['arrive'])
  })
  test('an undo reaches every window; a second one is refused in words to the one who asked', async () => {
    const [a, b] = [ear(), ear()]
    room.join(a)
    room.join(b)
    await room.undo('act-1', a)
    await room.undo('act-1', b)
    assert.deepEqual(a.of('undone'), b.of('undone'))
    assert.equal(a.of('trouble').length, 0)
    assert.equal(b.of('trouble').length, 1)
    await room.rest()
  })
  test('a closed gathering hears of nothing any more', async () => {
    room.join(ear())
    await room.rest()
    room.close()
    assert.equal(life.unasked('It is six.'), false)
  })
})
