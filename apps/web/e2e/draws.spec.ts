import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, openStoredChart, test } from './screen.ts'

const question = 'What does this week want me to see?'
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const cardNames = (page: Page) => page.getByRole('heading', { level: 3 }).allTextContents()

/** What left the browser, as text. */
const sentBy = (page: Page): string[] => {
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
  return sent
}

const drawSealed = async (page: Page): Promise<string> => {
  await page.getByLabel('Your question').fill(question)
  await page.getByLabel('Let me check that this draw was fair').check()
  await page.getByRole('button', { name: 'Ask for the seal' }).click()
  const seal = (await page.getByText('The server is bound.').locator('code').textContent()) ?? ''
  await page.getByLabel('Your word').fill('a stone from the beach')
  await page.getByRole('button', { name: 'Draw the cards' }).click()
  await page.getByRole('heading', { name: 'Check this draw' }).waitFor()
  return seal
}

test('a sealed draw is checked in the browser, and the same by hand', async ({ page }) => {
  await openStoredChart(page, 'tarot')
  const seal = await drawSealed(page)
  const check = page.getByRole('region', { name: 'Check this draw' })
  await check.getByRole('button', { name: 'Check it now' }).click()
  await expect(check.getByRole('listitem')).toHaveText([/The secret fits the seal/, /The seed was made of that secret/])

  const [commitment = '', secret = '', word = '', seed = ''] = await check.locator('dd').allTextContents()
  expect(commitment).toBe(seal)
  expect(sha256(secret)).toBe(seal)
  expect(sha256(`${secret}:${word}`)).toBe(seed)
})

test('the question stays in the browser, and a reload shows the same cards without a new draw', async ({ page }) => {
  const sent = sentBy(page)
  await openStoredChart(page, 'tarot')
  await drawSealed(page)
  const cards = await cardNames(page)
  await page.reload()
  await expect(page.getByText(question).first()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Card by card' })).toBeVisible()
  expect(await cardNames(page)).toEqual(cards)
  await expect(page.getByRole('region', { name: 'Drawn before' }).getByRole('listitem')).toHaveCount(1)
  expect(sent.filter((text) => decodeURIComponent(text).includes('this week'))).toEqual([])
})

test('a link gives the same cards to somebody else, without the question', async ({ page, browser, baseURL }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await openStoredChart(page, 'tarot')
  await drawSealed(page)
  const cards = await cardNames(page)
  await page.getByRole('button', { name: 'Copy the link' }).click()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(link).search).toBe('')

  const context = await browser.newContext({ baseURL: baseURL ?? '' })
  const elsewhere = await context.newPage()
  await elsewhere.goto(link)
  await expect(elsewhere.getByText('This is a draw from a link', { exact: false })).toBeVisible()
  await expect(elsewhere.getByRole('heading', { name: 'Card by card' })).toBeVisible()
  expect(await cardNames(elsewhere)).toEqual(cards)
  expect(new URL(elsewhere.url()).hash).toBe('')
  await expect(elsewhere.getByText(question)).toHaveCount(0)
  await elsewhere.getByRole('button', { name: 'Check it now' }).click()
  await expect(elsewhere.getByText('The secret fits the seal', { exact: false })).toBeVisible()
  await context.close()
})

test('a link that was cut off says so and draws nothing', async ({ page }) => {
  await page.goto('/draw/tarot#drawn=eyJpbn')
  await expect(page.getByText('could not be read', { exact: false })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Draw the cards' })).toBeVisible()
})

test('earlier draws can be looked at again and deleted', async ({ page }) => {
  await openStoredChart(page, 'tarot')
  await drawSealed(page)
  const first = await cardNames(page)
  await page.getByRole('button', { name: 'Draw anew' }).click()
  await page.getByLabel('One card').check()
  await page.getByRole('button', { name: 'Draw the cards' }).click()
  const before = page.getByRole('region', { name: 'Drawn before' })
  await expect(before.getByRole('listitem')).toHaveCount(2)

  await before.getByRole('button', { name: new RegExp(`^${question.slice(0, 20)}`) }).click()
  await expect.poll(() => cardNames(page)).toEqual(first)
  await before.getByRole('button', { name: /^Delete: One card/ }).click()
  await expect(before.getByRole('listitem')).toHaveCount(1)
})

// Legge (1882) and every King Wen table: six yang lines are 1; with the first one changing, heaven over wind is 44.
test('lines cast by hand are read from the bottom up', async ({ page }) => {
  await openStoredChart(page, 'iching')
  await page.getByLabel('Cast by hand').check()
  await page.getByRole('button', { name: 'Read these lines' }).click()
  await expect(page.getByText('Enter all six lines.')).toBeVisible()
  await page.getByRole('group', { name: 'Line 1' }).getByLabel('9, old yang, changes').check()
  for (const line of [2, 3, 4, 5, 6]) {
    await page
      .getByRole('group', { name: `Line ${line}` })
      .getByLabel('7, young yang')
      .check()
  }
  await page.getByRole('button', { name: 'Read these lines' }).click()
  await expect(page.getByRole('heading', { level: 2, name: /^1 / }).first()).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: /^44 / })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Check this draw' })).toHaveCount(0)
})

test('a figure is constructed step by step, by hand alone for those who want less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openStoredChart(page, 'sacred_geometry')
  await page.getByLabel('Your intention').fill('Begin the morning calmly.')
  await page.getByLabel('Vesica piscis').check()
  await page.getByRole('button', { name: 'Construct it' }).click()
  const replay = page.getByRole('region', { name: 'Constructed step by step' })
  await expect(replay.locator('svg.picture > *').first()).toBeAttached()
  await expect(replay.getByRole('button', { name: 'Play' })).toHaveCount(0)
  const parts = () => replay.locator('svg.picture > *').count()
  const whole = await parts()
  await replay.getByRole('listitem').first().getByRole('button').click()
  await expect.poll(parts).toBeLessThan(whole)
  await expect(replay.getByText(/^Step 1 of/)).toBeVisible()
  await expect(page.getByRole('table').first()).toContainText('yes')
})

test('a sigil plays its strokes, and neither address nor picture holds the intention', async ({ page }) => {
  await openStoredChart(page, 'sigil_forge')
  await page.getByLabel('Your intention').fill('I finish what I begin')
  await page.getByRole('button', { name: 'Draw the sigil' }).click()
  const replay = page.getByRole('region', { name: 'Drawn stroke by stroke' })
  await replay.getByRole('button', { name: 'Play' }).click()
  await expect(replay.getByText(/^Step 3 of/)).toBeVisible()
  await replay.getByRole('button', { name: 'Pause' }).click()
  expect(decodeURIComponent(page.url())).not.toContain('finish')
  const drawn = await page.locator('svg.picture').allInnerTexts()
  expect(drawn.join(' ')).not.toMatch(/finish/i)
})
