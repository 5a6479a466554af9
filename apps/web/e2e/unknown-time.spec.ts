import { expect, lisbon, makeChart, openBodygraph, submitBirth, test } from './screen.ts'

test('without a time nothing is drawn for a guessed hour, and every possibility is shown with its share', async ({
  page,
}) => {
  await makeChart(page, { ...lisbon, time: null })
  await expect(page.getByRole('heading', { name: 'Without the time of day' })).toBeVisible()
  await expect(page.locator('svg.picture')).toHaveCount(0)
  await expect(page.getByText('time unknown', { exact: false }).first()).toBeVisible()

  const shares = await page
    .getByRole('heading', { level: 3, name: 'Profile', exact: true })
    .locator('xpath=..')
    .getByText(/^\d+ %$/)
    .allTextContents()
  const total = shares.reduce((sum, share) => sum + Number.parseInt(share, 10), 0)
  expect(shares.length).toBeGreaterThan(1)
  expect(Math.abs(total - 100)).toBeLessThanOrEqual(shares.length)
})

test('a time known to a quarter of an hour shows what it cannot decide', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('Date of birth').fill(lisbon.date)
  await page.getByLabel('Time of birth', { exact: true }).fill('14:32')
  await page.getByLabel('About', { exact: true }).check()
  await page.getByLabel('Give or take').selectOption('30')
  await page.getByRole('combobox', { name: 'Place of birth' }).fill('Lisbon')
  await page
    .getByRole('option', { name: /Lisbon/ })
    .first()
    .click()
  await submitBirth(page)
  await openBodygraph(page)
  await expect(page.getByRole('heading', { name: 'What it could be' })).toBeVisible()
  await expect(page.getByText('± 30 min').first()).toBeVisible()
  await expect(page.getByText(/^All headline facts together stay as they are in/)).toBeVisible()
})
