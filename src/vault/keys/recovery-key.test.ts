import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seededChance } from '../../words/chance.ts'
import { newRecoveryKey, printed, typed } from './recovery-key.ts'

test('a key is read back as it was printed, whatever case and gaps it is typed with', () => {
  for (let n = 0; n < 200; n++) {
    const secret = newRecoveryKey()
    const text = printed(secret)
    for (const way of [text, text.toLowerCase(), text.replaceAll('-', ''), text.replaceAll('-', ' '), text.replaceAll('0', 'o').replaceAll('1', 'l')]) {
      const read = typed(way)
      assert.ok(read.kind === 'good')
      assert.deepEqual([...read.secret], [...secret])
    }
  }
})

test('every single slip is noticed, and nearly always placed in its group', () => {
  const chance = seededChance(11)
  const letters = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ']
  let placed = 0
  const rounds = 300
  for (let n = 0; n < rounds; n++) {
    const bare = printed(newRecoveryKey()).replaceAll('-', '')
    const at = Math.floor(chance.next() * bare.length)
    const slip = chance.pick(letters.filter((letter) => letter !== bare[at]))
    const read = typed(bare.slice(0, at) + slip + bare.slice(at + 1))
    assert.ok(read.kind === 'mistyped')
    if (read.group === Math.floor(at / 4) + 1) placed++
  }
  assert.ok(placed > rounds * 0.98, `${placed} of ${rounds} placed`)
})

test('a key that is too short, too long or holds a strange sign is told so', () => {
  const text = printed(newRecoveryKey())
  for (const [wrong, words] of [
    [text.slice(0, -1), /this one has 27/],
    [`${text}A`, /this one has 29/],
    [text.replace(/^./, '!'), /there is a "!"/],
    ['', /this one has 0/],
  ] as const) {
    const read = typed(wrong)
    assert.ok(read.kind === 'mistyped')
    assert.match(read.tell, words)
  }
})
