import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type APIRequestContext, type BrowserContext, type Page, request } from '@playwright/test'
import { test as screenTest } from './screen.ts'
import { codeOf } from './totp-code.ts'

export { expect } from '@playwright/test'

/** An account that nobody else uses, and a way to call the API as its owner, with the cookie of a session. */
export type SignedUp = {
  user: { id: string; name: string; email: string; roles: string[] }
  email: string
  password: string
  api: APIRequestContext
}

/** Calls the API as a page of our own origin does. */
export const openApi = (baseURL: string): Promise<APIRequestContext> =>
  request.newContext({ baseURL, extraHTTPHeaders: { origin: new URL(baseURL).origin } })

const expectOk = async (answer: Awaited<ReturnType<APIRequestContext['post']>>) => {
  if (!answer.ok()) throw new Error(`${answer.url()} answered ${answer.status()}: ${await answer.text()}`)
  return answer
}

export const goodPassword = 'brass moons turning'

export const newAddress = (): string => `e2e-${randomUUID()}@example.org`

/** A fresh account by HTTP, signed in. */
export const signUp = async (baseURL: string, { name = 'Ana Maria' }: { name?: string } = {}): Promise<SignedUp> => {
  const api = await openApi(baseURL)
  const [email, password] = [newAddress(), goodPassword]
  await expectOk(await api.post('/api/v1/auth/register', { data: { email, password, name } }))
  const answer = await expectOk(await api.post('/api/v1/auth/login', { data: { email, password } }))
  const { user } = (await answer.json()) as Pick<SignedUp, 'user'>
  return { user, email, password, api }
}

/** Makes a browser that of somebody who signed in earlier: the cookie of their session, and what the app remembers. */
export const enterAs = async (context: BrowserContext, { user, api }: SignedUp): Promise<void> => {
  const { cookies } = await api.storageState()
  await context.addCookies(cookies)
  await context.addInitScript((hint) => {
    // Once for each tab: a sign-out is to stay one.
    if (sessionStorage.getItem('e2e.entered')) return
    sessionStorage.setItem('e2e.entered', '1')
    localStorage.setItem('orrery.signedIn', hint)
  }, JSON.stringify(user))
}

/** Stories of somebody with a fresh account whose browser is signed in. */
export const test = screenTest.extend<{ person: SignedUp }>({
  person: async ({ baseURL, context }, use) => {
    const person = await signUp(baseURL ?? '')
    await enterAs(context, person)
    await use(person)
    await person.api.dispose()
  },
})

/** Mails that the platform captured for an address, oldest first. */
const mailsTo = (email: string, folder = process.env['ORRERY_MAIL'] ?? ''): readonly string[] =>
  // The first mail makes the folder.
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.eml'))
    .toSorted()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .filter((mail) => mail.includes(email))

/** The link of the newest mail to an address that leads to a path of ours. */
export const mailedLink = (email: string, path: string, folder?: string): string | undefined =>
  mailsTo(email, folder)
    .flatMap((mail) => mail.match(/https?:\/\/\S+/g) ?? [])
    .findLast((link) => new URL(link).pathname === path)

/** Types address and password into the form to sign in, and sends it. */
export const typeCredentials = async (
  page: Page,
  { email, password }: Pick<SignedUp, 'email' | 'password'>,
): Promise<void> => {
  await page.getByLabel('Mail address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

/** Switches codes on for an account. */
export const enableCodes = async ({ api, password }: SignedUp): Promise<{ totpURI: string; backupCodes: string[] }> => {
  const answer = await expectOk(await api.post('/api/v1/auth/totp/enable', { data: { password } }))
  const setup = (await answer.json()) as { totpURI: string; backupCodes: string[] }
  await expectOk(await api.post('/api/v1/auth/totp/verify', { data: { code: codeOf(setup.totpURI) } }))
  return setup
}
