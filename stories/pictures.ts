/**
 * Makes the pictures of README.md and docs/: `npm run build && node stories/pictures.ts`. The page is the real one; the
 * life before it is the invented one of `example-life.ts`, and shows nothing that OS1 cannot do.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { BrowserContext, Page } from 'playwright-core'
import { fakeClock } from '../src/clock/clock.fake.ts'
import { stillClock } from '../src/clock/still-clock.fake.ts'
import { openBrowser, soon, stage } from './browser.ts'
import { afternoon, exampleLife } from './example-life.ts'

const folder = fileURLToPath(new URL('../docs/pictures', import.meta.url))
const open = fileURLToPath(new URL('../client/public', import.meta.url))
mkdirSync(folder, { recursive: true })

const clock = stillClock(fakeClock(afternoon).now)
const sizes = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const
const lights = { coral: 'light', ember: 'dark' } as const

/** Lets a reply go on by one piece; while it is held, the page stands in the middle of it. */
let go = (): void => {}
let held = false
const pause = (): Promise<void> => (held ? new Promise((resolve) => (go = resolve)) : Promise.resolve())

const say = async (page: Page, text: string): Promise<void> => {
  await page.locator('#words').fill(text)
  await page.keyboard.press('Enter')
}
const sheet =
  (name: string) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).click()
    await soon(1400)
  }

/** One side of What I know. */
const side =
  (name: string) =>
  async (page: Page): Promise<void> => {
    await sheet('What I know')(page)
    await page.getByRole('navigation', { name: 'What I know, by side' }).getByRole('button', { name }).click()
    await page.mouse.move(0, 0)
    await soon(1900)
  }

/** How the page gets into each state. What moves is shown as it moves. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  talk: async (page) => {
    await say(page, 'I keep meaning to answer. I don’t know how to begin.')
    await page.getByText('to write one line').first().waitFor()
    await soon(4200)
  },
  listening: async (page) => {
    await page.locator('#words').focus()
    await page.keyboard.type('I keep meaning to answer. I don’t know how', { delay: 25 })
  },
  thinking: async (page) => {
    held = true
    await say(page, 'I keep meaning to answer. I don’t know how to begin.')
    await soon(1900)
  },
  speaking: async (page) => {
    held = true
    await say(page, 'I keep meaning to answer. I don’t know how to begin.')
    await soon(400)
    go()
    await soon(300)
    go()
    await soon(950)
  },
  question: async (page) => {
    await say(page, 'How much company can you be?')
    await soon(4200)
  },
  done: async (page) => {
    await say(page, 'Remind me at six to call Mother')
    await soon(3200)
  },
  between: async (page) => {
    await page.getByRole('button', { name: 'between us' }).click()
    await soon(1800)
  },
  today: sheet('Today'),
  people: async (page) => {
    await sheet('People')(page)
    await page.getByRole('button', { name: 'Karim' }).click()
    await page.mouse.move(0, 0)
    await soon(400)
  },
  known: sheet('What I know'),
  mood: side('mood'),
  days: side('days'),
  portrait: side('portrait'),
  settings: sheet('Settings'),
}

/** What is drawn: everything on a desktop by day, and what differs by night or on a phone. */
const wanted: readonly (readonly [string, keyof typeof lights, keyof typeof sizes])[] = [
  ...Object.keys(states).map((state) => [state, 'coral', 'desktop'] as const),
  ...(['talk', 'people', 'between', 'mood', 'portrait'] as const).map((state) => [state, 'ember', 'desktop'] as const),
  ...(['talk', 'today', 'known', 'mood', 'days'] as const).map((state) => [state, 'coral', 'phone'] as const),
  ...(['people', 'settings', 'mood'] as const).map((state) => [state, 'ember', 'phone'] as const),
]

const only = process.argv.slice(2)
const browser = await openBrowser()

async function enter(light: keyof typeof lights, size: keyof typeof sizes): Promise<{ page: Page; context: BrowserContext; leave(): Promise<void> }> {
  held = false
  const house = await stage(exampleLife(clock, { pause }), clock)
  const context = await browser.newContext({ viewport: sizes[size], colorScheme: lights[light] })
  const page = await context.newPage()
  await page.goto(house.door.link())
  return {
    page,
    context,
    async leave() {
      held = false
      go()
      await context.close()
      await house.stop()
      if (house.problems.length > 0) throw new AggregateError(house.problems, 'the page had problems')
    },
  }
}

for (const [state, light, size] of wanted) {
  const name = `${state}-${light}-${size}`
  if (only.length > 0 && !only.some((part) => name.includes(part))) continue
  const { page, leave } = await enter(light, size)
  await page.locator('.room:not([data-booting])').waitFor()
  await soon(1800)
  await states[state]?.(page)
  await page.screenshot({ path: `${folder}/${name}.png` })
  await leave()
}
if (only.length === 0 || only.includes('boot')) {
  const { page, leave } = await enter('coral', 'desktop')
  await soon(1250)
  await page.screenshot({ path: `${folder}/boot-coral-desktop.png` })
  await leave()
}
if (only.length === 0 || only.includes('icon')) {
  const icon = readFileSync(`${open}/icon.svg`, 'utf8')
  for (const side of [192, 512]) {
    const page = await browser.newPage({ viewport: { width: side, height: side } })
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${icon}`)
    writeFileSync(`${open}/icon-${side}.png`, await page.screenshot())
    await page.close()
  }
}
await browser.close()
