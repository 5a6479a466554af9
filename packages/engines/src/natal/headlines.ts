import type { Coordinates, Ephemeris } from '@orrery/ephemeris'
import type { Stability } from '../certificate.ts'
import { evaluatePiece, fitPiece, nodesOf, type Piece } from '../chebyshev.ts'
import { largestSpeeds } from '../largest-speeds.ts'
import { crossingsOf, type Facts, stabilityOf, type Track } from '../stability.ts'
import { phaseName } from './balance.ts'
import { bodyLongitude, natalBodies, type NatalBody } from './bodies.ts'
import { houseOf, housesAt } from './houses.ts'
import type { Settings } from './settings.ts'
import { signedArc, signOf } from './zodiac.ts'

/** One fact of the chart: what it is at an instant, and the tracks whose crossings alone can change it. */
export type Headline = {
  fact: string
  tracks: readonly Track[]
  valueAt: (jdUt1: number) => string
  /** The tracks that alone can end the value it has at an instant; all of them if left out. */
  endingTracks?: (jdUt1: number) => readonly Track[]
}

export type Span = { fromJdUt1: number; toJdUt1: number }
type Curve = (jdUt1: number) => number

/**
 * Half a day in one polynomial of degree 5: measured within 0.001″ for Moon and planets. The true node and the
 * osculating apogee have rare jumps of 0.3″ and 1.5″ of their own in the ephemeris, which no polynomial follows.
 */
const pieceDays = 0.5
/** The altitude of the Sun is a wave of one day: an eighth of it in one polynomial is within 1″ near the horizon. */
const altitudePieceDays = 1 / 8

/** A smooth quantity over a span, asked of the sky only where it is looked at: six times per piece. */
const smoothCurve = (valueAt: Curve, { fromJdUt1, toJdUt1 }: Span, lengthDays: number): Curve => {
  const pieces = new Map<number, Piece>()
  const last = Math.max(0, Math.ceil((toJdUt1 - fromJdUt1) / lengthDays) - 1)
  return (jdUt1) => {
    const slot = Math.min(Math.max(0, Math.floor((jdUt1 - fromJdUt1) / lengthDays)), last)
    const known = pieces.get(slot)
    if (known) return evaluatePiece(known, jdUt1)
    const [from, to] = [fromJdUt1 + slot * lengthDays, fromJdUt1 + (slot + 1) * lengthDays]
    const [first = 0, ...rest] = nodesOf(from, to).map(valueAt)
    const piece = fitPiece(from, to, [first, ...rest.map((value) => first + signedArc(first, value))])
    pieces.set(slot, piece)
    return evaluatePiece(piece, jdUt1)
  }
}

const signHeadline = (name: string, curve: Curve, maxSpeed: number, longestPieceDays: number): Headline => ({
  fact: `${name}.sign`,
  tracks: [
    {
      id: `${name}.sign`,
      longitudeAt: curve,
      stepDegrees: 30,
      originDegrees: 0,
      maxSpeedDegreesPerDay: maxSpeed,
      longestPieceDays,
    },
  ],
  valueAt: (jdUt1) => signOf(curve(jdUt1)),
})

const phaseHeadline = (sun: Curve, moon: Curve): Headline => ({
  fact: 'moon_phase',
  tracks: [
    {
      id: 'moon_phase',
      longitudeAt: (jdUt1) => moon(jdUt1) - sun(jdUt1),
      stepDegrees: 45,
      originDegrees: 0,
      maxSpeedDegreesPerDay: largestSpeeds.moon,
      longestPieceDays: pieceDays,
    },
  ],
  valueAt: (jdUt1) => phaseName(moon(jdUt1) - sun(jdUt1)),
})

const sectHeadline = (altitude: Curve): Headline => ({
  fact: 'sect',
  tracks: [
    {
      id: 'sect',
      longitudeAt: altitude,
      stepDegrees: 180,
      originDegrees: 0,
      // The altitude of anything changes by at most one turn a day.
      maxSpeedDegreesPerDay: 361,
      longestPieceDays: altitudePieceDays,
    },
  ],
  valueAt: (jdUt1) => (altitude(jdUt1) >= 0 ? 'day' : 'night'),
})

type Turning = { ascendant: number; midheaven: number; cusps: readonly number[] | null }

/** Beyond this latitude the Ascendant can stand still, jump and run backwards, and some systems come and go. */
const polarLatitude = 66

const isPolar = ({ latitude }: Coordinates): boolean => Math.abs(latitude) >= polarLatitude

/**
 * Angles and cusps, asked for once per instant: the tracks of one span share their sampling instants. Where Placidus
 * and Koch do not exist the chart has the angles of Porphyry, so these are followed.
 */
const turningSky = (
  sky: Ephemeris,
  place: Coordinates,
  { system, ayanamsa }: Settings,
): ((jdUt1: number) => Turning) => {
  const asked = isPolar(place) && (system === 'P' || system === 'K') ? 'O' : system
  const known = new Map<number, Turning>()
  return (jdUt1) => {
    const look = (): Turning => housesAt(sky, { jdUt1, place, turn: sky.turn(jdUt1, place.longitude) }, ayanamsa)(asked)
    const found = known.get(jdUt1) ?? look()
    known.set(jdUt1, found)
    return found
  }
}

/**
 * The fastest the Ascendant and every intermediate cusp can move: one turn of the sky a day, over the least oblique
 * ascension, cos ε − sin ε · tan φ, with ε at most 23.5°.
 */
const largestAngleSpeed = ({ latitude }: Coordinates): number => {
  const [sine, cosine] = [Math.sin((23.5 * Math.PI) / 180), Math.cos((23.5 * Math.PI) / 180)]
  const tangent = Math.tan((Math.min(Math.abs(latitude), polarLatitude) * Math.PI) / 180)
  return 361 / (cosine - sine * tangent)
}

const anglePieceDays = 1 / 24

/** Cusp n + 6 lies opposite cusp n in every system offered, so six differences with a step of 180° see all twelve. */
const oppositeCusps = 6

/** The house of a body changes when one of its two cusps passes the body; which house comes then, the others decide. */
const houseHeadline = (
  body: NatalBody,
  curve: Curve,
  turning: (jdUt1: number) => Turning,
  maxSpeed: number,
): Headline => {
  const tracks = Array.from({ length: oppositeCusps }, (_, cusp) => ({
    id: `${body}.cusp.${cusp + 1}`,
    longitudeAt: (jdUt1: number) => curve(jdUt1) - (turning(jdUt1).cusps?.[cusp] ?? 0),
    stepDegrees: 180,
    originDegrees: 0,
    maxSpeedDegreesPerDay: maxSpeed + largestSpeeds[body],
    longestPieceDays: anglePieceDays,
  }))
  const houseAt = (jdUt1: number): number | null => {
    const { cusps } = turning(jdUt1)
    return cusps && houseOf(curve(jdUt1), cusps)
  }
  return {
    fact: `${body}.house`,
    tracks,
    valueAt: (jdUt1) => String(houseAt(jdUt1) ?? 'none'),
    endingTracks: (jdUt1) => {
      const house = houseAt(jdUt1)
      if (house === null) return tracks
      return tracks.filter((_, cusp) => cusp === (house - 1) % oppositeCusps || cusp === house % oppositeCusps)
    },
  }
}

const localHeadlines = (
  sky: Ephemeris,
  place: Coordinates,
  settings: Settings,
  curves: Readonly<Record<NatalBody, Curve>>,
  span: Span,
): readonly Headline[] => {
  const turning = turningSky(sky, place, settings)
  const maxSpeed = largestAngleSpeed(place)
  const angles = (['ascendant', 'midheaven'] as const).map((angle) =>
    signHeadline(angle, (jdUt1) => turning(jdUt1)[angle], maxSpeed, anglePieceDays),
  )
  const houses = isPolar(place) ? [] : natalBodies
  return [
    ...angles,
    sectHeadline(smoothCurve((jdUt1) => sky.sunAltitudeDegrees(jdUt1, place), span, altitudePieceDays)),
    ...houses.map((body) => houseHeadline(body, curves[body], turning, maxSpeed)),
  ]
}

/**
 * All headline facts over a span: signs of bodies, phase of the Moon, and, with a place, signs of the angles, sect and
 * the house of each body. Houses near and beyond the polar circles are left out: there the systems come and go.
 */
export const headlinesOver = (
  sky: Ephemeris,
  place: Coordinates | null,
  settings: Settings,
  span: Span,
): readonly Headline[] => {
  const curves = Object.fromEntries(
    natalBodies.map((body) => [
      body,
      smoothCurve((jdUt1) => bodyLongitude(sky, jdUt1, body, settings), span, pieceDays),
    ]),
  ) as Record<NatalBody, Curve>
  return [
    ...natalBodies.map((body) => signHeadline(body, curves[body], largestSpeeds[body], pieceDays)),
    phaseHeadline(curves.sun, curves.moon),
    ...(place === null ? [] : localHeadlines(sky, place, settings, curves, span)),
  ]
}

/** Days to both sides: most facts of the place change within the first reach, and only the others need the second. */
const reachesDays = [1 / 8, 1 / 2] as const
const minutesPerDay = 1440

const stabilityOfHeadline = ({ fact, tracks, valueAt, endingTracks }: Headline, atJdUt1: number): Stability => {
  const ending = endingTracks?.(atJdUt1) ?? tracks
  let found: Stability = { minus_minutes: 0, plus_minutes: 0 }
  for (const reach of reachesDays) {
    const crossings = crossingsOf(ending, atJdUt1 - reach, atJdUt1 + reach)
    found = stabilityOf((jdUt1) => ({ [fact]: valueAt(jdUt1) }), atJdUt1, crossings)[fact] ?? found
    if (Math.max(found.minus_minutes, found.plus_minutes) < reach * minutesPerDay) break
  }
  return found
}

/** Minutes before and after an instant for which each fact stays. The span must reach half a day to both sides. */
export const stabilityOfHeadlines = (headlines: readonly Headline[], atJdUt1: number): Record<string, Stability> =>
  Object.fromEntries(headlines.map((headline) => [headline.fact, stabilityOfHeadline(headline, atJdUt1)]))

/** All facts at an instant, and every instant in the span at which one of them can change. */
export const sweepOf = (headlines: readonly Headline[], { fromJdUt1, toJdUt1 }: Span) => ({
  crossings: crossingsOf(
    headlines.flatMap(({ tracks }) => tracks),
    fromJdUt1,
    toJdUt1,
  ),
  factsAt: (jdUt1: number): Facts => Object.fromEntries(headlines.map(({ fact, valueAt }) => [fact, valueAt(jdUt1)])),
})
