import { engineIds, needs } from '@orrery/engines/schemas'
import type { Route } from '../app.ts'
import { engineName, engineParameter } from '../engine-name.ts'
import { drawCommitment } from '../openapi/answer-schemas.ts'

const drawing = engineIds.find((id) => needs(id, 'seed'))

export const commitDraw: Route = {
  method: 'POST',
  access: { who: 'anyone', key: 'engines:{name}:read' },
  counting: 'once',
  path: '/engines/{name}/commit',
  bare: true,
  envelope: 'engine',
  operation: {
    id: 'commitDraw',
    tag: 'Engines',
    summary: 'A promise about the next draw, made before it',
    description:
      'Publish `commitment`, then draw with this `nonce` and a `client_seed` of your own. The answer reveals `server_seed`: its SHA-256 is the commitment, and SHA-256 of `{server_seed}:{client_seed}` is the seed of the draw. Engines that draw nothing answer 400.',
    parameters: engineParameter,
    ...(drawing && { example: { name: drawing } }),
    answers: { 200: { description: 'Nothing is stored: the promise is in the digest.', schema: drawCommitment } },
    errors: ['INVALID_INPUT', 'ENGINE_NOT_FOUND', 'ENGINE_NOT_OFFERED', 'ENGINE_UNAVAILABLE'],
  },
  async answer(c) {
    const engine = engineName(c)
    const commitment = await c.var.askEngines((engines, { trace }) => engines.commit({ engine, trace }))
    return c.json({ success: true, ...commitment })
  },
}
