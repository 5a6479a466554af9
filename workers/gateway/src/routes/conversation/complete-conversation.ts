import { completeConversation as request } from '@orrery/contracts/practice-calls'
import { bodyLimits } from '@orrery/worker-kit/parse-body'
import type { Route } from '../../app.ts'
import { startedCreation } from '../../openapi/practice-schemas.ts'
import { countingCreation } from '../../practice/count-creation.ts'
import { sayingPatience, writesPractice } from '../../practice/practice-access.ts'
import { creationErrors } from '../../practice/practice-errors.ts'
import { parseRenamed } from '../../practice/waqup-names.ts'

export const completeConversation: Route = {
  ...writesPractice,
  ...sayingPatience.route,
  method: 'POST',
  path: '/conversation/complete',
  operation: {
    id: 'completeConversation',
    tag: 'Practice',
    summary: 'Confirm what was gathered, and have it made',
    description:
      'Holds the credits and begins. They are spent only when the item is saved and plays; whatever fails gives them back. A repeat begins nothing new.',
    body: request,
    answers: { 202: { description: 'It is being made; ask for its progress.', schema: startedCreation } },
    errors: creationErrors,
  },
  async answer(c) {
    const { messageId = crypto.randomUUID(), ...asked } = await parseRenamed(
      c.req.raw,
      request,
      bodyLimits.conversation,
    )
    const started = await countingCreation(c, () =>
      c.var.askPractice(
        (practice, caller) => practice.complete({ ...caller, ...asked, messageId }),
        sayingPatience.withinMs,
      ),
    )
    return c.json(started, 202)
  },
}
