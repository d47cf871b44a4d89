/** The page for everybody: axe-core in every state, light and size; how much it draws, weighs, and asks for. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { violations } from './axe.ts'
import { built, scene, soon, theatre } from './browser.ts'

const here = theatre()
const { begin, clean, door } = here
/** The page's own world, for what runs inside `evaluate`. */
declare const document: any
declare const innerWidth: number

describe('the face for everybody', { timeout: 300_000 }, () => {
  after(here.close)

  describe('in every state', () => {
    const still: Record<string, (page: Page) => Promise<void>> = {
      idle: async () => {},
      listening: async (page) => page.keyboard.type('I keep meaning'),
      'a question': async (page) => {
        await page.keyboard.type('company')
        await page.keyboard.press('Enter')
        await page.getByRole('button', { name: 'now and then' }).waitFor()
      },
      'something done': async (page) => {
        await page.keyboard.type('remind me')
        await page.keyboard.press('Enter')
        await page.getByRole('button', { name: /^undo/ }).waitFor()
      },
      'between us': async (page) => {
        await page.getByRole('button', { name: 'between us' }).click()
        await page.getByText('Nothing of this').waitFor()
      },
      today: async (page) => {
        await door(page, 'Today').click()
        await page.getByRole('button', { name: 'later: Call your mother' }).click()
      },
      people: async (page) => {
        await door(page, 'People').click()
        await page.getByRole('button', { name: 'Deniz' }).click()
      },
      known: async (page) => {
        await door(page, 'What I know').click()
        await page.getByRole('button', { name: /^forget: You restore/ }).click()
        await page.getByRole('button', { name: /^correct: Aylin/ }).click()
      },
      why: async (page) => {
        await page.getByRole('button', { name: /^why/ }).last().click()
        await page.locator('.asked').waitFor()
      },
      settings: async (page) => {
        await door(page, 'Settings').click()
        await page.getByRole('button', { name: 'choose one' }).click()
        await page.getByRole('button', { name: 'make one' }).click()
        await page.getByRole('button', { name: 'erase everything' }).click()
        await page.getByText('WREN-7Q2M').waitFor()
        await page.locator('#sure').waitFor()
      },
    }
    const empty: Record<string, (page: Page) => Promise<void>> = {
      'today, empty': async (page) => door(page, 'Today').click(),
      'people, empty': async (page) => {
        await door(page, 'People').click()
        await page.getByText('Nobody yet').waitFor()
      },
      'known, empty': async (page) => {
        await door(page, 'What I know').click()
        await page.getByText('Nothing yet').waitFor()
      },
    }
    const outside: Record<string, (page: Page) => Promise<void>> = {
      away: async (page) => {
        await here.house.stop()
        await page.getByText('I am not reachable.').waitFor()
      },
      locked: async (page) => {
        here.house.house = { kind: 'locked', unlock: async () => ({ kind: 'not', why: 'no' }) }
        await page.reload()
        await page.getByRole('heading', { name: 'I am locked.' }).waitFor()
      },
      unknown: async (page) => {
        await page.context().clearCookies()
        await page.reload()
        await page.getByRole('heading', { name: 'I do not know this browser.' }).waitFor()
      },
    }
    for (const light of ['light', 'dark'] as const) {
      for (const [size, viewport] of [
        ['desktop', { width: 1280, height: 800 }],
        ['phone', { width: 390, height: 844 }],
      ] as const) {
        for (const [past, states] of [
          ['some', still],
          ['none', empty],
          ['some', outside],
        ] as const) {
          for (const [name, arrange] of Object.entries(states)) {
            scene(`axe finds nothing: ${name}, ${light}, ${size}`, async () => {
              const page = await begin({ past, context: { viewport, colorScheme: light } })
              await arrange(page)
              assert.deepEqual(await violations(page), [])
              assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing sticks out sideways')
              clean()
              if (name === 'away') await here.house.start()
            })
          }
        }
      }
    }
  })

  describe('lightly', () => {
    scene('the figure draws 30 times a second at rest, never while motion is unwanted', async () => {
      const counting = `(() => { let n = 0; const was = CanvasRenderingContext2D.prototype.clearRect; CanvasRenderingContext2D.prototype.clearRect = function (...a) { n++; return was.apply(this, a) }; globalThis.drawn = () => n })()`
      const page = await begin({ context: { reducedMotion: 'no-preference' } })
      await page.evaluate(counting)
      await soon(6500)
      const before = (await page.evaluate('drawn()')) as number
      await soon(2000)
      const rate = (((await page.evaluate('drawn()')) as number) - before) / 2
      assert.ok(rate > 0 && rate <= 34, `${rate} a second`)
      const quiet = await begin()
      await quiet.evaluate(counting)
      // Letters that arrive late may lay the page out anew, and the still picture with it; after that nothing is drawn.
      await soon(3000)
      const settled = (await quiet.evaluate('drawn()')) as number
      assert.ok(settled < 10, `${settled} pictures`)
      await soon(2000)
      assert.equal(await quiet.evaluate('drawn()'), settled)
    })
    scene('nothing is asked of any other place than the door', async () => {
      const page = await begin()
      const asked: string[] = []
      page.on('request', (request) => asked.push(new URL(request.url()).host))
      await page.reload()
      for (const name of ['Today', 'People', 'What I know', 'Settings']) await door(page, name).click()
      await soon(300)
      assert.deepEqual([...new Set(asked)], [`localhost:${here.house.door.port}`])
    })
  })
})

test(
  'the page weighs under 100 kB packed, and its letters at most 60',
  { skip: existsSync(join(built, 'index.html')) ? false : 'the page is not built' },
  () => {
    const files = readdirSync(built, { recursive: true, encoding: 'utf8' })
    const packed = files
      .filter((name) => /\.(html|js|css|svg|webmanifest)$/.test(name))
      .reduce((sum, name) => sum + gzipSync(readFileSync(join(built, name)), { level: 9 }).length, 0)
    const letters = files.filter((name) => name.endsWith('.woff2')).reduce((sum, name) => sum + readFileSync(join(built, name)).length, 0)
    assert.ok(packed < 100_000, `${packed} bytes`)
    assert.ok(letters <= 60_000, `${letters} bytes`)
  },
)
