/**
 * Answers from memory, measured on made-up lives: `node bench/facts.ts [first|apart] [show]`. A line of figures for each set:
 * right, abstained, wrong. The set `apart` was written before the rules; look at its figures only.
 */
import { readFileSync } from 'node:fs'
import { probeFacts } from '../src/commands/probe-facts.ts'

type Life = { readonly name: string; turns: { who: string; text: string; at: string }[]; at: string; questions: { ask: string; wanted: string }[] }

export function livesIn(text: string): Life[] {
  const lives: Life[] = []
  let minute = 0
  for (const line of text.split('\n')) {
    const life = lives.at(-1)
    if (line.startsWith('life ')) lives.push({ name: line.slice(5), turns: [], at: '', questions: [] })
    else if (line.startsWith('@ ') && life) life.at = `${line.slice(2).trim()}T18:00`
    else if (line.startsWith('? ') && life) {
      const [ask = '', wanted = ''] = line.slice(2).split(' => ')
      life.questions.push({ ask, wanted })
    } else if (/^\d{4}-/.test(line) && life) {
      const companion = line.slice(11).startsWith('> ')
      const at = `${line.slice(0, 10)}T10:${String(minute++ % 60).padStart(2, '0')}`
      life.turns.push({ who: companion ? 'companion' : 'person', text: line.slice(companion ? 13 : 11), at })
      life.turns.sort((a, b) => a.at.localeCompare(b.at))
    }
  }
  return lives
}

/** `-` wants an abstention, `!x` anything that does not hold x, everything else a pattern; `-|x` allows both. */
function judge(wanted: string, { answer, abstained }: { answer: string; abstained: boolean }): 'right' | 'abstained' | 'wrong' {
  if (wanted.startsWith('!')) return answer.includes(wanted.slice(1)) ? 'wrong' : 'right'
  const either = wanted.split('|')
  if (abstained) return either.includes('-') ? 'right' : 'abstained'
  const pattern = either.filter((one) => one !== '-').join('|')
  return pattern && new RegExp(pattern, 'i').test(answer) ? 'right' : 'wrong'
}

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
