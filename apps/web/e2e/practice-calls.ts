import type { LibraryItem } from '@orrery/contracts/practice-api'
import { expect, type SignedUp } from './person.ts'

/** The shortest meditation there is, asked for at once. */
const shortMeditation = {
  contentType: 'guided_meditation',
  intent: 'I want to fall asleep without going over the day again',
  durationMinutes: 5,
  practiceType: 'breath-work',
  guidance: 'sparse',
} as const

/** Has a draft made and waits for it; resolves to the item. */
export const madeItem = async (
  { api }: Pick<SignedUp, 'api'>,
  draft: Record<string, unknown> = shortMeditation,
): Promise<LibraryItem> => {
  const started = await api.post('/api/v1/content/create', { data: draft })
  expect(started.status(), await started.text()).toBe(202)
  const { creationId } = (await started.json()) as { creationId: string }
  let itemId: string | undefined
  await expect
    .poll(
      async () => {
        const progress = (await (await api.get(`/api/v1/content/${creationId}/progress`)).json()) as {
          status: string
          itemId?: string
        }
        itemId = progress.itemId
        return progress.status
      },
      { timeout: 240_000, intervals: [2500] },
    )
    .toBe('complete')
  return (await (await api.get(`/api/v1/content/${itemId}`)).json()) as LibraryItem
}
