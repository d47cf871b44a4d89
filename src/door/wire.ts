/**
 * What the page and the door say to each other over one WebSocket, as JSON text frames: a discriminated union by `type`.
 * The page imports the types only. Sequence numbers (`seq`) rise within the one conversation and are what a page asks
 * from when it comes back; what is said between us has none, because it is written nowhere.
 */
import { z } from 'zod'

/** The longest utterance, in UTF-16 units. */
export const longestWords = 8_000

/** The largest frame that the door reads from a page, in bytes. */
export const largestFrame = 64 * 1024

const id = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/)
const seq = z.number().int().min(0)

/** Page to door. Unknown types and unknown fields are refused. */
export const fromPage = z.discriminatedUnion('type', [
  /** First of all. `after` is the last turn that the page holds; without it the newest page of turns comes. */
  z.strictObject({ type: z.literal('hello'), after: seq.optional() }),
  /** Words, typed or chosen. The page makes `id`; the same id is heard once, however often it is sent. */
  z.strictObject({ type: z.literal('say'), id, text: z.string().trim().min(1).max(longestWords), betweenUs: z.boolean().optional() }),
  /** Older turns than `before`, for the scroll-back. */
  z.strictObject({ type: z.literal('earlier'), before: seq }),
  /** Be quiet now: ends the reply that is being given, and every act that waits. */
  z.strictObject({ type: z.literal('stop') }),
  z.strictObject({ type: z.literal('undo'), act: z.string().min(1).max(64) }),
  /** The person's yes or no to a confirmation that the gate stored. It names the record; what runs is what the record holds. */
  z.strictObject({ type: z.literal('confirm'), id: z.string().min(1).max(64), yes: z.boolean() }),
  /** "Between us": from here on nothing is written down, in every window. */
  z.strictObject({ type: z.literal('private'), on: z.boolean() }),
  /** Something the companion said unasked was seen by the person: other windows and the system stay quiet about it. */
  z.strictObject({ type: z.literal('seen'), id: z.string().min(1).max(64) }),
])
export type FromPage = z.infer<typeof fromPage>

export const source = z.object({ item: z.string(), text: z.string(), at: z.string(), who: z.enum(['person', 'companion', 'outside']) })
/** What was done, in words; `ability` is its name (`reminder.set`), `undo` says whether it can be taken back. */
export const deed = z.object({ id: z.string(), ability: z.string(), told: z.string(), undo: z.boolean(), undone: z.boolean().optional() })
/** A closed question; the person may also answer in words of their own. */
export const choices = z.object({ question: z.string(), options: z.array(z.string()), skippable: z.boolean() })

/** A step that waits for a yes. `shown` is made by the gate from the record. */
export const confirmation = z.object({ id: z.string(), shown: z.string() })
/** What the person should do with their own hands: a sheet to open. */
export const place = z.enum(['keys', 'settings', 'known', 'today', 'people'])

/** One thing said, by either. `at` is an ISO instant. */
export const turn = z.object({
  id: z.string(),
  /** null when it was said between us. */
  seq: seq.nullable(),
  who: z.enum(['person', 'companion']),
  text: z.string(),
  at: z.string(),
  /** For a reply, the id of what it answers. */
  to: z.string().optional(),
  /** Said without being asked: a reminder, a follow-up. */
  unasked: z.boolean().optional(),
  sources: z.array(source).optional(),
  deeds: z.array(deed).optional(),
  choices: choices.optional(),
})

const state = z.enum(['idle', 'listening', 'thinking', 'speaking'])

/** Who is at home; sent with the welcome and whenever it changes. */
export const household = z.object({
  companion: z.string(),
  person: z.string().optional(),
  /** The first meeting is going on. */
  meeting: z.boolean(),
  betweenUs: z.boolean(),
  zone: z.string(),
  locale: z.string(),
  version: z.string(),
})

/** Door to page. */
export const fromDoor = z.discriminatedUnion('type', [
  z.object({ type: z.literal('welcome'), household, seq, state }),
  z.object({ type: z.literal('changed'), household }),
  /** A page of turns, oldest first. `more` says that there are others beyond, in the direction asked for. */
  z.object({ type: z.literal('turns'), way: z.enum(['newest', 'after', 'before']), turns: z.array(turn), more: z.boolean() }),
  /** The words are on the disk (or, between us, have arrived): the page need not send them again. */
  z.object({ type: z.literal('heard'), turn }),
  z.object({ type: z.literal('state'), state }),
  /** More words of the reply to `to`. */
  z.object({ type: z.literal('saying'), to: z.string(), text: z.string() }),
  z.object({ type: z.literal('did'), to: z.string(), deed }),
  z.object({ type: z.literal('choose'), to: z.string(), choices }),
  z.object({ type: z.literal('confirm'), to: z.string(), confirmation }),
  z.object({ type: z.literal('open'), place }),
  /** The whole reply, kept. Replaces what `saying` brought. */
  z.object({ type: z.literal('said'), turn }),
  /** Said without being asked. `urgent` may make a sound and a notification. */
  z.object({ type: z.literal('unasked'), turn, urgent: z.boolean() }),
  z.object({ type: z.literal('seen'), id: z.string() }),
  z.object({ type: z.literal('undone'), act: z.string(), told: z.string() }),
  /** Something did not work; `to` is the utterance that it concerns. The words may be shown as they are. */
  z.object({ type: z.literal('trouble'), to: z.string().optional(), tell: z.string() }),
  /** The door is about to close this connection; `why` decides whether the page comes back by itself. */
  z.object({ type: z.literal('bye'), why: z.enum(['session', 'locked', 'closing', 'misuse']) }),
])
export type FromDoor = z.infer<typeof fromDoor>

export type Turn = z.infer<typeof turn>
export type Deed = z.infer<typeof deed>
export type Source = z.infer<typeof source>
export type Choices = z.infer<typeof choices>
export type Confirmation = z.infer<typeof confirmation>
export type Place = z.infer<typeof place>
export type Household = z.infer<typeof household>
export type State = z.infer<typeof state>
