import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Vault } from '../vault/vault.ts'
import { emptyLife, later, say, woken } from './woken.fake.ts'

/** Every cell of every table, the search indexes and their shadows included, as text: where a word still stands. */
function standing(vault: Vault, word: string): string[] {
  const tables = vault.all<{ name: string }>("select name from sqlite_master where type = 'table' order by name").map(({ name }) => name)
  const found: string[] = []
  for (const table of tables)
    for (const row of vault.all(`select * from "${table}"`))
      for (const [column, value] of Object.entries(row)) {
        const text = value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value)
        if (text.toLowerCase().includes(word)) found.push(`${table}.${column}: ${text.slice(0, 120)}`)
      }
  return found
}

const told: Readonly<Record<string, readonly string[]>> = {
  'what was told of somebody': [
    'my colleague Quillonius stole my sandwich today',
    'I am so angry with Quillonius',
    'Quillonius lives in Porto and plays the oboe',
  ],
  'what was asked about': ['my friend Quillonius moved to Oslo', 'where does Quillonius live?'],
  'what was asked to be kept': ['remember that Quillonius likes figs'],
  'a request that was not finished': ['Quillonius is my cousin', 'remind me to call Quillonius'],
}

for (const [name, lines] of Object.entries(told)) {
  test(`once it is forgotten, no table holds a word of it: ${name}`, async () => {
    const vault = await emptyLife()
    const { companion, clock } = await woken(vault, 21)
    let n = 0
    const speak = async (text: string): Promise<string> => {
      await later(clock, 1)
      return say(companion, `utterance-${n++}`, text)
    }
    await speak('good evening')
    for (const line of lines) await speak(line)
    assert.ok(standing(vault, 'quillon').length > 0)
    const answer = await speak('forget everything about Quillonius')
    assert.match(answer, /forgotten|gone|done/i)
    assert.deepEqual(standing(vault, 'quillon'), [])
    // What comes after must not bring it back out of what was still in mind.
    await speak('how was your day?')
    await speak('I had soup')
    assert.deepEqual(standing(vault, 'quillon'), [])
  })
}

test('what is said between us stands nowhere, and is not brought back when it ends', async () => {
  const vault = await emptyLife()
  const { companion, clock } = await woken(vault, 22)
  let n = 0
  const speak = async (text: string): Promise<string> => {
    await later(clock, 1)
    return say(companion, `utterance-${n++}`, text)
  }
  await speak('good evening')
  await speak('keep this between us')
  assert.ok(companion.betweenUs())
  for (const text of [
    'Quillonius kissed me last night',
    'remind me to call Quillonius tomorrow at nine',
    'remember that Quillonius likes figs',
    'what did I say about Quillonius?',
    'I am in love with Quillonius and I am scared',
    'call me Quillonius',
    'put quillonius cake on the shopping list',
  ])
    await speak(text)
  assert.deepEqual(standing(vault, 'quillon'), [])
  await speak('that is enough of between us')
  assert.ok(!companion.betweenUs())
  await speak('what did I say about love?')
  await speak('I had soup')
  assert.deepEqual(standing(vault, 'quillon'), [])
})
