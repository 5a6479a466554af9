import type { CreateContent, LibraryItem } from '@orrery/contracts/practice-api'
import { createDraft } from '../creation/create-draft.ts'
import { ownCreation } from '../creation/creation-row.ts'
import { runCreation } from '../creation/run-creation.ts'
import { getItem } from '../library/list-items.ts'
import { affirmation, byHand, onceEach, type Somebody } from './creations.ts'

/** An item of this person, made at once. */
export const makeItem = async (person: Somebody, draft: CreateContent = affirmation): Promise<LibraryItem> => {
  const { actor, trace, userId } = person
  const { creationId } = await createDraft(byHand, { actor, trace, draft, idempotencyKey: null })
  await runCreation(byHand, creationId, onceEach)
  const { itemId } = await ownCreation(byHand.LIBRARY, { userId, creationId })
  return getItem(byHand, { actor, trace, itemId })
}
