import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import type { StatementSync } from 'node:sqlite'
import { Trouble } from '../words/trouble.ts'
import { openVault } from './open-vault.ts'
import { migrations as allMigrations } from './schema/migrations.ts'
import type { Migration } from './schema/upgrade.ts'
import type { Store } from './store.ts'
import type { OpKind, Row, Value, Vault } from './vault.ts'

/** A vault in memory, gone when it is closed: for tests. It is the real vault over Node's own SQLite, without a key. */
export function fakeVault({
  kinds,
  migrations = allMigrations,
  now = () => Temporal.Instant.from('2026-01-01T00:00:00Z'),
}: {
  kinds: readonly OpKind[]
  migrations?: readonly Migration[]
  now?: () => Temporal.Instant
}): Vault {
  return openVault({ store: memoryStore(), kinds, migrations, now })
}

/** The store beneath the fake vault. */
export function memoryStore(): Store {
  const db = new DatabaseSync(':memory:')
  const kept = new Map<string, StatementSync>()
  const statement = (sql: string): StatementSync => {
    const found = kept.get(sql) ?? db.prepare(sql)
    kept.set(sql, found)
    return found
  }
  // Node gives rows without a prototype, which strict equality tells apart from plain objects.
  const plain = <T>(row: unknown): T => ({ ...(row as Row) }) as T
  return {
    get: <T = Row>(sql: string, ...values: Value[]) => {
      const row = statement(sql).get(...values)
      return row === undefined ? undefined : plain<T>(row)
    },
    all: <T = Row>(sql: string, ...values: Value[]) =>
      statement(sql)
        .all(...values)
        .map((row) => plain<T>(row)),
    run: (sql, ...values) => void statement(sql).run(...values),
    exec: (sql) => db.exec(sql),
    transaction(work) {
      if (db.isTransaction) throw new TypeError('a transaction is under way already')
      db.exec('begin immediate')
      try {
        work()
        db.exec('commit')
      } catch (error) {
        if (db.isTransaction) db.exec('rollback')
        throw error
      }
    },
    copyTo(file) {
      if (existsSync(file))
        throw new Trouble({ engine: 'vault', retry: 'never', tell: `There is already a file at ${file}. I do not write over it; choose another name.` })
      db.prepare('vacuum into ?').run(file)
    },
    damage() {
      const found = statement('pragma integrity_check(5)').all() as { integrity_check: string }[]
      return found[0]?.integrity_check === 'ok' ? undefined : found.map((line) => line.integrity_check).join('; ')
    },
    close: () => db.close(),
  }
}
