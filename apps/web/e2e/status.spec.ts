import { accessibilityProblems, expect, pictureFolder, test as plain } from './screen.ts'
import { atFaultyDoor, type FaultyDoor } from './faulty-door.ts'

const test = plain.extend<{ door: FaultyDoor }>(atFaultyDoor)

test('everybody finds from the foot of any page what works, and what is missed where something does not', async ({
  page,
  door,
}) => {
  door.set('readings-in-health')
  await page.goto(door.url)
  await page.getByRole('contentinfo').getByRole('link', { name: 'Status' }).click()
  await expect(page.getByRole('main').getByRole('status')).toHaveText('Something does not work as it should')
  const readings = page.getByRole('listitem').filter({ hasText: 'People and timeline' })
  await expect(readings).toContainText('Does not answer')
  await expect(readings).toContainText('Charts are calculated as always')
  await page.screenshot({ path: `${pictureFolder}/status-degraded.png`, fullPage: true })
  expect(await accessibilityProblems(page)).toEqual([])
})

test('the page asks again by itself, says when it could not, and rests when it is paused', async ({
  page,
  door,
  complaints,
}) => {
  await page.clock.install()
  await page.goto(`${door.url}/status`)
  await expect(page.getByText('Everything works')).toBeVisible()

  door.set('hang-up')
  await page.clock.runFor(12_000)
  await expect(page.getByRole('alert')).toContainText('did not answer at the last try')

  door.set('readings-in-health')
  await page.clock.runFor(10_000)
  await expect(page.getByText('Something does not work as it should')).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)

  await page.getByRole('button', { name: 'Pause' }).click()
  door.set('none')
  await page.clock.runFor(30_000)
  await expect(page.getByText('Something does not work as it should')).toBeVisible()
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.clock.runFor(10_000)
  await expect(page.getByText('Everything works')).toBeVisible()
  // The browser writes one line for every broken connection itself.
  const broken = complaints.splice(0)
  expect(broken.length).toBeGreaterThan(0)
  expect(broken.filter((text) => !text.includes('net::ERR_EMPTY_RESPONSE'))).toEqual([])
})
