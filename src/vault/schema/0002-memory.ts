import type { Migration } from './upgrade.ts'

/**
 * What was said, and what it means. `item` is the truth, verbatim; everything below it is derived from items, names the
 * item it came from, and can be rebuilt.
 */
export const memory: Migration = {
  version: 2,
  about: 'Memory: what was said, who and when it was about, what is known, and the indexes to find it by.',
  sql: `
    -- A stretch of talk without a long pause. Neighbours and the session score are reckoned inside it.
    create table session (
      rid integer primary key,
      conversation text not null,
      started integer not null, -- ms since the epoch, like every integer time below
      ended integer not null,
      items integer not null default 0
    );
    create index session_by_conversation on session (conversation, rid);

    create table item (
      rid integer primary key autoincrement, -- rises over the whole vault, never used twice
      id text not null unique,
      session integer not null references session (rid),
      position integer not null, -- within its session
      who text not null check (who in ('person', 'companion', 'outside')),
      text text not null,
      at integer not null,
      integrity text not null,
      confidentiality text not null,
      sources text not null -- JSON array of ids
    );
    create index item_by_session on item (session, position);
    create index item_by_time on item (at);

    -- Words to items. External content, so that deleting takes the very words out; pages under 4 KB (see storage.md).
    create virtual table item_fts using fts5 (text, content = 'item', content_rowid = 'rid', tokenize = 'porter unicode61 remove_diacritics 2');
    insert into item_fts (item_fts, rank) values ('pgsz', 3800);
    insert into item_fts (item_fts, rank) values ('secure-delete', 1);
    create virtual table item_term using fts5vocab (item_fts, row);

    -- A human who is spoken of. Name and relation are read off the mentions that are left (see memory/ops.ts).
    create table person (
      id text primary key,
      name text,
      called text, -- the name that the person corrected it to: it wins
      relation text, -- to the person whose vault this is
      last_at integer not null
    ) without rowid;
    create table alias (
      person text not null,
      kind text not null check (kind in ('name', 'relation')),
      text text not null, -- lower case
      primary key (text, kind, person)
    ) without rowid;
    create index alias_by_person on alias (person);
    create table mention (
      item integer not null,
      person text not null,
      name text not null default '',
      relation text not null default '',
      primary key (item, person, name, relation)
    ) without rowid;
    create index mention_by_person on mention (person, item);

    -- Times that an item speaks of, resolved when it was said.
    create table time_ref (
      item integer not null,
      start integer not null,
      stop integer not null, -- exclusive
      grain text not null,
      kind text not null check (kind in ('happened', 'planned')),
      primary key (item, start, stop)
    ) without rowid;
    create index time_ref_by_start on time_ref (start, stop);

    create table fact (
      rid integer primary key,
      id text not null unique,
      subject text not null, -- 'you' or a person's id
      slot text not null,
      value text not null,
      person text, -- the human that the value is, where it is one
      since text, -- ISO date or instant: when it began to be so
      until text,
      recorded_at text not null,
      retracted_at text,
      made_by text not null check (made_by in ('rule', 'person', 'model')),
      confidence real not null,
      confidentiality text not null,
      superseded_by text -- the fact that took its place
    );
    create index fact_by_subject on fact (subject, slot);
    create index fact_by_successor on fact (superseded_by) where superseded_by is not null;
    create index fact_by_person on fact (person) where person is not null;
    create table fact_source (
      fact integer not null,
      item integer not null,
      primary key (fact, item)
    ) without rowid;
    create index fact_source_by_item on fact_source (item);

    create virtual table fact_fts using fts5 (words, tokenize = 'porter unicode61 remove_diacritics 2');
    insert into fact_fts (fact_fts, rank) values ('pgsz', 3800);
    insert into fact_fts (fact_fts, rank) values ('secure-delete', 1);
  `,
}
