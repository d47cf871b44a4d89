/**
 * Plays a written evening through the built-in mind and prints the transcript: `node stories/evening.ts FILE…`. A file holds
 * one utterance a line; `@ 2026-03-02T21:10` moves the clock; `# …` is a remark; `name: Anna`, `age: child` set who speaks.
 */
import { readFileSync } from 'node:fs'
import { seededChance } from '../src/words/chance.ts'
import { saidByPerson } from '../src/words/label.ts'
import { builtInMind } from '../src/mind/built-in.ts'
import { newborn } from '../src/mind/mind.ts'
import type { KnownPerson, MindState, Recalled, Turn } from '../src/mind/mind.ts'
import { subjectWords } from '../src/mind/threads.ts'
import { readingsOf } from './reader.ts'

export type Played = { readonly at: string; readonly text: string; readonly reply: string; readonly seconds: number; readonly seen: string }

export async function play(script: string, seed = 1): Promise<Played[]> {
  const mind = builtInMind()
  const chance = seededChance(seed)
  let now = Temporal.ZonedDateTime.from('2026-03-02T20:00[Europe/London]')
  let state: MindState = newborn
  let name: string | undefined
  let age: 'adult' | 'child' = 'adult'
  const items: { id: string; text: string; at: string; who: 'person' | 'companion' }[] = []
  const out: Played[] = []
  for (const raw of script.split('\n')) {
    const line = raw.trim()
    if (line === '' || line.startsWith('#')) continue
    if (line.startsWith('@')) {
      now = Temporal.PlainDateTime.from(line.slice(1).trim()).toZonedDateTime('Europe/London')
      continue
    }
    if (line.startsWith('name:')) {
      name = line.slice(5).trim()
      continue
    }
    if (line.startsWith('age:')) {
      age = line.slice(4).trim() === 'child' ? 'child' : 'adult'
      continue
    }
    now = now.add({ seconds: 50 })
    const moment = {
      person: 'p',
      conversation: 'c',
      now: now.toInstant(),
      zone: 'Europe/London',
      locale: 'en-GB',
      channel: 'replay' as const,
      betweenUs: false,
      signal: new AbortController().signal,
    }
    const id = `i${items.length}`
    const turn: Turn = {
      heard: { id, text: line, by: 'text', label: saidByPerson(id) },
      readings: readingsOf(line, moment),
      moment,
      state,
      chance,
      abilities: [],
      self: { name: 'Ines', since: '2026-03-01T10:00:00Z', manner: { length: 0.5, formality: 0.4, warmth: 0.6, humour: 0.4, directness: 0.6 } },
      person: { age, company: 0.5, ...(name ? { name } : {}) },
      recall: (question, most = 5) => recalled(items, question, most),
      answer: () => undefined,
      whoIs: (): KnownPerson | undefined => undefined,
      act: async () => ({ kind: 'not', why: 'Not here.' }),
    }
    const began = performance.now()
    const stream = mind.think(turn)
    const said: string[] = []
    for (;;) {
      const next = await stream.next()
      if (next.done) {
        state = next.value
        break
      }
      if (next.value.kind === 'saying') said.push(next.value.text)
    }
    const reply = said.join(' ')
    out.push({
      at: now.toString().slice(0, 16),
      text: line,
      reply,
      seconds: (performance.now() - began) / 1000,
      seen: turn.readings
        .map(
          (r) =>
            `${r.act}:${r.intent} ${r.score.toFixed(2)} ${r.event ? r.event.kind + ' ' + r.event.score.toFixed(2) : ''} ${r.feeling.valence.toFixed(1)}${r.feeling.word ?? ''}`,
        )
        .join(' | '),
    })
    items.push({ id, text: line, at: moment.now.toString(), who: 'person' }, { id: `${id}r`, text: reply, at: moment.now.toString(), who: 'companion' })
    state = JSON.parse(JSON.stringify(state)) as MindState
  }
  return out
}

function recalled(items: readonly { id: string; text: string; at: string; who: 'person' | 'companion' }[], question: string, most: number): Recalled[] {
  const own = subjectWords(question)
  return items
    .map((item) => ({ item: item.id, text: item.text, at: item.at, who: item.who, score: [...subjectWords(item.text)].filter((w) => own.has(w)).length }))
    .filter((r) => r.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
}

if (import.meta.main) {
  for (const file of process.argv.slice(2)) {
    console.log(`\n===== ${file}`)
    let at = ''
    for (const turn of await play(readFileSync(file, 'utf8'))) {
      if (process.env.SHOW) console.log('     ', turn.seen)
      if (turn.at.slice(0, 13) !== at) {
        at = turn.at.slice(0, 13)
        console.log(`  [${turn.at}]`)
      }
      console.log(`> ${turn.text}\n  ${turn.reply}`)
    }
  }
}
