import { expect, test } from './person.ts'

test.use({ refusals: [400] })

test('a key is shown once, opens what it was made for, and is refused once it is revoked', async ({
  page,
  person,
  baseURL,
}) => {
  await page.goto('/account/keys')
  await page.getByRole('button', { name: 'Make the key' }).click()
  await expect(page.getByLabel('Name of the key')).toBeFocused()
  await page.getByLabel('Name of the key').fill('A clock on my wall')
  await page.getByLabel('Calculate with every engine').uncheck()
  await page.getByLabel('Biorhythm').check()
  await page.getByLabel('Ends').selectOption('in 30 days')
  await page.getByRole('button', { name: 'Make the key' }).click()
  await expect(page.getByRole('heading', { name: 'A clock on my wall is made' })).toBeFocused()
  const key = await page.getByLabel('The key').inputValue()

  const calculate = (engine: string) =>
    fetch(`${baseURL}/api/v1/engines/${engine}/calculate`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': key },
      body: JSON.stringify({ input: { birth_date: '1990-05-17', full_name: person.user.name } }),
    })
  expect((await calculate('biorhythm')).status).toBe(200)
  expect((await calculate('numerology')).status).toBe(403)

  await page.reload()
  const line = page.getByRole('listitem').filter({ hasText: 'A clock on my wall' })
  await expect(line).toContainText('Calculate with the engine Biorhythm')
  await expect(line).toContainText('last used')
  expect(await page.content()).not.toContain(key)

  await line.getByRole('button', { name: /^Revoke: A clock on my wall/ }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Revoke it' }).click()
  await expect(page.getByText('A clock on my wall is refused from now on.')).toBeFocused()
  expect((await calculate('biorhythm')).status).toBe(401)
})
