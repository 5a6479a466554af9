import type { Page } from '@playwright/test'
import { ana, keepPerson } from './kept-people.ts'
import { enterAs, signUp } from './person.ts'
import { openReadingDoor, type ReadingDoor, scripts } from './reading-door.ts'
import { expect, makeChart, openStoredChart, test } from './screen.ts'

const ask = (page: Page): Promise<void> => page.getByRole('button', { name: 'Write the reading' }).click()

const write = async (page: Page): Promise<void> => {
  await ask(page)
  await page.getByText('from our own texts · cost nothing').waitFor()
}

const sentences = (page: Page) => page.locator('[data-sentence]')
const lit = (page: Page) => page.locator('svg.picture [data-active]')
const facts = (page: Page) => page.getByRole('region', { name: 'What it rests on' })

test('a guest goes from a chart to its reading, whose sentences and picture lead to each other', async ({ page }) => {
  await makeChart(page)
  await page.getByRole('link', { name: 'Read it in words' }).click()
  await page.waitForURL(/\/reading\?of=human_design$/)
  await write(page)
  expect(await sentences(page).count()).toBeGreaterThan(5)

  const first = sentences(page).first()
  await first.click()
  await expect(first).toHaveAttribute('aria-pressed', 'true')
  await expect(facts(page).getByRole('term')).not.toHaveCount(0)
  await expect(lit(page)).not.toHaveCount(0)
  const mark = await lit(page).first().getAttribute('data-fact')

  await page.keyboard.press('Escape')
  await expect(facts(page).getByRole('term')).toHaveCount(0)
  await expect(lit(page)).toHaveCount(0)
  await page.locator(`svg.picture [data-fact="${mark}"]`).first().dispatchEvent('click')
  await expect(facts(page)).toContainText('Sentences that speak of it')
  const spoken = facts(page).getByRole('listitem').getByRole('button')
  await expect(spoken.first()).toHaveText((await first.textContent()) ?? '')
  await spoken.first().click()
  await expect(first).toBeFocused()
  await expect(facts(page)).toContainText('This sentence rests on')
})

test('a reading stays in this browser until its chart is deleted, and a reload asks for none', async ({ page }) => {
  await makeChart(page)
  await page.getByRole('link', { name: 'Read it in words' }).click()
  await page.getByLabel('What would you like to know about?').fill('Where does my work want to go?')
  await write(page)
  const told = await sentences(page).allTextContents()

  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.reload()
  await expect(sentences(page)).toHaveText(told)
  await expect(page.getByText('Where does my work want to go?')).toBeVisible()
  expect(page.url()).not.toContain('work')
  expect(asked.filter((address) => address.includes('/ai/'))).toEqual([])

  await page.getByRole('link', { name: 'Charts', exact: true }).click()
  await page.getByRole('button', { name: /^Delete/ }).click()
  await page.getByRole('button', { name: 'Delete for good' }).click()
  await expect(page.getByRole('heading', { name: 'No chart yet' })).toBeVisible()
  const kept = await page.evaluate(async () =>
    (await (await caches.open('orrery-answers')).keys()).map(({ url }) => url),
  )
  expect(kept.filter((address) => address.includes('/reading/'))).toEqual([])
})

test('a reading of everything shows the picture of what a pressed sentence speaks of', async ({ page }) => {
  await openStoredChart(page, 'reading')
  await write(page)
  const pictures = page.getByLabel('Picture of')
  const shown = new Set<string>()
  for (const index of [0, 2, 4, 6, 8]) {
    const sentence = sentences(page).nth(index)
    await sentence.click()
    const cited = await facts(page).getByRole('button').allTextContents()
    const name = await pictures.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text ?? '')
    expect(cited).toContain(name)
    shown.add(name)
  }
  expect(shown.size).toBeGreaterThan(1)
})

test('by keyboard alone one goes from sentence to sentence and back out', async ({ page }) => {
  await openStoredChart(page, 'reading?of=natal')
  await write(page)
  await sentences(page).first().focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await expect(sentences(page).nth(2)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(sentences(page).nth(2)).toHaveAttribute('aria-pressed', 'true')
  await expect(facts(page)).toContainText('This sentence rests on')
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowRight')
  await expect(sentences(page).last()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-sentence][aria-pressed="true"]')).toHaveCount(0)
})

test('on a phone the facts come up over the lower edge and lead to the picture', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openStoredChart(page, 'reading?of=human_design')
  await write(page)
  const picture = page.getByRole('group', { name: /Bodygraph/i })
  await expect(picture).toBeHidden()
  await expect(facts(page)).toBeHidden()
  await sentences(page).nth(1).click()
  await expect(facts(page)).toBeInViewport()
  await facts(page).getByRole('button', { name: 'See it in the picture' }).click()
  await expect(picture).toBeInViewport()
  await facts(page).getByRole('button', { name: 'Close' }).click()
  await expect(facts(page)).toBeHidden()
})

test('a draw is read as it was drawn', async ({ page }) => {
  await openStoredChart(page, 'tarot')
  await page.getByRole('button', { name: 'Draw' }).click()
  await page.getByText('How this was worked out').waitFor()
  const card = await page.getByRole('heading', { level: 3 }).first().textContent()
  await page.getByRole('link', { name: 'Read it in words' }).click()
  await page.waitForURL(/of=tarot&draw=/)
  await write(page)
  await page.getByText(/facts behind this reading/).click()
  await expect(page.getByRole('article')).toContainText((card ?? '').split(',')[0] ?? '')
})

test('without time and name the reading says what it leaves out', async ({ page }) => {
  await openStoredChart(page, 'reading', { name: '', time: null })
  await write(page)
  await expect(page.getByText('Numerology is left out: it needs the name.')).toBeVisible()
  await expect(page.getByText('what depends on it is left out of the reading')).toBeVisible()
})

test('on paper there is the text with who wrote it, and nothing to press', async ({ page }) => {
  await openStoredChart(page, 'reading?of=natal')
  await write(page)
  await page.emulateMedia({ media: 'print' })
  await expect(sentences(page).first()).toBeVisible()
  await expect(page.getByText('from our own texts · cost nothing')).toBeVisible()
  await expect(page.getByText('It predicts nothing')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
  await expect(page.getByText('Have it written anew')).toBeHidden()
})

test.describe('at a platform with models', () => {
  test.use({ refusals: [402] })
  let door: ReadingDoor

  test.beforeEach(async ({ page, baseURL }) => {
    door = await openReadingDoor(baseURL ?? '')
    await door.withModels()
    const person = await signUp(baseURL ?? '')
    const chart = await keepPerson(person, ana)
    await enterAs(page.context(), person)
    await page.goto(`${door.url}/charts/${chart}/reading?of=natal`)
  })
  test.afterEach(async ({ page }) => {
    // First the page: it would tell of what it was still fetching.
    await page.close()
    door.close()
  })

  test('a model’s reading says who wrote it, at the how manieth try, and what it cost', async ({ page }) => {
    door.tell(scripts.byModel)
    await ask(page)
    const label = page.getByText('Written by claude-sonnet-4-5 of Anthropic')
    await expect(label).toContainText('cost $0.0021')
    await expect(label).toContainText('after 2 tries')
  })

  test('a price that nobody knows is told as unknown, and a kept answer as one', async ({ page }) => {
    door.tell(scripts.unpriced)
    await ask(page)
    const label = page.getByText('Written by llama3.2 of this installation’s own server')
    await expect(label).toContainText('cost unknown')
    await expect(label).toContainText('told again from a kept answer')
    await expect(label).not.toContainText('$0')
  })

  test('sentences stand there as they come, and stay when the writing is stopped', async ({ page }) => {
    door.tell(scripts.writing)
    await ask(page)
    await expect(sentences(page)).toHaveCount(4)
    await expect(page.getByRole('progressbar')).toBeVisible()
    await page.getByRole('button', { name: 'Stop' }).click()
    await expect(page.getByText('You stopped it here.')).toBeVisible()
    await expect(sentences(page)).toHaveCount(4)
  })

  test('a text that is taken back goes, with a word why, and another begins', async ({ page }) => {
    door.tell(scripts.withdrawn)
    await ask(page)
    await expect(page.getByText('What stood here was taken back')).toContainText('gpt-5-mini of OpenAI begins anew')
    await expect(sentences(page)).toHaveCount(2)
  })

  test('a reading that breaks off keeps what was told, gives a number to tell, and can be tried again', async ({
    page,
  }) => {
    door.tell(scripts.broken)
    await ask(page)
    const failure = page.getByRole('alert')
    await expect(failure).toContainText('Readings cannot be written right now')
    await expect(failure).toContainText(door.requestId)
    await expect(sentences(page)).toHaveCount(5)
    await expect(page.getByText('It broke off here.')).toBeVisible()
    door.tell(scripts.byModel)
    await failure.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByText('Written by claude-sonnet-4-5')).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
  })

  test('over the budget it says when that is renewed, and the composer writes all the same', async ({ page }) => {
    door.refuse(402, 'BUDGET_EXCEEDED', 'Your budget for the models is used up.')
    await ask(page)
    const refusal = page.getByRole('alert')
    await expect(refusal).toContainText('Your budget for the models does not cover this')
    await expect(refusal.getByText(/^Today: .*\$1\.00\. Renewed at/)).toBeVisible()
    door.tell((reading) => [{ type: 'finish', reading }])
    await refusal.getByRole('button', { name: 'Have the offline composer write it' }).click()
    await expect(page.getByText('from our own texts · cost nothing')).toBeVisible()
  })

  test('without the connection the last reading stays, with its time', async ({ page, context }) => {
    door.tell(scripts.byModel)
    await ask(page)
    await page.getByText('Written by claude-sonnet-4-5').waitFor()
    const told = await sentences(page).allTextContents()
    await context.setOffline(true)
    await page.getByText('Have it written anew').click()
    await page.getByRole('button', { name: 'Write it anew' }).click()
    await expect(page.getByRole('alert')).toContainText('You are offline')
    await expect(page.getByText('This is the last reading, from')).toBeVisible()
    await expect(sentences(page)).toHaveText(told)
    await context.setOffline(false)
  })
})
