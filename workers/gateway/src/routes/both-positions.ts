import { parseBody } from '@orrery/worker-kit/parse-body'
import { birthInput } from '@orrery/engines/birth/birth-input'
import { z } from 'zod'
import type { Route } from '../app.ts'
import { exampleBirth } from '../example-birth.ts'
import { createFill } from '../profile/fill-from-profile.ts'
import { birthErrors, bodyErrors } from '../calculation-errors.ts'
import { bothPositionsAnswer } from '../openapi/answer-schemas.ts'

const fields = z.record(z.string(), z.unknown())

/** Birth data as they are, or inside `input` as the engines take them. */
const birthData = z.union([z.object({ input: fields }).transform(({ input }) => input), fields])

export const bothPositions: Route = {
  method: 'POST',
  access: { who: 'anyone', key: 'any' },
  counting: 'once',
  path: '/swiss_ephemeris/calculate',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'bothPositions',
    tag: 'Sky',
    summary: 'The sky at birth and at the design instant',
    description: 'The design instant is when the Sun stood 88° of longitude before its place at birth.',
    body: birthInput,
    example: exampleBirth,
    answers: { 200: { description: 'Two sets of positions.', schema: bothPositionsAnswer } },
    errors: [
      ...bodyErrors,
      ...birthErrors,
      'PROFILE_INCOMPLETE',
      'CALCULATION_FAILED',
      'ENGINE_UNAVAILABLE',
      'READINGS_UNAVAILABLE',
    ],
  },
  async answer(c) {
    const input = await createFill(c.var).fillAs('birth', await parseBody(c.req.raw, birthData))
    const positions = await c.var.askEngines((engines, caller) => engines.bothPositions({ ...caller, input }))
    return c.json(positions)
  },
}
