/**
 * What changes memory. Each op holds all that was decided when it was made, so that applying it again, elsewhere or years
 * later, gives the same tables.
 */
import { z } from 'zod'
import type { OpKind } from '../vault/vault.ts'
import { keepItem } from './keep.ts'
import { keepLearned } from './learned.ts'
import { keepCorrection } from './corrected.ts'
import { takeAway } from './taken.ts'
import { promisedKind } from './commitments.ts'
import { editKind } from './edits.ts'
import { feltKind } from './feelings/felt.ts'
import { forgottenKind } from './forgotten.ts'
import { portrayedKind } from './portrait.ts'
import { rebuiltKind } from './derived-tables.ts'
import { gatheredKind } from './reflection/reflections.ts'
import { hereKind } from './whereabouts.ts'
import { vectorOps } from './vectors/ops.ts'

const id = z.string().min(1).max(200)
const instant = z.string()

export const remembered = z.object({
  id,
  conversation: id,
  who: z.enum(['person', 'companion', 'outside']),
  /** The name of whoever said it, where it was neither the person nor the companion. */
  speaker: z.string().min(1).max(200).optional(),
  text: z.string(),
  at: instant,
  label: z.object({
    integrity: z.enum(['person', 'companion', 'outside']),
    confidentiality: z.enum(['public', 'private', 'secret']),
    sources: z.array(z.string()),
  }),
})

export const learned = z.object({
  item: id,
  mentions: z.array(z.object({ person: id, name: z.string().optional(), relation: z.string().optional() })),
  /** Two humans who turned out to be one. */
  merges: z.array(z.object({ from: id, into: id })),
  times: z.array(z.object({ start: z.number(), stop: z.number(), grain: z.string(), kind: z.enum(['happened', 'planned']) })),
  facts: z.array(
    z.object({
      id,
      subject: id,
      slot: z.string().min(1),
      value: z.string(),
      person: id.optional(),
      since: z.string().optional(),
      until: z.string().optional(),
      madeBy: z.enum(['rule', 'person', 'model']),
      confidence: z.number(),
      confidentiality: z.enum(['public', 'private', 'secret']),
    }),
  ),
  /** Facts that are no longer so; `by` is the fact that took the place. */
  ends: z.array(z.object({ fact: id, until: z.string(), by: id.optional() })),
  /** Facts that were told before: the item becomes one more source. */
  again: z.array(id),
})

export const corrected = z.object({ fact: id, next: id, value: z.string().min(1) })

export const forgot = z.object({ items: z.array(id), facts: z.array(id) })

export type Remembered = z.infer<typeof remembered>
export type Learned = z.infer<typeof learned>
export type Corrected = z.infer<typeof corrected>
export type Forgot = z.infer<typeof forgot>

/** Every kind of op that memory brings. */
export const memoryOps: readonly OpKind[] = [
  { kind: 'memory.remembered', version: 1, body: remembered, apply: keepItem } satisfies OpKind<Remembered>,
  { kind: 'memory.learned', version: 1, body: learned, apply: keepLearned } satisfies OpKind<Learned>,
  { kind: 'memory.corrected', version: 1, body: corrected, apply: keepCorrection } satisfies OpKind<Corrected>,
  { kind: 'memory.forgot', version: 1, body: forgot, apply: takeAway } satisfies OpKind<Forgot>,
  editKind,
  hereKind,
  feltKind,
  promisedKind,
  gatheredKind,
  portrayedKind,
  forgottenKind,
  rebuiltKind,
  ...vectorOps,
]
