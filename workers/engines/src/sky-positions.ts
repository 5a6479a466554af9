import type {
  BodyPosition,
  BothPositionsAnswer,
  PositionsAnswer,
  PositionsRequest,
} from '@orrery/contracts/engines-api'
import { AppError } from '@orrery/contracts/errors'
import { designSunOf } from '@orrery/engines/human_design/design-instant'
import { planets } from '@orrery/engines/human_design/planets'
import { utcText } from '@orrery/engines/utc-text'
import type {
  Ayanamsa,
  Body,
  Coordinates,
  Ephemeris,
  HouseSystem,
  JulianInstant,
  Reckoning,
  UtcFields,
} from '@orrery/ephemeris'
import { ayanamsas, bodies, houseSystems } from '@orrery/ephemeris'
import type { Places } from '@orrery/ephemeris/places'

/** Names of the API that are not names of the ephemeris: what they stand for, and whether the opposite point is meant. */
const derivedBodies: Readonly<Record<string, { body: Body; opposite: boolean }>> = {
  earth: { body: 'sun', opposite: true },
  north_node: { body: 'true_node', opposite: false },
  south_node: { body: 'true_node', opposite: true },
}

const isBody = (name: string): name is Body => bodies.some((body) => body === name)

const bodyNamed = (name: string): { body: Body; opposite: boolean } => {
  const key = name.toLowerCase()
  if (Object.hasOwn(derivedBodies, key) && derivedBodies[key]) return derivedBodies[key]
  if (isBody(key)) return { body: key, opposite: false }
  const offered = [...bodies, ...Object.keys(derivedBodies)]
  throw new AppError('INVALID_INPUT', `There is no body of this name. Offered are: ${offered.join(', ')}.`, {
    issues: [{ path: 'bodies', message: 'Unknown body.' }],
    offered,
  })
}

const positionOf = (sky: Ephemeris, jdUt1: number, name: string, reckoning: Reckoning): BodyPosition => {
  const { body, opposite } = bodyNamed(name)
  const position = sky.position(jdUt1, body, reckoning)
  const declination = sky.declination(jdUt1, body)
  if (!opposite) return { ...position, declination }
  return {
    ...position,
    longitude: (position.longitude + 180) % 360,
    // Subtracted, because the negative of zero would be -0.
    latitude: 0 - position.latitude,
    declination: 0 - declination,
  }
}

const positionsOf = (sky: Ephemeris, jdUt1: number, names: readonly string[], reckoning: Reckoning = {}) =>
  Object.fromEntries(names.map((name) => [name, positionOf(sky, jdUt1, name, reckoning)]))

/** UTC calendar fields of an ISO instant with `Z` or an offset. */
const utcFieldsOf = (instant: string): UtcFields => {
  const date = new Date(instant)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds() + date.getUTCMilliseconds() / 1000,
  }
}

const isAyanamsa = (name: string): name is Ayanamsa => ayanamsas.some((ayanamsa) => ayanamsa === name)

const reckoningOf = (flags: PositionsRequest['flags']): Reckoning => {
  const { positions = 'apparent', ayanamsa } = flags ?? {}
  if (ayanamsa === undefined) return { positions }
  if (isAyanamsa(ayanamsa)) return { positions, ayanamsa }
  throw new AppError('INVALID_INPUT', `There is no ayanamsa of this name. Offered are: ${ayanamsas.join(', ')}.`, {
    issues: [{ path: 'flags.ayanamsa', message: 'Unknown ayanamsa.' }],
  })
}

const isHouseSystem = (letter: string): letter is HouseSystem => Object.hasOwn(houseSystems, letter)

const houseSystemOf = (letter: string): HouseSystem => {
  if (isHouseSystem(letter)) return letter
  throw new AppError('INVALID_INPUT', `There is no house system of this letter.`, {
    issues: [{ path: 'house_system', message: `Offered are: ${Object.keys(houseSystems).join(', ')}.` }],
    offered: houseSystems,
  })
}

type Place = NonNullable<PositionsRequest['place']>

/** Whether finding the place takes the table of towns. */
export const namesTown = (place: PositionsRequest['place']): place is string => typeof place === 'string'

const coordinatesOf = (place: Place, places: Places | null): Coordinates => {
  if (namesTown(place)) {
    if (places === null) throw new AppError('UNAVAILABLE', 'The table of places is not loaded. Give coordinates.')
    return places.byText(place).place
  }
  if (!Array.isArray(place)) return place
  const [latitude, longitude] = place
  return { latitude, longitude }
}

/**
 * Positions at one instant, with houses where a place is given; a place named by text needs the table of towns. Throws
 * `OUT_OF_RANGE`, `INVALID_INPUT`, `PLACE_NOT_FOUND`, `PLACE_AMBIGUOUS`.
 */
export const positionsAt = (
  sky: Ephemeris,
  request: PositionsRequest,
  places: Places | null = null,
): PositionsAnswer => {
  const { jdUt1, jdTt } = sky.instantOf(utcFieldsOf(request.instant))
  const reckoning = reckoningOf(request.flags)
  const system = houseSystemOf(request.house_system ?? 'P')
  return {
    bodies: positionsOf(sky, jdUt1, request.bodies, reckoning),
    ...(request.place !== undefined && {
      houses: sky.houses(jdUt1, coordinatesOf(request.place, places), system, reckoning.ayanamsa),
    }),
    jdUt1,
    jdTt,
    ephemeris: sky.provenance,
  }
}

const chartBodies = [...planets, 'chiron'] as const

const positionSet = (sky: Ephemeris, { jdUt1, jdTt }: JulianInstant, utc: string) => ({
  utc,
  jd_ut1: jdUt1,
  jd_tt: jdTt,
  positions: positionsOf(sky, jdUt1, chartBodies),
})

/** The sky at birth and at the design instant. */
export const bothPositionsAt = (
  sky: Ephemeris,
  birth: JulianInstant & { utc: string },
): Omit<BothPositionsAnswer, 'warnings'> => {
  const { jdUt1 } = designSunOf(birth.jdUt1, sky.longitude(birth.jdUt1, 'sun'), sky)
  const design = { jdUt1, jdTt: jdUt1 + sky.deltaTSeconds(jdUt1) / 86_400 }
  return {
    personality: positionSet(sky, birth, birth.utc),
    design: positionSet(sky, design, utcText(jdUt1, sky)),
    ephemeris: sky.provenance,
  }
}
