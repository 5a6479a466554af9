import { calculateRequest } from '@orrery/contracts/engine-answer'
import { parseBody } from '@orrery/worker-kit/parse-body'
import { z } from 'zod'
import type { Route } from '../app.ts'
import { calculationErrors } from '../calculation-errors.ts'
import { engineName, engineParameter } from '../engine-name.ts'
import { anyCalculateRequest, engineExamples } from '../openapi/engine-schemas.ts'
import { createFill } from '../profile/fill-from-profile.ts'

export const enginePicture: Route = {
  method: 'POST',
  access: { who: 'anyone', key: 'engines:{name}:read' },
  counting: 'once',
  path: '/engines/{name}/picture',
  bare: true,
  envelope: 'engine',
  operation: {
    id: 'enginePicture',
    tag: 'Engines',
    summary: "The engine's main picture",
    parameters: engineParameter,
    body: anyCalculateRequest,
    examples: engineExamples((_id, input) => ({ input })),
    answers: {
      200: { description: 'An SVG document without scripts or links.', mediaType: 'image/svg+xml', schema: z.string() },
    },
    errors: [...calculationErrors, 'NOT_FOUND'],
  },
  async answer(c) {
    const engine = engineName(c)
    const { input: told, options } = await parseBody(c.req.raw, calculateRequest)
    const input = await createFill(c.var).fill(engine, told)
    const { svg } = await c.var.askEngines((engines, caller) => engines.picture({ ...caller, engine, input, options }))
    return c.body(svg, 200, { 'Content-Type': 'image/svg+xml; charset=utf-8' })
  },
}
