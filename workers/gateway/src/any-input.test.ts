import { engineIds } from '@orrery/engines/schemas'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { knock, post } from './testing/knock.ts'

/** What may be answered to input of any kind: it is fine, it is wrong, or it cannot be calculated. */
const honest = [200, 400, 413, 415, 422]

const fieldNames = [
  'birth_date',
  'birthDate',
  'birth_time',
  'birth_location',
  'latitude',
  'longitude',
  'timezone',
  'utc_offset',
  'ambiguous',
  'time_accuracy_minutes',
  'time_unknown',
  'full_name',
  'target_date',
  'person1',
  'person2',
  '__proto__',
]

const values = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom('1990-05-17', '14:25', 'Europe/Lisbon', '+01:00', 'both', '9999-12-31', '0000-00-00', '24:00'),
  fc.constantFrom(0, -1, 1e308, 90, 180, 720, 0.5),
  fc.constantFrom([38.7, -9.1], [null, null], [91, 0], [], { birth_date: '1990-05-17' }),
)

const inputs = fc.dictionary(fc.oneof(fc.constantFrom(...fieldNames), fc.string()), values, { maxKeys: 10 })

const posting =
  (path: string) =>
  async (body: unknown): Promise<void> => {
    const response = await knock(path, post(body))
    await response.body?.cancel()
    expect(honest).toContain(response.status)
  }

test.each(engineIds)('whatever is sent to %s, the answer is honest and never a crash', async (engine) => {
  const calculate = posting(`/engines/${engine}/calculate`)
  await fc.assert(
    fc.asyncProperty(inputs, (input) => calculate({ input })),
    { numRuns: 150 },
  )
})

test.each(['/engines/calculate', '/engines/batch', '/ephemeris/positions', '/swiss_ephemeris/calculate'])(
  'whatever is sent to %s, the answer is honest and never a crash',
  async (path) => {
    await fc.assert(fc.asyncProperty(fc.oneof(fc.jsonValue(), inputs), posting(path)), { numRuns: 100 })
  },
)
