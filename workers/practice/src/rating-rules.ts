import type { RatedStatement } from '@orrery/contracts/practice-api'
import { type Conversation, ratedNow } from './conversation-state.ts'
import { gentlerForms } from './gentler-forms.ts'
import { languageOf } from './language.ts'
import { isSatisfied, type ListSlot } from './steps.ts'

/** Below this a sentence may do harm when it is repeated: gentler forms are offered. */
const believableFrom = 5

/** Nothing is left to answer about what was looked at again. */
export const settled = (conversation: Conversation): Conversation => {
  const { revisiting, slots, waiting } = conversation
  return revisiting !== null && isSatisfied(revisiting.step, slots, waiting)
    ? { ...conversation, revisiting: null }
    : conversation
}

const kept = (conversation: Conversation, slot: ListSlot, statement: RatedStatement): Conversation =>
  settled({
    ...conversation,
    slots: { ...conversation.slots, [slot]: [...(conversation.slots[slot] ?? []), statement] },
    waiting: { ...conversation.waiting, [slot]: conversation.waiting[slot].slice(1) },
    gentler: null,
    misses: 0,
    proposals: [],
  })

/**
 * The sentence that waits gets its number (null: the rating was skipped), or gentler forms are offered for it. Whoever
 * skips that offer keeps the sentence as it is.
 */
export const rated = (conversation: Conversation, rating: number | null): Conversation => {
  const current = ratedNow(conversation)
  if (current === null) return conversation
  const { slot, text } = current
  if (conversation.gentler !== null && rating === null) {
    return kept(conversation, slot, { text, rating: conversation.gentler.rating })
  }
  if (rating !== null && rating < believableFrom) {
    const forms = gentlerForms(text, languageOf(conversation.locale))
    if (forms.length > 0) return { ...conversation, gentler: { slot, rating, forms }, misses: 0, proposals: [] }
  }
  return kept(conversation, slot, { text, rating })
}

/** One of the offered forms, or the sentence as it was. The number belongs to the words that it was given for. */
export const formChosen = (conversation: Conversation, form: string): Conversation => {
  const current = ratedNow(conversation)
  const { gentler } = conversation
  if (current === null || gentler === null) return conversation
  const { slot, text } = current
  return kept(
    conversation,
    slot,
    gentler.forms.includes(form) ? { text: form, rating: null } : { text, rating: gentler.rating },
  )
}
