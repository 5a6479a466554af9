import type { Route } from '../app.ts'
import { engineList } from '../openapi/answer-schemas.ts'

export const listEngines: Route = {
  method: 'GET',
  access: { who: 'anyone', key: 'any' },
  counting: 'once',
  path: '/engines',
  bare: true,
  envelope: 'engine',
  operation: {
    id: 'listEngines',
    tag: 'Engines',
    summary: 'All engines that are offered',
    answers: { 200: { description: 'The engines in their order.', schema: engineList } },
    errors: ['ENGINE_UNAVAILABLE'],
  },
  async answer(c) {
    const { engines, swissEphemerisAvailable } = await c.var.askEngines((workers) => workers.listEngines())
    c.header('Cache-Control', 'public, max-age=300')
    return c.json({
      engines,
      count: engines.length,
      swiss_ephemeris_available: swissEphemerisAvailable,
      service: 'engines',
    })
  },
}
