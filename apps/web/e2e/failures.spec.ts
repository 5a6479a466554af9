import { accessibilityProblems, expect, lisbon, pictureFolder, test as plain, typeBirth } from './screen.ts'
import { atFaultyDoor, type FaultyDoor } from './faulty-door.ts'

const test = plain.extend<{ door: FaultyDoor }>(atFaultyDoor)

test('when the engines are down the form says so, gives a number to tell, and keeps what was typed', async ({
  page,
  door,
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

test('when no answer comes the form says that the server cannot be reached', async ({ page, door, complaints }) => {
  door.set('hang-up')
  await page.goto(door.url)
  await typeBirth(page, lisbon)
  await page.getByRole('button', { name: 'Make the charts' }).click()
  await expect(page.getByRole('alert')).toContainText('cannot be reached')
  await expect(page.getByLabel('Time of birth', { exact: true })).toHaveValue('14:32')
  // The browser writes one line for the broken connection itself.
  expect(complaints.splice(0)).toEqual([expect.stringContaining('net::ERR_EMPTY_RESPONSE')])
})
