import type { NatalChart } from './schema.ts'
import { houseOf } from './houses.ts'
import { degreeInSign, normalised, signOf } from '../zodiac.ts'

type Lot = NonNullable<NatalChart['lots']>['fortune']
export type Sect = 'day' | 'night'

const lotAt = (longitude: number, cusps: readonly number[] | null, formula: string): Lot => ({
  longitude,
  sign: signOf(longitude),
  degree: degreeInSign(longitude),
  house: cusps && houseOf(longitude, cusps),
  formula,
})

/** Fortune and Spirit after Paulus and Valens: each is the other's formula in the other half of the day. */
export const lotsOf = (
  { ascendant, sun, moon }: { ascendant: number; sun: number; moon: number },
  sect: Sect,
  cusps: readonly number[] | null,
): NonNullable<NatalChart['lots']> => {
  const moonFromSun = lotAt(normalised(ascendant + moon - sun), cusps, 'Ascendant + Moon − Sun')
  const sunFromMoon = lotAt(normalised(ascendant + sun - moon), cusps, 'Ascendant + Sun − Moon')
  return sect === 'day' ? { fortune: moonFromSun, spirit: sunFromMoon } : { fortune: sunFromMoon, spirit: moonFromSun }
}
