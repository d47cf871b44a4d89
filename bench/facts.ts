/**
 * Answers from memory, measured on made-up lives: `node bench/facts.ts [first|apart] [show]`. A line of figures for each set:
 * right, abstained, wrong. The set `apart` was written before the rules; look at its figures only.
 */
import { readFileSync } from 'node:fs'
import { probeFacts } from '../src/commands/probe-facts.ts'
import { judge, livesIn } from './lives.ts'

const sets = process.argv.slice(2).filter((word) => word !== 'show')
const ask = probeFacts()
for (const name of sets.length > 0 ? sets : ['first', 'apart']) {
  const counts = { right: 0, abstained: 0, wrong: 0 }
  for (const life of livesIn(readFileSync(new URL(`told/${name}.txt`, import.meta.url), 'utf8'))) {
    for (const question of life.questions) {
      const found = await ask({ turns: life.turns, ask: question.ask, at: life.at, zone: 'Europe/London' })
      const verdict = judge(question.wanted, found)
      counts[verdict] += 1
      if (process.argv.includes('show')) console.log(`${verdict.padEnd(9)} ${question.ask}\n          ${found.answer}`)
    }
  }
  const all = counts.right + counts.abstained + counts.wrong
  console.log(JSON.stringify({ set: name, questions: all, ...counts, wrongShare: Math.round((1000 * counts.wrong) / all) / 10 }))
}
