import { expect, openApi, test } from './person.ts'
import { plugIn } from './security-key.ts'
import { codeOf } from './totp-code.ts'

test('one device holds one passkey of an account, and a removed one is gone', async ({ page, person }) => {
  await plugIn(page)
  await page.goto('/account/security')
  const panel = page.getByRole('region', { name: 'Passkeys' })
  await panel.getByLabel('Name for a new passkey').fill('My laptop')
  await panel.getByRole('button', { name: 'Add a passkey' }).click()
  await expect(panel.getByText('My laptop signs you in from now on.')).toBeFocused()
  await expect(panel.getByRole('listitem')).toContainText('on one device only')

  // The same device again holds one already.
  await panel.getByRole('button', { name: 'Add a passkey' }).click()
  await expect(panel.getByRole('alert')).toContainText('holds a passkey for your account already')

  await panel.getByRole('button', { name: 'Remove: My laptop' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove it' }).click()
  await expect(panel.getByText('No passkey yet.')).toBeVisible()
  expect(await (await person.api.post('/api/v1/auth/passkeys/list', { data: {} })).json()).toEqual({ items: [] })
})

test.describe('codes and password', () => {
  test.use({ refusals: [401] })

  test('codes are switched on by the first right one, and off by the password', async ({ page, person, baseURL }) => {
    const { email, password } = person
    const whatSignInSays = async (): Promise<unknown> => {
      const api = await openApi(baseURL ?? '')
      return (await api.post('/api/v1/auth/login', { data: { email, password } })).json()
    }
    await page.goto('/account/security')
    const panel = page.getByRole('region', { name: 'Codes from an app' })
    await panel.getByLabel('Password').fill(password)
    await panel.getByRole('button', { name: 'Switch codes on' }).click()
    const address = await panel.getByRole('link', { name: 'Open in the authenticator app' }).getAttribute('href')
    expect(await panel.getByRole('list', { name: 'Backup codes' }).getByRole('listitem').count()).toBeGreaterThan(5)

    const code = codeOf(address ?? '')
    const wrong = String((Number(code) + 500_000) % 1_000_000).padStart(6, '0')
    await panel.getByLabel('Six digits').fill(wrong)
    await panel.getByRole('button', { name: 'Switch on' }).click()
    await expect(panel.getByText('This code is not right.', { exact: false })).toBeVisible()
    await panel.getByLabel('Six digits').fill(codeOf(address ?? ''))
    await panel.getByRole('button', { name: 'Switch on' }).click()
    await expect(panel.getByText('Codes are on.', { exact: false })).toBeFocused()
    expect(await whatSignInSays()).toMatchObject({ twoFactorRedirect: true })

    await panel.getByLabel('Password').fill(password)
    await panel.getByRole('button', { name: 'Switch codes off' }).click()
    await expect(panel.getByText('Codes are off.', { exact: false })).toBeFocused()
    expect(await whatSignInSays()).toMatchObject({ user: { email } })
  })

  test('a new password signs out every other device and leaves this one', async ({ page, person, baseURL }) => {
    const { email, password } = person
    const other = await openApi(baseURL ?? '')
    await other.post('/api/v1/auth/login', { data: { email, password } })
    await page.goto('/account/security')
    const panel = page.getByRole('region', { name: 'Password', exact: true })
    await panel.getByLabel('Current password').fill('not the password')
    await panel.getByLabel('New password').fill('silver wheels within')
    await panel.getByRole('button', { name: 'Change the password' }).click()
    await expect(panel.getByLabel('Current password')).toBeFocused()
    await expect(panel.getByLabel('New password')).toHaveValue('silver wheels within')

    await panel.getByLabel('Current password').fill(password)
    await panel.getByRole('button', { name: 'Change the password' }).click()
    await expect(panel.getByText('Other devices have been signed out.', { exact: false })).toBeVisible()
    expect((await other.get('/api/v1/users/me')).status()).toBe(401)
    await page.reload()
    await expect(page.getByText(email, { exact: false })).toBeVisible()
  })
})
