/** A real Chromium before a door with a scripted life behind it: for the stories of the page, and for its pictures. */
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, type BrowserContextOptions, type Locator, type Page, chromium } from 'playwright-core'
import { fakeClock } from '../src/clock/clock.fake.ts'
import { type Clock, machineClock } from '../src/clock/clock.ts'
import { stillClock } from '../src/clock/still-clock.fake.ts'
import { type Door, openDoor } from '../src/door/door.ts'
import type { House, Life } from '../src/door/life.ts'
import type { FakeLife } from '../src/door/life.fake.ts'
import { sessionsInMemory } from '../src/door/sessions.ts'
import { afternoon, exampleLife } from './example-life.ts'

export const built = fileURLToPath(new URL('../client/dist', import.meta.url))
/** What Chromium is called where it is on the path, and where macOS keeps it, which has no path to it. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe']
const onMac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/** Where Chromium is; undefined where there is none. */
export const chromiumHere = (): string | undefined =>
  process.env.CHROMIUM ??
  [...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))), onMac].find((place) => existsSync(place))

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--disable-lcd-text',
  '--font-render-hinting=none',
]

export async function openBrowser(): Promise<Browser> {
  const executablePath = chromiumHere()
  if (!executablePath) throw new Error('Chromium is not on this machine')
  return chromium.launch({ executablePath, args: flags })
}

export type Stage = {
  readonly door: Door
  house: House
  /** Bugs in the door, and every error in a page's console: must stay empty. */
  readonly problems: unknown[]
  /** Opens a page in a browser that is let in. */
  enter(context: BrowserContext): Promise<Page>
  /** OS1 stops. */
  stop(): Promise<void>
  /** OS1 starts again, at the same address, knowing the same browsers. */
  start(): Promise<void>
}

/** A door before a life. */
export async function stage(life: Life, clock: Clock = machineClock): Promise<Stage> {
  const problems: unknown[] = []
  const sessions = sessionsInMemory()
  const open = (port: number): Promise<Door> =>
    openDoor({ house: () => here.house, sessions, clock, port, page: built, note: (problem) => problems.push(problem) })
  let door: Door
  const here: Stage = {
    house: { kind: 'open', life },
    problems,
    get door() {
      return door
    },
    async enter(context) {
      const page = await context.newPage()
      page.on('console', (message) => {
        // A door that is closed on purpose is no error of the page.
        if (message.type() === 'error' && !/Failed to load resource|WebSocket connection|ERR_CONNECTION/.test(message.text())) problems.push(message.text())
      })
      page.on('pageerror', (error) => problems.push(error))
      await page.goto(door.link())
      await page.locator('.room:not([data-booting]) .doors').waitFor()
      return page
    },
    stop: () => door.close(),
    async start() {
      door = await open(door.port)
    },
  }
  door = await open(0)
  return here
}

/** Why the stories of the page cannot be told here; false where they can. */
export const missing: string | false = !chromiumHere()
  ? 'Chromium is not on this machine: the page was NOT tested'
  : existsSync(join(built, 'index.html'))
    ? false
    : 'the page is not built (node client/build.js): it was NOT tested'

/** A test that needs a browser. Where there is none it is skipped by itself, and counted: a group that is skipped whole has no number. */
export const scene = (name: string, play: () => Promise<void>): void => void test(name, { skip: missing }, play)

export const soon = (milliseconds: number): Promise<unknown> => new Promise((go) => setTimeout(go, milliseconds))

type Beginning = { readonly past?: 'none' | 'some' | 'long'; readonly pause?: () => Promise<unknown>; readonly context?: BrowserContextOptions }
export type Theatre = {
  readonly life: FakeLife
  readonly house: Stage
  readonly context: BrowserContext
  readonly browser: Browser
  /** A new life, a new door, a new browser; gives its first page. Motion is unwanted unless asked for. */
  begin(how?: Beginning): Promise<Page>
  close(): Promise<void>
  /** Nothing went wrong that nobody saw. */
  clean(): void
  door(page: Page, name: string): Locator
}

/** Where the stories of the page are played, one after the other. */
export function theatre(): Theatre {
  const clock = stillClock(fakeClock(afternoon).now)
  let browser: Browser | undefined
  let context: BrowserContext | undefined
  let house: Stage | undefined
  let life: FakeLife | undefined
  const there = <T>(thing: T | undefined): T => {
    assert.ok(thing, 'begin first')
    return thing
  }
  return {
    get life() {
      return there(life)
    },
    get house() {
      return there(house)
    },
    get context() {
      return there(context)
    },
    get browser() {
      return there(browser)
    },
    async begin({ context: wanted, ...how } = {}) {
      browser ??= await openBrowser()
      await context?.close()
      await house?.stop()
      life = exampleLife(clock, { tie: true, ...how })
      house = await stage(life, clock)
      context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...wanted })
      context.setDefaultTimeout(8_000)
      return house.enter(context)
    },
    async close() {
      await context?.close()
      await house?.stop()
      await browser?.close()
    },
    clean: () => assert.deepEqual(house?.problems, []),
    door: (page, name) => page.locator('.doors').getByRole('button', { name, exact: true }),
  }
}
