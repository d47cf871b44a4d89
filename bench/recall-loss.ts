/**
 * What it costs to read only the rarest words of a question: `node bench/recall-loss.ts [items]`. The development conversations of
 * LoCoMo are hidden among other talk, made word by word after their own frequencies (pairs of words), and every third question
 * is asked twice: with the budget of postings that recall has, and with none. Reads the folder beside the project; without
 * it there is nothing to measure.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSharedTalk } from '../src/commands/shared-talk.ts'
import { askedOf } from '../src/memory/asked.ts'
import { memoryOps } from '../src/memory/ops.ts'
import { newRarity, usualBudget } from '../src/memory/ranking/postings.ts'
import type { Budget } from '../src/memory/ranking/postings.ts'
import { rank } from '../src/memory/recall.ts'
import { windowIn } from '../src/memory/window.ts'
import { fakeVault } from '../src/vault/vault.fake.ts'
import type { Op } from '../src/vault/vault.ts'
import { seededChance } from '../src/words/chance.ts'

const items = Number(process.argv[2] ?? 100_000)
const file = join(process.env['OS1_SHARED'] ?? join(import.meta.dirname, '../../shared'), 'data/locomo-dev.json')
if (!existsSync(file)) {
  console.log('shared data absent: nothing measured')
  process.exit(0)
}
const chance = seededChance(3)
const text = readFileSync(file, 'utf8')
const talks = readSharedTalk(text)
const judged = JSON.parse(text) as { qa: { category: number; evidence?: string[] }[] }[]
const vault = fakeVault({ kinds: memoryOps })
const names = ['Ola', 'Priya', 'Tomas', 'Hanna', 'Selim', 'Ruth', 'Pavel', 'Nadia']

await hide()
for (const [what, budget] of [
  ['rarest words first', usualBudget],
  ['all words', { share: 1, fewest: items * 50, most: items * 50 }],
] as const)
  console.log(`${what}: ${measured(budget)}`)

/** The talks in even steps among what was made up. */
async function hide(): Promise<void> {
  const after = new Map<string, string[]>()
  for (const { turns } of talks)
    for (const turn of turns) {
      let before = ''
      for (const word of [...turn.text.split(/\s+/), '']) {
        after.set(before, [...(after.get(before) ?? []), word])
        before = word
      }
    }
  const sentence = (): string => {
    const words: string[] = []
    for (let word = chance.pick(after.get('') ?? ['']); word !== '' && words.length < 60; word = chance.pick(after.get(word) ?? [''])) words.push(word)
    return words.join(' ') || 'Yes.'
  }
  const ops: Op[] = []
  const keep = (body: { id: string; conversation: string; speaker: string; text: string; at: string }): void => {
    const label = { integrity: 'outside', confidentiality: 'private', sources: [] }
    ops.push({ id: `op ${body.id}`, kind: 'memory.remembered', version: 1, at: body.at, body: { ...body, who: 'outside', label } })
  }
  const start = Temporal.Instant.from('2022-01-01T08:00:00Z')
  const chatter = (from: number, to: number): void => {
    for (let n = from; n < to; n++) {
      const speaker = names[(n % 2) + 2 * (Math.floor(n / 24) % 4)] ?? ''
      keep({
        id: `x${n}`,
        conversation: `x${Math.floor(n / 24)}`,
        speaker,
        text: sentence(),
        at: start.add({ minutes: Math.floor((n * 1_000_000) / items) }).toString(),
      })
    }
  }
  for (const [n, { turns }] of talks.entries()) {
    chatter(Math.floor((n * items) / talks.length), Math.floor(((n + 1) * items) / talks.length))
    for (const turn of turns)
      keep({ id: `${n} ${turn.id}`, conversation: `${n} ${turn.session}`, speaker: turn.speaker, text: turn.text, at: turn.at.toString() })
    while (ops.length > 0) await vault.append(ops.splice(0, 2000))
  }
}

function measured(budget: Budget): string {
  const ids = new Map(vault.all<{ rid: number; id: string }>("select rid, id from item where id not like 'x%'").map(({ rid, id }) => [rid, id]))
  const library = { vault, rarity: newRarity(), budget }
  const found = { 5: 0, 10: 0, 20: 0 }
  let asked = 0
  for (const [n, talk] of talks.entries()) {
    const now = (talk.turns.at(-1)?.at ?? Temporal.Instant.from('2024-01-01T00:00:00Z')).add({ hours: 24 })
    for (const [at, question] of talk.questions.entries()) {
      const { category, evidence = [] } = judged[n]?.qa[at] ?? { category: 5 }
      if (at % 3 !== 0 || category === 5 || evidence.length === 0) continue
      const got = rank(library, askedOf(vault, question, windowIn(question, { now, zone: 'UTC' })))
        .slice(0, 20)
        .map(({ turn }) => ids.get(turn.rid))
      asked++
      for (const k of [5, 10, 20] as const) found[k] += evidence.filter((id) => got.slice(0, k).includes(`${n} ${id}`)).length / evidence.length
    }
  }
  return `${([5, 10, 20] as const).map((k) => `recall@${k} ${((100 * found[k]) / asked).toFixed(1)}`).join(', ')} (${asked} questions among ${items} items)`
}
