/**
 * A process that keeps appending pairs of lines to a vault and writes the name of each pair to standard output once it was
 * acknowledged; made to be killed. It waits for a line `file round most pause` on standard input, so that its start does
 * not count. Trouble is written as JSON on a line of its own.
 */
import { writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { bookMigrations, bookNow, line, writeLine } from '../src/vault/vault.contract.ts'
import { openVault } from '../src/vault/open-vault.ts'
import { Trouble } from '../src/words/trouble.ts'
import { sqliteStore } from '../src/engines/vault/sqlite.ts'

const input = createInterface({ input: process.stdin })
writeSync(1, 'ready\n')
const order = await new Promise<string>((resolve) => input.once('line', resolve))
const [file, round, most, words] = order.split(' ') as [string, string, string, string]
try {
  const vault = openVault({ store: sqliteStore({ file, key: new Uint8Array(32).fill(7) }), kinds: [writeLine], migrations: bookMigrations, now: bookNow })
  for (let n = 0; n < Number(most); n++) {
    const id = `${round}-${n}`
    const text = 'what was said that evening '.repeat(Number(words))
    await vault.append([line(`${id}a`, text), line(`${id}b`, text)])
    writeSync(1, `${id}\n`)
  }
  vault.close()
} catch (error) {
  if (!(error instanceof Trouble)) throw error
  writeSync(1, `${JSON.stringify({ retry: error.retry, tell: error.tell, cause: (error.cause as { code?: string }).code })}\n`)
}
process.exit(0)
