import { type HouseSystem, houseSystems } from '@orrery/ephemeris'
import { openEphemerisInNode } from '@orrery/ephemeris/node'
import { expect, test } from 'vitest'
import { largestSpeeds } from '../largest-speeds.ts'
import { polarLatitudeDegrees } from './moving-sky.ts'
import { overtaking } from './overtaking.ts'

const sky = await openEphemerisInNode()
const obliquity = 23.45
const degreesADay = 361

const forward = (from: number, to: number): number => ((((to - from) % 360) + 540) % 360) - 180

const turningAt = (latitude: number) => (jdUt1: number) => {
  const armc = (((jdUt1 * degreesADay) % 360) + 360) % 360
  return sky.housesOfTurn({ armc, obliquity }, latitude, 'P')
}

test('outside the polar circles every cusp and angle goes forward at least four times as fast as the Moon', () => {
  const systems = (Object.keys(houseSystems) as HouseSystem[]).filter((system) => system !== 'W')
  for (const system of systems) {
    const farthest = system === 'T' ? 60 : polarLatitudeDegrees
    for (const latitude of [-farthest, -50, 0, 35, farthest]) {
      let before = sky.housesOfTurn({ armc: 0, obliquity }, latitude, system)
      let slowest = Infinity
      for (let armc = 0.5; armc <= 360; armc += 0.5) {
        const here = sky.housesOfTurn({ armc, obliquity }, latitude, system)
        const cusps = (here.cusps ?? [Number.NaN]).map((cusp, index) =>
          forward(before.cusps?.[index] ?? Number.NaN, cusp),
        )
        const angles = [forward(before.ascendant, here.ascendant), forward(before.midheaven, here.midheaven)]
        slowest = Math.min(slowest, ...cusps, ...angles)
        before = here
      }
      expect(slowest * 2 * degreesADay).toBeGreaterThan(4 * largestSpeeds.moon)
    }
  }
})

test('the Ascendant comes to each of its places at the turn at which it stands there', () => {
  const housesAt = turningAt(61)
  const daysUntil = overtaking(housesAt, 0)
  for (const wanted of [-0.49, -0.2, -0.001, 0.004, 0.07, 0.31, 0.499]) {
    const { ascendant } = housesAt(wanted)
    const found = daysUntil(
      ({ ascendant: point }) => point,
      () => ascendant,
      wanted < 0 ? -1 : 1,
    )
    expect((found ?? Number.NaN) * 86_400).toBeCloseTo(Math.abs(wanted) * 86_400, 1)
  }
})

test('what does not come within half a day is not told', () => {
  const housesAt = turningAt(0)
  const { midheaven } = housesAt(0)
  expect(
    overtaking(housesAt, 0)(
      ({ midheaven: point }) => point,
      () => midheaven + 190,
      1,
    ),
  ).toBeNull()
})
