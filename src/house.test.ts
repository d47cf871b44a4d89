/** The floor plan, as a test: who may import whom, what rooms may be called, and what may be touched only where it is made. */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { test } from 'node:test'

const src = import.meta.dirname
const root = dirname(src)

/** What every room may import. */
const everyone = ['words', 'clock', 'language']
const plan: Readonly<Record<string, readonly string[]>> = {
  words: [],
  language: ['words'],
  clock: ['words'],
  vault: [],
  person: ['vault'],
  consent: ['vault'],
  memory: ['vault'],
  secretary: ['vault', 'consent', 'memory'],
  mind: [],
  care: ['person', 'vault', 'memory'],
  companion: ['person', 'vault', 'memory', 'mind', 'secretary', 'care', 'consent'],
  initiative: ['person', 'vault', 'consent', 'companion', 'memory', 'secretary', 'care'],
  door: ['person', 'consent', 'companion', 'memory', 'secretary', 'initiative', 'mind'],
}
/** Engines import the type of the port that they fulfil, which lies in a room; `commands` live on what `awaken` makes. */
const anyRoom = Object.keys(plan)

type File = { readonly path: string; readonly room: string; readonly text: string }

function files(folder: string): File[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ path: join(folder, name), room: name.includes(sep) ? (name.split(sep)[0] ?? '') : '', text: readFileSync(join(folder, name), 'utf8') }))
}

const all = files(src)
const isTest = (path: string): boolean => /\.(test|contract|fake)\.ts$/.test(path)
const made = all.filter(({ path }) => !isTest(path))
const shown = (path: string): string => relative(root, path).replaceAll(sep, '/')

/** Every relative import of a file: static, dynamic, and of types. */
function imports(file: File): { target: string; typeOnly: boolean }[] {
  const found: { target: string; typeOnly: boolean }[] = []
  for (const match of file.text.matchAll(/(?:^|\n)\s*(?:import|export)\s+(type\s+)?[^'"();]*?from\s+'(\.[^']+)'/g))
    found.push({ target: resolve(dirname(file.path), match[2] ?? ''), typeOnly: Boolean(match[1]) })
  for (const match of file.text.matchAll(/(?:import\(|^import\s+)'(\.[^']+)'/gm))
    found.push({ target: resolve(dirname(file.path), match[1] ?? ''), typeOnly: false })
  return found
}

const roomOf = (target: string): string => {
  const within = relative(src, target)
  return within.includes(sep) ? (within.split(sep)[0] ?? '') : basename(within, '.ts')
}

test('every folder is a room of the plan, and every room has somebody in it', () => {
  const rooms = readdirSync(src, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
  assert.deepEqual(
    rooms.filter((room) => ![...anyRoom, 'engines', 'commands'].includes(room)),
    [],
  )
  assert.deepEqual(
    rooms.filter((room) => !made.some((file) => file.room === room)),
    [],
  )
})

test('a room imports only the rooms that the plan allows it', () => {
  const wrong: string[] = []
  for (const file of made) {
    if (file.room === '' || file.room === 'commands') continue
    for (const { target, typeOnly } of imports(file)) {
      const room = roomOf(target)
      if (room === file.room) continue
      const allowed =
        file.room === 'engines' ? everyone.includes(room) || (anyRoom.includes(room) && typeOnly) : [...everyone, ...(plan[file.room] ?? [])].includes(room)
      // Words import nothing, and language and the clock only words.
      const narrow = ['words', 'language', 'clock'].includes(file.room) ? (plan[file.room] ?? []).includes(room) : allowed
      if (!narrow) wrong.push(`${shown(file.path)} -> ${shown(target)}`)
    }
  }
  assert.deepEqual(wrong, [])
})

test('only awaken imports an engine, only os1 a command, only awaken and the commands the door', () => {
  const wrong: string[] = []
  for (const file of made) {
    const name = shown(file.path)
    for (const { target } of imports(file)) {
      const room = roomOf(target)
      if (room === file.room) continue
      if (room === 'engines' && name !== 'src/awaken.ts') wrong.push(`${name} -> ${shown(target)}`)
      if (room === 'commands' && name !== 'src/os1.ts') wrong.push(`${name} -> ${shown(target)}`)
      if (room === 'door' && name !== 'src/awaken.ts' && !['commands', 'engines'].includes(file.room)) wrong.push(`${name} -> ${shown(target)}`)
      if (room === 'awaken' && file.room !== 'commands' && name !== 'src/os1.ts') wrong.push(`${name} -> ${shown(target)}`)
    }
  }
  assert.deepEqual(wrong, [])
})

test('outsiders import a room’s face, or a port that lies in it', () => {
  const wrong: string[] = []
  for (const file of made) {
    if (['', 'commands', 'engines'].includes(file.room)) continue
    for (const { target } of imports(file)) {
      const room = roomOf(target)
      if (room === file.room || everyone.includes(room)) continue
      const isPort = existsSync(target.replace(/\.ts$/, '.contract.ts'))
      if (target !== join(src, room, `${room}.ts`) && !isPort) wrong.push(`${shown(file.path)} -> ${shown(target)}`)
    }
  }
  assert.deepEqual(wrong, [])
})

test('imports are relative, name a file that exists, and end in .ts', () => {
  const wrong = all.flatMap((file) =>
    imports(file)
      .filter(({ target }) => !existsSync(target) || !/\.(ts|json)$/.test(target))
      .map(({ target }) => `${shown(file.path)} -> ${shown(target)}`),
  )
  assert.deepEqual(wrong, [])
})

test('time, chance and the environment are handed in: nobody else asks the machine', () => {
  const banned: readonly (readonly [string, RegExp])[] = [
    ['Date.now', /\bDate\.now\b/],
    ['new Date()', /\bnew Date\(\)/],
    ['Temporal.Now', /\bTemporal\.Now\b/],
    ['setTimeout', /\bsetTimeout\(/],
    ['setInterval', /\bsetInterval\(/],
    ['Math.random', /\bMath\.random\b/],
    ['process.env', /\bprocess\.env\b/],
  ]
  const free = ['clock', 'engines', 'commands']
  const wrong = made
    .filter((file) => !free.includes(file.room) && !['awaken.ts', 'os1.ts'].includes(basename(file.path)))
    .flatMap((file) => {
      const code = file.text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '')
      return banned.filter(([, pattern]) => pattern.test(code)).map(([name]) => `${shown(file.path)}: ${name}`)
    })
  assert.deepEqual(wrong, [])
})

test('rooms and files are named from the domain, in kebab-case', () => {
  const empty = /^(utils?|helpers?|common|core|managers?|services?|misc|shared|lib|index)$/
  const wrong = all.flatMap(({ path }) => {
    const parts = relative(src, path).split(sep)
    return parts
      .filter((part) => empty.test(part.replace(/\.ts$/, '')) || !/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|fake|contract|d))*(\.ts)?$/.test(part))
      .map((part) => `${shown(path)}: ${part}`)
  })
  assert.deepEqual(wrong, [])
})

test('every room has a face that says what it is for and what it never does', () => {
  const faceless = anyRoom.filter((room) => {
    if (['words', 'language', 'clock'].includes(room)) return false
    const face = join(src, room, `${room}.ts`)
    const text = existsSync(face) ? readFileSync(face, 'utf8') : ''
    return !/^\/\*\*[\s\S]*?\b(never|no|nothing|not)\b[\s\S]*?\*\//i.test(text)
  })
  assert.deepEqual(faceless, [])
})

test('no emoji, no path of anybody’s machine, no to-do is in the house', () => {
  const wrong = all
    .filter(({ path }) => basename(path) !== 'house.test.ts')
    .flatMap(({ path, text }) => {
      const found: string[] = []
      if (/\p{Extended_Pictographic}\uFE0F|[\u{1F300}-\u{1FAFF}]/u.test(text) && !isTest(path)) found.push('emoji')
      if (/(^|[^A-Za-z0-9._~-])\/(work|farm|root|home\/[a-z]+)\//m.test(text)) found.push('path')
      if (/\b(TODO|FIXME|XXX)\b/.test(text)) found.push('to-do')
      return found.map((what) => `${shown(path)}: ${what}`)
    })
  assert.deepEqual(wrong, [])
})
