import type { Ephemeris } from '@orrery/ephemeris'
import { utcText } from '../utc-text.ts'
import { aspectAngles, aspectBetween, aspectBodies, type AspectPoint, type Moving } from './aspects.ts'
import { bodyLongitude, type NatalBody, type Placements, placeBodies } from './bodies.ts'
import { houseOf } from './houses.ts'
import type { NatalChart, NatalTransits } from './schema.ts'
import type { Settings } from './settings.ts'
import { degreeInSign, signedArc, signOf } from '../zodiac.ts'

/** The span that a target date names: one UTC day, or one instant. */
export type Target = { fromJdUt1: number; toJdUt1: number; basis: string }

const minutesOfOffset = (zone: string): number => {
  if (zone === 'Z') return 0
  const [hours = 0, minutes = 0] = zone.slice(1).split(':').map(Number)
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}

const jdOf = (sky: Ephemeris, date: string, clock: string, zone: string): number => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const [hour = 0, minute = 0, second = 0] = clock.split(':').map(Number)
  return sky.instantOf({ year, month, day, hour, minute, second }).jdUt1 - minutesOfOffset(zone) / 1440
}

/** Reads a checked target date. `OUT_OF_RANGE` outside the ephemeris. */
export const targetOf = (sky: Ephemeris, text: string): Target => {
  const [date = '', time] = text.split('T')
  if (time === undefined) {
    const from = jdOf(sky, date, '0:0', 'Z')
    const basis = 'Positions and orbs at the start of that day in UTC; exact_at within the day.'
    return { fromJdUt1: from, toJdUt1: from + 1, basis }
  }
  const zone = /(?:Z|[+-]\d{2}:\d{2})$/.exec(time)?.[0] ?? 'Z'
  const at = jdOf(sky, date, time.slice(0, time.length - zone.length), zone)
  return { fromJdUt1: at, toJdUt1: at, basis: 'The sky at the given instant.' }
}

/** Natal points that a transit can touch; a birth of unknown time has none that are known to the degree. */
export const natalPoints = ({ bodies, angles }: NatalChart): readonly Moving[] => [
  ...aspectBodies.flatMap((id) => {
    const { longitude } = bodies[id]
    return longitude === null ? [] : [{ id, longitude, speed: 0 }]
  }),
  ...(angles === null
    ? []
    : [
        { id: 'ascendant' as AspectPoint, longitude: angles.ascendant, speed: 0 },
        { id: 'midheaven' as AspectPoint, longitude: angles.midheaven, speed: 0 },
      ]),
]

const secondDays = 1 / 86_400

/**
 * The first instant within the span at which a transit stands exactly at the angle to a natal point, or null. The
 * distance is nearly straight over a quarter of a day, so a change of its sign there brackets one crossing, which is
 * then halved to 1 s.
 */
const exactWithin = (distance: (jdUt1: number) => number, { fromJdUt1, toJdUt1 }: Target): number | null => {
  if (toJdUt1 === fromJdUt1) return null
  const step = (toJdUt1 - fromJdUt1) / 4
  for (let part = 0; part < 4; part += 1) {
    let [low, high] = [fromJdUt1 + part * step, fromJdUt1 + (part + 1) * step]
    const atLow = distance(low)
    if (atLow * distance(high) > 0 || Math.abs(atLow) > 90) continue
    while (high - low > secondDays) {
      const middle = (low + high) / 2
      if (distance(middle) * atLow > 0) low = middle
      else high = middle
    }
    return (low + high) / 2
  }
  return null
}

const transitsOf = (
  sky: Ephemeris,
  body: NatalBody,
  moving: Moving,
  natal: readonly Moving[],
  target: Target,
  settings: Settings,
): NatalTransits['aspects'] =>
  natal.flatMap((point) => {
    const aspect = aspectBetween({ ...point, id: point.id }, moving, settings.aspectTypes, settings.orbs)
    if (!aspect) return []
    const exactAngle = aspectAngles[aspect.type]
    // Of the two places at this angle from the natal point, the one the body stands near.
    const side = signedArc(point.longitude, moving.longitude) < 0 ? -1 : 1
    const exactPlace = point.longitude + side * exactAngle
    const found = exactWithin((jd) => signedArc(exactPlace, bodyLongitude(sky, jd, body, settings)), target)
    return [
      {
        transit: body,
        natal: point.id,
        type: aspect.type,
        exact_angle: exactAngle,
        orb: aspect.orb,
        applying: aspect.applying ?? false,
        exact_at: found === null ? null : utcText(found, sky),
      },
    ]
  })

/** Transiting bodies and the aspects they make to the natal chart, closest first. */
export const transitsTo = (sky: Ephemeris, chart: NatalChart, target: Target, settings: Settings): NatalTransits => {
  const placements: Placements = placeBodies(sky, target.fromJdUt1, settings)
  const cusps = chart.houses?.cusps ?? null
  const natal = natalPoints(chart)
  const aspects = aspectBodies.flatMap((body) => {
    const { longitude, speed } = placements[body]
    return transitsOf(sky, body, { id: body, longitude, speed }, natal, target, settings)
  })
  return {
    from: utcText(target.fromJdUt1, sky),
    to: utcText(target.toJdUt1, sky),
    basis: target.basis,
    bodies: Object.fromEntries(
      Object.entries(placements).map(([body, { longitude, speed }]) => [
        body,
        {
          longitude,
          speed,
          sign: signOf(longitude),
          degree: degreeInSign(longitude),
          retrograde: speed < 0,
          house: cusps && houseOf(longitude, cusps),
        },
      ]),
    ),
    aspects: aspects.sort((a, b) => a.orb - b.orb),
  }
}
