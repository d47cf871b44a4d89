/**
 * One conversation, however many windows look at it. Words are answered one after the other in the order in which they
 * came; what happens is told to every window; an utterance that is sent again is recognised and not heard twice. A reply
 * goes on when its window closes: whoever comes back finds it.
 */
import type { Act } from '../words/ability.ts'
import type { Said, Unasked } from '../words/said.ts'
import { Trouble } from '../words/trouble.ts'
import type { Clock } from '../clock/clock.ts'
import { isStopWord } from '../consent/consent.ts'
import type { Life } from './life.ts'
import type { Choices, Confirmation, Deed, FromDoor, Source, State, Turn } from './wire.ts'

export type Window = { tell(message: FromDoor): void }

export type Gathering = {
  /** Welcome a window: who is at home, and what it has missed since `after`. Gives back how to leave. */
  join(window: Window, after?: number): () => void
  say(words: { id: string; text: string; betweenUs: boolean }, from: Window): void
  confirm(id: string, yes: boolean, from: Window): void
  earlier(before: number, to: Window): void
  stop(): void
  undo(act: string, from: Window): Promise<void>
  betweenUs(on: boolean): Promise<void>
  seen(id: string): void
  windows(): number
  /** Resolves when nothing is being answered. */
  rest(): Promise<void>
  close(): void
}

const page = 40
/** More missed turns than this are not replayed one by one: the window starts afresh from the newest. */
const mostMissed = 200
const mostWaiting = 100
const mostUnwritten = 50

type Reply = {
  readonly to: string
  text: string
  sources: Source[]
  deeds: Deed[]
  choices?: Choices
  confirmation?: Confirmation
  readonly from: Window | undefined
}
type Task = {
  readonly id: string
  readonly from: Window | undefined
  readonly words?: { text: string; betweenUs: boolean }
  run(signal: AbortSignal): AsyncGenerator<Said>
}

const deedOf = (act: Act): Deed => ({ id: act.id, ability: act.ability, told: act.told, undo: act.undo !== undefined })

export function gather(life: Life, { clock, note }: { clock: Clock; note: (problem: unknown) => void }): Gathering {
  const windows = new Set<Window>()
  const waiting: Task[] = []
  /** What was said between us, by id of the utterance: in memory only, so that a resent one is not heard twice. */
  const unwritten = new Map<string, { heard: Turn; reply?: Turn }>()
  let now: { task: Task; reply: Reply; heard: boolean; stop: AbortController } | undefined
  let state: State = 'idle'
  let working: Promise<void> = Promise.resolve()

  const tellAll = (message: FromDoor): void => {
    for (const window of windows) window.tell(message)
  }
  const become = (next: State): void => {
    if (next !== state) tellAll({ type: 'state', state: (state = next) })
  }

  const forgetUnasked = life.onUnasked((words: Unasked) => {
    const turn: Turn = { id: words.id, seq: words.seq, who: 'companion', text: words.text, at: words.at, unasked: true, deeds: words.acts.map(deedOf) }
    tellAll({ type: 'unasked', turn, urgent: words.urgent })
    return windows.size > 0
  })
  const forgetTurns = life.onTurn((turn) => tellAll(turn.who === 'person' ? { type: 'heard', turn } : { type: 'said', turn }))
  const forgetChanged = life.onChanged(() => tellAll({ type: 'changed', household: life.household() }))

  /** Takes in one event of a reply. */
  function take(event: Said): void {
    if (!now) return
    const { task, reply } = now
    const to = task.id
    switch (event.kind) {
      case 'heard':
        return heard({ id: event.id, seq: event.seq, who: 'person', text: task.words?.text ?? '', at: life.turn(event.id)?.at ?? clock.now().toString() })
      case 'saying':
        become('speaking')
        reply.text += event.text
        return tellAll({ type: 'saying', to, text: event.text })
      case 'because':
        reply.sources.push(...event.sources)
        return
      case 'did':
        reply.deeds.push(deedOf(event.act))
        return tellAll({ type: 'did', to, deed: deedOf(event.act) })
      case 'needsYes':
        reply.confirmation = { id: event.confirmation.id, shown: event.confirmation.shown }
        return tellAll({ type: 'confirm', to, confirmation: reply.confirmation })
      case 'choose': {
        const { question, options, skippable } = event.choices
        reply.choices = { question, options: [...options], skippable }
        return tellAll({ type: 'choose', to, choices: reply.choices })
      }
      case 'trouble':
        return tellAll({ type: 'trouble', to, tell: event.trouble.tell })
      case 'open':
        return task.from?.tell({ type: 'open', place: event.place })
      case 'done': {
        const turn: Turn = { id: event.id, seq: event.seq ?? null, who: 'companion', text: event.text, at: event.at, to }
        if (reply.sources.length > 0) turn.sources = reply.sources
        if (reply.deeds.length > 0) turn.deeds = reply.deeds
        if (reply.choices) turn.choices = reply.choices
        const secret = unwritten.get(to)
        if (secret) secret.reply = turn
        if (turn.text !== '' || turn.deeds || turn.choices) tellAll({ type: 'said', turn })
        return
      }
    }
  }

  function heard(turn: Turn): void {
    if (!now || now.heard) return
    now.heard = true
    tellAll({ type: 'heard', turn })
  }

  async function answer(task: Task): Promise<void> {
    const stop = new AbortController()
    now = { task, stop, heard: false, reply: { to: task.id, text: '', sources: [], deeds: [], from: task.from } }
    become('thinking')
    if (task.words?.betweenUs) {
      const turn: Turn = { id: task.id, seq: null, who: 'person', text: task.words.text, at: clock.now().toString() }
      unwritten.set(task.id, { heard: turn })
      if (unwritten.size > mostUnwritten) unwritten.delete(unwritten.keys().next().value as string)
      heard(turn)
    }
    try {
      for await (const event of task.run(stop.signal)) take(event)
    } catch (problem) {
      // The one place where a bug in answering ends: the conversation goes on.
      note(problem)
      tellAll({
        type: 'trouble',
        to: task.id,
        tell: problem instanceof Trouble ? problem.tell : 'Something in me went wrong just now, and I could not answer that.',
      })
    }
    now = undefined
  }

  function stop(): void {
    life.stop()
    now?.stop.abort()
  }

  let atWork = false
  async function work(): Promise<void> {
    for (let task = waiting.shift(); task; task = waiting.shift()) await answer(task)
    // In the same breath as the last look: whoever comes after it must start the work again.
    atWork = false
    become('idle')
  }
  function enqueue(task: Task): void {
    waiting.push(task)
    if (atWork) return
    atWork = true
    working = work()
  }

  function welcome(window: Window, after: number | undefined): void {
    const seq = life.seq()
    window.tell({ type: 'welcome', household: life.household(), seq, state })
    const missed = after === undefined || after > seq ? undefined : life.after(after, mostMissed + 1)
    if (missed && missed.length <= mostMissed) window.tell({ type: 'turns', way: 'after', turns: [...missed], more: false })
    else {
      const turns = life.latest(page + 1)
      window.tell({ type: 'turns', way: 'newest', turns: turns.slice(-page), more: turns.length > page })
    }
    if (now && now.reply.text !== '') window.tell({ type: 'saying', to: now.task.id, text: now.reply.text })
    if (now?.reply.choices) window.tell({ type: 'choose', to: now.task.id, choices: now.reply.choices })
  }

  return {
    join(window, after) {
      const first = windows.size === 0
      welcome(window, after)
      windows.add(window)
      if (first) enqueue({ id: `arrival-${clock.now().epochMilliseconds}`, from: window, run: (signal) => life.arrive(signal) })
      return () => void windows.delete(window)
    },
    say({ id, text, betweenUs }, from) {
      const secret = unwritten.get(id)
      if (secret) {
        from.tell({ type: 'heard', turn: secret.heard })
        if (secret.reply) from.tell({ type: 'said', turn: secret.reply })
        return
      }
      const kept = life.turn(id)
      if (kept) {
        from.tell({ type: 'heard', turn: kept })
        const next = kept.seq === null ? undefined : life.after(kept.seq, 1)[0]
        // Only what answers this very utterance: a greeting or a reminder may have come between, and leaves it unanswered.
        if (next?.to === id) return from.tell({ type: 'said', turn: next })
      }
      if (now?.task.id === id || waiting.some((task) => task.id === id)) return
      // The word waits for no turn, as little as the button does.
      if (isStopWord(text)) stop()
      if (waiting.length >= mostWaiting)
        return from.tell({ type: 'trouble', to: id, tell: 'That is more at once than I can follow. Wait a moment, then send it again.' })
      // Nobody may have words written down that they were told would not be.
      const unsaid = betweenUs || life.household().betweenUs
      enqueue({ id, from, words: { text, betweenUs: unsaid }, run: (signal) => life.converse({ id, text, betweenUs: unsaid }, signal) })
    },
    confirm: (id, yes, from) => enqueue({ id: `confirm-${id}`, from, run: (signal) => life.confirm(id, yes, signal) }),
    earlier(before, to) {
      const turns = life.latest(page + 1, before)
      to.tell({ type: 'turns', way: 'before', turns: turns.slice(-page), more: turns.length > page })
    },
    stop,
    async undo(act, from) {
      const undone = await life.undo(act)
      if (undone.kind === 'done') tellAll({ type: 'undone', act, told: undone.is.told })
      else from.tell({ type: 'trouble', tell: undone.why })
    },
    async betweenUs(on) {
      await life.betweenUs(on)
      if (!on) unwritten.clear()
      tellAll({ type: 'changed', household: life.household() })
    },
    seen(id) {
      life.seen(id)
      tellAll({ type: 'seen', id })
    },
    windows: () => windows.size,
    rest: () => working,
    close() {
      forgetUnasked()
      forgetTurns()
      forgetChanged()
      now?.stop.abort()
      windows.clear()
      waiting.length = 0
    },
  }
}
