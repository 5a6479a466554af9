import { enableCodes, expect, signUp, test, typeCredentials } from './person.ts'
import { codeOf } from './totp-code.ts'

test.use({ refusals: [401] })

test('with codes switched on the password is half of the way, and a backup code will do once', async ({
  page,
  baseURL,
}) => {
  const person = await signUp(baseURL ?? '')
  const { totpURI, backupCodes } = await enableCodes(person)
  const begin = async () => {
    await page.goto('/sign-in')
    await typeCredentials(page, person)
  }
  await begin()
  await expect(page.getByLabel('Code', { exact: true })).toBeFocused()
  expect((await page.request.get('/api/v1/auth/me')).status()).toBe(401)
  await page.getByLabel('Code', { exact: true }).fill('000000')
  await page.getByRole('button', { name: 'Verify' }).click()
  await expect(page.getByRole('alert')).toContainText('not right')
  const code = codeOf(totpURI)
  await page.getByLabel('Code', { exact: true }).fill(`${code.slice(0, 3)} ${code.slice(3)}`)
  await page.getByRole('button', { name: 'Verify' }).click()
  await expect(page.getByRole('button', { name: /^Account of/ })).toBeVisible()

  await page.context().clearCookies()
  await page.evaluate(() => localStorage.clear())
  await begin()
  await page.getByRole('button', { name: 'Use a backup code instead' }).click()
  await page.getByLabel('Backup code').fill(backupCodes[0] ?? '')
  await page.getByRole('button', { name: 'Verify' }).click()
  await expect(page.getByRole('button', { name: /^Account of/ })).toBeVisible()
})
