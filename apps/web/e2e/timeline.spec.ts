import { ana, calculateAs, entriesOf, keepPerson } from './kept-people.ts'
import { expect, test } from './person.ts'

test('what a person calculates is in their timeline within five seconds, and a reload adds nothing', async ({
  page,
  person,
}) => {
  const id = await keepPerson(person)
  const cards = page.getByRole('region', { name: 'What the birth says' }).getByRole('article')
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') asked.push(new URL(request.url()).pathname)
  })
  await page.goto(`/charts/${id}`)
  await expect(cards.getByText('How this was worked out')).toHaveCount(6)
  await entriesOf(person, 6)
  await page.reload()
  await expect(cards.getByText('How this was worked out')).toHaveCount(6)
  expect(asked).toEqual(['/api/v1/engines/batch'])

  await page.goto('/timeline')
  await expect(page.getByRole('heading', { level: 2, name: 'Today' })).toBeVisible()
  const entries = page.getByRole('main').getByRole('listitem').filter({ hasText: ana.name })
  await expect(entries).toHaveCount(6)
  await expect(page.getByText('2 times')).toHaveCount(0)

  const bodygraph = entries.filter({ hasText: 'Human Design' })
  await bodygraph.getByText('Read it').click()
  await expect(bodygraph.getByText('Signature of the facts')).toBeVisible()
  await bodygraph.getByRole('link', { name: 'Open the chart' }).click()
  await page.waitForURL(`**/charts/${id}/human_design`)
})

test('a draw is looked at again from the timeline as it was, also in another browser', async ({ page, person }) => {
  await calculateAs(person, 'tarot', { spread_type: 'three_card' })
  await entriesOf(person, 1)
  const { items } = (await (await person.api.get('/api/v1/timeline')).json()) as {
    items: { data: { summary: string } }[]
  }
  const cards = [...(items[0]?.data.summary ?? '').matchAll(/^### \d\. \w+: (.+)$/gm)].map(([, card]) => card ?? '')
  expect(cards).toHaveLength(3)
  await page.goto('/timeline')
  await page.getByRole('button', { name: 'Look at it again' }).click()
  await page.getByRole('heading', { name: 'Card by card' }).waitFor()
  for (const card of cards) {
    await expect(page.getByRole('heading', { name: card.replace(', reversed', '') }).first()).toBeVisible()
  }
})

test('entries found again the same day stand as one, are marked, filtered and deleted together', async ({
  page,
  person,
}) => {
  const day = { birth_date: ana.birth_date, target_date: '2026-11-21' }
  await calculateAs(person, 'biorhythm', day)
  await calculateAs(person, 'biorhythm', day)
  await calculateAs(person, 'numerology', { birth_date: ana.birth_date, full_name: 'Rui Costa' })
  await entriesOf(person, 3)
  await page.goto('/timeline')
  const entries = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByText('Read it') })
  await expect(entries).toHaveCount(2)
  const twice = entries.filter({ hasText: '2 times' })
  await expect(twice).toContainText('Biorhythm')

  const star = twice.getByRole('button', { name: /^Favourite/ })
  await star.click()
  await expect(star).toHaveAttribute('aria-pressed', 'true')
  await page.getByLabel('Favourites only').check()
  await expect(entries).toHaveCount(1)
  await expect(entries).toContainText('Biorhythm')
  await page.getByLabel('Favourites only').uncheck()

  await twice.getByRole('button', { name: /^Delete/ }).click()
  await expect(page.getByRole('alertdialog')).toContainText('Delete these 2 entries?')
  await page.getByRole('button', { name: 'Delete for good' }).click()
  await expect(entries).toHaveCount(1)
  await page.getByLabel('Kind').selectOption('Biorhythm')
  await expect(page.getByRole('heading', { name: 'No entry is of this kind' })).toBeVisible()
})

test('older entries come when they are asked for, and the last copy is read without a connection', async ({
  page,
  person,
  context,
}) => {
  const engines = Array.from({ length: 50 }, (_, days) => ({
    engineName: 'biorhythm',
    input: { birth_date: '1990-05-17', target_date: new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10) },
  }))
  for (const part of [0, 20, 40]) {
    const batch = engines.slice(part, part + 20)
    const answer = await person.api.post('/api/v1/engines/batch', { data: { engines: batch } })
    expect(answer.ok()).toBe(true)
  }
  await page.goto('/timeline')
  const entries = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByText('Read it') })
  await expect(entries).toHaveCount(40)
  await page.getByRole('button', { name: 'Older' }).click()
  await expect(entries).toHaveCount(50)
  await expect(page.getByText('This is where your timeline begins.')).toBeVisible()

  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.reload()
  await expect(entries).toHaveCount(40)
  await context.setOffline(true)
  await page.reload()
  await expect(page.getByText(/^As of /)).toBeVisible()
  await expect(entries).toHaveCount(40)
  await context.setOffline(false)
})
