/**
 * Long conversations with questions about them, in the shape of the LoCoMo benchmark (Maharana et al., 2024). Whoever is
 * measured must not see what is to be found: answers, evidence and categories are dropped here, where the file is read, and
 * nothing else in the house reads one.
 */
import { z } from 'zod'
import { openMemory } from '../memory/memory.ts'
import type { Memory } from '../memory/memory.ts'
import { memoryOps } from '../memory/ops.ts'
import { openMeaning } from '../memory/vectors/meaning.ts'
import type { Vectors } from '../memory/vectors/meaning.ts'
import { machineClock } from '../clock/clock.ts'
import { fakeVault } from '../vault/vault.fake.ts'
import type { Vault } from '../vault/vault.ts'
import { seededChance } from '../words/chance.ts'
import { Misuse } from './told.ts'

/** zod leaves out every key that is not named here. */
const turn = z.object({ speaker: z.string().min(1), dia_id: z.string().min(1), text: z.string(), blip_caption: z.string().optional() })
const sample = z.object({
  sample_id: z.string().optional(),
  conversation: z.record(z.string(), z.unknown()),
  qa: z.array(z.object({ question: z.string() })),
})

export type SharedTurn = { readonly id: string; readonly session: number; readonly speaker: string; readonly text: string; readonly at: Temporal.Instant }
export type SharedTalk = { readonly name: string | number; readonly turns: readonly SharedTurn[]; readonly questions: readonly string[] }

export function readSharedTalk(text: string): SharedTalk[] {
  return z
    .array(sample)
    .parse(JSON.parse(text))
    .map(({ sample_id, conversation, qa }, n) => ({ name: sample_id ?? n, turns: turnsOf(conversation), questions: qa.map(({ question }) => question) }))
}

/** Sessions hold their turns under `session_N` and their hour under `session_N_date_time`. A turn takes half a minute. */
function turnsOf(conversation: Readonly<Record<string, unknown>>): SharedTurn[] {
  const sessions = Object.keys(conversation)
    .flatMap((key) => /^session_(\d+)$/.exec(key)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b)
  let last = Temporal.Instant.from('2023-01-01T12:00:00Z')
  return sessions.flatMap((session) => {
    const began = instantIn(conversation[`session_${session}_date_time`]) ?? last.add({ hours: 24 })
    return z
      .array(turn)
      .parse(conversation[`session_${session}`])
      .map(({ speaker, dia_id, text, blip_caption }, n) => {
        last = began.add({ seconds: 30 * n })
        // A picture that was shared is told of where it stood, as a page does it for who cannot see.
        return { id: dia_id, session, speaker, text: blip_caption ? `${text} [photo: ${blip_caption}]` : text, at: last }
      })
  })
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** "1:56 pm on 8 May, 2023". */
function instantIn(written: unknown): Temporal.Instant | undefined {
  const found = typeof written === 'string' && /^(\d+):(\d+) (am|pm) on (\d+) (\w{3})\w*,? (\d{4})$/i.exec(written.trim())
  if (!found) return undefined
  const [, hour, minute, half = '', day, month = '', year] = found
  return Temporal.PlainDateTime.from({
    year: Number(year),
    month: months.indexOf(month.toLowerCase()) + 1,
    day: Number(day),
    hour: (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0),
    minute: Number(minute),
  })
    .toZonedDateTime('UTC')
    .toInstant()
}

/** A life in which one conversation was kept, each turn by the name of its speaker; `now` is a day after the last. */
export type LivedTalk = { readonly vault: Vault; readonly memory: Memory; readonly meaning: Vectors | undefined; readonly now: Temporal.Instant }

export async function liveThrough({ turns }: SharedTalk, { withMeaning }: { withMeaning: boolean }): Promise<LivedTalk> {
  const vault = fakeVault({ kinds: memoryOps })
  const meaning = withMeaning ? openMeaning({ vault, clock: machineClock }) : undefined
  const memory = openMemory({ vault, chance: seededChance(1), ...(meaning && { meaning }) })
  for (const { id, session, speaker, text, at } of turns) {
    const label = { integrity: 'outside' as const, confidentiality: 'private' as const, sources: [id] }
    const kept = await memory.remember({ id, conversation: `session ${session}`, who: 'outside', speaker, text, at: at.toString(), label })
    if (kept.text !== text) throw new Misuse(`Two turns of one conversation are both called ${id}.`)
  }
  await meaning?.keepUp()
  return { vault, memory, meaning, now: (turns.at(-1)?.at ?? Temporal.Instant.from('2023-01-01T12:00:00Z')).add({ hours: 24 }) }
}
