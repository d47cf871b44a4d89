/**
 * What is learned from labelled talk: `node bench/learning.ts [set] [show]`. Precision and recall for each set, through
 * understanding as in real talk. `last` was written after the rules; they were not changed for it.
 */
import { labelled } from '../src/memory/learning/labelled.ts'
import { last } from '../src/memory/learning/labelled-last.ts'
import { second } from '../src/memory/learning/labelled-second.ts'
import { third } from '../src/memory/learning/labelled-third.ts'
import { talk } from '../src/memory/learning/labelled-talk.ts'
import { scored } from './learned.ts'

const sets: Readonly<Record<string, string>> = { labelled, second, talk, third, last }
const wanted = process.argv.slice(2).filter((word) => word in sets)
for (const [name, set] of Object.entries(sets)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const { utterances, made, wanted: all, right, wrong, missed } = await scored(set)
  console.log(JSON.stringify({ set: name, utterances, made, precision: percent(right, made), wanted: all, recall: percent(right, all) }))
  if (process.argv.includes('show')) console.log(`WRONG\n${wrong.join('\n')}\nMISSED\n${missed.join('\n')}`)
}

function percent(part: number, whole: number): number {
  return Math.round((1000 * part) / Math.max(1, whole)) / 10
}
