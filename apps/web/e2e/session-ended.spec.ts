import { expect, signUp, test, typeCredentials } from './person.ts'

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

test('whoever signs in after somebody else’s session has ended finds nothing of theirs in the browser', async ({
  page,
  person,
  context,
  baseURL,
}) => {
  await page.goto('/about')
  await page.getByRole('button', { name: /^Account of/ }).waitFor()
  await page.evaluate(() => {
    const draw = { id: 'd', owner: crypto.randomUUID(), engine: 'tarot', at: '2026-11-21T12:00:00Z', question: 'Mine?' }
    localStorage.setItem('orrery.draws', JSON.stringify([{ ...draw, input: {}, draw: null }]))
  })
  await context.clearCookies()
  await page.reload()
  await page.getByRole('link', { name: 'Sign in' }).click()
  expect(await page.evaluate(() => localStorage.getItem('orrery.draws'))).toContain('Mine?')

  const other = await signUp(baseURL ?? '', { name: 'Bruno' })
  await typeCredentials(page, other)
  await expect(page.getByRole('button', { name: 'Account of Bruno' })).toBeVisible()
  await expect.poll(() => page.evaluate(() => localStorage.getItem('orrery.draws'))).not.toContain('Mine?')
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(person.user.id)
})
