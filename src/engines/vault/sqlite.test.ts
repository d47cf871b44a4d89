import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { vaultContract } from '../../vault/vault.contract.ts'
import { sqliteStore } from './sqlite.ts'

const folder = mkdtempSync(join(tmpdir(), 'os1-sqlite-'))
after(() => rmSync(folder, { recursive: true, force: true }))
let files = 0
const file = (): string => join(folder, `${++files}.vault`)
const key = new Uint8Array(32).fill(7)

vaultContract('an encrypted vault', () => sqliteStore({ file: file(), key }))
vaultContract('a vault under chacha20', () => sqliteStore({ file: file(), key, cipher: 'chacha20' }))
