import { pricesHalfCredits } from '@orrery/contracts/market-api'
import type { Price } from '@orrery/contracts/practice-api'
import type { Language } from '@orrery/safety/languages'
import { filled, wordsIn } from './content/words.ts'
import type { Conversation } from './conversation-state.ts'

export const priceOf = (halfCredits: number): Price => ({ halfCredits, credits: halfCredits / 2 })

/** What the creation of this conversation costs; a new version of an item is a deep change. */
export const priceFor = ({ contentType, revises }: Pick<Conversation, 'contentType' | 'revises'>): Price =>
  priceOf(revises === null ? pricesHalfCredits[contentType] : pricesHalfCredits.revision)

/** “half a credit”, “1 credit”, “2.5 credits”. */
export const creditWords = (halfCredits: number, language: Language): string => {
  const { half, one, many } = wordsIn(language).credits
  if (halfCredits === 1) return half
  if (halfCredits === 2) return one
  return filled(many, { count: new Intl.NumberFormat(language).format(halfCredits / 2) })
}
