import type { Migration } from './upgrade.ts'

/** The mind's own state between turns, one row a part, so that only what changed is written. Body is JSON. */
export const mind: Migration = {
  version: 5,
  about: 'The mind: its own state between turns.',
  sql: `create table mind_state (key text primary key, body text not null) without rowid;`,
}
