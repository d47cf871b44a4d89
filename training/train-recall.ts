/**
 * Learns what each mark of recall is worth: `node training/train-recall.ts [--dry]`. Reads the development half of LoCoMo from
 * the folder beside the project (CC BY-NC: no row of it is kept, only a few dozen fitted numbers), lives through every
 * conversation as `os1 probe recall` does, and fits one linear score so that evidence comes before everything else
 * (`training/ranking-fit.ts`). Prints what is found in conversations that were left out of the fit, then fits all of them
 * and writes `src/memory/ranking/weights.json`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSharedTalk, liveThrough } from '../src/commands/shared-talk.ts'
import type { SharedTalk } from '../src/commands/shared-talk.ts'
import { askedOf } from '../src/memory/asked.ts'
import { marksOf } from '../src/memory/ranking/marks.ts'
import type { Mark } from '../src/memory/ranking/marks.ts'
import { gather } from '../src/memory/ranking/pool.ts'
import { newRarity } from '../src/memory/ranking/postings.ts'
import { windowIn } from '../src/memory/window.ts'
import { fitRanking, found } from './ranking-fit.ts'
import type { Found, Sought } from './ranking-fit.ts'

const root = join(import.meta.dirname, '..')
const file = join(process.env['OS1_SHARED'] ?? join(root, '../shared'), 'data/locomo-dev.json')
const target = join(root, 'src/memory/ranking/weights.json')
/** Strength of the pull towards nought, on marks of unit variance; chosen among 8, 15 and 25 by the conversations left out. */
const pull = 15

type Judged = { readonly qa: readonly { readonly category: number; readonly evidence?: readonly string[] }[] }

const text = readFileSync(file, 'utf8')
const talks = readSharedTalk(text)
const judged = JSON.parse(text) as readonly Judged[]
const written: Record<string, unknown> = { version: 2 }

for (const withMeaning of [true, false]) {
  const sought: Sought[] = []
  for (const [n, talk] of talks.entries()) sought.push(...(await soughtIn(talk, judged[n] as Judged, { group: n, withMeaning })))
  const marks = Object.keys(sought[0]?.rows[0]?.marks ?? {}) as Mark[]
  const leftOut = talks.flatMap((_, group) => {
    const weights = fitRanking(
      sought.filter((one) => one.group !== group),
      { marks, pull },
    )
    return sought.filter((one) => one.group === group).map((one) => found(one, weights))
  })
  const weights = fitRanking(sought, { marks, pull })
  console.log(withMeaning ? 'with meaning' : 'without meaning')
  tell('  left out  ', leftOut)
  for (const [n, talk] of talks.entries())
    tell(
      `    ${talk.name}`,
      leftOut.filter((_, at) => sought[at]?.group === n),
    )
  tell(
    '  fitted    ',
    sought.map((one) => found(one, weights)),
  )
  tell(
    '  in reach  ',
    sought.map((one) => found({ ...one, rows: one.rows.toSorted((a, b) => Number(b.right) - Number(a.right)) }, {})),
  )
  written[withMeaning ? 'withMeaning' : 'withoutMeaning'] = Object.fromEntries(
    Object.entries(weights).map(([mark, weight]) => [mark, Number(weight.toPrecision(4))]),
  )
}
if (!process.argv.includes('--dry')) writeFileSync(target, `${JSON.stringify(written, undefined, 2)}\n`)

/** Every question with what was gathered for it and which of it is evidence. Adversarial questions (category 5) have nothing to find. */
async function soughtIn(talk: SharedTalk, { qa }: Judged, { group, withMeaning }: { group: number; withMeaning: boolean }): Promise<Sought[]> {
  const { vault, meaning, now } = await liveThrough(talk, { withMeaning })
  const library = { vault, meaning, rarity: newRarity(), fewest: 50 }
  const ids = new Map(vault.all<{ rid: number; id: string }>('select rid, id from item').map(({ rid, id }) => [rid, id]))
  const known = new Set(ids.values())
  const sought: Sought[] = []
  for (const [n, question] of talk.questions.entries()) {
    const { category, evidence = [] } = qa[n] as Judged['qa'][number]
    const right = evidenceIn(evidence, known)
    if (category === 5 || right.size === 0) continue
    const asked = askedOf(vault, question, windowIn(question, { now, zone: 'UTC' }))
    const rows = marksOf(gather(library, asked), asked).map(({ turn, marks }) => ({ marks, right: right.has(ids.get(turn.rid) ?? '') }))
    sought.push({ group, wanted: right.size, rows })
  }
  meaning?.close()
  vault.close()
  return sought
}

/** Ids as they are cited, slips mended as the scorer mends them: "D8:6; D9:17", "D:11:26", "D30:05". */
function evidenceIn(cited: readonly string[], known: ReadonlySet<string>): Set<string> {
  const ids = cited.flatMap((raw) => [...raw.matchAll(/D:?(\d+):(\d+)/g)].map(([, session, turn]) => `D${Number(session)}:${Number(turn)}`))
  return new Set(ids.filter((id) => known.has(id)))
}

function tell(what: string, all: readonly Found[]): void {
  const mean = (of: (one: Found) => number): number => all.reduce((sum, one) => sum + of(one), 0) / Math.max(1, all.length)
  const shares = [5, 10, 20, 50].map((k) => `@${k} ${(100 * mean((one) => one.at(k))).toFixed(1)}`)
  console.log(`${what}  n ${all.length}  recall ${shares.join('  ')}  MRR ${mean((one) => one.reciprocal).toFixed(3)}`)
}
