// What `npm start` runs: builds the page when its sources changed, in a process of its own, then wakes OS1 in this one.
// It is one program and not "build && wake", because a shell between npm and OS1 would keep a SIGTERM to itself.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

spawnSync(process.execPath, [fileURLToPath(new URL('client/build.js', import.meta.url))], { stdio: 'inherit' })
process.argv.splice(1, 1, fileURLToPath(new URL('os1.js', import.meta.url)), 'wake')

// npm and its shell end at a SIGTERM without handing it on. Whoever ends "npm start" means OS1.
const parent = process.ppid
setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGTERM'), 1_000).unref()

await import('./os1.js')
