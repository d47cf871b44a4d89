import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { memoryStore, fakeVault } from '../vault/vault.fake.ts'
import { openVault } from '../vault/open-vault.ts'
import { migrations } from '../vault/schema/migrations.ts'
import type { Ability, Outcome } from '../words/ability.ts'
import { seededChance } from '../words/chance.ts'
import { join, saidByPerson } from '../words/label.ts'
import type { Label } from '../words/label.ts'
import { Trouble } from '../words/trouble.ts'
import { isStopWord, openConsent } from './consent.ts'
import { consentOps } from './ops.ts'
import { momentAt } from './undo.contract.ts'

/** A shelf of jars: one ability of each kind that matters, and what they did. */
function shelf() {
  const jars = new Map<string, string>()
  const sent: string[] = []
  const keys: (string | undefined)[] = []
  const put: Ability<{ jar: string; holds: string }, { jar: string; before?: string }> = {
    name: 'jar.put',
    class: 'reversible',
    about: 'Puts something into a jar.',
    takes: z.object({ jar: z.string().min(1), holds: z.string() }),
    async do({ jar, holds }, moment) {
      keys.push(moment.act)
      const before = jars.get(jar)
      jars.set(jar, holds)
      return { kind: 'done', result: { jar, ...(before !== undefined && { before }) } }
    },
    async undo({ jar, before }) {
      if (before === undefined) jars.delete(jar)
      else jars.set(jar, before)
    },
    spoken: { intents: [], fill: () => ({}), needs: [], tell: (_result, { jar }) => [`The ${jar} jar is full.`] },
  }
  const look: Ability<{ jar: string }, string> = {
    name: 'jar.look',
    class: 'read',
    about: 'Looks into a jar.',
    takes: z.object({ jar: z.string() }),
    do: async ({ jar }) => ({ kind: 'done', result: jars.get(jar) ?? '' }),
  }
  const send: Ability<{ to: string; text: string }, null> = {
    name: 'letter.send',
    class: 'outward',
    about: 'Sends a letter.',
    takes: z.object({ to: z.string(), text: z.string() }),
    do: async ({ text }) => {
      sent.push(text)
      return { kind: 'done', result: null }
    },
  }
  const smash: Ability<Record<string, never>, null> = {
    name: 'jar.smash',
    class: 'irreversible',
    about: 'Smashes all jars.',
    takes: z.object({}),
    do: async () => {
      jars.clear()
      return { kind: 'done', result: null }
    },
  }
  const break_: Ability<Record<string, never>, null> = {
    name: 'jar.fail',
    class: 'reversible',
    about: 'Fails.',
    takes: z.object({}),
    do: async () => {
      throw new Trouble({ engine: 'jar', retry: 'later', tell: 'The shelf is out of reach.' })
    },
    undo: async () => {},
  }
  const bug: Ability<Record<string, never>, null> = {
    name: 'jar.bug',
    class: 'reversible',
    about: 'Has a bug.',
    takes: z.object({}),
    do: async () => {
      throw new RangeError('bug')
    },
  }
  return { jars, sent, keys, abilities: [put, look, send, smash, break_, bug] as readonly Ability[] }
}

const said = saidByPerson('item-1')
const outside: Label = { integrity: 'outside', confidentiality: 'private', sources: ['mail-1'] }

function world(age: 'adult' | 'child' = 'adult') {
  const store = memoryStore()
  const vault = openVault({ store, kinds: consentOps, migrations, now: () => Temporal.Instant.from('2026-01-01T00:00:00Z') })
  const things = shelf()
  const chance = seededChance(5)
  let now = Temporal.Instant.from('2026-03-02T10:00:00Z')
  const consent = openConsent({ vault, chance, abilities: things.abilities, person: () => ({ age }) })
  const moment = (more = 1) => {
    now = now.add({ seconds: more })
    return momentAt(now.toString())
  }
  const act = (ability: string, args: unknown, context: Label = said, at = moment()) => consent.act({ ability, args, context, argumentLabels: said }, at)
  return { ...things, store, vault, consent, chance, moment, act }
}

test('what is allowed is done, told and kept, with its own id as key', async () => {
  const { act, jars, keys, consent } = world()
  const { outcome, act: done } = await act('jar.put', { jar: 'blue', holds: 'salt' })
  assert.deepEqual(outcome, { kind: 'done', result: { jar: 'blue' } })
  assert.equal(jars.get('blue'), 'salt')
  assert.deepEqual(keys, [done.id])
  assert.equal(done.told, 'The blue jar is full.')
  assert.deepEqual(consent.log(5), [{ ...done, args: { jar: 'blue', holds: 'salt' }, outcome: 'done' }])
})

test('arguments that do not fit are refused with the reason, and nothing runs', async () => {
  const { act, jars } = world()
  const { outcome } = await act('jar.put', { jar: '', holds: 3 })
  assert.equal(outcome.kind, 'refused')
  assert.equal((outcome as Extract<Outcome, { kind: 'refused' }>).rule, 'arguments')
  assert.match((outcome as Extract<Outcome, { kind: 'refused' }>).why, /holds/)
  assert.equal(jars.size, 0)
})

test('what nobody listed is denied and noted without its arguments', async () => {
  const { act, consent, vault } = world()
  assert.equal((await act('door.unlock', { secret: 'xyzzy' })).outcome.kind, 'refused')
  assert.equal(
    vault.all<{ args: string | null }>('select args from act').every(({ args }) => args === null),
    true,
  )
  assert.equal(consent.verifyAudit().ok, true)
})

test('the intent is on the disk before the effect, and the outcome after it', async () => {
  const { vault, consent, abilities, moment } = world()
  const states: unknown[] = []
  const put = abilities.find(({ name }) => name === 'jar.put') as Ability
  const spied = openConsent({
    vault,
    chance: seededChance(9),
    person: () => ({ age: 'adult' }),
    abilities: [
      {
        ...put,
        do: async (args, at, label) => {
          states.push(vault.all('select state from act'))
          return put.do(args, at, label)
        },
      },
    ],
  })
  await spied.act({ ability: 'jar.put', args: { jar: 'a', holds: 'b' }, context: said, argumentLabels: said }, moment())
  assert.deepEqual(states, [[{ state: 'running' }]])
  assert.deepEqual(
    vault.all<{ kind: string }>('select kind from audit order by seq').map(({ kind }) => kind),
    ['intent', 'outcome'],
  )
  assert.equal(consent.log(1)[0]?.outcome, 'done')
})

test('undo brings the world back; twice says so', async () => {
  const { act, jars, consent, moment } = world()
  await act('jar.put', { jar: 'blue', holds: 'salt' })
  const second = await act('jar.put', { jar: 'blue', holds: 'sugar' })
  assert.equal((await consent.undo(second.act.id, moment())).kind, 'done')
  assert.equal(jars.get('blue'), 'salt')
  assert.deepEqual(await consent.undo(second.act.id, moment()), { kind: 'not', why: 'That was already undone.' })
})

test('"undo" takes the newest that can be undone, then the one before, then says that there is no more', async () => {
  const { act, jars, consent, moment } = world()
  assert.deepEqual(await consent.undo('last', moment()), { kind: 'not', why: 'There is nothing to undo.' })
  await act('jar.put', { jar: 'a', holds: '1' })
  await act('jar.put', { jar: 'b', holds: '2' })
  await act('jar.look', { jar: 'b' })
  await act('jar.fail', {})
  assert.equal((await consent.undo('last', moment())).kind, 'done')
  assert.deepEqual([...jars.keys()], ['a'])
  assert.equal((await consent.undo('last', moment())).kind, 'done')
  assert.equal(jars.size, 0)
  assert.match(((await consent.undo('last', moment())) as { why: string }).why, /nothing more to undo/)
})

test('after thirty days it can no longer be undone', async () => {
  const { act, jars, consent } = world()
  const { act: done } = await act('jar.put', { jar: 'a', holds: '1' })
  const undone = await consent.undo(done.id, momentAt('2026-04-20T10:00:00Z'))
  assert.equal(undone.kind, 'not')
  assert.match((undone as { why: string }).why, /30 days/)
  assert.equal(jars.get('a'), '1')
  await consent.tidy(Temporal.Instant.from('2026-04-20T10:00:00Z'))
  assert.equal(consent.log(1)[0]?.undo, undefined)
})

test('trouble with an engine is told in its own words; a bug is thrown, and the act stays unknown', async () => {
  const { act, consent } = world()
  assert.deepEqual((await act('jar.fail', {})).outcome, { kind: 'not', why: 'The shelf is out of reach.' })
  await assert.rejects(act('jar.bug', {}), RangeError)
  assert.equal(consent.log(1)[0]?.outcome, 'unknown')
})

test('what was under way when the machine stopped is told as unknown, and not tried again', async () => {
  const { vault, abilities, moment, jars } = world()
  const stuck = { ...(abilities.find(({ name }) => name === 'jar.put') as Ability), do: () => new Promise<never>(() => {}) }
  const first = openConsent({ vault, chance: seededChance(11), abilities: [stuck], person: () => ({ age: 'adult' }) })
  void first.act({ ability: 'jar.put', args: { jar: 'a', holds: '1' }, context: said, argumentLabels: said }, moment())
  await new Promise((resolve) => setImmediate(resolve))
  const second = openConsent({ vault, chance: seededChance(12), abilities, person: () => ({ age: 'adult' }) })
  await second.act({ ability: 'jar.look', args: { jar: 'a' }, context: said, argumentLabels: said }, moment())
  assert.equal(second.log(1)[0]?.outcome, 'unknown')
  assert.equal(jars.size, 0)
})

test('STOP refuses what was heard before it and holds until the next utterance', async () => {
  const { act, consent, jars, moment } = world()
  const at = moment()
  await act('jar.put', { jar: 'a', holds: '1' }, said, at)
  consent.stop()
  const refused = await act('jar.put', { jar: 'b', holds: '2' }, said, at)
  assert.equal(refused.outcome.kind, 'refused')
  assert.deepEqual([...jars.keys()], ['a'])
  assert.equal((await act('jar.put', { jar: 'c', holds: '3' })).outcome.kind, 'done')
})

test('STOP is a word of its own, and not one among others', () => {
  for (const said of ['stop', 'Stop!', 'STOP STOP', 'please stop', 'stop it', 'no, stop everything', 'ok stop that now', 'halt', 'stop, stop, please'])
    assert.equal(isStopWord(said), true, said)
  for (const said of [
    'stop the pasta timer',
    'stop by the shop',
    'I cannot stop',
    'non-stop',
    'the bus stop',
    'stop worrying',
    '',
    'unstoppable',
    'stop it from raining',
  ])
    assert.equal(isStopWord(said), false, said)
})

test('an ability that cannot say where it reaches, or what was named, is denied', async () => {
  const { vault, moment } = world()
  const done: string[] = []
  const broken = (more: Partial<Ability>): Ability => ({
    name: 'broken',
    class: 'outward',
    about: 'Breaks.',
    takes: z.object({}),
    do: async () => {
      done.push('x')
      return { kind: 'done', result: null }
    },
    ...more,
  })
  const fail = (): never => {
    throw new RangeError('bug')
  }
  for (const more of [{ reaches: fail }, { named: fail }]) {
    const consent = openConsent({ vault, chance: seededChance(21), abilities: [broken(more)], person: () => ({ age: 'adult' }) })
    const { outcome } = await consent.act({ ability: 'broken', args: {}, context: said, argumentLabels: said, said: 'go' }, moment())
    assert.equal(outcome.kind === 'refused' && outcome.rule, 'exception')
  }
  assert.deepEqual(done, [])
})

test('STOP aborts what is running', async () => {
  const { vault, moment } = world()
  let aborted = false
  const slow: Ability = {
    name: 'slow',
    class: 'reversible',
    about: 'Takes its time.',
    takes: z.object({}),
    do: (_args, { signal }) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => {
          aborted = true
          resolve({ kind: 'not', why: 'Stopped.' })
        })
      }),
  }
  const consent = openConsent({ vault, chance: seededChance(13), abilities: [slow], person: () => ({ age: 'adult' }) })
  const running = consent.act({ ability: 'slow', args: {}, context: said, argumentLabels: said }, moment())
  await new Promise((resolve) => setImmediate(resolve))
  consent.stop()
  assert.equal((await running).outcome.kind, 'not')
  assert.equal(aborted, true)
})

test('what needs a yes waits with its own arguments, runs once, and not after two minutes', async () => {
  const { act, sent, consent, moment } = world()
  const asked = await act('letter.send', { to: 'anna@example.org', text: 'Come for dinner\u202e' })
  assert.equal(asked.outcome.kind, 'needsYes')
  const id = (asked.outcome as { confirmation: string }).confirmation
  const card = consent.waiting(id, moment().now)
  assert.equal(card?.on, 'screen')
  assert.equal(card?.shown, 'Sends a letter.\ntext: Come for dinner\nto: anna@example.org')
  assert.deepEqual(sent, [])
  assert.equal(((await consent.answer(id, { yes: true, by: 'screen' }, moment())) as { outcome: Outcome }).outcome.kind, 'done')
  assert.deepEqual(sent, ['Come for dinner\u202e'])
  assert.equal(((await consent.answer(id, { yes: true, by: 'screen' }, moment())) as { kind: string }).kind, 'not')
  assert.equal(sent.length, 1)

  const late = (await act('letter.send', { to: 'a', text: 'b' })).outcome as { confirmation: string }
  assert.match(((await consent.answer(late.confirmation, { yes: true, by: 'screen' }, moment(200))) as { why: string }).why, /too long/)
  const no = (await act('letter.send', { to: 'a', text: 'b' })).outcome as { confirmation: string }
  assert.equal(((await consent.answer(no.confirmation, { yes: false, by: 'screen' }, moment())) as { kind: string }).kind, 'not')
  assert.equal(sent.length, 1)
})

test('STOP revokes what waits for a yes', async () => {
  const { act, sent, consent, moment } = world()
  const asked = (await act('letter.send', { to: 'a', text: 'b' })).outcome as { confirmation: string }
  consent.stop()
  await consent.answer(asked.confirmation, { yes: true, by: 'screen' }, moment())
  assert.deepEqual(sent, [])
})

test('a voice does not confirm what asks for the screen', async () => {
  const { act, jars, consent, moment } = world()
  await act('jar.put', { jar: 'a', holds: '1' })
  const asked = (await act('jar.smash', {})).outcome as { confirmation: string }
  assert.equal(consent.waiting(asked.confirmation, moment().now)?.on, 'screen')
  await consent.answer(asked.confirmation, { yes: true, by: 'voice' }, moment())
  assert.equal(jars.size, 1)
})

test('a conversation’s label only ever gets worse, and a fresh one is clean', async () => {
  const { consent } = world()
  assert.deepEqual(consent.contextOf('c'), { integrity: 'person', confidentiality: 'public', sources: [] })
  await consent.widen('c', said)
  await consent.widen('c', outside)
  await consent.widen('c', said)
  assert.deepEqual(consent.contextOf('c'), join({ ...said, sources: [] }, outside))
  assert.equal(consent.contextOf('d').integrity, 'person')
})

test('the sixth reversible act in a turn asks while something from outside is in the conversation', async () => {
  const { act, moment, jars } = world()
  const at = moment()
  for (let n = 0; n < 5; n++) assert.equal((await act('jar.put', { jar: `j${n}`, holds: 'x' }, outside, at)).outcome.kind, 'done')
  assert.equal((await act('jar.put', { jar: 'j6', holds: 'x' }, outside, at)).outcome.kind, 'needsYes')
  assert.equal((await act('jar.put', { jar: 'j7', holds: 'x' }, outside)).outcome.kind, 'done')
  assert.equal(jars.size, 6)
})

test('the chain notices a link that was changed, dropped or put in between', async () => {
  for (const harm of [
    "update audit set body = replace(body, 'done', 'undone') where seq = 2",
    'delete from audit where seq = 2',
    "update audit set at = '2020-01-01T00:00:00Z' where seq = 3",
    'insert into audit select 99, at, kind, act, body, previous, hash from audit where seq = 2',
  ]) {
    const { act, consent, store } = world()
    for (let n = 0; n < 3; n++) await act('jar.put', { jar: `j${n}`, holds: 'x' })
    // Two links an act: intent and outcome.
    assert.deepEqual(consent.verifyAudit(), { ok: true, links: 6 })
    store.run(harm)
    assert.equal(consent.verifyAudit().ok, false, harm)
  }
})

test('the chain names the first link that is broken, and how', async () => {
  const broken = async (harm: string) => {
    const { act, consent, store } = world()
    for (let n = 0; n < 3; n++) await act('jar.put', { jar: `j${n}`, holds: 'x' })
    store.run(harm)
    return consent.verifyAudit()
  }
  assert.deepEqual(await broken('delete from audit where seq = 2'), { ok: false, at: 2, how: 'gone' })
  const changed = await broken("update audit set body = replace(body, 'done', 'undone') where seq = 4")
  assert.deepEqual([!changed.ok && changed.at, !changed.ok && changed.how, !changed.ok && changed.step], [4, 'changed', 'outcome'])
  const words = await broken("update act set args = replace(args, 'j1', 'j9')")
  assert.deepEqual([!words.ok && words.at, !words.ok && words.how, !words.ok && words.step], [3, 'words', 'intent'])
})

test('words that are forgotten leave the log, and the chain stays whole', async () => {
  const { act, consent, vault } = world()
  await act('jar.put', { jar: 'blue', holds: 'the secret of the jam' })
  await vault.append([{ id: 'erase-1', kind: 'consent.erased', version: 1, at: '2026-03-03T00:00:00Z', body: { sources: ['item-1'] } }])
  assert.equal(JSON.stringify(vault.all('select * from act')).includes('jam'), false)
  assert.equal(JSON.stringify(vault.all('select * from audit')).includes('jam'), false)
  assert.deepEqual(consent.log(1)[0]?.args, {})
  assert.equal(consent.verifyAudit().ok, true)
  assert.equal((await consent.undo('last', momentAt('2026-03-03T00:00:00Z'))).kind, 'not')
})

test('between us, an act leaves no words', async () => {
  const { consent, vault, moment } = world()
  await consent.act({ ability: 'jar.put', args: { jar: 'blue', holds: 'quinces' }, context: said, argumentLabels: said }, { ...moment(), betweenUs: true })
  await consent.act({ ability: 'jar.look', args: { jar: 'quinces' }, context: said, argumentLabels: said }, { ...moment(), betweenUs: true })
  assert.equal(JSON.stringify(vault.all('select * from act')).includes('quinces'), false)
})

test('a child’s profile sends nothing and undoes nothing for good', async () => {
  const { act, sent, jars } = world('child')
  await act('jar.put', { jar: 'a', holds: '1' })
  assert.equal((await act('letter.send', { to: 'a', text: 'b' })).outcome.kind, 'refused')
  assert.equal((await act('jar.smash', {})).outcome.kind, 'refused')
  assert.deepEqual([sent.length, jars.size], [0, 1])
})

test('the fake vault knows consent’s ops', () => {
  fakeVault({ kinds: consentOps }).close()
})
