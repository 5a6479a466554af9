import { type Coordinates, type Ephemeris, houseSystems } from '@orrery/ephemeris'
import { findAspects, type Moving, movingBodies } from './aspects.ts'
import { balanceOf, moonPhaseOf } from './balance.ts'
import { ephemerisBody, natalBodies, type NatalBody, type Placements, placeBodies } from './bodies.ts'
import { bodyTexts } from './content/bodies.ts'
import { signTexts } from './content/signs.ts'
import { dignityOf } from './dignities.ts'
import { errorBarsOf } from './error-bars.ts'
import { bodyHouses, houseOf, housesAt, systemLetters } from './houses.ts'
import { lotsOf } from './lots.ts'
import type { NatalBodyFacts, NatalChart } from './schema.ts'
import type { Settings } from './settings.ts'
import { degreeInSign, normalised, signOf } from './zodiac.ts'

/** Where and when, and how it is to be reckoned. */
export type Moment = { sky: Ephemeris; jdUt1: number; place: Coordinates; settings: Settings }

/** The sentence of one body in one sign. */
export const placementMeaning = (body: NatalBody, longitude: number): string =>
  `${bodyTexts[body].acts} ${signTexts[signOf(longitude)].manner}.`

const bodyFacts = (
  { sky, jdUt1, settings }: Moment,
  body: NatalBody,
  placements: Placements,
  house: number | null,
): NatalBodyFacts => {
  const { longitude, latitude, distance, speed } = placements[body]
  const sign = signOf(longitude)
  const declination = sky.declination(jdUt1, ephemerisBody(body, settings.node))
  return {
    name: bodyTexts[body].name,
    longitude,
    latitude,
    distance,
    speed,
    declination: body === 'south_node' ? -declination : declination,
    retrograde: speed < 0,
    sign,
    degree: degreeInSign(longitude),
    house,
    dignity: dignityOf(body, sign),
    range: null,
    meaning: placementMeaning(body, longitude),
  }
}

type Angles = NonNullable<NatalChart['angles']>

const angleSigns = (angles: Angles, cusps: readonly number[] | null): NonNullable<NatalChart['angle_signs']> => {
  const point = (longitude: number) => ({
    longitude,
    sign: signOf(longitude),
    degree: degreeInSign(longitude),
    house: cusps && houseOf(longitude, cusps),
  })
  return {
    ascendant: point(angles.ascendant),
    midheaven: point(angles.midheaven),
    descendant: point(angles.descendant),
    ic: point(angles.ic),
    vertex: point(angles.vertex),
  }
}

const compareHouses = (
  { sky, jdUt1, place, settings }: Moment,
  placements: Placements,
): NatalChart['house_comparison'] =>
  systemLetters.map((system) => {
    const { cusps } = housesAt(sky, jdUt1, place, system, settings.ayanamsa)
    return { system, name: houseSystems[system], cusps: cusps && [...cusps], houses: bodyHouses(placements, cusps) }
  })

const anglePoints = ({ ascendant, midheaven }: Angles): readonly Moving[] => [
  { id: 'ascendant', longitude: ascendant, speed: null },
  { id: 'midheaven', longitude: midheaven, speed: null },
]

const houseFields = (moment: Moment, placements: Placements) => {
  const { sky, jdUt1, place, settings } = moment
  const { ascendant, midheaven, vertex, cusps, unavailable } = housesAt(
    sky,
    jdUt1,
    place,
    settings.system,
    settings.ayanamsa,
  )
  const angles: Angles = {
    ascendant,
    midheaven,
    descendant: normalised(ascendant + 180),
    ic: normalised(midheaven + 180),
    vertex,
  }
  return {
    cusps,
    angles,
    fields: {
      angles,
      angle_signs: angleSigns(angles, cusps),
      houses: cusps && { system: settings.system, name: houseSystems[settings.system], cusps: [...cusps] },
      houses_unavailable: unavailable && { reason: unavailable.reason, alternatives: [...unavailable.alternatives] },
      house_comparison: compareHouses(moment, placements),
    },
  }
}

/** What the chart was reckoned by; stated in every answer. */
export const reckoningFields = (sky: Ephemeris, jdUt1: number, { ayanamsa, positions, node, orbs }: Settings) => ({
  zodiac: ayanamsa === null ? ('tropical' as const) : ('sidereal' as const),
  ayanamsa: ayanamsa && { name: ayanamsa, degrees: sky.ayanamsaDegrees(jdUt1, ayanamsa) },
  positions,
  node,
  orbs: { name: orbs.name, degrees: { ...orbs.degrees }, luminary_bonus: orbs.luminary_bonus },
})

/** The chart of one instant at one place. */
export const chartAt = (moment: Moment): NatalChart => {
  const { sky, jdUt1, place, settings } = moment
  const placements = placeBodies(sky, jdUt1, settings)
  const { cusps, angles, fields } = houseFields(moment, placements)
  const houses = bodyHouses(placements, cusps)
  const sunAltitude = sky.sunAltitudeDegrees(jdUt1, place)
  const sect = sunAltitude >= 0 ? 'day' : 'night'
  const { longitude: sun } = placements.sun
  const { longitude: moon } = placements.moon
  return {
    time_known: true,
    ...reckoningFields(sky, jdUt1, settings),
    bodies: Object.fromEntries(
      natalBodies.map((body) => [body, bodyFacts(moment, body, placements, houses && houses[body])]),
    ) as NatalChart['bodies'],
    ...fields,
    aspects: findAspects([...movingBodies(placements), ...anglePoints(angles)], settings.aspectTypes, settings.orbs),
    ...balanceOf((body) => signOf(placements[body].longitude)),
    sect,
    sun_altitude: sunAltitude,
    moon_phase: moonPhaseOf(placements),
    lots: lotsOf({ ascendant: angles.ascendant, sun, moon }, sect, cusps),
    error_bars: errorBarsOf(placements, jdUt1, sky.deltaTSeconds(jdUt1)),
  }
}
