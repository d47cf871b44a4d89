/** `os1 doctor --audit`: whole, and where somebody wrote to the vault by other ways, where and how it is broken. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keysAt } from '../../src/awaken.ts'
import { machineClock } from '../../src/clock/clock.ts'
import { homeOf } from '../../src/commands/home.ts'
import { sqliteStore } from '../../src/engines/vault/sqlite.ts'
import { emptyHome, os1 } from '../house.ts'

/** Opens the vault as whoever holds its key may, and writes past every op. */
async function tamper(home: string, sql: string): Promise<void> {
  const places = homeOf(home, { env: {}, platform: process.platform })
  const { keys } = await keysAt({ places, platform: process.platform, env: {}, clock: machineClock })
  const key = keys.key()
  assert.ok(key)
  const store = sqliteStore({ file: places.vault, key, cipher: keys.about().cipher })
  store.run(sql)
  store.close()
}

test('the record of what was done is checked link by link, and the first that is broken is named', { timeout: 120_000 }, async (t) => {
  const home = emptyHome(t)
  assert.equal((await os1(['doctor', '--audit', '--home', home])).code, 1, 'where nobody lives there is nothing to check')
  await os1(['talk', '--home', home], { input: 'add milk to my shopping list\nadd bread to my shopping list\n' })
  const whole = await os1(['doctor', '--audit', '--home', home])
  assert.equal(whole.code, 0, whole.err)
  assert.match(whole.out, /^works +The record of what was done is unbroken: [4-9] links\.\n$/)

  await tamper(home, `update act set args = replace(args, 'bread', 'cake')`)
  const words = await os1(['doctor', '--audit', '--home', home])
  assert.equal(words.code, 1)
  assert.match(words.out, /^broken .*link 3 \(intent, 20.*\) does not fit the words .* Up to link 2 it is sound\./)

  await tamper(home, `update audit set body = replace(body, 'allow', 'deny') where seq = 1`)
  assert.match((await os1(['doctor', '--audit', '--home', home])).out, /link 1 \(intent, .*\) or the one before it was changed\. Nothing before it is sound/)

  await tamper(home, 'delete from audit where seq = 1')
  const [gone] = (await os1(['doctor', '--audit', '--json', '--home', home])).out.split('\n')
  assert.match((JSON.parse(gone ?? '{}') as { what: string }).what, /link 1 is gone/)
})
