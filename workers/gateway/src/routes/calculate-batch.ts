import { batchRequest } from '@orrery/contracts/engine-answer'
import { bodyLimits, parseBody } from '@orrery/worker-kit/parse-body'
import { answerBatch } from '../answer-batch.ts'
import type { Route } from '../app.ts'
import { countItems } from '../count-request.ts'
import { exampleBirth } from '../example-birth.ts'
import { bodyErrors } from '../calculation-errors.ts'
import { batchAnswer } from '../openapi/answer-schemas.ts'

export const calculateBatch: Route = {
  method: 'POST',
  access: { who: 'anyone', key: 'batch:calculate' },
  counting: 'items',
  path: '/engines/batch',
  bare: true,
  envelope: 'engine',
  operation: {
    id: 'calculateBatch',
    tag: 'Engines',
    summary: 'Up to 20 calculations side by side',
    description:
      'Every item has its own status and error. Pictures are off unless an item asks for them. A key with `batch:calculate` needs the scope of each engine too: an item without it is refused, and not the others.',
    body: batchRequest,
    example: {
      engines: [
        { engineName: 'human_design', input: exampleBirth },
        { engineName: 'biorhythm', input: { birth_date: exampleBirth.birth_date } },
      ],
    },
    answers: {
      200: { description: 'Every item succeeded.', schema: batchAnswer },
      207: { description: 'At least one item failed.', schema: batchAnswer },
    },
    errors: [...bodyErrors, 'ENGINE_UNAVAILABLE'],
  },
  async answer(c) {
    const request = await parseBody(c.req.raw, batchRequest, bodyLimits.batch)
    await countItems(c, request.engines.length)
    return answerBatch(c, request)
  },
}
