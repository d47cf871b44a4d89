import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { sqliteStore } from './sqlite.ts'

test('whatever the mask, only its owner may read a vault, its log or a copy; an open one of before is closed', { skip: process.platform === 'win32' }, (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'os1-modes-'))
  const before = process.umask(0)
  t.after(() => {
    process.umask(before)
    rmSync(folder, { recursive: true })
  })
  const key = new Uint8Array(32).fill(1)
  const open = () => sqliteStore({ file: join(folder, 'life.vault'), key })
  const modes = () => readdirSync(folder).map((name) => `${name} ${(statSync(join(folder, name)).mode & 0o777).toString(8)}`)
  let store = open()
  store.exec('create table thing (a)')
  store.copyTo(join(folder, 'copy'))
  assert.deepEqual(
    modes().filter((line) => !line.endsWith(' 600')),
    [],
  )
  store.close()
  chmodSync(join(folder, 'life.vault'), 0o644)
  store = open()
  store.exec('insert into thing values (1)')
  assert.deepEqual(
    modes().filter((line) => !line.endsWith(' 600')),
    [],
  )
  store.close()
})
