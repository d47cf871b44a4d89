/** Microseconds of processor time that one ordinary utterance costs each reader, and one call the gate. */
import { loadNotice } from '../src/care/care.ts'
import { gate } from '../src/consent/consent.ts'
import { findWhens } from '../src/language/when.ts'
import { loadUnderstanding } from '../src/mind/understand.ts'
import { clean } from '../src/words/label.ts'
import { utterances } from './made-life.ts'

const now = Temporal.ZonedDateTime.from('2026-03-02T09:00[Europe/London]')
const { understand } = loadUnderstanding()
const { notice } = loadNotice()
const world = { age: 'adult', stopped: false, named: { destination: false, content: false }, reversibleThisTurn: 0 } as const
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  understand: (text) => understand(text, { now, locale: 'en-GB' }),
  notice: (text) => notice(text),
  findWhens: (text) => findWhens(text, { now, locale: 'en-GB' }),
  gate: () => gate({ ability: 'reminder.set', class: 'reversible' }, clean, clean, world),
  'gate, to the last rule': () => gate({ ability: 'bank.pay', class: 'irreversible' }, clean, clean, world),
}

for (const [name, read] of Object.entries(readers)) {
  for (let round = 0; round < 30; round++) for (const text of utterances) read(text)
  const rounds = 100
  const before = process.cpuUsage()
  for (let round = 0; round < rounds; round++) for (const text of utterances) read(text)
  const { user, system } = process.cpuUsage(before)
  console.log(JSON.stringify({ reader: name, microseconds: Math.round(((user + system) / (rounds * utterances.length)) * 10) / 10 }))
}
