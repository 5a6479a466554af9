import { atFaultyDoor, type FaultyDoor } from './faulty-door.ts'
import { ana, keepPerson } from './kept-people.ts'
import { expect, test as plain } from './person.ts'
import { lisbon, typeBirth } from './screen.ts'

const test = plain.extend<{ door: FaultyDoor }>(atFaultyDoor)

test('while accounts’ charts cannot be reached, charts are still made, and wait in this browser', async ({
  page,
  door,
  person,
}) => {
  await keepPerson(person)
  door.set('readings-down')
  await page.goto(`${door.url}/charts`)
  await expect(page.getByRole('alert')).toContainText('Your charts cannot be reached right now')
  await page.goto(`${door.url}/timeline`)
  await expect(page.getByRole('alert')).toContainText('Charts are calculated as always')

  await page.goto(`${door.url}/charts/new`)
  await typeBirth(page, { ...lisbon, name: 'Rui Costa' })
  await page.getByRole('button', { name: 'Make the charts' }).click()
  await page.waitForURL(/\/charts\/[0-9a-f]{24}$/)
  await expect(page.getByText('Kept in this browser only, not in your account.')).toBeVisible()

  door.set('none')
  await page.getByRole('link', { name: 'Move it to your account' }).click()
  await page.getByLabel('Who is it?').selectOption('Sibling')
  await page.getByRole('button', { name: 'Keep it in my account' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Rui Costa' })).toContainText('Sibling')
})

test('people and timeline that were seen before are shown from their last copy, with its time', async ({
  page,
  door,
  person,
}) => {
  const id = await keepPerson(person)
  await page.goto(`${door.url}/charts`)
  await expect(page.getByRole('link', { name: ana.name, exact: true })).toBeVisible()
  door.set('readings-down')
  await page.reload()
  await expect(page.getByText(/^As of /)).toBeVisible()
  await page.getByRole('link', { name: ana.name, exact: true }).click()
  await page.waitForURL(`**/charts/${id}`)
  const cards = page.getByRole('region', { name: 'What the birth says' }).getByRole('article')
  await expect(cards.getByText('How this was worked out')).toHaveCount(6)
})
