import { accessibilityProblems, expect, lisbon, pictureFolder, test, typeBirth } from './screen.ts'
import { openFaultyDoor } from './faulty-door.ts'

let door: Awaited<ReturnType<typeof openFaultyDoor>>

test.beforeEach(async ({ baseURL }) => {
  door = await openFaultyDoor(baseURL ?? '')
})
test.afterEach(async ({ page }) => {
  // First the page: it would tell of what it was still fetching.
  await page.close()
  door.close()
})

test('when the engines are down the form says so, gives a number to tell, and keeps what was typed', async ({
  page,
}) => {
  door.set('unavailable')
  await page.goto(door.url)
  await typeBirth(page, lisbon)
  await page.getByRole('button', { name: 'Make the charts' }).click()
  const failure = page.getByRole('alert')
  await expect(failure).toContainText('not available right now')
  await expect(failure).toContainText(door.requestId)
  await expect(page.getByLabel('Date of birth')).toHaveValue(lisbon.date)
  await page.screenshot({ path: `${pictureFolder}/home-unavailable.png`, fullPage: true })
  expect(await accessibilityProblems(page)).toEqual([])

  door.set('none')
  await failure.getByRole('button', { name: 'Try again' }).click()
  await page.waitForURL(/\/charts\/[0-9a-f]{24}$/)
  await expect(page.getByRole('heading', { level: 1, name: lisbon.name ?? '' })).toBeVisible()
})

test('when no answer comes the form says that the server cannot be reached', async ({ page, complaints }) => {
  door.set('hang-up')
  await page.goto(door.url)
  await typeBirth(page, lisbon)
  await page.getByRole('button', { name: 'Make the charts' }).click()
  await expect(page.getByRole('alert')).toContainText('cannot be reached')
  await expect(page.getByLabel('Time of birth', { exact: true })).toHaveValue('14:32')
  // The browser writes one line for the broken connection itself.
  expect(complaints.splice(0)).toEqual([expect.stringContaining('net::ERR_EMPTY_RESPONSE')])
})
