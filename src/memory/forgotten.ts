/**
 * That something was forgotten, without anything of it: a digest of its id. A backup that was made before brings the thing
 * itself back, and then this tells that it was to be gone.
 */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { OpKind, Readable, Writable } from '../vault/vault.ts'

/** The first half of a SHA-256 of an item's id, in hex. */
export const digestOf = (id: string): string => createHash('sha256').update(`forgotten\0${id}`).digest('hex').slice(0, 32)

export function noteForgotten(vault: Writable, item: string, at: string): void {
  vault.run('insert or ignore into forgotten (key, at) values (?, ?)', digestOf(item), at)
}

const noted = z.object({ keys: z.array(z.object({ key: z.string().regex(/^[0-9a-f]{32}$/), at: z.string() })) })

const backKey = 'came back'

/**
 * Digests from another vault, where one was put aside for a backup. What the backup brought back is looked for here, once:
 * only a restore can bring anything back.
 */
export const forgottenKind: OpKind<z.infer<typeof noted>> = {
  kind: 'memory.noted-forgotten',
  version: 1,
  body: noted,
  apply(vault, { keys }, op) {
    for (const { key, at } of keys) vault.run('insert or ignore into forgotten (key, at) values (?, ?)', key, at)
    const back = itemsNoted(vault)
    vault.run(
      'insert into setting (key, body, at) values (?, ?, ?) on conflict (key) do update set body = excluded.body, at = excluded.at',
      backKey,
      JSON.stringify(back),
      op.at,
    )
  },
}

/** All digests, for whoever puts another vault in this one's place. */
export const forgottenKeys = (vault: Readable): { key: string; at: string }[] => vault.all('select key, at from forgotten order by key')

/** Ids of items that are here although they were forgotten: what a backup brought back. */
export function cameBack(vault: Readable): string[] {
  const body = vault.get<{ body: string }>('select body from setting where key = ?', backKey)?.body
  return body === undefined ? [] : (JSON.parse(body) as string[]).filter((id) => vault.get('select 1 from item where id = ?', id))
}

/** Goes through all items: a digest cannot be turned round. */
function itemsNoted(vault: Readable): string[] {
  const found: string[] = []
  let last = 0
  for (;;) {
    const page = vault.all<{ rid: number; id: string }>('select rid, id from item where rid > ? order by rid limit 1000', last)
    for (const { id } of page) if (vault.get('select 1 from forgotten where key = ?', digestOf(id))) found.push(id)
    const end = page.at(-1)
    if (!end) return found
    last = end.rid
  }
}
