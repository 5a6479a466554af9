import { historyPage } from '@orrery/contracts/practice-calls'
import { answerOwn } from '../../answer-own.ts'
import type { Route } from '../../app.ts'
import { playHistory as answer } from '../../openapi/practice-schemas.ts'
import { parseQuery } from '../../parse-query.ts'
import { readsPractice } from '../../practice/practice-access.ts'
import { practiceErrors } from '../../practice/practice-errors.ts'

export const playHistory: Route = {
  ...readsPractice,
  method: 'GET',
  path: '/users/me/history',
  operation: {
    id: 'playHistory',
    tag: 'Library',
    summary: 'What you practised, the newest first',
    query: historyPage,
    answers: { 200: { description: 'A page of it.', schema: answer } },
    errors: [...practiceErrors, 'INVALID_INPUT'],
  },
  async answer(c) {
    const page = parseQuery(c, historyPage)
    return answerOwn(c, await c.var.askPractice((practice, caller) => practice.history({ ...caller, ...page })))
  },
}
