import { ana, keepPerson } from './kept-people.ts'
import { enterAs, expect, goodPassword, newAddress, signUp, test, typeCredentials } from './person.ts'
import { lisbon, submitBirth, typeBirth } from './screen.ts'

test.use({ refusals: [404] })

test('a guest’s chart with its draws moves to the account after sign-up, and another browser sees it', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/')
  await typeBirth(page, lisbon)
  const guestId = await submitBirth(page)
  await page.goto(`/charts/${guestId}/tarot`)
  await page.getByLabel('Your question').fill('What now?')
  await page.getByRole('button', { name: 'Draw the cards' }).click()
  await page.getByRole('heading', { name: 'Card by card' }).waitFor()

  const account = { email: newAddress(), password: goodPassword }
  await page.goto('/sign-up')
  await page.getByLabel('Name', { exact: true }).fill('Ana')
  await page.getByLabel('Mail address').fill(account.email)
  await page.getByLabel('Password', { exact: true }).fill(account.password)
  await page.getByRole('button', { name: 'Create an account' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Keep your charts in your account' })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'Ana Maria Silva' })).toBeChecked()
  await expect(page.getByLabel('Who is it?')).toHaveValue('self')
  await page.getByRole('button', { name: 'Keep it in my account' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Charts', exact: true })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Ana Maria Silva' })).toContainText('Myself')
  await expect.poll(() => page.evaluate(() => localStorage.getItem('orrery.charts'))).toBe('[]')

  await page.getByRole('link', { name: 'Ana Maria Silva', exact: true }).click()
  await page.waitForURL(/\/charts\/[0-9a-f-]{36}$/)
  const ownPath = new URL(page.url()).pathname
  await expect(page.getByText('17 May 1990 · 14:32 · Lisbon, Portugal')).toBeVisible()
  await page.goto(`${ownPath}/tarot`)
  await expect(page.getByRole('button', { name: /What now\?/ }).first()).toBeVisible()

  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' })
  const other = await elsewhere.newPage()
  await other.goto('/sign-in?to=/charts')
  await typeCredentials(other, account)
  await expect(other.getByRole('listitem').filter({ hasText: 'Ana Maria Silva' })).toContainText('Lisbon, Portugal')
  await elsewhere.close()
})

test('signing out leaves nothing of the account’s charts in the browser', async ({ page, person }) => {
  const id = await keepPerson(person)
  await page.goto(`/charts/${id}/tarot`)
  await page.getByLabel('Your question').fill('What now?')
  await page.getByRole('button', { name: 'Draw the cards' }).click()
  await page.getByRole('heading', { name: 'Card by card' }).waitFor()
  await page.getByRole('button', { name: /^Account of/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page.getByRole('link', { name: 'Sign in' }).first()).toBeVisible()
  const left = () =>
    page.evaluate(async () => {
      const copies = await (await caches.open('orrery-answers')).keys()
      return [...copies.map(({ url }) => url), localStorage.getItem('orrery.draws')]
    })
  await expect.poll(left).toEqual(['[]'])
  await page.goto(`/charts/${id}`)
  await expect(page.getByRole('heading', { name: 'This chart is not here' })).toBeVisible()
  expect(await left()).toEqual(['[]'])
})

test('another person’s chart is not here, and neither is it for a guest', async ({
  page,
  person,
  baseURL,
  browser,
}) => {
  const stranger = await signUp(baseURL ?? '')
  const id = await keepPerson(stranger)
  await stranger.api.dispose()
  await page.goto(`/charts/${id}/natal`)
  await expect(page.getByRole('heading', { name: 'This chart is not here' })).toBeVisible()
  expect((await person.api.get(`/api/v1/profiles/${id}`)).status()).toBe(404)
  const guests = await browser.newContext({ baseURL: baseURL ?? '' })
  const guest = await guests.newPage()
  await guest.goto(`/charts/${id}`)
  await expect(guest.getByRole('heading', { name: 'This chart is not here' })).toBeVisible()
  await guests.close()
})

test('somebody is added, gets another birth time, and is deleted with everything about them', async ({
  page,
  person,
}) => {
  await keepPerson(person)
  await page.goto('/charts/new')
  await typeBirth(page, { ...lisbon, name: 'Rui Costa', time: '09:10' })
  await page.getByLabel('Who is it?').selectOption('Friend')
  await page.getByRole('button', { name: 'Make the charts' }).click()
  await page.waitForURL(/\/charts\/[0-9a-f-]{36}$/)

  await page.getByRole('link', { name: 'Change the birth data' }).click()
  await page.getByLabel('Time of birth', { exact: true }).fill('09:40')
  await page.getByRole('button', { name: 'Save and calculate anew' }).click()
  await expect(page.getByText('17 May 1990 · 09:40 · Lisbon, Portugal')).toBeVisible()

  await page.goto('/charts')
  const rui = page.getByRole('listitem').filter({ hasText: 'Rui Costa' })
  await expect(rui).toContainText('Friend')
  await expect(page.getByRole('listitem').first()).toContainText('Myself')
  await rui.getByRole('button', { name: 'Delete: Rui Costa' }).click()
  await page.getByRole('button', { name: 'Delete for good' }).click()
  // What lies behind an open question has no role.
  await expect(page.getByRole('alertdialog')).toBeHidden()
  await expect(rui).toHaveCount(0)
  const { items } = (await (await person.api.get('/api/v1/profiles')).json()) as { items: { name: string }[] }
  expect(items.map(({ name }) => name)).toEqual([ana.name])
})

test('a chart that cannot move stays in the browser, and says why', async ({ page, baseURL }) => {
  const person = await signUp(baseURL ?? '')
  await enterAs(page.context(), person)
  const charts = ['Ana', 'Rui'].map((name, number) => ({
    id: String(number).repeat(24),
    createdAt: '2026-11-21T12:00:00Z',
    birth: {
      name,
      date: '1990-05-17',
      time: '14:32',
      accuracyMinutes: 0,
      place: {
        label: 'Lisbon, Portugal',
        latitude: 38.71667,
        longitude: -9.13333,
        timezone: number === 0 ? 'Europe/Lisbon' : 'Nowhere/Town',
      },
      utcOffset: null,
    },
  }))
  await page.addInitScript((stored) => {
    if (localStorage.getItem('orrery.charts') === null) localStorage.setItem('orrery.charts', stored)
  }, JSON.stringify(charts))
  await page.goto('/charts?keep')
  await page.getByRole('button', { name: 'Keep 2 in my account' }).click()
  await expect(page.getByText('One chart is in your account now.')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'Ana' })).toHaveCount(0)
  await expect(page.getByRole('alert')).toContainText('Nowhere/Town')
  const kept = await page.evaluate(() => localStorage.getItem('orrery.charts'))
  expect(kept).toContain('Rui')
  expect(kept).not.toContain('Ana')
  await person.api.dispose()
})
