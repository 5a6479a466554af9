import type { CardText } from './content/card-text.ts'
import { cups } from './content/cups.ts'
import { majors } from './content/majors.ts'
import { pentacles } from './content/pentacles.ts'
import { swords } from './content/swords.ts'
import { wands } from './content/wands.ts'

const texts: ReadonlyMap<string, CardText> = new Map(
  Object.entries({ ...majors, ...wands, ...cups, ...swords, ...pentacles }),
)

/** Our words for a card. Every id of the deck has some, which a test holds. */
export const cardTextOf = (id: string): CardText => {
  const text = texts.get(id)
  if (!text) throw new TypeError(`There is no text for the card ${id}.`)
  return text
}

export type Orientation = 'upright' | 'reversed'

export const orientationOf = (reversed: boolean): Orientation => (reversed ? 'reversed' : 'upright')
