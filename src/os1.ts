/** The command: reads its name and hands over to `commands/`. */
import { enableCompileCache, flushCompileCache } from 'node:module'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command, Io } from './commands/command.ts'
import { harmless } from './commands/harmless.ts'

// 150 files that are stripped of their types at each start cost 0.2 s; kept, they cost a tenth of it.
enableCompileCache(join(process.env['XDG_CACHE_HOME'] || (process.platform === 'win32' ? tmpdir() : join(homedir(), '.cache')), 'os1', 'compiled'))

// Whatever is made from here on is the person's alone. Windows has no such mask.
const umask = process.umask(0o077)

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  wake: async () => (await import('./commands/wake.ts')).wake,
  talk: async () => (await import('./commands/talk.ts')).talk,
  doctor: async () => (await import('./commands/doctor.ts')).doctor,
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/restore.ts')).restore,
  export: async () => (await import('./commands/export.ts')).exportLife,
  erase: async () => (await import('./commands/erase.ts')).erase,
  keys: async () => (await import('./commands/keys.ts')).keys,
  meaning: async () => (await import('./commands/meaning.ts')).meaning,
  probe: async () => (await import('./commands/probe.ts')).probe,
}

const io: Io = {
  in: process.stdin,
  out: (text) => void process.stdout.write(harmless(text)),
  err: (text) => void process.stderr.write(harmless(text)),
  env: process.env,
  umask,
  platform: process.platform,
  isTerminal: Boolean(process.stdin.isTTY && process.stdout.isTTY),
  flush: flushCompileCache,
}

const [name = 'wake', ...rest] = process.argv.slice(2)
// A pipe that closes early ("os1 talk | head") ends the command; it is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
})
process.exitCode = await run(name.startsWith('-') && !/^(-h|--help|--version)$/.test(name) ? 'wake' : name, name.startsWith('-') ? [name, ...rest] : rest)

async function run(command: string, args: readonly string[]): Promise<number> {
  if (command === '--version') {
    io.out(`${(await import('./commands/version.ts')).version}\n`)
    return 0
  }
  const found = commands[command]
  if (!found || command === 'help' || command === '--help' || command === '-h') return await help(command, args)
  const { run: begin, about, usage } = await found()
  if (args.includes('--help') || args.includes('-h')) {
    io.out(`${about}\n\n${usage}\n`)
    return 0
  }
  try {
    return await begin(args, io)
  } catch (error) {
    const { told } = await import('./commands/told.ts')
    io.err(`${told(error)}\n`)
    return (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') ? 2 : 1
  }
}

async function help(command: string, args: readonly string[]): Promise<number> {
  const about = /^(help|--help|-h)$/.test(command) ? args.find((word) => !word.startsWith('-')) : command
  const asked = about === undefined
  const one = about === undefined || about === command ? undefined : commands[about]
  if (one) {
    const { about, usage } = await one()
    io.out(`${about}\n\n${usage}\n`)
    return 0
  }
  const lines = await Promise.all(Object.entries(commands).map(async ([key, load]) => `  ${key.padEnd(9)} ${(await load()).about}`))
  const text = `OS1, a companion and secretary on your own machine.\n\n  os1 COMMAND [--home DIR]\n\n${lines.join('\n')}\n\nos1 help COMMAND says more about one of them.\n`
  if (asked) io.out(text)
  else io.err(`There is no command "${about}".\n\n${text}`)
  return asked ? 0 : 2
}
