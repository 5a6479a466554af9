import type { Route } from '../../app.ts'
import { idInPath } from '../../id-in-path.ts'
import { startedConversation } from '../../openapi/practice-schemas.ts'
import { idParameter } from '../../openapi/readings-schemas.ts'
import { sayingPatience, writesPractice } from '../../practice/practice-access.ts'
import { sayingErrors } from '../../practice/practice-errors.ts'
import { begun } from '../conversation/start-conversation.ts'

export const reviseContent: Route = {
  ...writesPractice,
  ...sayingPatience.route,
  method: 'POST',
  path: '/content/{id}/revise',
  operation: {
    id: 'reviseContent',
    tag: 'Library',
    summary: 'Change an item deeply',
    description:
      'Opens what it was made from in a conversation, in `review`. Confirmed, it costs 1 credit and makes a new version.',
    parameters: idParameter,
    answers: { 201: { description: 'The conversation.', schema: startedConversation } },
    errors: sayingErrors,
  },
  async answer(c) {
    const itemId = idInPath(c)
    const reply = await c.var.askPractice(
      (practice, caller) => practice.revise({ ...caller, itemId }),
      sayingPatience.withinMs,
    )
    return c.json(begun(reply), 201)
  },
}
