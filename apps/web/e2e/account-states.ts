import type { Page } from '@playwright/test'
import type { Screen } from './engine-states.ts'
import { letAppIn } from './let-app-in.ts'
import { enterAs, goodPassword, type SignedUp, signUp } from './person.ts'

const baseURL = process.env['ORRERY_URL'] ?? ''

const somebodyWithThings = async (): Promise<SignedUp> => {
  const person = await signUp(baseURL)
  await person.api.post('/api/v1/users/me/api-keys', {
    data: {
      name: 'Raycast on my laptop',
      scopes: ['engines:natal:read', 'engines:human_design:read', 'readings:read'],
      limitPerMinute: 20,
    },
  })
  await letAppIn(baseURL, person, { name: 'A sky clock', scope: 'engines:*:read readings:read offline_access' })
  await person.api.put('/api/v1/users/me/consents', {
    data: { kind: 'charts_in_practice', version: '2026-11', given: true },
  })
  const { email, password } = person
  await person.api.post('/api/v1/auth/login', {
    data: { email, password },
    headers: {
      'user-agent':
        'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
    },
  })
  return person
}

let person: Promise<SignedUp> | null = null

/** One account with a few things for all states of a worker, made when the first of them is opened. */
const openAccount = async (page: Page, section: string): Promise<SignedUp> => {
  person ??= somebodyWithThings()
  const somebody = await person
  await enterAs(page.context(), somebody)
  await page.goto(`/account/${section}`)
  return somebody
}

let receiptId: Promise<string> | null = null

const askedDeletion = async (): Promise<string> => {
  const { api, email, password } = await signUp(baseURL)
  const answer = await api.delete('/api/v1/users/me', { data: { confirm: email, password } })
  return ((await answer.json()) as { receiptId: string }).receiptId
}

/** The account, its parts in the states they can be in, and the receipt of its end. */
export const accountStates: readonly Screen[] = [
  {
    name: 'account-profile',
    open: async (page) => {
      await openAccount(page, '')
      await page.getByLabel('Time zone').selectOption('America/Sao_Paulo')
    },
  },
  {
    name: 'account-security',
    open: async (page) => {
      await openAccount(page, 'security')
      await page.getByText('No passkey yet.').waitFor()
      await page.getByRole('button', { name: 'Change the password' }).waitFor()
    },
  },
  {
    name: 'account-codes',
    open: async (page) => {
      await openAccount(page, 'security')
      const codes = page.getByRole('region', { name: 'Codes from an app' })
      await codes.getByLabel('Password').fill(goodPassword)
      await codes.getByRole('button', { name: 'Switch codes on' }).click()
      await codes.getByRole('heading', { name: 'Keep the backup codes' }).waitFor()
    },
  },
  {
    name: 'account-sessions',
    open: async (page) => {
      await openAccount(page, 'sessions')
      await page.getByText('this device').waitFor()
    },
  },
  {
    name: 'account-keys',
    open: async (page) => {
      await openAccount(page, 'keys')
      await page.getByRole('heading', { name: 'Raycast on my laptop' }).waitFor()
      await page.getByLabel('Calculate with every engine').uncheck()
      await page.getByLabel('Gene Keys').check()
    },
  },
  {
    name: 'account-key-shown',
    open: async (page) => {
      const { api } = await openAccount(page, 'keys')
      await page.getByLabel('Name of the key').fill('A script')
      await page.getByRole('button', { name: 'Make the key' }).click()
      await page.getByRole('heading', { name: 'A script is made' }).waitFor()
      // Twenty are all that a person may have, and this screen is opened often.
      const { items } = (await (await api.get('/api/v1/users/me/api-keys')).json()) as {
        items: { id: string; name: string }[]
      }
      const made = items.filter(({ name }) => name === 'A script')
      await Promise.all(made.map(({ id }) => api.delete(`/api/v1/users/me/api-keys/${id}`)))
    },
  },
  {
    name: 'account-apps',
    open: async (page) => {
      await openAccount(page, 'apps')
      await page.getByRole('heading', { name: 'A sky clock' }).waitFor()
    },
  },
  {
    name: 'account-privacy',
    open: async (page) => {
      await openAccount(page, 'privacy')
      await page.getByText('Agreed on', { exact: false }).waitFor()
    },
  },
  {
    name: 'account-delete',
    open: async (page) => {
      const { email } = await openAccount(page, 'privacy')
      const deletion = page.getByRole('region', { name: 'Delete the account' })
      await deletion.getByLabel('Your mail address').fill(email)
      await deletion.getByRole('button', { name: 'Delete my account' }).click()
      await page.getByRole('alertdialog').waitFor()
    },
  },
  {
    name: 'receipt',
    open: async (page) => {
      receiptId ??= askedDeletion()
      await page.goto(`/receipts/${await receiptId}`)
      await page.getByText('The account will be deleted on', { exact: false }).waitFor()
    },
  },
]
