/**
 * Trains what feelings are read with, and writes `src/mind/weights/feelings.bin`:
 *   node training/train-feelings.ts [--check | --apart] [--wrong]
 * `--check` learns from four fifths of the written lines and says how the last fifth fares. `--apart` measures what is
 * committed on `feelings/apart`, themes that were written last and are never learned from. Neither writes anything.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { readWeights, writeWeights } from '../src/language/classifier-file.ts'
import { classifier } from '../src/language/classifier.ts'
import { feelingOf } from '../src/language/feelings.ts'
import { feelingReader, scaleOf, withLexicon } from '../src/language/feelings-read.ts'
import type { ReadFeeling } from '../src/language/feelings-read.ts'
import { learn, learnDefaults } from '../src/language/learn.ts'
import { wordSenses } from '../src/language/word-senses.ts'
import type { FeelingWord } from '../src/words/reading.ts'
import { feltLines, plainRequests, toldEvents } from './feelings.ts'
import type { FeltLine } from './feelings.ts'
import { heldOut } from './utterances.ts'

const file = new URL('../src/mind/weights/feelings.bin', import.meta.url)
const senses = wordSenses(readFileSync(new URL('../src/mind/weights/word-senses.bin', import.meta.url)))
const options = { ...learnDefaults, bytes: 200_000, cost: 1.5, least: 2, sharpness: 5 }

const written = [...feltLines('feelings'), ...plainRequests(), ...toldEvents()]
const made = (rows: readonly FeltLine[]) =>
  learn(
    rows.map(({ text, label, theme }) => ({ text: withLexicon(text), label, weight: weightOf({ label, theme }) })),
    senses,
    options,
  )

if (process.argv.includes('--check')) {
  const read = feelingReader(classifier(made(written.filter(({ line }) => !heldOut(line))), senses))
  report(
    written.filter(({ line, theme }) => heldOut(line) && theme !== 'events'),
    read,
  )
} else if (process.argv.includes('--apart')) {
  report(feltLines('feelings/apart'), feelingReader(classifier(readWeights(readFileSync(file)), senses)))
} else {
  const bytes = writeWeights(made(written))
  writeFileSync(file, bytes)
  console.log(`feelings: ${written.length} utterances of ${new Set(written.map(({ line }) => line)).size} lines, ${bytes.length} bytes`)
}

/** Feelings in so many words are few; the lines of other kinds must not drown them. */
function weightOf({ label, theme }: Pick<FeltLine, 'label' | 'theme'>): number {
  if (theme === 'requests') return 0.3
  if (theme === 'events') return 0.1
  return label === 'none' ? 1.5 : 1
}

type Side = 'good' | 'bad' | 'none'
function sideOf(label: string): Side {
  if (label === 'none' || label === 'good' || label === 'bad') return label
  return scaleOf(label as FeelingWord)[0] > 0 ? 'good' : 'bad'
}

/** How often the side (good, bad, none) and the word are right, beside what the lexicon alone makes of the same lines. */
function report(rows: readonly FeltLine[], read: ReadFeeling): void {
  const ways: readonly (readonly [string, ReadFeeling])[] = [
    ['lexicon', (text) => ({ ...feelingOf(text), confidence: 1 })],
    ['classifier', read],
  ]
  for (const [name, feel] of ways) {
    let side = 0
    let word = 0
    let named = 0
    let felt = 0
    let falsely = 0
    let plain = 0
    for (const { text, label } of rows) {
      const got = feel(text)
      const gotSide: Side = got.valence > 0.1 ? 'good' : got.valence < -0.1 ? 'bad' : 'none'
      if (gotSide === sideOf(label)) side++
      else if (process.argv.includes('--wrong') && name === 'classifier') console.log(`${label} <- "${text}" ${got.word ?? gotSide} ${got.confidence}`)
      if (label === 'none') {
        plain++
        if (gotSide !== 'none') falsely++
      } else if (label !== 'good' && label !== 'bad') {
        felt++
        if (got.word) named++
        if (got.word === label) word++
      }
    }
    const share = (part: number, of: number): string => ((part / of) * 100).toFixed(1)
    console.log(
      name.padEnd(10),
      `${rows.length} lines: side ${share(side, rows.length)}, word named ${share(named, felt)}, right of the named ${share(word, named)}, felt in plain talk ${share(falsely, plain)}`,
    )
  }
}
