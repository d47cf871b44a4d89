/** A real Chromium before a door with a scripted life behind it: for the stories of the page, and for its pictures. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core'
import { type Clock, machineClock } from '../src/clock/clock.ts'
import { type Door, openDoor } from '../src/door/door.ts'
import type { House, Life } from '../src/door/life.ts'
import { sessionsInMemory } from '../src/door/sessions.ts'

export const built = fileURLToPath(new URL('../client/dist', import.meta.url))
const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/** Where Chromium is; undefined where there is none. */
export const chromiumHere = (): string | undefined => places.find((place) => place !== undefined && existsSync(place))

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--force-color-profile=srgb', '--disable-lcd-text', '--font-render-hinting=none']

export async function openBrowser(): Promise<Browser> {
  const executablePath = chromiumHere()
  if (!executablePath) throw new Error('Chromium is not on this machine')
  return chromium.launch({ executablePath, args: flags })
}

export type Stage = { readonly door: Door; house: House; readonly problems: unknown[]; enter(context: BrowserContext, hash?: string): Promise<Page>; close(): Promise<void> }

/** A door before a life. `enter` opens a page in a browser that is let in, and fails on any error in its console. */
export async function stage(life: Life, clock: Clock = machineClock, port = 0): Promise<Stage> {
  const problems: unknown[] = []
  const here: Stage = {
    house: { kind: 'open', life },
    problems,
    door: await openDoor({ house: () => here.house, sessions: sessionsInMemory(), clock, port, page: built, note: (problem) => problems.push(problem) }),
    async enter(context, hash = '') {
      const page = await context.newPage()
      page.on('console', (message) => {
        if (message.type() === 'error' && !/Failed to load resource|WebSocket connection/.test(message.text())) problems.push(message.text())
      })
      page.on('pageerror', (error) => problems.push(error))
      await page.goto(here.door.link())
      await page.locator('.room:not([data-booting]) .doors').waitFor()
      if (hash) await page.goto(`${here.door.address}/${hash}`)
      return page
    },
    async close() {
      await here.door.close()
    },
  }
  return here
}
