import { expect, goodPassword, newAddress } from './person.ts'
import { pictureFolder, test } from './screen.ts'
import type { Page } from '@playwright/test'
import { answer, press } from './practice-talk.ts'

/** A ritual is spoken while others use the same machine. */
const patience = 300_000

const signUp = async (page: Page): Promise<void> => {
  await page.goto('/sign-up?to=/practice')
  await page.getByLabel('Name', { exact: true }).fill('Ana')
  await page.getByLabel('Mail address').fill(newAddress())
  await page.getByLabel('Password', { exact: true }).fill(goodPassword)
  await page.getByRole('button', { name: 'Create an account' }).click()
  await page.waitForURL('**/practice')
}

const talkAboutRitual = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Begin: Ritual' }).click()
  await page.getByRole('button', { name: 'Begin the conversation' }).click()
  await answer(page, 'I want to begin my new work with trust in what I can do')
  await answer(page, 'I have waited for this for years')
  await answer(page, 'That I may take up room')
  await answer(page, 'The evening before the first day')
  await press(page, '10 minutes')
  await press(page, 'A bit of everything')
  await answer(page, 'I am someone who finishes what she begins')
  await page.getByRole('button', { name: '8', exact: true }).click()
  await press(page, 'Steadiness')
  await press(page, 'The usual voice')
}

const position = (page: Page) => page.getByRole('slider', { name: 'Position' })
const seconds = async (page: Page): Promise<number> => Number(await position(page).inputValue())

test('a new person without any key talks, has a ritual made, hears it, keeps it, and hears it without a connection', async ({
  page,
  context,
}) => {
  test.setTimeout(2 * patience)
  await signUp(page)
  const balance = page.getByText(/^You have \d+ credits?\.$/)
  await expect(balance).toBeVisible()
  const before = Number(/\d+/.exec((await balance.textContent()) ?? '')?.[0])
  await page.screenshot({ path: `${pictureFolder}/practice-way-start.png`, fullPage: true })
  await talkAboutRitual(page)

  // What was said survives a reload.
  await page.reload()
  await expect(page.getByRole('button', { name: 'Confirm' })).toBeVisible()
  await expect(page.getByText(`This will use 1 credit. You have ${before} credits.`).first()).toBeVisible()
  await page.screenshot({ path: `${pictureFolder}/practice-way-review.png`, fullPage: true })
  await page.getByRole('button', { name: 'Confirm' }).click()

  await page.waitForURL('**/practice/making/*')
  await expect(page.getByRole('progressbar')).toBeVisible()
  await page.screenshot({ path: `${pictureFolder}/practice-way-making.png`, fullPage: true })
  await page.getByRole('link', { name: 'Listen now' }).click({ timeout: patience })

  await page.waitForURL('**/play/*')
  await expect(page.getByText('10:00')).toBeVisible()
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  await expect(page.getByText('Synthetic voice', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await expect.poll(() => seconds(page), { timeout: 30_000 }).toBeGreaterThan(1)
  await page.getByRole('button', { name: 'Pause', exact: true }).click()
  await page.screenshot({ path: `${pictureFolder}/practice-way-player.png`, fullPage: true })

  await page.getByRole('button', { name: 'Keep on this device' }).click()
  await expect(page.getByText('Kept on this device', { exact: false })).toBeVisible({ timeout: 30_000 })
  await page.getByRole('link', { name: 'Library', exact: true }).first().click()
  await expect(page.getByRole('listitem').filter({ hasText: title }).getByText('· on this device')).toBeVisible()
  await page.screenshot({ path: `${pictureFolder}/practice-way-library.png`, fullPage: true })

  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.reload()
  await page.getByRole('link', { name: title, exact: true }).waitFor()
  await context.setOffline(true)
  await page.getByRole('link', { name: title, exact: true }).click()
  await position(page).fill('300')
  await expect.poll(() => seconds(page), { timeout: 30_000 }).toBeGreaterThan(301)
  await page.screenshot({ path: `${pictureFolder}/practice-way-offline.png`, fullPage: true })
  await context.setOffline(false)

  await page.goto('/credits')
  await expect(page.getByText(`${before - 1} credits`, { exact: true })).toBeVisible()
})
