import type { Migration } from './upgrade.ts'

/**
 * What is read between the lines, and what the person decided about it. `feeling`, `commitment`, `portrait` and `reflection` are
 * derived and go when their items go. `edit` is not: it holds the person's own corrections and what they asked to be kept, which
 * are the truth beside the items when everything else is derived again. `forgotten` holds digests only.
 */
export const innerLife: Migration = {
  version: 7,
  about: 'Feelings, promises, the portrait and reflections; the person’s own edits, and digests of what was forgotten.',
  sql: `
    create table feeling (
      item integer primary key,
      valence real not null, -- -1 bad to 1 good
      arousal real not null, -- 0 calm to 1
      word text, -- one of words/reading FeelingWord
      confidence real not null,
      made_by text not null check (made_by in ('rule', 'person', 'model')),
      integrity text not null,
      confidentiality text not null
    );

    -- Who owes whom what by when. Read from the fact of the same id.
    create table commitment (
      id text primary key,
      owner text not null, -- 'you' or a person's id
      whom text, -- likewise
      what text not null,
      due text, -- ISO date or instant
      state text not null check (state in ('open', 'done', 'dropped')),
      confidentiality text not null
    ) without rowid;
    create table commitment_source (commitment text not null, item integer not null, primary key (commitment, item)) without rowid;
    create index commitment_source_by_item on commitment_source (item);

    create table portrait (
      id text primary key,
      kind text not null check (kind in ('style', 'preference', 'value')),
      trait text not null, -- what it is about, for ordering and for finding what speaks against it
      text text not null, -- a sentence; values and preferences in the person's own words
      made_by text not null check (made_by in ('rule', 'person', 'model')),
      confidence real not null,
      integrity text not null,
      confidentiality text not null
    ) without rowid;
    create table portrait_source (
      portrait text not null,
      item integer not null,
      stance text not null check (stance in ('for', 'against')),
      primary key (portrait, item, stance)
    ) without rowid;
    create index portrait_source_by_item on portrait_source (item);

    -- A stretch of days, gathered. Search keys to its items, never facts.
    create table reflection (
      rid integer primary key,
      id text not null unique, -- grain/first civil day: day/2026-03-02
      grain text not null check (grain in ('day', 'week', 'month')),
      start text not null, -- civil dates of the person
      stop text not null, -- exclusive
      words text not null, -- what it is found by
      body text not null, -- JSON: what happened, who, what was decided, what is open, each with its item
      integrity text not null,
      confidentiality text not null
    );
    create index reflection_by_start on reflection (grain, start);
    create table reflection_source (reflection integer not null, item integer not null, primary key (reflection, item)) without rowid;
    create index reflection_source_by_item on reflection_source (item);
    create virtual table reflection_fts using fts5 (words, tokenize = 'porter unicode61 remove_diacritics 2');
    insert into reflection_fts (reflection_fts, rank) values ('pgsz', 3800);
    insert into reflection_fts (reflection_fts, rank) values ('secure-delete', 1);

    -- What the person decided themselves, in order. It outlives every rebuilding and goes with its items.
    create table edit (
      rid integer primary key autoincrement,
      id text not null unique,
      kind text not null check (kind in ('kept', 'taken back', 'corrected', 'feeling', 'portrait')),
      target text not null, -- the fact, item or trait that it is about
      body text not null, -- JSON
      after integer not null, -- the newest item's number when it was made
      at text not null
    );
    create table edit_source (edit integer not null, item integer not null, primary key (edit, item)) without rowid;
    create index edit_source_by_item on edit_source (item);

    -- Since when the person's clock and language were such: what was said is read as of then.
    create table whereabouts (at integer primary key, zone text not null, locale text not null);

    -- Digests of the ids of forgotten items: a backup that brings one back is noticed.
    create table forgotten (key text primary key, at text not null) without rowid;

    -- Corrections that were made before there were edits.
    insert into edit (id, kind, target, body, after, at)
      select n.id, 'corrected', o.id, json_object('next', n.id, 'value', n.value, 'slot', o.slot, 'was', o.value), (select coalesce(max(rid), 0) from item), o.retracted_at
      from fact o join fact n on n.id = o.superseded_by where o.retracted_at is not null and n.made_by = 'person' order by o.retracted_at, o.rid;
    insert into edit_source (edit, item)
      select e.rid, s.item from edit e join fact f on f.id = e.id join fact_source s on s.fact = f.rid;
  `,
}
