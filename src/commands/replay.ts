/** Lives through a list of moments on a simulated clock: weeks pass in seconds, and everything that comes due happens. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { awaken, keysAt } from '../awaken.ts'
import type { Awake } from '../awaken.ts'
import { fakeClock } from '../clock/clock.fake.ts'
import type { FakeClock } from '../clock/clock.fake.ts'
import type { Act } from '../words/ability.ts'
import { seededChance } from '../words/chance.ts'
import { saidByPerson } from '../words/label.ts'
import type { Io } from './command.ts'
import { homeOf } from './home.ts'
import { machineLocale } from './line.ts'
import { unmet } from './meeting-skipped.ts'
import { Misuse, told } from './told.ts'

const moment = z.strictObject({ at: z.string(), text: z.string().min(1).max(8_000).optional() })

export async function replay(
  options: { home?: string | undefined; zone?: string | undefined; seed: number; meet?: boolean | undefined },
  io: Io,
): Promise<number> {
  const scratch = options.home === undefined ? mkdtempSync(join(tmpdir(), 'os1-replay-')) : undefined
  let life: Living | undefined
  try {
    for await (const line of createInterface({ input: io.in, crlfDelay: Infinity })) {
      if (line.trim() === '') continue
      const { at, text } = read(line)
      life ??= await begin({ ...options, home: options.home ?? scratch ?? '' }, { at, io })
      await live(life, { at, text }, io)
    }
    return 0
  } finally {
    life?.awake.close()
    if (scratch) rmSync(scratch, { recursive: true, force: true })
  }
}

function read(line: string): { at: Temporal.Instant; text?: string } {
  try {
    const { at, text } = moment.parse(JSON.parse(line))
    return { at: Temporal.Instant.from(at), ...(text === undefined ? {} : { text }) }
  } catch (error) {
    throw new Misuse(
      `This line is not {"at": an ISO instant, "text"?: words}: ${line.slice(0, 120)} (${error instanceof z.ZodError ? (error.issues[0]?.message ?? '') : told(error).split('\n')[0]})`,
    )
  }
}

type Living = { readonly awake: Awake; readonly clock: FakeClock; utterances: number }

async function begin(
  options: { home: string; zone?: string | undefined; seed: number; meet?: boolean | undefined },
  { at, io }: { at: Temporal.Instant; io: Io },
): Promise<Living> {
  const clock = fakeClock(at)
  const chance = seededChance(options.seed)
  const machine = machineLocale(io.env)
  // A replay reaches nobody: no keychain, no desktop.
  const waking = {
    places: homeOf(options.home, io),
    clock,
    chance,
    platform: io.platform,
    env: {},
    zone: zoneOf(options.zone ?? machine.zone),
    locale: machine.locale,
    note: (problem: unknown) => io.err(`${told(problem)}\n`),
  }
  const { kind, keys } = await keysAt(waking)
  if (kind !== 'open') throw new Misuse('That home is locked: a replay needs one that opens by itself.')
  const awake = await awaken(waking, keys)
  if (options.zone) await awake.person.save({ zone: options.zone }, at)
  if (!options.meet) await unmet(awake)
  awake.companion.attend((event) => {
    if (event.kind !== 'unasked') return
    const { unasked } = event
    io.out(`${JSON.stringify({ at: unasked.at, kind: 'unasked', text: unasked.text, acts: unasked.acts.map(shown) })}\n`)
  })
  return { awake, clock, utterances: 0 }
}

function zoneOf(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
  } catch {
    throw new Misuse(`"${zone}" is not a time zone that I know. They look like Europe/Lisbon.`)
  }
}

/** Everything due at or before `at` happens first, each at its own time; then the words are said. */
async function live(life: Living, { at, text }: { at: Temporal.Instant; text?: string | undefined }, io: Io): Promise<void> {
  const { awake, clock } = life
  if (Temporal.Instant.compare(at, clock.now()) < 0) throw new Misuse(`Time runs forward: ${at.toString()} comes before ${clock.now().toString()}.`)
  for (;;) {
    const next = awake.initiative.next(clock.now())
    if (!next || Temporal.Instant.compare(next, at) > 0) break
    if (Temporal.Instant.compare(next, clock.now()) > 0) await clock.moveTo(next)
    await awake.initiative.takeDue()
  }
  await clock.moveTo(at)
  if (text === undefined) return
  const id = `replay-${String(++life.utterances).padStart(6, '0')}-${at.epochMilliseconds}`
  const acts: Act[] = []
  let reply = ''
  for await (const said of awake.companion.converse(
    { id, text, by: 'text', label: saidByPerson(id) },
    { channel: 'replay', signal: new AbortController().signal },
  )) {
    if (said.kind === 'did') acts.push(said.act)
    if (said.kind === 'done') reply = said.text
    if (said.kind === 'trouble') io.err(`${said.trouble.tell}\n`)
  }
  io.out(`${JSON.stringify({ at: at.toString(), kind: 'reply', text: reply, acts: acts.map(shown) })}\n`)
}

export const shown = ({ ability, args, outcome, undo }: Act) => ({ ability, args, outcome, ...(undo ? { undo } : {}) })
