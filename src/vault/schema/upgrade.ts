import { Trouble } from '../../words/trouble.ts'
import type { Store } from '../store.ts'

/** One step of the schema. `version` counts up from 1 without gaps; `about` is one plain sentence. */
export type Migration = { readonly version: number; readonly about: string; readonly sql: string }

/** Which schema a vault has: 0 for one that is empty. */
export const schemaVersion = (store: Store): number => Number(store.get<{ user_version: number }>('pragma user_version')?.user_version ?? 0)

/** What is told before an older vault is upgraded. */
export type Upgrade = { readonly store: Store; readonly from: number; readonly to: number; readonly now: Temporal.Instant }

/** Brings a vault to the newest schema: every step or none. A vault from a newer OS1 is left untouched. */
export function upgrade({
  store,
  migrations,
  now,
  beforeUpgrade,
}: {
  store: Store
  migrations: readonly Migration[]
  now(): Temporal.Instant
  beforeUpgrade?(upgrade: Upgrade): void
}): void {
  migrations.forEach((migration, n) => {
    if (migration.version !== n + 1) throw new TypeError(`migration ${migration.version} stands where ${n + 1} belongs`)
  })
  const from = schemaVersion(store)
  const to = migrations.length
  if (from > to) {
    throw new Trouble({
      engine: 'vault',
      retry: 'never',
      tell: `What I keep for you was written by a newer version of me (its form is number ${from}, I know up to ${to}). I have not touched it. Update me and start again.`,
    })
  }
  if (from === to) return
  if (from > 0) beforeUpgrade?.({ store, from, to, now: now() })
  store.transaction(() => {
    for (const { sql } of migrations.slice(from)) store.exec(sql)
    store.run('insert or ignore into meta (key, value) values (?, ?)', 'born', now().toString())
    store.run('insert or replace into meta (key, value) values (?, ?)', `schema ${to} since`, now().toString())
    store.exec(`pragma user_version = ${to}`)
  })
}
