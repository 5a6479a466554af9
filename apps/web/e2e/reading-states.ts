import type { Page } from '@playwright/test'
import { signUpAdministrator } from './administrator.ts'
import { busyOverview, unpricedMonth, usedMonth, usedUpDay } from './ai-examples.ts'
import type { Screen } from './engine-states.ts'
import { ana, keepPerson } from './kept-people.ts'
import { enterAs, type SignedUp, signUp } from './person.ts'
import { openReadingDoor, type ReadingDoor, scripts } from './reading-door.ts'
import { chartId, lisbon, openStoredChart } from './screen.ts'

const baseURL = process.env['ORRERY_URL'] ?? ''

/** A door for one page, closed with it. */
const doorFor = async (page: Page): Promise<ReadingDoor> => {
  const door = await openReadingDoor(baseURL)
  page.on('close', () => door.close())
  return door
}

const write = (page: Page) => page.getByRole('button', { name: 'Write the reading' }).click()

/** As a guest, whose readings the composer writes. */
const composed = async (page: Page, search: string, birth = lisbon): Promise<void> => {
  await openStoredChart(page, `reading${search}`, birth)
  await write(page)
  await page.getByText('from our own texts · cost nothing').waitFor()
}

type Owner = { person: SignedUp; chart: string }
let owner: Promise<Owner> | null = null

const makeOwner = async (): Promise<Owner> => {
  const person = await signUp(baseURL)
  return { person, chart: await keepPerson(person, ana) }
}

/** As a person at a platform that has models. */
const atModels = async (page: Page, search: string, stand: (door: ReadingDoor) => void): Promise<void> => {
  owner ??= makeOwner()
  const { person, chart } = await owner
  await enterAs(page.context(), person)
  const door = await doorFor(page)
  await door.withModels()
  stand(door)
  await page.goto(`${door.url}/charts/${chart}/reading${search}`)
  await page.getByRole('button', { name: 'Write the reading' }).waitFor()
}

const openUsage = async (page: Page, stand: (door: ReadingDoor) => void): Promise<void> => {
  owner ??= makeOwner()
  const { person } = await owner
  await enterAs(page.context(), person)
  const door = await doorFor(page)
  stand(door)
  await page.goto(`${door.url}/account/usage`)
}

let administrator: Promise<SignedUp> | null = null

const openModels = async (page: Page, stand: (door: ReadingDoor) => void): Promise<void> => {
  administrator ??= signUpAdministrator(baseURL)
  await enterAs(page.context(), await administrator)
  const door = await doorFor(page)
  stand(door)
  await page.goto(`${door.url}/admin/models`)
  await page.getByRole('heading', { name: 'Prices' }).waitFor()
}

/** Readings in every state, what models cost, and how they do. */
export const readingStates: readonly Screen[] = [
  {
    name: 'reading-empty',
    open: async (page) => {
      await openStoredChart(page, 'reading')
      await page.getByRole('button', { name: 'Write the reading' }).waitFor()
      await page.locator('svg.picture').waitFor({ state: 'attached' })
    },
  },
  {
    name: 'reading-question',
    open: async (page) => {
      await atModels(page, '', () => {})
      await page.getByLabel('What would you like to know about?').fill('How do I choose between two offers of work?')
    },
  },
  { name: 'reading-together', open: (page) => composed(page, '') },
  {
    name: 'reading-sentence',
    open: async (page) => {
      await composed(page, '?of=human_design')
      await page.locator('[data-sentence="2"]').click()
      await page.getByRole('heading', { name: 'This sentence rests on' }).waitFor()
    },
  },
  {
    name: 'reading-part',
    open: async (page) => {
      await composed(page, '?of=natal')
      await page.locator('svg.picture [data-fact="body:sun"]').first().dispatchEvent('click')
      await page.getByText('Sentences that speak of it').waitFor()
    },
  },
  { name: 'reading-unknown-time', open: (page) => composed(page, '', { ...lisbon, time: null, name: '' }) },
  {
    name: 'reading-facts',
    open: async (page) => {
      await composed(page, '?of=gene_keys')
      await page.getByText(/facts behind this reading/).click()
    },
  },
  {
    name: 'reading-nothing-drawn',
    open: async (page) => {
      await openStoredChart(page, 'reading?of=tarot')
      await page.getByRole('link', { name: 'Go to Tarot' }).waitFor()
    },
  },
  {
    name: 'reading-by-model',
    open: async (page) => {
      await atModels(page, '', (door) => door.tell(scripts.byModel))
      await page.getByLabel('What would you like to know about?').fill('How do I choose between two offers of work?')
      await write(page)
      await page.getByText('Written by claude-sonnet-4-5 of Anthropic').waitFor()
    },
  },
  {
    name: 'reading-writing',
    open: async (page) => {
      await atModels(page, '?of=human_design', (door) => door.tell(scripts.writing))
      await write(page)
      await page.getByText('4 sentences so far').waitFor()
    },
  },
  {
    name: 'reading-silent',
    open: async (page) => {
      await atModels(page, '?of=vimshottari', (door) => door.tell(scripts.silent))
      await write(page)
      await page.getByText('Nothing new for a moment').waitFor()
    },
  },
  {
    name: 'reading-withdrawn',
    open: async (page) => {
      await atModels(page, '?of=numerology', (door) => door.tell(scripts.withdrawn))
      await write(page)
      await page.getByText('begins anew').waitFor()
    },
  },
  {
    name: 'reading-broken',
    open: async (page) => {
      await atModels(page, '?of=biorhythm', (door) => door.tell(scripts.broken))
      await write(page)
      await page.getByRole('alert').waitFor()
    },
  },
  {
    name: 'reading-down',
    open: async (page) => {
      await atModels(page, '?of=human_design', (door) =>
        door.refuse(503, 'AI_UNAVAILABLE', 'Texts cannot be written right now.'),
      )
      await write(page)
      await page.getByRole('alert').waitFor()
    },
  },
  {
    name: 'reading-over-budget',
    open: async (page) => {
      await atModels(page, '?of=natal', (door) => {
        door.refuse(402, 'BUDGET_EXCEEDED', 'Your budget for the models is used up.')
        door.usage(usedUpDay())
      })
      await write(page)
      await page.getByText('$1.00 of $1.00').waitFor()
    },
  },
  {
    name: 'usage-empty',
    open: async (page) => {
      await openUsage(page, () => {})
      await page.getByRole('heading', { name: 'Nothing used this month' }).waitFor()
    },
  },
  {
    name: 'usage',
    open: async (page) => {
      await openUsage(page, (door) => door.usage(usedMonth()))
      await page.getByRole('heading', { name: 'By model' }).waitFor()
    },
  },
  {
    name: 'usage-unpriced',
    open: async (page) => {
      await openUsage(page, (door) => door.usage(unpricedMonth()))
      await page.getByText('The same as a table').click()
    },
  },
  { name: 'admin-models-none', open: (page) => openModels(page, () => {}) },
  { name: 'admin-models', open: (page) => openModels(page, (door) => door.overview(busyOverview())) },
  {
    name: 'admin-models-budget',
    open: async (page) => {
      await openModels(page, () => {})
      await page.getByLabel('Id of the account').fill(chartId)
      await page.getByRole('button', { name: /^Budget of/ }).click()
      await page.getByRole('alertdialog').getByLabel('A day').selectOption('own')
    },
  },
]
