import type { Migration } from './upgrade.ts'

/** What consent keeps. */
export const consent: Migration = {
  version: 3,
  about: 'Consent: the log of acts and what undoes them.',
  sql: ``,
}
