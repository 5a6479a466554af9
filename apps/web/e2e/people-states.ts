import type { Page } from '@playwright/test'
import type { Screen } from './engine-states.ts'
import { ana, calculateAs, entriesOf, keepPerson } from './kept-people.ts'
import { enterAs, type SignedUp, signUp } from './person.ts'
import { lisbon, openStoredChart } from './screen.ts'

const baseURL = process.env['ORRERY_URL'] ?? ''

/** Somebody who keeps three people, one of them told of by another program, and who has calculated. */
const makeKeeper = async (): Promise<SignedUp> => {
  const keeper = await signUp(baseURL)
  await keepPerson(keeper)
  await keepPerson(keeper, { ...ana, name: 'Rui Costa', relation: 'partner', birth_time: '09:10' })
  await keepPerson(keeper, { name: 'Inês Duarte', relation: 'friend', birth_date: '1988-02-29' })
  const { name: full_name, relation: _relation, place: _place, ...birth } = ana
  await calculateAs(keeper, 'human_design', birth)
  await calculateAs(keeper, 'numerology', { full_name, birth_date: birth.birth_date })
  await calculateAs(keeper, 'tarot', { spread_type: 'three_card' })
  await calculateAs(keeper, 'human_design', birth)
  await entriesOf(keeper, 4)
  return keeper
}

let keeper: Promise<SignedUp> | null = null
let newcomer: Promise<SignedUp> | null = null

/** Made once for all states of a worker, when the first of them is opened. */
const asKeeper = async (page: Page): Promise<void> => {
  keeper ??= makeKeeper()
  await enterAs(page.context(), await keeper)
}

const asNewcomer = async (page: Page): Promise<void> => {
  newcomer ??= signUp(baseURL)
  await enterAs(page.context(), await newcomer)
}

/** A person's people and their timeline. */
export const peopleStates: readonly Screen[] = [
  {
    name: 'people',
    open: async (page) => {
      await asKeeper(page)
      await openStoredChart(page, 'charts', { ...lisbon, name: 'Teresa Lima' })
      await page.getByRole('link', { name: 'Complete the birth data: Inês Duarte' }).waitFor()
    },
  },
  {
    name: 'people-delete',
    open: async (page) => {
      await asKeeper(page)
      await page.goto('/charts')
      await page.getByRole('button', { name: 'Delete: Rui Costa' }).click()
      await page.getByRole('alertdialog').waitFor()
    },
  },
  {
    name: 'people-empty',
    open: async (page) => {
      await asNewcomer(page)
      await page.goto('/charts')
      await page.getByRole('heading', { name: 'Nobody is kept here yet' }).waitFor()
    },
  },
  {
    name: 'people-keep',
    open: async (page) => {
      await asNewcomer(page)
      await openStoredChart(page, 'charts', { ...lisbon, name: '' })
      await page.goto('/charts?keep')
      await page.getByRole('button', { name: 'Keep it in my account' }).click()
      await page.getByText('Give a name: your account finds people by it.').waitFor()
    },
  },
  {
    name: 'people-change',
    open: async (page) => {
      await asKeeper(page)
      await page.goto('/charts')
      await page.getByRole('link', { name: 'Complete the birth data: Inês Duarte' }).click()
      await page.getByRole('button', { name: 'Save and calculate anew' }).click()
      await page.getByRole('alert').waitFor()
    },
  },
  {
    name: 'chart-not-yours',
    open: async (page) => {
      await asNewcomer(page)
      await page.goto('/charts/00000000-0000-4000-8000-000000000000')
      await page.getByRole('heading', { name: 'This chart is not here' }).waitFor()
    },
  },
  {
    name: 'timeline',
    open: async (page) => {
      await asKeeper(page)
      await page.goto('/timeline')
      await page.getByText('2 times').waitFor()
      await page.getByText('Read it').first().click()
      await page.getByText('Signature of the facts').first().waitFor()
    },
  },
  {
    name: 'timeline-empty',
    open: async (page) => {
      await asNewcomer(page)
      await page.goto('/timeline')
      await page.getByRole('heading', { name: 'Nothing here yet' }).waitFor()
    },
  },
]
