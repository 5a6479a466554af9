import { z } from 'zod'
import type { Route } from '../app.ts'

export const metrics: Route = {
  method: 'GET',
  access: { who: 'admin', key: 'metrics:read' },
  counting: 'once',
  path: '/metrics',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'metrics',
    tag: 'Platform',
    summary: 'Figures for Prometheus',
    description:
      'Requests and durations by route, breakers, services and caches, of the isolate that answers. For administrators and keys with the scope metrics:read.',
    answers: {
      200: {
        description: 'The text format of Prometheus, version 0.0.4.',
        mediaType: 'text/plain',
        schema: z.string(),
      },
    },
    errors: ['UNAUTHORIZED', 'FORBIDDEN'],
  },
  async answer(c) {
    const text = await c.var.writeMetrics()
    return c.body(text, 200, {
      'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
    })
  },
}
