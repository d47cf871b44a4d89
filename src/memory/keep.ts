import type { Writable } from '../vault/vault.ts'
import type { Remembered } from './ops.ts'

/** A pause longer than this begins a new session. */
const longestPause = 90 * 60_000

const milliseconds = (instant: string): number => Temporal.Instant.from(instant).epochMilliseconds

/** Keeps an utterance, word for word, in the session that it belongs to. */
export function keepItem(vault: Writable, body: Remembered): void {
  if (vault.get('select 1 from item where id = ?', body.id)) return
  const at = milliseconds(body.at)
  const session = sessionFor(vault, body.conversation, at)
  vault.run(
    'insert into item (id, session, position, who, text, at, integrity, confidentiality, sources) values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    body.id,
    session.rid,
    session.items,
    body.who,
    body.text,
    at,
    body.label.integrity,
    body.label.confidentiality,
    JSON.stringify(body.label.sources),
  )
  vault.run('update session set ended = max(ended, ?), items = items + 1 where rid = ?', at, session.rid)
  if (body.speaker) vault.run('insert into speaker (item, name) select rid, ? from item where id = ?', body.speaker, body.id)
  vault.run('insert into item_fts (rowid, text) select rid, text from item where id = ?', body.id)
}

type Session = { rid: number; items: number; ended: number }

function sessionFor(vault: Writable, conversation: string, at: number): Session {
  const newest = () => vault.get<Session>('select rid, items, ended from session where conversation = ? order by rid desc limit 1', conversation)
  const last = newest()
  if (last && Math.abs(at - last.ended) <= longestPause) return last
  vault.run('insert into session (conversation, started, ended) values (?, ?, ?)', conversation, at, at)
  return newest() as Session
}
