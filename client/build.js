// Builds the page when its sources changed since the last build, else returns at once. Plain JavaScript, so that it runs
// before anything else, under whatever Node `npm start` found.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const here = dirname(fileURLToPath(import.meta.url))
const dist = join(here, 'dist')
const mark = join(dist, 'built-from')

/** Every file below a folder, sorted, as paths with forward slashes. */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()

function fingerprint() {
  const hash = createHash('sha256')
  const sources = [
    'index.html',
    'vite.config.js',
    'svelte.config.js',
    'package.json',
    'build.js',
    ...filesIn(join(here, 'src')).map((name) => `src/${name}`),
    ...filesIn(join(here, 'public')).map((name) => `public/${name}`),
  ]
  for (const name of sources) hash.update(`${name}\0`).update(readFileSync(join(here, name)))
  return hash.digest('hex')
}

/** What a service worker keeps: everything of the page but what is only read by search or by other programs. */
function fillShell(made) {
  const names = filesIn(dist).filter((name) => /\.(js|css|woff2|svg|webmanifest)$/.test(name) && name !== 'shell.js')
  const shell = join(dist, 'shell.js')
  writeFileSync(
    shell,
    readFileSync(shell, 'utf8')
      .replace('__MADE__', made)
      .replace("'__SHELL__'", ['/', ...names.map((name) => `/${name}`)].map((name) => `'${name}'`).join(', ')),
  )
}

/** Beside each file of text its packed forms, so that the running OS1 never packs anything. */
function pack() {
  for (const name of filesIn(dist)) {
    if (!/\.(js|css|html|svg|webmanifest)$/.test(name)) continue
    const bytes = readFileSync(join(dist, name))
    writeFileSync(join(dist, `${name}.gz`), gzipSync(bytes, { level: 9 }))
    writeFileSync(
      join(dist, `${name}.br`),
      brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
    )
  }
}

export async function build() {
  const made = fingerprint()
  if (existsSync(mark) && readFileSync(mark, 'utf8') === made) return 'unchanged'
  let vite
  try {
    vite = await import('vite')
  } catch {
    const what = existsSync(join(dist, 'index.html'))
      ? 'OS1 goes on with the page that was built before.'
      : 'OS1 will run without its page; the terminal ("npm run --silent os1 -- talk") works.'
    console.error(
      `The page has to be built again, and the tool for it (Vite) is not installed. Run "npm install" in ${relative(process.cwd(), dirname(here)) || '.'} without --omit=dev. ${what}`,
    )
    return 'missing'
  }
  await vite.build({ configFile: join(here, 'vite.config.js'), logLevel: 'warn' })
  fillShell(made.slice(0, 16))
  pack()
  writeFileSync(mark, made)
  return 'built'
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // A page that cannot be built must not keep OS1 from running: what is missing is said, and the door says it too.
  await build().catch((problem) => console.error(`The page could not be built: ${problem.message}`))
}
