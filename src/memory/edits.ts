/**
 * What the person decided about what is known of them: corrections, what they asked to be kept, what they took back. These
 * are the truth beside the items: when everything else is derived again, they are applied again, each at its place. They go
 * when all the items go that they are about.
 */
import { z } from 'zod'
import type { Op, OpKind, Readable, Writable } from '../vault/vault.ts'

export const edited = z.object({
  kind: z.enum(['kept', 'taken back', 'corrected', 'feeling', 'portrait']),
  /** The fact, item or trait that it is about. */
  target: z.string().min(1).max(400),
  /** JSON. */
  body: z.string().max(20_000),
  /** Ids of the items that it rests on. */
  items: z.array(z.string()),
})
export type Edited = z.infer<typeof edited>

export type Edit = {
  readonly rid: number
  readonly id: string
  readonly kind: Edited['kind']
  readonly target: string
  readonly body: string
  readonly after: number
  readonly at: string
}

export function keepEdit(vault: Writable, { kind, target, body, items }: Edited, op: Op): void {
  if (vault.get('select 1 from edit where id = ?', op.id)) return
  vault.run(
    'insert into edit (id, kind, target, body, after, at) values (?, ?, ?, ?, (select coalesce(max(rid), 0) from item), ?)',
    op.id,
    kind,
    target,
    body,
    op.at,
  )
  for (const item of items)
    vault.run('insert or ignore into edit_source (edit, item) select e.rid, i.rid from edit e, item i where e.id = ? and i.id = ?', op.id, item)
}

/** Lets an item's edits go, where they rest on no other. */
export function letEditsGo(vault: Writable, item: number): void {
  const edits = vault.all<{ rid: number }>('select edit as rid from edit_source where item = ?', item)
  vault.run('delete from edit_source where item = ?', item)
  for (const { rid } of edits) if (!vault.get('select 1 from edit_source where edit = ? limit 1', rid)) vault.run('delete from edit where rid = ?', rid)
}

/** The edits that were made while a number was the newest, in order. */
export const editsAfter = (vault: Readable, rid: number): Edit[] =>
  vault.all<Edit>('select rid, id, kind, target, body, after, at from edit where after = ? order by rid', rid)

export const editKind: OpKind<Edited> = { kind: 'memory.edited', version: 1, body: edited, apply: keepEdit }
