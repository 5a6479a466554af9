import { expect, makeChart, openStoredChart, pictureFolder, test } from './screen.ts'

test('a chart that was opened before is read without a connection, labelled with its time', async ({
  page,
  context,
}) => {
  const id = await makeChart(page)
  await page.evaluate(() => navigator.serviceWorker.ready)
  // The first visit is served before the worker takes over; the next one passes it.
  await page.reload()
  await page.getByText('How this was worked out').waitFor()

  await context.setOffline(true)
  await page.goto(`/charts/${id}/human_design`)
  await expect(page.getByText('You are offline.', { exact: false }).first()).toBeVisible()
  await expect(page.getByText('The last answer, from', { exact: false })).toBeVisible()
  await expect(page.locator('svg.picture')).toBeVisible()
  await page.screenshot({ path: `${pictureFolder}/human_design-offline.png` })

  await page.getByRole('link', { name: 'Charts', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Ana Maria Silva' })).toBeVisible()
  await context.setOffline(false)
})

test('a draw that was made before is read without a connection', async ({ page, context }) => {
  await openStoredChart(page, 'tarot')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.getByRole('button', { name: 'Draw the cards' }).click()
  await page.getByRole('heading', { name: 'Card by card' }).waitFor()
  const cards = await page.getByRole('heading', { level: 3 }).allTextContents()
  await page.reload()
  await page.getByRole('heading', { name: 'Card by card' }).waitFor()

  await context.setOffline(true)
  await page.reload()
  await expect(page.getByText('The last answer, from', { exact: false })).toBeVisible()
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(cards)
  await context.setOffline(false)
})
