import type { Ephemeris } from '@orrery/ephemeris'
import { openEphemerisInNode } from '@orrery/ephemeris/node'
import { expect, test } from 'vitest'
import { designSunOf } from './design-instant.ts'

const sky = await openEphemerisInNode()
/** 1 April 1800 to 31 December 2399, a step that meets every time of the year. */
const births = Array.from({ length: 800 }, (_, step) => 2_378_587 + step * 273.87)

test('it is the crossing that Swiss Ephemeris itself finds, to the millisecond', () => {
  for (const birth of births) {
    const sun = sky.longitude(birth, 'sun')
    const crossing = sky.nextSunCrossing((sun + 272) % 360, Math.max(birth - 93, 2_378_496.8))
    expect(Math.abs(designSunOf(birth, sun, sky).jdUt1 - crossing) * 86_400_000).toBeLessThan(1)
  }
})

test('longitude and speed are those of the Sun at that instant', () => {
  for (const birth of births.slice(0, 50)) {
    const { jdUt1, longitude, speed } = designSunOf(birth, sky.longitude(birth, 'sun'), sky)
    const there = sky.position(jdUt1, 'sun')
    expect(longitude).toBeCloseTo(there.longitude, 8)
    expect(speed).toBeCloseTo(there.speed, 5)
  }
})

test('a search that does not settle is an error, never an instant', () => {
  const restless = { position: () => ({ longitude: 0, latitude: 0, distance: 1, speed: 1 }) } as unknown as Ephemeris
  expect(() => designSunOf(2_451_545, 180, restless)).toThrow('did not settle')
})
