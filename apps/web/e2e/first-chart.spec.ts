import { createClient } from '@orrery/client'
import { expect, lisbon, makeChart, test } from './screen.ts'

test('a guest types a birth and sees the chart that the API calculates', async ({ page, baseURL }) => {
  await makeChart(page)

  const { raw_data: facts } = await createClient({ baseUrl: baseURL ?? '' }).calculate('human_design', {
    birth_date: lisbon.date,
    birth_time: lisbon.time ?? '',
    place: 'Lisbon, Portugal',
  })
  const chart = facts.chart
  if (!chart) throw new Error('A birth with a time has a chart.')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ana Maria Silva')
  await expect(page.getByRole('heading', { level: 2, name: chart.type_info.type_name })).toBeVisible()
  await expect(page.getByText(`${chart.profile.profile} ${chart.profile.profile_name}`).first()).toBeVisible()

  const rows = page.getByRole('region', { name: 'Activations' }).getByRole('row')
  await expect(rows).toHaveCount(14)
  const sun = `${chart.personality_gates.sun.number}.${chart.personality_gates.sun.line}`
  await expect(rows.filter({ hasText: 'Sun' })).toContainText(sun)
})

test('a chart stays in this browser under an address that says nothing, until it is deleted', async ({ page }) => {
  const id = await makeChart(page)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Ana Maria Silva' })).toBeVisible()
  expect(page.url()).not.toMatch(/1990|Ana|Lisbon|[?#]/)

  await page.getByRole('link', { name: 'Charts', exact: true }).click()
  await page.getByRole('button', { name: 'Delete: Ana Maria Silva' }).click()
  await page.getByRole('button', { name: 'Delete for good' }).click()
  await expect(page.getByRole('heading', { name: 'No chart yet' })).toBeVisible()
  expect(await page.evaluate(() => localStorage.getItem('orrery.charts'))).toBe('[]')

  await page.goto(`/charts/${id}/human_design`)
  await expect(page.getByRole('heading', { name: 'This chart is not in this browser' })).toBeVisible()
})

test('pointing at a part of the bodygraph explains it, and Escape lets go', async ({ page }) => {
  await makeChart(page)
  const gate = page.locator('svg.picture [data-fact^="gate:"]').first()
  const title = await gate.getAttribute('aria-label')
  await gate.click()
  const explanation = page.getByRole('region', { name: 'About this part' })
  await expect(explanation.getByRole('heading', { level: 2 })).toHaveText(title ?? '')
  await page.keyboard.press('Escape')
  await expect(explanation.getByRole('heading')).toHaveCount(0)
})
