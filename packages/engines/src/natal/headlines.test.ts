import { openEphemerisInNode } from '@orrery/ephemeris/node'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { natalBodies, type NatalBody, placeBodies } from './bodies.ts'
import { headlinesOver, stabilityOfHeadlines } from './headlines.ts'
import { bodyHouses, housesAt } from './houses.ts'
import type { Settings } from './settings.ts'
import { settingsOf } from './settings.ts'
import { natalSchemas } from './schema.ts'
import { signOf } from '../zodiac.ts'

const sky = await openEphemerisInNode()

type Where = { jdUt1: number; place: { latitude: number; longitude: number }; settings: Settings }

/** Every sign and house straight from the ephemeris, without any of the search's curves. */
const recomputed = ({ jdUt1, place, settings }: Where): Readonly<Record<string, string>> => {
  const placements = placeBodies(sky, jdUt1, settings)
  const turn = sky.turn(jdUt1, place.longitude)
  const { ascendant, midheaven, cusps } = housesAt(sky, { jdUt1, place, turn }, settings.ayanamsa)(settings.system)
  const houses = bodyHouses(placements, cusps)
  const ofBodies = natalBodies.flatMap((body: NatalBody) => [
    [`${body}.sign`, signOf(placements[body].longitude)],
    [`${body}.house`, String(houses?.[body])],
  ])
  return {
    ...Object.fromEntries(ofBodies),
    'ascendant.sign': signOf(ascendant),
    'midheaven.sign': signOf(midheaven),
    sect: sky.sunAltitudeDegrees(jdUt1, place) >= 0 ? 'day' : 'night',
  }
}

/**
 * A second, and the hundredth of a minute to which the certificate is rounded. The true nodes and the osculating apogee
 * waver from day to day and may creep over a boundary: what the curve lacks there, 0.02″, is some seconds.
 */
const slackMinutesOf = (fact: string): number => (/node|osculating/.test(fact) ? 10 : 1.3) / 60

const wrongBoundaries = (where: Where): readonly string[] => {
  const { jdUt1, place, settings } = where
  const span = { fromJdUt1: jdUt1 - 0.5, toJdUt1: jdUt1 + 0.5 }
  const stable = stabilityOfHeadlines(headlinesOver(sky, place, settings, span), jdUt1)
  const here = recomputed(where)
  const valueAt = (fact: string, minutes: number) => recomputed({ ...where, jdUt1: jdUt1 + minutes / 1440 })[fact]
  return Object.entries(stable).flatMap(([fact, { minus_minutes: minus, plus_minutes: plus }]) => {
    if (here[fact] === undefined) return []
    const slackMinutes = slackMinutesOf(fact)
    const inside = [plus - slackMinutes, slackMinutes - minus].filter(
      (minutes) => plus > slackMinutes && minus > slackMinutes && minutes !== 0,
    )
    const beyond = [plus + slackMinutes, -minus - slackMinutes].filter((minutes) => Math.abs(minutes) < 720)
    const isWrong =
      inside.some((minutes) => valueAt(fact, minutes) !== here[fact]) ||
      beyond.some((minutes) => valueAt(fact, minutes) === here[fact])
    return isWrong ? [`${fact} ${minus} ${plus}`] : []
  })
}

const anywhere = (latitude: fc.Arbitrary<number>) =>
  fc.record({
    jdUt1: fc.double({ min: 2_378_600, max: 2_596_600, noNaN: true }),
    place: fc.record({ latitude, longitude: fc.double({ min: -180, max: 180, noNaN: true }) }),
    settings: fc
      .record({
        house_system: fc.constantFrom('P', 'K', 'W', 'E', 'O', 'R', 'C', 'B', 'M', 'T', 'X'),
        zodiac: fc.constantFrom('tropical', 'sidereal'),
      })
      .map((fields) => settingsOf(natalSchemas.input.parse({ birth_date: '2000-01-01', ...fields }))),
  })

/** The Ascendant crosses 99° in 22 minutes there: two guesses once agreed at a moment that was 12 minutes off. */
const steepNearThePolarCircle: Where = {
  jdUt1: 2451709.535088645,
  place: { latitude: -65.89999993732701, longitude: 179.49687194824207 },
  settings: settingsOf(
    natalSchemas.input.parse({ birth_date: '2000-01-01', house_system: 'P', zodiac: 'sidereal', ayanamsa: 'lahiri' }),
  ),
}

test(
  'a second inside each stated boundary the fact holds, a second beyond it does not, in every house system (ten for the true nodes)',
  { timeout: 60_000 },
  () => {
    const latitude = fc.double({ min: -65.9, max: 65.9, noNaN: true })
    fc.assert(
      fc.property(anywhere(latitude), (where) => {
        expect(wrongBoundaries(where)).toEqual([])
      }),
      { numRuns: 25, examples: [[steepNearThePolarCircle]] },
    )
  },
)

test(
  'near the poles too, where the Ascendant jumps, the signs of the angles are followed to the second',
  { timeout: 60_000 },
  () => {
    const latitude = fc.double({ min: 66.1, max: 89, noNaN: true })
    fc.assert(
      fc.property(anywhere(latitude), (where) => {
        expect(wrongBoundaries(where)).toEqual([])
      }),
      { numRuns: 15 },
    )
  },
)
