/**
 * The chain of what was decided and done: each link hashes the one before, so that nothing can be changed, dropped or put
 * between unseen. Only the newest links could be cut off; who wants to notice that keeps `head` elsewhere. It holds no
 * words of the person: arguments stand in it as salted digests.
 */
import type { Readable, Writable } from '../vault/vault.ts'
import { canonical, digest } from './canonical.ts'

export type Link = { readonly at: string; readonly kind: string; readonly act: string; readonly body: unknown }
type Row = { seq: number; at: string; kind: string; act: string; body: string; previous: string; hash: string }

/** What the first link follows. */
const origin = '0'.repeat(64)

const hashOf = (row: Omit<Row, 'hash'>): string => digest(canonical([row.seq, row.at, row.kind, row.act, row.body, row.previous]))

/** Adds a link. Called from within an op only. */
export function addLink(vault: Writable, link: Link): void {
  const last = head(vault)
  const row = { seq: (last?.seq ?? 0) + 1, at: link.at, kind: link.kind, act: link.act, body: canonical(link.body), previous: last?.hash ?? origin }
  vault.run(
    'insert into audit (seq, at, kind, act, body, previous, hash) values (?, ?, ?, ?, ?, ?, ?)',
    row.seq,
    row.at,
    row.kind,
    row.act,
    row.body,
    row.previous,
    hashOf(row),
  )
}

/** The newest link's number and hash. */
export const head = (vault: Readable): { seq: number; hash: string } | undefined =>
  vault.get<{ seq: number; hash: string }>('select seq, hash from audit order by seq desc limit 1')

/** `how` it is broken at the first link that is: it is gone, it was changed, or the act that it is about was. */
export type Verified =
  | { readonly ok: true; readonly links: number }
  | { readonly ok: false; readonly at: number; readonly how: 'gone' | 'changed' | 'words'; readonly when?: string; readonly step?: string }

/** Reads the chain in stretches of 1,000 links, and holds the words that the acts still have against it. */
export function verifyAudit(vault: Readable): Verified {
  let previous = origin
  let links = 0
  const seen = new Set<string>()
  for (;;) {
    const rows = vault.all<Row>('select seq, at, kind, act, body, previous, hash from audit where seq > ? order by seq limit 1000', links)
    for (const row of rows) {
      const at = links + 1
      if (row.seq !== at) return { ok: false, at, how: 'gone' }
      const named = { at, when: row.at, step: row.kind }
      if (row.previous !== previous || row.hash !== hashOf(row)) return { ok: false, how: 'changed', ...named }
      // The first link of an act holds the digest of its words, under the salt that lies beside them.
      if (!seen.has(row.act) && !wordsAgree(vault, row)) return { ok: false, how: 'words', ...named }
      seen.add(row.act)
      previous = row.hash
      links = row.seq
    }
    if (rows.length < 1000) return { ok: true, links }
  }
}

function wordsAgree(vault: Readable, { act, body }: Row): boolean {
  const { args: proof } = JSON.parse(body) as { args?: string | null }
  if (typeof proof !== 'string') return true
  const row = vault.get<{ args: string | null; salt: string | null }>('select args, salt from act where id = ?', act)
  if (!row || row.args === null) return true
  return digest(`${row.salt}\n${row.args}`) === proof
}
