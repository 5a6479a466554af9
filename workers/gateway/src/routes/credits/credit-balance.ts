import type { Route } from '../../app.ts'
import { creditStanding as answer } from '../../openapi/credit-schemas.ts'
import { creditStanding } from '../../practice/credit-standing.ts'
import { readsPractice } from '../../practice/practice-access.ts'
import { creditErrors } from '../../practice/practice-errors.ts'

export const creditBalance: Route = {
  ...readsPractice,
  method: 'GET',
  path: '/credits/balance',
  operation: {
    id: 'creditBalance',
    tag: 'Credits',
    summary: 'What you can spend',
    description: 'Integer half-credits. Credits never expire. The first look brings the welcome credits, once.',
    answers: {
      200: { description: 'What can be spent now, and what is held for what is being made.', schema: answer },
    },
    errors: creditErrors,
  },
  answer: async (c) => c.json(await creditStanding(c)),
}
