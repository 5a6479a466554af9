import { synthesizeRequest } from '@orrery/contracts/ai-calls'
import { bodyLimits, parseBody } from '@orrery/worker-kit/parse-body'
import { modelPatience, readingErrors } from '../../ai/ai-errors.ts'
import { answerReading, linesType } from '../../ai/answer-reading.ts'
import { resultsToRead } from '../../ai/results-to-read.ts'
import type { Route } from '../../app.ts'
import { exampleBirth } from '../../example-birth.ts'
import { reading } from '../../openapi/ai-schemas.ts'

export const synthesize: Route = {
  method: 'POST',
  access: { who: 'anyone', key: 'ai:write' },
  counting: 'items',
  path: '/ai/synthesize',
  bare: true,
  envelope: 'plain',
  ...modelPatience,
  operation: {
    id: 'synthesize',
    tag: 'Readings',
    summary: 'One reading of several calculations',
    description: `Every sentence names the facts it rests on. Send results of calculations, or name engines to be asked on the way. With \`Accept: ${linesType}\` sentences are told one by one. Guests get the offline composer; models are for people and for keys with \`ai:write\`.`,
    body: synthesizeRequest,
    example: { engines: ['human_design', 'biorhythm'], birth_data: exampleBirth },
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
    const asked = await parseBody(c.req.raw, synthesizeRequest, bodyLimits.ai)
    return answerReading(c, await resultsToRead(c, asked), asked.options)
  },
}
