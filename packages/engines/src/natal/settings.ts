import type { HouseSystem } from '@orrery/ephemeris'
import { allAspects, type AspectType, majorAspects, type OrbSet, orbSets } from './aspects.ts'
import type { Reckoned } from './bodies.ts'
import type { NatalInput } from './schema.ts'

/** The choices of one request, resolved. */
export type Settings = Reckoned & { system: HouseSystem; orbs: OrbSet; aspectTypes: readonly AspectType[] }

const orbSetOf = (orbs: NatalInput['orbs']): OrbSet => {
  if (typeof orbs === 'string') return orbSets[orbs]
  const { minor, luminary_bonus, ...major } = orbs
  const minors = {
    semisextile: minor,
    semisquare: minor,
    quintile: minor,
    sesquiquadrate: minor,
    biquintile: minor,
    quincunx: minor,
  }
  return { name: 'custom', degrees: { ...minors, ...major }, luminary_bonus }
}

export const settingsOf = (input: NatalInput): Settings => ({
  positions: input.positions,
  ayanamsa: input.zodiac === 'sidereal' ? (input.ayanamsa ?? 'lahiri') : null,
  node: input.node,
  system: input.house_system,
  orbs: orbSetOf(input.orbs),
  aspectTypes: input.minor_aspects ? allAspects : majorAspects,
})
