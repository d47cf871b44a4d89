/**
 * What the page shows and changes over HTTP: the shapes of the sheets Today, People, What I know and Settings, and the
 * schemas of what the person may send. The page imports the types only. Instants are ISO strings.
 */
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
}

/** What would go, in words, before it goes. */
export type Forgetting = { readonly rows: number; readonly goes: readonly string[] }

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

const passphrase = z.string().min(1).max(1024)
export const sent = {
  code: z.strictObject({ code: z.string().regex(/^[A-Za-z0-9_-]{22}$/) }),
  correction: z.strictObject({ value: z.string().trim().min(1).max(2_000) }),
  /** A first call without `sure` tells what would go. */
  forgetting: z.strictObject({ sure: z.boolean() }),
  later: z.strictObject({ by: z.enum(['ten-minutes', 'hour', 'evening', 'tomorrow']) }),
  nothing: z.strictObject({}),
  newPassphrase: z.strictObject({ passphrase: z.string().min(10).max(1024), current: passphrase.optional() }),
  opens: z.strictObject({ by: z.enum(['by-itself', 'by-passphrase']) }),
  unlocking: z.union([z.strictObject({ passphrase }), z.strictObject({ recovery: z.string().trim().min(8).max(200) })]),
  erasing: z.strictObject({ name: z.string().max(80) }),
}
export type Unlocking = z.infer<typeof sent.unlocking>
export type Later = z.infer<typeof sent.later>['by']
