import type { LibraryItem } from '@orrery/contracts/practice-api'
import type { Page } from '@playwright/test'
import { enterAs, type SignedUp, signUp } from './person.ts'
import { madeItem } from './practice-calls.ts'

export type Owner = { person: SignedUp; item: LibraryItem }

const makeOwner = async (): Promise<Owner> => {
  const person = await signUp(process.env['ORRERY_URL'] ?? '')
  const made = await madeItem(person)
  const changed = await person.api.patch(`/api/v1/content/${made.id}`, {
    data: { tags: ['sleep', 'evening'], isFavorite: true },
  })
  await person.api.post('/api/v1/folders', { data: { name: 'For the evening' } })
  return { person, item: (await changed.json()) as LibraryItem }
}

let owner: Promise<Owner> | null = null

/** Somebody who made one practice already, once for all stories of a process: these only look and listen. */
export const practiceOwner = (): Promise<Owner> => {
  owner ??= makeOwner()
  return owner
}

export const asOwner = async (page: Page): Promise<Owner> => {
  const made = await practiceOwner()
  await enterAs(page.context(), made.person)
  return made
}
