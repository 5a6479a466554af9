import { usageQuery } from '@orrery/contracts/ai-calls'
import type { Route } from '../../app.ts'
import { usageReport } from '../../openapi/ai-schemas.ts'
import { parseQuery } from '../../parse-query.ts'

export const aiUsage: Route = {
  method: 'GET',
  access: { who: 'user', key: 'ai:write' },
  counting: 'once',
  path: '/ai/usage',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'aiUsage',
    tag: 'Models',
    summary: 'What a person used of the models, and what is left of their budgets',
    description: 'Days are UTC; the last 30 unless others are asked for. Failed tries that delivered text count too.',
    query: usageQuery,
    answers: { 200: { description: 'A line for each day, task, feature and model.', schema: usageReport } },
    errors: ['INVALID_INPUT', 'UNAUTHORIZED', 'FORBIDDEN', 'RATE_LIMITED', 'AI_UNAVAILABLE'],
  },
  async answer(c) {
    const days = parseQuery(c, usageQuery)
    return c.json(await c.var.askAi((ai, { actor }) => ai.usage({ actor, ...days })))
  },
}
