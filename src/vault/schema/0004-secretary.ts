import type { Migration } from './upgrade.ts'

/** What the secretary keeps. Integer times are milliseconds since the epoch; `label` columns are those of words/label. */
export const secretary: Migration = {
  version: 4,
  about: 'The secretary: reminders, timers, wake-ups, events, notes and lists.',
  sql: `
    -- Whatever is to be said at a time.
    create table due (
      id text primary key,
      kind text not null check (kind in ('reminder', 'timer', 'alarm')),
      what text not null,
      at integer not null, -- when it is due next
      civil text not null, -- the same on the person's clock, for what follows them from zone to zone
      zone text not null,
      floats integer not null, -- 1: at that hour wherever the person is; 0: at that instant
      rule text, -- RRULE, null for once
      anchor text not null, -- civil time of the first occurrence
      seconds integer, -- how long a timer runs
      state text not null check (state in ('waiting', 'fired', 'cancelled')),
      fired integer, -- the instant that it last fired for
      made integer not null,
      integrity text not null,
      confidentiality text not null,
      sources text not null
    ) without rowid;
    create index due_waiting on due (state, at);

    -- Each time that something fell due, until somebody was told.
    create table fired (
      id text primary key,
      due text not null,
      kind text not null,
      what text not null,
      at integer not null, -- when it should have been said
      taken integer not null, -- when it was noticed
      told integer -- when somebody heard it
    ) without rowid;
    create index fired_untold on fired (told, at);

    create table note (
      id text primary key,
      text text not null,
      at integer not null,
      integrity text not null,
      confidentiality text not null,
      sources text not null
    ) without rowid;

    create table list (
      id text primary key,
      name text not null unique, -- lower case
      made integer not null,
      integrity text not null,
      confidentiality text not null,
      sources text not null
    ) without rowid;
    create table entry (
      id text primary key,
      list text not null,
      text text not null,
      at integer not null,
      integrity text not null,
      confidentiality text not null,
      sources text not null
    ) without rowid;
    create index entry_by_list on entry (list, at, id);

    create table event (
      id text primary key,
      title text not null,
      people text not null, -- JSON array of names
      place text,
      start integer not null,
      stop integer not null, -- exclusive
      zone text not null,
      whole_day integer not null,
      rule text,
      made integer not null,
      integrity text not null,
      confidentiality text not null,
      sources text not null
    ) without rowid;
    create index event_by_start on event (start, stop);
  `,
}
