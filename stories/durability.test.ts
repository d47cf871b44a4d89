import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { bookMigrations, bookNow, writeLine } from '../src/vault/vault.contract.ts'
import { openVault } from '../src/vault/open-vault.ts'
import { seededChance } from '../src/words/chance.ts'
import { sqliteStore } from '../src/engines/vault/sqlite.ts'

const folder = mkdtempSync(join(tmpdir(), 'os1-kill-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const writer = join(import.meta.dirname, 'durability-writer.ts')
const key = new Uint8Array(32).fill(7)

const started = (): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [writer], { env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') } })

/** Lets a writer write and kills it so many milliseconds after it began or after its first word; resolves to the pairs that it had acknowledged. */
function killed(child: ChildProcessWithoutNullStreams, order: string, when: { after: 'beginning' | 'first word'; milliseconds: number }): Promise<string[]> {
  return new Promise((resolve, reject) => {
    let heard = ''
    let going = false
    let doomed = false
    const doom = (): void => {
      if (!doomed) setTimeout(() => child.kill('SIGKILL'), when.milliseconds)
      doomed = true
    }
    child.stderr.on('data', (words) => reject(new Error(String(words))))
    child.stdout.on('data', (words) => {
      heard += words
      if (going) return doom()
      if (!heard.startsWith('ready\n')) return
      going = true
      child.stdin.write(`${order}\n`)
      if (when.after === 'beginning') doom()
    })
    child.on('close', () => resolve(heard.split('\n').slice(1, -1)))
  })
}

test('killed two hundred times at random moments, a vault holds every acknowledged pair, whole', { timeout: 240_000 }, async () => {
  const file = join(folder, 'killed.vault')
  const chance = seededChance(20_261_122)
  const kills = 200
  const acknowledged: string[] = []
  let halves = 0
  let empty = 0
  let next = started()
  for (let round = 0; round < kills; round++) {
    const child = next
    // The next one starts up while this one writes.
    if (round < kills - 1) next = started()
    // Some in the opening and the first commits, most while commits and the writing back of the log go on.
    const when =
      chance.next() < 0.25
        ? { after: 'beginning' as const, milliseconds: chance.next() * 30 }
        : { after: 'first word' as const, milliseconds: chance.next() * 60 }
    const pairs = await killed(child, `${file} ${round} 100000 ${1 + Math.floor(chance.next() * 40)}`, when)
    if (pairs.length === 0) empty++
    acknowledged.push(...pairs)
    const store = sqliteStore({ file, key })
    const vault = openVault({ store, kinds: [writeLine], migrations: bookMigrations, now: bookNow })
    for (const pair of pairs)
      assert.equal(
        vault.get<{ n: number }>('select count(*) n from line where id in (?, ?)', `${pair}a`, `${pair}b`)?.n,
        2,
        `pair ${pair} was acknowledged and is not there`,
      )
    const lines = vault.all<{ id: string }>('select id from line where id >= ? and id < ?', `${round}-`, `${round}.`)
    if (lines.length % 2 === 1) halves++
    vault.close()
  }
  const store = sqliteStore({ file, key })
  assert.equal(store.damage(), undefined)
  const there = new Set(store.all<{ id: string }>('select id from line').map((row) => row.id))
  store.close()
  assert.deepEqual(
    acknowledged.filter((pair) => !there.has(`${pair}a`) || !there.has(`${pair}b`)),
    [],
  )
  assert.equal(halves, 0)
  assert.ok(acknowledged.length > kills, `only ${acknowledged.length} pairs were acknowledged`)
  assert.ok(empty < kills / 2, `${empty} of ${kills} were killed before they wrote anything`)
})

test('each append is on the disk before it is acknowledged: an fsync stands before every acknowledgement', (t) => {
  const most = 60
  const log = join(folder, 'strace.log')
  const run = spawnSync('strace', ['-f', '-e', 'trace=fsync,fdatasync,write', '-s', '12', '-o', log, process.execPath, writer], {
    input: `${join(folder, 'counted.vault')} 0 ${most} 3\n`,
    encoding: 'utf8',
  })
  if (run.error || /ptrace/.test(run.stderr)) {
    t.diagnostic('NOT PROVEN HERE: strace is absent or may not trace (Debian: apt install strace)')
    t.skip('strace is needed to count fsyncs')
    return
  }
  assert.equal(run.stdout.split('\n').filter((words) => /^0-\d+$/.test(words)).length, most, run.stderr)
  let syncs = 0
  let total = 0
  let acknowledged = 0
  for (const call of readFileSync(log, 'utf8').split('\n')) {
    if (/f(data)?sync\(\d+\) += 0/.test(call) || /f(data)?sync resumed>.*= 0/.test(call)) {
      syncs++
      total++
    }
    if (!/write\(1, "0-\d+\\n"/.test(call)) continue
    assert.ok(syncs >= 1, `append ${acknowledged} was acknowledged without an fsync`)
    acknowledged++
    syncs = 0
  }
  assert.equal(acknowledged, most)
  t.diagnostic(`${total} fsyncs for ${most} appends`)
})
