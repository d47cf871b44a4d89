/**
 * `npm test`: builds the page, runs everything that this machine has the programs for, and ends with the count, also when it
 * failed. A suite with fewer tests than its committed minimum fails: a glob that matches nothing must not look like success.
 *
 * `npm test -- unit real stories` runs only the suites that are named; `npm test -- src/mind` only the files whose path begins so.
 */
import { spawn, spawnSync } from 'node:child_process'
import { accessSync, constants, globSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'

type Suite = { readonly name: string; readonly files: readonly string[]; readonly isolation: 'none' | 'process'; readonly minutes: number }
type Count = { passed: number; failed: number; skipped: number }
type Outcome = { readonly count: Count; readonly skips: readonly string[]; readonly problem?: string }

const root = import.meta.dirname
const glob = (...patterns: string[]): string[] => globSync(patterns, { cwd: root, exclude: (path) => path.includes('node_modules') }).sort()

/** Tests that start servers, browsers or processes, or that kill them, get a process each. */
const real = glob('src/door/**/*.test.ts', 'src/engines/**/*.test.ts', 'src/commands/**/*.test.ts')
const beside = glob('src/**/*.test.ts', 'client/src/**/*.test.ts', 'training/**/*.test.ts', 'bench/**/*.test.ts')
const suites: readonly Suite[] = [
  { name: 'unit', files: beside.filter((file) => !real.includes(file)), isolation: 'none', minutes: 10 },
  { name: 'real', files: real, isolation: 'process', minutes: 15 },
  { name: 'stories', files: glob('stories/**/*.test.ts'), isolation: 'process', minutes: 30 },
]

/** Programs that some tests need, with the Debian package that brings each. In CI none may be absent. */
const programs = { chromium: 'chromium', strace: 'strace' } as const
/** Some tests measure with sets that are no part of the project. They alone may be left out in CI. */
const outside = 'shared data absent'
/** One test alone may not take the time of all the others. */
const minutesATest = 8

const minimum = JSON.parse(readFileSync(join(root, 'stories', 'minimum.json'), 'utf8')) as Record<string, number>
const wanted = process.argv.slice(2)
const unknown = wanted.find((word) => suites.every(({ name, files }) => name !== word && !files.some((file) => file.startsWith(word))))
if (unknown !== undefined) {
  console.error(`There is neither a suite nor a test file that is called or begins with "${unknown}". Suites: ${suites.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}
const inCi = process.env['CI'] === 'true'
/** The suites that are asked for, with the files that are asked for. A part of a suite has no minimum but one. */
const chosen = suites.flatMap((suite) => {
  if (wanted.length === 0 || wanted.includes(suite.name)) return [{ ...suite, least: minimum[suite.name] ?? 1 }]
  const files = suite.files.filter((file) => wanted.some((word) => file.startsWith(word)))
  return files.length > 0 ? [{ ...suite, files, least: 1 }] : []
})

const total: Count = { passed: 0, failed: 0, skipped: 0 }
const skips: string[] = []
const problems: string[] = []

spawnSync(process.execPath, [join(root, 'client', 'build.js')], { stdio: 'inherit' })
for (const suite of chosen) {
  const began = performance.now()
  console.log(`\n== ${suite.name}: ${suite.files.length} files`)
  const { count, problem, skips: left } = await run(suite)
  const ran = count.passed + count.failed + count.skipped
  if (problem) problems.push(`${suite.name}: ${problem}`)
  if (ran < suite.least) problems.push(`${suite.name}: ${ran} tests ran, and there should be at least ${suite.least}`)
  total.passed += count.passed
  total.failed += count.failed
  total.skipped += count.skipped
  skips.push(...left)
  console.log(`== ${suite.name}: ${told(count)} in ${Math.round((performance.now() - began) / 1000)} s`)
}

const ours = skips.filter((why) => !why.includes(outside)).length
if (skips.length > 0) {
  console.log('\nSkipped:')
  for (const [why, all] of Map.groupBy(skips, (reason) => reason)) console.log(`  ${all.length}  ${why}`)
}
const absent = Object.entries(programs).filter(([program]) => !onPath(program))
if (absent.length > 0 && skips.length > 0) {
  const names = absent.map(([program]) => program).join(' and ')
  console.log(`\nThis machine lacks ${names}, so some tests were skipped. On Debian: sudo apt-get install -y ${absent.map(([, name]) => name).join(' ')}`)
}
if (inCi && ours > 0) problems.push(`${ours} tests were skipped, and in CI none may be`)
for (const problem of problems) console.log(`\nFAILED: ${problem}`)
if (problems.length > 0 && total.failed === 0) total.failed = problems.length
console.log(`\n${told(total)}`)
process.exitCode = total.failed > 0 ? 1 : 0

function told({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

function onPath(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

/** Runs a suite's files, shows what the runner says, and counts by its closing lines. */
function run(suite: Suite): Promise<Outcome> {
  const { FORCE_COLOR: _colour, NODE_OPTIONS: _options, ...env } = process.env
  const args = ['--test', `--test-isolation=${suite.isolation}`, '--test-force-exit', '--test-reporter=spec', `--test-timeout=${minutesATest * 60_000}`]
  // One after the other: several browsers and servers at once make clocks late, and a late clock is what some of them test.
  if (suite.isolation === 'process') args.push('--test-concurrency=1')
  // A group of its own, so that whatever a test started ends with it.
  const child = spawn(process.execPath, [...args, ...suite.files], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...env, NODE_NO_WARNINGS: '1' },
    detached: process.platform !== 'win32',
  })
  const end = (): void => {
    try {
      if (process.platform === 'win32') child.kill('SIGKILL')
      else if (child.pid) process.kill(-child.pid, 'SIGKILL')
    } catch {
      // It has ended already.
    }
  }
  const interrupted = (): void => {
    end()
    process.exit(130)
  }
  process.once('SIGINT', interrupted)
  process.once('SIGTERM', interrupted)
  const closing = new Map<string, number>()
  const left: string[] = []
  createInterface({ input: child.stdout }).on('line', (line) => {
    console.log(line)
    const [, what, number] = /^ℹ (\w+) (\d+)$/.exec(line) ?? []
    if (what && number) closing.set(what, Number(number))
    const why = /^\s*﹣ .* # (.+)$/.exec(line)?.[1]
    if (why) left.push(why)
  })
  return new Promise((resolve) => {
    let late = false
    const limit = setTimeout(() => {
      late = true
      end()
    }, suite.minutes * 60_000)
    child.on('close', (code, signal) => {
      clearTimeout(limit)
      process.off('SIGINT', interrupted)
      process.off('SIGTERM', interrupted)
      end()
      const of = (what: string): number => closing.get(what) ?? 0
      // A group of tests that is skipped whole has a line, but no part in the runner's count.
      const count = { passed: of('pass'), failed: of('fail') + of('cancelled'), skipped: Math.max(of('skipped') + of('todo'), left.length) }
      // A test that is skipped without a word is no better than one that is left out for a reason.
      const skipped = [...left, ...Array.from({ length: count.skipped - left.length }, () => 'no reason given')]
      const problem = late
        ? `took longer than ${suite.minutes} minutes and was stopped`
        : signal
          ? `was ended by ${signal}`
          : closing.size === 0
            ? `ended without a count, with code ${code}`
            : code !== 0 && count.failed === 0
              ? `ended with code ${code}`
              : undefined
      resolve({ count, skips: skipped, ...(problem && { problem }) })
    })
  })
}
