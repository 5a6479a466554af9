import { readFileSync } from 'node:fs'
import { AppError } from '@orrery/contracts/errors'
import { openEphemerisInNode } from '@orrery/ephemeris/node'
import { openPlaces } from '@orrery/ephemeris/places'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { answer } from './answer.ts'
import { prepareInput } from './prepare-input.ts'
import { type EngineId, engineIds, engineSchemas } from './schemas.ts'
import { hostileInput } from './testing/hostile-input.ts'

const places = openPlaces(readFileSync(new URL('../../ephemeris/assets/places.tsv', import.meta.url), 'utf8'))
const sky = await openEphemerisInNode()
const chance = () => ({ freshSeed: '5eed'.repeat(16), secret: 'of a test' })
const cases = 10_000
const minutes = 60_000

/** The first number that is none, by its path. */
const notANumber = (value: unknown, path = ''): string | null => {
  if (typeof value === 'number') return Number.isFinite(value) ? null : path
  if (typeof value !== 'object' || value === null) return null
  for (const [key, inner] of Object.entries(value)) {
    const found = notANumber(inner, `${path}.${key}`)
    if (found !== null) return found
  }
  return null
}

type Outcome = { answered: number; refused: number }

/** An answer whose facts are what the schema promises, or an `AppError` that a caller can act on. */
const expectAnswerOrRefusal = (id: EngineId, input: Record<string, unknown>, outcome: Outcome): void => {
  const number = outcome.answered + outcome.refused
  // Certificates and pictures cost most of the time: some cases have them.
  const options = { certificate: number % 8 === 0, pictures: number % 16 === 0 }
  try {
    const told = answer(
      id,
      prepareInput(id, input, { sky, places, chance }),
      { sky, now: '2026-11-21T12:00:00Z' },
      options,
    )
    outcome.answered += 1
    expect(notANumber(told)).toBeNull()
    if (number % 4 !== 0 || Object.hasOwn(told.raw_data, 'charts')) return
    const parsed = engineSchemas[id].output.safeParse(told.raw_data)
    expect(parsed.error?.issues ?? []).toEqual([])
  } catch (error) {
    if (!AppError.is(error)) throw error
    outcome.refused += 1
    expect(['INTERNAL', 'CALCULATION_FAILED']).not.toContain(error.code)
    expect(error.message.length).toBeGreaterThan(10)
  }
}

test.each(engineIds)(
  '%s answers or refuses whatever it is sent',
  (id) => {
    const outcome: Outcome = { answered: 0, refused: 0 }
    fc.assert(
      fc.property(hostileInput(id), (input) => expectAnswerOrRefusal(id, input, outcome)),
      { numRuns: cases },
    )
    // Both ways are really taken: neither all refused at the door nor all harmless.
    expect(Math.min(outcome.answered, outcome.refused)).toBeGreaterThan(cases / 50)
  },
  5 * minutes,
)
