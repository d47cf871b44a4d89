import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { keysAt } from '../awaken.ts'
import { erase as eraseHere, erasePlan, planTold } from '../vault/erase.ts'
import type { Erased } from '../vault/erase.ts'
import { overwrite } from '../vault/write-whole.ts'
import type { Places } from '../person/places.ts'
import { Trouble } from '../words/trouble.ts'
import { asked } from './asked.ts'
import type { Command, Io } from './command.ts'
import { homeOf, running } from './home.ts'
import { lineTo, wakingAt } from './line.ts'
import type { Met } from './line.ts'
import { Misuse } from './told.ts'
import { shownLine } from './typed.ts'

export const erase: Command = {
  about: 'Erases everything, for good, after you have typed the name.',
  usage: [
    'os1 erase                   lists what goes and what it cannot reach, and asks for the name',
    '  --home DIR',
    '',
    'Without a terminal the name is the first line of standard input.',
  ].join('\n'),
  async run(args, io) {
    const { values } = parseArgs({ args: [...args], options: { home: { type: 'string' } } })
    const places = homeOf(values.home, io)
    if (!existsSync(places.key) && !existsSync(places.vault)) throw new Misuse(`Nobody lives at ${places.data}: there is nothing to erase.`)
    const line = await opened(values.home, places, io)
    if (!line) return await eraseClosed(places, io)
    try {
      const { name, lines } = await asked<{ name: string; lines: string[] }>(line, 'erase.plan')
      const typed = await nameFor(name, lines, io)
      return told(await asked<Erased>(line, 'erase', { typed }), io)
    } finally {
      line.close()
    }
  },
}

/** A life that is locked, or whose vault or key is damaged, can be erased all the same: nobody is asked for what they have lost. */
async function opened(home: string | undefined, places: Places, io: Io): Promise<Met | undefined> {
  const awake = await running(places, io)
  awake?.close()
  if (awake) return lineTo(home, io)
  try {
    const keys = await keysAt(wakingAt(places, io))
    return keys.kind === 'open' ? await lineTo(home, io) : undefined
  } catch (error) {
    // In use by something that does not answer: erasing under its hands would leave half of it.
    if (error instanceof Trouble && error.retry === 'never') return undefined
    throw error
  }
}

async function eraseClosed(places: Places, io: Io): Promise<number> {
  const plan = erasePlan({ places, name: 'OS1' })
  const typed = await nameFor(plan.name, ['It is locked or damaged, so what is in it cannot be counted.', ...planTold(plan)], io)
  const outcome = await eraseHere({
    places,
    plan,
    typed,
    destroyKeys: async () => {
      if (existsSync(places.key)) overwrite(places.key)
    },
    close: () => undefined,
  })
  return told(outcome, io)
}

function told(outcome: Erased, io: Io): number {
  if (outcome.kind === 'refused') throw new Misuse(`${outcome.why} Nothing was erased.`)
  io.out(
    `Erased: ${outcome.files === 1 ? '1 file' : `${outcome.files} files`}. The key went first, so whatever a disk may still hold of them can no longer be read.\n`,
  )
  return 0
}

function nameFor(name: string, lines: readonly string[], io: Io): Promise<string> {
  io.out(`This goes, for good:\n\n${lines.map((line) => `  ${line}\n`).join('')}\n`)
  return shownLine(io, `To erase it, type the name: ${name}\n> `)
}
