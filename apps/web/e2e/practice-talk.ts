import type { Page } from '@playwright/test'
import { enterAs, expect, type SignedUp, signUp } from './person.ts'

const patience = { timeout: 60_000 }

/** Says something and waits until it is answered. */
export const answer = async (page: Page, text: string): Promise<void> => {
  await page.getByLabel('Your answer').fill(text)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page.getByRole('log').getByText(text).first()).toBeVisible()
  await expect(page.getByText('Orrery is reading')).toBeHidden(patience)
}

/** Presses one of the answers that are offered and waits until it is answered. */
export const press = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('list', { name: 'Answers to press' }).getByRole('button', { name, exact: true }).click()
  await expect(page.getByText('Orrery is reading')).toBeHidden(patience)
}

/** A new person's conversation at its first question; the browser is theirs from then on. */
export const begin = async (page: Page, type: string, base = ''): Promise<SignedUp | null> => {
  const { cookies } = await page.context().storageState()
  const person = cookies.length > 0 ? null : await signUp(base === '' ? (process.env['ORRERY_URL'] ?? '') : base)
  if (person !== null) await enterAs(page.context(), person)
  await page.goto(`${base}/practice/new?type=${type}`)
  await page.getByRole('button', { name: 'Begin the conversation' }).click()
  await page.getByLabel('Your answer').waitFor()
  return person
}

/** A meditation, talked about up to its review. */
export const meditationReview = async (page: Page, minutes = '10 minutes', base = ''): Promise<SignedUp | null> => {
  const person = await begin(page, 'guided_meditation', base)
  await answer(page, 'I want to fall asleep without going over the day')
  for (const name of [minutes, 'Breath', 'Leave this out', 'The usual voice']) {
    // Each press is answered by the next question.
    // oxlint-disable-next-line no-await-in-loop
    await press(page, name)
  }
  await page.getByRole('button', { name: 'Confirm' }).waitFor()
  return person
}
