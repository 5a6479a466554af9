import { expect, makeChart, test } from './screen.ts'

test('a shared link is empty until asked, then carries the birth after the # and calculates nothing by itself', async ({
  page,
  browser,
}) => {
  await makeChart(page)
  await page.getByRole('button', { name: 'Share' }).click()
  const link = page.getByLabel('Link', { exact: true })
  await expect(link).toHaveValue(/^https?:\/\/[^/]+\/$/)
  await page.getByLabel('Include the birth data in the link').check()
  const address = await link.inputValue()
  const { pathname, search, hash } = new URL(address)
  expect(pathname + search).toBe('/charts/new')
  expect(hash).toMatch(/^#birth=[\w-]+$/)

  const context = await browser.newContext()
  const elsewhere = await context.newPage()
  const calculations: string[] = []
  elsewhere.on('request', (request) => {
    expect(request.url()).not.toContain(hash.slice(7))
    if (request.url().includes('/calculate')) calculations.push(request.url())
  })
  await elsewhere.goto(address)
  await expect(elsewhere.getByText('This link filled in the form.', { exact: false })).toBeVisible()
  await expect(elsewhere.getByLabel('Date of birth')).toHaveValue('1990-05-17')
  await expect(elsewhere.getByLabel('Name', { exact: true })).toHaveValue('Ana Maria Silva')
  expect(new URL(elsewhere.url()).hash).toBe('')
  expect(calculations).toEqual([])
  await elsewhere.getByRole('button', { name: 'Make the charts' }).click()
  await elsewhere.waitForURL(/\/charts\/[0-9a-f]{24}$/)
  await context.close()
})

test('a link that was cut off says so and leaves an empty form', async ({ page }) => {
  await page.goto('/charts/new#birth=eyJuYW1lIjoi')
  await expect(page.getByText('could not be read', { exact: false })).toBeVisible()
  await expect(page.getByLabel('Date of birth')).toHaveValue('')
})
