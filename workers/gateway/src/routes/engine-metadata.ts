import { answerJson } from '../answer-json.ts'
import type { Route } from '../app.ts'
import { engineName, engineParameter } from '../engine-name.ts'
import { isUnchanged, metadataSecondsIn } from '../metadata-rules.ts'
import { engineMetadata as schema } from '../openapi/answer-schemas.ts'

export const engineMetadata: Route = {
  method: 'GET',
  access: { who: 'anyone', key: 'any' },
  counting: 'once',
  path: '/engines/{name}/metadata',
  bare: true,
  envelope: 'engine',
  operation: {
    id: 'engineMetadata',
    tag: 'Engines',
    summary: 'What one engine takes, gives and rests on',
    description:
      'In staging and production with an entity tag: ask again with If-None-Match, and 304 says that nothing changed.',
    parameters: engineParameter,
    answers: { 200: { description: 'JSON Schemas, conventions, presets and sources.', schema } },
    errors: ['ENGINE_NOT_FOUND', 'ENGINE_NOT_OFFERED', 'ENGINE_UNAVAILABLE'],
  },
  async answer(c) {
    const engine = engineName(c)
    const { etag, json } = await c.var.askEngines((engines, { trace }) => engines.describeEngineJson({ engine, trace }))
    const keptSeconds = metadataSecondsIn(c.env.ORRERY_ENV)
    if (keptSeconds === null) return answerJson(c, json)
    const cacheControl = `public, max-age=${keptSeconds}`
    c.header('ETag', etag)
    return isUnchanged(c.req.header('if-none-match'), etag)
      ? c.body(null, 304, { 'Cache-Control': cacheControl })
      : answerJson(c, json, { cacheControl })
  },
}
