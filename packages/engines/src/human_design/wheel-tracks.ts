import type { Ephemeris } from '@orrery/ephemeris'
import { areSmooth, type Curve, curveThrough, sampledInstants, type Span } from '../curve.ts'
import { largestSpeeds } from '../largest-speeds.ts'
import type { Track } from '../stability.ts'
import { designSunOf } from './design-instant.ts'
import { followedBodies, type FollowedPlanet, type Side } from './planets.ts'
import { gateDegrees, gateOrder, lineDegrees, wheelStartDegrees } from './wheel.ts'

/** Design time runs faster or slower than birth time, by the Sun's speed at birth over that 88° before: at most this. */
export const largestDesignRate = 1.08

/** One body to follow on the wheel, on one side, in cells of so many degrees. */
export type Following = Readonly<{ side: Side; planet: FollowedPlanet; stepDegrees: number }>

/** Samples of a smooth body stay below this at its largest speed; jumps that would move a crossing by seconds do not. */
const smoothDays = 2e-5

/** An instant on the birth side as one of a side: itself, or the instant 88° of Sun earlier. */
type SideTime = { span: Span; timeAt: Curve; sunAt: Curve }

/** Steps of Newton's with the mean slope; each leaves a thirtieth of the error of the one before. */
const designSteps = 8

/**
 * Design time over a span of births. The Sun is sampled on both sides, its five instants being those of every other body; where
 * it stood 88° earlier then follows without asking the sky again.
 */
const sideTimes = (sky: Ephemeris, span: Span): Readonly<Record<Side, SideTime>> => {
  const [from, to] = [span.fromJdUt1, span.toJdUt1]
  const middle = (from + to) / 2
  const half = (to - from) / 2
  const sunAtMiddle = sky.longitude(middle, 'sun')
  const designMiddle = designSunOf(middle, sunAtMiddle, sky).jdUt1
  const reach = half * largestDesignRate
  const design = { fromJdUt1: designMiddle - reach, toJdUt1: designMiddle + reach }
  const sunOver = (side: Span): Curve =>
    curveThrough(
      side,
      sampledInstants(side).map((jdUt1) => sky.longitude(jdUt1, 'sun')),
    )
  const [birthSun, designSun] = [sunOver(span), sunOver(design)]
  const [sunFrom, designFrom] = [birthSun(middle), designSun(designMiddle)]
  const slope = reach > 0 ? (designSun(designMiddle + reach) - designSun(designMiddle - reach)) / (2 * reach) : 1
  const daysBack = (jdUt1: number): number => {
    const way = birthSun(jdUt1) - sunFrom
    let found = designMiddle + way / slope
    for (let step = 0; step < designSteps; step += 1) found += (way - (designSun(found) - designFrom)) / slope
    return jdUt1 - found
  }
  const back = curveThrough(span, sampledInstants(span).map(daysBack))
  return {
    personality: { span, timeAt: (jdUt1) => jdUt1, sunAt: birthSun },
    design: { span: design, timeAt: (jdUt1) => jdUt1 - back(jdUt1), sunAt: designSun },
  }
}

const isConfined = (longitude: number, stepDegrees: number, reachDegrees: number): boolean => {
  const turned = (longitude - wheelStartDegrees + 360) % stepDegrees
  return turned > reachDegrees && stepDegrees - turned > reachDegrees
}

/** The true node is rough from hour to hour, so that only the sky itself tells where it crosses. */
const isRough = (planet: FollowedPlanet): boolean => planet === 'north_node'

/** Longitudes of one side as curves of its own time, by body; those that no curve follows are asked of the sky. */
const longitudesOn = (
  sky: Ephemeris,
  planets: readonly FollowedPlanet[],
  { span, sunAt }: SideTime,
): ReadonlyMap<FollowedPlanet, Curve> => {
  const sampledPlanets = planets.filter((planet) => planet !== 'sun' && !isRough(planet))
  const samples = sampledInstants(span).map((jdUt1) =>
    sampledPlanets.map((planet) => sky.longitude(jdUt1, followedBodies[planet])),
  )
  const curves = new Map<FollowedPlanet, Curve>([['sun', sunAt]])
  for (const [index, planet] of sampledPlanets.entries()) {
    const angles = samples.map((longitudes) => longitudes[index] ?? Number.NaN)
    if (areSmooth(angles, largestSpeeds[planet] * smoothDays)) curves.set(planet, curveThrough(span, angles))
  }
  for (const planet of planets) {
    if (!curves.has(planet)) curves.set(planet, (jdUt1) => sky.longitude(jdUt1, followedBodies[planet]))
  }
  return curves
}

/** Tracks over birth time on the wheel of 64, in the order asked; design bodies are functions of the birth time too. */
export const wheelTracks = (
  sky: Ephemeris,
  followings: readonly Following[],
  fromJdUt1: number,
  toJdUt1: number,
): readonly Track[] => {
  const span = { fromJdUt1, toJdUt1 }
  const middle = (fromJdUt1 + toJdUt1) / 2
  const times = sideTimes(sky, span)
  const followed = followings.map(({ side, planet, stepDegrees }) => {
    const speed = largestSpeeds[planet] * (side === 'design' ? largestDesignRate : 1)
    const longitude = sky.longitude(times[side].timeAt(middle), followedBodies[planet])
    const isStill = isConfined(longitude, stepDegrees, (speed * (toJdUt1 - fromJdUt1)) / 2)
    return { side, planet, stepDegrees, speed, longitude, isStill }
  })
  const movingOn = (side: Side): ReadonlyMap<FollowedPlanet, Curve> => {
    const moving = followed.filter((one) => one.side === side && !one.isStill).map(({ planet }) => planet)
    return longitudesOn(sky, [...new Set(moving)], times[side])
  }
  const curves: Readonly<Record<Side, ReadonlyMap<FollowedPlanet, Curve>>> = {
    personality: movingOn('personality'),
    design: movingOn('design'),
  }
  return followed.map(({ side, planet, stepDegrees, speed, longitude }) => {
    const curve = curves[side].get(planet)
    const { timeAt } = times[side]
    return {
      id: `${side}.${planet}`,
      // A body that cannot leave its cell within the span may as well stand still.
      longitudeAt: curve === undefined ? () => longitude : (jdUt1: number) => curve(timeAt(jdUt1)),
      stepDegrees,
      originDegrees: wheelStartDegrees,
      maxSpeedDegreesPerDay: speed,
    }
  })
}

/** Index on the wheel (0–63) of the gate a cell lies in. */
export const gateOfCell = (cell: number, stepDegrees: number): number => Math.floor((cell * stepDegrees) / gateDegrees)

/** Line (1–6) a cell lies in; the step must be a line or finer. */
export const lineOfCell = (cell: number, stepDegrees: number): number =>
  (Math.floor((cell * stepDegrees) / lineDegrees) % 6) + 1

/** Gate at an index of the wheel, or the one across. */
export const gateAcross = (gateIndex: number, isOpposite: boolean): number =>
  gateOrder[(gateIndex + (isOpposite ? 32 : 0)) % 64] ?? Number.NaN
