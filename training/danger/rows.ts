import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Row = {
  readonly text: string
  readonly before?: readonly string[]
  readonly level: 'none' | 'check' | 'respond'
  readonly theme: string
  readonly split: 'train' | 'test'
}

const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T)

/** The rows written for this; `theme` is `kind/wording`, and a wording is wholly in one split. */
export const ownRows = (): Row[] => lines<Row>(join(import.meta.dirname, 'rows.jsonl'))

export const shared = process.env.OS1_SHARED ?? join(import.meta.dirname, '../../../shared')

/** Harmless everyday requests from CLINC150, HWU64, Snips 2017 and SLURP (see NOTICE). Empty where the data are absent. */
export function everyday(files: readonly string[]): string[] {
  return files.flatMap((name) => {
    const file = join(shared, 'data/nlu', name)
    return existsSync(file) ? lines<{ text: string }>(file).map((row) => row.text) : []
  })
}

export const everydayForTraining = ['clinc150.train.jsonl', 'clinc150.oos_train.jsonl', 'hwu64.train.jsonl', 'slurp.devel.jsonl', 'snips2017.train.jsonl']
export const everydayForMeasuring = ['clinc150.val.jsonl', 'clinc150.oos_val.jsonl', 'hwu64.val.jsonl', 'homeassistant.en.jsonl']

export type Dev = { readonly id: string; readonly category: string; readonly expected: 'normal' | 'check' | 'respond'; readonly user_turns: readonly string[] }
export const dev = (): Dev[] => {
  const file = join(shared, 'data/care/danger-dev.jsonl')
  return existsSync(file) ? lines<Dev>(file) : []
}

/** User turns of SMCalFlow and SGD: only ever measured with. */
export function dialogueTurns(): string[] {
  const calendar = join(shared, 'data/nlu/smcalflow2.dialogues.jsonl')
  const services = join(shared, 'data/nlu/sgd.train_dev.jsonl')
  return [
    ...(existsSync(calendar) ? lines<{ turns: { user: string }[] }>(calendar).flatMap((d) => d.turns.map((t) => t.user)) : []),
    ...(existsSync(services)
      ? lines<{ turns: { s: string; text: string }[] }>(services).flatMap((d) => d.turns.filter((t) => t.s === 'U').map((t) => t.text))
      : []),
  ].filter(Boolean)
}
