import type { Coordinates, Ephemeris, Houses, HouseSystem } from '@orrery/ephemeris'
import type { Stability } from '../certificate.ts'
import type { Curve, Span } from '../curve.ts'
import { largestSpeeds } from '../largest-speeds.ts'
import { crossingsOf, type Facts, stabilityOf, type Track } from '../stability.ts'
import { phaseName } from './balance.ts'
import { natalBodies, type NatalBody } from './bodies.ts'
import { houseOf } from './houses.ts'
import {
  type BodyCurves,
  bodyCurves,
  isPolar,
  polarLatitudeDegrees,
  type TurningSky,
  turningSky,
} from './moving-sky.ts'
import { overtaking, type TurningPoint } from './overtaking.ts'
import type { Settings } from './settings.ts'
import { signOf } from '../zodiac.ts'

/** What ends a value: a turning point that reaches a place of the zodiac. */
type Ending = { point: TurningPoint; place: Curve }

/** One fact of the chart: what it is at an instant, and the tracks whose crossings alone can change it. */
export type Headline = {
  fact: string
  tracks: readonly Track[]
  valueAt: (jdUt1: number) => string
  /** What ends the value it has at an instant, for facts that turn with the sky; null for those that must be searched. */
  endingsAt: ((jdUt1: number) => { before: Ending; after: Ending }) | null
}

/** All of a span. `housesAt` is null without a place. */
export type Headlines = { facts: readonly Headline[]; housesAt: ((jdUt1: number) => Houses) | null }

/** Half a day of the Moon in one polynomial of degree 5: measured within 0.001″. */
const pieceDays = 0.5
/** The altitude of the Sun is a wave of one day: an eighth of it in one polynomial is within 1″ near the horizon. */
const altitudePieceDays = 1 / 8

const signTrack = (name: string, longitudeAt: Curve, maxSpeed: number, longestPieceDays: number): Track => ({
  id: `${name}.sign`,
  longitudeAt,
  stepDegrees: 30,
  originDegrees: 0,
  maxSpeedDegreesPerDay: maxSpeed,
  longestPieceDays,
})

const bodySignTrack = (body: NatalBody, curve: Curve): Track => signTrack(body, curve, largestSpeeds[body], pieceDays)

const signHeadline = (body: NatalBody, curve: Curve): Headline => ({
  fact: `${body}.sign`,
  tracks: [bodySignTrack(body, curve)],
  valueAt: (jdUt1) => signOf(curve(jdUt1)),
  endingsAt: null,
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
  endingsAt: null,
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
  endingsAt: null,
})

/**
 * The fastest the Ascendant and every intermediate cusp can move: one turn of the sky a day, over the least oblique
 * ascension, cos ε − sin ε · tan φ, with ε at most 23.5°.
 */
const largestAngleSpeed = ({ latitude }: Coordinates): number => {
  const [sine, cosine] = [Math.sin((23.5 * Math.PI) / 180), Math.cos((23.5 * Math.PI) / 180)]
  const tangent = Math.tan((Math.min(Math.abs(latitude), polarLatitudeDegrees) * Math.PI) / 180)
  return 361 / (cosine - sine * tangent)
}

const anglePieceDays = 1 / 24

type Angle = 'ascendant' | 'midheaven'
type HousesAt = (jdUt1: number) => Houses

const angleTrack = (angle: Angle, housesAt: HousesAt, place: Coordinates): Track =>
  signTrack(angle, (jdUt1) => housesAt(jdUt1)[angle], largestAngleSpeed(place), anglePieceDays)

const angleHeadline = (angle: Angle, housesAt: HousesAt, place: Coordinates): Headline => {
  const point: TurningPoint = (houses) => houses[angle]
  return {
    fact: `${angle}.sign`,
    tracks: [angleTrack(angle, housesAt, place)],
    valueAt: (jdUt1) => signOf(point(housesAt(jdUt1))),
    endingsAt: isPolar(place)
      ? null
      : (jdUt1) => {
          const start = 30 * Math.floor(point(housesAt(jdUt1)) / 30)
          return { before: { point, place: () => start }, after: { point, place: () => start + 30 } }
        },
  }
}

/** Cusp n + 6 lies opposite cusp n in every system offered, so six differences with a step of 180° see all twelve. */
const oppositeCusps = 6

const cuspOf =
  (index: number): TurningPoint =>
  ({ cusps }) =>
    cusps?.[index] ?? 0

/** Outside the polar circles. */
const houseHeadline = (
  body: NatalBody,
  curve: Curve,
  { system, housesAt, place }: { system: HouseSystem; housesAt: HousesAt; place: Coordinates },
): Headline => {
  const maxSpeedDegreesPerDay = largestAngleSpeed(place) + largestSpeeds[body]
  const houseAt = (jdUt1: number): number | null => {
    const { cusps } = housesAt(jdUt1)
    return cusps && houseOf(curve(jdUt1), cusps)
  }
  const fact = { fact: `${body}.house`, valueAt: (jdUt1: number) => String(houseAt(jdUt1) ?? 'none') }
  // Whole signs jump from sign to sign with the Ascendant, and a body enters another one by itself.
  if (system === 'W') {
    return { ...fact, tracks: [angleTrack('ascendant', housesAt, place), bodySignTrack(body, curve)], endingsAt: null }
  }
  return {
    ...fact,
    tracks: Array.from({ length: oppositeCusps }, (_, cusp) => ({
      id: `${body}.cusp.${cusp + 1}`,
      longitudeAt: (jdUt1: number) => curve(jdUt1) - cuspOf(cusp)(housesAt(jdUt1)),
      stepDegrees: 180,
      originDegrees: 0,
      maxSpeedDegreesPerDay,
      longestPieceDays: anglePieceDays,
    })),
    endingsAt: (jdUt1) => {
      const house = houseAt(jdUt1) ?? 1
      const [own, next] = [cuspOf(house - 1), cuspOf(house % 12)]
      return { before: { point: next, place: curve }, after: { point: own, place: curve } }
    },
  }
}

/** Cusps of Polich and Page fall out of order already some degrees before the polar circle. */
const comesAndGoes = (system: HouseSystem, place: Coordinates): boolean =>
  isPolar(place) || (system === 'T' && Math.abs(place.latitude) > 60)

const localHeadlines = (
  { housesAt, sunAltitude }: TurningSky,
  place: Coordinates,
  system: HouseSystem,
  curves: BodyCurves,
): readonly Headline[] => [
  angleHeadline('ascendant', housesAt, place),
  angleHeadline('midheaven', housesAt, place),
  sectHeadline(sunAltitude),
  ...(comesAndGoes(system, place)
    ? []
    : natalBodies.map((body) => houseHeadline(body, curves[body], { system, housesAt, place }))),
]

/**
 * All headline facts over a span: signs of bodies, phase of the Moon, and, with a place, signs of the angles, sect and
 * the house of each body. Houses near and beyond the polar circles are left out: there the systems come and go.
 */
export const headlinesOver = (sky: Ephemeris, place: Coordinates | null, settings: Settings, span: Span): Headlines => {
  const curves = bodyCurves(sky, settings, span)
  const turning = place && turningSky(sky, place, settings, { curves, span })
  return {
    facts: [
      ...natalBodies.map((body) => signHeadline(body, curves[body])),
      phaseHeadline(curves.sun, curves.moon),
      ...(place && turning ? localHeadlines(turning, place, settings.system, curves) : []),
    ],
    housesAt: turning && turning.housesAt,
  }
}

/** Days to both sides: most facts of the place change within the first reach, and only the others need the second. */
const reachesDays = [1 / 8, 1 / 2] as const
const minutesPerDay = 1440
const longestStableMinutes = 720

const searchedStability = ({ fact, tracks, valueAt }: Headline, atJdUt1: number): Stability => {
  let found: Stability = { minus_minutes: 0, plus_minutes: 0 }
  for (const reach of reachesDays) {
    const crossings = crossingsOf(tracks, atJdUt1 - reach, atJdUt1 + reach)
    found = stabilityOf((jdUt1) => ({ [fact]: valueAt(jdUt1) }), atJdUt1, crossings)[fact] ?? found
    if (Math.max(found.minus_minutes, found.plus_minutes) < reach * minutesPerDay) break
  }
  return found
}

const minutesOf = (days: number | null): number =>
  days === null ? longestStableMinutes : Math.min(longestStableMinutes, Math.round(days * minutesPerDay * 100) / 100)

/** Minutes before and after an instant for which each fact stays. The span must reach half a day to both sides. */
export const stabilityOfHeadlines = ({ facts, housesAt }: Headlines, atJdUt1: number): Record<string, Stability> => {
  const daysUntil = housesAt && overtaking(housesAt, atJdUt1)
  const stable: Record<string, Stability> = {}
  for (const headline of facts) {
    const endings = headline.endingsAt?.(atJdUt1)
    stable[headline.fact] =
      endings && daysUntil
        ? {
            minus_minutes: minutesOf(daysUntil(endings.before.point, endings.before.place, -1)),
            plus_minutes: minutesOf(daysUntil(endings.after.point, endings.after.place, 1)),
          }
        : searchedStability(headline, atJdUt1)
  }
  return stable
}

/** All facts at an instant, and every instant in the span at which one of them can change. */
export const sweepOf = ({ facts }: Headlines, { fromJdUt1, toJdUt1 }: Span) => ({
  crossings: crossingsOf(
    facts.flatMap(({ tracks }) => tracks),
    fromJdUt1,
    toJdUt1,
  ),
  factsAt: (jdUt1: number): Facts => Object.fromEntries(facts.map(({ fact, valueAt }) => [fact, valueAt(jdUt1)])),
})
