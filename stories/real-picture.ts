/** Draws the picture of the README: OS1 itself after its first meeting, with nothing played from a script. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { openBrowser, soon } from './browser.ts'
import { awake, os1 } from './house.ts'

const picture = fileURLToPath(new URL('../docs/pictures/real-coral-desktop.png', import.meta.url))
const home = mkdtempSync(join(tmpdir(), 'os1-picture-'))
const endings: (() => Promise<void>)[] = []
const meeting = ['Elif', 'an adult', 'yes', 'now and then', 'remembering things', 'plainly', 'it is good', 'later']
const before = ['my sister Anna lives in Porto', 'she plays the cello']
const now = ['where does Anna live?', 'remind me on Friday at six to call her']

try {
  await os1(['talk', '--meet', '--home', home], { input: [...meeting, ...before].join('\n') })
  const { link } = await awake({ after: (then) => void endings.push(then) }, home)
  const browser = await openBrowser()
  endings.unshift(() => browser.close())
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light', timezoneId: 'Europe/London' })
  await page.goto(link)
  await page.locator('.room:not([data-booting])').waitFor()
  for (const words of now) {
    await soon(4_000)
    await page.locator('#words').fill(words)
    await page.keyboard.press('Enter')
  }
  await soon(5_000)
  await page.screenshot({ path: picture })
} finally {
  for (const end of endings) await end()
  rmSync(home, { recursive: true, force: true })
}
