import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LifeEventKind, Line } from './kind.ts'
import { lifeEvent, lifeEvents } from './life-events.ts'

/** What may never be said about anything, by anyone here. */
const banned =
  /\b(that must be|must be (so )?hard|i understand how|i know how you feel|it sounds like|sounds like you|i'm here for you|here for you|stay strong|stay positive|everything happens|happens for a reason|time heals|silver lining|valid|process(ing)? (your|this|it)|self-care|closure|boundar(y|ies)|trauma|trigger(ed|s)?|journey|healing|toxic|mindful\w*|hold(ing)? space|coping|resilien\w*|safe space|reach out|you've got this|as an ai|sending (you|love|hugs|strength))\b/i

/** The companion has no body and no feelings, and was nowhere; "I'm sorry" and "I'm glad" are courtesies. */
const claims =
  /\b(i'm|i am|i was|i feel|i felt|makes me|made me) (so |very |really )?(happy|sad|proud|excited|touched|moved|worried|relieved|delighted|feel|thrilled|jealous|afraid|lonely|tired)\b|\bi (love|hate|enjoy|miss|missed|hope|saw|remember|have been|felt|feel)\b|\bwhen i was\b|\bmy (heart|own|life|body|mother|father|friend)s?\b/i

const slots = new Set(['who', 'what', 'where', 'when'])

/** What somebody else might say, quoted, is not a claim of the companion's. */
const own = (line: string): string => line.replace(/"[^"]*"/g, '""')

/** Everything of a kind that may be spoken. */
const spoken = (kind: LifeEventKind): string[] => [
  ...[...kind.reflect, ...kind.helps].map(({ line }) => line),
  ...kind.ask.flatMap(({ lines }) => lines),
  ...kind.followUp.flatMap(({ lines }) => lines),
]

const words = (line: string): string[] =>
  line
    .replace(/\{\w+\}/g, '_')
    .toLowerCase()
    .match(/[a-z_']+/g) ?? []

const trigrams = (line: string): Set<string> => {
  const all = words(line)
  return new Set(all.slice(2).map((word, at) => `${all[at]} ${all[at + 1]} ${word}`))
}

test('every kind is complete', () => {
  for (const kind of lifeEvents) {
    const { key } = kind
    assert.match(key, /^[a-z]+(-[a-z]+)*$/)
    assert.ok(kind.said.length >= 14, `${key}: said ${kind.said.length}`)
    assert.ok(kind.ask.length >= 4 && kind.ask.length <= 7, `${key}: asks ${kind.ask.length}`)
    for (const { key: asked, lines } of kind.ask) assert.ok(lines.length >= 2 && lines.length <= 4, `${key}.${asked}: ${lines.length} wordings`)
    assert.ok(kind.reflect.length >= 2 && kind.reflect.length <= 6, `${key}: reflections ${kind.reflect.length}`)
    assert.ok(kind.helps.length >= 1 && kind.helps.length <= 4, `${key}: helps ${kind.helps.length}`)
    assert.ok(kind.never.length >= 3, `${key}: never ${kind.never.length}`)
    assert.ok(kind.feelings.length >= 2, `${key}: feelings`)
    assert.ok(Math.abs(kind.valence) <= 1, `${key}: valence`)
    assert.ok(kind.followUp.length >= 1, `${key}: follow-up`)
    for (const { after, lines } of kind.followUp) {
      assert.ok(lines.length >= 2, `${key}: follow-up lines`)
      assert.ok(Temporal.Duration.from(after).sign > 0)
    }
  }
})

test('keys are unique and find their kind', () => {
  assert.equal(new Set(lifeEvents.map(({ key }) => key)).size, lifeEvents.length)
  for (const kind of lifeEvents) assert.equal(lifeEvent(kind.key), kind)
  assert.equal(lifeEvent('winning-the-moon'), undefined)
})

test('whatever the phase, there is something to say and to ask without a slot', () => {
  for (const kind of lifeEvents) {
    const phases = kind.phase === 'any' ? (['ahead', 'past'] as const) : ([kind.phase] as const)
    for (const phase of phases) {
      const fits = (limited: { readonly phase?: string }): boolean => !limited.phase || limited.phase === phase
      const plain = (lines: readonly Line[]): number => lines.filter((line) => fits(line) && !line.feeling && !line.line.includes('{')).length
      assert.ok(plain(kind.reflect) >= 1, `${kind.key} ${phase}: ${plain(kind.reflect)} plain reflections`)
      assert.ok(plain(kind.helps) >= 1, `${kind.key} ${phase}: helps`)
      assert.ok(kind.ask.filter(fits).length >= 2, `${kind.key} ${phase}: asks`)
      assert.ok(kind.followUp.some(fits), `${kind.key} ${phase}: follow-up`)
    }
  }
})

test('nothing banned is said, nothing is felt, and nobody shouts', () => {
  for (const kind of lifeEvents)
    for (const line of spoken(kind)) {
      assert.doesNotMatch(line, banned, `${kind.key}: ${line}`)
      assert.doesNotMatch(own(line), claims, `${kind.key}: ${line}`)
      assert.doesNotMatch(line, /!|…|\u2014|;.*;/, kind.key)
      for (const never of kind.never) assert.ok(!line.toLowerCase().includes(never.toLowerCase()), `${kind.key}: "${line}" says "${never}"`)
    }
})

test('reflections ask nothing; questions ask one thing', () => {
  for (const kind of lifeEvents) {
    for (const { line } of kind.reflect) assert.ok(!line.includes('?'), `${kind.key}: ${line}`)
    for (const line of [...kind.ask, ...kind.followUp].flatMap(({ lines }) => lines)) assert.equal(line.split('?').length, 2, `${kind.key}: ${line}`)
  }
})

test('lines are whole sentences of a length that can be spoken', () => {
  for (const kind of lifeEvents)
    for (const line of spoken(kind)) {
      assert.match(line, /^["{A-Z]/, kind.key)
      assert.match(line, /[.?]"?$/, `${kind.key}: ${line}`)
      assert.ok(words(line).length <= 42, `${kind.key}: ${line}`)
      assert.ok(words(line).length >= 2, `${kind.key}: ${line}`)
    }
})

test('slots are of the agreed set, and only what is said in answer holds any', () => {
  for (const kind of lifeEvents) {
    for (const line of spoken(kind)) for (const [, slot] of line.matchAll(/\{(\w+)\}/g)) assert.ok(slots.has(slot ?? ''), `${kind.key}: ${line}`)
    for (const line of kind.said) assert.doesNotMatch(line, /[{}]/, kind.key)
  }
})

test('patterns are stateless', () => {
  for (const kind of lifeEvents) for (const { answeredBy } of kind.ask) assert.ok(!answeredBy || !/[gy]/.test(answeredBy.flags), kind.key)
})

test('no advice and no later question is used twice; a plain word or question may belong to several kinds', () => {
  const seen = new Map<string, string>()
  for (const kind of lifeEvents) {
    const asked = kind.ask.flatMap(({ lines }) => lines)
    assert.equal(new Set(asked).size, asked.length, kind.key)
    const later = kind.followUp.flatMap(({ lines }) => lines)
    const reflected = kind.reflect.map(({ line }) => line)
    assert.equal(new Set(reflected).size, reflected.length, kind.key)
    for (const line of [...kind.helps.map(({ line }) => line), ...later, ...kind.said]) {
      const plain = words(line).join(' ')
      assert.ok(!seen.has(plain), `${kind.key} and ${seen.get(plain)}: ${line}`)
      seen.set(plain, kind.key)
    }
  }
})

test('no two pieces of advice share half of their word trigrams', () => {
  const lines = lifeEvents.flatMap((kind) => kind.helps.map(({ line }) => ({ key: kind.key, line, grams: trigrams(line) })))
  const holders = new Map<string, number[]>()
  lines.forEach(({ grams }, at) => {
    for (const gram of grams) holders.set(gram, [...(holders.get(gram) ?? []), at])
  })
  lines.forEach((one, at) => {
    const shared = new Map<number, number>()
    for (const gram of one.grams) for (const other of holders.get(gram) ?? []) if (other !== at) shared.set(other, (shared.get(other) ?? 0) + 1)
    for (const [other, count] of shared)
      assert.ok(count < 3 || count / one.grams.size < 0.5, `${one.key}: "${one.line}" and ${lines[other]?.key}: "${lines[other]?.line}"`)
  })
})
