import type { Route } from '../app.ts'
import { healthReport } from '../openapi/answer-schemas.ts'

export const health: Route = {
  method: 'GET',
  access: { who: 'anyone', key: 'any' },
  counting: 'free',
  path: '/health',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'health',
    tag: 'Platform',
    summary: 'How every part of the platform is',
    description: 'Kept for ten seconds. Percentiles are of the calls this isolate made.',
    answers: {
      200: { description: 'Healthy or degraded.', schema: healthReport },
      503: { description: 'Unhealthy.', schema: healthReport },
    },
    errors: [],
  },
  async answer(c) {
    const report = await c.var.checkHealth()
    return c.json(report, report.overall === 'unhealthy' ? 503 : 200)
  },
}
