/** The page in a real browser, before a life that is played from a script: talking, coming and going, between us. */
import assert from 'node:assert/strict'
import { after, describe } from 'node:test'
import type { Page } from 'playwright-core'
import { scene, soon, theatre } from './browser.ts'

const here = theatre()
const { begin, clean, door } = here
/** The page's own world, for what runs inside `evaluate`. */
declare const document: any
declare const getComputedStyle: any
declare const navigator: any
const newest = (page: Page) => page.locator('.talk li.hers').last().locator('.words')

describe('the face', { timeout: 120_000 }, () => {
  after(here.close)

  describe('talking', () => {
    scene('typing anywhere writes on the line, Enter sends, and the reply stands there large', async () => {
      const page = await begin()
      await page.locator('.talk').focus()
      await page.keyboard.type('I keep meaning to answer Karim')
      await page.keyboard.press('Shift+Enter')
      await page.keyboard.type('somehow.')
      await page.keyboard.press('Enter')
      await page.getByText('hold a brush').first().waitFor()
      assert.equal(here.life.heardWords.at(-1)?.text, 'I keep meaning to answer Karim\nsomehow.')
      assert.equal(await newest(page).evaluate((words) => getComputedStyle(words).fontSize), '44px')
      assert.equal(await page.locator('[aria-live="polite"].unseen').textContent(), await newest(page).textContent())
      assert.equal(await page.locator('#words').inputValue(), '')
      await page.locator('#words').press('ArrowUp')
      assert.match(await page.locator('#words').inputValue(), /^I keep meaning/)
      await page.locator('#words').press('ArrowDown')
      assert.equal(await page.locator('#words').inputValue(), '')
      clean()
    })
    scene('words appear one by one, and all at once for whoever clicks', async () => {
      const page = await begin({ context: { reducedMotion: 'no-preference' } })
      await page.keyboard.type('How shall I begin?')
      await page.keyboard.press('Enter')
      await page.locator('.word.coming').first().waitFor()
      assert.equal(await page.locator('.room').getAttribute('data-mood'), 'speaking')
      assert.match((await page.locator('[aria-live="polite"].unseen').textContent()) ?? '', /to write one line/)
      await page.locator('.talk').click({ position: { x: 10, y: 300 } })
      assert.equal(await page.locator('.word.coming').count(), 0)
      await page.locator('.room[data-mood="idle"]').waitFor()
      clean()
    })
    scene('the code in the address is gone at once, and worth nothing twice', async () => {
      const page = await begin()
      assert.equal(page.url(), `${here.house.door.address}/`)
      const link = here.house.door.link()
      await (await here.context.newPage()).goto(link)
      const stranger = await here.browser.newContext()
      const elsewhere = await stranger.newPage()
      await elsewhere.goto(link)
      await elsewhere.getByRole('heading', { name: 'I do not know this browser.' }).waitFor()
      assert.equal(elsewhere.url(), `${here.house.door.address}/`)
      assert.match((await elsewhere.locator('main').textContent()) ?? '', /used already/)
      await stranger.close()
      clean()
    })
    scene('a closed question is answered by a tap or by its number', async () => {
      const page = await begin()
      for (const answer of ['2', 'tap'] as const) {
        await page.keyboard.type('company')
        await page.keyboard.press('Enter')
        const options = page.getByRole('group', { name: 'How much company would you like?' })
        await options.waitFor()
        if (answer === 'tap') await options.getByRole('button', { name: 'often' }).click()
        else await page.keyboard.press('2')
        await options.waitFor({ state: 'detached' })
      }
      assert.deepEqual(
        here.life.heardWords.map(({ text }) => text),
        ['company', 'now and then', 'company', 'often'],
      )
      clean()
    })
    scene('what was done can be undone by a word beside it', async () => {
      const page = await begin()
      await page.keyboard.type('Remind me to call Mother at six')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: /^undo/ }).click()
      await page.getByText('undone', { exact: true }).waitFor()
      clean()
    })
    scene('why it was said opens what it rests on', async () => {
      const page = await begin()
      await page.getByRole('button', { name: /^why/ }).last().click()
      await page.getByRole('region', { name: 'Why I said it' }).getByRole('listitem').getByText('hold a brush').waitFor()
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'title-of-known')
      await page.keyboard.press('Escape')
      assert.match((await page.evaluate(() => document.activeElement?.textContent)) ?? '', /^why/)
      clean()
    })
    scene('scrolling back brings older words, to the very first', async () => {
      const page = await begin({ past: 'long' })
      for (let n = 0; n < 40 && (await page.getByText('The 1th thing that I said.', { exact: true }).count()) === 0; n++) {
        await page.locator('.talk').evaluate((talk) => talk.scrollTo(0, 0))
        await soon(60)
      }
      assert.equal(await page.locator('.talk li').count(), here.life.latest(1000).length)
      assert.deepEqual(await page.locator('.talk li.yours .words').first().textContent(), 'The 1th thing that I said.')
      clean()
    })
    scene('what is said unasked reaches the page, and is known to be seen', async () => {
      const page = await begin()
      // The page is drawn before its connection is open.
      for (let n = 0; n < 80 && here.house.door.windows() === 0; n++) await soon(25)
      assert.equal(here.life.unasked('It is six: your mother.', { urgent: true }), true)
      await page.getByText('It is six: your mother.').first().waitFor()
      await page.waitForFunction(() => true)
      for (let n = 0; n < 40 && !here.life.called.some((name) => name.startsWith('seen')); n++) await soon(25)
      assert.ok(here.life.called.some((name) => name.startsWith('seen')))
      clean()
    })
  })

  describe('coming and going', () => {
    scene('OS1 stops and starts: the page comes back by itself, and what was written meanwhile is heard once', async () => {
      const page = await begin()
      await here.house.stop()
      await page.getByText('I am not reachable.').waitFor()
      await page.keyboard.type('Written in the dark')
      await page.keyboard.press('Enter')
      await page.getByText('kept here until I am back').waitFor()
      await here.house.start()
      await page.locator('.words', { hasText: 'I have heard that' }).waitFor({ timeout: 20_000 })
      assert.deepEqual(
        here.life.heardWords.map(({ text }) => text),
        ['Written in the dark'],
      )
      assert.equal(await page.getByText('Written in the dark').count(), 1)
      clean()
    })
    scene('a message survives a reload while OS1 is away: the page itself still opens', async () => {
      const page = await begin()
      await page.evaluate(() => navigator.serviceWorker.ready)
      await page.reload()
      await page.locator('.doors').waitFor()
      await here.house.stop()
      await page.getByText('I am not reachable.').waitFor()
      await page.keyboard.type('Do not lose me')
      await page.keyboard.press('Enter')
      await page.reload()
      await page.getByText('Do not lose me').waitFor()
      await here.house.start()
      await page.locator('.words', { hasText: 'I have heard that' }).waitFor({ timeout: 20_000 })
      assert.deepEqual(
        here.life.heardWords.map(({ text }) => text),
        ['Do not lose me'],
      )
      assert.equal(await page.evaluate(() => sessionStorage.getItem('unsent')), '[]')
      clean()
    })
    scene('a reply that breaks off in the middle is there whole after the break', async () => {
      let go = (): void => {}
      const page = await begin({ pause: () => new Promise<void>((resolve) => (go = resolve)) })
      await page.keyboard.type('How shall I begin?')
      await page.keyboard.press('Enter')
      for (let n = 0; n < 40 && here.life.heardWords.length === 0; n++) await soon(25)
      go()
      await page.locator('.words', { hasText: 'It is the beginning' }).waitFor()
      const second = await here.context.newPage()
      await second.goto(here.house.door.address)
      await second.locator('.words', { hasText: 'It is the beginning' }).waitFor()
      for (let n = 0; n < 6; n++) {
        go()
        await soon(20)
      }
      await second.locator('.words', { hasText: 'to write one line?' }).waitFor()
      assert.equal(await newest(page).textContent(), await newest(second).textContent())
      clean()
    })
    scene('two windows show one conversation', async () => {
      const first = await begin()
      const second = await here.context.newPage()
      await second.goto(here.house.door.address)
      await second.locator('.doors').waitFor()
      await first.keyboard.type('From the first')
      await first.keyboard.press('Enter')
      await second.getByText('From the first').waitFor()
      await second.locator('#words').fill('From the second')
      await second.keyboard.press('Enter')
      await first.getByText('From the second').waitFor()
      await soon(200)
      assert.deepEqual(await first.locator('.talk li .words').allTextContents(), await second.locator('.talk li .words').allTextContents())
      clean()
    })
    scene('a session that is ended elsewhere closes the room', async () => {
      const page = await begin()
      const second = await here.context.newPage()
      await second.goto(here.house.door.address)
      await door(second, 'Settings').click()
      await second.getByRole('button', { name: /^sign out/ }).click()
      await page.getByRole('heading', { name: 'I do not know this browser.' }).waitFor()
      assert.equal(await page.getByText('Karim').count(), 0)
      clean()
    })
    scene('a locked house asks for the passphrase, and opens', async () => {
      const page = await begin()
      const open = here.house.house
      here.house.house = {
        kind: 'locked',
        unlock: async (how) =>
          'passphrase' in how && how.passphrase === 'open sesame'
            ? ((here.house.house = open), { kind: 'done', is: {} })
            : { kind: 'not', why: 'That is not the passphrase.' },
      }
      await page.reload()
      await page.getByRole('heading', { name: 'I am locked.' }).waitFor()
      await page.getByLabel('Your passphrase').fill('wrong')
      await page.keyboard.press('Enter')
      await page.getByText('That is not the passphrase.').waitFor()
      await page.getByLabel('Your passphrase').fill('open sesame')
      await page.keyboard.press('Enter')
      await page.locator('.doors').waitFor()
      clean()
    })
  })

  describe('between us', () => {
    scene('is marked unmistakably, leaves nothing behind, and can be left', async () => {
      const page = await begin()
      const field = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--field').trim())
      const before = await field()
      await page.getByRole('button', { name: 'between us' }).click()
      await page.getByText('Nothing of this is written down.').waitFor()
      assert.notEqual(await field(), before)
      await page.keyboard.type('a secret thing')
      await page.keyboard.press('Enter')
      await page.locator('.words', { hasText: 'I have heard that' }).waitFor()
      assert.doesNotMatch(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage })), /secret/)
      assert.equal(
        here.life.latest(50).some(({ text }) => text.includes('secret')),
        false,
      )
      assert.equal(here.life.heardWords.at(-1)?.betweenUs, true)
      await page.getByRole('button', { name: 'leave it' }).click()
      await page.getByText('a secret thing').waitFor({ state: 'detached' })
      assert.equal(await field(), before)
      clean()
    })
    scene('words that could not be sent are not put on the disk by the browser either', async () => {
      const page = await begin()
      await page.getByRole('button', { name: 'between us' }).click()
      await page.getByText('Nothing of this is written down.').waitFor()
      await here.house.stop()
      await page.getByText('I am not reachable.').waitFor()
      await page.keyboard.type('a secret thing')
      await page.keyboard.press('Enter')
      assert.equal(await page.evaluate(() => sessionStorage.getItem('unsent')), '[]')
      await here.house.start()
      await page.locator('.words', { hasText: 'I have heard that' }).waitFor({ timeout: 20_000 })
      assert.deepEqual(
        here.life.heardWords.map(({ betweenUs }) => betweenUs),
        [true],
      )
      clean()
    })
  })
})
