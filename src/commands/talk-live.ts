import { randomUUID } from 'node:crypto'
import { createInterface } from 'node:readline'
import type { Choices, Said, Unasked } from '../words/said.ts'
import type { Io } from './command.ts'
import { handleKeys } from './keys.ts'
import { lineTo } from './line.ts'
import type { Met } from './line.ts'
import { wrapper } from './wrap.ts'

/** A conversation in the terminal: line editing with history, words as they come, reminders between the lines. */
export async function talkLive(options: { home?: string | undefined }, io: Io): Promise<number> {
  const line = await lineTo(options.home, io)
  const ending = new AbortController()
  const living = line.awake?.initiative.live(ending.signal)
  const prompt = createInterface({ input: io.in, output: process.stdout, prompt: '> ', historySize: 200, removeHistoryDuplicates: true })
  const paper = wrapper(io, () => process.stdout.columns ?? 80)
  let choices: Choices | undefined
  let busy: AbortController | undefined
  let open: Said | undefined
  let waiting: Extract<Said, { kind: 'needsYes' }>['confirmation'] | undefined

  /** Prints a stream of words, and remembers what was offered. */
  async function print(events: AsyncGenerator<unknown, unknown>): Promise<void> {
    choices = undefined
    open = undefined
    waiting = undefined
    paper.begin()
    for (;;) {
      const { value, done } = await events.next()
      if (done) break
      const said = value as Said
      if (said.kind === 'saying') paper.write(said.text)
      if (said.kind === 'trouble') paper.write(said.trouble.tell)
      if (said.kind === 'choose') choices = said.choices
      if (said.kind === 'open') open = said
      if (said.kind === 'needsYes') waiting = said.confirmation
    }
    paper.end()
    if (waiting) io.out(`${waiting.shown}\n\n  Type “yes” to let it happen, anything else to leave it.\n\n`)
    if (choices && choices.options.length > 0)
      io.out(`${[...choices.options.map((option, n) => `  ${n + 1}  ${option}`), ...(choices.skippable ? ['  or “skip”'] : [])].join('\n')}\n\n`)
    if (open?.kind === 'open' && open.place === 'keys') {
      prompt.pause()
      await handleKeys(line, io)
      prompt.resume()
    }
  }

  const attending = hear(line, ending.signal, (unasked) => {
    io.out('\r\u001b[K')
    if (unasked.urgent) io.out('\u0007')
    paper.begin()
    paper.write(unasked.text)
    paper.end()
    if (!busy) prompt.prompt(true)
  })

  await print(line.ask('arrive'))
  prompt.prompt()
  prompt.on('SIGINT', () => {
    if (busy) busy.abort()
    else prompt.close()
  })
  for await (const typed of prompt) {
    const text = pickedOf(typed.trim(), choices)
    if (text === '') {
      if (typed === '' && !choices) break
      prompt.prompt()
      continue
    }
    busy = new AbortController()
    const asked = waiting
    if (asked) await print(line.ask('confirm', { id: asked.id, yes: /^yes$/i.test(text) }, busy.signal))
    else await print(line.ask('talk', { id: randomUUID(), text }, busy.signal))
    busy = undefined
    prompt.prompt()
  }
  ending.abort()
  prompt.close()
  await Promise.allSettled([living, attending])
  line.close()
  return 0
}

/** A number picks one of the words that were offered. */
function pickedOf(typed: string, choices: Choices | undefined): string {
  const number = /^\d$/.test(typed) ? Number(typed) : 0
  return choices?.options[number - 1] ?? typed
}

async function hear(line: Met, signal: AbortSignal, tell: (unasked: Unasked) => void): Promise<void> {
  const events = line.ask('attend', undefined, signal)
  for (;;) {
    const { value, done } = await events.next()
    if (done) return
    tell(value as Unasked)
  }
}
