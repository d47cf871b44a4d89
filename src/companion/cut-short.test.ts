import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import type { Vault } from '../vault/vault.ts'
import { Killed, emptyLife, later, say, woken } from './woken.fake.ts'

type Case = { name: string; before?: string[]; text: string; world(vault: Vault): unknown; tells: RegExp }
const rows = (vault: Vault, sql: string): unknown[] => vault.all<{ one: unknown }>(sql).map(({ one }) => one)
const cases: Case[] = [
  {
    name: 'a reminder',
    text: 'remind me to call the bank in twenty minutes',
    world: (v) => rows(v, "select what || ' ' || at as one from due"),
    tells: /bank/,
  },
  { name: 'a list', text: 'put milk and eggs on the shopping list', world: (v) => rows(v, 'select text as one from entry order by text'), tells: /milk/i },
  { name: 'a timer', text: 'set a timer for ten minutes', world: (v) => rows(v, 'select at as one from due'), tells: /ten minutes|10 minutes/i },
  {
    name: 'two things at once',
    text: 'remind me to water the roses tomorrow at nine. Put bread on the shopping list.',
    world: (v) => [rows(v, 'select what as one from due'), rows(v, 'select text as one from entry')],
    tells: /roses[^]*bread|bread[^]*roses/i,
  },
  {
    name: 'a cancelling',
    before: ['remind me to feed the cat tomorrow at eight', 'remind me to feed the dog tomorrow at nine'],
    text: 'cancel the reminder about the cat',
    world: (v) => rows(v, 'select what || state as one from due order by what'),
    tells: /cat/i,
  },
  {
    name: 'an undoing',
    before: ['put salt on the shopping list', 'put pepper on the shopping list'],
    text: 'undo that',
    world: (v) => rows(v, 'select text as one from entry'),
    tells: /./,
  },
  {
    name: 'a forgetting of the last thing',
    before: ['I had soup for lunch today', 'my neighbour plays the trumpet'],
    text: 'forget what I just said',
    world: (v) => rows(v, "select text as one from item where who = 'person' and text not like 'forget%' order by rid"),
    tells: /./,
  },
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
        const died = await say(dying.companion, 'the-utterance', one.text).then(
          () => false,
          (problem: unknown) => problem instanceof Killed,
        )
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
        if (/interrupted/.test(told))
          assert.ok(
            [wanted, untouched].some((known) => isDeepStrictEqual(known, world)),
            where,
          )
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
