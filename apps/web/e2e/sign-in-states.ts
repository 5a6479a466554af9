import type { Page } from '@playwright/test'
import type { Screen } from './engine-states.ts'
import { enableCodes, enterAs, newAddress, type SignedUp, signUp, typeCredentials } from './person.ts'
import { openProgram } from './program.ts'

const baseURL = process.env['ORRERY_URL'] ?? ''

const once = <Made>(make: () => Promise<Made>): (() => Promise<Made>) => {
  let made: Promise<Made> | null = null
  return () => (made ??= make())
}

/** One of each for all states of a worker, made when the first of them is opened. */
const somebody = once(() => signUp(baseURL))
const somebodyWithCodes = once(async (): Promise<SignedUp> => {
  const person = await signUp(baseURL)
  await enableCodes(person)
  return person
})
const question = once(async () => {
  const program = await openProgram(baseURL, 'A sky clock')
  program.close()
  return program.question('engines:*:read readings:read readings:write offline_access')
})

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click()

/** Signing in and up, and what programs ask, in every state they can be in. */
export const signInStates: readonly Screen[] = [
  {
    name: 'sign-in',
    open: async (page) => {
      await page.goto('/sign-in?error=account_not_linked')
      await press(page, 'Sign in')
      await page.getByText('Give your password.').waitFor()
    },
  },
  {
    name: 'sign-in-code',
    open: async (page) => {
      await page.goto('/sign-in?verified=1')
      await page.getByText('Your address is confirmed.', { exact: false }).waitFor()
      await typeCredentials(page, await somebodyWithCodes())
      await page.getByRole('heading', { name: 'One more step' }).waitFor()
    },
  },
  {
    name: 'sign-in-already',
    open: async (page) => {
      await enterAs(page.context(), await somebody())
      await page.goto('/sign-in')
      await page.getByRole('button', { name: 'Go on' }).waitFor()
    },
  },
  {
    name: 'sign-in-first',
    open: async (page) => {
      await page.goto('/account')
      await page.getByRole('heading', { name: 'Sign in first' }).waitFor()
    },
  },
  {
    name: 'sign-up',
    open: async (page) => {
      await page.goto('/sign-up')
      await page.getByLabel('Password', { exact: true }).fill('short')
      await press(page, 'Show password')
      await press(page, 'Create an account')
      await page.getByText('Give your mail address.').waitFor()
    },
  },
  {
    name: 'reset-sent',
    open: async (page) => {
      await page.goto('/reset')
      await page.getByLabel('Mail address').fill(newAddress())
      await press(page, 'Send the link')
      await page.getByRole('heading', { name: 'Check your mail' }).waitFor()
    },
  },
  {
    name: 'reset-password',
    open: async (page) => {
      await page.goto('/reset-password?token=from-a-mail')
      await press(page, 'Set this password')
      await page.getByText('Choose at least 10 characters.').waitFor()
    },
  },
  {
    name: 'verify-failed',
    open: async (page) => {
      // As the link of a mail leads on.
      await page.goto('/auth/verify?token=used-before')
      await page.getByRole('heading', { name: 'This link no longer works' }).waitFor()
    },
  },
  {
    name: 'consent',
    open: async (page) => {
      await enterAs(page.context(), await somebody())
      await page.goto(await question())
      await page.getByRole('button', { name: 'Allow', exact: true }).waitFor()
    },
  },
  {
    name: 'account-menu',
    open: async (page) => {
      await enterAs(page.context(), await somebody())
      await page.goto('/about')
      await page.getByRole('button', { name: /^Account of/ }).click()
      await page.getByRole('menuitem', { name: 'Sign out' }).waitFor()
    },
  },
]
