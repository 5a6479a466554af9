import { expect, openApi, test } from './person.ts'

test('a person sees where they are signed in, and signs another device out from here', async ({
  page,
  person: { email, password },
  baseURL,
}) => {
  const other = await openApi(baseURL ?? '')
  const phone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 Version/26.0 Safari/604.1'
  await other.post('/api/v1/auth/login', { data: { email, password }, headers: { 'user-agent': phone } })
  expect((await other.get('/api/v1/users/me')).status()).toBe(200)

  await page.goto('/account/sessions')
  const lines = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Signed in' })
  await expect(lines).toHaveCount(2)
  await expect(lines.first()).toContainText('this device')
  await page.getByRole('button', { name: /^Sign out: Safari on iPhone/ }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Sign out' }).click()

  await expect(page.getByText('Safari on iPhone is signed out.')).toBeFocused()
  await expect(lines).toHaveCount(1)
  expect((await other.get('/api/v1/users/me')).status()).toBe(401)
  await page.reload()
  await expect(page.getByText('You are signed in nowhere else.')).toBeVisible()
})
