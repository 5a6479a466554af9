import type { Route } from '../../app.ts'
import { creditStanding } from '../../openapi/credit-schemas.ts'
import { standingOf } from '../../practice/credit-standing.ts'
import { personBehind } from '../../practice/person-behind.ts'
import { readsPractice } from '../../practice/practice-access.ts'
import { creditErrors } from '../../practice/practice-errors.ts'

const mostLookedAt = 100

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
      200: { description: 'What can be spent now, and what is held for what is being made.', schema: creditStanding },
    },
    errors: creditErrors,
  },
  async answer(c) {
    const userId = personBehind(c)
    const balance = await c.var.askMarket((market, caller) => market.balance({ ...caller, userId }))
    const { items } = await c.var.askMarket((market, { actor }) =>
      market.history({ actor, userId, limit: mostLookedAt }),
    )
    return c.json(standingOf(balance, items))
  },
}
