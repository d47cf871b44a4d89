import type { Migration } from './upgrade.ts'

/** What every room needs: facts about the vault itself, which ops were applied, and small settings by key. */
export const keeping: Migration = {
  version: 1,
  about: 'The vault itself: when it was born, which ops it has seen, the profile and settings.',
  sql: `
    create table meta (key text primary key, value text not null) without rowid;
    -- 16 bytes an op, see vault/applied.ts
    create table applied_op (key blob primary key) without rowid;
    -- 'profile' and what else is small and asked for by name; body is JSON
    create table setting (key text primary key, body text not null, at text not null) without rowid;
  `,
}
