import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { createKeys } from './keys.ts'

test('of several that wake at once on an empty home, all have the same key afterwards', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'os1-first-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'keys', 'key.json')
  const now = Temporal.Instant.from('2026-01-01T00:00:00Z')
  const slow = {
    name: 'slow',
    get: async () => undefined,
    put: async () => {
      await new Promise((wake) => {
        setTimeout(wake, 20)
      })
      throw new Error('nobody')
    },
    remove: async () => undefined,
  }
  const keys = await Promise.all([1, 2, 3, 4].map(() => createKeys({ file, keychain: slow }, { cipher: 'aegis', now })))
  const made = keys.map((one) => Buffer.from(one.key() ?? []).toString('hex'))
  assert.equal(made[0]?.length, 64)
  assert.deepEqual(new Set(made).size, 1)
  assert.deepEqual(readdirSync(join(folder, 'keys')), ['key.json'])
})
