/**
 * Trains the weights of `src/care/notice.ts`. `node training/danger/train.ts` learns from the train wordings alone, measures on
 * the test wordings (which it never saw) and on everyday requests, then writes `src/care/weights/danger.bin`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { themes, type Theme } from '../../src/care/theme.ts'
import { loadNotice } from '../../src/care/notice.ts'
import { plain } from '../../src/care/plain.ts'
import { buckets, features, readHeads, type Features, type Head } from '../../src/care/weighing.ts'
import { lifeEvents } from '../../src/mind/life-events/life-events.ts'
import { learn, written, type Example } from './learn.ts'
import { dev, dialogueTurns, everyday, everydayForMeasuring, everydayForTraining, ownRows, type Row } from './rows.ts'

const levels = ['none', 'check', 'respond'] as const

/** Kinds of life event whose tellings may well deserve a question. */
const heavy: ReadonlySet<string> = new Set(['relapse', 'loneliness', 'shame-or-self-doubt', 'feeling-stuck', 'anxious-evening', 'death-of-friend', 'worn-out-parent', 'bad-day', 'living-alone-again'])

/** Every second everyday request is enough: they are alike. With them, what people tell of ordinary and of good days (the lines that the life-event reader learns from). */
export const harmless = (): string[] => [...everyday(everydayForTraining).filter((_, i) => i % 2 === 0), ...lifeEvents.filter((kind) => !heavy.has(kind.key)).flatMap((kind) => kind.said)]

export function train(rows: readonly Row[], others: readonly string[]): Uint8Array {
  const read = new Map<string, Features>()
  const of = (text: string): Features => {
    let found = read.get(text)
    if (!found) read.set(text, (found = features(plain(text))))
    return found
  }
  const own = rows.filter((row) => !row.before || row.level === 'none')
  const level: Example[] = [
    ...own.map((row) => ({ features: of(row.text), is: levels.indexOf(row.level), counts: row.level === 'none' ? 1.2 : 1 })),
    ...others.map((text) => ({ features: of(text), is: 0, counts: 0.4 })),
  ]
  const theme: Example[] = own.filter((row) => row.level !== 'none').map((row) => ({ features: of(row.text), is: themes.indexOf(row.theme.split('/')[0] as Theme), counts: 1 }))
  const how = { rounds: 12, rate: 0.5, decay: 0.00002 }
  return written([learn(level, levels, { ...how, buckets }), learn(theme, themes, { ...how, buckets: 16_384 })])
}

type Figures = { noticed: number; responded: number; asked: number; alarms: number }

export function measure(heads: readonly Head[], rows: readonly { text: string; before?: readonly string[]; level: string }[], tell?: (row: { text: string; level: string }, got: string) => void): Figures {
  const { notice } = loadNotice(heads)
  const count = { respond: 0, noticed: 0, responded: 0, check: 0, asked: 0, none: 0, alarms: 0 }
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
    }
    if (row.level !== got) tell?.(row, got)
  }
  const share = (a: number, b: number): number => Math.round((1000 * a) / Math.max(b, 1)) / 10
  return { noticed: share(count.noticed, count.respond), responded: share(count.responded, count.respond), asked: share(count.asked, count.check), alarms: share(count.alarms, count.none) }
}

export const devRows = (): { text: string; before: readonly string[]; level: string }[] =>
  dev().map((row) => ({ text: row.user_turns.at(-1) as string, before: row.user_turns.slice(0, -1), level: row.expected === 'normal' ? 'none' : row.expected }))

/** Each wording judged by weights that were learned without it: `folds` trainings, none of which sees the theme's wording that it is measured on. */
export function byFolds(rows: readonly Row[], others: readonly string[], folds: number, tell?: (row: { text: string; level: string }, got: string) => void): Figures & { rows: number } {
  const wordings = [...new Set(rows.map((row) => row.theme))]
  const sum = { noticed: 0, responded: 0, asked: 0, alarms: 0 }
  const many = { noticed: 0, responded: 0, asked: 0, alarms: 0 }
  for (let fold = 0; fold < folds; fold++) {
    const left = new Set(wordings.filter((_, i) => i % folds === fold))
    const out = rows.filter((row) => left.has(row.theme))
    const figures = measure(readHeads(train(rows.filter((row) => !left.has(row.theme)), others)), out, tell)
    const count = { respond: 0, check: 0, none: 0 }
    for (const row of out) count[row.level]++
    for (const [name, level] of [['noticed', 'respond'], ['responded', 'respond'], ['asked', 'check'], ['alarms', 'none']] as const) {
      sum[name] += figures[name] * count[level]
      many[name] += count[level]
    }
  }
  const share = (name: keyof Figures): number => Math.round((10 * sum[name]) / Math.max(many[name], 1)) / 10
  return { rows: rows.length, noticed: share('noticed'), responded: share('responded'), asked: share('asked'), alarms: share('alarms') }
}

if (import.meta.main) {
  const rows = ownRows()
  const others = harmless()
  const tell = process.argv.includes('--tell')
  const told = (row: { text: string; level: string }, got: string): void => {
    if (tell && (got === 'none' || row.level === 'none')) console.log(`  ${row.level} -> ${got}: ${row.text}`)
  }
  const bare = readHeads(train(rows.filter((row) => row.split === 'train'), others))
  console.log('own test wordings, learned from train wordings alone', measure(bare, rows.filter((row) => row.split === 'test')))
  console.log('  and the development rows', measure(bare, devRows()))
  console.log('own rows in six folds by wording', byFolds(rows, others, 6, told))
  const bytes = train(rows, others)
  const heads = readHeads(bytes)
  console.log('as shipped: development rows', measure(heads, devRows(), told))
  console.log('everyday requests not learned from', measure(heads, everyday(everydayForMeasuring).map((text) => ({ text, level: 'none' })), told))
  console.log('dialogue turns not learned from', measure(heads, dialogueTurns().map((text) => ({ text, level: 'none' })), told))
  const folder = join(import.meta.dirname, '../../src/care/weights')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'danger.bin'), bytes)
  console.log(`${bytes.length} bytes`)
}
