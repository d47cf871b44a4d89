/** How a whole utterance feels, more finely than a reading's own feeling, which the planner lives by: for what is kept. */
import { readFileSync } from 'node:fs'
import { classifier } from '../language/classifier.ts'
import { readWeights } from '../language/classifier-file.ts'
import { feelingReader } from '../language/feelings-read.ts'
import type { ReadFeeling } from '../language/feelings-read.ts'
import { wordSenses } from '../language/word-senses.ts'

/** Reads the weights (about 1 MB, made by `training/train-feelings.ts`) and makes the reader. */
export function loadFeelings(): ReadFeeling {
  const bytes = (name: string): Uint8Array => readFileSync(new URL(`weights/${name}.bin`, import.meta.url))
  return feelingReader(classifier(readWeights(bytes('feelings')), wordSenses(bytes('word-senses'))))
}
