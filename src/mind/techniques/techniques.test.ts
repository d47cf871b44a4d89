import assert from 'node:assert/strict'
import { test } from 'node:test'
import { intents } from '../intents.ts'
import { lifeEvent } from '../life-events/life-events.ts'
import type { Closing, Condition, Promised, Step, Technique } from './technique.ts'
import { fitting, technique, techniqueAskedFor, techniques } from './techniques.ts'
import { closing, holds, inTheirWords, mayOffer, nextStep, understood } from './walk.ts'
import type { Answers } from './walk.ts'

const none: ReadonlySet<Promised> = new Set()
const all: ReadonlySet<Promised> = new Set<Promised>(['keep', 'remind', 'review', 'forget'])

const stepLines = (step: Step): readonly string[] => [...step.ask, ...(step.again ?? []), ...(step.received ?? [])]
const parts = (one: Technique): { steps: readonly Step[]; close: readonly Closing[] }[] => [
  { steps: one.steps, close: one.close },
  ...(one.review ? [{ steps: one.review.steps, close: one.review.close }] : []),
]
const spoken = (one: Technique): string[] => [
  ...[one.offer, one.open, one.leave, one.resume, ...(one.review ? [one.review.open] : [])].flat(),
  ...parts(one).flatMap(({ steps, close }) => [...steps.flatMap(stepLines), ...close.flatMap(({ lines }) => lines)]),
]

test('keys are unique and find their technique, and known intents ask for them', () => {
  assert.equal(new Set(techniques.map(({ key }) => key)).size, techniques.length)
  for (const one of techniques) {
    assert.equal(technique(one.key), one)
    for (const intent of one.intents) {
      assert.ok((intents as readonly string[]).includes(intent))
      assert.equal(techniqueAskedFor(intent), one)
    }
  }
})

test('nothing is shouted, felt or said in jargon', () => {
  for (const one of techniques)
    for (const line of spoken(one)) {
      assert.doesNotMatch(line, /!|\u2014/, `${one.key}: ${line}`)
      assert.doesNotMatch(
        line,
        /\b(cognitive|distortion|automatic thought|behaviou?ral|activation|gratitude|mindful\w*|journal(l)?ing|process(ing)? (your|the)|coping|trigger\w*|valid\w*|therap\w+|exercise|session|technique|self-care|journey|healing|closure)\b/i,
        `${one.key}: ${line}`,
      )
      assert.doesNotMatch(
        line.replace(/“[^”]*”/g, ''),
        /\b(i'm|i am|makes me) (so |very )?(happy|glad|sorry|sad|proud|here for you)\b|\bi (feel|love|hope|miss)\b|sounds like|must be hard|i understand/i,
        `${one.key}: ${line}`,
      )
      assert.match(line, /[.?:]$/, `${one.key}: ${line}`)
    }
})

test('an offer is one sentence that can be refused; an opening asks nothing; at most one question is asked at a time', () => {
  for (const one of techniques) {
    assert.ok(one.offer.length >= 2)
    for (const line of one.offer) assert.equal((line.match(/[.?]/g) ?? []).length, 1, line)
    for (const line of one.open) assert.ok(!line.includes('?'), line)
    for (const line of spoken(one)) assert.ok((line.match(/\?/g) ?? []).length <= 1, line)
    for (const line of [...one.leave, ...one.close.flatMap(({ lines }) => lines)]) assert.ok(!line.includes('?'), `${one.key}: ${line}`)
  }
})

test('slots and conditions name steps that exist and come before, and the last closing always holds', () => {
  for (const one of techniques) {
    const before = new Set<string>()
    for (const { steps, close } of parts(one)) {
      const check = (lines: readonly string[], conditions: readonly Condition[] = []): void => {
        for (const line of lines) for (const [, slot] of line.matchAll(/\{(\w+)\}/g)) assert.ok(before.has(slot ?? ''), `${one.key}: ${line}`)
        for (const condition of conditions) {
          assert.ok(before.has(condition.of), `${one.key}: ${condition.of}`)
          if ('below' in condition) assert.ok(before.has(condition.below))
          if ('above' in condition) assert.ok(before.has(condition.above))
        }
      }
      for (const step of steps) {
        assert.match(step.key, /^[a-z]\w*$/i)
        check(step.ask, step.when)
        before.add(step.key)
        check(step.received ?? [])
      }
      for (const { lines, when, remind, needs } of close) {
        check(lines, when)
        if (remind) {
          assert.equal(needs, 'remind')
          assert.ok(remind.at === 'next morning' || before.has(remind.at), `${one.key}: ${remind.at}`)
          check([remind.about])
        }
      }
      const last = close.at(-1)
      assert.ok(last && !last.when && !last.needs, one.key)
      assert.ok(
        last.lines.every((line) => !line.includes('{')),
        one.key,
      )
    }
    for (const { next } of one.close) assert.ok(!next || technique(next), one.key)
    for (const key of [...(one.fits.events ?? []), ...(one.fits.not ?? [])]) assert.ok(lifeEvent(key), `${one.key}: ${key}`)
  }
})

test('every step can be asked without any earlier answer but those it depends on', () => {
  for (const one of techniques)
    for (const step of one.steps) {
      const needed: Answers = Object.fromEntries((step.when ?? []).map((condition) => [condition.of, 'something']))
      const skippedAll = inTheirWords(step.ask, needed)
      assert.ok(skippedAll.length > 0, `${one.key}.${step.key}`)
    }
})

/** Walks a technique with the same kind of answer everywhere. */
function walkThrough(one: Technique, answer: (step: Step) => string, can = all): { asked: string[]; end: string[] } {
  let answers: Answers = {}
  const asked: string[] = []
  for (let step = nextStep(one.steps, answers, can); step; step = nextStep(one.steps, answers, can)) {
    assert.ok(asked.length < 30, 'goes on for ever')
    const lines = inTheirWords(step.ask, answers)
    assert.ok(lines.length > 0, `${one.key}.${step.key}`)
    asked.push(step.key)
    answers = { ...answers, [step.key]: answer(step) }
  }
  return { asked, end: inTheirWords(closing(one.close, answers, can)?.lines ?? [], answers) }
}

const plausible = (step: Step): string =>
  step.expects.kind === 'rating'
    ? '60'
    : step.expects.kind === 'yes-no'
      ? 'yes'
      : step.expects.kind === 'choice'
        ? (step.expects.options[0]?.key ?? '')
        : 'a walk with Anna'

test('each technique comes to an end with something to say: answered, refused, skipped, and when nothing can be promised', () => {
  for (const one of techniques) {
    assert.ok(walkThrough(one, plausible).end.length > 0, one.key)
    assert.ok(walkThrough(one, (step) => (step.expects.kind === 'yes-no' ? 'no' : plausible(step))).end.length > 0, one.key)
    assert.ok(walkThrough(one, () => '').end.length > 0, one.key)
    assert.ok(walkThrough(one, plausible, none).end.length > 0, one.key)
  }
})

test('nothing is promised that cannot be kept', () => {
  for (const one of techniques) {
    const { asked, end } = walkThrough(one, plausible, none)
    assert.ok(!asked.includes('remind') && !asked.includes('keep'), one.key)
    for (const line of end) assert.doesNotMatch(line, /remind|I will say|hear from me|hear it from me|written down|kept/i, `${one.key}: ${line}`)
  }
})

test('a thought record tells what changed in the person’s own words and numbers', () => {
  const record = technique('thought-record')
  assert.ok(record)
  const answers: Answers = {
    situation: 'he walked past',
    thought: 'he hates me.',
    feeling: 'fear',
    before: '80',
    for: 'he said nothing',
    against: 'he waved on Monday',
    fairer: 'he may have been in a hurry',
    after: '35',
    keep: 'no',
  }
  const lines = inTheirWords(closing(record.close, answers)?.lines ?? [], answers)
  assert.ok(lines.some((line) => line.includes('80') && line.includes('35') && line.includes('“he may have been in a hurry”')))
  assert.ok(inTheirWords(closing(record.close, { ...answers, after: '90' })?.lines ?? [], answers).every((line) => !line.includes('90')))
  assert.ok(inTheirWords(record.steps.find(({ key }) => key === 'for')?.ask ?? [], answers).some((line) => line.includes('“he hates me”')))
})

test('numbers are heard as people say them', () => {
  const heard = (said: string): string | undefined => {
    const answer = understood({ kind: 'rating' }, said)
    return answer.kind === 'answer' ? answer.value : answer.kind
  }
  for (const [said, value] of [
    ['70', '70'],
    ['about 70%', '70'],
    ['seventy-five i guess', '75'],
    ['7 out of 10', '70'],
    ['7/10', '70'],
    ['6.5/10', '65'],
    ['60 to 80', '70'],
    ['85/100', '85'],
    ['a hundred', '100'],
    ['one hundred', '100'],
    ['half', '50'],
    ['zero', '0'],
    ['maybe forty', '40'],
    ['completely', '100'],
    ['12', '12'],
  ] as const)
    assert.equal(heard(said), value, said)
  assert.equal(heard('very'), 'unclear')
  assert.equal(heard('no idea'), 'skip')
  assert.equal(heard('stop'), 'leave')
})

test('yes, no, skipping and leaving are told apart', () => {
  const kind = (said: string): string => {
    const answer = understood({ kind: 'yes-no' }, said)
    return answer.kind === 'answer' ? answer.value : answer.kind
  }
  for (const said of ['yes', 'Yeah go on', 'sure', 'ok', 'please do', 'i did']) assert.equal(kind(said), 'yes', said)
  for (const said of ['no', 'not really', 'nope', "I didn't", 'leave it', 'let it go', 'not now']) assert.equal(kind(said), 'no', said)
  for (const said of ['stop', "let's stop here", 'can we stop this', "i don't want to do this any more"]) assert.equal(kind(said), 'leave', said)
  assert.equal(kind('skip this'), 'skip')
  assert.equal(kind('the sea was cold'), 'unclear')
  assert.deepEqual(understood({ kind: 'text' }, 'I stopped eating with him there.'), { kind: 'answer', value: 'I stopped eating with him there.' })
  assert.deepEqual(understood({ kind: 'quiet', lasts: 'PT15M' }, 'stop, he said, and I stopped'), { kind: 'answer', value: 'stop, he said, and I stopped' })
})

test('a choice is heard in its own words', () => {
  const use = technique('mood-check')?.steps.find(({ key }) => key === 'use')
  assert.ok(use)
  for (const [said, key] of [
    ['just listen', 'listen'],
    ['both sides please', 'think'],
    ['do something small', 'act'],
    ['leave it', 'peace'],
    ['leave it in peace', 'peace'],
  ] as const)
    assert.deepEqual(understood(use.expects, said), { kind: 'answer', value: key }, said)
})

test('a low mood asks for a human first', () => {
  assert.deepEqual(walkThrough(technique('mood-check')!, (step) => (step.key === 'height' ? '10' : plausible(step))).asked, [
    'height',
    'company',
    'made',
    'use',
  ])
  assert.deepEqual(walkThrough(technique('mood-check')!, plausible).asked, ['height', 'made', 'use'])
})

test('long words are cut where one can hear it, and their own quotation marks do not break ours', () => {
  const [line] = inTheirWords(['“{thought}”'], { thought: `he said "never again" ${'and then he went on about it '.repeat(8)}.` })
  assert.ok(line && line.length < 126 && line.endsWith('…”') && line.includes("'never again'"))
  assert.deepEqual(inTheirWords(['“{thought}”'], { thought: '' }), [])
})

test('conditions on what was not answered do not hold', () => {
  assert.ok(!holds([{ of: 'after', below: 'before', by: 10 }], { after: '10' }))
  assert.ok(holds([{ of: 'after', below: 'before', by: 10 }], { after: '10', before: '20' }))
  assert.ok(holds([{ of: 'who', answered: false }], {}))
  assert.ok(!holds([{ of: 'height', atMost: 20 }], {}))
})

test('it is offered where it fits, and never into fresh grief', () => {
  assert.ok(fitting({ feeling: 'lonely', said: 'nobody calls', hour: 20 }).some(({ key }) => key === 'small-step'))
  assert.ok(fitting({ event: 'hard-decision', said: 'i am torn, should i stay', hour: 15 }).some(({ key }) => key === 'two-columns'))
  assert.ok(fitting({ said: 'off to bed soon', hour: 23 }).some(({ key }) => key === 'wind-down'))
  assert.ok(!fitting({ said: 'off to bed soon', hour: 15 }).some(({ key }) => key === 'wind-down'))
  for (const event of ['death-of-parent', 'death-of-partner', 'miscarriage', 'funeral'])
    assert.deepEqual(
      fitting({ event, feeling: 'sad', said: 'she died', hour: 22 })
        .map(({ key }) => key)
        .filter((key) => key !== 'unsent-letter'),
      [],
    )
  assert.ok(mayOffer({ hours: { from: 21, to: 2 } }, { said: '', hour: 1 }))
})
