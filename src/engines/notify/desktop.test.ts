import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { desktopNotify, noticeOn } from './desktop.ts'

const hostile = 'x"; Start-Process calc; $(touch /tmp/owned) <a href="http://evil.example">& more</a>'

test('on Windows no word of the person is part of what PowerShell reads as a program', () => {
  const { args, given } = noticeOn('win32')
  assert.doesNotMatch(args(hostile, hostile).join(' '), /calc|evil/)
  assert.equal(given('Wren', hostile)['OS1_TEXT'], hostile)
})

test('on macOS words are arguments of the script, after it', () => {
  const args = noticeOn('darwin').args('Wren', hostile)
  assert.deepEqual(args.slice(-2), ['Wren', hostile])
  assert.ok(args.slice(0, -2).every((part) => !part.includes('calc')))
})

test('on Linux markup stays letters, control characters go, and words that no program takes end nothing', { skip: process.platform === 'win32' }, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'os1-notify-'))
  t.after(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'notify-send'), '#!/bin/sh\nprintf "%s\\n" "$@" > "$OUT"\n')
  chmodSync(join(folder, 'notify-send'), 0o700)
  const out = join(folder, 'out')
  const notify = desktopNotify('linux', { PATH: `${folder}:/usr/bin:/bin`, OUT: out, XDG_RUNTIME_DIR: folder })
  assert.equal(await notify('--help', `${hostile}\u0000\u001b[31m\u202e\ud800`), true)
  const said = readFileSync(out, 'utf8').split('\n')
  assert.deepEqual(said.slice(0, 3), ['--app-name=OS1', '--', '--help'])
  assert.doesNotMatch(said[3] ?? '', /[<>\u001b\u202e\u0000]/)
  assert.match(said[3] ?? '', /&lt;a href/)
})
