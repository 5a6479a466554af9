import { answerOwn } from '../../answer-own.ts'
import type { Route } from '../../app.ts'
import { sequenceList } from '../../openapi/practice-schemas.ts'
import { readsPractice } from '../../practice/practice-access.ts'
import { practiceErrors } from '../../practice/practice-errors.ts'

export const listSequences: Route = {
  ...readsPractice,
  method: 'GET',
  path: '/sequences',
  operation: {
    id: 'listSequences',
    tag: 'Library',
    summary: 'Your sequences',
    answers: {
      200: { description: 'All of them, by name, with the ids of their items in order.', schema: sequenceList },
    },
    errors: practiceErrors,
  },
  async answer(c) {
    const items = await c.var.askPractice((practice, caller) => practice.sequences(caller))
    return answerOwn(c, { items, nextCursor: null })
  },
}
