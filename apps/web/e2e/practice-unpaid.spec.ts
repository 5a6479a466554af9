import type { Page } from '@playwright/test'
import { type BootedPlatform, bootPlatform, freePort, run } from '../../../tests/platform.ts'
import { expect } from './person.ts'
import { meditationReview, press } from './practice-talk.ts'
import { accessibilityProblems, pictureFolder, test } from './screen.ts'

// A platform of its own: nobody is welcomed with credits, and its market can be told to be down.
let platform: BootedPlatform
let url: string
let market: string

test.beforeAll(async () => {
  const port = String(await freePort())
  market = `http://127.0.0.1:${port}`
  const env = { WELCOME_HALF_CREDITS: '0', MOODY_PORT: port }
  platform = await bootPlatform({ script: 'tests/start-with-moody-market.ts', env })
  url = platform.url.replace('127.0.0.1', 'localhost')
})
test.afterAll(() => platform.stop())

// One after the other, on one platform.
test.describe.configure({ mode: 'default' })
test.setTimeout(300_000)

const giveCredits = async (email: string, halfCredits: number): Promise<void> => {
  const typed = ['grant-credits', email, String(halfCredits), '--reason', 'A story of the page']
  const { code, printed } = await run('tools/admin.ts', { ORRERY_DATA: platform.dataFolder }, typed).ended
  expect(code, printed).toBe(0)
}

const confirm = (page: Page) => page.getByRole('button', { name: 'Confirm' }).click()
const log = (page: Page) => page.getByRole('log', { name: 'The conversation' })

test('without credits the price and the balance are told, answers are kept, and it goes on once there are some', async ({
  page,
}) => {
  const person = await meditationReview(page, '5 minutes', url)
  await expect(page.getByText('This will use 1 credit. You have 0 credits.').last()).toBeVisible()
  await confirm(page)
  await expect(page.getByRole('link', { name: 'See your credits' })).toBeVisible()
  await expect(page).toHaveURL(/\/practice\/new/)
  await page.screenshot({ path: `${pictureFolder}/conversation-unpaid.png`, fullPage: true })
  expect(await accessibilityProblems(page)).toEqual([])
  await page.getByRole('link', { name: 'See your credits' }).click()
  await expect(page.getByText('Nothing has moved yet.')).toBeVisible()
  await page.screenshot({ path: `${pictureFolder}/credits-none.png`, fullPage: true })
  await page.goBack()

  await giveCredits(person?.email ?? '', 2)
  await press(page, 'Try again')
  await page.waitForURL('**/practice/making/*')
  await page.getByRole('button', { name: 'Stop it' }).click()
  await expect(page.getByRole('heading', { name: 'It was stopped' })).toBeVisible()
})

test('while credits cannot be reached nothing is taken, and what was said waits', async ({ page }) => {
  const person = await meditationReview(page, '5 minutes', url)
  await giveCredits(person?.email ?? '', 2)
  await fetch(`${market}/down`, { method: 'PUT' })
  await confirm(page)
  await expect(log(page).getByRole('listitem').last()).toContainText(/credits/i)
  await page.screenshot({ path: `${pictureFolder}/conversation-market-down.png`, fullPage: true })
  expect(await accessibilityProblems(page)).toEqual([])
  await page.goto(`${url}/credits`)
  await expect(page.getByRole('alert')).toContainText('Credits cannot be shown right now')
  await page.goto(`${url}/practice`)
  await expect(page.getByRole('heading', { name: 'Three depths' })).toBeVisible()

  await fetch(`${market}/up`, { method: 'PUT' })
  await page.getByRole('link', { name: 'I want to fall asleep without going over the day' }).click()
  await press(page, 'Try again')
  await page.waitForURL('**/practice/making/*')
  await page.getByRole('button', { name: 'Stop it' }).click()
  await expect(page.getByRole('heading', { name: 'It was stopped' })).toBeVisible()
  const balance = await person?.api.get('/api/v1/credits/balance')
  expect(await balance?.json()).toMatchObject({ halfCredits: 2, held: 0 })
})
