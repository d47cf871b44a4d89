import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { keychainContract } from '../../vault/keys/keychain.contract.ts'
import { macKeychain, secretService, systemKeychain, windowsKeychain } from './keychain.ts'
import type { Run } from './keychain.ts'

/** Plays `security`, `secret-tool` and PowerShell, as far as we speak to them, over one shelf of secrets. */
function players(): { run: Run; said: string[][]; shelf: Map<string, string> } {
  const shelf = new Map<string, string>()
  const said: string[][] = []
  const answer = (code: number, out = '', err = ''): { code: number; out: string; err: string } => ({ code, out, err })
  const run: Run = async (program, args, { input = '' } = {}) => {
    said.push([program, ...args])
    if (program.endsWith('security')) {
      if (args[0] === '-i') {
        const [, entry, secret] = /-a "(.*?)" -w "(.*?)"/.exec(input) ?? []
        if (entry === undefined || secret === undefined) return answer(1)
        shelf.set(entry, secret)
        return answer(0)
      }
      const entry = args[args.indexOf('-a') + 1] ?? ''
      const found = shelf.get(entry)
      if (found === undefined) return answer(44, '', 'The specified item could not be found in the keychain.')
      if (args[0] === 'delete-generic-password') shelf.delete(entry)
      return answer(0, `${found}\n`)
    }
    if (program === 'secret-tool') {
      const entry = args.at(-1) ?? ''
      if (args[0] === 'store') shelf.set(entry, input)
      if (args[0] === 'clear') shelf.delete(entry)
      return args[0] !== 'lookup' ? answer(0) : shelf.has(entry) ? answer(0, shelf.get(entry)) : answer(1)
    }
    const entry = /-Name '(.*?)'/.exec(input)?.[1] ?? ''
    if (input.includes('Set-ItemProperty')) shelf.set(entry, /FromBase64String\('(.*?)'\)/.exec(input)?.[1] ?? '')
    if (input.includes('Remove-ItemProperty')) shelf.delete(entry)
    return answer(0, input.includes('Get-ItemProperty') ? `${shelf.get(entry) ?? ''}\r\n` : '')
  }
  return { run, said, shelf }
}

keychainContract('the macOS keychain, played', () => macKeychain(players().run))
keychainContract('the Secret Service, played', () => secretService(players().run))
keychainContract('Windows data protection, played', () => windowsKeychain(players().run, {}))

// Debian: apt install libsecret-tools gnome-keyring dbus. On a bus of its own: dbus-run-session -- sh -c "echo | gnome-keyring-daemon --unlock --components=secrets; OS1_KEYRING_TEST=inside node --test THIS".
if (process.env['OS1_KEYRING_TEST'] === 'inside')
  keychainContract('the Secret Service, real', () => {
    const run: Run = async (program, args, { input = '' } = {}) => {
      const done = spawnSync(program, args, { input, encoding: 'utf8' })
      return { code: done.status ?? -1, out: done.stdout, err: done.stderr }
    }
    return secretService(run)
  })

test('no secret ever stands in the arguments of a program, where others could read it', async () => {
  const secret = new Uint8Array(32).fill(201)
  for (const make of [macKeychain, secretService, (run: Run) => windowsKeychain(run, {})]) {
    const { run, said } = players()
    const keychain = make(run)
    await keychain.put('os1 test', secret)
    await keychain.get('os1 test')
    assert.ok(said.flat().every((word) => !word.includes(Buffer.from(secret).toString('base64'))))
  }
})

test('where no keychain answers there is none', async () => {
  const none: Run = async () => ({ code: -1, out: '', err: '' })
  assert.equal(await systemKeychain({ platform: 'linux', env: {}, run: none }), undefined)
  assert.equal(await systemKeychain({ platform: 'linux', env: { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/x' }, run: none }), undefined)
  const noKeyring: Run = async () => ({ code: 1, out: '', err: 'secret-tool: The name org.freedesktop.secrets was not provided by any .service files' })
  assert.equal(await systemKeychain({ platform: 'linux', env: { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/x' }, run: noKeyring }), undefined)
  assert.equal(
    (await systemKeychain({ platform: 'linux', env: { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/x' }, run: players().run }))?.name,
    'the keyring of your desktop',
  )
  assert.equal((await systemKeychain({ platform: 'darwin', env: {}, run: players().run }))?.name, 'the macOS keychain')
  assert.equal((await systemKeychain({ platform: 'win32', env: {}, run: players().run }))?.name, 'Windows data protection')
})

test('a keychain that refuses is trouble in words', async () => {
  const locked: Run = async () => ({ code: 51, out: '', err: 'User interaction is not allowed.' })
  for (const keychain of [macKeychain(locked), secretService(locked), windowsKeychain(locked, {})]) {
    for (const work of [() => keychain.get('x'), () => keychain.put('x', new Uint8Array(32)), () => keychain.remove('x')])
      await assert.rejects(work(), { name: 'Trouble' })
  }
})
