import type { Migration } from './upgrade.ts'

/** What the secretary keeps. */
export const secretary: Migration = {
  version: 4,
  about: 'The secretary: reminders, timers, events, notes and lists.',
  sql: ``,
}
