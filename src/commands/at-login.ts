/** Starts OS1 with the person's sessions: a systemd user unit, a launchd agent, or a scheduled task. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import type { Io } from './command.ts'
import { Misuse } from './told.ts'

/** What would be written and run; computed apart from doing it, so that every platform's plan can be read and tested. */
export type Plan = {
  readonly file?: { readonly path: string; readonly text: string }
  readonly on: readonly (readonly string[])[]
  readonly off: readonly (readonly string[])[]
  readonly where: string
}

export type Program = { readonly node: string; readonly launcher: string; readonly home?: string | undefined }

export function planFor(machine: { platform: NodeJS.Platform; home: string; env: Io['env'] }, program: Program): Plan {
  const words = [program.node, program.launcher, 'wake', '--no-browser', ...(program.home ? ['--home', program.home] : [])]
  if (machine.platform === 'darwin') {
    const path = posix.join(machine.home, 'Library/LaunchAgents/org.os1.wake.plist')
    return { file: { path, text: plist(words) }, on: [['launchctl', 'load', '-w', path]], off: [['launchctl', 'unload', '-w', path]], where: path }
  }
  if (machine.platform === 'win32') {
    return {
      on: [['schtasks', '/Create', '/F', '/SC', 'ONLOGON', '/TN', 'OS1', '/TR', words.map((word) => `"${word}"`).join(' ')]],
      off: [['schtasks', '/Delete', '/F', '/TN', 'OS1']],
      where: 'the task "OS1" in the Task Scheduler',
    }
  }
  const config = machine.env['XDG_CONFIG_HOME'] || posix.join(machine.home, '.config')
  const path = posix.join(config, 'systemd/user/os1.service')
  return {
    file: { path, text: unit(words) },
    on: [
      ['systemctl', '--user', 'daemon-reload'],
      ['systemctl', '--user', 'enable', 'os1.service'],
    ],
    off: [['systemctl', '--user', 'disable', 'os1.service']],
    where: path,
  }
}

/** systemd reads `%` as a specifier, `$` as a variable, and needs quotes around blanks. */
const unitWord = (word: string): string => `"${word.replaceAll('%', '%%').replaceAll('$', '$$$$').replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

const unit = (words: readonly string[]): string => `[Unit]
Description=OS1, a companion and secretary on this machine

[Service]
ExecStart=${words.map(unitWord).join(' ')}
Restart=on-failure
RestartSec=5

[Install]
WantedBy=default.target
`

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const plist = (words: readonly string[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>Label</key><string>org.os1.wake</string>
  <key>ProgramArguments</key>
  <array>
${words.map((word) => `    <string>${xml(word)}</string>`).join('\n')}
  </array>
  <key>RunAtLoad</key><true/>
  <key>KeepAlive</key><dict><key>SuccessfulExit</key><false/></dict>
</dict>
</plist>
`

export async function atLogin(how: string, { home }: { home: string | undefined }, io: Io): Promise<number> {
  if (how !== 'on' && how !== 'off') throw new Misuse(`--at-login takes "on" or "off", not "${how}".`)
  const launcher = join(import.meta.dirname, '..', '..', 'os1.js')
  const plan = planFor({ platform: io.platform, home: homedir(), env: io.env }, { node: process.execPath, launcher, home })
  if (how === 'on' && plan.file) {
    mkdirSync(dirname(plan.file.path), { recursive: true })
    writeFileSync(plan.file.path, plan.file.text, { mode: 0o644 })
  }
  const problem = attempt(plan[how])
  if (how === 'off' && plan.file && existsSync(plan.file.path)) rmSync(plan.file.path)
  if (problem && how === 'on') {
    io.err(`${plan.file ? `I wrote ${plan.where}, but` : 'I'} could not switch it on: ${problem}\n`)
    return 1
  }
  io.out(
    how === 'on'
      ? `OS1 starts with your sessions from now on (${plan.where}). "os1 wake --at-login off" takes it back.\n`
      : 'OS1 does not start by itself any more.\n',
  )
  return 0
}

/** Runs the programs in turn; the first one that fails is the answer. */
function attempt(programs: Plan['on']): string | undefined {
  for (const [program = '', ...args] of programs) {
    try {
      execFileSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'], windowsHide: true })
    } catch (error) {
      const { stderr, code, message } = error as { stderr?: Buffer; code?: string; message: string }
      return code === 'ENOENT' ? `there is no ${program} here` : stderr?.toString().trim() || message
    }
  }
  return undefined
}
