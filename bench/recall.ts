/**
 * How long recall takes in a large vault: `node bench/recall.ts [items] [--meaning]`. The memories are made up: sentences of about
 * twenty words whose frequencies fall as in real talk (Zipf), in sessions of a dozen turns, with people and days.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { machineClock } from '../src/clock/clock.ts'
import { sqliteStore } from '../src/engines/vault/sqlite.ts'
import { openMemory } from '../src/memory/memory.ts'
import { memoryOps } from '../src/memory/ops.ts'
import { openMeaning } from '../src/memory/vectors/meaning.ts'
import { openVault } from '../src/vault/open-vault.ts'
import { migrations } from '../src/vault/schema/migrations.ts'
import type { Op } from '../src/vault/vault.ts'
import { seededChance } from '../src/words/chance.ts'

const items = Number(process.argv[2] ?? 100_000)
const folder = mkdtempSync(join(tmpdir(), 'os1-bench-recall-'))
const chance = seededChance(7)
const syllables = 'ba be bo da de do fa fe ga go ha he ka ke ko la le lo ma me mo na ne no pa pe ra re ro sa se so ta te to va ve vo wa we'.split(' ')
const vocabulary = Array.from({ length: 20_000 }, (_, n) => Array.from({ length: 2 + (n % 3) }, () => chance.pick(syllables)).join('') + (n % 97))
const common =
  'the and to of a in it was i my we that with for on at is he she they but so have had not this there be what when about out up down all one just like very then from'.split(
    ' ',
  )
const people = 'Anna Karim Tom Priya Leo Maya Rosa Max Ines Farah Jonas Lena Hugo Piet Ola Nadia'.split(' ')

/** Word ranks after Zipf's law. */
const zipf = (): number => Math.floor(Math.exp(chance.next() * Math.log(vocabulary.length))) - 1
const sentence = (): string => {
  const words = Array.from({ length: 14 + Math.floor(chance.next() * 12) }, () => (chance.next() < 0.45 ? chance.pick(common) : (vocabulary[zipf()] ?? 'x')))
  if (chance.next() < 0.2) words.splice(2, 0, chance.pick(people))
  return `${words.join(' ')}.`
}

try {
  const store = sqliteStore({ file: join(folder, 'vault.db'), key: Buffer.alloc(32, 7) } as never)
  const vault = openVault({ store, kinds: memoryOps, migrations, now: () => Temporal.Instant.from('2026-01-01T00:00:00Z') })
  const meaning = process.argv.includes('--meaning') ? openMeaning({ vault, clock: machineClock }) : undefined
  const memory = openMemory({ vault, chance, ...(meaning && { meaning }) })
  let at = Temporal.Instant.from('2023-01-01T08:00:00Z')
  const began = performance.now()
  const batch: Op[] = []
  for (let n = 0; n < items; n++) {
    at = at.add({ seconds: n % 12 === 0 ? 14_400 : 40 })
    const id = `i${n}`
    batch.push({
      id: chance.id(at),
      kind: 'memory.remembered',
      version: 1,
      at: at.toString(),
      body: {
        id,
        conversation: at.toString().slice(0, 10),
        who: n % 2 === 0 ? 'person' : 'companion',
        text: sentence(),
        at: at.toString(),
        label: { integrity: n % 2 === 0 ? 'person' : 'companion', confidentiality: 'private', sources: [id] },
      },
    })
    if (batch.length === 2000) await vault.append(batch.splice(0))
  }
  await vault.append(batch)
  console.log(`${items} items written in ${((performance.now() - began) / 1000).toFixed(1)} s`)

  await meaning?.keepUp()

  const ask = (): string => {
    const kind = chance.next()
    const word = (): string => vocabulary[zipf()] ?? 'x'
    if (kind < 0.25) return `what did ${chance.pick(people)} say about ${word()} ${word()}?`
    if (kind < 0.5) return `when did I last see the ${word()} with ${word()}?`
    if (kind < 0.75) return sentence()
    if (kind < 0.85) return `what happened in March 2025 with ${word()}`
    return `where is my ${word()}?`
  }
  const times: number[] = []
  const costs: number[] = []
  for (let n = 0; n < 600; n++) {
    const question = ask()
    await meaning?.prepare(question)
    const start = performance.now()
    const work = process.cpuUsage()
    memory.recall(question, { now: at, zone: 'Europe/London', most: 8 })
    const spent = process.cpuUsage(work)
    if (n < 100) continue
    times.push(performance.now() - start)
    // Beside other work on the machine, what it cost the processor says more than the clock.
    costs.push((spent.user + spent.system) / 1000)
  }
  const shares = (all: number[]): string => {
    all.sort((a, b) => a - b)
    return [0.5, 0.9, 0.99].map((q) => `p${q * 100} ${(all[Math.floor(all.length * q)] ?? 0).toFixed(2)} ms`).join(', ')
  }
  console.log(`recall in ${items} items (${times.length} questions, after 100 to warm up)\n  by the clock: ${shares(times)}\n  processor:    ${shares(costs)}`)
  meaning?.close()
  vault.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
