import type { ModelEntry } from '@orrery/contracts/ai-api'
import type { Route } from '../../app.ts'
import { modelEntries, modelList } from '../../openapi/ai-schemas.ts'

const route = {
  method: 'GET',
  access: { who: 'user', key: 'ai:write' },
  counting: 'once',
  bare: true,
} as const
const errors = ['UNAUTHORIZED', 'FORBIDDEN', 'RATE_LIMITED', 'AI_UNAVAILABLE'] as const

/** OpenAI's shape wants to know when a model was made, which nobody tells. */
const entryOf = ({ id, provider }: ModelEntry) => ({
  id,
  object: 'model' as const,
  created: 0,
  owned_by: provider ?? 'orrery',
})

export const listModels: Route = {
  ...route,
  path: '/v1/models',
  envelope: 'openai',
  operation: {
    id: 'listModels',
    tag: 'Models',
    summary: 'Models and chains that can be asked for, as OpenAI’s clients list them',
    answers: { 200: { description: 'Chains first, then models, then the composer.', schema: modelList } },
    errors,
  },
  async answer(c) {
    const models = await c.var.askAi((ai) => ai.models())
    return c.json({ object: 'list', data: models.map(entryOf) })
  },
}

/** The same with what OpenAI's shape has no place for. */
export const aiModels: Route = {
  ...route,
  path: '/ai/models',
  envelope: 'plain',
  operation: {
    id: 'aiModels',
    tag: 'Models',
    summary: 'Models and chains that can be asked for, and what each can do',
    answers: { 200: { description: 'Chains first, then models, then the composer.', schema: modelEntries } },
    errors,
  },
  answer: async (c) => c.json({ models: await c.var.askAi((ai) => ai.models()) }),
}
