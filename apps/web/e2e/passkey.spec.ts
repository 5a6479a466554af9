import { expect, test } from './person.ts'
import { plugIn } from './security-key.ts'

test('somebody adds a passkey and signs in by it, without a password', async ({ page, person }) => {
  const key = await plugIn(page)
  await page.goto('/account/security')
  await page.getByLabel('Name for a new passkey').fill('My laptop')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await expect(page.getByText('My laptop signs you in from now on.')).toBeVisible()
  await page.getByRole('button', { name: /^Account of/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).waitFor()

  await key.answer(false)
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Sign in with a passkey' }).waitFor()
  await key.answer(true)
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await expect(page.getByRole('button', { name: `Account of ${person.user.name}` })).toBeVisible()
})

test('a browser that offers a passkey by itself signs in with it, without a button', async ({ page, person }) => {
  await plugIn(page)
  await page.goto('/account/security')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await expect(page.getByText('signs you in from now on')).toBeVisible()
  await page.context().clearCookies()
  await page.evaluate(() => localStorage.clear())
  await page.goto('/sign-in')
  await expect(page.getByRole('button', { name: `Account of ${person.user.name}` })).toBeVisible()
})
