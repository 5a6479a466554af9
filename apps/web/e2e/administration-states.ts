import type { Page } from '@playwright/test'
import { signUpAdministrator } from './administrator.ts'
import type { Screen } from './engine-states.ts'
import { enterAs, type SignedUp, signUp } from './person.ts'

const baseURL = process.env['ORRERY_URL'] ?? ''

type Cast = { admin: SignedUp; user: SignedUp }

let cast: Promise<Cast> | null = null

/** One administrator and one user for all states of a worker, made when the first of them is opened. */
const whoIsThere = (): Promise<Cast> => {
  cast ??= Promise.all([signUpAdministrator(baseURL), signUp(baseURL)]).then(([admin, user]) => ({ admin, user }))
  return cast
}

const openAs = async (page: Page, who: keyof Cast, path: string): Promise<Cast> => {
  const people = await whoIsThere()
  await enterAs(page.context(), people[who])
  await page.goto(path)
  return people
}

/** The list with one account in it, whoever else signed up on this platform. */
const openOnePerson = async (page: Page): Promise<void> => {
  const { user } = await whoIsThere()
  await openAs(page, 'admin', `/admin/people?id=${user.user.id}`)
  await page.getByRole('article', { name: user.email }).waitFor()
}

/** The pages of administration and the public status. */
export const administrationStates: readonly Screen[] = [
  {
    name: 'status',
    open: async (page) => {
      await page.goto('/status')
      await page.getByText('Everything works').waitFor()
    },
  },
  {
    name: 'admin-not-for-you',
    open: async (page) => {
      await openAs(page, 'user', '/admin/audit')
      await page.getByRole('heading', { name: 'Not for you' }).waitFor()
    },
  },
  {
    name: 'admin-health',
    open: async (page) => {
      await openAs(page, 'admin', '/admin')
      await page.getByRole('heading', { name: 'Breakers' }).waitFor()
    },
  },
  { name: 'admin-people', open: openOnePerson },
  {
    name: 'admin-people-roles',
    open: async (page) => {
      await openOnePerson(page)
      await page.getByRole('button', { name: /^Roles of/ }).click()
      await page.getByRole('alertdialog').waitFor()
    },
  },
  {
    name: 'admin-people-none',
    open: async (page) => {
      await openAs(page, 'admin', '/admin/people')
      await page.getByRole('searchbox').fill('nobody of this name')
      await page.getByRole('button', { name: 'Search' }).click()
      await page.getByRole('heading', { name: /No account fits/ }).waitFor()
    },
  },
  {
    name: 'admin-audit',
    open: async (page) => {
      await openAs(page, 'admin', '/admin/audit')
      await page.getByRole('table').waitFor()
    },
  },
]
