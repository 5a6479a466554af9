import { readFileSync } from 'node:fs'
import { openEphemerisInNode } from '@orrery/ephemeris/node'
import { openPlaces } from '@orrery/ephemeris/places'
import { expect, test } from 'vitest'
import { openAnswerJson } from './answer-json.ts'
import { answer } from './answer.ts'
import { prepareInput } from './prepare-input.ts'
import { type EngineId, engineIds, engineSchemas } from './schemas.ts'
import { chance } from './testing/chance.ts'

const places = openPlaces(readFileSync(new URL('../../ephemeris/assets/places.tsv', import.meta.url), 'utf8'))
const sky = await openEphemerisInNode()

const answered = (id: EngineId, more: Readonly<Record<string, unknown>> = {}) => {
  const prepared = prepareInput(id, { ...engineSchemas[id].example, ...more }, { sky, places, chance })
  return { ...answer(id, prepared, { sky, now: '2026-11-21T12:00:00Z' }), calculation_time: 0.001 }
}

test.each(engineIds)('what is written of %s is the answer', (id) => {
  const { cached, ...result } = answered(id)
  expect(JSON.parse(`${openAnswerJson(result)},"cached":${cached}}`)).toEqual(
    JSON.parse(JSON.stringify({ ...result, cached })),
  )
})

test('an answer without its main object is written as it is', () => {
  const { cached: _fresh, ...result } = answered('human_design', { birth_time: null })
  expect(JSON.parse(`${openAnswerJson(result)}}`)).toEqual(JSON.parse(JSON.stringify(result)))
})
