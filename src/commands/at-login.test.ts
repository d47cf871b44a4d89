import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planFor } from './at-login.ts'

const program = { node: '/opt/os 1/node', launcher: '/opt/os 1/os1.js', home: '/data/100% mine' }

test('on Linux it is a systemd user unit whose words survive blanks, percent and dollar signs', () => {
  const plan = planFor({ platform: 'linux', home: '/u/ines', env: {} }, { ...program, home: '/data/100% $mine' })
  assert.equal(plan.file?.path, '/u/ines/.config/systemd/user/os1.service')
  assert.match(plan.file?.text ?? '', /^ExecStart="\/opt\/os 1\/node" "\/opt\/os 1\/os1.js" "wake" "--no-browser" "--home" "\/data\/100%% \$\$mine"$/m)
  assert.deepEqual(plan.on.at(-1), ['systemctl', '--user', 'enable', 'os1.service'])
})

test('an XDG configuration folder is respected', () => {
  assert.equal(planFor({ platform: 'linux', home: '/u/ines', env: { XDG_CONFIG_HOME: '/c' } }, program).file?.path, '/c/systemd/user/os1.service')
})

test('on macOS it is a launch agent, its words escaped for XML', () => {
  const plan = planFor({ platform: 'darwin', home: '/Users/ines', env: {} }, { ...program, home: '/a&b' })
  assert.equal(plan.file?.path, '/Users/ines/Library/LaunchAgents/org.os1.wake.plist')
  assert.match(plan.file?.text ?? '', /<string>\/a&amp;b<\/string>/)
})

test('on Windows it is a scheduled task at log-on, every word quoted', () => {
  const plan = planFor({ platform: 'win32', home: 'C:\\Users\\ines', env: {} }, { node: 'C:\\os 1\\node.exe', launcher: 'C:\\os 1\\os1.js' })
  assert.equal(plan.file, undefined)
  assert.equal(plan.on[0]?.at(-1), '"C:\\os 1\\node.exe" "C:\\os 1\\os1.js" "wake" "--no-browser"')
})
