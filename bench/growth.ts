/**
 * What grows with a life, and how: `node bench/growth.ts [items ...]` (10,000, 100,000 and 1,000,000 if none are named). One
 * vault is filled step by step through the ops of real talk; at each size a new process opens it and measures. Ratios to
 * the step before say more than the numbers, which are this machine's; processor time says more than the clock where
 * others are at work.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fakeClock } from '../src/clock/clock.fake.ts'
import { sqliteStore } from '../src/engines/vault/sqlite.ts'
import { openMemory } from '../src/memory/memory.ts'
import { memoryOps } from '../src/memory/ops.ts'
import { openMeaning } from '../src/memory/vectors/meaning.ts'
import { openVault } from '../src/vault/open-vault.ts'
import { migrations } from '../src/vault/schema/migrations.ts'
import type { Op, Vault } from '../src/vault/vault.ts'
import { seededChance } from '../src/words/chance.ts'
import { madeTalk } from './made-talk.ts'
import type { MadeTalk } from './made-talk.ts'

const megabytes = (bytes: number): number => Math.round(bytes / 1e5) / 10
const milliseconds = (value: number): number => Math.round(value * 100) / 100
const key = Buffer.alloc(32, 7)
const now = Temporal.Instant.from('2027-01-01T08:00:00Z')

function opened(file: string): Vault {
  return openVault({ store: sqliteStore({ file, key }), kinds: memoryOps, migrations, now: () => now })
}

/** Shares of what was measured, by the clock and by the processor. */
function timed(times: number, work: () => void): { p50: number; p99: number; cpu50: number; cpu99: number } {
  const clock: number[] = []
  const cpu: number[] = []
  for (let n = 0; n < times; n++) {
    const used = process.cpuUsage()
    const began = performance.now()
    work()
    clock.push(performance.now() - began)
    const { user, system } = process.cpuUsage(used)
    cpu.push((user + system) / 1000)
  }
  const share = (all: number[], q: number): number => milliseconds(all.toSorted((a, b) => a - b)[Math.floor(all.length * q)] ?? 0)
  return { p50: share(clock, 0.5), p99: share(clock, 0.99), cpu50: share(cpu, 0.5), cpu99: share(cpu, 0.99) }
}

/** Talks on until the vault holds so many items. Sentences are made beforehand, so that only keeping is timed. */
async function fill(file: string, talk: MadeTalk, { from, to }: { from: number; to: number }): Promise<object> {
  const vault = opened(file)
  const chance = seededChance(to)
  const memory = openMemory({ vault, chance })
  let clock = 0
  let cpu = 0
  for (let n = from; n < to;) {
    const batch: Op[] = []
    for (const end = Math.min(to, n + 1000); n < end; n++) {
      const { at, who, conversation, text, about } = talk.turn()
      const id = chance.id(at)
      batch.push(memory.remembering({ id, conversation, who, text, at: at.toString(), label: { integrity: who, confidentiality: 'private', sources: [id] } }))
      if (about && who === 'person') batch.push(learned(id, about, { at, op: chance.id(at) }))
    }
    const used = process.cpuUsage()
    const began = performance.now()
    await vault.append(batch)
    clock += performance.now() - began
    const { user, system } = process.cpuUsage(used)
    cpu += (user + system) / 1000
  }
  vault.close()
  const each = (spent: number): number => Math.round(((to - from) / spent) * 1000)
  return { itemsPerSecond: each(clock), itemsPerProcessorSecond: each(cpu) }
}

const learned = (item: string, name: string, { at, op }: { at: Temporal.Instant; op: string }): Op => ({
  id: op,
  kind: 'memory.learned',
  version: 1,
  at: at.toString(),
  body: {
    item,
    mentions: [{ person: `person-${name}`, name }],
    merges: [],
    times: [{ start: at.epochMilliseconds, stop: at.epochMilliseconds + 3_600_000, grain: 'hour', kind: 'happened' }],
    facts: [],
    ends: [],
    again: [],
  },
})

/** In a process of its own: the vectors of what has none yet. */
async function embed(file: string): Promise<object> {
  const vault = opened(file)
  const meaning = openMeaning({ vault, clock: fakeClock(now) })
  const missing = (): number =>
    vault.get<{ n: number }>('select count(*) as n from item where rid > coalesce((select max(reached) from vector_model), 0)')?.n ?? 0
  const before = missing()
  const began = performance.now()
  await meaning.keepUp()
  const spent = performance.now() - began
  const made = before - missing()
  meaning.close()
  vault.close()
  return { vectorsPerSecond: Math.round((made / spent) * 1000) }
}

/** In a process of its own: what opening and asking costs, and what stays in memory. */
async function measure(file: string): Promise<object> {
  /** After a moment: freed memory goes back to the machine a little later. */
  const resident = async (): Promise<number> => {
    globalThis.gc?.()
    await new Promise((resolve) => {
      setTimeout(resolve, 1_500)
    })
    globalThis.gc?.()
    return megabytes(process.memoryUsage.rss())
  }
  const talk = madeTalk(99)
  const asking = { now, zone: 'Europe/London', most: 20 }
  const began = performance.now()
  const vault = opened(file)
  vault.get('select 1 from item limit 1')
  const opening = milliseconds(performance.now() - began)
  const atFirst = await resident()

  const words = openMemory({ vault, chance: seededChance(1) })
  for (let n = 0; n < 50; n++) words.recall(talk.question(), asking)
  const byWords = timed(300, () => void words.recall(talk.question(), asking))
  const afterWords = await resident()

  const clock = fakeClock(now)
  const meaning = openMeaning({ vault, clock })
  const memory = openMemory({ vault, chance: seededChance(1), meaning })
  const reading = performance.now()
  await memory.prepare('where is the boat?')
  const firstPrepared = milliseconds(performance.now() - reading)
  for (let n = 0; n < 50; n++) memory.recall(talk.question(), asking)
  const withMeaning = timed(300, () => void memory.recall(talk.question(), asking))
  const nearest = timed(200, () => void meaning.nearest(talk.question(), 60))
  const held = await resident()
  await clock.moveTo(now.add({ minutes: 11 }))
  const letGo = await resident()
  meaning.close()
  vault.close()
  return {
    opening,
    firstPrepared,
    recall: { byWords, withMeaning, nearest },
    residentMB: { opened: atFirst, afterWords, vectorsHeld: held, vectorsLetGo: letGo },
  }
}

const [how, at = ''] = process.argv.slice(2)
if (how === '--measure') console.log(JSON.stringify(await measure(at)))
else if (how === '--embed') console.log(JSON.stringify(await embed(at)))
else {
  const sizes = process.argv.slice(2).map(Number).filter(Boolean)
  const folder = mkdtempSync(join(tmpdir(), 'os1-bench-growth-'))
  const file = join(folder, 'life.vault')
  const talk = madeTalk(7)
  let from = 0
  try {
    for (const items of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) {
      const ingest = await fill(file, talk, { from, to: items })
      const fileMB = megabytes(statSync(file).size)
      const apart = (way: string): object =>
        JSON.parse(execFileSync(process.execPath, ['--expose-gc', '--max-semi-space-size=1', import.meta.filename, way, file], { encoding: 'utf8' })) as object
      const made = apart('--embed')
      console.log(JSON.stringify({ items, ingest, fileMB, fileWithVectorsMB: megabytes(statSync(file).size), ...made, ...apart('--measure') }))
      from = items
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
