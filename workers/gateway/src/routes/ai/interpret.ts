import { interpretRequest } from '@orrery/contracts/ai-calls'
import { bodyLimits, parseBody } from '@orrery/worker-kit/parse-body'
import { modelPatience, readingErrors } from '../../ai/ai-errors.ts'
import { answerReading, linesType } from '../../ai/answer-reading.ts'
import { resultToInterpret } from '../../ai/results-to-read.ts'
import type { Route } from '../../app.ts'
import { exampleBirth } from '../../example-birth.ts'
import { reading } from '../../openapi/ai-schemas.ts'

export const interpret: Route = {
  method: 'POST',
  access: { who: 'anyone', key: 'ai:write' },
  counting: 'once',
  path: '/ai/interpret',
  bare: true,
  envelope: 'plain',
  ...modelPatience,
  operation: {
    id: 'interpret',
    tag: 'Readings',
    summary: 'A reading of one calculation',
    description: `As \`/ai/synthesize\`, of one result or one engine. With \`Accept: ${linesType}\` sentences are told one by one.`,
    body: interpretRequest,
    example: { engineName: 'human_design', input: exampleBirth },
    answers: {
      200: {
        description: 'The reading; line by line each is one event of it.',
        mediaType: ['application/json', linesType],
        schema: reading,
      },
    },
    errors: readingErrors,
  },
  async answer(c) {
    const asked = await parseBody(c.req.raw, interpretRequest, bodyLimits.ai)
    return answerReading(c, await resultToInterpret(c, asked), asked.options)
  },
}
