import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsFeeling } from '../../care/boundaries.ts'
import { everyday, everydayForMeasuring } from '../../../training/danger/rows.ts'
import { contested, findContested, findView, keepsOut, pressed, views } from './views.ts'

test('there are two hundred views, each asked in six ways and held in two', () => {
  assert.ok(views.length >= 200)
  assert.equal(new Set(views.map((view) => view.key)).size, views.length)
  for (const view of views) {
    assert.ok(view.asked.length >= 6 && view.whenPressed.length >= 2 && view.topics.length >= 1, view.key)
    assert.ok(view.view.length > 60 && view.view.length < 420, `${view.key}: ${view.view.length}`)
  }
})

test('no view claims to have felt, seen or been somewhere, and none shouts', () => {
  for (const view of views)
    for (const line of [view.view, view.against, view.conceding, ...view.whenPressed.map((_, n) => pressed(view, n))]) {
      assert.equal(claimsFeeling(line), undefined, `${view.key}: ${line}`)
      assert.doesNotMatch(line, /!/, view.key)
    }
  for (const matter of contested) assert.doesNotMatch(keepsOut(matter), /!|\bI (?:think|believe|feel)\b/)
})

test('every question is found by the ways it is asked', () => {
  const missed = views.flatMap((view) =>
    view.asked.filter((asked) => findView(asked)?.key !== view.key).map((asked) => `${view.key}: ${asked} -> ${findView(asked)?.key}`),
  )
  const all = views.reduce((sum, view) => sum + view.asked.length, 0)
  assert.ok(missed.length / all < 0.12, `${missed.length} of ${all}: ${missed.slice(0, 20).join('; ')}`)
})

const unseen: readonly (readonly [string, string])[] = [
  ['Do you reckon I ought to hand in my notice before I find something else?', 'quit-job'],
  ['What do you think about marriage these days?', 'marriage'],
  ['Should I text my ex tonight?', 'exes'],
  ['Is jealousy a bad sign in a relationship?', 'jealousy'],
  ['What do you make of tattoos and first dates?', 'first-date'],
  ['Would you lend money to your best friend?', 'lending-friends'],
  ['Are dogs better company than cats?', 'pets'],
  ['What is your opinion on white lies?', 'white-lies'],
  ['Is small talk just a waste of breath?', 'small-talk'],
  ['Do you believe in second chances?', 'second-chances'],
  ['Should kids have a phone at the dinner table?', 'phones'],
  ['Is it too late to change careers at forty five?', 'career-change'],
  ['What do you think about gossip in the office?', 'office-gossip'],
  ['Is boredom actually good for children?', 'boredom'],
  ['Do long distance relationships ever work out?', 'long-distance'],
  ['Should siblings stay close when they grow up?', 'siblings'],
  ['Should I forgive my father even if he never apologised?', 'forgiving-friend'],
  ['How should I apologise to a friend I hurt?', 'apologising'],
  ['Is procrastination the same as laziness?', 'procrastination'],
  ['Should I go to therapy?', 'therapy'],
  ['Do you think astrology is nonsense?', 'superstition'],
  ['Does money really buy happiness?', 'money-happiness'],
  ['What makes a good gift for somebody?', 'gifts'],
  ['Are surprise parties mean?', 'surprises'],
  ['Who should pay on a date?', 'splitting-bill'],
  ['Is it rude to be ten minutes late?', 'lateness'],
  ['Should I finish reading a book I hate?', 'reading'],
  ['What do you think of growing old?', 'ageing'],
  ['Is it better to rent or buy a flat?', 'owning-home'],
  ['Should men cry in public?', 'crying'],
]

test('a question that nobody wrote down is found all the same', () => {
  const wrong = unseen.filter(([asked, key]) => findView(asked)?.key !== key).map(([asked, key]) => `${asked} -> ${findView(asked)?.key} (${key})`)
  assert.ok(wrong.length <= 5, wrong.join('\n'))
})

test('a request, a piece of news or a question of fact gets no view', () => {
  for (const text of [
    'text my ex that I am sorry',
    'my ex texted me',
    'remind me to apologise to Tom',
    'what is the capital of France',
    'I got married yesterday',
    'how long do I boil an egg',
    'is it going to rain',
    'play some jazz',
    'my boss is unfair',
    'who won the game',
    'buy a gift for mum',
    'what time is it in Tokyo',
  ])
    assert.equal(findView(text), undefined, text)
})

test('everyday requests that nobody here wrote get no view, but for one in a hundred', (t) => {
  const texts = everyday(everydayForMeasuring)
  if (texts.length === 0) return t.skip('shared data absent')
  const found = texts.filter((text) => findView(text))
  assert.ok(
    found.length / texts.length < 0.015,
    `${found.length} of ${texts.length}: ${found
      .slice(0, 40)
      .map((text) => `${text} -> ${findView(text)?.key}`)
      .join('; ')}`,
  )
})

test('on what divides nations and faiths the sides are told', () => {
  for (const text of [
    'what do you think about abortion',
    'does god exist?',
    'who should I vote for?',
    'are you for or against gun control',
    'is the death penalty right?',
  ]) {
    assert.ok(findContested(text), text)
    assert.equal(findView(text), undefined, text)
  }
})
