/**
 * `npm test`: runs everything that this machine has the programs for, and ends with the count, also when it failed. A suite
 * with fewer tests than its committed minimum fails: a glob that matches nothing must not look like success.
 */
import { spawn } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

type Suite = { readonly name: string; readonly files: readonly string[]; readonly isolation: 'none' | 'process'; readonly minutes: number }
type Count = { passed: number; failed: number; skipped: number }

const root = import.meta.dirname
const glob = (...patterns: string[]): string[] => globSync(patterns, { cwd: root, exclude: (path) => path.includes('node_modules') }).sort()

/** Tests that start servers, browsers or processes, or that kill them, get a process each. */
const real = glob('src/door/**/*.test.ts', 'src/engines/**/*.test.ts', 'src/commands/**/*.test.ts')
const suites: readonly Suite[] = [
  { name: 'unit', files: glob('src/**/*.test.ts', 'client/src/**/*.test.ts', 'training/**/*.test.ts', 'bench/**/*.test.ts').filter((file) => !real.includes(file)), isolation: 'none', minutes: 10 },
  { name: 'real', files: real, isolation: 'process', minutes: 20 },
  { name: 'stories', files: glob('stories/**/*.test.ts'), isolation: 'process', minutes: 30 },
]

/** Programs that some tests need, with the Debian package that brings each. In CI none may be absent. */
const programs = { chromium: 'chromium', strace: 'strace' } as const

const minimum = JSON.parse(readFileSync(join(root, 'stories', 'minimum.json'), 'utf8')) as Record<string, number>
const wanted = process.argv.slice(2)
const inCi = process.env['CI'] === 'true'

const total: Count = { passed: 0, failed: 0, skipped: 0 }
const problems: string[] = []

for (const suite of suites.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const began = performance.now()
  process.stdout.write(`\n== ${suite.name}: ${suite.files.length} files\n`)
  const { count, problem } = suite.files.length > 0 ? await run(suite) : { count: { passed: 0, failed: 0, skipped: 0 }, problem: 'has no files' }
  const least = minimum[suite.name] ?? 1
  if (problem) problems.push(`${suite.name}: ${problem}`)
  if (count.passed + count.failed + count.skipped < least) problems.push(`${suite.name}: ${count.passed + count.failed + count.skipped} tests ran, and there should be at least ${least}`)
  total.passed += count.passed
  total.failed += count.failed
  total.skipped += count.skipped
  process.stdout.write(`== ${suite.name}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped in ${Math.round((performance.now() - began) / 1000)} s\n`)
}

const absent = Object.entries(programs).filter(([program]) => !(process.env['PATH'] ?? '').split(delimiter).some((folder) => globSync(join(folder, program)).length > 0))
if (total.skipped > 0 && absent.length > 0) process.stdout.write(`\nSome tests were skipped because this machine lacks ${absent.map(([program]) => program).join(' and ')}. On Debian: sudo apt-get install -y ${absent.map(([, name]) => name).join(' ')}\n`)
if (inCi && total.skipped > 0) problems.push(`${total.skipped} tests were skipped, and in CI none may be`)
for (const problem of problems) process.stdout.write(`\nFAILED: ${problem}\n`)
if (problems.length > 0 && total.failed === 0) total.failed = problems.length
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`)
process.exitCode = total.failed > 0 || problems.length > 0 ? 1 : 0

function run(suite: Suite): Promise<{ count: Count; problem?: string }> {
  const args = ['--test', `--test-isolation=${suite.isolation}`, '--test-force-exit', '--test-reporter=spec', ...(suite.isolation === 'process' ? ['--test-concurrency=1'] : []), ...suite.files]
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_NO_WARNINGS: '1' } })
    let tail = ''
    child.stdout.on('data', (bytes: Buffer) => {
      process.stdout.write(bytes)
      tail = (tail + bytes.toString()).slice(-200_000)
    })
    const limit = setTimeout(() => child.kill('SIGKILL'), suite.minutes * 60_000)
    child.on('close', (code, signal) => {
      clearTimeout(limit)
      const of = (what: string): number => Number([...tail.matchAll(new RegExp(`^ℹ ${what} (\\d+)$`, 'gm'))].at(-1)?.[1] ?? 0)
      const count = { passed: of('pass'), failed: of('fail') + of('cancelled'), skipped: of('skipped') + of('todo') }
      if (signal) resolve({ count, problem: `took longer than ${suite.minutes} minutes and was stopped` })
      else if (code !== 0 && count.failed === 0) resolve({ count, problem: `ended with code ${code}` })
      else resolve({ count })
    })
  })
}
