import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { backUpBeforeUpgrade, backupsIn } from '../../vault/backup.ts'
import { readBackupLabel } from '../../vault/backup-file.ts'
import { createKeys } from '../../vault/keys/keys.ts'
import { openVault } from '../../vault/open-vault.ts'
import { restore } from '../../vault/restore.ts'
import { migrations } from '../../vault/schema/migrations.ts'
import { schemaVersion } from '../../vault/schema/upgrade.ts'
import type { Store } from '../../vault/store.ts'
import type { Row, Value } from '../../vault/vault.ts'
import { Trouble } from '../../words/trouble.ts'
import { sqliteStore } from './sqlite.ts'

const root = mkdtempSync(join(tmpdir(), 'os1-upgrade-'))
after(() => rmSync(root, { recursive: true, force: true }))
const now = (): Temporal.Instant => Temporal.Instant.from('2026-03-01T03:30:00Z')

/** Every table that holds something of its own: indexes over others are rebuilt from those, and FTS5 keeps tables behind it. */
const tables = (store: Store): string[] =>
  store
    .all<{ name: string }>("select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite_%' order by name")
    .map(({ name }) => name)

/** A row that the table takes, with a different word in each column; enumerations are read off the checks. */
function fill(store: Store, table: string, n: number): void {
  const sql = store.get<{ sql: string }>("select sql from sqlite_schema where type = 'table' and name = ?", table)?.sql ?? ''
  const columns = store.all<{ name: string; type: string }>('select name, type from pragma_table_info(?)', table)
  const value = ({ name, type }: { name: string; type: string }): Value => {
    const choices = new RegExp(`\\b${name}\\b[^,]*check \\(\\w+ in \\('([^']+)'`).exec(sql)
    if (choices?.[1]) return choices[1]
    const kind = type.toLowerCase()
    if (kind === 'blob') return Buffer.from(`${table} ${name} ${n}`)
    return kind === 'integer' ? n : kind === 'real' ? n / 2 : `${table} ${name} ${n}`
  }
  store.run(`insert into ${table} (${columns.map(({ name }) => name).join(', ')}) values (${columns.map(() => '?').join(', ')})`, ...columns.map(value))
}

/** What is in the columns that there were; the vault itself notes each upgrade, which is no loss. */
const content = (store: Store, columns: ReadonlyMap<string, readonly string[]>): unknown =>
  [...columns].map(([table, names]) => [
    table,
    store
      .all<Row>(`select ${names.join(', ')} from ${table} order by ${names.join(', ')}`)
      .map((row) => Object.values(row).map((one) => (one instanceof Uint8Array ? Buffer.from(one).toString('hex') : one)))
      .filter(([first]) => !/^schema \d+ since$/.test(String(first))),
  ])

test('the steps are numbered without a gap, each says what it is for, and each changes something', () => {
  assert.deepEqual(
    migrations.map(({ version }) => version),
    migrations.map((_, n) => n + 1),
  )
  for (const { version, about, sql } of migrations) assert.ok(about.length > 10 && sql.trim().length > 0, `migration ${version}`)
  const files = readdirSync(join(import.meta.dirname, '../../vault/schema')).filter((name) => /^\d{4}-/.test(name))
  assert.deepEqual(
    files.map((name) => Number(name.slice(0, 4))),
    migrations.map(({ version }) => version),
    'each file is in the list',
  )
})

for (let version = 1; version < migrations.length; version++) {
  test(`a vault of schema ${version} becomes one of schema ${migrations.length} with all that was in it, and a backup of what it was`, async () => {
    const at = join(root, `${version}`)
    const keys = await createKeys({ file: join(at, 'keys', 'key.json') }, { cipher: 'aegis', now: now() })
    const file = join(at, 'vault', 'life.vault')
    const key = keys.key() as Uint8Array
    const old = sqliteStore({ file, key })
    openVault({ store: old, kinds: [], migrations: migrations.slice(0, version), now })
    const columns = new Map<string, string[]>()
    old.exec('pragma foreign_keys = off')
    for (const table of tables(old)) {
      columns.set(
        table,
        old.all<{ name: string }>('select name from pragma_table_info(?)', table).map(({ name }) => name),
      )
      for (const n of [1, 2]) fill(old, table, n * 1000)
    }
    const before = content(old, columns)
    old.close()

    const backups = join(at, 'backups')
    const store = sqliteStore({ file, key })
    const vault = openVault({ store, kinds: [], migrations, now, beforeUpgrade: backUpBeforeUpgrade({ backups }, keys) })
    assert.equal(schemaVersion(store), migrations.length)
    assert.deepEqual(content(store, columns), before)
    vault.close()

    const made = backupsIn(backups)
    assert.equal(made.length, 1)
    assert.equal(readBackupLabel(made[0]?.file ?? '').schema, version)
    const places = { vault: file, key: join(at, 'keys', 'key.json'), aside: join(at, 'aside') }
    assert.equal(
      (await restore({ file: made[0]?.file ?? '', opener: { by: 'machine' }, places, openStore: sqliteStore, newest: migrations.length, now: now() })).kind,
      'restored',
    )
    const back = sqliteStore({ file, key })
    assert.equal(schemaVersion(back), version)
    assert.deepEqual(content(back, columns), before)
    back.close()
  })
}

test('a step that fails leaves the vault at the schema it had, with all that was in it', () => {
  const file = join(root, 'fails', 'life.vault')
  const key = new Uint8Array(32).fill(7)
  openVault({ store: sqliteStore({ file, key }), kinds: [], migrations, now }).close()
  const before = readFileSync(file)
  const wrong = [...migrations, { version: migrations.length + 1, about: 'half good', sql: 'create table good (x); create table broken (x' }]
  assert.throws(() => openVault({ store: sqliteStore({ file, key }), kinds: [], migrations: wrong, now }))
  assert.ok(readFileSync(file).equals(before))
  const store = sqliteStore({ file, key })
  assert.equal(schemaVersion(store), migrations.length)
  assert.equal(store.get("select 1 from sqlite_schema where name = 'good'"), undefined)
  store.close()
})

test('a vault of a newer schema is left byte for byte as it is', () => {
  const file = join(root, 'newer', 'life.vault')
  const key = new Uint8Array(32).fill(7)
  openVault({
    store: sqliteStore({ file, key }),
    kinds: [],
    migrations: [...migrations, { version: migrations.length + 1, about: 'later', sql: 'create table later (x)' }],
    now,
  }).close()
  const before = readFileSync(file)
  assert.throws(
    () => openVault({ store: sqliteStore({ file, key }), kinds: [], migrations, now }),
    (error: unknown) => error instanceof Trouble && /newer version of me/.test(error.tell),
  )
  assert.ok(readFileSync(file).equals(before))
})
