import { transactionsQuery } from '@orrery/contracts/credit-calls'
import type { Route } from '../../app.ts'
import { transactionPage } from '../../openapi/credit-schemas.ts'
import { transactionsOf } from '../../practice/credit-transactions.ts'
import { parseQuery } from '../../parse-query.ts'
import { personBehind } from '../../practice/person-behind.ts'
import { readsPractice } from '../../practice/practice-access.ts'
import { creditErrors } from '../../practice/practice-errors.ts'

export const listTransactions: Route = {
  ...readsPractice,
  method: 'GET',
  path: '/credits/transactions',
  operation: {
    id: 'listTransactions',
    tag: 'Credits',
    summary: 'Every movement of your credits, the newest first',
    description:
      'What is spent was held before: spending releases the hold and consumes as much, in two lines. With `type` a page may be short, or empty, and the next one not.',
    query: transactionsQuery,
    answers: {
      200: { description: 'A page of lines; all lines add up to what can be spent.', schema: transactionPage },
    },
    errors: [...creditErrors, 'INVALID_INPUT'],
  },
  async answer(c) {
    const { type, limit, cursor } = parseQuery(c, transactionsQuery)
    const userId = personBehind(c)
    const { items, nextCursor } = await c.var.askMarket((market, { actor }) =>
      market.history({ actor, userId, limit, ...(cursor !== undefined && { cursor }) }),
    )
    const lines = items.flatMap(transactionsOf)
    return c.json({ items: type === undefined ? lines : lines.filter((line) => line.type === type), nextCursor })
  },
}
