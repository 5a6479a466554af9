import { conversationMessage } from '@orrery/contracts/practice-api'
import { bodyLimits } from '@orrery/worker-kit/parse-body'
import type { Route } from '../../app.ts'
import { countNarrow } from '../../count-request.ts'
import { conversationReply } from '../../openapi/practice-schemas.ts'
import { countingCreation } from '../../practice/count-creation.ts'
import { personBehind } from '../../practice/person-behind.ts'
import { sayingPatience, writesPractice } from '../../practice/practice-access.ts'
import { sayingErrors } from '../../practice/practice-errors.ts'
import { parseRenamed } from '../../practice/waqup-names.ts'

export const sendMessage: Route = {
  ...writesPractice,
  ...sayingPatience.route,
  method: 'POST',
  path: '/conversation/message',
  operation: {
    id: 'sendMessage',
    tag: 'Practice',
    summary: 'Say something, or press something',
    description:
      '`message` answers the current question; `event` is what a press means (`confirm`, `modify` with a `step`, `back`, `skip`, `cancel`, …), and text never is one. The same `messageId` gives the same reply. An event that is refused answers 200 with the state as it was and the reason. 30 a minute.',
    body: conversationMessage,
    answers: { 200: { description: 'What is said to it.', schema: conversationReply } },
    errors: sayingErrors,
  },
  async answer(c) {
    const asked = await parseRenamed(c.req.raw, conversationMessage, bodyLimits.conversation)
    await countNarrow(c, 'conversation', personBehind(c))
    const send = () =>
      c.var.askPractice((practice, caller) => practice.message({ ...caller, ...asked }), sayingPatience.withinMs)
    return c.json(asked.event === 'confirm' ? await countingCreation(c, send) : await send())
  },
}
