import type { Route } from '../app.ts'
import { engineName, engineParameter } from '../engine-name.ts'
import { engineMetadata as schema } from '../openapi/answer-schemas.ts'

export const engineMetadata: Route = {
  method: 'GET',
  path: '/engines/{name}/metadata',
  bare: true,
  envelope: 'engine',
  operation: {
    id: 'engineMetadata',
    tag: 'Engines',
    summary: 'What one engine takes, gives and rests on',
    parameters: engineParameter,
    answers: { 200: { description: 'JSON Schemas, conventions, presets and sources.', schema } },
    errors: ['ENGINE_NOT_FOUND', 'ENGINE_NOT_OFFERED', 'ENGINE_UNAVAILABLE'],
  },
  async answer(c) {
    const engine = engineName(c)
    const metadata = await c.var.askEngines((engines) => engines.describeEngine({ engine }))
    c.header('Cache-Control', 'public, max-age=300')
    return c.json(metadata)
  },
}
