import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Command, Io } from './command.ts'
import { asked } from './asked.ts'
import { homeOf, running } from './home.ts'
import { lineTo } from './line.ts'
import type { Deriving } from './kept.ts'
import { Misuse, told } from './told.ts'
import { version } from './version.ts'
import { backupsIn } from '../vault/backup.ts'
import type { Places } from '../person/places.ts'
import type { Verified } from '../consent/consent.ts'
import type { Filled } from '../memory/vectors/meaning.ts'

/** One thing looked at: `works`, `missing` (something that could be there), or `broken`, each with how to mend it. */
export type Finding = { readonly state: 'works' | 'missing' | 'broken'; readonly what: string; readonly mend?: string }

export const doctor: Command = {
  about: 'Says what works, what is missing, and how to mend it.',
  usage: [
    'os1 doctor            looks at everything; ends with code 1 if something is broken',
    '  --json              one object a finding',
    '  --audit             checks the record of what was done only, link by link; ends with code 1 where it is broken',
    '  --rebuild           derives everything but what was said, and what you corrected or asked to keep, again from that',
    '  --home DIR',
  ].join('\n'),
  async run(args, io) {
    const { values } = parseArgs({
      args: [...args],
      options: { home: { type: 'string' }, json: { type: 'boolean' }, rebuild: { type: 'boolean' }, audit: { type: 'boolean' } },
    })
    const places = homeOf(values.home, io)
    if (values.rebuild) return deriveAgain(values.home, places, io)
    const findings = values.audit
      ? [await auditOf(values.home, places, io)]
      : [...machine(io), ...(await life(values.home, places, io)), ...backups(places), ...around(io)]
    for (const { state, what, mend } of findings) {
      if (values.json) io.out(`${JSON.stringify({ state, what, ...(mend ? { mend } : {}) })}\n`)
      else io.out(`${state.padEnd(8)} ${what}${mend ? `\n         ${mend}` : ''}\n`)
    }
    return findings.some(({ state }) => state === 'broken') ? 1 : 0
  },
}

/** In the running OS1, or in one that is woken here for it. Ctrl-C calls it off, and nothing has changed then. */
async function deriveAgain(home: string | undefined, places: Places, io: Io): Promise<number> {
  if (!existsSync(places.vault)) throw new Misuse(`Nobody lives at ${places.data} yet, so there is nothing to derive.`)
  const line = await lineTo(home, io)
  const off = new AbortController()
  const stop = (): void => off.abort()
  process.once('SIGINT', stop)
  try {
    let shown = ''
    for await (const event of line.ask('rebuild', {}, off.signal)) {
      const told = event as Deriving
      if (told.kind === 'progress') {
        const words = `Reading what was said … ${Math.floor((told.done / Math.max(1, told.all)) * 100)}%`
        if (io.isTerminal && words !== shown) io.err(`\r${words}`)
        shown = words
      } else if (told.kind === 'done') {
        if (io.isTerminal) io.err('\n')
        io.out(
          told.changed.length === 0
            ? `Everything was derived again from ${told.items} ${told.items === 1 ? 'thing' : 'things'} that you said, and came out as it was.\n`
            : `Everything was derived again from ${told.items} ${told.items === 1 ? 'thing' : 'things'} that you said. These came out otherwise than they stood, and are right now: ${told.changed.map((table) => derivedNames[table] ?? table).join(', ')}.\n`,
        )
        return 0
      }
    }
    if (io.isTerminal) io.err('\n')
    io.out('Called off. Everything is as it was.\n')
    return 1
  } finally {
    process.off('SIGINT', stop)
    line.close()
  }
}

/** What the tables are called to a person. */
const derivedNames: Readonly<Record<string, string>> = {
  person: 'people',
  mention: 'who is spoken of where',
  time_ref: 'times',
  fact: 'facts',
  feeling: 'feelings',
  commitment: 'promises',
  portrait: 'the portrait',
  reflection: 'reflections',
}

const checkout = join(import.meta.dirname, '..', '..')

function machine(io: Io): Finding[] {
  const page = join(checkout, 'client', 'dist', 'index.html')
  return [
    { state: 'works', what: `OS1 ${version} on Node ${process.versions.node}, ${io.platform} ${process.arch}` },
    existsSync(page)
      ? { state: 'works', what: 'The page is built.' }
      : { state: 'missing', what: 'The page is not built, so only the terminal works.', mend: 'Run "npm start", which builds it, or "npm run build".' },
  ]
}

async function life(home: string | undefined, places: Places, io: Io): Promise<Finding[]> {
  if (!existsSync(places.key) && !existsSync(places.vault))
    return [{ state: 'missing', what: `Nobody lives at ${places.data} yet.`, mend: 'Run "npm start", or "os1 talk".' }]
  if (!existsSync(places.key))
    return [
      {
        state: 'broken',
        what: `There is a vault at ${places.vault}, but no key at ${places.key}.`,
        mend: 'Put the key file back, or restore a backup with your recovery key: os1 restore FILE.',
      },
    ]
  if (!existsSync(places.vault))
    return [
      {
        state: 'broken',
        what: `There is a key at ${places.key}, but no vault at ${places.vault}.`,
        mend: 'Restore a backup: os1 restore FILE. Or wake it, and it begins anew.',
      },
    ]
  const here = await running(places, io)
  here?.close()
  try {
    const line = await lineTo(home, { ...io, isTerminal: false })
    try {
      const looked = (await last(line.ask('look'))) as Looked
      return [
        { state: 'works', what: here ? 'It is awake; this was asked of it.' : 'It is asleep; "npm start" wakes it.' },
        looked.damage
          ? {
              state: 'broken',
              what: `The vault is damaged: ${looked.damage}`,
              mend: `Stop it, and restore the newest backup: os1 restore ${backupsIn(places.backups)[0]?.file ?? 'FILE'}`,
            }
          : {
              state: 'works',
              what: `The vault opens and is whole: ${places.vault}, ${megabytes(looked.bytes)} MB, ${looked.items} turns, ${looked.facts} facts, ${looked.people} people.`,
            },
        audited(looked.audit),
        looked.keys.byItself
          ? {
              state: 'works',
              what: `This machine opens the vault by itself${looked.keys.byItself === 'keychain' ? `, through ${looked.keys.keychain}` : ', with the key file'}.`,
            }
          : { state: 'works', what: 'The vault opens with your passphrase only.' },
        ...looked.meaning.map(understood),
        looked.keys.recoveryKey
          ? { state: 'works', what: 'There is a recovery key.' }
          : { state: 'missing', what: 'There is no recovery key: a lost disk would be a lost life.', mend: 'os1 keys recovery, and write it on paper.' },
        ...(looked.keys.openToOthers
          ? [{ state: 'broken' as const, what: `Others on this machine may read ${places.key}.`, mend: `chmod 600 "${places.key}"` }]
          : []),
      ]
    } finally {
      line.close()
    }
  } catch (error) {
    return [{ state: 'broken', what: told(error).split('\n')[0] ?? '', mend: 'A backup opens with "os1 restore FILE".' }]
  }
}

/** Only the record, of the running OS1 or of one that is woken for it. */
async function auditOf(home: string | undefined, places: Places, io: Io): Promise<Finding> {
  if (!existsSync(places.vault)) throw new Misuse(`Nobody lives at ${places.data} yet, so nothing was done.`)
  const line = await lineTo(home, io)
  try {
    return audited(await asked<Verified>(line, 'audit'))
  } finally {
    line.close()
  }
}

function audited(audit: Verified): Finding {
  if (audit.ok) return { state: 'works', what: `The record of what was done is unbroken: ${audit.links} links.` }
  const which = `link ${audit.at}${audit.step === undefined ? '' : ` (${audit.step}, ${audit.when})`}`
  const how = { gone: 'is gone', changed: 'or the one before it was changed', words: 'does not fit the words that are kept of its act: they were changed' }
  return {
    state: 'broken',
    what: `The record of what was done was changed from outside: ${which} ${how[audit.how]}. ${audit.at === 1 ? 'Nothing before it is sound.' : `Up to link ${audit.at - 1} it is sound.`}`,
    mend: 'Somebody or something wrote to the vault by other ways. Compare with a backup.',
  }
}

function understood({ model, builtIn, reached, items, trouble }: Filled): Finding {
  const what = `Meaning: ${builtIn ? 'the built-in word vectors' : model}, made for ${reached} of ${items} turns.`
  if (trouble === undefined) return { state: 'works', what: builtIn ? `${what} The rest are made on the way.` : what }
  return { state: 'missing', what: `${what} ${trouble}`, mend: 'Start its server, or choose again: os1 help meaning.' }
}

/** What a life tells the doctor of itself. */
export type Looked = {
  readonly damage?: string
  readonly bytes: number
  readonly items: number
  readonly facts: number
  readonly people: number
  readonly meaning: readonly Filled[]
  readonly audit: Verified
  readonly keys: { readonly byItself?: 'file' | 'keychain'; readonly keychain?: string; readonly recoveryKey: boolean; readonly openToOthers: boolean }
}

function backups(places: Places): Finding[] {
  const all = backupsIn(places.backups)
  const newest = all[0]
  if (!newest)
    return existsSync(places.vault)
      ? [{ state: 'missing', what: 'There is no backup yet; one is made each night that it is awake.', mend: 'Make one now: os1 backup FILE.' }]
      : []
  return [
    {
      state: 'works',
      what: `${all.length} backup${all.length === 1 ? '' : 's'} in ${dirname(newest.file)}, the newest of ${newest.made.slice(0, 10)}.`,
      ...(newest.opensElsewhere ? {} : { mend: 'It opens on this machine only, until you have a recovery key or a passphrase.' }),
    },
  ]
}

function around(io: Io): Finding[] {
  const findings: Finding[] = []
  if (io.platform === 'linux')
    findings.push(
      onPath('notify-send', io)
        ? { state: 'works', what: 'Reminders can be shown by the desktop.' }
        : {
            state: 'missing',
            what: 'The desktop cannot show reminders: there is no notify-send.',
            mend: 'On Debian: sudo apt-get install libnotify-bin. Open pages and terminals ring all the same.',
          },
    )
  findings.push(
    onPath('os1', io)
      ? { state: 'works', what: '"os1" is on your path.' }
      : {
          state: 'missing',
          what: '"os1" is not on your path; from the checkout it is "npm run --silent os1 -- COMMAND".',
          mend: io.platform === 'win32' ? `In ${checkout}: npm link` : linkAdvice(io),
        },
  )
  return findings
}

/** A link in a folder that is already on the path beats a global install. */
function linkAdvice(io: Io): string {
  const folders = (io.env['PATH'] ?? '').split(delimiter)
  const own = [join(homedir(), '.local', 'bin'), join(homedir(), 'bin')].find((folder) => folders.includes(folder) && existsSync(folder))
  const launcher = join(checkout, 'os1.js')
  return own ? `ln -s "${launcher}" "${join(own, 'os1')}"` : `mkdir -p ~/.local/bin && ln -s "${launcher}" ~/.local/bin/os1, with ~/.local/bin on your PATH`
}

function onPath(program: string, io: Io): boolean {
  const names = io.platform === 'win32' ? [`${program}.exe`, `${program}.cmd`] : [program]
  return (io.env['PATH'] ?? '').split(delimiter).some((folder) =>
    names.some((name) => {
      try {
        accessSync(join(folder, name), constants.X_OK)
        return true
      } catch {
        return false
      }
    }),
  )
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1)

async function last(events: AsyncGenerator<unknown, unknown>): Promise<unknown> {
  for (;;) {
    const { value, done } = await events.next()
    if (done) return value
  }
}

/** The size of the vault and its log, in bytes. */
export const sizeOf = (places: Places): number =>
  readdirSync(dirname(places.vault))
    .filter((name) => name.startsWith('life.vault'))
    .reduce((sum, name) => sum + statSync(join(dirname(places.vault), name)).size, 0)
