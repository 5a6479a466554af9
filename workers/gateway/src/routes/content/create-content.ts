import { createContent as request } from '@orrery/contracts/practice-api'
import type { Route } from '../../app.ts'
import { startedCreation } from '../../openapi/practice-schemas.ts'
import { countingCreation } from '../../practice/count-creation.ts'
import { sayingPatience, writesPractice } from '../../practice/practice-access.ts'
import { creationErrors } from '../../practice/practice-errors.ts'
import { parseRenamed } from '../../practice/waqup-names.ts'

export const createContent: Route = {
  ...writesPractice,
  ...sayingPatience.route,
  method: 'POST',
  path: '/content/create',
  operation: {
    id: 'createContent',
    tag: 'Practice',
    summary: 'Have something made, without a conversation',
    description:
      'The whole draft at once: the same questions answered, the same gate, the same hold. With `Idempotency-Key` a repeat goes on with the same creation; with another body it is 409. Ten an hour. With `usesChart` your own chart shapes it; without, nobody looks at it. Text that speaks of acute danger is 422 `SUPPORT_NEEDED` with somebody to talk to, and costs nothing.',
    body: request,
    example: {
      contentType: 'affirmation',
      intent: 'I want to speak calmly in meetings',
      statements: ['I speak calmly.', 'I take my time.', 'My words are heard.'],
      durationMinutes: 1,
    },
    answers: { 202: { description: 'It is being made; ask for its progress.', schema: startedCreation } },
    errors: [...creationErrors, 'PROFILE_INCOMPLETE', 'READINGS_UNAVAILABLE'],
  },
  async answer(c) {
    const draft = await parseRenamed(c.req.raw, request)
    const idempotencyKey = c.req.header('idempotency-key') ?? null
    const started = await countingCreation(c, () =>
      c.var.askPractice(
        (practice, caller) => practice.create({ ...caller, draft, idempotencyKey }),
        sayingPatience.withinMs,
      ),
    )
    return c.json(started, 202)
  },
}
