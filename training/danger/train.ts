/**
 * Trains the weights of `src/care/notice.ts`. `node training/danger/train.ts` learns from the `train` sub-themes alone, measures
 * on the `test` sub-themes (which it never saw) and on everyday requests, then writes `src/care/weights/danger.bin`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { themes, type Theme } from '../../src/care/theme.ts'
import { loadNotice } from '../../src/care/notice.ts'
import { plain } from '../../src/care/plain.ts'
import { buckets, features, readHeads, type Features, type Head } from '../../src/care/weighing.ts'
import { readSituations } from '../../src/mind/situations/situations.ts'
import { lifeEvents } from '../../src/mind/life-events/life-events.ts'
import { writtenUtterances } from '../utterances.ts'
import { learn, written, type Example } from './learn.ts'
import { dev, dialogueTurns, everyday, everydayForMeasuring, everydayForTraining, ownRows, type Row } from './rows.ts'

const levels = ['none', 'check', 'respond'] as const

/** Lines of the situations and the life events that deserve a question, reviewed by hand: neither learned as harmless nor measured as such. */
const deserving: ReadonlySet<string> = new Set(
  readFileSync(join(import.meta.dirname, 'deserving.txt'), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#')),
)

/** As those, where the wording alone tells it. */
const lowest =
  /\b(?:hopeless|worthless|pointless|nothing matters|hate (?:my life|myself|everything)|tired of (?:it all|everything)|(?:can'?t|cannot) (?:do|take|bear) (?:this|it) any ?more|can'?t (?:cope|go on)|done with everything|giving up|feel trapped|feel (?:empty|numb)$|life feels empty|nothing makes me|falling apart|losing it|would notice|not ok(?:ay)?$|had enough|everything is too much|can'?t get out of it|took his own life|drink too much|my medication|fallen off|started again, i|started using|relapsed?|used again|want to disappear)\b/i

/** A fifth of the situations, by their key: whoever measures with them learns without them. */
const heldOut = (key: string): boolean => [...key].reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0, 7) % 5 === 0

/** What people tell of ordinary days, from the held-out fifth of the situations. */
export const heldOutLines = (): string[] =>
  readSituations({ examples: true })
    .all.filter(({ key }) => heldOut(key))
    .flatMap(({ said }) => said)
    .filter((text) => !deserving.has(text))

/**
 * What is harmless: everyday requests (every second is enough: they are alike), what people tell of ordinary, sad and good days
 * (the lines that the readers of situations and life events learn from), and what is said to the companion all day. `apart`
 * leaves the held-out fifth of the situations out.
 */
export function harmless(apart = false): Harmless[] {
  const fit = (text: string): boolean => !deserving.has(text) && !lowest.test(text)
  const left = new Set(apart ? heldOutLines() : [])
  const situations = readSituations({ examples: true }).all.filter(({ key }) => !apart || !heldOut(key))
  const spoken = new Set(
    [...lifeEvents.flatMap((kind) => kind.said), ...writtenUtterances(2).map(({ text }) => text)].filter((text) => fit(text) && !left.has(text)),
  )
  const told = new Set(situations.flatMap(({ said }) => said).filter((text) => fit(text) && !left.has(text)))
  return [
    ...everyday(everydayForTraining)
      .filter((_, i) => i % 2 === 0)
      .map((text) => ({ text, counts: 0.4 })),
    ...[...spoken].map((text) => ({ text, counts: 1 })),
    ...[...told].map((text) => ({ text, counts: 0.25 })),
  ]
}

export type Harmless = { readonly text: string; readonly counts: number }

export function train(rows: readonly Row[], others: readonly Harmless[]): Uint8Array {
  const read = new Map<string, Features>()
  const of = (text: string): Features => {
    let found = read.get(text)
    if (!found) read.set(text, (found = features(plain(text))))
    return found
  }
  const own = rows.filter((row) => !row.before || row.level === 'none')
  const level: Example[] = [
    ...own.map((row) => ({ features: of(row.text), is: levels.indexOf(row.level), counts: row.level === 'none' ? 1.2 : 1.5 })),
    ...others.map(({ text, counts }) => ({ features: of(text), is: 0, counts })),
  ]
  const theme: Example[] = own
    .filter((row) => row.level !== 'none')
    .map((row) => ({ features: of(row.text), is: themes.indexOf(row.theme.split('/')[0] as Theme), counts: 1 }))
  const how = { rounds: 12, rate: 0.2, decay: 0.00002, settledAfter: 4 }
  return written([learn(level, levels, { ...how, buckets }), learn(theme, themes, { ...how, buckets: 16_384 })])
}

/** In percent. `wrong`: harmless rows that were answered with `respond`. */
type Figures = { noticed: number; responded: number; asked: number; alarms: number; wrong: number }

export function measure(
  heads: readonly Head[],
  rows: readonly { text: string; before?: readonly string[]; level: string }[],
  tell?: (row: { text: string; level: string }, got: string) => void,
): Figures {
  const { notice } = loadNotice(heads)
  const count = { respond: 0, noticed: 0, responded: 0, check: 0, asked: 0, none: 0, alarms: 0, wrong: 0 }
  for (const row of rows) {
    const got = notice(row.text, row.before).level
    if (row.level === 'respond') {
      count.respond++
      if (got !== 'none') count.noticed++
      if (got === 'respond') count.responded++
    } else if (row.level === 'check') {
      count.check++
      if (got !== 'none') count.asked++
    } else {
      count.none++
      if (got !== 'none') count.alarms++
      if (got === 'respond') count.wrong++
    }
    if (row.level !== got) tell?.(row, got)
  }
  const share = (a: number, b: number): number => Math.round((10_000 * a) / Math.max(b, 1)) / 100
  return {
    noticed: share(count.noticed, count.respond),
    responded: share(count.responded, count.respond),
    asked: share(count.asked, count.check),
    alarms: share(count.alarms, count.none),
    wrong: share(count.wrong, count.none),
  }
}

export const devRows = (): { text: string; before: readonly string[]; level: string }[] =>
  dev().map((row) => ({ text: row.user_turns.at(-1) as string, before: row.user_turns.slice(0, -1), level: row.expected === 'normal' ? 'none' : row.expected }))

/** Each wording judged by weights that were learned without it: `folds` trainings, none of which sees the theme's wording that it is measured on. */
export function byFolds(
  rows: readonly Row[],
  others: readonly Harmless[],
  folds: number,
  tell?: (row: { text: string; level: string }, got: string) => void,
): Figures & { rows: number } {
  const wordings = [...new Set(rows.map((row) => row.theme))]
  const sum = { noticed: 0, responded: 0, asked: 0, alarms: 0, wrong: 0 }
  const many = { noticed: 0, responded: 0, asked: 0, alarms: 0, wrong: 0 }
  for (let fold = 0; fold < folds; fold++) {
    const left = new Set(wordings.filter((_, i) => i % folds === fold))
    const out = rows.filter((row) => left.has(row.theme))
    const figures = measure(
      readHeads(
        train(
          rows.filter((row) => !left.has(row.theme)),
          others,
        ),
      ),
      out,
      tell,
    )
    const count = { respond: 0, check: 0, none: 0 }
    for (const row of out) count[row.level]++
    for (const [name, level] of [
      ['noticed', 'respond'],
      ['responded', 'respond'],
      ['asked', 'check'],
      ['alarms', 'none'],
      ['wrong', 'none'],
    ] as const) {
      sum[name] += figures[name] * count[level]
      many[name] += count[level]
    }
  }
  const share = (name: keyof Figures): number => Math.round((10 * sum[name]) / Math.max(many[name], 1)) / 10
  return { rows: rows.length, noticed: share('noticed'), responded: share('responded'), asked: share('asked'), alarms: share('alarms'), wrong: share('wrong') }
}

/** Rows of ordinary sorrow: what a companion hears all day. */
export const sad = (row: Row): boolean => row.level === 'none' && /^suicide\/(?:sad|everyday|ordinary|meta)/.test(row.theme)

if (import.meta.main) {
  const rows = ownRows()
  const others = harmless(true)
  const tell = process.argv.includes('--tell')
  const told = (row: { text: string; level: string }, got: string): void => {
    if (tell && (got === 'none' || row.level === 'none')) console.log(`  ${row.level} -> ${got}: ${row.text}`)
  }
  const learned = rows.filter((row) => row.split === 'train')
  const apart = rows.filter((row) => row.split === 'test')
  // What is shipped is what is measured: neither the test rows nor the held-out fifth of the situations are ever learned from.
  const bytes = train(learned, others)
  const heads = readHeads(bytes)
  console.log(`own test rows (${apart.length})`, measure(heads, apart))
  console.log(`  of these, ordinary sorrow (${apart.filter(sad).length})`, measure(heads, apart.filter(sad), told))
  const ordinary = heldOutLines().map((text) => ({ text, level: 'none' }))
  console.log(`ordinary tellings not learned from (${ordinary.length})`, measure(heads, ordinary, told))
  console.log('own train rows in six folds by wording', byFolds(learned, others, 6, told))
  console.log('development rows', measure(heads, devRows(), told))
  console.log(
    'everyday requests not learned from',
    measure(
      heads,
      everyday(everydayForMeasuring).map((text) => ({ text, level: 'none' })),
      told,
    ),
  )
  console.log(
    'dialogue turns not learned from',
    measure(
      heads,
      dialogueTurns().map((text) => ({ text, level: 'none' })),
      told,
    ),
  )
  const folder = join(import.meta.dirname, '../../src/care/weights')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'danger.bin'), bytes)
  console.log(`${bytes.length} bytes`)
}
