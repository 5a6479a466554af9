import type { Ephemeris } from '@orrery/ephemeris'
import type { Possibility } from '../certificate.ts'
import { aspectBetween, aspectBodies, movingBodies } from './aspects.ts'
import { balanceOf, phaseNames } from './balance.ts'
import { type NatalBody, ofEveryBody, type Placements, placeBodies, planets } from './bodies.ts'
import { bodyTexts } from './content/bodies.ts'
import { dignityOf } from './dignities.ts'
import { placementMeaning, reckoningFields } from './known-time.ts'
import type { NatalAspect, NatalBodyFacts, NatalChart } from './schema.ts'
import type { Settings } from './settings.ts'
import { type Sign, signs } from '../zodiac.ts'

/**
 * Instants at which the day is looked at for aspects and stations. Within a day a separation is monotone but for a
 * station, so its ends decide; signs come from the exact search.
 */
const samplesPerDay = 5

type Possible = Readonly<Record<string, readonly Possibility[]>>

/** The possible day, Julian days UT1. */
export type Day = { fromJdUt1: number; toJdUt1: number }

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)]

/** Signs of a body during the day, in the order in which it stood in them. */
type SignsInDay = (body: NatalBody) => readonly Sign[]

const only = <Item>(items: readonly Item[]): Item | null => (items.length === 1 ? (items[0] ?? null) : null)

const bodyFacts = (body: NatalBody, day: readonly Placements[], signsInDay: SignsInDay): NatalBodyFacts => {
  const [first, last] = [day[0]?.[body], day.at(-1)?.[body]]
  const signs = signsInDay(body)
  const sign = only(signs)
  return {
    name: bodyTexts[body].name,
    longitude: null,
    latitude: null,
    distance: null,
    speed: null,
    declination: null,
    retrograde: only(unique(day.map((placements) => placements[body].speed < 0))),
    sign,
    degree: null,
    house: null,
    dignity: sign && dignityOf(body, sign),
    range: { from: first?.longitude ?? 0, to: last?.longitude ?? 0, signs: [...signs] },
    meaning: sign
      ? placementMeaning(body, sign)
      : `${bodyTexts[body].name} changed sign on that day: ${signs.join(', then ')}.`,
  }
}

/** Aspects that hold at every hour of the day; their orb is not known. */
const lastingAspects = (day: readonly Placements[], { aspectTypes, orbs }: Settings): NatalAspect[] => {
  const samples = day.map(movingBodies)
  return aspectBodies.flatMap((a, index) =>
    aspectBodies.slice(index + 1).flatMap((b, further) => {
      const found = samples.map((points) => {
        const [first, second] = [points[index], points[index + 1 + further]]
        return first && second ? aspectBetween(first, second, aspectTypes, orbs) : null
      })
      const [first] = found
      if (!first || found.some((aspect) => aspect?.type !== first.type)) return []
      const applying = only(unique(found.map((aspect) => aspect?.applying ?? null)))
      return [{ a, b, type: first.type, exact_angle: first.exact_angle, separation: null, orb: null, applying }]
    }),
  )
}

const phaseOfDay = (possible: Possible): NatalChart['moon_phase'] => {
  const name = only(unique((possible['moon_phase'] ?? []).map(({ value }) => value)))
  const known = phaseNames.find((phase) => phase === name)
  return known === undefined
    ? null
    : { name: known, angle: null, illuminated_fraction: null, waxing: phaseNames.indexOf(known) < 4 }
}

/** What can be said of a day without an hour: signs, ranges and aspects that hold throughout. No angles, no houses. */
export const chartOfDay = (
  sky: Ephemeris,
  { fromJdUt1, toJdUt1 }: Day,
  settings: Settings,
  possible: Possible,
): NatalChart => {
  const step = (toJdUt1 - fromJdUt1) / (samplesPerDay - 1)
  const day = Array.from({ length: samplesPerDay }, (_, index) => placeBodies(sky, fromJdUt1 + index * step, settings))
  const signsInDay: SignsInDay = (body) => {
    const values = unique((possible[`${body}.sign`] ?? []).map(({ value }) => value))
    return signs.filter((sign) => values.includes(sign)).sort((a, b) => values.indexOf(a) - values.indexOf(b))
  }
  const certain = (body: (typeof planets)[number]): Sign | null => only(signsInDay(body))
  const balance = planets.every((body) => certain(body) !== null)
    ? balanceOf((body) => certain(body) ?? 'Aries')
    : { elements: null, modalities: null }
  return {
    time_known: false,
    ...reckoningFields(sky, fromJdUt1, settings),
    bodies: ofEveryBody((body) => bodyFacts(body, day, signsInDay)),
    angles: null,
    angle_signs: null,
    houses: null,
    houses_unavailable: {
      reason: 'The time of birth is not known: angles and houses turn with every minute, and no hour is assumed.',
      alternatives: [],
    },
    house_comparison: [],
    aspects: lastingAspects(day, settings),
    ...balance,
    sect: null,
    sun_altitude: null,
    moon_phase: phaseOfDay(possible),
    lots: null,
    error_bars: null,
  }
}
