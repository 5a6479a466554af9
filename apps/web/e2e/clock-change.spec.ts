import { expect, openBodygraph, test, typeBirth } from './screen.ts'

// Source: EU directive 2000/84/EC; the last Sunday of October and of March, 01:00 UTC.
const repeated = { date: '2021-10-31', time: '02:30', town: 'Berlin', option: /Berlin.*Germany/ }
const skipped = { date: '2021-03-28', time: '02:30', town: 'Berlin', option: /Berlin.*Germany/ }

test('a time that came twice offers both instants and takes neither by itself', async ({ page }) => {
  await page.goto('/')
  await typeBirth(page, repeated)
  await page.getByRole('button', { name: 'Make the charts' }).click()
  const question = page.getByRole('region', { name: 'The clock showed 02:30 twice that day' })
  await expect(question).toBeFocused()
  await expect(question.getByRole('button')).toHaveText([
    /The first time.*00:30.*\+02:00/,
    /The second time.*01:30.*\+01:00/,
  ])

  await question.getByRole('button', { name: /The second time/ }).click()
  await page.waitForURL(/\/charts\/[0-9a-f]{24}$/)
  await openBodygraph(page)
  await expect(page.getByText('2021-10-31 01:30:00')).toBeVisible()
})

test('a time that never came is not moved silently', async ({ page }) => {
  await page.goto('/')
  await typeBirth(page, skipped)
  await page.getByRole('button', { name: 'Make the charts' }).click()
  const question = page.getByRole('region', { name: 'The clock never showed 02:30 that day' })
  await expect(question).toContainText('Clocks jumped from 02:00 to 03:00')
  await question.getByRole('button', { name: /had not been changed yet/ }).click()
  await page.waitForURL(/\/charts\/[0-9a-f]{24}$/)
  await openBodygraph(page)
  await expect(page.getByText('2021-03-28 01:30:00')).toBeVisible()
})

test('changing what was typed withdraws the question', async ({ page }) => {
  await page.goto('/')
  await typeBirth(page, repeated)
  await page.getByRole('button', { name: 'Make the charts' }).click()
  await expect(page.getByRole('region', { name: /twice that day/ })).toBeVisible()
  await page.getByLabel('Time of birth', { exact: true }).fill('05:00')
  await expect(page.getByRole('region', { name: /twice that day/ })).toHaveCount(0)
})
