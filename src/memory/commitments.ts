/** Who owes whom what by when: read from the facts that tell of a promise, settled by what is told of it later. */
import { z } from 'zod'
import type { OpKind, Readable, Writable } from '../vault/vault.ts'
import { settles } from './reflection/signs.ts'

export type Commitment = {
  readonly id: string
  /** 'you', or the id of a person. */
  readonly owner: string
  readonly whom?: string
  readonly what: string
  /** ISO date or instant. */
  readonly due?: string
  readonly state: 'open' | 'done' | 'dropped'
}

/** The slots by which a fact tells of a promise. */
const promised = 'promised'

/** Whether what was learned from an item, or what it says, touches a promise: most do not, and need no op. */
export const touchesPromises = (vault: Readable, { text, slots }: { text: string; slots: readonly string[] }): boolean =>
  slots.includes(promised) || vault.all<{ what: string }>("select what from commitment where state = 'open'").some(({ what }) => settles(text, what))

const item = z.object({ item: z.string().min(1) })

/** Brings the commitments up to date with an item that was just learned from. */
export const promisedKind: OpKind<z.infer<typeof item>> = {
  kind: 'memory.promised',
  version: 1,
  body: item,
  apply(vault, { item: id }) {
    const said = vault.get<{ rid: number; text: string; who: string }>('select rid, text, who from item where id = ?', id)
    if (!said || said.who !== 'person') return
    for (const { id: open, what } of vault.all<{ id: string; what: string }>("select id, what from commitment where state = 'open'"))
      if (settles(said.text, what) && !vault.get('select 1 from commitment_source where commitment = ? and item = ?', open, said.rid)) {
        vault.run("update commitment set state = 'done' where id = ?", open)
        vault.run('insert or ignore into commitment_source (commitment, item) values (?, ?)', open, said.rid)
      }
    settlePromises(vault, said.rid)
  },
}

type FactRow = { id: string; subject: string; value: string; person: string | null; until: string | null; confidentiality: string }

/** The fact names to whom, too: "Leila to water Leila’s plants". */
const deed = (value: string): string => value.replace(/^(?:\P{L}*\p{L}[\p{L}’'-]*\s+){0,4}?to (?=\p{Ll})/u, '')

function settlePromises(vault: Writable, rid: number): void {
  const facts = vault.all<FactRow>(
    `select f.id, f.subject, f.value, f.person, f.until, f.confidentiality from fact f join fact_source s on s.fact = f.rid
     where s.item = ? and f.slot = ? and f.retracted_at is null`,
    rid,
    promised,
  )
  for (const fact of facts) {
    vault.run(
      "insert or ignore into commitment (id, owner, whom, what, due, state, confidentiality) values (?, ?, ?, ?, ?, 'open', ?)",
      fact.id,
      fact.subject,
      fact.person,
      deed(fact.value),
      fact.until,
      fact.confidentiality,
    )
    vault.run('insert or ignore into commitment_source (commitment, item) values (?, ?)', fact.id, rid)
  }
}

/** Open promises, the soonest due first. */
export const openCommitments = (vault: Readable): Commitment[] =>
  vault
    .all<{ id: string; owner: string; whom: string | null; what: string; due: string | null; state: Commitment['state'] }>(
      "select id, owner, whom, what, due, state from commitment where state = 'open' order by due is null, due, id",
    )
    .map(({ whom, due, ...rest }) => ({ ...rest, ...(whom && { whom }), ...(due && { due }) }))
