import { expect, signUp, test, typeCredentials } from './person.ts'
import { openProgram } from './program.ts'

let program: Awaited<ReturnType<typeof openProgram>>

test.beforeEach(async ({ baseURL }) => {
  program = await openProgram(baseURL ?? '', 'A sky clock')
})
test.afterEach(() => program.close())

test('a program asks, somebody signs in and allows it, and it may do that and no more', async ({ page, baseURL }) => {
  const person = await signUp(baseURL ?? '')
  await page.goto(program.question('engines:tarot:read offline_access'))
  await expect(page.getByText('Another program asks to use your account', { exact: false })).toBeVisible()
  await typeCredentials(page, person)

  await expect(page.getByRole('heading', { level: 1, name: '“A sky clock” wants to use your account' })).toBeVisible()
  await expect(page.getByText(person.email, { exact: false })).toBeVisible()
  await expect(page.getByText('Calculate with the engine Tarot')).toBeVisible()
  await expect(page.getByText(`Afterwards you go back to ${new URL(program.returnTo).host}.`)).toBeVisible()
  await page.getByRole('button', { name: 'Allow', exact: true }).click()
  await page.getByRole('heading', { name: 'Back' }).waitFor()

  const tokens = await program.tokens(program.arrival()?.get('code') ?? '')
  expect(tokens.scope).toBe('engines:tarot:read offline_access')
  const call = (path: string) =>
    fetch(`${baseURL}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${tokens.access_token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ input: { birth_date: '1990-05-17' } }),
    })
  expect((await call('/api/v1/engines/biorhythm/calculate')).status).toBe(403)
  const apps = await person.api.get('/api/v1/users/me/apps')
  expect(await apps.json()).toMatchObject({ items: [{ name: 'A sky clock' }] })
})

test('a program that is not allowed in comes back with nothing', async ({ page, person }) => {
  await page.goto(program.question('engines:*:read'))
  await expect(page.getByText('every engine', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: 'Don’t allow' }).click()
  await page.getByRole('heading', { name: 'Back' }).waitFor()
  expect(program.arrival()?.get('error')).toBe('access_denied')
  expect(program.arrival()?.get('code')).toBeNull()
  expect(await (await person.api.get('/api/v1/users/me/apps')).json()).toEqual({ items: [] })
})

test('a program that wants somebody to sign in anew is heard once', async ({ page, person }) => {
  await page.goto(program.question('engines:*:read', { prompt: 'login' }))
  await expect(page.getByRole('heading', { level: 1, name: 'You are signed in as', exact: false })).toBeVisible()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await typeCredentials(page, person)
  await page.getByRole('button', { name: 'Allow', exact: true }).click()
  await page.getByRole('heading', { name: 'Back' }).waitFor()
  expect(program.arrival()?.get('code')).not.toBeNull()
})
