import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { bookMigrations, line } from '../../vault/vault.contract.ts'
import { seededChance } from '../../words/chance.ts'
import { Trouble } from '../../words/trouble.ts'
import { key, leftByCrash, opened, readAll, scratch, snapshot, trouble, written } from './damaged.fake.ts'
import { sqliteStore } from './sqlite.ts'

const writer = join(import.meta.dirname, '../../../stories/durability-writer.ts')
const folder = scratch('damage')

test('a wrong key is told so and changes nothing, also with a log that was left by a crash', async () => {
  const file = await written(join(folder, 'wrong-key.vault'))
  const before = readFileSync(file)
  const told = trouble(() => sqliteStore({ file, key: new Uint8Array(32).fill(8) }))
  assert.match(told.tell, /the key does not fit/)
  assert.equal(told.retry, 'never')
  assert.ok(readFileSync(file).equals(before))
  assert.equal(readAll(file).lines, 120)

  const crashed = join(folder, 'wrong-key-crashed.vault')
  leftByCrash(crashed)
  const files = snapshot(crashed)
  assert.match(trouble(() => sqliteStore({ file: crashed, key: new Uint8Array(32).fill(8) })).tell, /the key does not fit/)
  assert.deepEqual(snapshot(crashed), files)
})

test('a file that is no vault is told so and left alone', () => {
  const file = join(folder, 'letter.txt')
  writeFileSync(file, 'Dear Ada, '.repeat(2000))
  assert.match(trouble(() => sqliteStore({ file, key })).tell, /cannot open/)
  assert.equal(readFileSync(file, 'utf8'), 'Dear Ada, '.repeat(2000))
})

for (const cipher of ['aegis', 'chacha20'] as const) {
  test(`under ${cipher} a flipped bit anywhere in the file is noticed, and the file is left as it is`, async () => {
    const file = await written(join(folder, `flipped-${cipher}.vault`), cipher)
    const whole = readFileSync(file)
    const chance = seededChance(5)
    const places = [
      0,
      15,
      16,
      17,
      23,
      24,
      99,
      100,
      4000,
      4095,
      4096,
      ...Array.from({ length: 60 }, () => Math.floor(chance.next() * whole.length)),
      whole.length - 1,
    ]
    const unnoticed: number[] = []
    for (const at of places) {
      const flipped = Buffer.from(whole)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << Math.floor(chance.next() * 8))
      writeFileSync(file, flipped)
      try {
        const { lines, damage } = readAll(file, cipher)
        if (damage === undefined) unnoticed.push(at)
        // What goes unnoticed must be of no consequence: everything is there.
        if (damage === undefined) assert.equal(lines, 120)
      } catch (error) {
        assert.ok(error instanceof Trouble && /restore your last backup/.test(error.tell), String(error))
      }
      assert.ok(readFileSync(file).equals(flipped), `byte ${at}: the file was changed`)
    }
    // Only the first bytes are not under the cipher's seal: a salt that a raw key does not use, and the plain file header.
    assert.ok(
      unnoticed.every((at) => at < 24),
      `unnoticed at ${unnoticed.join(', ')}`,
    )
    writeFileSync(file, whole)
    assert.deepEqual(readAll(file, cipher), { lines: 120, damage: undefined })
  })
}

test('a file cut short anywhere is noticed, and what is left of it is left alone', async () => {
  const file = await written(join(folder, 'cut.vault'))
  const whole = readFileSync(file)
  const chance = seededChance(6)
  for (const length of [
    1,
    15,
    16,
    100,
    511,
    512,
    1024,
    4095,
    4096,
    4097,
    8192,
    whole.length - 4096,
    whole.length - 1,
    ...Array.from({ length: 25 }, () => 1 + Math.floor(chance.next() * (whole.length - 2))),
  ]) {
    writeFileSync(file, whole.subarray(0, length))
    let noticed = false
    try {
      noticed = readAll(file).damage !== undefined
    } catch (error) {
      assert.ok(error instanceof Trouble, `${length}: ${String(error)}`)
      noticed = true
    }
    assert.ok(noticed, `cut to ${length} of ${whole.length} and nobody noticed`)
    assert.equal(readFileSync(file).length, length)
  }
})

test('an empty file where a vault was is not taken for a new life', () => {
  const file = join(folder, 'emptied.vault')
  writeFileSync(file, '')
  assert.match(trouble(() => sqliteStore({ file, key })).tell, /damaged/)
  assert.equal(readFileSync(file).length, 0)
})

test('a vault that another process has open is told so; nobody gets in twice', async () => {
  const file = await written(join(folder, 'in-use.vault'))
  const first = opened(file)
  const run = spawnSync(process.execPath, [writer], { input: `${file} 9 5 1\n`, encoding: 'utf8' })
  assert.match(run.stdout, /most likely another OS1/, run.stderr)
  assert.equal(JSON.parse(run.stdout.split('\n')[1] ?? '').retry, 'later')
  await first.append([line('still', 'mine')])
  first.close()
  assert.equal(readAll(file).lines, 121)
})

test('a vault of a newer version is told so and stays byte for byte what it was', async () => {
  const file = await written(join(folder, 'newer.vault'))
  const newer = opened(file, 'aegis', [...bookMigrations, { version: 3, about: 'later', sql: 'create table later (x)' }])
  newer.close()
  const before = readFileSync(file)
  const told = trouble(() => opened(file))
  assert.match(told.tell, /newer version of me/)
  assert.equal(told.retry, 'never')
  assert.ok(readFileSync(file).equals(before))
})

test('a folder that is not there is made; one that cannot be, is told', () => {
  const made = join(folder, 'new', 'folder', 'life.vault')
  sqliteStore({ file: made, key }).close()
  assert.equal(statSync(join(folder, 'new', 'folder')).mode & 0o777, 0o700)
  writeFileSync(join(folder, 'a-file'), 'x')
  assert.match(trouble(() => sqliteStore({ file: join(folder, 'a-file', 'life.vault'), key })).tell, /The folder .*a-file is not there, and I cannot make it/)
  mkdirSync(join(folder, 'a-folder.vault'))
  assert.match(trouble(() => sqliteStore({ file: join(folder, 'a-folder.vault'), key })).tell, /cannot open/)
})

test('where the user may not read or write, that is told', { skip: process.platform === 'win32' && 'needs POSIX permissions' }, async () => {
  const shut = join(folder, 'shut')
  const file = await written(join(shut, 'life.vault'))
  const whole = readFileSync(file)
  chmodSync(folder, 0o755)
  // The superuser may write anywhere, so for a moment we are nobody.
  const asNobody = (work: () => void): void => {
    const root = process.getuid?.() === 0
    if (root) process.seteuid?.(65534)
    try {
      work()
    } finally {
      if (root) process.seteuid?.(0)
    }
  }
  for (const [mode, of, words] of [
    [0o444, file, /may read .* but not write/],
    [0o000, file, /cannot open/],
    [0o000, shut, /cannot open|not there, and I cannot make it/],
  ] as const) {
    chmodSync(shut, 0o755)
    chmodSync(of, mode)
    asNobody(() => assert.match(trouble(() => opened(file)).tell, words))
  }
  chmodSync(shut, 0o700)
  chmodSync(file, 0o600)
  assert.ok(readFileSync(file).equals(whole))
  assert.deepEqual(readdirSync(shut), ['life.vault'])
})

test(
  'a disk that fills up is told so; what was acknowledged stays, and nothing of the rest is half there',
  { skip: process.platform === 'win32' && 'needs a POSIX shell' },
  () => {
    const file = join(folder, 'full.vault')
    // A limit on the size of a file stands in for a full disk: writes fail in the middle of a commit. Units of 512 bytes or more.
    const run = spawnSync('/bin/sh', ['-c', `trap '' XFSZ; ulimit -f 900; exec "$0" "$1"`, process.execPath, writer], {
      input: `${file} 0 100000 60\n`,
      encoding: 'utf8',
    })
    const said = run.stdout.trim().split('\n').slice(1)
    const told = JSON.parse(said.pop() ?? '{}') as { retry: string; tell: string }
    assert.match(told.tell, /could not keep the last thing\. Everything before it is safe/, run.stderr)
    assert.equal(told.retry, 'later')
    assert.ok(said.length > 10)
    const store = sqliteStore({ file, key })
    const ids = new Set(store.all<{ id: string }>('select id from line').map((row) => row.id))
    assert.ok(said.every((pair) => ids.has(`${pair}a`) && ids.has(`${pair}b`)))
    assert.equal(ids.size, said.length * 2)
    assert.equal(store.damage(), undefined)
    store.close()
  },
)

test('a disk that is really full behaves the same, and goes on once there is room', async (t) => {
  const disk = join(folder, 'disk')
  mkdirSync(disk)
  if (process.platform !== 'linux' || spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', disk]).status !== 0)
    return t.diagnostic('NOT TRIED HERE: needs the right to mount a small tmpfs; the test before stands for it')
  try {
    const ballast = join(disk, 'ballast')
    writeFileSync(ballast, Buffer.alloc(100_000))
    const vault = opened(join(disk, 'life.vault'))
    let kept = 0
    let told: unknown
    for (let n = 0; n < 1000 && !told; n++)
      await vault.append([line(`${n}`, 'what was said that evening '.repeat(40))]).then(
        () => kept++,
        (error: unknown) => (told = error),
      )
    assert.ok(told instanceof Trouble && /is full/.test(told.tell), String(told))
    assert.equal(vault.get<{ n: number }>('select count(*) n from line')?.n, kept)
    rmSync(ballast)
    await vault.append([line('after', 'there is room again')])
    vault.close()
    assert.deepEqual(readAll(join(disk, 'life.vault')), { lines: kept + 1, damage: undefined })
  } finally {
    spawnSync('umount', [disk])
  }
})

test('a copy is whole, still encrypted, on the disk, and never written over something', async () => {
  const file = await written(join(folder, 'original.vault'))
  const vault = opened(file)
  await vault.append([line('late', 'not yet written back')])
  const copy = join(folder, 'copy.vault')
  await vault.copyTo(copy)
  await assert.rejects(vault.copyTo(copy), /already a file/)
  vault.close()
  assert.deepEqual(readAll(copy), { lines: 121, damage: undefined })
  assert.ok(!readFileSync(copy).includes('what was said'))
  assert.match(trouble(() => sqliteStore({ file: copy, key: new Uint8Array(32) })).tell, /key does not fit/)
})

test('closing leaves one file', async () => {
  await written(join(folder, 'alone.vault'))
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith('alone')),
    ['alone.vault'],
  )
})
