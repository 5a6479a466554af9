import { capitalised } from '../capitalised.ts'

/** The four suits in Waite’s order, each with its element. */
export const elementOf = { wands: 'fire', cups: 'water', swords: 'air', pentacles: 'earth' } as const

export type Suit = keyof typeof elementOf
export type Element = (typeof elementOf)[Suit]

export const suits = ['wands', 'cups', 'swords', 'pentacles'] as const satisfies readonly Suit[]

/** Ranks of a suit; the court counts 11 to 14. */
export const ranks = [
  'ace',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'page',
  'knight',
  'queen',
  'king',
] as const

export type Rank = (typeof ranks)[number]

/** The 22 trumps in the order of Rider, Waite and Smith: the Fool as 0, Strength as 8, Justice as 11. */
export const majorNames = [
  'The Fool',
  'The Magician',
  'The High Priestess',
  'The Empress',
  'The Emperor',
  'The Hierophant',
  'The Lovers',
  'The Chariot',
  'Strength',
  'The Hermit',
  'Wheel of Fortune',
  'Justice',
  'The Hanged Man',
  'Death',
  'Temperance',
  'The Devil',
  'The Tower',
  'The Star',
  'The Moon',
  'The Sun',
  'Judgement',
  'The World',
] as const

export type Numbering = 'waite' | 'marseille'

type MajorCard = { id: string; name: string; arcana: 'major'; suit: null; rank: null; element: null; number: number }
type MinorCard = { id: string; name: string; arcana: 'minor'; suit: Suit; rank: Rank; element: Element; number: number }

/** One of the 78. Its id never changes; `number` is Waite’s, court cards 11 to 14. */
export type Card = MajorCard | MinorCard

const majors: readonly Card[] = majorNames.map((name, number) => ({
  id: name.toLowerCase().replaceAll(' ', '_'),
  name,
  arcana: 'major',
  suit: null,
  rank: null,
  element: null,
  number,
}))

const minors: readonly Card[] = suits.flatMap((suit) =>
  ranks.map((rank, index) => ({
    id: `${rank}_of_${suit}`,
    name: `${capitalised(rank)} of ${capitalised(suit)}`,
    arcana: 'minor' as const,
    suit,
    rank,
    element: elementOf[suit],
    number: index + 1,
  })),
)

/** All 78, trumps first, then Wands, Cups, Swords and Pentacles, each from the Ace to the King. */
export const deck: readonly Card[] = [...majors, ...minors]

const exchangedByWaite: Readonly<Record<string, number>> = { strength: 11, justice: 8 }

/** The number on the card: the old decks of Marseille have Justice as 8 and Strength as 11. */
export const numberIn = (numbering: Numbering, { id, number }: Card): number =>
  numbering === 'marseille' ? (exchangedByWaite[id] ?? number) : number

export const isCourt = ({ arcana, number }: { arcana: 'major' | 'minor'; number: number }): boolean =>
  arcana === 'minor' && number > 10
