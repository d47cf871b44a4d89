import type { Migration } from './upgrade.ts'

/**
 * What was done on the person's behalf. The chain in `audit` holds no words of theirs, only salted digests, so that it
 * stays whole when what was said is forgotten; the words stand in `act` and can go.
 */
export const consent: Migration = {
  version: 3,
  about: 'Consent: the chain of what was decided and done, what can be undone, what waits for a yes, and conversation labels.',
  sql: `
    create table audit (
      seq integer primary key,
      at text not null,
      kind text not null, -- intent, outcome, refused, asked, answered, undone, erased
      act text not null,
      body text not null, -- canonical JSON
      previous text not null,
      hash text not null
    );

    create table act (
      id text primary key,
      conversation text not null,
      turn text not null, -- the utterance that it belongs to: conversation and instant
      ability text not null,
      class text not null,
      args text, -- canonical JSON; null once erased
      salt text, -- of the digest in the chain; goes with the words
      sources text not null, -- JSON array: what the arguments were made from
      at text not null,
      state text not null check (state in ('running', 'done', 'not', 'refused', 'asked', 'undone', 'unknown')),
      told text not null,
      result text, -- JSON, what undo needs; null where it cannot be undone
      undo_until text
    ) without rowid;
    create index act_by_time on act (at, id);
    create index act_by_turn on act (turn);

    -- The join of everything that a conversation holds. There is no way to make it better.
    create table context_label (
      conversation text primary key,
      integrity text not null,
      confidentiality text not null,
      sources text not null
    ) without rowid;

    create table confirmation (
      id text primary key,
      act text not null,
      ability text not null,
      args text, -- canonical JSON: what runs is this, not what is sent with the yes
      account text not null,
      destination text not null,
      device text not null,
      conversation text not null,
      context text not null, -- the labels of then, JSON
      asks text not null check (asks in ('any', 'screen', 'passkey')),
      expires_at text not null,
      nonce text not null,
      state text not null check (state in ('waiting', 'used', 'refused', 'revoked'))
    ) without rowid;
  `,
}
