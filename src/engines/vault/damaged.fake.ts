import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { openVault } from '../../vault/open-vault.ts'
import { bookMigrations, bookNow, line, writeLine } from '../../vault/vault.contract.ts'
import type { Vault } from '../../vault/vault.ts'
import { Trouble } from '../../words/trouble.ts'
import { sqliteStore } from './sqlite.ts'
import type { Cipher } from './sqlite.ts'

/** Vaults to be damaged, and what becomes of them: for tests. */
export const key = new Uint8Array(32).fill(7)

/** A folder of the test file's own, gone afterwards. */
export function scratch(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `os1-${name}-`))
  after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const opened = (file: string, cipher: Cipher = 'aegis', migrations = bookMigrations): Vault =>
  openVault({ store: sqliteStore({ file, key, cipher }), kinds: [writeLine], migrations, now: bookNow })

/** A vault of some size, closed. */
export async function written(file: string, cipher: Cipher = 'aegis', lines = 120): Promise<string> {
  const vault = opened(file, cipher)
  await vault.append(Array.from({ length: lines }, (_, n) => line(`line ${n}`, 'what was said that evening '.repeat(20))))
  vault.close()
  return file
}

/** The trouble that something ends in. */
export function trouble(work: () => unknown, where = ''): Trouble {
  let found: unknown
  try {
    work()
  } catch (error) {
    found = error
  }
  if (!(found instanceof Trouble)) throw new Error(`expected trouble, got ${String(found)} ${where}`)
  return found
}

/** Reads all that is there; throws as soon as something cannot be read. Gives what the check found. */
export function readAll(file: string, cipher: Cipher = 'aegis'): { lines: number; damage: string | undefined } {
  const store = sqliteStore({ file, key, cipher })
  try {
    return { lines: store.all('select * from line').length, damage: store.damage() }
  } finally {
    store.close()
  }
}

/** Twenty pairs in the log, nothing written back: what a crash leaves. */
export function leftByCrash(file: string): void {
  const scratch = `${file}.scratch`
  const vault = opened(scratch)
  for (let n = 0; n < 20; n++) void vault.append([line(`${n}a`, 'that evening'), line(`${n}b`, 'that evening')])
  for (const part of ['', '-wal', '-tail']) copyFileSync(`${scratch}${part}`, `${file}${part}`)
  vault.close()
  rmSync(scratch)
}

export function snapshot(file: string): Record<string, Buffer> {
  return Object.fromEntries(
    ['', '-wal', '-tail'].filter((part) => existsSync(file + part)).map((part) => [`${file.split(/[/\\]/).at(-1)}${part}`, readFileSync(file + part)]),
  )
}
