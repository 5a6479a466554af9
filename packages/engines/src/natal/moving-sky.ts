import type { Coordinates, Ephemeris, Houses, Turn } from '@orrery/ephemeris'
import { type Curve, curveThrough, sampledInstants, type Span } from '../curve.ts'
import { bodyLongitude, isOfDate, type NatalBody, ofEveryBody } from './bodies.ts'
import { housesAt } from './houses.ts'
import { overHorizon } from './rising-point.ts'
import type { Settings } from './settings.ts'
import { normalised } from '../zodiac.ts'

/** Beyond this latitude the Ascendant can stand still, jump and run backwards, and some systems come and go. */
export const polarLatitudeDegrees = 66

export const isPolar = ({ latitude }: Coordinates): boolean => Math.abs(latitude) >= polarLatitudeDegrees

export type BodyCurves = Readonly<Record<NatalBody, Curve>>

/** Longitudes over a span of about a day, from five instants of it; all bodies of one before the next. */
export const bodyCurves = (sky: Ephemeris, settings: Settings, span: Span): BodyCurves => {
  const sampled = sampledInstants(span).map((jdUt1) => {
    const node = bodyLongitude(sky, jdUt1, 'north_node', settings)
    return ofEveryBody((body) => {
      if (body === 'north_node') return node
      return body === 'south_node' ? node + 180 : bodyLongitude(sky, jdUt1, body, settings)
    })
  })
  return ofEveryBody((body) =>
    curveThrough(
      span,
      sampled.map((longitudes) => longitudes[body]),
    ),
  )
}

/** The turn of the sky over a meridian. */
const turnCurve = (sky: Ephemeris, { longitude }: Coordinates, span: Span): ((jdUt1: number) => Turn) => {
  const turns = sampledInstants(span).map((jdUt1) => sky.turn(jdUt1, longitude))
  const armc = curveThrough(
    span,
    turns.map((turn) => turn.armc),
  )
  const obliquity = curveThrough(
    span,
    turns.map((turn) => turn.obliquity),
  )
  return (jdUt1) => ({ armc: normalised(armc(jdUt1)), obliquity: obliquity(jdUt1) })
}

/** Of the apparent Sun, whatever the chart is reckoned by. */
const apparentSunCurve = (sky: Ephemeris, { sun }: BodyCurves, settings: Settings, span: Span): Curve =>
  isOfDate(settings)
    ? sun
    : curveThrough(
        span,
        sampledInstants(span).map((jdUt1) => sky.longitude(jdUt1, 'sun')),
      )

/** What turns over a place. */
export type TurningSky = {
  /** Where Placidus and Koch do not exist the chart has the angles of Porphyry, so these are followed. */
  housesAt: (jdUt1: number) => Houses
  /** True altitude of the Sun's centre, degrees. */
  sunAltitude: Curve
}

export const turningSky = (
  sky: Ephemeris,
  place: Coordinates,
  settings: Settings,
  { curves, span }: { curves: BodyCurves; span: Span },
): TurningSky => {
  const { system, ayanamsa } = settings
  const asked = isPolar(place) && (system === 'P' || system === 'K') ? 'O' : system
  const turnAt = turnCurve(sky, place, span)
  const sun = apparentSunCurve(sky, curves, settings, span)
  // It moves by less than 0.1″ in half a day.
  const { latitude } = sky.position((span.fromJdUt1 + span.toJdUt1) / 2, 'sun')
  const known = new Map<number, Houses>()
  return {
    // The tracks of one span share their sampling instants.
    housesAt: (jdUt1) => {
      const found = known.get(jdUt1) ?? housesAt(sky, { jdUt1, place, turn: turnAt(jdUt1) }, ayanamsa)(asked)
      known.set(jdUt1, found)
      return found
    },
    sunAltitude: (jdUt1) => overHorizon({ longitude: sun(jdUt1), latitude }, turnAt(jdUt1), place.latitude).altitude,
  }
}
