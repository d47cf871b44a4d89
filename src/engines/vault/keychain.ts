import { execFile } from 'node:child_process'
import { Trouble } from '../../words/trouble.ts'
import type { Keychain } from '../../vault/keys/keychain.ts'

/** Runs a program with words on its standard input; resolves to its exit code and what it wrote. -1 when it cannot be run. */
export type Run = (
  program: string,
  args: readonly string[],
  more?: { input?: string; patience?: number },
) => Promise<{ code: number; out: string; err: string }>

/** The name under which everything of OS1 lies. */
const service = 'os1'

/**
 * The keychain of this machine, or undefined where there is none that answers: the macOS keychain (`security`), the Secret
 * Service on Linux (`secret-tool`, from libsecret), the Data Protection API on Windows (PowerShell). Secrets travel as
 * base64 and on standard input, never as arguments, which others on the machine could read.
 */
export async function systemKeychain({
  platform,
  env,
  run = runProgram,
}: {
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
  run?: Run
}): Promise<Keychain | undefined> {
  if (platform === 'darwin') return macKeychain(run)
  if (platform === 'win32') return windowsKeychain(run, env)
  // Without a session bus there is nobody to ask, and secret-tool would try to start one.
  if (!env['DBUS_SESSION_BUS_ADDRESS']) return undefined
  const keychain = secretService(run)
  // It may be installed and have no keyring behind it: only one that answers counts.
  const there = await run('secret-tool', ['lookup', 'service', service, 'name', 'is anybody there'], { patience: shortPatience })
  return there.code === 0 || (there.code === 1 && there.err === '') ? keychain : undefined
}

export function macKeychain(run: Run): Keychain {
  const name = 'the macOS keychain'
  return {
    name,
    async put(entry, secret) {
      // `-i` reads commands from standard input, so that the secret is no argument; -U replaces what was there.
      const done = await run('/usr/bin/security', ['-i'], {
        input: `add-generic-password -U -s ${quoted(service)} -a ${quoted(entry)} -w ${quoted(encoded(secret))}\n`,
      })
      if (done.code !== 0 || (await this.get(entry)) === undefined) throw refused(name)
    },
    async get(entry) {
      const { code, out } = await run('/usr/bin/security', ['find-generic-password', '-s', service, '-a', entry, '-w'])
      if (code === 44) return undefined
      if (code !== 0) throw refused(name)
      return decoded(out)
    },
    async remove(entry) {
      const { code } = await run('/usr/bin/security', ['delete-generic-password', '-s', service, '-a', entry])
      if (code !== 0 && code !== 44) throw refused(name)
    },
  }
}

export function secretService(run: Run): Keychain {
  const name = 'the keyring of your desktop'
  return {
    name,
    async put(entry, secret) {
      const { code } = await run('secret-tool', ['store', '--label', `OS1 (${entry})`, 'service', service, 'name', entry], { input: encoded(secret) })
      if (code !== 0) throw refused(name)
    },
    async get(entry) {
      const { code, out, err } = await run('secret-tool', ['lookup', 'service', service, 'name', entry])
      if (code === 0) return decoded(out)
      // "Not there" is silent; a keyring that is locked or gone complains.
      if (code === 1 && err === '') return undefined
      throw refused(name)
    },
    async remove(entry) {
      const { code } = await run('secret-tool', ['clear', 'service', service, 'name', entry])
      if (code !== 0 && code !== 1) throw refused(name)
    },
  }
}

/** DPAPI seals for this user on this machine and keeps nothing itself: what it sealed lies in the registry, under the user's own hive. */
export function windowsKeychain(run: Run, env: Readonly<Record<string, string | undefined>>): Keychain {
  const name = 'Windows data protection'
  const shell = `${env['SystemRoot'] ?? 'C:\\Windows'}\\System32\\WindowsPowerShell\\v1.0\\powershell.exe`
  // One line: read from standard input, each line runs by itself, and an error in one would not stop the next.
  const script = (steps: readonly string[]): ReturnType<Run> => {
    const all = ["$ErrorActionPreference = 'Stop'", 'Add-Type -AssemblyName System.Security', `$path = 'HKCU:\\Software\\OS1\\Keys'`, ...steps]
    return run(shell, ['-NoProfile', '-NonInteractive', '-Command', '-'], { input: `try { ${all.join('; ')}; exit 0 } catch { exit 1 }\r\n\r\n` })
  }
  return {
    name,
    async put(entry, secret) {
      const { code } = await script([
        `$secret = [Convert]::FromBase64String('${encoded(secret)}')`,
        `$sealed = [Convert]::ToBase64String([Security.Cryptography.ProtectedData]::Protect($secret, $null, 'CurrentUser'))`,
        // With -Force on a key that is there, New-Item would empty it.
        'if (-not (Test-Path $path)) { New-Item -Path $path -Force | Out-Null }',
        `Set-ItemProperty -Path $path -Name '${entry}' -Value $sealed`,
      ])
      if (code !== 0) throw refused(name)
    },
    async get(entry) {
      const { code, out } = await script([
        `$found = Get-ItemProperty -Path $path -Name '${entry}' -ErrorAction SilentlyContinue`,
        `if ($found) { [Convert]::ToBase64String([Security.Cryptography.ProtectedData]::Unprotect([Convert]::FromBase64String($found.'${entry}'), $null, 'CurrentUser')) }`,
      ])
      if (code !== 0) throw refused(name)
      return out.trim() === '' ? undefined : decoded(out)
    },
    async remove(entry) {
      const { code } = await script([`Remove-ItemProperty -Path $path -Name '${entry}' -ErrorAction SilentlyContinue`])
      if (code !== 0) throw refused(name)
    },
  }
}

const encoded = (secret: Uint8Array): string => Buffer.from(secret).toString('base64')
const decoded = (out: string): Uint8Array => Buffer.from(out.trim(), 'base64')
/** Entries and secrets are letters, digits, spaces and base64 signs only. */
const quoted = (words: string): string => `"${words.replace(/[^\w +/=.-]/g, '')}"`
const refused = (name: string): Trouble =>
  new Trouble({ engine: 'keychain', retry: 'later', tell: `I could not use ${name}. It may be locked: unlock it and try again.` })

/** How long a keychain may take, in milliseconds: it may be asking the person. */
const longPatience = 30_000
/** Whether one is there at all is answered at once, or there is none: a bus without a keyring would keep us for 25 s. */
const shortPatience = 1500

const runProgram: Run = (program, args, { input = '', patience = longPatience } = {}) =>
  new Promise((resolve) => {
    const child = execFile(program, [...args], { timeout: patience, killSignal: 'SIGKILL', windowsHide: true, encoding: 'utf8' }, (error, out, err) => {
      const code = error ? (typeof error.code === 'number' ? error.code : -1) : 0
      resolve({ code, out, err })
    })
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
  })
