import { conversationNamed } from '@orrery/contracts/practice-calls'
import { answerOwn } from '../../answer-own.ts'
import type { Route } from '../../app.ts'
import { conversationView } from '../../openapi/practice-schemas.ts'
import { parseQuery } from '../../parse-query.ts'
import { readsPractice } from '../../practice/practice-access.ts'
import { ownPracticeErrors } from '../../practice/practice-errors.ts'
import { withOurNames } from '../../practice/waqup-names.ts'

export const conversationState: Route = {
  ...readsPractice,
  method: 'GET',
  path: '/conversation/state',
  operation: {
    id: 'conversationState',
    tag: 'Practice',
    summary: 'Where a conversation stands, and what was said',
    query: conversationNamed,
    answers: { 200: { description: 'The state, what was gathered, and all messages.', schema: conversationView } },
    errors: [...ownPracticeErrors, 'INVALID_INPUT'],
  },
  async answer(c) {
    const { conversationId } = parseQuery(c, conversationNamed, withOurNames)
    return answerOwn(c, await c.var.askPractice((practice, caller) => practice.state({ ...caller, conversationId })))
  },
}
