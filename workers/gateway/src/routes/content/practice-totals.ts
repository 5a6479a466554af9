import { totalsPeriod } from '@orrery/contracts/practice-calls'
import { answerOwn } from '../../answer-own.ts'
import type { Route } from '../../app.ts'
import { practiceTotals as answer } from '../../openapi/practice-schemas.ts'
import { parseQuery } from '../../parse-query.ts'
import { readsPractice } from '../../practice/practice-access.ts'
import { practiceErrors } from '../../practice/practice-errors.ts'

export const practiceTotals: Route = {
  ...readsPractice,
  method: 'GET',
  path: '/users/me/practice-totals',
  operation: {
    id: 'practiceTotals',
    tag: 'Library',
    summary: 'Minutes, sessions and days of a period',
    description:
      'Each practice counts on the date where and when it happened. Nothing is compared, and nothing is missing.',
    query: totalsPeriod,
    example: { from: '2026-11-01', to: '2026-11-30' },
    answers: { 200: { description: 'What was practised to its end.', schema: answer } },
    errors: [...practiceErrors, 'INVALID_INPUT'],
  },
  async answer(c) {
    const period = parseQuery(c, totalsPeriod)
    return answerOwn(c, await c.var.askPractice((practice, caller) => practice.totals({ ...caller, ...period })))
  },
}
