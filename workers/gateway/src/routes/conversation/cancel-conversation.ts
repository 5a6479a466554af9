import { conversationNamed } from '@orrery/contracts/practice-calls'
import { bodyLimits } from '@orrery/worker-kit/parse-body'
import type { Route } from '../../app.ts'
import { conversationReply } from '../../openapi/practice-schemas.ts'
import { sayingPatience, writesPractice } from '../../practice/practice-access.ts'
import { sayingErrors } from '../../practice/practice-errors.ts'
import { parseRenamed } from '../../practice/waqup-names.ts'

export const cancelConversation: Route = {
  ...writesPractice,
  ...sayingPatience.route,
  method: 'POST',
  path: '/conversation/cancel',
  operation: {
    id: 'cancelConversation',
    tag: 'Practice',
    summary: 'Stop what is being made, or leave the conversation',
    description: 'What was held is given back, and what was gathered stays.',
    body: conversationNamed,
    answers: { 200: { description: 'The conversation as it is now.', schema: conversationReply } },
    errors: sayingErrors,
  },
  async answer(c) {
    const { conversationId } = await parseRenamed(c.req.raw, conversationNamed, bodyLimits.conversation)
    const reply = await c.var.askPractice(
      (practice, caller) => practice.cancel({ ...caller, conversationId }),
      sayingPatience.withinMs,
    )
    return c.json(reply)
  },
}
