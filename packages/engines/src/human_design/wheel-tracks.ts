import type { Ephemeris } from '@orrery/ephemeris'
import { evaluatePiece, fitPiece, isResolved, nodesOf } from '../chebyshev.ts'
import { largestSpeeds } from '../largest-speeds.ts'
import type { Track } from '../stability.ts'
import { designSunOf } from './design-instant.ts'
import { followedBodies, type FollowedPlanet, type Side } from './planets.ts'
import { gateDegrees, gateOrder, lineDegrees, wheelStartDegrees } from './wheel.ts'

/** Design time runs faster or slower than birth time, by the Sun's speed at birth over that 88° before: at most this. */
export const largestDesignRate = 1.08

/** A thousandth of a second, in days. */
const designToleranceDays = 1e-8

/**
 * Design instants as a function of the birth time. Their distance from birth changes so evenly that six searches settle it for a
 * whole day; should a span ever need more, every instant is searched.
 */
const designTimes = (sky: Ephemeris, fromJdUt1: number, toJdUt1: number): ((jdUt1: number) => number) => {
  const daysBack = (jdUt1: number): number => designSunOf(jdUt1, sky.longitude(jdUt1, 'sun'), sky).jdUt1 - jdUt1
  const piece = fitPiece(fromJdUt1, toJdUt1, nodesOf(fromJdUt1, toJdUt1).map(daysBack))
  return isResolved(piece, designToleranceDays)
    ? (jdUt1) => jdUt1 + evaluatePiece(piece, jdUt1)
    : (jdUt1) => jdUt1 + daysBack(jdUt1)
}

/** One body to follow on the wheel, on one side, in cells of so many degrees. */
export type Following = Readonly<{ side: Side; planet: FollowedPlanet; stepDegrees: number }>

/** Tracks over birth time on the wheel of 64, in the order asked; design bodies are functions of the birth time too. */
export const wheelTracks = (
  sky: Ephemeris,
  followings: readonly Following[],
  fromJdUt1: number,
  toJdUt1: number,
): readonly Track[] => {
  const designTime = designTimes(sky, fromJdUt1, toJdUt1)
  return followings.map(({ side, planet, stepDegrees }) => ({
    id: `${side}.${planet}`,
    longitudeAt: (jdUt1: number) =>
      sky.longitude(side === 'design' ? designTime(jdUt1) : jdUt1, followedBodies[planet]),
    stepDegrees,
    originDegrees: wheelStartDegrees,
    maxSpeedDegreesPerDay: largestSpeeds[planet] * (side === 'design' ? largestDesignRate : 1),
  }))
}

/** Index on the wheel (0–63) of the gate a cell lies in. */
export const gateOfCell = (cell: number, stepDegrees: number): number => Math.floor((cell * stepDegrees) / gateDegrees)

/** Line (1–6) a cell lies in; the step must be a line or finer. */
export const lineOfCell = (cell: number, stepDegrees: number): number =>
  (Math.floor((cell * stepDegrees) / lineDegrees) % 6) + 1

/** Gate at an index of the wheel, or the one across. */
export const gateAcross = (gateIndex: number, isOpposite: boolean): number =>
  gateOrder[(gateIndex + (isOpposite ? 32 : 0)) % 64] ?? Number.NaN
