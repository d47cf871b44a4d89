/**
 * How long an ordinary text turn takes in a life of 1,000 and of 100,000 memories, in milliseconds by the clock and of
 * processor time (all threads, up to the reply), and how many statements the vault is asked.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { awaken, keysAt, machineChance } from '../src/awaken.ts'
import { machineClock } from '../src/clock/clock.ts'
import { placesOn } from '../src/person/places.ts'
import type { Readable } from '../src/vault/vault.ts'
import { saidByPerson } from '../src/words/label.ts'
import { fill, utterances } from './made-life.ts'

const sizes = process.argv.slice(2).map(Number).filter(Boolean)
for (const size of sizes.length > 0 ? sizes : [1_000, 100_000]) console.log(JSON.stringify(await measure(size)))

async function measure(size: number) {
  const home = mkdtempSync(join(tmpdir(), 'os1-bench-'))
  const places = placesOn({ platform: process.platform, env: {}, home, chosen: home })
  const waking = {
    places,
    clock: machineClock,
    chance: machineChance,
    platform: process.platform,
    env: {},
    zone: 'Europe/London',
    locale: 'en-GB',
    note: console.error,
  }
  const { keys } = await keysAt(waking)
  const awake = await awaken(waking, keys)
  try {
    await awake.person.save({ companion: { name: 'Wren', why: '', since: machineClock.now().toString() } }, machineClock.now())
    const began = performance.now()
    await fill(awake, size, machineClock.now().subtract({ hours: 1 }))
    const filled = performance.now() - began
    // A life makes its vectors as it goes; all at once they would be made between the turns.
    await awake.meaning.keepUp()
    const times: number[] = []
    const work: number[] = []
    const asked: number[] = []
    const statements = countStatements(awake.vault)
    for (let round = 0; round < 11; round++) {
      for (const [n, text] of utterances.entries()) {
        const id = `bench-${size}-${round}-${n}`
        const [start, busy, before] = [performance.now(), process.cpuUsage(), statements()]
        let [answered, worked, reads] = [0, 0, 0]
        for await (const said of awake.companion.converse(
          { id, text, by: 'text', label: saidByPerson(id) },
          { channel: 'page', signal: new AbortController().signal },
        )) {
          if (said.kind !== 'done') continue
          answered = performance.now() - start
          const { user, system } = process.cpuUsage(busy)
          worked = (user + system) / 1000
          reads = statements() - before
        }
        // The first round loads the mind and warms the caches.
        if (round === 0) continue
        times.push(answered)
        work.push(worked)
        asked.push(reads)
      }
    }
    return {
      memories: size,
      turns: times.length,
      p50: at(times, 0.5),
      p99: at(times, 0.99),
      workP50: at(work, 0.5),
      workP99: at(work, 0.99),
      readsP50: at(asked, 0.5),
      readsP99: at(asked, 0.99),
      filledPerSecond: Math.round((size / filled) * 1000),
      residentMB: Math.round(process.memoryUsage.rss() / 1e6),
    }
  } finally {
    awake.close()
    rmSync(home, { recursive: true, force: true })
  }
}

function at(values: readonly number[], share: number): number {
  return Math.round((values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0) * 100) / 100
}

/** How many statements have been read with since, by whoever holds this vault. What ops do inside is not counted. */
function countStatements(vault: Readable): () => number {
  let count = 0
  for (const how of ['get', 'all'] as const) {
    const read = vault[how].bind(vault) as Readable['get']
    Object.assign(vault, {
      [how](...query: Parameters<typeof read>) {
        count++
        return read(...query)
      },
    })
  }
  return () => count
}
