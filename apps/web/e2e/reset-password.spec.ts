import { expect, mailedLink, signUp, test, typeCredentials } from './person.ts'

test.use({ refusals: [400, 401] })

test('a forgotten password is replaced by the link of a mail, once, and the old one no longer works', async ({
  page,
  baseURL,
}) => {
  const { email, password, api } = await signUp(baseURL ?? '')
  await page.goto('/sign-in')
  await page.getByRole('link', { name: 'Forgot the password?' }).click()
  await page.getByRole('heading', { level: 1, name: 'Choose a new password' }).waitFor()
  await page.getByLabel('Mail address').fill(email)
  await page.getByRole('button', { name: 'Send the link' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Check your mail' })).toBeVisible()

  await expect.poll(() => mailedLink(email, '/reset-password')).toBeDefined()
  const link = mailedLink(email, '/reset-password') ?? ''
  const chosen = 'silver wheels within wheels'
  const choose = async () => {
    await page.goto(link)
    await page.getByLabel('New password', { exact: true }).fill(chosen)
    await page.getByRole('button', { name: 'Set this password' }).click()
  }
  await choose()
  await expect(page.getByRole('heading', { level: 1, name: 'Your new password holds' })).toBeVisible()
  expect((await api.get('/api/v1/auth/me')).status()).toBe(401)
  await choose()
  await expect(page.getByRole('alert')).toContainText('used already')
  await page.getByRole('link', { name: 'Ask for a new link' }).waitFor()

  await page.goto('/sign-in')
  await typeCredentials(page, { email, password })
  await expect(page.getByRole('alert')).toContainText('do not belong together')
  await typeCredentials(page, { email, password: chosen })
  await expect(page.getByRole('button', { name: /^Account of/ })).toBeVisible()
})
