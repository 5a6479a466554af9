import { type Coordinates, type Ephemeris, type Houses, houseSystems, type Turn } from '@orrery/ephemeris'
import { findAspects, type Moving, movingBodies } from './aspects.ts'
import { balanceOf, moonPhaseOf } from './balance.ts'
import {
  ephemerisBody,
  isOfDate,
  type NatalBody,
  ofEveryBody,
  type Placement,
  type Placements,
  placeBodies,
} from './bodies.ts'
import { bodyTexts } from './content/bodies.ts'
import { signTexts } from './content/signs.ts'
import { dignityOf } from './dignities.ts'
import { errorBarsOf } from './error-bars.ts'
import { bodyHouses, houseOf, housesAt, type HousesBy, systemLetters } from './houses.ts'
import { lotsOf } from './lots.ts'
import { declinationOf, overHorizon } from './rising-point.ts'
import type { NatalBodyFacts, NatalChart } from './schema.ts'
import type { Settings } from './settings.ts'
import { degreeInSign, normalised, ofEverySign, type Sign, signOf } from '../zodiac.ts'

/** Where and when, and how it is to be reckoned. */
export type Moment = { sky: Ephemeris; jdUt1: number; place: Coordinates; settings: Settings }

const meanings: Readonly<Record<NatalBody, Readonly<Record<Sign, string>>>> = ofEveryBody((body) =>
  ofEverySign((sign) => `${bodyTexts[body].acts} ${signTexts[sign].manner}.`),
)

/** The sentence of one body in one sign. */
export const placementMeaning = (body: NatalBody, sign: Sign): string => meanings[body][sign]

const bodyFacts = (
  body: NatalBody,
  { longitude, latitude, distance, speed }: Placement,
  declination: number,
  house: number | null,
): NatalBodyFacts => {
  const sign = signOf(longitude)
  return {
    name: bodyTexts[body].name,
    longitude,
    latitude,
    distance,
    speed,
    declination,
    retrograde: speed < 0,
    sign,
    degree: degreeInSign(longitude),
    house,
    dignity: dignityOf(body, sign),
    range: null,
    meaning: placementMeaning(body, sign),
  }
}

/** Declinations, apparent and of date whatever the chart is reckoned by. Degrees. */
const declinations = (
  { sky, jdUt1, settings }: Moment,
  placements: Placements,
  { obliquity }: Turn,
): ((body: NatalBody) => number) => {
  if (isOfDate(settings)) return (body) => declinationOf(placements[body], obliquity)
  return (body) => {
    const declination = sky.declination(jdUt1, ephemerisBody(body, settings.node))
    return body === 'south_node' ? -declination : declination
  }
}

/** Of the apparent Sun, whatever the chart is reckoned by. */
const sunAltitudeOf = ({ sky, jdUt1, place, settings }: Moment, { sun }: Placements, turn: Turn): number =>
  overHorizon(isOfDate(settings) ? sun : sky.position(jdUt1, 'sun'), turn, place.latitude).altitude

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

const compareHouses = (housesBy: HousesBy, chosen: Houses, placements: Placements): NatalChart['house_comparison'] =>
  systemLetters.map((system) => {
    const { cusps } = system === chosen.system ? chosen : housesBy(system)
    return { system, name: houseSystems[system], cusps: cusps && [...cusps], houses: bodyHouses(placements, cusps) }
  })

const anglePoints = ({ ascendant, midheaven }: Angles): readonly Moving[] => [
  { id: 'ascendant', longitude: ascendant, speed: null },
  { id: 'midheaven', longitude: midheaven, speed: null },
]

const houseFields = ({ sky, jdUt1, place, settings }: Moment, placements: Placements, turn: Turn) => {
  const housesBy = housesAt(sky, { jdUt1, place, turn }, settings.ayanamsa)
  const chosen = housesBy(settings.system)
  const { ascendant, midheaven, vertex, cusps, unavailable } = chosen
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
      house_comparison: compareHouses(housesBy, chosen, placements),
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
  const turn = sky.turn(jdUt1, place.longitude)
  const { cusps, angles, fields } = houseFields(moment, placements, turn)
  const houses = bodyHouses(placements, cusps)
  const declination = declinations(moment, placements, turn)
  const sunAltitude = sunAltitudeOf(moment, placements, turn)
  const sect = sunAltitude >= 0 ? 'day' : 'night'
  const { longitude: sun } = placements.sun
  const { longitude: moon } = placements.moon
  return {
    time_known: true,
    ...reckoningFields(sky, jdUt1, settings),
    bodies: ofEveryBody((body) => bodyFacts(body, placements[body], declination(body), houses && houses[body])),
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
