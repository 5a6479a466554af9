import { positionsRequest } from '@orrery/contracts/engines-api'
import { parseBody } from '@orrery/worker-kit/parse-body'
import type { Route } from '../app.ts'
import { bodyErrors } from '../calculation-errors.ts'
import { positionsAnswer } from '../openapi/answer-schemas.ts'

export const skyPositions: Route = {
  method: 'POST',
  access: { who: 'anyone', key: 'any' },
  counting: 'once',
  path: '/ephemeris/positions',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'skyPositions',
    tag: 'Sky',
    summary: 'Where bodies stand at an instant',
    description: 'Geocentric positions by Swiss Ephemeris, ecliptic of date. With a place also the houses.',
    body: positionsRequest,
    example: { instant: '1990-05-17T13:25:00Z', bodies: ['sun', 'moon', 'north_node'] },
    answers: { 200: { description: 'Degrees, astronomical units, degrees a day.', schema: positionsAnswer } },
    errors: [
      ...bodyErrors,
      'OUT_OF_RANGE',
      'PLACE_NOT_FOUND',
      'PLACE_AMBIGUOUS',
      'CALCULATION_FAILED',
      'ENGINE_UNAVAILABLE',
    ],
  },
  async answer(c) {
    const request = await parseBody(c.req.raw, positionsRequest)
    const positions = await c.var.askEngines((engines, caller) => engines.positions({ ...caller, ...request }))
    return c.json(positions)
  },
}
