import { bodies, type Ephemeris } from '@orrery/ephemeris'
import { openEphemerisInNode } from '@orrery/ephemeris/node'
import { expect, test } from 'vitest'
import { answer } from './answer.ts'
import { prepareInput } from './prepare-input.ts'
import { rememberingSky } from './remembering-sky.ts'
import { chance } from './testing/chance.ts'

const sky = await openEphemerisInNode()
const now = '2026-01-01T00:00:00Z'
const birth = { birth_date: '1990-05-17', birth_time: '14:25', birth_location: [38.7, -9.1], timezone: 'Europe/Lisbon' }

const counting = (): { counted: Ephemeris; asked: () => number } => {
  let count = 0
  const counted: Ephemeris = {
    ...rememberingSky(sky),
    longitude: (jdUt1, body, reckoning) => {
      count += 1
      return sky.longitude(jdUt1, body, reckoning)
    },
    position: (jdUt1, body, reckoning) => {
      count += 1
      return sky.position(jdUt1, body, reckoning)
    },
  }
  return { counted, asked: () => count }
}

test('every reckoning of every body is remembered apart, to the bit', () => {
  const remembering = rememberingSky(sky)
  const reckonings = [
    undefined,
    { positions: 'true' as const },
    { ayanamsa: 'lahiri' as const },
    { positions: 'true' as const, ayanamsa: 'raman' as const },
  ]
  for (const round of [1, 2]) {
    for (const body of bodies) {
      for (const reckoning of reckonings) {
        const jdUt1 = 2_451_545.25
        expect([round, remembering.longitude(jdUt1, body, reckoning)]).toEqual([
          round,
          sky.longitude(jdUt1, body, reckoning),
        ])
        expect(remembering.position(jdUt1, body, reckoning)).toEqual(sky.position(jdUt1, body, reckoning))
      }
    }
  }
})

test('a profile on one remembering sky tells what each engine tells alone, and asks less', () => {
  const { counted: alone, asked: askedAlone } = counting()
  const { counted, asked } = counting()
  const shared = rememberingSky(counted)
  for (const id of ['natal', 'human_design', 'gene_keys', 'vimshottari'] as const) {
    const prepared = prepareInput(id, birth, { sky, places: null, chance })
    expect(answer(id, prepared, { sky: shared, now })).toEqual(answer(id, prepared, { sky: alone, now }))
  }
  expect(asked()).toBeLessThan(0.75 * askedAlone())
})

test('it forgets rather than grow without end', () => {
  const { counted, asked } = counting()
  const remembering = rememberingSky(counted)
  for (let day = 0; day < 2000; day += 1) remembering.longitude(2_440_000 + day, 'sun')
  const before = asked()
  remembering.longitude(2_440_000, 'sun')
  expect(asked()).toBe(before + 1)
})
