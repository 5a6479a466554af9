import { calculateRequest, engineNameField } from '@orrery/contracts/engine-answer'
import { parseText, readBody } from '@orrery/worker-kit/parse-body'
import { refuseEngine } from '../access-rules.ts'
import { answerCalculation } from '../answer-calculation.ts'
import type { Route } from '../app.ts'
import { calculationErrors } from '../calculation-errors.ts'
import { nameEngine } from '../engine-name.ts'
import { anyCalculateAnswer, engineExamples } from '../openapi/engine-schemas.ts'

const namedRequest = calculateRequest.extend({ engineName: engineNameField })

export const calculateNamed: Route = {
  method: 'POST',
  access: { who: 'anyone', key: 'engines:{name}:read' },
  counting: 'once',
  path: '/engines/calculate',
  bare: true,
  envelope: 'engine',
  operation: {
    id: 'calculateNamed',
    tag: 'Engines',
    summary: 'One calculation, the engine named in the body',
    description: 'For older clients; `POST /engines/{name}/calculate` does the same.',
    body: namedRequest,
    examples: engineExamples((engineName, input) => ({ engineName, input })),
    answers: { 200: { description: 'What the engine found.', schema: anyCalculateAnswer } },
    errors: calculationErrors,
  },
  async answer(c) {
    const body = await readBody(c.req.raw)
    const { engineName, ...request } = parseText(body, namedRequest)
    const engine = nameEngine(c, engineName)
    refuseEngine(c.var.actor, engine)
    return answerCalculation(c, engine, { body, read: () => request })
  },
}
