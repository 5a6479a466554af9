import { readFileSync } from 'node:fs'
import type { LibraryItem } from '@orrery/contracts/practice-api'
import type { Page } from '@playwright/test'
import { expect, test as plain } from './person.ts'
import { madeItem } from './practice-calls.ts'
import { pictureFolder } from './screen.ts'

/** Practices are spoken while others use the same machine. */
const patience = 300_000
plain.setTimeout(patience)
plain.use({ refusals: [404] })

const affirmation = {
  contentType: 'affirmation',
  intent: 'I want to speak calmly in meetings',
  statements: ['I take my time', 'My voice is steady', 'I may pause'],
  durationMinutes: 1,
} as const

/** A fresh account with one affirmation of a minute, the shortest there is. */
const test = plain.extend<{ item: LibraryItem }>({
  item: async ({ person }, use) => use(await madeItem(person, affirmation)),
})

const fold = async (page: Page, item: LibraryItem, name: string): Promise<void> => {
  await page.goto(`/play/${item.id}`)
  await page.getByText(name, { exact: true }).click()
}

const card = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title, exact: true }) })

test('a practice is named, tagged and laid into a folder, and found again by each of these', async ({ page, item }) => {
  await page.goto('/library')
  await page.getByText('New folder').click()
  await page.getByLabel('Name', { exact: true }).fill('For work')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  const folder = page.getByRole('button', { name: /^For work/ })
  await expect(folder).toContainText('0 practices')

  await fold(page, item, 'Name, tags and folder')
  await page.getByLabel('Name', { exact: true }).fill('Before the meeting')
  await page.getByLabel('Tags').fill('Good Voice, são')
  await page.getByLabel('Folder').selectOption('For work')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Before the meeting' })).toBeVisible()

  await page.goto('/library')
  const found = card(page, 'Before the meeting')
  await expect(found).toBeVisible()
  await expect(folder).toContainText('1 practice')
  await page.getByLabel('Search').fill('steady')
  await expect(found).toBeVisible()
  await page.getByLabel('Search').fill('nobody says this')
  await expect(page.getByRole('heading', { name: 'Nothing fits' })).toBeVisible()
  await page.getByRole('button', { name: 'Show everything' }).click()
  await found.getByRole('button', { name: 'good-voice' }).click()
  await expect(page.getByText('Tag: good-voice')).toBeVisible()
  await expect(found).toBeVisible()
  await page.getByRole('button', { name: 'Show all tags' }).click()
  await page.getByLabel('Kind').selectOption('Rituals')
  await expect(page).toHaveURL(/type=ritual/)
  await expect(page.getByRole('heading', { name: 'Nothing fits' })).toBeVisible()
  await page.getByLabel('Kind').selectOption('Everything')

  await page.getByLabel('Favourites only').check()
  await expect(page.getByRole('heading', { name: 'Nothing fits' })).toBeVisible()
  await page.getByLabel('Favourites only').uncheck()
  const star = found.getByRole('button', { name: 'Favourite: Before the meeting' })
  await star.click()
  await expect(star).toHaveAttribute('aria-pressed', 'true')
  await page.getByLabel('Favourites only').check()
  await expect(found).toBeVisible()
})

test('a folder is renamed and put away, and what lies in it stays', async ({ page, person, item }) => {
  const { id } = (await (await person.api.post('/api/v1/folders', { data: { name: 'Work' } })).json()) as { id: string }
  await person.api.patch(`/api/v1/content/${item.id}`, { data: { folderId: id } })
  await page.goto('/library')
  await page.getByRole('button', { name: /^Work/ }).click()
  await expect(card(page, item.title)).toBeVisible()
  await page.getByText('This folder').click()
  await page.getByRole('textbox', { name: 'Name' }).first().fill('Mornings')
  await page.getByRole('button', { name: 'Rename' }).click()
  await expect(page.getByRole('button', { name: /^Mornings/ })).toContainText('1 practice')
  await page.getByRole('button', { name: 'Remove the folder' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove it' }).click()
  await expect(page.getByRole('alertdialog')).toBeHidden()
  await expect(page.getByRole('button', { name: /^Mornings/ })).toBeHidden()
  await expect(card(page, item.title)).toBeVisible()
})

test('length, guidance and one’s own words make a new version, free of charge', async ({ page, person, item }) => {
  const balance = async () => {
    const answer = await person.api.get('/api/v1/credits/balance')
    return ((await answer.json()) as { halfCredits: number }).halfCredits
  }
  const before = await balance()
  await fold(page, item, 'Length and guidance')
  await expect(page.getByText('1:00', { exact: true })).toBeVisible()
  await page.getByText('Change the words', { exact: true }).click()
  const own = page.getByRole('textbox', { name: 'The words' })
  await own.fill('I take my time.\n\nMy breath is quiet.\n\nI may pause.')
  const apply = page.getByRole('button', { name: 'Lay it out anew' })
  await expect(apply).toBeDisabled()
  await page.getByRole('slider', { name: 'Minutes' }).fill('2')
  await apply.click()
  await expect(page.getByText('Done. This is the new version.')).toBeVisible({ timeout: patience })
  await expect(page.getByText('2:00', { exact: true })).toBeVisible()

  // What was being written meanwhile.
  await expect(own).toHaveValue(/My breath is quiet/)
  await page.getByRole('button', { name: 'Have it spoken' }).click()
  const words = page.getByRole('region', { name: 'The words' })
  await expect(words.getByText('My breath is quiet.').first()).toBeVisible({ timeout: patience })
  await expect(words.getByText('My voice is steady')).toHaveCount(0)
  // Of the length, and of the words.
  await expect(page.getByText('Done. This is the new version.')).toHaveCount(2)
  await page.reload()
  await page.getByText('Change the words', { exact: true }).click()
  await expect(own).toHaveValue(/My breath is quiet/)
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('My breath')
  expect(await balance()).toBe(before)
})

test('a link is heard without an account, and leads nowhere once it is ended', async ({ page, browser, item }) => {
  await fold(page, item, 'Share by a link')
  await page.getByLabel('The link ends').selectOption('after 7 days')
  await page.getByRole('button', { name: 'Make a link' }).click()
  const address = await page.getByLabel('Your link').inputValue()
  await expect(page.getByText(/It ends on /)).toBeVisible()

  const stranger = await browser.newContext()
  const elsewhere = await stranger.newPage()
  await elsewhere.goto(address)
  await expect(elsewhere.getByRole('heading', { level: 1, name: item.title })).toBeVisible()
  await expect(elsewhere.getByText('1:00', { exact: true })).toBeVisible()
  await elsewhere.getByRole('button', { name: 'Play', exact: true }).click()
  const position = elsewhere.getByRole('slider', { name: 'Position' })
  await expect.poll(async () => Number(await position.inputValue()), { timeout: 30_000 }).toBeGreaterThan(1)
  await position.fill('40')
  await expect.poll(async () => Number(await position.inputValue())).toBeGreaterThan(40)
  await elsewhere.screenshot({ path: `${pictureFolder}/shared-heard.png` })

  await page.getByRole('button', { name: 'End all links to it' }).click()
  await expect(page.getByText('No link leads to it any more.')).toBeVisible()
  await elsewhere.reload()
  await expect(elsewhere.getByRole('heading', { name: 'This link leads nowhere any more' })).toBeVisible()
  await stranger.close()
})

test('a practice is taken along as words, as sound and as everything', async ({ page, item }) => {
  await fold(page, item, 'Take it along, or delete it')
  const file = async (button: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button, exact: true }).click(),
    ])
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
  }
  const words = await file('Words')
  expect(words.name).toMatch(/\.txt$/)
  expect(words.bytes.toString('utf8')).toContain('I take my time')
  const sound = await file('Sound (MP3)')
  expect(sound.name).toMatch(/\.mp3$/)
  expect(sound.bytes.toString('latin1', 0, 3)).toBe('ID3')
  const everything = await file('Everything (ZIP)')
  expect(everything.name).toMatch(/\.zip$/)
  for (const name of ['item.json', 'script.txt', '.vtt', '.cue', '.mp3'])
    expect(everything.bytes.includes(name), name).toBe(true)
})

test('what is deleted is gone with its copy on this device, and a receipt says what that was', async ({
  page,
  item,
}) => {
  await fold(page, item, 'Take it along, or delete it')
  await page.getByRole('button', { name: 'Keep on this device' }).click()
  await expect(page.getByText('Kept on this device', { exact: false })).toBeVisible({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  const question = page.getByRole('alertdialog', { name: 'Delete this practice?' })
  await question.getByRole('button', { name: 'Keep it' }).click()
  await expect(question).toBeHidden()
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await question.getByRole('button', { name: 'Delete for good' }).click()
  await expect(page.getByRole('heading', { name: 'It is deleted' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: '1 practice' })).toBeVisible()
  await page.screenshot({ path: `${pictureFolder}/play-removed.png` })
  expect(await page.evaluate(async () => (await (await caches.open('orrery-audio')).keys()).length)).toBe(0)
  await page.getByRole('link', { name: 'To the library' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible()
})
