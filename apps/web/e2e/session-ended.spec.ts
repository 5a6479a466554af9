import { expect, test, typeCredentials } from './person.ts'

test.use({ refusals: [401] })

test('a session that ends while somebody types loses nothing, and goes on after signing in elsewhere', async ({
  page,
  person,
  context,
}) => {
  await page.goto('/account/profile')
  const name = page.getByLabel('Name', { exact: true })
  await name.fill('Ana Maria da Silva')
  expect((await person.api.post('/api/v1/auth/logout', { data: {} })).ok()).toBe(true)
  await page.getByRole('button', { name: 'Save' }).click()
  const notice = page.getByRole('alert').filter({ hasText: 'signed out' })
  await expect(notice).toBeVisible()
  await expect(name).toHaveValue('Ana Maria da Silva')

  const [other] = await Promise.all([context.waitForEvent('page'), notice.getByRole('link').click()])
  await typeCredentials(other, person)
  await expect(notice).toHaveCount(0)
  await expect(name).toHaveValue('Ana Maria da Silva')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('button', { name: 'Account of Ana Maria da Silva' })).toBeVisible()
})
