import type { Migration } from './upgrade.ts'

/**
 * The mind's own state between turns, one row a part, so that only what changed is written (body is JSON); and what belongs
 * to a reply beside its words: the utterance it answers, its sources, its acts, its choices (`more` is JSON).
 */
export const mind: Migration = {
  version: 5,
  about: 'The mind: its own state between turns; replies with their sources and acts.',
  sql: `
    create table mind_state (key text primary key, body text not null) without rowid;
    create table reply (item text primary key, answers text, unasked text, urgent integer not null, more text not null) without rowid;
    create index reply_answers on reply (answers) where answers is not null;
  `,
}
