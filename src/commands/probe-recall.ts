/** Recall measured with somebody else's conversations: `os1 probe recall --data FILE`. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { askedOf } from '../memory/asked.ts'
import { newRarity } from '../memory/ranking/postings.ts'
import { rank } from '../memory/recall.ts'
import { windowIn } from '../memory/window.ts'
import { liveThrough, readSharedTalk } from './shared-talk.ts'
import type { SharedTalk } from './shared-talk.ts'
import { Misuse } from './told.ts'

/** At least so many are given for each question. */
const fewest = 50

export type RetrievedLine = { readonly conversation: string | number; readonly question_index: number; readonly retrieved: readonly string[] }

/** One line a question, of every kind, in the order of the file. */
export async function probeRecall(args: readonly string[], out: (line: string) => void): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' }, k: { type: 'string' }, 'without-meaning': { type: 'boolean' } },
    allowPositionals: false,
  })
  const most = values.k === undefined ? fewest : Number(values.k)
  if (values.data === undefined) throw new Misuse('os1 probe recall --data FILE [--k 50] [--without-meaning]')
  if (!Number.isInteger(most) || most < 1) throw new Misuse(`--k is a number of items, not "${values.k}".`)
  for (const talk of readSharedTalk(readFileSync(values.data, 'utf8'))) {
    for (const line of await retrieved(talk, { most: Math.max(fewest, most), withMeaning: !values['without-meaning'] })) out(`${JSON.stringify(line)}\n`)
  }
}

/** What is recalled for each question, before it is packed for the mind and before recall makes up its mind to say nothing. */
export async function retrieved(talk: SharedTalk, { most, withMeaning }: { most: number; withMeaning: boolean }): Promise<RetrievedLine[]> {
  const { vault, meaning, now } = await liveThrough(talk, { withMeaning })
  const library = { vault, meaning, rarity: newRarity(), fewest: most }
  const ids = new Map(vault.all<{ rid: number; id: string }>('select rid, id from item').map(({ rid, id }) => [rid, id]))
  const lines: RetrievedLine[] = []
  for (const [index, question] of talk.questions.entries()) {
    await meaning?.prepare(question)
    const found = rank(library, askedOf(vault, question, windowIn(question, { now, zone: 'UTC' })))
    lines.push({ conversation: talk.name, question_index: index, retrieved: found.slice(0, most).flatMap(({ turn }) => ids.get(turn.rid) ?? []) })
  }
  meaning?.close()
  vault.close()
  return lines
}
