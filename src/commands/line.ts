/** One way to speak with a life, whether it is awake in another process or has to be woken here for a moment. */
import { awaken, keysAt, machineChance } from '../awaken.ts'
import type { Awake, Waking } from '../awaken.ts'
import { machineClock } from '../clock/clock.ts'
import type { Line } from '../door/socket.ts'
import type { Places } from '../person/places.ts'
import type { Opener } from '../vault/keys/unlock.ts'
import type { Io } from './command.ts'
import { homeOf, running } from './home.ts'
import { serve } from './serve.ts'
import { Misuse, traced } from './told.ts'
import { hiddenLine } from './typed.ts'

/** What the machine gives to a life that wakes on it. */
export function wakingAt(places: Places, io: Io): Waking {
  return {
    places,
    clock: machineClock,
    chance: machineChance,
    platform: io.platform,
    env: io.env,
    ...machineLocale(io.env),
    note: (problem) => io.err(`${traced(problem)}\n`),
  }
}

/** The zone and locale that the machine is set to. POSIX locales (`en_GB.UTF-8`) are read as BCP 47. */
export function machineLocale(env: Io['env']): { zone: string; locale: string } {
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions()
  const posix = (env['LC_ALL'] || env['LC_TIME'] || env['LANG'] || '').split('.')[0]?.replace('_', '-')
  const known = posix && /^en-[A-Z]{2}$/.test(posix) ? posix : locale.startsWith('en-') ? locale : 'en-GB'
  return { zone: timeZone || 'UTC', locale: known }
}

export type Met = Line & { readonly here: boolean; readonly awake?: Awake }

/** The OS1 that runs on this home, or one that is woken here until `close`. */
export async function lineTo(chosen: string | undefined, io: Io): Promise<Met> {
  const places = homeOf(chosen, io)
  const line = await running(places, io)
  if (line) return { ...line, here: false }
  const awake = await wakeHere(wakingAt(places, io), io)
  const answers = serve({ awake })
  return {
    here: true,
    awake,
    ask: (command, args, signal) => answers(command, args, signal ?? new AbortController().signal),
    close: () => awake.close(),
  }
}

/** Wakes a life here; asks for the passphrase where the machine may not open it by itself and somebody sits there. */
export async function wakeHere(waking: Waking, io: Io): Promise<Awake> {
  let opener: Opener = { by: 'machine' }
  for (let tries = 0; ; tries++) {
    const { kind, keys, ...closed } = await keysAt(waking, opener)
    if (kind === 'open') return awaken(waking, keys)
    const why = 'tell' in closed ? closed.tell : ''
    const given = io.env['OS1_PASSPHRASE']
    if (given !== undefined && tries === 0) {
      opener = { by: 'passphrase', passphrase: given }
      continue
    }
    if (!io.isTerminal || tries > 3) throw new Misuse(`${why} Start it in a terminal, or on its page.`)
    io.err(`${why}\n`)
    const typed = await hiddenLine(io, 'Passphrase or recovery key: ')
    opener = /^[0-9A-Z]{4,}(-[0-9A-Z]{4,}){3,}$/i.test(typed.trim()) ? { by: 'recovery', recoveryKey: typed } : { by: 'passphrase', passphrase: typed }
  }
}
