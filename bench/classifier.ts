/**
 * Trains the companion's own classifier on any labelled set and measures it on another:
 *   npm run --silent bench:classifier -- --train a.jsonl[,b.jsonl] --test c.jsonl [--wrong]
 * Rows are JSON Lines of {text, intent}; rows without either are left out.
 */
import { readFileSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readWeights, writeWeights } from '../src/language/classifier-file.ts'
import { classifier } from '../src/language/classifier.ts'
import { learn } from '../src/language/learn.ts'
import { wordSenses } from '../src/language/word-senses.ts'

type Row = { readonly text: string; readonly intent: string }

const { values } = parseArgs({ options: { train: { type: 'string' }, test: { type: 'string' }, wrong: { type: 'boolean' } } })
if (!values.train || !values.test) {
  console.error('usage: npm run --silent bench:classifier -- --train a.jsonl[,b.jsonl] --test c.jsonl [--wrong]')
  process.exit(2)
}

const rowsOf = (files: string): Row[] =>
  files.split(',').flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Partial<Row>)
      .filter((row): row is Row => typeof row.text === 'string' && typeof row.intent === 'string'),
  )

const sensesFile = new URL('../src/mind/weights/word-senses.bin', import.meta.url)
const senses = wordSenses(readFileSync(sensesFile))
const train = rowsOf(values.train)
const test = rowsOf(values.test)

const began = performance.now()
const bytes = writeWeights(
  learn(
    train.map((row) => ({ text: row.text, label: row.intent })),
    senses,
  ),
)
const seconds = (performance.now() - began) / 1000

// What is measured is what would be read back from disk: rounded and pruned.
const model = classifier(readWeights(bytes), senses)
const guesses = test.map((row) => model.classify(row.text, 1)[0]?.label ?? '')
const timed = performance.now()
for (const row of test) model.classify(row.text)
const microseconds = ((performance.now() - timed) * 1000) / test.length

const right = test.filter((row, n) => guesses[n] === row.intent).length
const size = bytes.length + statSync(sensesFile).size
console.log(`accuracy ${((right / test.length) * 100).toFixed(2)}`)
console.log(`macro-F1 ${(macroF1() * 100).toFixed(2)}`)
console.log(`size ${size} bytes (weights ${bytes.length}, word senses ${size - bytes.length})`)
console.log(`microseconds ${microseconds.toFixed(1)} per utterance`)
console.log(`trained on ${train.length} in ${seconds.toFixed(1)} s, tested on ${test.length}, ${model.labels.length} labels`)
if (values.wrong) for (const [n, row] of test.entries()) if (guesses[n] !== row.intent) console.log(`${row.intent}\t${guesses[n]}\t${row.text}`)

/** The mean over the labels of the test set. */
function macroF1(): number {
  const labels = [...new Set(test.map((row) => row.intent))]
  return (
    labels.reduce((sum, label) => {
      const hits = test.filter((row, n) => row.intent === label && guesses[n] === label).length
      const said = guesses.filter((guess) => guess === label).length
      const there = test.filter((row) => row.intent === label).length
      return sum + (said + there === 0 ? 0 : (2 * hits) / (said + there))
    }, 0) / labels.length
  )
}
