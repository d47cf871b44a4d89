/** The sheets of the page in a real browser: each by mouse and by keyboard, before a life that is played from a script. */
import assert from 'node:assert/strict'
import { after, beforeEach, describe } from 'node:test'
import type { Page } from 'playwright-core'
import { violations } from './axe.ts'
import { scene, theatre } from './browser.ts'

const here = theatre()
const { begin, clean, door } = here
/** The page's own world, for what runs inside `evaluate`. */
declare const document: any

describe('the sheets', { timeout: 120_000 }, () => {
  after(here.close)
  let page: Page
  beforeEach(async () => {
    page = await begin()
  })
  scene('open, take the focus, close with Escape and give it back, by the keyboard alone', async () => {
    for (const [name, id] of [
      ['Today', 'today'],
      ['People', 'people'],
      ['What I know', 'known'],
      ['Settings', 'settings'],
    ] as const) {
      await door(page, name).focus()
      await page.keyboard.press('Enter')
      await page.locator(`#${id}`).waitFor()
      assert.equal(await page.evaluate(() => document.activeElement?.id), `title-of-${id}`)
      assert.equal(await door(page, name).getAttribute('aria-expanded'), 'true')
      assert.equal(page.url().split('#')[1], id)
      const reached = new Set<string>()
      for (let n = 0; n < 80; n++) {
        await page.keyboard.press('Tab')
        reached.add(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''))
      }
      assert.ok(reached.has('close'), `${name} can be closed by the keyboard`)
      await page.keyboard.press('Escape')
      await page.locator(`#${id}`).waitFor({ state: 'detached' })
      assert.equal(await page.evaluate(() => document.activeElement?.textContent), name)
    }
    clean()
  })
  scene('the way back of the browser closes a sheet', async () => {
    await door(page, 'People').click()
    await page.locator('#people').waitFor()
    await page.goBack()
    await page.locator('#people').waitFor({ state: 'detached' })
    clean()
  })
  scene('Today: something is done, something waits until later, and it can be undone', async () => {
    await door(page, 'Today').click()
    await page.getByRole('button', { name: 'later: Call your mother' }).click()
    await page.getByRole('button', { name: 'in an hour' }).click()
    await page.getByText('Later, then.').waitFor()
    await page.getByRole('button', { name: 'done: Call your mother' }).click()
    await page.getByText('Done.').first().waitFor()
    assert.deepEqual(
      here.life.called.filter((name) => name.startsWith('settle')),
      ['settle reminder/2 {"later":"hour"}', 'settle reminder/2 {"done":true}'],
    )
    await page.locator('#today').getByRole('button', { name: 'undo' }).click()
    clean()
  })
  scene('People: each can be chosen, and leads to what is known of them', async () => {
    await door(page, 'People').click()
    assert.equal(
      await page
        .getByRole('list', { name: /latest contact first/ })
        .getByRole('listitem')
        .count(),
      9,
    )
    await page.getByRole('button', { name: 'Aylin', exact: true }).click()
    await page.getByText('Your last contact that I know of was today.').waitFor()
    await page.getByRole('button', { name: 'what I know of Aylin' }).click()
    await page.getByText('Aylin plays the cello on Thursdays.', { exact: true }).waitFor()
    assert.equal(await page.locator('.memory').count(), 1)
    clean()
  })
  scene('What I know: found, corrected, and forgotten for good after it was shown what goes', async () => {
    await door(page, 'What I know').click()
    await page.getByLabel('Find a memory').fill('cello')
    await page.locator('.memory').nth(1).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: /^correct/ }).click()
    await page.locator('#correction').fill('on Wednesdays')
    await page.keyboard.press('Enter')
    await page.getByText('Aylin plays the cello on Wednesdays.', { exact: true }).waitFor()
    await page.getByRole('button', { name: /^forget: Aylin/ }).click()
    await page.getByRole('group', { name: 'Forget it for good?' }).getByText('cello evening').waitFor()
    assert.equal(here.life.views.known.entries.length, 6)
    await page.getByRole('button', { name: 'forget it', exact: true }).click()
    await page.getByText('I know nothing that matches.').waitFor()
    assert.equal(here.life.views.known.entries.length, 5)
    clean()
  })
  scene('What I know: what was made from a thing is asked about before it goes', async () => {
    await door(page, 'What I know').click()
    await page.getByRole('button', { name: /^forget: You keep your passport/ }).click()
    const going = page.getByRole('group', { name: 'Forget it for good?' })
    await going.getByRole('checkbox', { name: /take the passport to the consulate/ }).waitFor()
    assert.deepEqual(await violations(page), [])
    await page.getByRole('button', { name: 'forget it', exact: true }).click()
    await page.getByText('That is gone, and what rested on it alone.').waitFor()
    assert.ok(here.life.called.includes('forget fact/3 and due/7'))
    await page.getByRole('button', { name: 'forget all of it: Karim' }).click()
    await going.getByRole('button', { name: 'keep it' }).click()
    await page.getByLabel('Find a memory').fill('cello')
    await page.getByRole('button', { name: 'forget everything with “cello”' }).click()
    await going.getByRole('button', { name: 'forget it' }).click()
    await page.getByText('That is gone').waitFor()
    assert.deepEqual(
      here.life.called.filter((name) => name.startsWith('forget {')),
      ['forget {"person":"Karim"}', 'forget {"topic":"cello"}', 'forget {"topic":"cello"} for good'],
    )
    clean()
  })
  scene('What I know: a backup that brought back what was forgotten is noticed, and it goes again', async () => {
    here.life.views.known = { ...here.life.views.known, back: 3 }
    await door(page, 'What I know').click()
    await page.getByText('A backup brought back 3 things that you had me forget.').waitFor()
    assert.deepEqual(await violations(page), [])
    await page.getByRole('button', { name: 'forget them again' }).click()
    await page.getByText('They are gone again.').waitFor()
    assert.ok(here.life.called.includes('forget again'))
    clean()
  })
  scene('Mood: a line that is gone along by the arrows, opened to what was said, corrected, and read as a table', async () => {
    await door(page, 'What I know').click()
    await page.getByRole('navigation', { name: 'What I know, by side' }).getByRole('button', { name: 'mood' }).click()
    await page.getByText('Aylin and I cooked for nine.').waitFor()
    assert.deepEqual(await violations(page), [])
    await page.getByRole('button', { name: /^Saturday 21 November: good/ }).focus()
    await page.keyboard.press('ArrowLeft')
    await page.getByText('I still have not answered Karim').waitFor()
    assert.match(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''), /^Thursday 19 November: rather hard, guilty/)
    await page.getByRole('button', { name: /^correct how it felt/ }).click()
    assert.deepEqual(await violations(page), [])
    await page.getByRole('group', { name: 'How was it, then?' }).getByRole('button', { name: 'tired' }).click()
    await page.getByText('You told me that you were tired').waitFor()
    assert.ok(here.life.called.includes('felt m-16 tired'))
    await page.getByText('As a table').click()
    assert.equal(await page.getByRole('row').count(), 19)
    assert.deepEqual(await violations(page), [])
    clean()
  })
  scene('Days: gathered by day and by week, opened to the words, and a day forgotten', async () => {
    await door(page, 'What I know').click()
    await page.getByRole('navigation', { name: 'What I know, by side' }).getByRole('button', { name: 'days' }).click()
    await page.getByText('In your words').first().click()
    await page.getByText('“The kemençe went to the museum in a taxi.”').waitFor()
    assert.deepEqual(await violations(page), [])
    await page.getByRole('button', { name: 'by the week' }).click()
    await page.getByText('You decided to swim on Mondays and Thursdays.', { exact: false }).first().waitFor()
    await page.getByRole('button', { name: 'day by day' }).click()
    await page.getByRole('button', { name: 'forget this day: Saturday 21 November' }).click()
    await page.getByRole('button', { name: 'forget it', exact: true }).click()
    await page.getByText('That day is gone.').waitFor()
    assert.ok(here.life.called.includes('forget {"day":"2026-11-21"} for good'))
    clean()
  })
  scene('Portrait: each line with what speaks against it, set right or taken away', async () => {
    await door(page, 'What I know').click()
    await page.getByRole('navigation', { name: 'What I know, by side' }).getByRole('button', { name: 'portrait' }).click()
    await page.getByText('But then: You said').waitFor()
    assert.deepEqual(await violations(page), [])
    await page.getByRole('button', { name: 'correct: You never hurry an instrument.' }).click()
    await page.locator('#portrayal').fill('You hurry only for weddings.')
    await page.keyboard.press('Enter')
    await page.getByText('You hurry only for weddings.').waitFor()
    await page.getByRole('button', { name: 'that is not so: You like black tea from Rize.' }).click()
    await page.getByText('Then it is not so.').waitFor()
    assert.deepEqual(
      here.life.called.filter((name) => name.startsWith('portray')),
      ['portray value/never hurry You hurry only for weddings.', 'portray preference/likes tea null'],
    )
    clean()
  })
  scene('Settings: names, manner, light and place are kept', async () => {
    await door(page, 'Settings').click()
    await page.getByLabel('Its name').fill('Ada')
    await page.keyboard.press('Tab')
    await page.locator('.doors .name', { hasText: 'Ada' }).waitFor()
    await page.getByLabel('Humour').focus()
    await page.keyboard.press('ArrowRight')
    await page.getByLabel('Country').selectOption('PT')
    await page.getByLabel('Bedtime').fill('22:30')
    await page.getByRole('button', { name: 'ember' }).click()
    assert.equal(await page.evaluate(() => document.documentElement.dataset.light), 'dark')
    await page.reload()
    await page.locator('.doors').waitFor()
    assert.equal(await page.evaluate(() => document.documentElement.dataset.light), 'dark')
    assert.equal(here.life.views.settings.companion.name, 'Ada')
    assert.equal(here.life.views.settings.manner.humour, 0.45)
    assert.equal(here.life.views.settings.country, 'PT')
    assert.equal(here.life.views.settings.bedtime, 22.5)
    clean()
  })
  scene('Settings: a passphrase, a recovery key that is shown once, a backup, an export', async () => {
    await door(page, 'Settings').click()
    await page.getByRole('button', { name: 'I wait for you' }).click()
    await page.getByLabel('The new one').fill('short')
    await page.keyboard.press('Enter')
    await page.getByText('Ten letters or more').waitFor()
    await page.getByLabel('The new one').fill('correct horse battery')
    await page.keyboard.press('Enter')
    await page.getByText('That is your passphrase now.').waitFor()
    await page.getByRole('button', { name: 'I wait for you' }).click()
    await page.locator('button[aria-pressed="true"]', { hasText: 'I wait for you' }).waitFor()
    await page.getByRole('button', { name: 'make one' }).click()
    await page.getByText('WREN-7Q2M').waitFor()
    await page.getByRole('button', { name: 'I have written it down' }).click()
    assert.equal(await page.getByText('WREN-7Q2M').count(), 0)
    for (const [words, name] of [
      ['take one', /^os1-backup\.vault$/],
      ['take it', /^os1-export-2026-11-22\.zip$/],
    ] as const) {
      const saved = page.waitForEvent('download')
      await page.getByRole('button', { name: words, exact: true }).click()
      assert.match((await saved).suggestedFilename(), name)
    }
    clean()
  })
  scene('Settings: everything is erased only when the name is typed', async () => {
    await door(page, 'Settings').click()
    await page.getByRole('button', { name: 'erase everything' }).click()
    const sure = page.getByRole('button', { name: 'erase it all' })
    assert.equal(await sure.isDisabled(), true)
    await page.getByLabel('Write “Elif” if you are sure').fill('elif')
    assert.equal(await sure.isDisabled(), true)
    await page.getByLabel('Write “Elif” if you are sure').fill('Elif')
    await sure.click()
    await page.getByText('It is all gone.').waitFor()
    assert.ok(here.life.called.includes('erased'))
    clean()
  })
})
