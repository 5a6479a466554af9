import { expect, test } from './screen.ts'

test('a developer reads about a calculation and tries it', async ({ page }) => {
  await page.goto('/docs')
  const calculate = page.locator('article#calculate')
  await expect(calculate).toContainText('/engines/{name}/calculate')
  await calculate.getByText('Try it').click()
  await calculate.getByRole('button', { name: 'Send' }).click()
  await expect(calculate.getByText(/^200 in \d+ ms$/)).toBeVisible()
  await expect(calculate.getByRole('region', { name: 'Answer' })).toContainText('"success": true')
  await expect(calculate.locator('pre').last()).toContainText('curl')
})

test('every operation of the document is on the page', async ({ page, request }) => {
  const document = (await (await request.get('/openapi.json')).json()) as { paths: Record<string, object> }
  const count = Object.values(document.paths).reduce((sum, methods) => sum + Object.keys(methods).length, 0)
  await page.goto('/docs')
  await expect(page.locator('main article')).toHaveCount(count)
})

test('the about page names licence, source and whose work this is', async ({ page }) => {
  await page.goto('/about')
  await expect(page.getByText('AGPL-3.0-or-later', { exact: false }).first()).toBeVisible()
  for (const name of ['Swiss Ephemeris', 'GeoNames', 'OpenStreetMap']) {
    await expect(page.getByRole('link', { name })).toBeVisible()
  }
})
