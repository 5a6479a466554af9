import type { UsageReport } from '@orrery/contracts/ai-api'
import { signUpAdministrator } from './administrator.ts'
import { busyOverview } from './ai-examples.ts'
import { enterAs, type SignedUp, signUp } from './person.ts'
import { openReadingDoor } from './reading-door.ts'
import { expect, test } from './screen.ts'

let admin: SignedUp

test.beforeAll(async ({ baseURL }) => {
  admin = await signUpAdministrator(baseURL ?? '')
})

const limitsOf = async ({ api }: SignedUp): Promise<readonly (number | null)[]> => {
  const report = (await (await api.get('/api/v1/ai/usage')).json()) as UsageReport
  return report.budgets.map(({ limitMicroUsd }) => limitMicroUsd)
}

test('an installation without keys says that the composer writes, and where its prices are from', async ({ page }) => {
  await enterAs(page.context(), admin)
  await page.goto('/admin')
  await page.getByRole('link', { name: 'Models' }).click()
  await expect(page.getByText('No provider is on, so the offline composer writes everything.')).toBeVisible()
  await expect(page.getByText('Nothing in the last 30 days.')).toBeVisible()
  await expect(page.getByText(/^US dollars per million tokens\. Snapshot \S*20\d\d-\d\d-\d\d/)).toBeVisible()
  const rows = page.getByRole('region', { name: 'Prices' }).getByRole('row')
  await page.getByLabel('Find a model').fill('anthropic')
  await expect(rows.nth(1)).toContainText('anthropic')
})

test('a model that rests says why and until when, and alerts say what to do', async ({ page, baseURL }) => {
  const door = await openReadingDoor(baseURL ?? '')
  door.overview(busyOverview())
  await enterAs(page.context(), admin)
  await page.goto(`${door.url}/admin/models`)
  const resting = page.getByRole('row', { name: /claude-sonnet-4-5/ })
  await expect(resting).toContainText('Rests')
  await expect(resting).toContainText('overloaded')
  await expect(resting).toContainText(/\d\d:40:12/)
  await expect(page.getByText('No price is known for compatible/llama3.2:3b')).toContainText('AI_PRICES')
  await page.close()
  door.close()
})

test('a person’s budget is set by id, holds, and can be taken back; the log tells of it', async ({ page, baseURL }) => {
  const person = await signUp(baseURL ?? '', { name: 'Mira Stone' })
  const usual = await limitsOf(person)
  await enterAs(page.context(), admin)
  await page.goto('/admin/models')
  await page.getByLabel('Id of the account').fill(person.user.id)
  const open = page.getByRole('button', { name: `Budget of ${person.user.id}` })
  await open.click()
  const dialog = page.getByRole('alertdialog')
  await dialog.getByLabel('A day', { exact: true }).selectOption('own')
  await dialog.getByLabel('Dollars a day').fill('2.5')
  await dialog.getByRole('button', { name: 'Set the budget' }).click()
  await expect(page.getByText(`The budget of ${person.user.id} is set.`)).toBeVisible()
  expect(await limitsOf(person)).toEqual([2_500_000, usual[1]])

  await open.click()
  await dialog.getByLabel('A day', { exact: true }).selectOption('usual')
  await dialog.getByRole('button', { name: 'Set the budget' }).click()
  await expect(dialog).toHaveCount(0)
  expect(await limitsOf(person)).toEqual(usual)

  await page.getByRole('link', { name: 'Audit log' }).click()
  await expect(page.getByRole('row', { name: new RegExp(`use of models set.*Done.*${person.user.id}`) })).toHaveCount(2)
})

test('from the list of people too, and an amount that is none is said beside its field', async ({ page, baseURL }) => {
  const person = await signUp(baseURL ?? '', { name: 'Noor Vale' })
  await enterAs(page.context(), admin)
  await page.goto(`/admin/people?id=${person.user.id}`)
  await page.getByRole('button', { name: `Budget of ${person.email}` }).click()
  const dialog = page.getByRole('alertdialog')
  await dialog.getByRole('button', { name: 'Set the budget' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Nothing would change.')
  await dialog.getByLabel('A month', { exact: true }).selectOption('own')
  const field = dialog.getByLabel('Dollars a month')
  await field.fill('a lot')
  await dialog.getByRole('button', { name: 'Set the budget' }).click()
  await expect(field).toHaveAccessibleDescription(/Enter an amount/)
  await field.fill('0')
  await dialog.getByRole('button', { name: 'Set the budget' }).click()
  await expect(page.getByText(`The budget of ${person.email} is set.`)).toBeVisible()
  expect((await limitsOf(person))[1]).toBe(0)
})

test('whoever is no administrator sees that it is not for them', async ({ page, baseURL }) => {
  const person = await signUp(baseURL ?? '')
  await enterAs(page.context(), person)
  await page.goto('/admin/models')
  await expect(page.getByRole('heading', { name: 'Not for you' })).toBeVisible()
  expect((await person.api.get('/api/v1/admin/ai')).status()).toBe(403)
})
