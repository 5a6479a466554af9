import { expect, test } from './screen.ts'

test('towns of one name in several countries are told apart before one is chosen', async ({ page }) => {
  await page.goto('/')
  const search = page.getByRole('combobox', { name: 'Place of birth' })
  await search.fill('Santiago')
  const options = page.getByRole('option')
  await expect(options.first()).toContainText('Santiago')
  const texts = await options.allTextContents()
  const zones = new Set(texts.map((text) => /[A-Z]\w+\/[\w/]+/.exec(text)?.[0]))
  expect(zones.size).toBeGreaterThanOrEqual(3)
  for (const text of texts) expect(text).toMatch(/[\d,.]+ people/)

  await page
    .getByRole('option', { name: /Dominican Republic/ })
    .first()
    .click()
  await expect(page.getByText('America/Santo_Domingo')).toBeVisible()
  await expect(search).toHaveValue(/Dominican Republic$/)
})

test('a birth outside every town is entered as a point, with its zone found', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Enter coordinates instead' }).click()
  await page.getByLabel('Latitude').fill('47,37')
  await page.getByLabel('Longitude').fill('8,54')
  await page.getByRole('button', { name: 'Find the zone of this point' }).click()
  await expect(page.getByLabel('Time zone')).toHaveValue('Europe/Zurich')
})
