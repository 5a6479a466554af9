import { ayanamsas, bodies, type Ephemeris, type Houses, type HouseSystem, houseSystems } from '@orrery/ephemeris'
import type { Reference, ReferenceDate, ReferenceHouses } from './run-reference.ts'

const arcsecondsPerDegree = 3600
const secondsPerDay = 86_400
const systems = Object.keys(houseSystems) as HouseSystem[]
const limits = { daysBeforeDesign: 93, riseSetDays: 2 }

/** Names of what was measured, with its unit, → the largest difference and where it was seen. */
export class Differences {
  readonly largest = new Map<string, { value: number; at: string; count: number }>()
  /** Things that are defined on one side and undefined on the other. */
  readonly contradictions: string[] = []

  measure(what: string, ours: number, theirs: number, at: string): void {
    const value = Math.abs(ours - theirs)
    const seen = this.largest.get(what)
    // A NaN must win, or it would never be seen.
    const isLarger = !seen || !(value <= seen.value)
    this.largest.set(what, {
      value: isLarger ? value : seen.value,
      at: isLarger ? at : seen.at,
      count: (seen?.count ?? 0) + 1,
    })
  }

  /** Angles in degrees, compared the short way round, in arcseconds. */
  measureAngle(what: string, ours: number, theirs: number, at: string): void {
    const apart = ((((ours - theirs) % 360) + 540) % 360) - 180
    this.measure(`${what} (″)`, apart * arcsecondsPerDegree, 0, at)
  }

  of(what: string): number {
    const seen = this.largest.get(what)
    if (!seen) throw new Error(`Nothing was measured under "${what}".`)
    return seen.value
  }

  table(): string {
    const rows = [...this.largest].map(
      ([what, { value, at, count }]) =>
        `  ${what.padEnd(42)} ${value.toExponential(2).padStart(9)}  of ${String(count).padStart(6)}  ${value === 0 ? '' : at}`,
    )
    return rows.join('\n')
  }
}

type Comparison = { sky: Ephemeris; date: ReferenceDate; at: string; differences: Differences }

function comparePositions({ sky, date, at, differences }: Comparison): void {
  for (const [index, body] of bodies.entries()) {
    const [longitude, latitude, distance, speed, declination] = date.positions[index] ?? [NaN, NaN, NaN, NaN, NaN]
    const ours = sky.position(date.jdUt1, body)
    differences.measureAngle(`longitude of ${body}`, ours.longitude, longitude, at)
    differences.measureAngle('longitudes, fast path', sky.longitude(date.jdUt1, body), longitude, `${body} ${at}`)
    differences.measureAngle('latitudes', ours.latitude, latitude, `${body} ${at}`)
    differences.measure('distances (au)', ours.distance, distance, `${body} ${at}`)
    differences.measure('speeds (° a day)', ours.speed, speed, `${body} ${at}`)
    differences.measureAngle('declinations', sky.declination(date.jdUt1, body), declination, `${body} ${at}`)
    const trueLongitude = sky.longitude(date.jdUt1, body, { positions: 'true' })
    differences.measureAngle('true longitudes', trueLongitude, date.trueLongitudes[index] ?? NaN, `${body} ${at}`)
  }
}

/** Ours is undefined exactly where the library says so or its cusps go round the zodiac more than once. */
function isDefined({ code, cusps }: ReferenceHouses): boolean {
  const arcs = cusps.map((cusp, index) => ((cusps[(index + 1) % 12] ?? NaN) - cusp + 360) % 360)
  return code >= 0 && Math.abs(arcs.reduce((sum, arc) => sum + arc, 0) - 360) < 1e-6
}

function compareAngles(
  name: string,
  ours: Houses,
  angles: ReferenceHouses['angles'],
  { differences, at }: Comparison,
): void {
  const [ascendant, midheaven, armc, vertex] = angles
  differences.measureAngle(name, ours.ascendant, ascendant, `ascendant ${at}`)
  differences.measureAngle(name, ours.midheaven, midheaven, `midheaven ${at}`)
  differences.measureAngle(name, ours.armc, armc, `ARMC ${at}`)
  differences.measureAngle(name, ours.vertex, vertex, `vertex ${at}`)
}

function compareHouses(comparison: Comparison): void {
  const { sky, date, at, differences } = comparison
  const place = { latitude: date.place[0], longitude: date.place[1] }
  for (const system of systems) {
    const ours = sky.houses(date.jdUt1, place, system)
    const theirs = date.houses[system]
    if ((ours.cusps !== null) !== isDefined(theirs)) differences.contradictions.push(`houses ${system} ${at}`)
    const known = isDefined(theirs) ? theirs : date.houses.O
    compareAngles('angles', ours, known.angles, comparison)
    for (const [index, cusp] of (ours.cusps ?? []).entries()) {
      differences.measureAngle(`cusps ${system}`, cusp, theirs.cusps[index] ?? NaN, at)
    }
  }
}

function compareSidereal(comparison: Comparison): void {
  const { sky, date, at, differences } = comparison
  for (const [index, ayanamsa] of ayanamsas.entries()) {
    differences.measureAngle('ayanamsas', sky.ayanamsaDegrees(date.jdUt1, ayanamsa), date.ayanamsas[index] ?? NaN, at)
  }
  const ayanamsa = ayanamsas[date.sidereal.ayanamsa] ?? 'lahiri'
  for (const [index, body] of bodies.entries()) {
    const ours = sky.longitude(date.jdUt1, body, { ayanamsa })
    differences.measureAngle('sidereal longitudes', ours, date.sidereal.longitudes[index] ?? NaN, `${body} ${at}`)
  }
  const houses = sky.houses(date.jdUt1, { latitude: date.place[0], longitude: date.place[1] }, 'W', ayanamsa)
  compareAngles('sidereal angles', houses, date.sidereal.angles, comparison)
  for (const [index, cusp] of (houses.cusps ?? []).entries()) {
    differences.measureAngle('sidereal whole sign cusps', cusp, date.sidereal.wholeSignCusps[index] ?? NaN, at)
  }
}

/** The first of the two daily searches that found something, unless it lies beyond two days. */
function expectedEvent([today, tomorrow]: readonly [number | null, number | null], jdUt1: number): number | null {
  const found = today ?? tomorrow
  return found !== null && found <= jdUt1 + limits.riseSetDays ? found : null
}

function compareHorizon({ sky, date, at, differences }: Comparison): void {
  const place = { latitude: date.place[0], longitude: date.place[1] }
  differences.measureAngle('altitude of the Sun', sky.sunAltitudeDegrees(date.jdUt1, place), date.sunAltitude, at)
  const events = [
    ['sunrise', 'sun', 'rise'],
    ['sunset', 'sun', 'set'],
    ['moonrise', 'moon', 'rise'],
  ] as const
  for (const [name, body, event] of events) {
    const ours = sky.nextRiseSet(date.jdUt1, body, place, event)
    const theirs = expectedEvent(date[name], date.jdUt1)
    if ((ours === null) !== (theirs === null)) differences.contradictions.push(`${name} ${at}`)
    if (ours !== null && theirs !== null) differences.measure(`${name} (days)`, ours, theirs, at)
  }
}

function compareInstants({ sky, date, at, differences }: Comparison): void {
  const [year, month, day, hour, minute, second] = date.utc
  const ours = sky.instantOf({ year, month, day, hour, minute, second })
  differences.measure('UTC → UT1 (days)', ours.jdUt1, date.jdUt1, at)
  differences.measure('UTC → TT (days)', ours.jdTt, date.jdTt, at)
  differences.measure('ΔT (s)', sky.deltaTSeconds(date.jdUt1), date.deltaTDays * secondsPerDay, at)
  differences.measureAngle('obliquity', sky.obliquityDegrees(date.jdUt1), date.obliquity, at)
  if (!date.design) return
  const design = sky.nextSunCrossing(date.design.target, date.jdUt1 - limits.daysBeforeDesign)
  differences.measure('design instant, 88° back (days)', design, date.design.jdUt1, at)
}

export function differencesFrom(reference: Reference, sky: Ephemeris): Differences {
  const differences = new Differences()
  for (const date of reference.dates) {
    const comparison = { sky, date, differences, at: date.utc.slice(0, 3).join('-') }
    compareInstants(comparison)
    comparePositions(comparison)
    compareHouses(comparison)
    compareSidereal(comparison)
    compareHorizon(comparison)
  }
  return differences
}
