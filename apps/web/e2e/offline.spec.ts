import { expect, makeChart, pictureFolder, test } from './screen.ts'

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
