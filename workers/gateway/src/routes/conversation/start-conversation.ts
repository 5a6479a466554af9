import { type ConversationReply, startConversation as request } from '@orrery/contracts/practice-api'
import type { StartedConversation } from '@orrery/contracts/practice-calls'
import { bodyLimits } from '@orrery/worker-kit/parse-body'
import type { Route } from '../../app.ts'
import { countNarrow } from '../../count-request.ts'
import { startedConversation } from '../../openapi/practice-schemas.ts'
import { personBehind } from '../../practice/person-behind.ts'
import { sayingPatience, writesPractice } from '../../practice/practice-access.ts'
import { sayingErrors } from '../../practice/practice-errors.ts'
import { parseRenamed } from '../../practice/waqup-names.ts'

/** A conversation that has just begun: what is said first is its `message`. */
export const begun = ({ response, ...reply }: ConversationReply): StartedConversation => ({
  ...reply,
  message: response,
})

export const startConversation: Route = {
  ...writesPractice,
  ...sayingPatience.route,
  method: 'POST',
  path: '/conversation/start',
  operation: {
    id: 'startConversation',
    tag: 'Practice',
    summary: 'Begin a conversation',
    description:
      'From an intention to an affirmation, a guided meditation or a ritual. The machine asks; a model, where there is one, only reads and writes language. Nothing costs before `confirm`. `locale` chooses the language that is spoken: English, Portuguese, Spanish, French or German.',
    body: request,
    example: { contentType: 'affirmation' },
    answers: { 201: { description: 'The first words and the first question.', schema: startedConversation } },
    errors: sayingErrors,
  },
  async answer(c) {
    const asked = await parseRenamed(c.req.raw, request, bodyLimits.conversation)
    await countNarrow(c, 'conversation', personBehind(c))
    const reply = await c.var.askPractice(
      (practice, caller) => practice.start({ ...caller, ...asked }),
      sayingPatience.withinMs,
    )
    return c.json(begun(reply), 201)
  },
}
