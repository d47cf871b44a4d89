/**
 * Export: the whole life in open formats, to take along or to read. `everything.jsonl` holds all of it, one record a line;
 * the pages hold what one would like to read. It is not encrypted, and says so.
 */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, statSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Trouble } from '../../words/trouble.ts'
import type { Readable } from '../vault.ts'
import { exporters } from './exporters.ts'
import type { Page, Reader } from './page.ts'
import { pages } from './pages.ts'

export type Export = Reader & { readonly vault: Readable; readonly now: Temporal.Instant }

/** Every file of the export, in order; the text is read from the vault as it is taken. */
export function* parcels({ vault, now, ...reader }: Export): Generator<Page> {
  const all = [...pages(vault, reader)]
  yield { name: 'README.md', text: () => [readMe(all, now, reader)] }
  yield { name: 'everything.jsonl', text: () => everything(vault, now) }
  yield* all
}

/** Writes it into a folder, which must be empty or not there yet. `progress` is told of each file. Rejects with `Trouble`. */
export async function exportLife({
  folder,
  progress,
  ...what
}: Export & { folder: string; progress?(file: string): void }): Promise<{ files: readonly string[]; bytes: number }> {
  if (existsSync(folder) && (!statSync(folder).isDirectory() || readdirSync(folder).length > 0))
    throw new Trouble({
      engine: 'export',
      retry: 'never',
      tell: `${folder} is not an empty folder. I write an export only into an empty folder or a new one, so that nothing is mixed up or lost.`,
    })
  const files: string[] = []
  let bytes = 0
  try {
    for (const { name, text } of parcels(what)) {
      progress?.(name)
      bytes += written(join(folder, ...name.split('/')), text())
      files.push(name)
      // A long life takes its time: whoever speaks meanwhile is heard.
      await new Promise((resolve) => {
        setImmediate(resolve)
      })
    }
  } catch (cause) {
    if (cause instanceof Trouble) throw cause
    if ((cause as { code?: unknown }).code === undefined) throw cause
    throw new Trouble({
      engine: 'export',
      retry: 'later',
      cause,
      tell: `I could not write the export to ${folder}. See whether there is room and whether your user may write there. What I keep is untouched.`,
    })
  }
  return { files, bytes }
}

function* everything(vault: Readable, now: Temporal.Instant): Generator<string> {
  const schema = vault.get<{ version: number }>('select user_version as version from pragma_user_version')?.version ?? 0
  yield `${JSON.stringify({ kind: 'os1-export', version: 1, made: now.toString(), schema })}\n`
  for (const exporter of exporters) for (const line of exporter.lines(vault)) yield `${JSON.stringify(line)}\n`
}

/** Pieces are gathered, so that a long page is not a write for every line. Only the owner may read it. */
function written(file: string, text: Iterable<string>): number {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const handle = openSync(file, 'wx', 0o600)
  let bytes = 0
  let gathered = ''
  const write = (): void => {
    const buffer = Buffer.from(gathered)
    for (let done = 0; done < buffer.length;) done += writeSync(handle, buffer, done)
    bytes += buffer.length
    gathered = ''
  }
  try {
    for (const piece of text) {
      gathered += piece
      if (gathered.length > 65_536) write()
    }
    write()
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  return bytes
}

function readMe(all: readonly Page[], now: Temporal.Instant, { zone, locale }: Reader): string {
  const when = now.toZonedDateTimeISO(zone).toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' })
  const conversations = all.filter(({ name }) => name.startsWith('conversations/'))
  const others = all.filter(({ name }) => !name.startsWith('conversations/'))
  return [
    '# What I keep for you\n',
    `Exported on ${when}. This folder is not encrypted: whoever has it can read it.\n`,
    '- [everything.jsonl](everything.jsonl): all of it, one record a line, for programs. What the records mean stands in `docs/export.md` of OS1.',
    ...others.map(({ name }) => `- [${name}](${name})`),
    ...(conversations.length > 0 ? ['\n## What we said\n', ...conversations.map(({ name }) => `- [${name.slice('conversations/'.length, -3)}](${name})`)] : []),
    '',
  ].join('\n')
}
