import { monthNames } from '../calendar-date.ts'
import { type Sign, signs } from '../zodiac.ts'
import { type Card, type Suit, deck } from './cards.ts'

/** Suits of the signs, again and again: fire, earth, air, water. */
const suitsBySign: readonly Suit[] = ['wands', 'pentacles', 'swords', 'cups']

/** Planets of the decans in the Chaldean order, beginning and ending with Mars. */
const chaldean = ['Mars', 'Sun', 'Venus', 'Mercury', 'Moon', 'Saturn', 'Jupiter'] as const

/** The commonest day, in UTC and from 2000 to 2049, on which the Sun enters each of the 36 decans, from Aries 0°. */
const firstDays =
  '3-20 3-30 4-9 4-19 4-30 5-10 5-20 5-31 6-10 6-21 7-1 7-12 7-22 8-2 8-12 8-22 9-2 9-12 9-22 10-3 10-13 10-23 11-2 11-12 11-22 12-2 12-11 12-21 12-31 1-10 1-20 1-30 2-8 2-18 2-28 3-10'
    .split(' ')
    .map((day) => day.split('-').map(Number))
    .map(([month = 1, day = 1]) => ({ month, day }))

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

export type CalendarDay = { month: number; day: number }

const dayBefore = ({ month, day }: CalendarDay): CalendarDay => {
  if (day > 1) return { month, day: day - 1 }
  const last = month === 1 ? 12 : month - 1
  return { month: last, day: monthDays[last - 1] ?? 30 }
}

const startOf = (decan: number): CalendarDay => firstDays[decan % 36] ?? { month: 3, day: 20 }

const written = ({ month, day }: CalendarDay): string => `${day} ${monthNames[month - 1] ?? ''}`

const span = (from: number, to: number): string => `${written(startOf(from))} to ${written(dayBefore(startOf(to)))}`

export type Decan = { planet: string; sign: Sign; ordinal: number; from: CalendarDay }

const ordinals = ['first', 'second', 'third'] as const

/** The place of a number card among the 36, three for each sign, from 0 for the Two of Wands; null for every other card. */
const decanIndexOf = ({ suit, number }: Card): number | null => {
  if (suit === null || number < 2 || number > 10) return null
  const quality = Math.floor((number - 2) / 3)
  // Cardinal signs hold 2 to 4, fixed ones 5 to 7, mutable ones 8 to 10.
  const sign = signs.findIndex((_, index) => index % 3 === quality && suitsBySign[index % 4] === suit)
  return sign * 3 + ((number - 2) % 3)
}

/** Sign and planet of a number card by the table of the Golden Dawn, as printed in Liber LXXVIII (1912). */
export const decanOf = (card: Card): Decan | null => {
  const index = decanIndexOf(card)
  if (index === null) return null
  return {
    planet: chaldean[index % 7] ?? 'Mars',
    sign: signs[Math.floor(index / 3)] ?? 'Aries',
    ordinal: (index % 3) + 1,
    from: startOf(index),
  }
}

/** Trumps of the twelve signs, in the order of the zodiac. */
export const trumpsOfSigns = [
  'the_emperor',
  'the_hierophant',
  'the_lovers',
  'the_chariot',
  'strength',
  'the_hermit',
  'justice',
  'death',
  'temperance',
  'the_devil',
  'the_star',
  'the_moon',
] as const

/** Trumps of the seven planets with the weekday that bears the planet’s name. */
export const trumpsOfPlanets: Readonly<Record<string, { planet: string; weekday: string }>> = {
  the_sun: { planet: 'the Sun', weekday: 'Sunday' },
  the_high_priestess: { planet: 'the Moon', weekday: 'Monday' },
  the_tower: { planet: 'Mars', weekday: 'Tuesday' },
  the_magician: { planet: 'Mercury', weekday: 'Wednesday' },
  wheel_of_fortune: { planet: 'Jupiter', weekday: 'Thursday' },
  the_empress: { planet: 'Venus', weekday: 'Friday' },
  the_world: { planet: 'Saturn', weekday: 'Saturday' },
}

const timingFor = (card: Card): string | null => {
  const index = decanIndexOf(card)
  if (index !== null) {
    const sign = signs[Math.floor(index / 3)] ?? 'Aries'
    return `${card.name}: the ${ordinals[index % 3] ?? 'first'} decan of ${sign}, about ${span(index, index + 1)}`
  }
  const sign = trumpsOfSigns.findIndex((id) => id === card.id)
  if (sign >= 0) return `${card.name}: the month of ${signs[sign] ?? 'Aries'}, about ${span(sign * 3, sign * 3 + 3)}`
  const planet = trumpsOfPlanets[card.id]
  return planet ? `${card.name}: the card of ${planet.planet}, whose day is ${planet.weekday}` : null
}

const timings: ReadonlyMap<string, string> = new Map(
  deck.flatMap((card) => {
    const timing = timingFor(card)
    return timing === null ? [] : [[card.id, timing] as const]
  }),
)

/** When the tradition places a card, in words; null for Aces, court cards and the three trumps of elements. */
export const timingOf = (id: string): string | null => timings.get(id) ?? null
