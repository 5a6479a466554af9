import type { Page } from '@playwright/test'
import { openFaultyDoor } from './faulty-door.ts'
import { chartId, expect, lisbon, makeChart, openStoredChart, pictureFolder, test } from './screen.ts'

const cards = (page: Page) => page.getByRole('region', { name: 'What the birth says' }).getByRole('article')

test('the overview asks for six engines in one request, and their screens ask for nothing more', async ({ page }) => {
  const calls: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') calls.push(new URL(request.url()).pathname)
  })
  await openStoredChart(page, '')
  await expect(cards(page).getByText('How this was worked out')).toHaveCount(6)
  expect(calls).toEqual(['/api/v1/engines/batch'])

  await page.getByRole('article', { name: 'Gene Keys' }).getByRole('link').first().click()
  await expect(page.getByRole('heading', { name: 'Venus Sequence' })).toBeVisible()
  expect(calls).toEqual(['/api/v1/engines/batch'])
})

test('periods open to those inside them, down to the third level', async ({ page }) => {
  await openStoredChart(page, 'vimshottari')
  const all = page.getByRole('region', { name: 'All periods' })
  // What runs now stands open: nine great periods, nine within one of them, nine within one of those.
  await expect(all.getByRole('listitem')).toHaveCount(27)
  await all.getByText('Venus', { exact: false }).last().click()
  await expect(all.getByRole('listitem')).toHaveCount(36)
})

test('one engine that fails says so on its card and can be tried again, while the others stand', async ({
  page,
  baseURL,
}) => {
  const door = await openFaultyDoor(baseURL ?? '')
  try {
    door.set('natal-of-batch')
    await page.goto(door.url)
    await page.evaluate(
      ([id, birth]) => localStorage.setItem('orrery.charts', JSON.stringify([{ id, createdAt: '', birth }])),
      [
        chartId,
        {
          name: lisbon.name,
          date: lisbon.date,
          time: lisbon.time,
          accuracyMinutes: 0,
          place: { label: 'Lisbon', latitude: 38.71667, longitude: -9.13333, timezone: 'Europe/Lisbon' },
          utcOffset: null,
        },
      ] as const,
    )
    await page.goto(`${door.url}/charts/${chartId}`)
    const natal = page.getByRole('article', { name: 'Natal chart' })
    await expect(natal.getByRole('alert')).toContainText(door.requestId)
    await expect(cards(page).getByText('How this was worked out')).toHaveCount(5)
    await page.screenshot({ path: `${pictureFolder}/overview-one-failed.png`, fullPage: true })

    door.set('none')
    await natal.getByRole('button', { name: 'Try again' }).click()
    await expect(natal.getByText(/^26°23′ Taurus$/)).toBeVisible()
    await expect(natal.getByRole('alert')).toHaveCount(0)
  } finally {
    await page.close()
    door.close()
  }
})

test('a chart without a name says what numerology needs, and counts nothing', async ({ page }) => {
  await openStoredChart(page, '', { name: '', time: '14:32' })
  const numerology = page.getByRole('article', { name: 'Numerology' })
  await expect(numerology).toContainText('no name yet')
  await expect(cards(page).getByText('How this was worked out')).toHaveCount(5)
  await numerology.getByRole('link', { name: 'Give the name' }).click()
  await expect(page.getByRole('heading', { name: 'The full name at birth' })).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('every page is two presses away, and the list folds itself again', async ({ page }) => {
    await openStoredChart(page, '')
    const pages = page.getByRole('navigation', { name: 'Pages of this person' })
    await pages.getByText('All pages').click()
    await expect(pages.getByRole('link')).toHaveCount(13)
    await pages.getByRole('link', { name: 'Biorhythm' }).click()
    await page.waitForURL(/biorhythm$/)
    await expect(pages.getByRole('link', { name: 'Biorhythm' })).toBeHidden()
    await pages.getByText('All pages').click()
    await expect(pages.getByRole('link', { name: 'Biorhythm' })).toHaveAttribute('aria-current', 'page')
    await expect(pages.locator('[aria-current=page]:visible')).toHaveCount(1)
  })
})

test('an address of no engine says that there is no page', async ({ page }) => {
  await openStoredChart(page, 'crystal_ball')
  await expect(page.getByRole('heading', { name: 'There is no page here' })).toBeVisible()
})

test('deleting a chart takes its draws and answers along', async ({ page }) => {
  await makeChart(page)
  await page.getByRole('link', { name: 'Tarot' }).click()
  await page.getByRole('button', { name: 'Draw the cards' }).click()
  await expect(page.getByRole('heading', { name: 'Drawn before' })).toBeVisible()
  await page.getByRole('link', { name: 'Enneagram' }).click()
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByRole('radio', { name: 'exactly like me' }).first().check()
  const kept = () =>
    page.evaluate(() => [localStorage.getItem('orrery.draws'), localStorage.getItem('orrery.enneagram')])
  expect((await kept()).join('')).toContain('type_')

  await page.getByRole('link', { name: 'Charts', exact: true }).click()
  await page.getByRole('button', { name: 'Delete: Ana Maria Silva' }).click()
  await page.getByRole('button', { name: 'Delete for good' }).click()
  await expect(page.getByRole('heading', { name: 'No chart yet' })).toBeVisible()
  expect(await kept()).toEqual(['[]', '[]'])
})
