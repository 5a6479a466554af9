import { exampleAnswers } from '@orrery/engines/enneagram/content/example-answers'
import { items } from '@orrery/engines/enneagram/content/items'
import { expect, openStoredChart, test } from './screen.ts'

test('statements are answered by keyboard, and leaving loses nothing', async ({ page }) => {
  await openStoredChart(page, 'enneagram')
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByRole('main').getByRole('radio').first().focus()
  for (const grade of ['5', '1', '4']) await page.keyboard.press(grade)
  await expect(page.getByRole('progressbar')).toHaveAttribute('value', '3')
  await expect(page.getByRole('main').getByRole('radio', { checked: true })).toHaveCount(3)

  await page.reload()
  await expect(page.getByText('3 of 66 answered')).toBeVisible()
  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByRole('button', { name: 'Go on, 3 of 66 answered' }).click()
  await expect(page.getByRole('main').getByRole('radio', { checked: true })).toHaveCount(3)
})

test('the whole way through gives probabilities, and too few answers give no type at all', async ({ page }) => {
  await openStoredChart(page, 'enneagram')
  await page.getByRole('button', { name: 'Begin' }).click()
  const next = page.getByRole('button', { name: 'Next part' })
  for (let part = 1; part < 6; part += 1) await next.click()
  await page.getByRole('button', { name: 'See the result' }).click()
  await expect(page.getByRole('heading', { name: 'These answers do not say enough' })).toBeVisible()
  await expect(page.getByRole('heading', { name: /^Type \d/ })).toHaveCount(0)

  await page.getByRole('button', { name: 'Back to the statements' }).click()
  for (const [index, item] of items.entries()) {
    if (index > 0 && index % 11 === 0) await next.click()
    const grade = exampleAnswers[item.id]
    if (grade !== undefined)
      await page
        .locator(`input[name="${item.id}"]`)
        .nth(grade - 1)
        .check()
  }
  await page.getByRole('button', { name: 'See the result' }).click()
  await expect(page.getByRole('heading', { name: /^Type \d, the / })).toBeVisible()
  await expect(page.getByText(/% probable by your answers$/)).toBeVisible()
  await expect(page.getByRole('region', { name: 'All nine types' }).getByRole('row')).toHaveCount(10)
})

test('a type of one’s own choice says that nothing was measured', async ({ page }) => {
  await openStoredChart(page, 'enneagram')
  await page.getByRole('button', { name: /^9/ }).click()
  await expect(page.getByText('your own choice, not measured')).toBeVisible()
  await expect(page.getByRole('region', { name: 'All nine types' })).toHaveCount(0)
})
