/** Feelings, reflections and the portrait, and what the person decides about them: the part of memory that looks inward. */
import type { Vault, Op } from '../vault/vault.ts'
import type { Chance } from '../words/chance.ts'
import { scaleOf } from '../language/feelings-read.ts'
import type { FeelingWord } from '../words/reading.ts'
import type { Answer } from './answer.ts'
import { openCommitments } from './commitments.ts'
import type { Commitment } from './commitments.ts'
import { answerMood } from './feelings/answer-mood.ts'
import { moodDays } from './feelings/mood.ts'
import type { MoodDay } from './feelings/mood.ts'
import { itemById } from './find.ts'
import { cameBack, forgottenKeys } from './forgotten.ts'
import type { Asking } from './memory.ts'
import { portraitFrom, portraitLines } from './portrait.ts'
import type { PortraitKind, PortraitLine } from './portrait.ts'
import { portrayedAt } from './rebuild.ts'
import { answerReflection, tellGathered } from './reflection/tell-reflection.ts'
import { againFor, dayAt, dueReflections, latestReflections, reflection, whoIn } from './reflection/reflections.ts'
import type { Reflection } from './reflection/reflections.ts'
import type { Grain } from './reflection/gather.ts'
import { callPerson } from './people.ts'
import { sayOn } from './say-when.ts'

export type InnerLife = {
  /** The days of a span of civil dates (`to` exclusive) on which something was felt, in order. */
  mood(span: { from: string; to: string; zone: string }): readonly MoodDay[]
  /** The person says how it was; null: it was no feeling. Final. */
  correctFeeling(item: string, word: FeelingWord | null, at: string): Promise<boolean>
  /** The portrait as of now: read anew where something was said since. */
  portrait(now: Temporal.Instant): Promise<readonly PortraitLine[]>
  /** The person's own words for a line, or null: it is not so. Final. */
  correctPortrait(id: string, text: string | null, at: string): Promise<boolean>
  /** Gathers every day that is over and was not gathered yet: part of the night's work. Returns how many stretches were. */
  reflect(now: Temporal.Instant, zone: string): Promise<number>
  /** Stretches of one grain, the newest first; `before` is a civil day, for the next page. */
  reflections(grain: Grain, about: { most: number; before?: string }): readonly Reflection[]
  /** Whom a stretch speaks of, the most often first; what to call them. */
  whoIn(reflection: Reflection): readonly string[]
  /** One stretch in a few spoken sentences. */
  tellReflection(id: string, about: Asking): { readonly text: string; readonly items: readonly string[] } | undefined
  /** Open promises, the soonest due first. */
  commitments(): readonly Commitment[]
  /** Ids of items that were forgotten and that a backup brought back. */
  cameBack(): readonly string[]
  /** Whether anything was forgotten since then (or ever). */
  forgotSince(since: Temporal.Instant | null): boolean
  /** Digests of all that was forgotten: they say nothing of what it was. */
  forgottenKeys(): readonly { key: string; at: string }[]
}

export function innerLife({ vault, chance }: { vault: Vault; chance: Chance }): InnerLife {
  const op = (kind: string, body: unknown, at: string): Op => ({ id: chance.id(Temporal.Instant.from(at)), kind: `memory.${kind}`, version: 1, at, body })
  return {
    mood: (span) => moodDays(vault, span),
    async correctFeeling(item, word, at) {
      const ops = feelingCorrection(vault, { item, word }, (kind, body) => op(kind, body, at))
      if (ops.length === 0) return false
      await vault.append(ops)
      const again = gatheredAgain(vault, [item], 'UTC')
      if (again) await vault.append([op('gathered', again, at)])
      return true
    },
    async portrait(now) {
      const portrayed = portrayedAt(vault)
      const newest = vault.get<{ at: number | null }>("select max(at) as at from item where who = 'person'")?.at ?? 0
      const edited = vault.get<{ at: string | null }>("select max(at) as at from edit where kind = 'portrait'")?.at
      if (portrayed === undefined || newest >= portrayed || (edited && Temporal.Instant.from(edited).epochMilliseconds >= portrayed))
        await vault.append(portraying(vault, now, op))
      return portraitLines(vault)
    },
    async correctPortrait(id, text, at) {
      const line = portraitLines(vault).find((one) => one.id === id)
      if (!line) return false
      const now = Temporal.Instant.from(at)
      await vault.append([
        op(
          'edited',
          { kind: 'portrait', target: id, body: JSON.stringify({ text, kind: line.kind satisfies PortraitKind }), items: line.for.map(({ item }) => item) },
          at,
        ),
      ])
      await vault.append(portraying(vault, now, op))
      return true
    },
    async reflect(now, zone) {
      const today = now.toZonedDateTimeISO(zone).toPlainDate().toString()
      let gathered = 0
      for (;;) {
        const due = dueReflections(vault, { today, zone })
        if (!due) break
        await vault.append([op('gathered', due, now.toString())])
        gathered += due.rows.length
        // Whoever talks meanwhile has their turn.
        await new Promise((resolve) => {
          setImmediate(resolve)
        })
      }
      if (gathered > 0) await vault.append(portraying(vault, now, op))
      return gathered
    },
    reflections: (grain, about) => latestReflections(vault, grain, about),
    whoIn: ({ gathered }) => whoIn(vault, gathered).map((person) => callPerson(vault, person)),
    tellReflection(id, about) {
      const found = reflection(vault, id)
      if (!found) return undefined
      const when = found.grain === 'day' ? sayOn(found.start, about) : found.grain === 'week' ? 'that week' : 'that month'
      return tellGathered(vault, found.gathered, { when: `${when.charAt(0).toUpperCase()}${when.slice(1)}`, grain: found.grain })
    },
    commitments: () => openCommitments(vault),
    cameBack: () => cameBack(vault),
    forgotSince(since) {
      const last = vault.get<{ at: string | null }>('select max(at) as at from forgotten')?.at
      return last ? since === null || Temporal.Instant.compare(Temporal.Instant.from(last), since) > 0 : false
    },
    forgottenKeys: () => forgottenKeys(vault),
  }
}

/** The ops by which the portrait is read anew, as of an instant. */
function portraying(vault: Vault, now: Temporal.Instant, op: (kind: string, body: unknown, at: string) => Op): Op[] {
  return [op('portrayed', { rows: portraitFrom(vault, now.epochMilliseconds), until: now.epochMilliseconds }, now.toString())]
}

/** The ops by which a feeling becomes what the person says it was. */
export function feelingCorrection(vault: Vault, { item, word }: { item: string; word: FeelingWord | null }, op: (kind: string, body: unknown) => Op): Op[] {
  const found = itemById(vault, item)
  if (found?.who !== 'person') return []
  const [valence, arousal] = word ? scaleOf(word) : [0, 0]
  const feeling = word ? { valence, arousal, word, confidence: 1 } : null
  return [op('felt', { item, feeling, madeBy: 'person' }), op('edited', { kind: 'feeling', target: item, body: JSON.stringify({ feeling }), items: [item] })]
}

/** What is gathered again after items changed or went; `items` by id, read before they go. */
export function daysOfItems(vault: Vault, items: readonly string[], zone: string): string[] {
  const days = items.flatMap((id) => {
    const row = vault.get<{ at: number }>("select at from item where id = ? and who = 'person'", id)
    return row ? [dayAt(vault, row.at, zone)] : []
  })
  return [...new Set(days)]
}

export const gatheredAgain = (vault: Vault, items: readonly string[], zone: string): ReturnType<typeof againFor> =>
  againFor(vault, daysOfItems(vault, items, zone), zone)

/** Answers about how the person has been, and about days and weeks as a whole; undefined where neither is asked. */
export const answerInward = (vault: Vault, question: string, about: Asking): Answer | undefined =>
  answerMood(vault, question, about) ?? answerReflection(vault, question, about)
