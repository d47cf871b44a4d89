import type { Attention } from '../care/care.ts'
import type { Clock } from '../clock/clock.ts'
import type { Consent } from '../consent/consent.ts'
import type { Memory } from '../memory/memory.ts'
import type { Mind, MindState } from '../mind/mind.ts'
import type { Person } from '../person/person.ts'
import type { Vault } from '../vault/vault.ts'
import type { Ability } from '../words/ability.ts'
import type { Chance } from '../words/chance.ts'
import type { Channel, Moment } from '../words/moment.ts'
import type { Reading } from '../words/reading.ts'
import type { Unasked } from '../words/said.ts'

/** Everything that a conversation needs, made once in `awaken`. */
export type LifeParts = {
  readonly vault: Vault
  readonly clock: Clock
  readonly chance: Chance
  readonly person: Person
  readonly memory: Memory
  readonly consent: Consent
  readonly abilities: readonly Ability[]
  /** Loaded at the first word: a companion that nobody talks to stays small. */
  minds(): Promise<{ readonly mind: Mind; understand: Understand }>
  attention(): Promise<Attention>
}

export type Understand = (
  text: string,
  about: { now: Temporal.ZonedDateTime; locale: string; expecting?: string; /** Given names that are known, lower case. */ names?: ReadonlySet<string> },
) => readonly Reading[]

/** The parts, and what changes while the companion is awake. */
export type Life = LifeParts & {
  state: MindState
  /** "Between us": nothing is written down, in any window, until it is switched off. */
  betweenUs: boolean
  /** What was said between us, so that the mind can follow; gone when it ends. */
  whispered: { who: 'person' | 'companion'; text: string; at: string }[]
  readonly listeners: Set<{ hear(event: Happening): void; present(): boolean }>
  sitting?: Sitting
  /** Turns are taken one after the other, whichever window they come from. */
  turn: Promise<unknown>
}

/** What every open window hears of, beside its own replies. */
export type Happening =
  | { readonly kind: 'unasked'; readonly unasked: Unasked }
  | { readonly kind: 'changed' }
  /** Something was said through the terminal: by the person or in answer. */
  | { readonly kind: 'turn'; readonly id: string }

export type Visit = { readonly channel: Channel; readonly signal: AbortSignal }

/** Days of conversation begin at four in the morning: at one at night it is still this evening. */
const dayBegins = 4

/** The id of the conversation at this time: one a day, in the person's own zone. */
export function conversationAt(now: Temporal.Instant, zone: string): string {
  return now.toZonedDateTimeISO(zone).subtract({ hours: dayBegins }).toPlainDate().toString()
}

export function momentOf(life: Life, visit: Visit): Moment {
  const { zone, locale } = life.person.profile()
  // As exact as items keep it: what was done for an utterance is found again by its instant.
  const now = life.clock.now().round({ smallestUnit: 'millisecond', roundingMode: 'floor' })
  return { person: 'me', conversation: conversationAt(now, zone), now, zone, locale, channel: visit.channel, betweenUs: life.betweenUs, signal: visit.signal }
}

/** A pause longer than this ends a sitting, in minutes. */
const sittingPause = 30

/** When the talk that is going on began, and its last word; after a restart it begins anew. */
export type Sitting = { readonly since: Temporal.Instant; readonly last: Temporal.Instant }

/** The sitting that these words belong to; undefined at its first words. */
export function sittingAt(life: Life, now: Temporal.Instant): Sitting | undefined {
  const before = life.sitting
  const goesOn = before && Math.abs(now.since(before.last).total('minutes')) <= sittingPause
  life.sitting = { since: goesOn ? before.since : now, last: now }
  return goesOn ? before : undefined
}
