import { z } from 'zod'
import type { OpKind } from '../vault/vault.ts'

/** A part of the companion's own state, as plain JSON; `body` null takes it away. */
export type StatePart = { readonly key: string; readonly body: string | null }

const statePart = z.object({ key: z.string().min(1).max(200), body: z.string().max(1_000_000).nullable() })

export const keepState: OpKind<{ parts: StatePart[] }> = {
  kind: 'companion.state',
  version: 1,
  body: z.object({ parts: z.array(statePart) }),
  apply(vault, { parts }) {
    for (const { key, body } of parts) {
      if (body === null) vault.run('delete from mind_state where key = ?', key)
      else vault.run('insert into mind_state (key, body) values (?, ?) on conflict (key) do update set body = excluded.body', key, body)
    }
  },
}

/** What belongs to a reply beside its words: what it answers, what it rests on, what was done, what was offered. */
export type ReplyKept = { readonly item: string; readonly to: string | null; readonly unasked: string | null; readonly urgent: boolean; readonly more: string }

export const keepReply: OpKind<ReplyKept> = {
  kind: 'companion.reply',
  version: 1,
  body: z.object({ item: z.string(), to: z.string().nullable(), unasked: z.string().nullable(), urgent: z.boolean(), more: z.string().max(200_000) }),
  apply(vault, reply) {
    vault.run(
      'insert into reply (item, answers, unasked, urgent, more) values (?, ?, ?, ?, ?) on conflict (item) do nothing',
      reply.item,
      reply.to,
      reply.unasked,
      reply.urgent ? 1 : 0,
      reply.more,
    )
  },
}

/** Lets go of items that are forgotten: replies to them keep no quotation, and the state that spoke of them goes. */
export const forgotten: OpKind<{ items: string[]; parts: StatePart[] }> = {
  kind: 'companion.forgotten',
  version: 1,
  body: z.object({ items: z.array(z.string()), parts: z.array(statePart) }),
  apply(vault, { items, parts }) {
    const gone = new Set(items)
    for (const item of items) {
      vault.run('delete from reply where item = ?', item)
      vault.run("update reply set more = '{}' where answers = ?", item)
      for (const { item: other, more } of vault.all<{ item: string; more: string }>('select item, more from reply where instr(more, ?) > 0', item)) {
        const kept = JSON.parse(more) as { sources?: { item: string }[] }
        vault.run(
          'update reply set more = ? where item = ?',
          JSON.stringify({ ...kept, sources: (kept.sources ?? []).filter((source) => !gone.has(source.item)) }),
          other,
        )
      }
    }
    for (const { key, body } of parts) {
      if (body === null) vault.run('delete from mind_state where key = ?', key)
      else vault.run('insert into mind_state (key, body) values (?, ?) on conflict (key) do update set body = excluded.body', key, body)
    }
  },
}

export const companionOps: readonly OpKind[] = [keepState, keepReply, forgotten]
