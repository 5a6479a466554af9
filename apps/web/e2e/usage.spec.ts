import { unpricedMonth, usedMonth } from './ai-examples.ts'
import { expect, test } from './person.ts'
import { openReadingDoor, type ReadingDoor } from './reading-door.ts'

test('somebody who used nothing sees their budgets, untouched, and that nothing was used', async ({ page, person }) => {
  expect(person.email).not.toBe('')
  await page.goto('/account/usage')
  await expect(page.getByRole('heading', { name: 'Nothing used this month' })).toBeVisible()
  const budgets = page.getByRole('region', { name: 'Budgets' })
  await expect(budgets).toContainText('$0.00 of $1.00')
  await expect(budgets).toContainText('$0.00 of $10.00')
  await expect(budgets.getByText(/^Renewed at/)).toHaveCount(2)
})

test.describe('with a month of use', () => {
  let door: ReadingDoor

  test.beforeEach(async ({ baseURL, person }) => {
    expect(person.email).not.toBe('')
    door = await openReadingDoor(baseURL ?? '')
  })
  test.afterEach(async ({ page }) => {
    // First the page: it would tell of what it was still fetching.
    await page.close()
    door.close()
  })

  test('cost is told by purpose and by model, and the days as a picture and as a table', async ({ page }) => {
    const month = usedMonth()
    door.usage(month)
    await page.goto(`${door.url}/account/usage`)
    const byModel = page.getByRole('region', { name: 'By model' })
    const models = new Set(month.lines.map(({ provider, model }) => `${provider}/${model}`))
    await expect(byModel.getByRole('row')).toHaveCount(models.size + 1)
    await expect(byModel.getByRole('row', { name: /llama3\.2:3b/ })).toContainText('Unknown')
    await expect(page.getByRole('img', { name: 'Bars of each day of this month' })).toBeVisible()
    await page.getByText('The same as a table').click()
    const days = new Set(month.lines.map(({ day }) => day))
    await expect(page.getByRole('region', { name: 'Day by day' }).getByRole('row')).toHaveCount(days.size + 1)
  })

  test('what has no known price is never told as nothing', async ({ page }) => {
    door.usage(unpricedMonth())
    await page.goto(`${door.url}/account/usage`)
    const month = page.getByRole('region', { name: 'This month' })
    await expect(month).toContainText('Unknown')
    await expect(month).toContainText('11,300')
    await expect(month).not.toContainText('$0.00')
  })
})

test('a guest is asked to sign in first', async ({ page }) => {
  await page.goto('/account/usage')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Budgets' })).toHaveCount(0)
})
