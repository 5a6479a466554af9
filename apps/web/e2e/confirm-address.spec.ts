import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { type BootedPlatform, bootPlatform } from '../../../tests/platform.ts'
import { expect, goodPassword, mailedLink, newAddress, test, typeCredentials } from './person.ts'

test.use({ refusals: [403] })

let platform: BootedPlatform
let url = ''

// As an installation beyond somebody's own machine, where an account opens only by the link in a mail.
test.beforeAll(async () => {
  const secret = randomBytes(32).toString('hex')
  platform = await bootPlatform({ env: { ORRERY_ENV: 'staging', MAIL_PROVIDER: 'capture', AUTH_SECRET: secret } })
  url = platform.url.replace('127.0.0.1', 'localhost')
})
test.afterAll(() => platform.stop())

test('an account opens when its address was confirmed by the link of the mail, and not before', async ({ page }) => {
  const [email, folder] = [newAddress(), join(platform.dataFolder, 'mail')]
  const linkIn = () => mailedLink(email, '/auth/verify', folder)
  await page.goto(`${url}/sign-up`)
  await page.getByLabel('Mail address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(goodPassword)
  await page.getByRole('button', { name: 'Create an account' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Check your mail' })).toBeVisible()
  await expect(page.getByText(email, { exact: false })).toBeVisible()
  await expect.poll(linkIn).toBeDefined()
  const link = linkIn() ?? ''

  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click()
  await typeCredentials(page, { email, password: goodPassword })
  await expect(page.getByRole('alert')).toContainText('Confirm your address first')

  await page.goto(link)
  await expect(page.getByText('Your address is confirmed.', { exact: false })).toBeVisible()
  await typeCredentials(page, { email, password: goodPassword })
  await expect(page.getByRole('button', { name: /^Account of/ })).toBeVisible()
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1, name: 'This link no longer works' })).toBeVisible()
})
