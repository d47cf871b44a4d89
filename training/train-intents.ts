/**
 * Trains what `mind/understand` reads with, and writes it to `src/mind/weights/`:
 *   node training/train-intents.ts [--check | --events] [--wrong]
 * `--check` trains on four fifths of the written lines only and says how the held-out fifth fares, per intent; nothing is written.
 * `--events` measures the life-event reader likewise.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { writeWeights } from '../src/language/classifier-file.ts'
import { classifier } from '../src/language/classifier.ts'
import type { Weights } from '../src/language/classifier.ts'
import { learn, learnDefaults } from '../src/language/learn.ts'

import type { Example } from '../src/language/learn.ts'
import { wordSenses } from '../src/language/word-senses.ts'
import { eventIn } from '../src/mind/event.ts'
import { publicRows } from './corpora.ts'
import { eventExamples, toldExamples } from './life-event-examples.ts'
import { situationsTold } from './situations-told.ts'
import { heldOut, writtenUtterances } from './utterances.ts'

const check = process.argv.includes('--check')
const shared = process.env.OS1_SHARED ?? new URL('../../shared', import.meta.url).pathname
if (!existsSync(shared)) throw new Error('the public sets are not there: set OS1_SHARED')
const weightsOf = (name: string): URL => new URL(`../src/mind/weights/${name}.bin`, import.meta.url)
const senses = wordSenses(readFileSync(weightsOf('word-senses')))
// Features seen but once or twice in lines this short are mostly chance: leaving them out frees room for those that are not.
const options = { ...learnDefaults, bytes: 1_480_000, cost: 0.5, least: 2, sharpness: 4.5 }
const eventOptions = { ...options, bytes: 620_000, cost: 0.4, least: 3, sharpness: 4 }

const written = writtenUtterances()
const examples = balanced([
  ...written.filter((row) => !check || !heldOut(row.line)).map((row) => ({ text: row.text, label: row.intent, weight: 2 })),
  ...toldExamples().map((row) => ({ text: row.text, label: row.intent, weight: 1 })),
  ...situationsTold().map((text) => ({ text, label: 'tell', weight: 0.25 })),
  ...publicRows(shared).map((row) => ({ text: row.text, label: row.intent, weight: 0.5 })),
])
const weights = process.argv.includes('--events') ? undefined : learn(examples, senses, options)

if (process.argv.includes('--events')) reportEvents()
else if (check && weights) report(weights)
else if (weights) {
  write('intents', weights, examples.length)
  const events = eventExamples(written)
  write('life-events', learn(events, senses, eventOptions), events.length)
}

function write(name: string, made: Weights, count: number): void {
  const bytes = writeWeights(made)
  writeFileSync(weightsOf(name), bytes)
  console.log(`${name}: ${made.labels.length} labels, ${count} examples, ${bytes.length} bytes`)
}

/** Rare intents count more, so that a hundred ways to ask about money do not drown "undo that". */
function balanced(rows: readonly Required<Example>[]): Example[] {
  const sums = new Map<string, number>()
  for (const row of rows) sums.set(row.label, (sums.get(row.label) ?? 0) + row.weight)
  return rows.map((row) => ({ ...row, weight: row.weight * Math.min(4, Math.max(1, Math.sqrt(400 / (sums.get(row.label) as number)))) }))
}

function report(made: Weights): void {
  const model = classifier(made, senses)
  const seen = new Set<string>()
  const rows = written.filter((row) => heldOut(row.line) && !seen.has(row.line) && seen.add(row.line))
  const groups = new Map<string, { right: number; all: number }>()
  const wrong: string[] = []
  let loss = 0
  for (const { text, intent, file } of rows) {
    const group = groups.get(file) ?? { right: 0, all: 0 }
    groups.set(file, group)
    const guesses = model.classify(text, 200)
    group.all++
    if (guesses[0]?.label === intent) group.right++
    else
      wrong.push(
        `${intent} <- "${text}" ${guesses
          .slice(0, 3)
          .map((guess) => `${guess.label} ${guess.score.toFixed(2)}`)
          .join(', ')}`,
      )
    loss -= Math.log(guesses.find((guess) => guess.label === intent)?.score ?? 1e-6)
  }
  if (process.argv.includes('--wrong')) console.log(wrong.join('\n'))
  for (const [file, { right, all }] of groups) console.log(file, `${right} of ${all}`, ((right / all) * 100).toFixed(1))
  const right = [...groups.values()].reduce((sum, group) => sum + group.right, 0)
  console.log('held out', rows.length, ((right / rows.length) * 100).toFixed(1), 'log loss', (loss / rows.length).toFixed(3))
}

/** Precision and recall of the life-event reader at several thresholds, by cross-validation in five parts. */
function reportEvents(): void {
  const all = eventExamples(written)
  const seen: { label: string; guess: string; score: number; text: string }[] = []
  for (let part = 0; part < 5; part++) {
    const model = classifier(
      learn(
        all.filter((_, n) => n % 5 !== part),
        senses,
        eventOptions,
      ),
      senses,
    )
    for (const [n, { text, label }] of all.entries()) {
      if (n % 5 !== part) continue
      const best = eventIn(text, model)
      seen.push({ text, label, guess: best?.kind ?? 'none', score: best?.score ?? 0 })
    }
  }
  for (const threshold of [0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]) {
    const named = seen.filter((row) => row.guess !== 'none' && row.score >= threshold)
    const right = named.filter((row) => row.guess === row.label)
    const events = seen.filter((row) => row.label !== 'none')
    const none = seen.filter((row) => row.label === 'none')
    console.log(
      threshold,
      'precision',
      ((right.length / named.length) * 100).toFixed(1),
      'recall',
      ((right.length / events.length) * 100).toFixed(1),
      'named where there is none',
      ((named.filter((row) => row.label === 'none').length / none.length) * 100).toFixed(1),
    )
  }
  if (process.argv.includes('--wrong'))
    for (const row of seen) if (row.guess !== row.label && row.score >= 0.4) console.log(`${row.label} <- "${row.text}" ${row.guess} ${row.score.toFixed(2)}`)
}
