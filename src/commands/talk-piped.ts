import { randomUUID } from 'node:crypto'
import { createInterface } from 'node:readline'
import type { Act } from '../words/ability.ts'
import type { Said } from '../words/said.ts'
import type { Io } from './command.ts'
import { lineTo } from './line.ts'
import { unmet } from './meeting-skipped.ts'
import { shown } from './replay.ts'

/** Answers each line that comes through a pipe. With `json`, one object a reply; times in milliseconds. */
export async function talkPiped(options: { home?: string | undefined; json?: boolean | undefined; meet?: boolean | undefined }, io: Io): Promise<number> {
  const line = await lineTo(options.home, io)
  try {
    if (line.awake && !options.meet) await unmet(line.awake)
    if (options.meet) await answer(line.ask('arrive'), options, io)
    for await (const text of createInterface({ input: io.in, crlfDelay: Infinity })) {
      if (text.trim() === '') continue
      await line.awake?.initiative.takeDue()
      await answer(line.ask('talk', { id: randomUUID(), text: text.trim() }), options, io)
    }
    return 0
  } finally {
    line.close()
  }
}

async function answer(events: AsyncGenerator<unknown, unknown>, options: { json?: boolean | undefined }, io: Io): Promise<void> {
  const began = performance.now()
  let first: number | undefined
  let text = ''
  const acts: Act[] = []
  for (;;) {
    const { value, done } = await events.next()
    if (done) break
    const said = value as Said
    if (said.kind === 'saying') first ??= performance.now() - began
    if (said.kind === 'did') acts.push(said.act)
    if (said.kind === 'done') text = said.text
    if (said.kind === 'trouble') io.err(`${said.trouble.tell}\n`)
  }
  const total = performance.now() - began
  if (options.json) io.out(`${JSON.stringify({ text, acts: acts.map(shown), timings: { first: rounded(first ?? total), total: rounded(total) } })}\n`)
  else if (text !== '') io.out(`${text}\n`)
}

const rounded = (milliseconds: number): number => Math.round(milliseconds * 100) / 100
