import assert from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
// @ts-expect-error: plain JavaScript, since it runs before anything else.
import { build } from '../build.js'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
const skip = existsSync(join(dist, 'built-from')) ? false : 'the page is not built'

describe('the built page', { skip }, () => {
  const files = skip ? [] : readdirSync(dist, { recursive: true, encoding: 'utf8' })
  const text = (name: string): string => readFileSync(join(dist, name), 'utf8')
  test('is not built again while nothing changed, and finds that out at once', async () => {
    await build()
    const began = performance.now()
    assert.equal(await build(), 'unchanged')
    assert.ok(performance.now() - began < 250)
  })
  test('has nothing inline, which the policy would forbid', () => {
    const html = text('index.html')
    assert.doesNotMatch(html, /<style|style=|<script>|onload=|javascript:/)
    assert.match(html, /<script[^>]+src="\/assets\//)
  })
  test('is packed beside itself, and unpacks to itself', () => {
    const packed = files.filter((name) => name.endsWith('.br'))
    assert.ok(packed.length >= 5)
    for (const name of packed.map((name) => name.slice(0, -3))) {
      assert.deepEqual(brotliDecompressSync(readFileSync(join(dist, `${name}.br`))), readFileSync(join(dist, name)))
      assert.deepEqual(gunzipSync(readFileSync(join(dist, `${name}.gz`))), readFileSync(join(dist, name)))
    }
  })
  test('keeps its shell, and nothing that anybody said', () => {
    const worker = text('shell.js')
    assert.doesNotMatch(worker, /__MADE__|__SHELL__/)
    const kept = [...(/const shell = \[(.*)\]/.exec(worker)?.[1] ?? '').matchAll(/'([^']+)'/g)].map(([, path]) => path ?? '')
    assert.ok(kept.includes('/') && kept.some((path) => path.endsWith('.css')) && kept.some((path) => path.endsWith('.woff2')))
    assert.deepEqual(
      kept.filter((path) => path.startsWith('/api') || path === '/ws' || path === '/shell.js'),
      [],
    )
    for (const path of kept.slice(1)) assert.ok(existsSync(join(dist, path)), path)
  })
  test('is installable: a manifest with icons that exist', () => {
    const {
      icons,
      start_url: start,
      display,
    } = JSON.parse(text('os1.webmanifest')) as { icons: { src: string; sizes: string }[]; start_url: string; display: string }
    assert.deepEqual([start, display], ['/', 'standalone'])
    for (const { src } of icons) assert.ok(existsSync(join(dist, src)), src)
    assert.ok(icons.some(({ sizes }) => sizes === '192x192') && icons.some(({ sizes }) => sizes === '512x512'))
  })
})
