import type { Page } from '@playwright/test'
import { expect, openApi, test, typeCredentials } from './person.ts'

type Deletion = { when: string; email: string; password: string }

const askDeletion = async (page: Page, { when, email, password }: Deletion): Promise<void> => {
  await page.goto('/account/privacy')
  const panel = page.getByRole('region', { name: 'Delete the account' })
  await panel.getByLabel(when).check()
  await panel.getByLabel('Your mail address, typed once more').fill(email)
  await panel.getByLabel('Password').fill(password)
  await panel.getByRole('button', { name: 'Delete my account' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete it' }).click()
}

test.describe('deleting the account', () => {
  test.use({ refusals: [400, 401, 404] })

  test('at once: the person is signed out, cannot come back, and the receipt says what was removed', async ({
    page,
    person: { email, password },
    baseURL,
  }) => {
    await askDeletion(page, { when: 'At once', email: 'somebody-else@example.org', password })
    await expect(page.getByText('Type the mail address of your account', { exact: false })).toBeVisible()

    await askDeletion(page, { when: 'At once', email, password })
    await page.waitForURL(/\/receipts\/[\w-]+$/)
    await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible()
    await expect(page.getByText('The account was deleted on', { exact: false })).toBeVisible({ timeout: 40_000 })
    await expect(page.getByRole('region', { name: 'What was removed' })).toContainText('profiles')

    const nobody = await openApi(baseURL ?? '')
    expect((await nobody.post('/api/v1/auth/login', { data: { email, password } })).status()).toBe(401)
    await page.goto('/account')
    await expect(page.getByRole('heading', { name: 'Sign in first' })).toBeVisible()
  })

  test('after seven days: signing in before then stops it', async ({ page, person }) => {
    await askDeletion(page, { when: 'After seven days', ...person })
    await page.waitForURL(/\/receipts\/[\w-]+$/)
    await expect(page.getByText('The account will be deleted on', { exact: false })).toBeVisible()

    await page.getByRole('link', { name: 'Sign in and keep it' }).click()
    await typeCredentials(page, person)
    await page.waitForURL(/\/receipts\/[\w-]+$/)
    await expect(page.getByText('The deletion was stopped when you signed in.')).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: 'Account' }).click()
    await expect(page.getByLabel('Name')).toHaveValue('Ana Maria')
  })
})
