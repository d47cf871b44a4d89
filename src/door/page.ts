/**
 * The files of the page, read once when the door opens and answered from memory: no path of a request ever reaches the
 * disk. Vite names assets by their content, so those may be kept for ever; everything else is asked for again.
 */
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
}

type File = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly packed: Readonly<Record<string, Uint8Array<ArrayBuffer>>>
  readonly type: string
  readonly etag: string
  readonly forever: boolean
}

/** Answers a request for a file of the page; undefined when there is no such file. */
export type Page = (path: string, headers: { accepts: string | undefined; ifNoneMatch: string | undefined }) => Response | undefined

const absent = `<!doctype html><html lang="en"><meta charset="utf-8"><title>OS1</title>
<h1>The page is not built yet</h1>
<p>OS1 is running, and its page is missing. Stop it, run <code>npm install</code> and then <code>npm start</code> in its folder: that builds the page.</p>
<p>In a terminal you can talk to it now: <code>npm run --silent os1 -- talk</code>.</p></html>`

/** `folder` holds what `client/build.js` made; it may be absent. */
export function openPage(folder: string): Page {
  const files = read(folder)
  if (!files.has('/index.html'))
    return (path) =>
      path === '/' ? new Response(absent, { status: 503, headers: { 'content-type': types['.html'] as string, 'cache-control': 'no-store' } }) : undefined
  return (path, { accepts, ifNoneMatch }) => {
    const file = files.get(path === '/' ? '/index.html' : path)
    if (!file) return undefined
    const cache = file.forever ? 'public, max-age=31536000, immutable' : 'no-cache'
    const headers: Record<string, string> = { 'content-type': file.type, etag: file.etag, 'cache-control': cache, vary: 'accept-encoding' }
    if (ifNoneMatch?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === file.etag)) return new Response(null, { status: 304, headers })
    const coding = ['br', 'gzip'].find((name) => file.packed[name] && new RegExp(`\\b${name}\\b(?!;q=0(?:\\.0*)?(?:,|$))`).test(accepts ?? ''))
    if (coding) headers['content-encoding'] = coding
    return new Response(coding ? file.packed[coding] : file.bytes, { headers })
  }
}

function read(folder: string): Map<string, File> {
  const files = new Map<string, File>()
  const names = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []
  for (const name of names) {
    const type = types[extname(name)]
    const file = join(folder, name)
    if (!type || !statSync(file).isFile()) continue
    const bytes = new Uint8Array(readFileSync(file))
    const packed: Record<string, Uint8Array<ArrayBuffer>> = {}
    for (const [coding, ending] of [
      ['br', '.br'],
      ['gzip', '.gz'],
    ] as const) {
      if (statSync(file + ending, { throwIfNoEntry: false })) packed[coding] = new Uint8Array(readFileSync(file + ending))
    }
    const path = `/${relative(folder, file).split(sep).join('/')}`
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
    files.set(path, { bytes, packed, type, etag, forever: path.startsWith('/assets/') })
  }
  return files
}
