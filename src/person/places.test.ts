import assert from 'node:assert/strict'
import { posix, win32 } from 'node:path'
import { test } from 'node:test'
import { placesOn } from './places.ts'

test('on Linux the XDG folders are used, or their defaults', () => {
  const home = '/h/ada'
  assert.equal(placesOn({ platform: 'linux', env: {}, home }).vault, '/h/ada/.local/share/os1/vault/life.vault')
  assert.equal(placesOn({ platform: 'linux', env: {}, home }).key, '/h/ada/.config/os1/key.json')
  const moved = placesOn({ platform: 'linux', env: { XDG_DATA_HOME: '/srv/data', XDG_CONFIG_HOME: 'relative/is/ignored', XDG_CACHE_HOME: '' }, home })
  assert.equal(moved.vault, '/srv/data/os1/vault/life.vault')
  assert.equal(moved.key, '/h/ada/.config/os1/key.json')
  assert.equal(moved.cache, '/h/ada/.cache/os1')
})

test('macOS and Windows have their own', () => {
  assert.equal(placesOn({ platform: 'darwin', env: {}, home: '/u/ada' }).vault, '/u/ada/Library/Application Support/OS1/vault/life.vault')
  assert.equal(placesOn({ platform: 'darwin', env: {}, home: '/u/ada' }).key, '/u/ada/Library/Preferences/OS1/key.json')
  const windows = placesOn({ platform: 'win32', env: { LOCALAPPDATA: 'D:\\Local', APPDATA: 'D:\\Roaming' }, home: 'C:\\u\\ada' })
  assert.equal(windows.vault, 'D:\\Local\\OS1\\vault\\life.vault')
  assert.equal(windows.key, 'D:\\Roaming\\OS1\\keys\\key.json')
  assert.equal(placesOn({ platform: 'win32', env: {}, home: 'C:\\u\\ada' }).backups, 'C:\\u\\ada\\AppData\\Local\\OS1\\backups')
})

test('a chosen home holds everything, and the option wins over the environment', () => {
  const places = placesOn({ platform: 'linux', env: { OS1_HOME: '/from/env' }, home: '/h/ada', chosen: '/chosen' })
  assert.equal(places.vault, '/chosen/vault/life.vault')
  assert.equal(places.key, '/chosen/keys/key.json')
  assert.equal(places.backups, '/chosen/backups')
  assert.equal(placesOn({ platform: 'linux', env: { OS1_HOME: '/from/env' }, home: '/h/ada' }).vault, '/from/env/vault/life.vault')
})

test('the key never lies in the folder of the vault', () => {
  for (const platform of ['linux', 'darwin', 'win32'] as const) {
    for (const chosen of [undefined, '/h']) {
      const { dirname } = platform === 'win32' ? win32 : posix
      const places = placesOn({ platform, env: {}, home: '/h/ada', chosen })
      assert.notEqual(dirname(places.key), dirname(places.vault))
    }
  }
})
