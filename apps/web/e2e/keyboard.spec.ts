import { expect, test } from './screen.ts'

test('a chart is made and explored without a pointer', async ({ page }) => {
  await page.goto('/')
  const skip = page.getByRole('link', { name: 'Skip to the content' })
  // A key pressed before the page is drawn goes nowhere.
  await skip.waitFor({ state: 'attached' })
  await page.keyboard.press('Tab')
  await expect(skip).toBeFocused()
  await page.keyboard.press('Enter')

  // A British date field: day, month, year.
  await page.getByLabel('Date of birth').focus()
  await page.keyboard.type('17051990')
  await page.getByLabel('Time of birth', { exact: true }).focus()
  await page.keyboard.type('1432')
  await page.getByRole('combobox', { name: 'Place of birth' }).focus()
  await page.keyboard.type('Lisbon')
  await expect(page.getByRole('option', { name: /Lisbon/ }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Europe/Lisbon')).toBeVisible()
  await page.getByRole('button', { name: 'Make the charts' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/charts\/[0-9a-f]{24}$/)
  await page.getByRole('article', { name: 'Human Design' }).getByRole('link').first().focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/human_design$/)
  await page.locator('svg.picture [data-fact]').first().waitFor()

  const explanation = page.getByRole('region', { name: 'About this part' })
  const parts = page.locator('svg.picture [data-fact]')
  await expect(parts.and(page.locator('[tabindex="0"]'))).toHaveCount(1)
  await parts.and(page.locator('[tabindex="0"]')).focus()
  const first = await explanation.getByRole('heading').textContent()
  await page.keyboard.press('ArrowRight')
  await expect(explanation.getByRole('heading')).not.toHaveText(first ?? '')
  const kind = await page.evaluate(() => document.activeElement?.getAttribute('data-fact')?.split(':')[0])
  await page.keyboard.press('PageDown')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-fact')?.split(':')[0]))
    .not.toBe(kind)
  await page.keyboard.press('Enter')
  await expect(explanation.getByRole('button', { name: 'Close', exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(explanation.getByRole('heading')).toHaveCount(0)
})

test('problems of the form are listed, lead to their fields, and lose nothing', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('Name', { exact: true }).fill('Ana')
  await page.getByRole('button', { name: 'Make the charts' }).click()
  const summary = page.getByRole('alert')
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('link')).toHaveText([
    'Give the date of birth.',
    'Give the time, or choose “I don’t know the time”.',
    'Choose a town from the list, or enter coordinates.',
  ])
  await summary.getByRole('link', { name: 'Give the date of birth.' }).click()
  await expect(page.getByLabel('Date of birth')).toBeFocused()
  await expect(page.getByLabel('Date of birth')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Ana')
})
