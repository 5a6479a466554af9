import { calculateRequest } from '@orrery/contracts/engine-answer'
import { parseText, readBody } from '@orrery/worker-kit/parse-body'
import { answerCalculation } from '../answer-calculation.ts'
import type { Route } from '../app.ts'
import { calculationErrors } from '../calculation-errors.ts'
import { engineName, engineParameter } from '../engine-name.ts'
import { anyCalculateAnswer, anyCalculateRequest, engineExamples } from '../openapi/engine-schemas.ts'

export const calculate: Route = {
  method: 'POST',
  access: { who: 'anyone', key: 'engines:{name}:read' },
  counting: 'once',
  path: '/engines/{name}/calculate',
  bare: true,
  envelope: 'engine',
  operation: {
    id: 'calculate',
    tag: 'Engines',
    summary: 'One calculation',
    description:
      'Exact or an error: nothing is guessed. `input` has the fields of the engine; camelCase and the other spellings of older clients are understood, unknown fields are named in `warnings`.',
    parameters: engineParameter,
    body: anyCalculateRequest,
    examples: engineExamples((_id, input) => ({ input })),
    answers: { 200: { description: 'What the engine found.', schema: anyCalculateAnswer } },
    errors: calculationErrors,
  },
  async answer(c) {
    const engine = engineName(c)
    const body = await readBody(c.req.raw)
    return answerCalculation(c, engine, { body, read: () => parseText(body, calculateRequest) })
  },
}
