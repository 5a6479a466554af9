import type { Route } from '../app.ts'
import { serviceHealth } from '../openapi/answer-schemas.ts'

export const enginesHealth: Route = {
  method: 'GET',
  access: { who: 'anyone', key: 'any' },
  counting: 'free',
  path: '/engines/health',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'enginesHealth',
    tag: 'Platform',
    summary: 'Whether the engines answer',
    answers: {
      200: { description: 'They answer.', schema: serviceHealth },
      503: { description: 'They do not.', schema: serviceHealth },
    },
    errors: [],
  },
  async answer(c) {
    const service = await c.var.checkEngines()
    return c.json(service, service.status === 'unhealthy' ? 503 : 200)
  },
}
