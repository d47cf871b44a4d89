/**
 * Trains the reader of situations and writes it to `src/mind/weights/situations.bin`:
 *   node training/train-situations.ts [--check [--wrong]]
 * `--check` holds out every fifth way to say each situation and tells how often the situation, and its group, is named rightly.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { writeWeights } from '../src/language/classifier-file.ts'
import { classifier } from '../src/language/classifier.ts'
import { learn, learnDefaults } from '../src/language/learn.ts'
import type { Example } from '../src/language/learn.ts'
import { wordSenses } from '../src/language/word-senses.ts'
import { readSituations } from '../src/mind/situations/situations.ts'
import { writtenUtterances } from './utterances.ts'

const check = process.argv.includes('--check')
const given = (name: string, usual: number): number => Number(/=(.*)/.exec(process.argv.find((arg) => arg.startsWith(`--${name}=`)) ?? '')?.[1] ?? usual)
const weightsOf = (name: string): URL => new URL(`../src/mind/weights/${name}.bin`, import.meta.url)
const senses = wordSenses(readFileSync(weightsOf('word-senses')))
const options = {
  ...learnDefaults,
  bytes: given('bytes', 1_500_000),
  cost: given('cost', 2),
  least: given('least', 2),
  sharpness: given('sharpness', 7),
  passes: given('passes', 6),
}

const table = readSituations({ examples: true })
const told = table.all.flatMap((one) => one.said.map((text, n) => ({ text, label: one.key, group: one.group, held: n % 5 === 3 })))
/** What tells nothing of a life: requests and questions, so that these are seldom taken for a situation. */
const none: Example[] = writtenUtterances(1)
  .filter(({ intent }) => !/^(tell|mood_tell|other|company|praise|insult|sorry|greet|part|thank|agree|refuse|joke|bored)$/.test(intent))
  .filter((_, n) => n % 3 === 0)
  .map(({ text }) => ({ text, label: 'none', weight: 0.5 }))
const examples: Example[] = [...told.filter(({ held }) => !check || !held).map(({ text, label }) => ({ text, label, weight: 1 })), ...none]
const began = performance.now()
const weights = learn(examples, senses, options)
const bytes = writeWeights(weights)
console.log(`${weights.labels.length} labels, ${examples.length} examples, ${bytes.length} bytes, ${Math.round((performance.now() - began) / 1000)} s`)

if (!check) writeFileSync(weightsOf('situations'), bytes)
else report()

function report(): void {
  const model = classifier(weights, senses)
  const groupOf = new Map(table.all.map(({ key, group }) => [key, group]))
  const rows = told
    .filter(({ held }) => held)
    .map((row) => {
      const guesses = model.classify(row.text, 12)
      const groups = new Map<string, number>()
      for (const { label, score } of guesses) groups.set(groupOf.get(label) ?? label, (groups.get(groupOf.get(label) ?? label) ?? 0) + score)
      const [group, sure] = [...groups].sort((a, b) => b[1] - a[1])[0]!
      return { ...row, guess: guesses[0]!.label, score: guesses[0]!.score, guessedGroup: group, groupScore: sure }
    })
  for (const threshold of [0, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6]) {
    const named = rows.filter(({ score }) => score >= threshold)
    const grouped = rows.filter(({ groupScore }) => groupScore >= threshold)
    const share = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1).padStart(5)
    console.log(
      `at ${threshold.toFixed(2)}: situation right ${share(named.filter(({ guess, label }) => guess === label).length, named.length)} of the ${share(named.length, rows.length)} % named;`,
      `group right ${share(grouped.filter(({ group, guessedGroup }) => group === guessedGroup).length, grouped.length)} of ${share(grouped.length, rows.length)}`,
    )
  }
  if (process.argv.includes('--wrong'))
    for (const { label, text, guess, score } of rows) if (label !== guess && score > 0.25) console.log(`${label} <- "${text}" ${guess} ${score.toFixed(2)}`)
}
