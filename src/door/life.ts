/**
 * What the door needs of the life behind it. `awaken` makes one of the rooms; tests play one from a script. The door
 * adds nothing of its own to what is said and keeps nothing of it.
 */
import type { Said, Unasked } from '../words/said.ts'
import type {
  DayEntry,
  DaysView,
  ForgetAll,
  Forgetting,
  KeysView,
  KnownView,
  Later,
  MoodView,
  MoodWord,
  PeopleView,
  PortraitView,
  SettingsChange,
  SettingsView,
  TodayView,
  Unlocking,
} from './sheets.ts'
import type { Household, Turn } from './wire.ts'

/** An expected answer to something that the person asked for: it happened, or why not, in words. */
export type Answer<T = unknown> = { readonly kind: 'done'; readonly is: T } | { readonly kind: 'not'; readonly why: string }

/** A file that the person takes away. */
export type Parcel = { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> }

/** The conversation. Turns come and go as the wire has them. */
export type Talk = {
  household(): Household
  /** The newest sequence number; 0 before anything was said. */
  seq(): number
  /** The `most` newest turns before `before` (or of all), oldest first. */
  latest(most: number, before?: number): readonly Turn[]
  /** The `most` oldest turns after `seq`, oldest first. */
  after(seq: number, most: number): readonly Turn[]
  /** A kept turn by id: how a resent utterance is recognised. */
  turn(id: string): Turn | undefined
  /**
   * Hear, keep and answer. `heard` comes first, once it is durable; `done` is the last. The same id is kept once, also
   * after a restart; it is called again for a kept utterance whose reply was lost, and must then only answer.
   */
  converse(heard: { id: string; text: string; betweenUs: boolean }, signal: AbortSignal): AsyncGenerator<Said>
  /** The person opened the page: greetings and what could not be delivered, if any. Called for the first window only. */
  arrive(signal: AbortSignal): AsyncGenerator<Said>
  /** The person's yes or no to a stored confirmation; a reply like any other. */
  confirm(id: string, yes: boolean, signal: AbortSignal): AsyncGenerator<Said>
  undo(act: string): Promise<Answer<{ told: string }>>
  /** Everything that runs or waits stops. */
  stop(): void
  betweenUs(on: boolean): Promise<void>
  /** What is said unasked; `tell` says whether any window heard it. Gives back how to stop listening. */
  onUnasked(tell: (words: Unasked) => boolean): () => void
  onChanged(tell: () => void): () => void
  /** What is said elsewhere, in a terminal. */
  onTurn(tell: (turn: Turn) => void): () => void
  /** The person saw it. */
  seen(id: string): void
}

/** What the sheets show, and the person's own edits. */
export type Rooms = {
  today(): Promise<TodayView>
  settle(entry: string, how: { done: true } | { cancel: true } | { later: Later }): Promise<Answer<{ told: string; act?: string }>>
  people(): Promise<PeopleView>
  known(query: string, next?: string): Promise<KnownView>
  correct(id: string, value: string): Promise<Answer>
  /** Without `sure` nothing goes: it tells what would. `also` names what was made from it and goes too. */
  forget(id: string, how: { sure: boolean; also?: readonly string[] | undefined }): Promise<Answer<Forgetting>>
  /** A topic, a human, a day or a source, likewise. */
  forgetAll(what: ForgetAll, how: { sure: boolean; also?: readonly string[] | undefined }): Promise<Answer<Forgetting>>
  /** What was forgotten and came back with a backup is forgotten again. */
  forgetAgain(): Promise<Answer>
  mood(weeks: number): Promise<MoodView>
  /** How something was felt, by the person's own word; null: it was no feeling. */
  feltAs(item: string, word: MoodWord | null): Promise<Answer>
  days(grain: DayEntry['grain'], before?: string): Promise<DaysView>
  portrait(): Promise<PortraitView>
  /** A line in the person's own words, or null: it is not so. */
  portray(id: string, text: string | null): Promise<Answer>
  settings(): Promise<SettingsView>
  change(what: SettingsChange): Promise<Answer<SettingsView>>
  backup(): Promise<Answer<Parcel>>
  /** The open formats, file by file. */
  export(): Promise<Answer<AsyncIterable<Parcel>>>
  /** What would go, to be shown before the name is typed. */
  erasure(): Promise<{ name: string; goes: readonly string[] }>
  erase(name: string): Promise<Answer>
}

export type Keys = {
  keys(): Promise<KeysView>
  setPassphrase(next: string, current?: string): Promise<Answer<KeysView>>
  /** A new recovery key, shown once; the one before stops working. */
  newRecoveryKey(): Promise<Answer<{ key: string }>>
  opens(by: KeysView['opens']): Promise<Answer<KeysView>>
}

export type Life = Talk & Rooms & Keys

/** The life, or the lock before it. */
export type House = { readonly kind: 'open'; readonly life: Life } | { readonly kind: 'locked'; unlock(how: Unlocking): Promise<Answer> }
