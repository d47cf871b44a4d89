import assert from 'node:assert/strict'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { seededChance } from '../../words/chance.ts'
import { key, leftByCrash, readAll, scratch, snapshot, trouble } from './damaged.fake.ts'
import { sqliteStore } from './sqlite.ts'

const folder = scratch('log')

test('a flipped bit in the log that a crash left is noticed, and nothing is dropped', () => {
  const file = join(folder, 'log.vault')
  leftByCrash(file)
  const files = snapshot(file)
  const log = files['log.vault-wal'] as Buffer
  const chance = seededChance(7)
  const places = [
    0,
    8,
    20,
    31,
    32,
    40,
    50,
    60,
    log.length - 1,
    log.length - 4000,
    log.length - 4110,
    ...Array.from({ length: 60 }, () => Math.floor(chance.next() * log.length)),
  ]
  for (const at of places) {
    const flipped = Buffer.from(log)
    flipped[at] = (flipped[at] ?? 0) ^ (1 << Math.floor(chance.next() * 8))
    writeFileSync(`${file}-wal`, flipped)
    assert.match(trouble(() => sqliteStore({ file, key }), `byte ${at}`).tell, /damaged/)
    assert.ok(readFileSync(`${file}-wal`).equals(flipped))
  }
  for (const length of [0, 10, 32, 4000, log.length - 4120, log.length - 1]) {
    writeFileSync(`${file}-wal`, log.subarray(0, length))
    assert.match(trouble(() => sqliteStore({ file, key }), `cut to ${length}`).tell, /damaged/)
  }
  rmSync(`${file}-wal`)
  assert.match(trouble(() => sqliteStore({ file, key })).tell, /damaged/)
  writeFileSync(`${file}-wal`, log)
  assert.equal(readAll(file).lines, 40)
})

test('without the note of its end a damaged log is still noticed, but for the newest commit', () => {
  const file = join(folder, 'noteless.vault')
  leftByCrash(file)
  const log = readFileSync(`${file}-wal`)
  rmSync(`${file}-tail`)
  for (const at of [3, 33, 5000, Math.floor(log.length / 2)]) {
    const flipped = Buffer.from(log)
    flipped[at] = (flipped[at] ?? 0) ^ 1
    writeFileSync(`${file}-wal`, flipped)
    assert.match(trouble(() => sqliteStore({ file, key }), `byte ${at}`).tell, /damaged/)
  }
  // A commit that a power cut tore apart was never acknowledged: it goes, and the rest opens.
  writeFileSync(`${file}-wal`, log.subarray(0, log.length - 100))
  assert.equal(readAll(file).lines, 38)
})

test('nothing of what is kept can be read in the files, the log included', () => {
  const file = join(folder, 'plain.vault')
  leftByCrash(file)
  for (const content of Object.values(snapshot(file))) assert.ok(!content.includes('evening') && !content.includes('create table'))
})

test('a note that a crash left is taken back before the log goes, so that it never cries wolf', () => {
  const file = join(folder, 'wolf.vault')
  leftByCrash(file)
  const store = sqliteStore({ file, key })
  const note = readFileSync(`${file}-tail`)
  store.close()
  assert.equal(existsSync(`${file}-tail`), false)
  // As if the process had died between the two last steps of closing.
  writeFileSync(`${file}-tail`, Buffer.alloc(note.length))
  assert.equal(readAll(file).lines, 40)
})

test('a vault that is gone while its log is still there, or that must be there, is not begun anew', async () => {
  const file = join(folder, 'gone.vault')
  leftByCrash(file)
  const whole = readFileSync(file)
  rmSync(file)
  assert.match(trouble(() => sqliteStore({ file, key })).tell, /there is nothing there/)
  writeFileSync(file, whole)
  assert.equal(readAll(file).lines, 40)
  assert.match(trouble(() => sqliteStore({ file: join(folder, 'never.vault'), key, mustExist: true })).tell, /there is nothing there/)
  assert.equal(existsSync(join(folder, 'never.vault')), false)
})
