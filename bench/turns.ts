/** How long an ordinary text turn takes in a life of 1,000 and of 100,000 memories; milliseconds, and what grows. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { awaken, keysAt, machineChance } from '../src/awaken.ts'
import { machineClock } from '../src/clock/clock.ts'
import { placesOn } from '../src/person/places.ts'
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
    for (let round = 0; round < 11; round++) {
      for (const [n, text] of utterances.entries()) {
        const id = `bench-${size}-${round}-${n}`
        const start = performance.now()
        let answered = 0
        for await (const said of awake.companion.converse(
          { id, text, by: 'text', label: saidByPerson(id) },
          { channel: 'page', signal: new AbortController().signal },
        )) {
          if (said.kind === 'done') answered = performance.now() - start
        }
        // The first round loads the mind and warms the caches.
        if (round > 0) times.push(answered)
      }
    }
    times.sort((a, b) => a - b)
    const at = (share: number): number => Math.round((times[Math.floor(times.length * share)] ?? 0) * 100) / 100
    return {
      memories: size,
      turns: times.length,
      p50: at(0.5),
      p99: at(0.99),
      filledPerSecond: Math.round((size / filled) * 1000),
      residentMB: Math.round(process.memoryUsage.rss() / 1e6),
    }
  } finally {
    awake.close()
    rmSync(home, { recursive: true, force: true })
  }
}
