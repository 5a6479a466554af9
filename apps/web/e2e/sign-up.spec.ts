import { expect, goodPassword, newAddress, signUp, test, typeCredentials } from './person.ts'

test.use({ refusals: [401] })

const signedInName = 'Account of Ana'

test('somebody signs up, is still signed in after a reload, and signs out again', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Sign in' }).click()
  await page.getByRole('link', { name: 'Create an account' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Ana')
  await page.getByLabel('Mail address').fill(newAddress())
  await page.getByLabel('Password', { exact: true }).fill('too short')
  await page.getByRole('button', { name: 'Create an account' }).click()
  await expect(page.getByLabel('Password', { exact: true })).toBeFocused()
  await expect(page.getByLabel('Password', { exact: true })).toHaveAccessibleDescription(/at least 10 characters/i)
  await page.getByLabel('Password', { exact: true }).fill(goodPassword)
  await page.getByRole('button', { name: 'Create an account' }).click()

  const account = page.getByRole('button', { name: signedInName })
  await expect(account).toBeVisible()
  expect(new URL(page.url()).pathname).toBe('/charts')
  await page.reload()
  await account.click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible()
  expect(await page.evaluate(() => localStorage.getItem('orrery.signedIn'))).toBeNull()
  expect((await page.request.get('/api/v1/auth/me')).status()).toBe(401)
})

test('a guest’s screens ask nobody who they are', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/')
  await page.getByText('seen from Earth', { exact: false }).waitFor()
  expect(asked.filter((path) => path.includes('/auth/'))).toEqual([])
})

test('a wrong password is said so, nothing typed is lost, and the right one leads on to where one was going', async ({
  page,
  baseURL,
}) => {
  const { email, password, api } = await signUp(baseURL ?? '', { name: 'Ana' })
  await api.dispose()
  await page.goto('/account/keys')
  await page.getByRole('link', { name: 'Sign in', exact: true }).last().click()
  await typeCredentials(page, { email, password: 'not the password' })
  await expect(page.getByRole('alert')).toHaveText('Address and password do not belong together.')
  await expect(page.getByLabel('Mail address')).toHaveValue(email)
  await typeCredentials(page, { email, password })
  await page.waitForURL('**/account/keys')
  await expect(page.getByRole('button', { name: signedInName })).toBeVisible()
})

// Further ways out stand in own-path.test.ts.
for (const to of ['https://evil.example/', '/.//evil.example']) {
  test(`signing in does not lead to ${to}`, async ({ page, baseURL }) => {
    const person = await signUp(baseURL ?? '', { name: 'Ana' })
    await person.api.dispose()
    await page.goto(`/sign-in?to=${encodeURIComponent(to)}`)
    await typeCredentials(page, person)
    await expect(page.getByRole('button', { name: signedInName })).toBeVisible()
    expect(new URL(page.url()).origin).toBe(new URL(baseURL ?? '').origin)
  })
}

test('whoever comes back signed in from a provider’s page goes on to where they were going', async ({
  page,
  context,
  baseURL,
}) => {
  const { api } = await signUp(baseURL ?? '', { name: 'Ana' })
  await page.goto('/sign-in')
  await page.evaluate(() => sessionStorage.setItem('orrery.wayBack', '/account/sessions'))
  await context.addCookies((await api.storageState()).cookies)
  await page.goto('/sign-in?returned=1')
  await page.waitForURL('**/account/sessions')
  await expect(page.getByRole('button', { name: signedInName })).toBeVisible()
})
