/**
 * What the page shows and changes over HTTP: the shapes of the sheets Today, People, What I know and Settings, and the
 * schemas of what the person may send. The page imports the types only. Instants are ISO strings.
 */
import { feelingWords } from '../words/feeling.ts'
import type { FeelingWord } from '../words/feeling.ts'
import { z } from 'zod'
import type { Source } from './wire.ts'

/** What may be done with an entry of the day. */
export type Deed = 'done' | 'later' | 'cancel'

export type Entry = {
  readonly id: string
  readonly kind: 'event' | 'reminder' | 'timer' | 'birthday' | 'task' | 'follow-up'
  readonly title: string
  /** Absent for what has no hour. */
  readonly at?: string
  /** The civil date of what lasts a whole day. */
  readonly day?: string
  readonly state: 'ahead' | 'past' | 'done' | 'missed'
  readonly note?: string
  readonly can: readonly Deed[]
}

export type TodayView = {
  /** The person's civil date, and their zone. */
  readonly date: string
  readonly zone: string
  readonly now: string
  /** One sentence about the day. */
  readonly summary: string
  /** With an hour, in order of time. */
  readonly fixed: readonly Entry[]
  /** Whenever there is a moment: later days, undated things, what waits for an answer. */
  readonly open: readonly Entry[]
}

export type PersonView = {
  readonly id: string
  readonly name: string
  readonly relation?: string
  /** The last real contact that OS1 knows of; absent where it knows of none. */
  readonly lastContact?: string
  readonly lastSpokenOf: string
  /** What is known of them, each with where it comes from. */
  readonly facts: readonly KnownEntry[]
  /** The one tie that deserves attention this week, and why. At most one person has it. */
  readonly tie?: string
}
export type PeopleView = { readonly now: string; readonly zone: string; readonly people: readonly PersonView[] }

export type KnownEntry = {
  readonly id: string
  /** A fact can be corrected; an utterance is verbatim and can only be forgotten. */
  readonly kind: 'fact' | 'utterance'
  /** `you`, or the name of the human whom it is about. */
  readonly about: string
  readonly text: string
  /** The part that a correction replaces. */
  readonly value?: string
  readonly madeBy: 'rule' | 'person' | 'model'
  readonly sources: readonly Source[]
}
export type KnownView = {
  readonly counts: { readonly items: number; readonly facts: number; readonly people: number }
  readonly zone: string
  readonly entries: readonly KnownEntry[]
  /** To be handed back for the next page. */
  readonly next?: string
  /** So many things are here although they were forgotten: a backup brought them back. */
  readonly back?: number
}

/** One of the plain words for feelings. */
export type MoodWord = FeelingWord

/** One utterance and how it sounded, or how the person said that it was. */
export type FeltEntry = { readonly source: Source; readonly valence: number; readonly word?: MoodWord; readonly byPerson: boolean }
export type MoodPoint = {
  /** The civil date. */
  readonly day: string
  /** -1 (bad) to 1 (good), 0 (calm) to 1. */
  readonly valence: number
  readonly arousal: number
  readonly words: readonly MoodWord[]
  readonly felt: readonly FeltEntry[]
}
/** The days from `from` to `to` (inclusive) on which something was felt. `told` says it in words. */
export type MoodView = { readonly zone: string; readonly from: string; readonly to: string; readonly told: string; readonly days: readonly MoodPoint[] }

export type DayPart = 'happened' | 'decided' | 'open'
/** A day, a week or a month, gathered. Dates are civil; `stop` is exclusive. */
export type DayEntry = {
  readonly id: string
  readonly grain: 'day' | 'week' | 'month'
  readonly start: string
  readonly stop: string
  readonly told: string
  readonly who: readonly string[]
  readonly lines: readonly { readonly part: DayPart; readonly text: string; readonly source: Source }[]
}
export type DaysView = { readonly zone: string; readonly today: string; readonly entries: readonly DayEntry[]; readonly next?: string }

export type PortraitEntry = {
  readonly id: string
  readonly kind: 'style' | 'preference' | 'value'
  readonly text: string
  readonly madeBy: 'rule' | 'person' | 'model'
  readonly for: readonly Source[]
  readonly against: readonly Source[]
}
export type PortraitView = { readonly zone: string; readonly lines: readonly PortraitEntry[] }

/** What would go, in words, before it goes. */
export type Forgetting = {
  readonly rows: number
  readonly goes: readonly string[]
  /** What was made from it elsewhere, and goes only where the person says so. */
  readonly made?: readonly { readonly id: string; readonly kind: string; readonly text: string }[]
}

export type KeysView = {
  /** Whether the machine may open the vault by itself, or waits for the passphrase. */
  readonly opens: 'by-itself' | 'by-passphrase'
  readonly passphrase: boolean
  readonly recovery: boolean
}

export type SettingsView = {
  readonly companion: { readonly name: string; readonly why?: string }
  readonly name?: string
  readonly age: 'adult' | 'child'
  readonly country?: string
  readonly zone: string
  readonly locale: string
  readonly company: number
  readonly bedtime: number
  readonly manner: { readonly length: number; readonly formality: number; readonly warmth: number; readonly humour: number; readonly directness: number }
  readonly keys: KeysView
  readonly keeps: { readonly where: string; readonly bytes: number; readonly backups: string; readonly lastBackup?: string }
  readonly version: string
}

const share = z.number().min(0).max(1)
const isZone = (zone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}
const isLocale = (locale: string): boolean => {
  try {
    return Intl.getCanonicalLocales(locale).length === 1
  } catch {
    return false
  }
}

/** A name is shown in many places: without controls, halves of characters, and marks that turn or hide what stands beside it. */
const name = z.string().overwrite((text) =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]/gu, '')
    .trim(),
)

/** What the person may change. Whatever is absent stays. */
export const settingsChange = z.strictObject({
  companion: name.min(1).max(40).optional(),
  name: name.max(80).optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  zone: z.string().max(64).refine(isZone, 'is not a time zone that I know').optional(),
  locale: z.string().max(35).refine(isLocale, 'is not a language tag that I know').optional(),
  company: share.optional(),
  bedtime: z.number().min(0).max(24).optional(),
  manner: z
    .strictObject({ length: share.optional(), formality: share.optional(), warmth: share.optional(), humour: share.optional(), directness: share.optional() })
    .optional(),
})
export type SettingsChange = z.infer<typeof settingsChange>

const civilDay = z.string().regex(/^\d{4}-\d\d-\d\d$/)
const forgettable = z.union([
  z.strictObject({ topic: z.string().trim().min(1).max(200) }),
  z.strictObject({ person: z.string().trim().min(1).max(200) }),
  z.strictObject({ day: civilDay }),
  z.strictObject({ source: z.string().trim().min(1).max(200) }),
])
export type ForgetAll = z.infer<typeof forgettable>
/** Ids of things that were made from what goes. */
const made = z.array(z.string().max(200)).max(1_000)

const passphrase = z.string().min(1).max(1024)
export const sent = {
  code: z.strictObject({ code: z.string().regex(/^[A-Za-z0-9_-]{22}$/) }),
  correction: z.strictObject({ value: z.string().trim().min(1).max(2_000) }),
  /** A first call without `sure` tells what would go. */
  forgetting: z.strictObject({ sure: z.boolean(), also: made.optional() }),
  /** One of: a topic, a human by name, a civil day, or where it came from. */
  forgettingAll: z.strictObject({ what: forgettable, sure: z.boolean(), also: made.optional() }),
  feltAs: z.strictObject({ word: z.enum(feelingWords).nullable() }),
  portrayed: z.strictObject({ text: z.string().trim().min(1).max(500).nullable() }),
  later: z.strictObject({ by: z.enum(['ten-minutes', 'hour', 'evening', 'tomorrow']) }),
  nothing: z.strictObject({}),
  newPassphrase: z.strictObject({ passphrase: z.string().min(10).max(1024), current: passphrase.optional() }),
  opens: z.strictObject({ by: z.enum(['by-itself', 'by-passphrase']) }),
  unlocking: z.union([z.strictObject({ passphrase }), z.strictObject({ recovery: z.string().trim().min(8).max(200) })]),
  erasing: z.strictObject({ name: z.string().max(80) }),
}
export type Unlocking = z.infer<typeof sent.unlocking>
export type Later = z.infer<typeof sent.later>['by']
