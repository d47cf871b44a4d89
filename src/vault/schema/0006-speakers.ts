import type { Migration } from './upgrade.ts'

/**
 * Who said what came from outside: a letter, a conversation that was shared. The person's and the companion's own words
 * have no row here. A question that names one of them looks at what they said first.
 */
export const speakers: Migration = {
  version: 6,
  about: 'Memory: the name of whoever said what neither the person nor the companion said.',
  sql: `
    create table speaker (item integer primary key, name text not null collate nocase);
    create index speaker_by_name on speaker (name, item);
  `,
}
