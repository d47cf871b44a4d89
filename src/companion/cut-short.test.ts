import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import { fakeClock } from '../clock/clock.fake.ts'
import type { FakeClock } from '../clock/clock.fake.ts'
import { openConsent, consentOps } from '../consent/consent.ts'
import { attend } from '../care/care.ts'
import { openMemory } from '../memory/memory.ts'
import { memoryAbilities } from '../memory/abilities.ts'
import { memoryOps } from '../memory/ops.ts'
import { builtInMind } from '../mind/built-in.ts'
import { loadUnderstanding } from '../mind/understand.ts'
import { personIn, personKinds } from '../person/person.ts'
import { secretaryOps } from '../secretary/ops.ts'
import { secretaryAbilities } from '../secretary/secretary.ts'
import { fakeVault } from '../vault/vault.fake.ts'
import type { Vault } from '../vault/vault.ts'
import { seededChance } from '../words/chance.ts'
import { saidByPerson } from '../words/label.ts'
import { companionAbilities } from './abilities.ts'
import { openCompanion } from './companion.ts'
import type { Companion } from './companion.ts'
import { forgetOps } from './forget.ts'
import { companionOps } from './ops.ts'

const minds = { mind: builtInMind(), understand: loadUnderstanding().understand }
const attention = attend()
const start = '2026-03-02T19:00:00.123456Z'

class Killed extends Error {}

/** A companion on a vault, as after a start; `lives` counts down the appends, and the last is kept or lost. */
async function woken(kept: Vault, seed: number, death?: { after: number; lost: boolean }): Promise<{ companion: Companion; vault: Vault; clock: FakeClock }> {
  let appends = 0
  const vault: Vault = {
    ...kept,
    async append(ops) {
      if (death && ++appends > death.after) {
        if (!death.lost && appends === death.after + 1) await kept.append(ops)
        throw new Killed()
      }
      await kept.append(ops)
    },
  }
  const clock = fakeClock(start)
  const chance = seededChance(seed)
  const person = personIn({ vault: kept, chance })
  const memory = openMemory({ vault, chance, alsoForget: (items) => forgetOps(vault, items, { id: () => chance.id(clock.now()), at: clock.now().toString() }) })
  const itself = companionAbilities({ person, clock, betweenUs: () => companion.betweenUs(), setBetweenUs: (on) => companion.setBetweenUs(on), changed: () => companion.changed() })
  const abilities = [...itself, ...memoryAbilities({ memory }), ...secretaryAbilities({ vault, chance })]
  const consent = openConsent({ vault, chance, abilities, person: () => person.profile(), clock })
  const companion: Companion = openCompanion({ vault, clock, chance, person, memory, consent, abilities, minds: async () => minds, attention: async () => attention })
  return { companion, vault, clock }
}

const later = (clock: FakeClock, minutes: number): Promise<void> => clock.moveTo(clock.now().add({ minutes }))

async function emptyLife(): Promise<Vault> {
  const vault = fakeVault({ kinds: [...personKinds, ...memoryOps, ...consentOps, ...secretaryOps, ...companionOps] })
  await personIn({ vault, chance: seededChance(1) }).save({ zone: 'Europe/London', locale: 'en-GB', companion: { name: 'Wren', why: '', since: start } }, Temporal.Instant.from(start))
  return vault
}

async function say(companion: Companion, id: string, text: string): Promise<string> {
  let told = ''
  for await (const said of companion.converse({ id, text, by: 'text', label: saidByPerson(id) }, { channel: 'page', signal: new AbortController().signal })) if (said.kind === 'done') told = said.text
  return told
}

type Case = { name: string; before?: string[]; text: string; world(vault: Vault): unknown; tells: RegExp }
const rows = (vault: Vault, sql: string): unknown[] => vault.all<{ one: unknown }>(sql).map(({ one }) => one)
const cases: Case[] = [
  { name: 'a reminder', text: 'remind me to call the bank in twenty minutes', world: (v) => rows(v, "select what || ' ' || at as one from due"), tells: /bank/ },
  { name: 'a list', text: 'put milk and eggs on the shopping list', world: (v) => rows(v, 'select text as one from entry order by text'), tells: /milk/i },
  { name: 'a timer', text: 'set a timer for ten minutes', world: (v) => rows(v, 'select at as one from due'), tells: /ten minutes|10 minutes/i },
  { name: 'two things at once', text: 'remind me to water the roses tomorrow at nine. Put bread on the shopping list.', world: (v) => [rows(v, 'select what as one from due'), rows(v, 'select text as one from entry')], tells: /roses[^]*bread|bread[^]*roses/i },
  { name: 'a cancelling', before: ['remind me to feed the cat tomorrow at eight', 'remind me to feed the dog tomorrow at nine'], text: 'cancel the reminder about the cat', world: (v) => rows(v, "select what || state as one from due order by what"), tells: /cat/i },
  { name: 'an undoing', before: ['put salt on the shopping list', 'put pepper on the shopping list'], text: 'undo that', world: (v) => rows(v, 'select text as one from entry'), tells: /./ },
  { name: 'a forgetting of the last thing', before: ['I had soup for lunch today', 'my neighbour plays the trumpet'], text: 'forget what I just said', world: (v) => rows(v, "select text as one from item where who = 'person' and text not like 'forget%' order by rid"), tells: /./ },
]

for (const one of cases) {
  test(`${one.name}, cut short at any point and answered again, is done exactly once and told`, async () => {
    const lived = async (): Promise<Vault> => {
      const vault = await emptyLife()
      const { companion, clock } = await woken(vault, 11)
      for (const [n, text] of (one.before ?? []).entries()) {
        await say(companion, `before-${n}-of-it`, text)
        await later(clock, 1)
      }
      return vault
    }
    // As it goes when nothing happens.
    const whole = await lived()
    const undisturbed = await woken(whole, 12)
    await later(undisturbed.clock, 10)
    assert.match(await say(undisturbed.companion, 'the-utterance', one.text), one.tells)
    const wanted = one.world(whole)
    const untouched = one.world(await lived())

    let deaths = 0
    for (let after = 0; after < 12; after++) {
      for (const lost of [true, false]) {
        const kept = await lived()
        const dying = await woken(kept, 12, { after, lost })
        await later(dying.clock, 10)
        const died = await say(dying.companion, 'the-utterance', one.text).then(() => false, (problem: unknown) => problem instanceof Killed)
        if (!died) continue
        deaths++
        const where = `killed at append ${after + 1}, which was ${lost ? 'lost' : 'kept'}`
        const next = await woken(kept, 99)
        await later(next.clock, 13)
        const heard = kept.get("select 1 from item where id = 'the-utterance'") !== undefined
        const told = await say(next.companion, 'the-utterance', one.text)
        const world = one.world(kept)
        // What was not acknowledged is heard three minutes later, and times count from there.
        // What changes more than the vault's own rows may be told as unknown, and is then done once or not at all.
        if (/interrupted/.test(told)) assert.ok([wanted, untouched].some((known) => isDeepStrictEqual(known, world)), where)
        else if (heard) assert.deepEqual(world, wanted, `${where}; told: ${told}`)
        else assert.equal(JSON.stringify(world).length, JSON.stringify(wanted).length, where)
        assert.match(told, /interrupted/.test(told) ? /interrupted/ : one.tells, where)
        assert.equal(rows(kept, "select item as one from reply where answers = 'the-utterance'").length, 1, where)
        assert.equal(rows(kept, "select id as one from item where id = 'the-utterance'").length, 1, where)
        assert.equal(await say(next.companion, 'the-utterance', one.text), told, 'a third sending gets the same reply')
        assert.deepEqual(one.world(kept), world)
      }
    }
    assert.ok(deaths >= 4, `only ${deaths} deaths`)
  })
}
