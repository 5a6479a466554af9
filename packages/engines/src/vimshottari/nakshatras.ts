import { cycleYears, lordAt, type Lord, yearsAt, yearsBetween } from './lords.ts'

/** The 27 mansions of the Moon from 0° sidereal Aries, 13°20′ each. */
export const nakshatras = [
  'Ashwini',
  'Bharani',
  'Krittika',
  'Rohini',
  'Mrigashira',
  'Ardra',
  'Punarvasu',
  'Pushya',
  'Ashlesha',
  'Magha',
  'Purva Phalguni',
  'Uttara Phalguni',
  'Hasta',
  'Chitra',
  'Swati',
  'Vishakha',
  'Anuradha',
  'Jyeshtha',
  'Mula',
  'Purva Ashadha',
  'Uttara Ashadha',
  'Shravana',
  'Dhanishta',
  'Shatabhisha',
  'Purva Bhadrapada',
  'Uttara Bhadrapada',
  'Revati',
] as const
export type Nakshatra = (typeof nakshatras)[number]

export const nakshatraDegrees = 360 / 27

/** Places of a longitude counted in nakshatras: `3 / 40` is exact where `27 / 360` and 13.333… are not. */
export const nakshatraCount = (siderealDegrees: number): number => (siderealDegrees * 3) / 40

/** Where the Moon stands among the nakshatras. Half-open: an edge belongs to what begins there. */
export type MoonPlace = {
  nakshatra: Nakshatra
  /** 0 to 26. */
  index: number
  /** 1 to 4. */
  pada: number
  lord: Lord
  /** Passed share of the nakshatra, 0 to below 1. */
  fraction: number
  degreesInNakshatra: number
}

/** Reads a sidereal longitude in [0, 360). */
export const placeMoon = (siderealDegrees: number): MoonPlace => {
  const count = nakshatraCount(siderealDegrees)
  const index = Math.min(26, Math.floor(count))
  const fraction = count - index
  return {
    nakshatra: nakshatras[index] ?? 'Ashwini',
    index,
    pada: Math.min(4, Math.floor(fraction * 4) + 1),
    lord: lordAt(index),
    fraction,
    degreesInNakshatra: fraction * nakshatraDegrees,
  }
}

/**
 * Years into the cycle of 120 at birth, counted from the start of Ketu. It grows without a jump as the Moon goes on, also
 * over an edge: the end of one lord is the start of the next. Beyond a full turn it goes on counting.
 */
export const cyclePosition = (unwrappedDegrees: number): number => {
  const count = nakshatraCount(unwrappedDegrees)
  const index = Math.floor(count)
  const turns = Math.floor(index / 9)
  const lordIndex = index - turns * 9
  return turns * cycleYears + yearsBetween(0, lordIndex) + (count - index) * yearsAt(lordIndex)
}
