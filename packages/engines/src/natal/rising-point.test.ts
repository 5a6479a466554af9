import { openEphemerisInNode } from '@orrery/ephemeris/node'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { overHorizon } from './rising-point.ts'

const sky = await openEphemerisInNode()

test('at the equator the equinox rises in the east when the meridian has six hours less', () => {
  const { altitude, isEastern } = overHorizon({ longitude: 0, latitude: 0 }, { armc: 270, obliquity: 23.44 }, 0)
  expect(altitude).toBeCloseTo(0, 12)
  expect(isEastern).toBe(true)
})

test('at the equator a point on the meridian stands as far from the zenith as its declination', () => {
  const { altitude } = overHorizon({ longitude: 90, latitude: 0 }, { armc: 90, obliquity: 23.44 }, 0)
  expect(altitude).toBeCloseTo(90 - 23.44, 10)
})

test('the ascendant lies on the horizon everywhere, and on its eastern side outside the polar circles', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 2_378_500, max: 2_597_000, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.constantFrom('P', 'K', 'W', 'E', 'O', 'R', 'C', 'B', 'M', 'T', 'X'),
      (jdUt1, latitude, longitude, system) => {
        const { ascendant, armc } = sky.houses(jdUt1, { latitude, longitude }, system)
        const obliquity = sky.obliquityDegrees(jdUt1)
        const { altitude, isEastern } = overHorizon(
          { longitude: ascendant, latitude: 0 },
          { armc, obliquity },
          latitude,
        )
        expect(Math.abs(altitude)).toBeLessThan(1e-8)
        expect(isEastern || Math.abs(latitude) >= 66).toBe(true)
      },
    ),
    { numRuns: 3000 },
  )
})
