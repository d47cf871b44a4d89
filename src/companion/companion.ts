/**
 * The companion: one conversation with one person, whichever window or terminal it comes through. It joins ear, care, mind,
 * consent and memory for each utterance (`converse`), meets the person once (`meeting`), greets them (`arrive`), and carries
 * what is said unasked to whoever is there (`reachOut`). It never decides what may be done (consent does) nor when it is
 * worth speaking first (initiative does).
 */
import { saidByCompanion } from '../words/label.ts'
import type { Act } from '../words/ability.ts'
import type { Heard } from '../words/heard.ts'
import type { Said, Unasked } from '../words/said.ts'
import { greet } from './arrive.ts'
import { confirm } from './confirm.ts'
import { converse } from './converse.ts'
import { toldOf, turnsAfter } from './history.ts'
import type { Told } from './history.ts'
import { askAfter, nextFollowUp } from './follow-up.ts'
import { conversationAt } from './life.ts'
import type { Happening, Life, LifeParts, Visit } from './life.ts'
import { isMeeting } from './meeting.ts'
import { changedParts, readMindState, stateOp } from './state.ts'

export type { Told } from './history.ts'
export type { Happening, LifeParts, Visit } from './life.ts'

/** Words to be said unasked. */
export type Reaching = { readonly text: string; readonly why: Unasked['why']; readonly urgent: boolean; readonly acts?: readonly Act[] }

export type Companion = {
  converse(heard: Heard, visit: Visit): AsyncGenerator<Said>
  /** The person's yes or no to what waits for it; runs what was stored, once. */
  confirm(id: string, how: { yes: boolean; by: 'screen' | 'passkey' }, visit: Visit): AsyncGenerator<Said>
  /** Somebody opened a window: the first meeting, a greeting that is due, or nothing. */
  arrive(visit: Visit): AsyncGenerator<Said>
  /** Says something unasked: kept first, then carried to every open window. */
  reachOut(words: Reaching): Promise<Unasked>
  /** Listen for what happens outside one's own replies; `present` says whether anybody would hear it now. Gives back how to stop. */
  attend(listener: (event: Happening) => void, present?: () => boolean): () => void
  /** Whether anybody would hear it now. */
  isAttended(): boolean
  /** The newest turns before `before`, oldest first. */
  latest(most: number, before?: number): readonly Told[]
  /** The oldest turns after a sequence number, oldest first. */
  after(seq: number, most: number): readonly Told[]
  told(id: string): Told | undefined
  /** The conversation that this time belongs to. */
  conversation(now: Temporal.Instant): string
  betweenUs(): boolean
  /** Kept over a restart: nobody may have words written down that they were told would not be. */
  setBetweenUs(on: boolean): Promise<void>
  meeting(): boolean
  /** Something about the household changed (a name, a manner): open windows look again. */
  changed(): void
  /** When anything was last said, by either; null before the first word. */
  lastWord(): Temporal.Instant | null
  /** Something was forgotten outside a conversation: the state is read again. */
  forgot(): void
  /** When something the person told of should be asked about next; null where nothing waits. */
  nextFollowUp(): Temporal.Instant | null
  /** Asks about it, once; `silently` lets it go unasked. */
  followUp(how?: { silently: boolean }): Promise<void>
}

export function openCompanion(parts: LifeParts): Companion {
  const life: Life = {
    ...parts,
    state: readMindState(parts.vault),
    betweenUs: parts.person.settings().betweenUs !== undefined,
    whispered: [],
    listeners: new Set(),
    turn: Promise.resolve(),
  }
  const tell = (event: Happening): void => {
    for (const { hear } of life.listeners) hear(event)
  }
  const companion: Companion = {
    async *converse(heard, visit) {
      for await (const said of converse(life, heard, visit)) {
        // Open pages show what is said in a terminal, too; their own words they have already.
        if (visit.channel === 'terminal' && (said.kind === 'heard' || (said.kind === 'done' && said.seq !== undefined))) tell({ kind: 'turn', id: said.id })
        yield said
      }
    },
    confirm: (id, how, visit) => confirm(life, { id, ...how }, visit),
    arrive: (visit) => greet(life, visit),
    async reachOut(words) {
      const now = life.clock.now()
      const at = now.toString()
      const id = life.chance.id(now)
      const item = life.memory.remembering({
        id,
        conversation: conversationAt(now, life.person.profile().zone),
        who: 'companion',
        text: words.text,
        at,
        label: saidByCompanion(id),
      })
      const more = JSON.stringify({ sources: [], acts: words.acts ?? [] })
      await life.vault.append([
        item,
        { id: life.chance.id(now), kind: 'companion.reply', version: 1, at, body: { item: id, to: null, unasked: words.why, urgent: words.urgent, more } },
      ])
      const unasked: Unasked = { id, seq: life.memory.item(id)?.seq ?? 0, text: words.text, at, why: words.why, urgent: words.urgent, acts: words.acts ?? [] }
      tell({ kind: 'unasked', unasked })
      return unasked
    },
    attend(hear, present = () => true) {
      const listener = { hear, present }
      life.listeners.add(listener)
      return () => {
        life.listeners.delete(listener)
      }
    },
    isAttended: () => [...life.listeners].some(({ present }) => present()),
    latest: (most, before) => life.memory.latest(most, before).flatMap((item) => toldOf(life.vault, item) ?? []),
    after: (seq, most) =>
      turnsAfter(parts.vault, seq, most).flatMap((id) => {
        const item = life.memory.item(id)
        return (item && toldOf(life.vault, item)) ?? []
      }),
    conversation: (now) => conversationAt(now, life.person.profile().zone),
    told: (id) => {
      const item = life.memory.item(id)
      return item && toldOf(life.vault, item)
    },
    betweenUs: () => life.betweenUs,
    async setBetweenUs(on) {
      if (life.betweenUs === on) return
      life.betweenUs = on
      await life.person.set({ betweenUs: on ? life.clock.now().toString() : null }, life.clock.now())
      // What was said between us ends with it, and so does what the mind made of it.
      if (!on) {
        life.whispered = []
        life.state = readMindState(life.vault)
      }
      tell({ kind: 'changed' })
    },
    meeting: () => isMeeting(life),
    changed: () => tell({ kind: 'changed' }),
    lastWord() {
      const last = life.memory.latest(1)[0]
      return last ? Temporal.Instant.from(last.at) : null
    },
    forgot() {
      life.state = readMindState(life.vault)
    },
    nextFollowUp: () => nextFollowUp(life)?.at ?? null,
    async followUp(how) {
      const due = nextFollowUp(life)
      if (!due) return
      const { text, state } = await askAfter(life, due.thread)
      const now = life.clock.now()
      const parts = changedParts(life.state, state)
      if (parts.length > 0) await life.vault.append([stateOp(life.chance.id(now), now, parts)])
      life.state = state
      if (text && !how?.silently) await companion.reachOut({ text, why: 'follow-up', urgent: false })
    },
  }
  return companion
}
