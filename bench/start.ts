/**
 * From the start of the process to an answer on HTTP (second start, 1,000 memories), then resident memory and processor
 * time after a minute in which nobody comes. Prints seconds, megabytes and percent of one processor.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { awaken, keysAt, machineChance } from '../src/awaken.ts'
import { machineClock } from '../src/clock/clock.ts'
import { placesOn } from '../src/person/places.ts'
import { fill } from './made-life.ts'

const idleSeconds = Number(process.argv[2] ?? 60)
const home = mkdtempSync(join(tmpdir(), 'os1-bench-'))
const port = 42_117
await prepared()
await started(0)
const { seconds, rss, cpu } = await started(idleSeconds)
console.log(JSON.stringify({ memories: 1000, secondsToAnswer: seconds, residentMB: rss, cpuPercent: cpu, idleSeconds }))
rmSync(home, { recursive: true, force: true })

async function prepared(): Promise<void> {
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
  const awake = await awaken(waking, (await keysAt(waking)).keys)
  await awake.person.save({ companion: { name: 'Wren', why: '', since: machineClock.now().toString() } }, machineClock.now())
  await fill(awake, 1000, machineClock.now().subtract({ hours: 1 }))
  awake.close()
}

async function started(idle: number): Promise<{ seconds: number; rss: number; cpu: number }> {
  const began = performance.now()
  const child = spawn(
    process.execPath,
    ['--max-semi-space-size=1', join(import.meta.dirname, '..', 'os1.js'), 'wake', '--no-browser', '--port', String(port), '--home', home],
    { stdio: 'ignore' },
  )
  while (!(await answers()))
    await new Promise((resolve) => {
      setTimeout(resolve, 5)
    })
  const seconds = Math.round(performance.now() - began) / 1000
  await new Promise((resolve) => {
    setTimeout(resolve, 2_000)
  })
  const before = processor(child.pid)
  await new Promise((resolve) => {
    setTimeout(resolve, idle * 1000)
  })
  const cpu = idle > 0 ? Math.round(((processor(child.pid) - before) / idle) * 10_000) / 100 : 0
  const rss = Math.round((Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024) * 10) / 10
  child.kill('SIGTERM')
  await new Promise((resolve) => child.once('exit', resolve))
  return { seconds, rss, cpu }
}

function answers(): Promise<boolean> {
  return new Promise((resolve) => {
    get({ port, host: '127.0.0.1', headers: { host: `localhost:${port}` } }, (response) => {
      response.resume()
      resolve(response.statusCode !== undefined)
    }).on('error', () => resolve(false))
  })
}

/** Processor seconds used so far, from /proc (Linux). */
function processor(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / 100
}
