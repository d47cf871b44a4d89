import type { Migration } from './upgrade.ts'

/** What memory keeps. */
export const memory: Migration = {
  version: 2,
  about: 'Memory: items, people, facts and what finds them.',
  sql: ``,
}
