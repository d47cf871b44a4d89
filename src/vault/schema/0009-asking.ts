import type { Migration } from './upgrade.ts'

/**
 * What consent needs once acts reach other people: whom the person knows, what they said must always be asked, what foreign
 * abilities they have classed, what is held back for a few seconds, and what a confirmation is sealed with.
 */
export const asking: Migration = {
  version: 9,
  about: 'Consent: known destinations, standing rules, foreign abilities, what is held back, and sealed confirmations.',
  sql: `
    alter table confirmation add column items text not null default '[]'; -- JSON: further acts of the same list
    alter table confirmation add column word text; -- to be said, where a voice may confirm
    alter table confirmation add column seal text not null default ''; -- HMAC over the record; none opens nothing

    create table destination (
      address text primary key, -- in its one canonical form
      made_by text not null check (made_by in ('person', 'companion', 'outside')),
      name text,
      sources text not null, -- JSON array: where it was said
      at text not null
    ) without rowid;

    create table standing_rule (
      id text primary key,
      way text not null check (way in ('ask', 'never')),
      ability text not null, -- a name, 'room.*', a class, or '*'
      destination text, -- only towards this one
      words text not null, -- as the person put it
      sources text not null,
      at text not null
    ) without rowid;

    create table foreign_ability (
      name text primary key,
      fingerprint text not null, -- of the description and the schema that the person classed
      class text not null,
      at text not null
    ) without rowid;

    create table holding (
      act text primary key,
      until text not null
    ) without rowid;

    create table sealing_key (
      one integer primary key check (one = 1),
      key text not null
    );
  `,
}
