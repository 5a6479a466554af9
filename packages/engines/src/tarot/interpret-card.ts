import { type Card, isCourt } from './cards.ts'
import { cardTextOf, orientationOf } from './card-texts.ts'
import type { SpreadPosition } from './content/spreads.ts'
import type { FocusArea } from './schema.ts'

const kindOf = (card: Card): keyof SpreadPosition['sentences'] => {
  if (card.arcana === 'major') return 'major'
  return isCourt(card) ? 'court' : 'number'
}

/** A card at its place: the place’s sentence about it, what it says this way up, and a remark for the area asked about. */
export const interpretCard = (
  card: Card,
  { reversed, position, focusArea }: { reversed: boolean; position: SpreadPosition; focusArea: FocusArea },
): string => {
  const text = cardTextOf(card.id)
  const orientation = orientationOf(reversed)
  const opening = position.sentences[kindOf(card)].replace('{essence}', text.essence[orientation])
  const remark = focusArea === 'general' ? '' : ` ${text[focusArea]}`
  return `${opening} ${text[orientation]}${remark}`
}
