import type { Ephemeris, Position, Reckoning, Turn } from '@orrery/ephemeris'

/** What was asked at one instant, by body and reckoning; turns by the degrees east. */
type Instant = {
  longitudes: Map<string, number>
  positions: Map<string, Position>
  turns: Map<number, Turn>
}

/** A profile with certificates asks at some hundred instants. */
const mostInstants = 512

const keyOf = (body: string, reckoning?: Reckoning): string => {
  if (reckoning === undefined) return body
  const { positions = 'apparent', ayanamsa } = reckoning
  return positions === 'apparent' && ayanamsa === undefined ? body : `${body} ${positions} ${ayanamsa ?? ''}`
}

const remembered = <Key, Value>(known: Map<Key, Value>, key: Key, ask: () => Value): Value => {
  const found = known.get(key)
  if (found !== undefined) return found
  const value = ask()
  known.set(key, value)
  return value
}

/**
 * A sky that answers a question it was asked before from memory: for the engines of one profile, which ask for the same bodies
 * at the same instants. It tells exactly what the sky tells, so answers do not depend on what was asked before. Made for one
 * call and dropped with it; bounded for those that last longer.
 */
export const rememberingSky = (sky: Ephemeris): Ephemeris => {
  const instants = new Map<number, Instant>()
  const at = (jdUt1: number): Instant => {
    const known = instants.get(jdUt1)
    if (known !== undefined) return known
    if (instants.size >= mostInstants) instants.clear()
    const fresh = { longitudes: new Map(), positions: new Map(), turns: new Map() }
    instants.set(jdUt1, fresh)
    return fresh
  }
  return {
    provenance: sky.provenance,
    longitude: (jdUt1, body, reckoning) =>
      remembered(at(jdUt1).longitudes, keyOf(body, reckoning), () => sky.longitude(jdUt1, body, reckoning)),
    position: (jdUt1, body, reckoning) =>
      remembered(at(jdUt1).positions, keyOf(body, reckoning), () => sky.position(jdUt1, body, reckoning)),
    turn: (jdUt1, eastDegrees) => remembered(at(jdUt1).turns, eastDegrees, () => sky.turn(jdUt1, eastDegrees)),
    housesOfTurn: (turn, latitudeDegrees, system) => sky.housesOfTurn(turn, latitudeDegrees, system),
    houses: (jdUt1, place, system, ayanamsa) => sky.houses(jdUt1, place, system, ayanamsa),
    instantOf: (utc) => sky.instantOf(utc),
    utcOf: (jdUt1) => sky.utcOf(jdUt1),
    deltaTSeconds: (jdUt1) => sky.deltaTSeconds(jdUt1),
    obliquityDegrees: (jdUt1) => sky.obliquityDegrees(jdUt1),
    declination: (jdUt1, body) => sky.declination(jdUt1, body),
    ayanamsaDegrees: (jdUt1, ayanamsa) => sky.ayanamsaDegrees(jdUt1, ayanamsa),
    nextSunCrossing: (longitude, afterJdUt1) => sky.nextSunCrossing(longitude, afterJdUt1),
    sunAltitudeDegrees: (jdUt1, place) => sky.sunAltitudeDegrees(jdUt1, place),
    nextRiseSet: (jdUt1, body, place, event) => sky.nextRiseSet(jdUt1, body, place, event),
  }
}
