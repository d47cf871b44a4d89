/** The conversation as this window sees it: what was said, what is being said, and what is on its way. */
import type { Choices, Confirmation, Deed, FromDoor, Household, Place, State, Turn } from '../../src/door/wire.ts'
import { type Connection, type LinkState, connect } from './connection.ts'
import { Outbox } from './outbox.ts'

/** A turn on the page. `key` stays the same from its first word to its last. */
export type Shown = Turn & {
  readonly key: string
  /** On its way to the door. */
  sending?: boolean
  /** To be spoken word by word; without it the words stand there at once. */
  fresh?: boolean
  /** More words may come. */
  open?: boolean
  confirmation?: Confirmation
  /** Not a turn: something that went wrong, in words. */
  trouble?: boolean
}

/** Words that are not acknowledged within this time are sent again (milliseconds). */
const patience = 8_000

export class Conversation {
  household = $state<Household>()
  shown = $state<Shown[]>([])
  state = $state<State>('idle')
  link = $state<LinkState>('opening')
  /** There are older turns than those shown. */
  more = $state(false)
  /** Read out by screen readers, whole. */
  aloud = $state('')
  /** Rises when something changed that a sheet may show. */
  changes = $state(0)

  #outbox = new Outbox()
  #connection: Connection
  #on: { unasked(turn: Turn, urgent: boolean): void; open(place: Place): void }
  #loading = false
  #ticking = setInterval(() => this.#resend(), patience)
  #keys = 0

  constructor(on: { unasked(turn: Turn, urgent: boolean): void; open(place: Place): void }) {
    this.#on = on
    this.#connection = connect({
      state: (state) => {
        this.link = state
        if (state !== 'open') this.state = 'idle'
      },
      opened: (send) => {
        const after = this.#last()
        send({ type: 'hello', ...(after > 0 ? { after } : {}) })
      },
      message: (message) => this.#take(message),
    })
    for (const { id, text } of this.#outbox.all) this.shown.push(this.#unsent(id, text))
  }

  close(): void {
    clearInterval(this.#ticking)
    this.#connection.close()
  }

  hurry(): void {
    this.#connection.hurry()
  }

  say(text: string): void {
    const words = text.trim()
    if (!words) return
    // Speaking while the other speaks is an interruption, not a queue.
    if (this.state === 'speaking') this.stop()
    const id = crypto.randomUUID()
    const betweenUs = this.household?.betweenUs ?? false
    for (const turn of this.shown) if (turn.choices) delete turn.choices
    this.shown.push(this.#unsent(id, words))
    this.#outbox.add({ id, text: words, betweenUs })
    this.#connection.send({ type: 'say', id, text: words, betweenUs })
  }

  stop(): void {
    this.#connection.send({ type: 'stop' })
  }

  undo(act: string): void {
    this.#connection.send({ type: 'undo', act })
  }

  confirm(turn: Shown, yes: boolean): void {
    if (!turn.confirmation) return
    this.#connection.send({ type: 'confirm', id: turn.confirmation.id, yes })
    delete turn.confirmation
  }

  betweenUs(on: boolean): void {
    this.#connection.send({ type: 'private', on })
  }

  seen(id: string): void {
    this.#connection.send({ type: 'seen', id })
  }

  earlier(): void {
    const first = this.shown.find((turn) => turn.seq !== null)?.seq
    if (this.#loading || !this.more || first === undefined || first === null) return
    this.#loading = this.#connection.send({ type: 'earlier', before: first })
  }

  #last(): number {
    return this.shown.reduce((last, { seq }) => Math.max(last, seq ?? 0), 0)
  }

  #unsent(id: string, text: string): Shown {
    return { key: id, id, seq: null, who: 'person', text, at: new Date().toISOString(), sending: true }
  }

  #resend(): void {
    for (const { id, text, betweenUs } of this.#outbox.all) if (!this.#connection.send({ type: 'say', id, text, betweenUs })) return
  }

  #take(message: FromDoor): void {
    switch (message.type) {
      case 'welcome':
        this.household = message.household
        this.state = message.state
        // A reply that was cut off by the break comes again from its first word, or whole among the turns.
        this.shown = this.shown.filter((turn) => !turn.open)
        return
      case 'changed':
        return this.#changed(message.household)
      case 'turns':
        return this.#turns(message.way, message.turns, message.more)
      case 'heard':
        this.#outbox.heard(message.turn.id)
        return this.#put(message.turn)
      case 'state':
        this.state = message.state
        return
      case 'saying':
        this.#reply(message.to).text += message.text
        return
      case 'did': {
        const reply = this.#reply(message.to)
        reply.deeds = [...(reply.deeds ?? []), message.deed]
        return
      }
      case 'choose':
        this.#reply(message.to).choices = message.choices
        return
      case 'confirm':
        this.#reply(message.to).confirmation = message.confirmation
        return
      case 'open':
        return this.#on.open(message.place)
      case 'said':
        return this.#said(message.turn)
      case 'unasked':
        this.#put(message.turn, true)
        this.aloud = message.turn.text
        this.changes++
        return this.#on.unasked(message.turn, message.urgent)
      case 'undone':
        return this.#undone(message.act, message.told)
      case 'trouble':
        return this.#trouble(message.tell, message.to)
      case 'seen':
      case 'bye':
        return
    }
  }

  #changed(household: Household): void {
    // What was said between us leaves the page with it.
    if (this.household?.betweenUs && !household.betweenUs) this.shown = this.shown.filter((turn) => turn.seq !== null || turn.sending)
    this.household = household
    this.changes++
  }

  #turns(way: 'newest' | 'after' | 'before', turns: readonly Turn[], more: boolean): void {
    const known = new Set(this.shown.map(({ id }) => id))
    for (const { id } of turns) this.#outbox.heard(id)
    if (way === 'before') {
      this.#loading = false
      this.more = more
      this.shown.unshift(...turns.filter(({ id }) => !known.has(id)).map((turn) => ({ ...turn, key: turn.id })))
      return
    }
    if (way === 'newest') {
      this.more = more
      const arriving = new Set(turns.map(({ id }) => id))
      this.shown = [...turns.map((turn) => ({ ...turn, key: turn.id })), ...this.shown.filter((turn) => turn.sending && !arriving.has(turn.id))]
    } else for (const turn of turns) this.#put(turn)
    this.#resend()
  }

  /** Shows a turn, in the place of the one with the same id where there is one. */
  #put(turn: Turn, fresh = false): void {
    const place = this.shown.findIndex(({ id }) => id === turn.id)
    const before = this.shown[place]
    if (before) this.shown[place] = { ...turn, key: before.key, ...(before.fresh ? { fresh: true } : {}) }
    else this.shown.push({ ...turn, key: turn.id, ...(fresh ? { fresh: true } : {}) })
  }

  /** The reply that is being given to an utterance. */
  #reply(to: string): Shown {
    const given = this.shown.find((turn) => turn.open && turn.to === to)
    if (given) return given
    this.shown.push({
      key: `reply-${to}-${++this.#keys}`,
      id: `reply-${to}`,
      seq: null,
      who: 'companion',
      text: '',
      at: new Date().toISOString(),
      to,
      open: true,
      fresh: true,
    })
    return this.shown.at(-1) as Shown
  }

  #said(turn: Turn): void {
    const place = this.shown.findIndex((other) => other.open && other.to === turn.to)
    const given = this.shown[place]
    if (given) this.shown[place] = { ...turn, key: given.key, fresh: true, ...(given.confirmation ? { confirmation: given.confirmation } : {}) }
    else if (this.shown.some(({ id }) => id === turn.id)) this.#put(turn)
    else this.#put(turn, true)
    this.aloud = turn.text
    this.changes++
  }

  #undone(act: string, told: string): void {
    for (const turn of this.shown) for (const deed of turn.deeds ?? []) if (deed.id === act) (deed as Deed).undone = true
    this.aloud = told
    this.changes++
  }

  #trouble(tell: string, to?: string): void {
    this.shown = this.shown.filter((turn) => !(turn.open && turn.to === to && turn.text === ''))
    const key = `trouble-${++this.#keys}`
    this.shown.push({ key, id: key, seq: null, who: 'companion', text: tell, at: new Date().toISOString(), fresh: true, trouble: true })
    this.aloud = tell
  }
}

export type { Choices, Deed }
