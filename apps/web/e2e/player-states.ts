import type { RequestListener } from 'node:http'
import type { LibraryItem } from '@orrery/contracts/practice-api'
import { expect, type Page } from '@playwright/test'
import type { Screen } from './engine-states.ts'
import { openFaultyDoor } from './faulty-door.ts'
import { asOwner, practiceOwner } from './practice-owner.ts'
import { asNewPerson, baseURL, whileDown } from './practice-scenes.ts'

/** As when an answer is long in coming. */
const whileWaiting = async (page: Page, screen: string, path: string): Promise<void> => {
  await asOwner(page)
  const door = await openFaultyDoor(baseURL)
  page.on('close', () => door.close())
  door.answer(path, () => {})
  await page.goto(`${door.url}${screen}`)
  await page.getByText('Loading this page').first().waitFor()
}

const tell =
  (body: object): RequestListener =>
  (_incoming, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'private' })
    response.end(JSON.stringify(body))
  }

/** The owner's item as the door tells it: changed on its way. */
const withItem = async (page: Page, change: (item: LibraryItem) => LibraryItem): Promise<void> => {
  const { item } = await asOwner(page)
  const door = await openFaultyDoor(baseURL)
  page.on('close', () => door.close())
  const told = change(item)
  door.answer(`/api/v1/content/${item.id}`, tell(told))
  door.answer('/api/v1/content', tell({ items: [told], nextCursor: null }))
  await page.goto(`${door.url}/play/${item.id}`)
  await page.getByRole('button', { name: 'Play', exact: true }).waitFor()
}

const longWord = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(3).slice(0, 120)

const withLongTexts = (item: LibraryItem): LibraryItem => ({
  ...item,
  title: longWord,
  tags: Array.from({ length: 10 }, (_, index) => `${'long'.repeat(9)}-${index}`),
  shapedBy: [longWord, 'your intention', longWord],
})

const openItem = async (page: Page): Promise<void> => {
  const { item } = await asOwner(page)
  await page.goto(`/play/${item.id}`)
  await page.getByRole('button', { name: 'Play', exact: true }).waitFor()
}

const listeningStates: readonly Screen[] = [
  { name: 'play', open: openItem },
  {
    name: 'play-middle',
    open: async (page) => {
      await openItem(page)
      await page.getByRole('region', { name: 'The words' }).getByRole('button').nth(4).click()
      await page.getByRole('button', { name: 'Pause', exact: true }).click()
    },
  },
  {
    name: 'play-adjust',
    open: async (page) => {
      await openItem(page)
      await page.getByText('Length and guidance').click()
      await page.getByLabel('Sound beneath').selectOption({ label: 'Rain' })
    },
  },
  {
    name: 'play-words',
    open: async (page) => {
      await openItem(page)
      await page.getByText('Change the words').click()
      await page.getByRole('textbox', { name: 'The words' }).waitFor()
    },
  },
  {
    name: 'play-order-and-share',
    open: async (page) => {
      await openItem(page)
      await page.getByText('Name, tags and folder').click()
      await page.getByText('Share by a link').click()
      await page.getByRole('button', { name: 'Make a link' }).click()
      await page.getByLabel('Your link').waitFor()
    },
  },
  {
    name: 'play-missing',
    open: async (page) => {
      await asNewPerson(page)
      await page.goto('/play/nobodys')
      await page.getByRole('heading', { name: 'There is no such practice' }).waitFor()
    },
  },
  {
    name: 'shared',
    open: async (page) => {
      const { person, item } = await practiceOwner()
      const share = (await (await person.api.post(`/api/v1/content/${item.id}/share`, { data: {} })).json()) as {
        token: string
      }
      await page.goto(`/s/${share.token}`)
      await page.getByRole('heading', { name: item.title }).waitFor()
    },
  },
  {
    name: 'shared-ended',
    open: async (page) => {
      const { person, item } = await practiceOwner()
      const endsAt = new Date(Date.now() + 1500).toISOString()
      const answer = await person.api.post(`/api/v1/content/${item.id}/share`, { data: { endsAt } })
      const { token } = (await answer.json()) as { token: string }
      await expect.poll(async () => (await person.api.get(`/api/v1/shares/${token}`)).status()).toBe(404)
      await page.goto(`/s/${token}`)
      await page.getByRole('heading', { name: 'This link leads nowhere any more' }).waitFor()
    },
  },
]

const playerTroubles: readonly Screen[] = [
  {
    name: 'play-without-sound',
    open: async (page) => {
      // As when whoever keeps the sound is down: there is no link to it.
      await withItem(page, (item) => ({ ...item, audioUrl: '' }))
      await page.getByRole('button', { name: 'Play', exact: true }).click()
      await page.getByRole('heading', { name: 'The sound did not come' }).waitFor()
    },
  },
  {
    name: 'play-long-texts',
    open: async (page) => {
      await withItem(page, withLongTexts)
      await page.getByText('Name, tags and folder').click()
    },
  },
  {
    name: 'library-long-texts',
    open: async (page) => {
      await withItem(page, withLongTexts)
      await page.getByRole('link', { name: 'Library', exact: true }).first().click()
      await page.getByRole('link', { name: longWord }).waitFor()
    },
  },
  {
    name: 'play-offline',
    open: async (page) => {
      await openItem(page)
      await page.getByRole('button', { name: 'Keep on this device' }).click()
      await page.getByText('Kept on this device', { exact: false }).waitFor()
      await page.evaluate(() => navigator.serviceWorker.ready)
      await page.reload()
      await page.getByRole('button', { name: 'Play', exact: true }).waitFor()
      await page.context().setOffline(true)
      await page.reload()
      await page.getByText(/^As of /).waitFor()
    },
  },
  { name: 'library-waiting', open: (page) => whileWaiting(page, '/library', '/api/v1/content') },
  {
    name: 'play-down',
    open: (page) => whileDown(page, '/play/any', 'PRACTICE_UNAVAILABLE', ['/api/v1/content/any']),
  },
  {
    name: 'play-guest',
    open: async (page) => {
      await page.goto('/play/any')
      await page.getByRole('heading', { name: /sign in/i }).waitFor()
    },
  },
]

const libraryStates: readonly Screen[] = [
  {
    name: 'library',
    open: async (page) => {
      const { item } = await asOwner(page)
      await page.goto('/library')
      await page.getByRole('link', { name: item.title }).waitFor()
      await page.getByText('What you practised').click()
      await page.getByRole('heading', { name: 'Heard last' }).waitFor()
      await page.getByText('Loading this page').first().waitFor({ state: 'detached' })
    },
  },
  {
    name: 'library-empty',
    open: async (page) => {
      await asNewPerson(page)
      await page.goto('/library')
      await page.getByRole('heading', { name: 'Nothing here yet' }).waitFor()
    },
  },
  {
    name: 'library-filtered',
    open: async (page) => {
      await asOwner(page)
      await page.goto('/library?type=ritual')
      await page.getByRole('heading', { name: 'Nothing fits' }).waitFor()
    },
  },
  {
    name: 'library-down',
    open: (page) => whileDown(page, '/library', 'PRACTICE_UNAVAILABLE', ['/api/v1/content', '/api/v1/folders']),
  },
  {
    name: 'credits',
    open: async (page) => {
      await asOwner(page)
      await page.goto('/credits')
      await page.getByText('Spent').first().waitFor()
    },
  },
  {
    name: 'credits-down',
    open: (page) =>
      whileDown(page, '/credits', 'MARKET_UNAVAILABLE', ['/api/v1/credits/balance', '/api/v1/credits/transactions']),
  },
]

/** What was made: heard, kept, shared and looked through, in every state. */
export const playerStates: readonly Screen[] = [...listeningStates, ...playerTroubles, ...libraryStates]
