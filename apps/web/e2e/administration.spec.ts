import type { Page } from '@playwright/test'
import { signUpAdministrator } from './administrator.ts'
import { enterAs, type SignedUp, signUp } from './person.ts'
import { expect, test } from './screen.ts'

let admin: SignedUp
let person: SignedUp

test.beforeAll(async ({ baseURL }) => {
  admin = await signUpAdministrator(baseURL ?? '')
  person = await signUp(baseURL ?? '', { name: 'Ben Oak' })
})

const search = async (page: Page, words: string): Promise<void> => {
  await page.goto('/admin/people')
  await page.getByRole('searchbox', { name: 'Address, name or id' }).fill(words)
  await page.getByRole('button', { name: 'Search' }).click()
}

const confirm = async (page: Page, button: string, confirmation: string): Promise<void> => {
  await page.getByRole('button', { name: button }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: confirmation }).click()
}

test('an administrator bans somebody, whose session ends; the log tells it as one action', async ({ page }) => {
  expect((await person.api.get('/api/v1/users/me')).status()).toBe(200)
  await enterAs(page.context(), admin)
  await search(page, person.email)
  await confirm(page, `Ban ${person.email}`, 'Ban this person')
  await expect(page.getByRole('article', { name: person.email })).toContainText('Banned')
  await expect(page.getByText('has been signed out everywhere')).toBeVisible()
  expect((await person.api.get('/api/v1/users/me')).status()).toBe(401)

  await page.getByRole('link', { name: 'Audit log' }).click()
  await page.getByLabel('About').selectOption('Administration')
  const bans = page.getByRole('row', { name: new RegExp(`Ban .*Done.*${person.user.id}`) })
  await expect(bans).toHaveCount(1)
  await bans.getByRole('link', { name: `Look up ${person.user.id} among the people` }).click()
  await confirm(page, `Lift the ban of ${person.email}`, 'Lift the ban')
  await expect(page.getByText(`The ban of ${person.email} is lifted.`)).toBeVisible()
  const { email, password } = person
  expect((await person.api.post('/api/v1/auth/login', { data: { email, password } })).status()).toBe(200)
})

test('roles are given after saying what ends with them', async ({ page, baseURL }) => {
  const maker = await signUp(baseURL ?? '', { name: 'Cleo Reed' })
  await enterAs(page.context(), admin)
  await search(page, maker.user.id)
  await page.getByRole('button', { name: `Roles of ${maker.email}` }).click()
  const dialog = page.getByRole('alertdialog')
  await expect(dialog).toContainText('ends everything this person is signed in with')
  await dialog.getByLabel('Creator').check()
  await dialog.getByRole('button', { name: 'Change roles' }).click()
  const flags = page.getByRole('article', { name: maker.email }).getByRole('listitem')
  await expect(flags.filter({ hasText: 'Creator' })).toBeVisible()
  await expect(flags.filter({ hasText: 'Administrator' })).toHaveCount(0)
  expect((await maker.api.get('/api/v1/users/me')).status()).toBe(401)
})

test('a key gets limits of its own, which its owner sees', async ({ page, baseURL }) => {
  const owner = await signUp(baseURL ?? '', { name: 'Dana Fell' })
  const asked = { name: 'observatory', scopes: ['engines:*:read'] }
  const made = await owner.api.post('/api/v1/users/me/api-keys', { data: asked })
  const { prefix } = (await made.json()) as { prefix: string }
  await enterAs(page.context(), admin)
  await page.goto('/admin/people')
  await page.getByLabel('Id of the key, or its beginning').fill(prefix)
  await page.getByLabel('Tier').selectOption('pro')
  await page.getByRole('button', { name: 'Set the limits' }).click()
  await expect(page.getByText('The limits of “observatory”')).toBeVisible()
  const keys = (await (await owner.api.get('/api/v1/users/me/api-keys')).json()) as { items: { tier: string }[] }
  expect(keys.items.map(({ tier }) => tier)).toEqual(['pro'])
})

test.describe('what the platform refuses', () => {
  test.use({ refusals: [404, 409] })

  test('a key that there is not is said beside the field', async ({ page }) => {
    await enterAs(page.context(), admin)
    await page.goto('/admin/people')
    const field = page.getByLabel('Id of the key, or its beginning')
    await field.fill('wos_test_no')
    await page.getByRole('button', { name: 'Set the limits' }).click()
    await expect(field).toHaveAccessibleDescription(/There is no API key with this id or beginning/)
  })

  test('nobody bans themselves, and the dialog says so', async ({ page }) => {
    await enterAs(page.context(), admin)
    await search(page, admin.email)
    await confirm(page, `Ban ${admin.email}`, 'Ban this person')
    await expect(page.getByRole('alertdialog').getByRole('alert')).toContainText('You cannot ban yourself.')
  })
})

test('older lines of the log come when they are asked for, and none is told twice', async ({ page }) => {
  const reads = Array.from({ length: 51 }, () => admin.api.get('/api/v1/admin/users'))
  const requests = (await Promise.all(reads)).map((answer) => answer.headers()['x-request-id'] ?? '')
  await enterAs(page.context(), admin)
  await page.goto('/admin/audit')
  const older = page.getByRole('button', { name: 'Load older lines' })
  await older.click()
  const copies = page.getByRole('table').getByRole('button', { name: /^Copy / })
  const told = () => copies.evaluateAll((buttons) => buttons.map((button) => button.getAttribute('title')))
  await expect.poll(told).toEqual(expect.arrayContaining(requests))
  const all = await told()
  expect(requests.filter((request) => all.indexOf(request) !== all.lastIndexOf(request))).toEqual([])
})

test('who gives up the role of administrator is signed out, and no administrator any more', async ({
  page,
  baseURL,
}) => {
  const leaving = await signUpAdministrator(baseURL ?? '')
  await enterAs(page.context(), leaving)
  await search(page, leaving.email)
  await page.getByRole('button', { name: `Roles of ${leaving.email}` }).click()
  const dialog = page.getByRole('alertdialog')
  await expect(dialog).toContainText('This is your own account')
  await dialog.getByLabel('Administrator').uncheck()
  await dialog.getByRole('button', { name: 'Change roles' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in first' })).toBeVisible()
  const { email, password, api } = leaving
  const again = await api.post('/api/v1/auth/login', { data: { email, password } })
  expect(await again.json()).toMatchObject({ user: { roles: ['user'] } })
})

test('a user reads that the pages are not for them, and nothing of them is asked for', async ({ page, baseURL }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await enterAs(page.context(), await signUp(baseURL ?? ''))
  await page.goto('/admin/people')
  await expect(page.getByRole('heading', { level: 1, name: 'Not for you' })).toBeVisible()
  expect(asked.filter((path) => path.startsWith('/api/v1/admin'))).toEqual([])
})

test('a guest is asked to sign in first, and comes back to the page', async ({ page }) => {
  await page.goto('/admin/audit')
  await expect(page.getByRole('link', { name: 'Sign in', exact: true }).last()).toHaveAttribute('href', /admin.*audit/)
})
