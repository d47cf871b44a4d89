/** The conversation as the page and the terminal show it: every turn with what belongs to it. */
import type { Item, Memory } from '../memory/memory.ts'
import type { Vault } from '../vault/vault.ts'
import type { Act } from '../words/ability.ts'
import type { Choices, Source } from '../words/said.ts'

export type Told = {
  readonly id: string
  readonly seq: number
  readonly who: 'person' | 'companion'
  readonly text: string
  readonly at: string
  /** For a reply, the id of the utterance that it answers. */
  readonly to?: string
  readonly unasked?: { readonly why: string; readonly urgent: boolean }
  readonly sources: readonly Source[]
  readonly acts: readonly Act[]
  readonly choices?: Choices
}

type ReplyRow = { item: string; answers: string | null; unasked: string | null; urgent: number; more: string }
type More = { sources?: Source[]; acts?: Act[]; choices?: Choices }

/** An item with what was kept beside it. Text from outside is no turn of the conversation. */
export function toldOf(vault: Vault, item: Item): Told | undefined {
  if (item.who === 'outside') return undefined
  const told = { id: item.id, seq: item.seq, who: item.who, text: item.text, at: item.at, sources: [], acts: [] }
  const row = item.who === 'companion' ? vault.get<ReplyRow>('select * from reply where item = ?', item.id) : undefined
  if (!row) return told
  const more = JSON.parse(row.more) as More
  return {
    ...told,
    sources: more.sources ?? [],
    acts: more.acts ?? [],
    ...(row.answers ? { to: row.answers } : {}),
    ...(row.unasked ? { unasked: { why: row.unasked, urgent: row.urgent === 1 } } : {}),
    ...(more.choices ? { choices: more.choices } : {}),
  }
}

/** The reply that was already given to an utterance, if it was: a resent one is not answered twice. */
export function replyTo(
  vault: Vault,
  memory: Pick<Memory, 'item'>,
  heard: string,
): { heardSeq: number; reply: { id: string; seq: number; text: string; at: string } } | undefined {
  const row = vault.get<{ item: string }>('select item from reply where answers = ?', heard)
  const [asked, reply] = row ? [memory.item(heard), memory.item(row.item)] : []
  return asked && reply ? { heardSeq: asked.seq, reply: { id: reply.id, seq: reply.seq, text: reply.text, at: reply.at } } : undefined
}

/** Ids of the oldest turns after a sequence number, oldest first. */
export const turnsAfter = (vault: Vault, seq: number, most: number): string[] =>
  vault.all<{ id: string }>("select id from item where rid > ? and who <> 'outside' order by rid limit ?", seq, most).map(({ id }) => id)
