import type { Page } from '@playwright/test'
import { openFaultyDoor } from './faulty-door.ts'
import { enterAs, type SignedUp, signUp } from './person.ts'

export const baseURL = process.env['ORRERY_URL'] ?? ''

export const asNewPerson = async (page: Page): Promise<SignedUp> => {
  const person = await signUp(baseURL)
  await enterAs(page.context(), person)
  return person
}

/** As when the part that answers under these paths is down. */
export const whileDown = async (page: Page, screen: string, code: string, paths: readonly string[]): Promise<void> => {
  await asNewPerson(page)
  const door = await openFaultyDoor(baseURL)
  page.on('close', () => door.close())
  for (const path of paths) {
    door.answer(path, (_incoming, response) => {
      response.writeHead(503, { 'content-type': 'application/json', 'x-request-id': door.requestId })
      response.end(JSON.stringify({ error: { code, message: 'It cannot be reached.', requestId: door.requestId } }))
    })
  }
  await page.goto(`${door.url}${screen}`)
  await page.getByRole('alert').waitFor()
}
