import type { Readable } from '../vault/vault.ts'
import type { Moment } from '../words/moment.ts'
import type { Destination } from './reach.ts'
import { isSealed } from './seal.ts'
import { heardWord } from './spoken-word.ts'

export type ConfirmationRow = {
  id: string
  act: string
  ability: string
  args: string | null
  /** JSON: further acts of the same list, each with what it was asked with. */
  items: string
  account: string
  /** JSON: every place that it reaches, as it was known when it was asked. */
  destination: string
  device: string
  context: string
  asks: 'any' | 'screen' | 'passkey'
  expires_at: string
  conversation: string
  nonce: string
  /** To be said, where a voice may confirm. */
  word: string | null
  seal: string
  state: string
}

/** One act of a list that is confirmed together. `args` is canonical JSON. */
export type Item = { readonly act: string; readonly ability: string; readonly args: string }

/** How long a yes is waited for. */
export const waitSeconds = 120

const columns = 'id, act, ability, args, items, account, destination, device, context, asks, expires_at, conversation, nonce, word, seal, state'

export const confirmationById = (vault: Readable, id: string): ConfirmationRow | undefined =>
  vault.get<ConfirmationRow>(`select ${columns} from confirmation where id = ?`, id)

export const itemsOf = (row: ConfirmationRow): Item[] => [
  { act: row.act, ability: row.ability, args: row.args ?? 'null' },
  ...(JSON.parse(row.items) as Item[]),
]

export const placesOf = (row: ConfirmationRow): Destination[] => JSON.parse(row.destination === '' ? '[]' : row.destination) as Destination[]

export const isOpen = (row: ConfirmationRow, now: Temporal.Instant): boolean =>
  row.state === 'waiting' && Temporal.Instant.compare(now, Temporal.Instant.from(row.expires_at)) < 0

/** The person's answer. By voice, `heard` is what they said; `speaking`: the companion's own speech was playing meanwhile. */
export type Reply = { readonly yes: boolean; readonly by: 'voice' | 'screen' | 'passkey'; readonly heard?: string; readonly speaking?: boolean }

export type Answering = {
  readonly row: ConfirmationRow | undefined
  readonly vault: Readable
  readonly reply: Reply
  readonly moment: Pick<Moment, 'now' | 'conversation' | 'channel'>
  readonly stoppedAt?: Temporal.Instant | undefined
}

type Refusal = { readonly id: string; readonly why: string; fits(about: Answering & { readonly row: ConfirmationRow }): boolean }

const gone = 'That question is no longer open.'

/** Why an answer is not taken, in order. Each stands alone: the proof takes each of them out in turn. */
export const refusals: readonly Refusal[] = [
  { id: 'used', why: gone, fits: ({ row }) => row.state !== 'waiting' || row.args === null },
  { id: 'changed', why: gone, fits: ({ row, vault }) => !isSealed(vault, row) },
  {
    id: 'stopped',
    why: 'You told me to stop after I asked that, so nothing was done. Ask me again and I will.',
    fits: ({ row, stoppedAt }) =>
      stoppedAt !== undefined && Temporal.Instant.compare(Temporal.Instant.from(row.expires_at).subtract({ seconds: waitSeconds }), stoppedAt) <= 0,
  },
  {
    id: 'late',
    why: 'That took too long, so nothing was done. Ask me again and I will.',
    fits: ({ row, moment }) => Temporal.Instant.compare(moment.now, Temporal.Instant.from(row.expires_at)) >= 0,
  },
  { id: 'conversation', why: 'That was asked in another conversation.', fits: ({ row, moment }) => row.conversation !== moment.conversation },
  { id: 'device', why: 'That was asked on another device. Answer it there.', fits: ({ row, moment }) => row.device !== moment.channel },
  {
    id: 'screen-only',
    why: 'That needs your yes on the screen.',
    fits: ({ row, reply }) => reply.yes && reply.by === 'voice' && (row.asks !== 'any' || row.word === null),
  },
  {
    id: 'own-voice',
    why: 'I was speaking myself, so I do not take that for your word. Say it again.',
    fits: ({ reply }) => reply.yes && reply.by === 'voice' && reply.speaking !== false,
  },
  {
    id: 'word',
    why: 'I did not hear the word. Your yes on the screen will do.',
    fits: ({ row, reply }) => reply.yes && reply.by === 'voice' && !heardWord(reply.heard ?? '', row.word ?? ''),
  },
]

/** Why an answer is not taken; undefined where it is. */
export function whyNotTaken(about: Answering, by: readonly Refusal[] = refusals): { readonly id: string; readonly why: string } | undefined {
  const { row } = about
  if (!row) return { id: 'unknown', why: gone }
  return by.find((refusal) => refusal.fits({ ...about, row }))
}
