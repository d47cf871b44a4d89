import { chmodSync, closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3-multiple-ciphers'
import { Trouble } from '../../words/trouble.ts'
import type { Store } from '../../vault/store.ts'
import type { Row, Value } from '../../vault/vault.ts'
import { damagedTrouble, goneTrouble, troubleFrom } from './sqlite-trouble.ts'
import { tailDamage, tailOf } from './tail.ts'
import { walDamage } from './wal-damage.ts'

/** `aegis` notices a flipped byte and wants AES instructions; `chacha20` is for processors without them. */
export type Cipher = 'aegis' | 'chacha20'

/** How long to wait for another process to let go of the file, in milliseconds. */
const patience = 1000

/**
 * One encrypted SQLite file, this process's alone, made if it is not there (unless it `mustExist`). `key` has 32 bytes. Opening costs about a millisecond; a commit is an
 * fsync. Throws `Trouble` when the key is wrong, the file damaged, in use or out of reach; the file is then as it was.
 * Source of the settings: measurements in `decisions/`; their order matters (the cipher before the key, FULL after WAL).
 */
export function sqliteStore({
  file,
  key,
  cipher = 'aegis',
  mustExist = false,
}: {
  file: string
  key: Uint8Array
  cipher?: Cipher
  mustExist?: boolean
}): Store {
  if (key.length !== 32) throw new TypeError(`a key has 32 bytes, not ${key.length}`)
  const named = { file, folder: dirname(file) }
  const guarded = <T>(work: () => T): T => {
    try {
      return work()
    } catch (cause) {
      throw troubleFrom(cause, named)
    }
  }
  if (!existsSync(file) && (mustExist || existsSync(`${file}-wal`))) throw goneTrouble(file)
  guarded(() => begin(file, key, cipher))
  // Before SQLite sees the log: it would drop what it cannot read.
  const damaged = guarded(() => tailDamage(file) ?? walDamage(`${file}-wal`))
  if (damaged !== undefined) throw damagedTrouble(file, new Error(damaged))
  const db = guarded(() => opened(file, key, cipher))
  const statement = statements(db)
  const tail = tailOf(file)

  return {
    get: <T = Row>(sql: string, ...values: Value[]) => guarded(() => statement(sql).get(...values) as T | undefined),
    all: <T = Row>(sql: string, ...values: Value[]) => guarded(() => statement(sql).all(...values) as T[]),
    run: (sql, ...values) => guarded(() => void statement(sql).run(...values)),
    exec: (sql) => guarded(() => void db.exec(sql)),
    transaction(work) {
      if (db.inTransaction) throw new TypeError('a transaction is under way already')
      guarded(() => db.exec('begin immediate'))
      try {
        work()
        guarded(() => db.exec('commit'))
      } catch (error) {
        // SQLite rolls back by itself after some errors (a full disk): then there is nothing left to undo.
        if (db.inTransaction) db.exec('rollback')
        throw error
      }
      // The commit is on the disk: a note that cannot be written is no reason to call it lost.
      try {
        tail.note((statement('pragma wal_checkpoint(noop)').get() as { log: number }).log)
      } catch {}
    },
    copyTo(target) {
      if (existsSync(target))
        throw new Trouble({ engine: 'vault', retry: 'never', tell: `There is already a file at ${target}. I do not write over it; choose another name.` })
      guarded(() => {
        db.prepare('vacuum into ?').run(target)
        chmodSync(target, ownerOnly)
        onDisk(target)
        onDisk(dirname(target))
      })
    },
    damage: () =>
      guarded(() => {
        const found = db.pragma('integrity_check(5)') as { integrity_check: string }[]
        return found.length === 1 && found[0]?.integrity_check === 'ok' ? undefined : found.map((line) => line.integrity_check).join('; ')
      }),
    close() {
      tail.closing()
      db.close()
      tail.closed()
    },
  }
}

/** SQLite makes files that others may read, and gives its log the mode of the file. */
const ownerOnly = 0o600

/** What an older version left open to others. Where that may not be changed, opening will say what is wrong. */
function closeToOthers(file: string): void {
  const mode = statSync(file, { throwIfNoEntry: false })?.mode ?? 0
  if (process.platform === 'win32' || (mode & 0o077) === 0) return
  try {
    chmodSync(file, mode & 0o700)
  } catch {}
}

/** The smallest vault is one page. */
const page = 4096

/**
 * A new vault is made beside its place and put there whole. So an empty or stunted file is never the beginning of a life:
 * it is what is left of one, and SQLite, which would take it for new, does not get to see it.
 */
function begin(file: string, key: Uint8Array, cipher: Cipher): void {
  if (existsSync(file)) {
    const found = statSync(file)
    if (found.isFile() && found.size < page) throw damagedTrouble(file, new Error(`only ${found.size} bytes are left`))
    for (const part of [file, `${file}-wal`]) closeToOthers(part)
    return
  }
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  // A name of its own: another process may be beginning the same life.
  const draft = `${file}.${process.pid}.new`
  for (const part of ['', '-wal', '-journal', '-tail']) rmSync(`${draft}${part}`, { force: true })
  const db = opened(draft, key, cipher)
  try {
    db.pragma('user_version=0')
  } finally {
    db.close()
  }
  if (!existsSync(file)) rmSync(`${file}-tail`, { force: true })
  chmodSync(draft, ownerOnly)
  onDisk(draft)
  try {
    linkSync(draft, file)
  } catch (cause) {
    // Somebody else's came first and stays; or the file system knows no second names.
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST' && !existsSync(file)) renameSync(draft, file)
  }
  rmSync(draft, { force: true })
  onDisk(dirname(file))
}

function opened(file: string, key: Uint8Array, cipher: Cipher): Database.Database {
  const db = new Database(file, { timeout: patience })
  try {
    db.pragma(`cipher='${cipher}'`)
    db.pragma(`key='raw:${Buffer.from(key).toString('hex')}'`)
    db.pragma('locking_mode=EXCLUSIVE')
    db.pragma('journal_mode=WAL')
    db.pragma('synchronous=FULL')
    db.pragma('cache_size=-256')
    db.pragma('temp_store=MEMORY')
    db.pragma('wal_autocheckpoint=200')
    return db
  } catch (cause) {
    db.close()
    throw cause
  }
}

/** Statements are prepared once and kept; the oldest goes when there are very many (lists of values make new ones). */
function statements(db: Database.Database): (sql: string) => Database.Statement<Value[]> {
  const kept = new Map<string, Database.Statement<Value[]>>()
  return (sql) => {
    let statement = kept.get(sql)
    if (!statement) {
      if (kept.size >= 300) kept.delete(kept.keys().next().value as string)
      statement = db.prepare<Value[]>(sql)
      kept.set(sql, statement)
    }
    return statement
  }
}

function onDisk(path: string): void {
  // Windows opens no folders; there the rename alone must do.
  if (process.platform === 'win32') return
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
