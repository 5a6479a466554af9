import type { Route } from '../../app.ts'
import { aiOverview as overview } from '../../openapi/ai-schemas.ts'

export const aiOverview: Route = {
  method: 'GET',
  access: { who: 'admin', key: 'never' },
  counting: 'once',
  path: '/admin/ai',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'aiOverview',
    tag: 'Administration',
    summary: 'Providers of models, their breakers, chains, prices and alerts',
    answers: { 200: { description: 'From real calls only: nobody is asked for this.', schema: overview } },
    errors: ['UNAUTHORIZED', 'FORBIDDEN', 'RATE_LIMITED', 'AI_UNAVAILABLE'],
  },
  answer: async (c) => c.json(await c.var.askAi((ai, { actor }) => ai.overview({ actor }))),
}
