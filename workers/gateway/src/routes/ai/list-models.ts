import type { ModelEntry } from '@orrery/contracts/ai-api'
import type { Route } from '../../app.ts'
import { modelList } from '../../openapi/ai-schemas.ts'

/** OpenAI's shape wants to know when a model was made, which nobody tells. */
const entryOf = ({ id, provider }: ModelEntry) => ({
  id,
  object: 'model' as const,
  created: 0,
  owned_by: provider ?? 'orrery',
})

export const listModels: Route = {
  method: 'GET',
  access: { who: 'user', key: 'ai:write' },
  counting: 'once',
  path: '/v1/models',
  bare: true,
  envelope: 'openai',
  operation: {
    id: 'listModels',
    tag: 'Models',
    summary: 'Models and chains that can be asked for',
    answers: { 200: { description: 'Chains first, then models, then the composer.', schema: modelList } },
    errors: ['UNAUTHORIZED', 'FORBIDDEN', 'RATE_LIMITED', 'AI_UNAVAILABLE'],
  },
  async answer(c) {
    const models = await c.var.askAi((ai) => ai.models())
    return c.json({ object: 'list', data: models.map(entryOf) })
  },
}
